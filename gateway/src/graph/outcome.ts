import type { Fault } from "./faults.js";
import type { Path } from "./path.js";

/**
 * What the engine leaves behind: the data, what went wrong in the subgraphs, places whose value did not fit its type,
 * and errors of its own.
 */
export interface Outcome {
  data?: Record<string, unknown> | null;
  faults: Fault[];
  misfits: { path?: Path }[];
  errors: { path?: Path; message: string }[];
}
