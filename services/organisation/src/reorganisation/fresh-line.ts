import type { PlacedVersion } from "../territory/write-territory.js";
import type { Line } from "./conversion-file.js";

/** A line that tells something new, with the version of the old unit it speaks of. */
export type FreshLine = Line & { version: PlacedVersion | null };
