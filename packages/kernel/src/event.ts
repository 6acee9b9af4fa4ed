import type { LocalDate } from "./local-date.js";

/** A fact as other services read it from the owner's log: no person, no free text (see docs/events.md). */
export interface EventEnvelope<P = Record<string, unknown>> {
  /** Opaque place in the log; pass it back as `after`. */
  position: string;
  id: string;
  /** `<service>.<noun>.<what-happened>`, e.g. `models.pilot-unit.launched`. */
  type: string;
  version: number;
  /** When it was recorded, ISO instant. */
  recordedAt: string;
  /** The business day on which it happened. */
  on: LocalDate;
  /** The unit version the fact belongs to; null for facts without a place. */
  unitVersion: string | null;
  /** The id of the thing the fact is about, in the owner's store. */
  subject: string;
  payload: P;
}
