import { daysBetween, type Day } from "../../ui/day.ts";
import type { ParagraphOf } from "../plans/paragraph.tsx";
import { byVietnamese, compareValues } from "../../ui/order.ts";

export type TaskSource = "pilot" | "case" | "report";
export type DueGroup = "late" | "today" | "week" | "later";

/** One thing to do, whichever service it comes from. */
export interface Task {
  id: string;
  source: TaskSource;
  title: string;
  /** Null where the plan gives no last day: such a task comes last. */
  dueOn: Day | null;
  place: string | null;
  link: string;
  /** The paragraph of a plan that asks for it, where there is one. */
  paragraph?: ParagraphOf | null;
}

export const GROUPS: readonly DueGroup[] = ["late", "today", "week", "later"];

export function groupOf(dueOn: Day | null, today: Day): DueGroup {
  if (!dueOn) return "later";
  const left = daysBetween(today, dueOn);
  return left < 0 ? "late" : left === 0 ? "today" : left <= 7 ? "week" : "later";
}

/** Oldest due day first, then by place in Vietnamese order: the longest overdue stands on top. */
export const byDue = (a: Task, b: Task): number =>
  compareValues(a.dueOn, b.dueOn) || byVietnamese(a.place ?? "", b.place ?? "") || byVietnamese(a.title, b.title);
