import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { BoardPageQuery, CellState } from "../../gql/graphql.ts";
import { daysBetween, formatDay, type Day } from "../../ui/day.ts";
import type { Tone } from "../../ui/state-badge.tsx";
import { MILESTONE_WORDS } from "./words.ts";

export type Board = NonNullable<BoardPageQuery["yearBoard"]>;
export type BoardRow = Board["rows"][number];

export interface Cell {
  state: CellState;
  /** When it was reached, or its last day while it is not. */
  day: Day | null;
  daysLate: number;
}

export const cellOf = ({ states, days }: BoardRow, i: number, asOf: Day): Cell => {
  const [state, day] = [states[i]!, days[i] ?? null];
  return { state, day, daysLate: state === "LATE" ? daysBetween(day!, asOf) : 0 };
};

/** A cell in words, the same on the screen, in the file and for a screen reader. */
export function cellWords({ state, day, daysLate }: Cell, i18n: I18n): string {
  const on = formatDay(day);
  switch (state) {
    case "DONE":
      return on;
    case "DONE_LATE":
      return i18n._(msg`${on}, sau hạn`);
    case "DUE":
      return i18n._(msg`hạn ${on}`);
    case "LATE":
      return i18n._(msg`chậm ${daysLate} ngày`);
    case "NOT_YET":
      return i18n._(msg`chưa`);
    case "NOT_APPLICABLE":
      return i18n._(msg`không áp dụng`);
  }
}

/** Days by which the unit's most overdue milestone is late; null when none is. */
export const daysLateOf = (row: BoardRow, asOf: Day): number | null =>
  Math.max(...row.states.map((_, i) => cellOf(row, i, asOf).daysLate)) || null;

/** Where a unit stands, in a tone and a sentence: what is late, else what is due next, else what it has reached. */
export function standing(row: BoardRow, { asOf, milestones }: Board, i18n: I18n): { tone: Tone; words: string } {
  const name = (i: number): string => i18n._(MILESTONE_WORDS[milestones[i]!]);
  const say = (i: number): string => `${name(i)}: ${cellWords(cellOf(row, i, asOf), i18n)}`;
  const late = row.states.indexOf("LATE");
  if (late >= 0) return { tone: "late", words: say(late) };
  const next = row.states.indexOf("DUE");
  const isReached = (state: CellState | undefined): boolean => state === "DONE" || state === "DONE_LATE";
  const hasLaunched = isReached(row.states[milestones.indexOf("LAUNCHED")]);
  const reached = row.states.findLastIndex(isReached);
  const words = say(next >= 0 ? next : Math.max(reached, 0));
  if (row.states.includes("NOT_APPLICABLE")) return { tone: "quiet", words: i18n._(msg`Đã kết thúc`) };
  return { tone: hasLaunched ? "done" : "running", words };
}
