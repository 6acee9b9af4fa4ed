import type { LocalDate } from "@hoa-nhap/kernel";

/**
 * How much of a unit went over: all of it, a part of land and people, all people with a part of the land, a part of the
 * land where nobody lives, some of the people without land, or all land without people.
 */
export type Portion = "whole" | "part" | "people" | "land" | "some-people" | "all-land";

/** A unit as a line of an act names it. */
export interface Named {
  code: string;
  fullName: string;
  /** Code of the unit above, where the act changes it. */
  parent?: string;
}

export interface Source extends Named {
  portion: Portion;
}

/** One outcome of an act: the unit that stands afterwards and what it was made of. */
export interface Change extends Named {
  sources: Source[];
  /** Where one outcome rests on another text than the act as a whole. */
  basis?: string;
  /** The unit under this code goes on as itself within another border: it gives or takes a part. */
  stays?: boolean;
}

export interface Act {
  /** Number of the law or resolution. */
  basis: string;
  /** The day on which the new units began to work. */
  on: LocalDate;
  changes: Change[];
  /** Tells the units that end without a successor; a text where they end by another act of the same day. */
  ends?: (code: string) => boolean | string;
}

const NAMED = /^(\d{2,5}) ([^@]+?)(?: @(\d+))?$/;

function named(text: string): Named {
  const [, code, fullName, parent] = NAMED.exec(text.trim().normalize("NFC")) ?? [];
  if (!code || !fullName) throw new Error(`Not a unit: ${text}`);
  return { code, fullName, ...(parent && { parent }) };
}

/** Non-empty lines of a table typed as a template literal. */
const linesOf = (table: string): string[] =>
  table
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/**
 * Reads lines such as `10768 Xã Tuấn Việt = 10765 Xã Việt Hưng + 10768 Xã Tuấn Hưng`; `@288` names the unit above where
 * it changes.
 */
export function changesIn(table: string): Change[] {
  return linesOf(table).map((line) => {
    const [outcome = "", sources = ""] = line.split(" = ");
    return { ...named(outcome), sources: sources.split(" + ").map((text) => ({ ...named(text), portion: "whole" })) };
  });
}

/** Reads lines such as `10585 Phường Văn Đức > 10549 land + 10678 part`: what each of several units got of one. */
export function divisionsIn(table: string): { source: Source; to: string }[] {
  return linesOf(table).flatMap((line) => {
    const [divided = "", parts = ""] = line.split(" > ");
    return parts.split(" + ").map((part) => {
      const [to, portion] = part.split(" ") as [string, Portion];
      return { source: { ...named(divided), portion }, to };
    });
  });
}
