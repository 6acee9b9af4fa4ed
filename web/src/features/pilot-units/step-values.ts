import type { Day } from "../../ui/day.ts";

export interface GroupRow {
  name: string;
  areaId: string | null;
  memberCount: number | null;
  womenCount: number | null;
}

/** The form of one step of the roll-out. */
export interface StepValues {
  on: Day | null;
  documentNumber: string;
  note: string;
  more: Record<string, string | number | null>;
  groups: GroupRow[];
}
