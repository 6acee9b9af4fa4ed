import type { Tone } from "./state-badge.tsx";

/** A commune with something to say about it. */
export interface MapRow {
  code: string;
  label: string;
  state: Tone;
  words: string;
  /** Under which heading it stands where there are no outlines. */
  group?: string;
}
/** A sign for each state: the colour never speaks alone, and print may have none. */
export const SIGNS: Record<Tone, string> = { late: "!", warn: "?", running: "…", done: "✓", quiet: "–" };
