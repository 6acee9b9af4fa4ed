import { newId, type LocalDate } from "@hoa-nhap/kernel";
import type { Change, Fact } from "@hoa-nhap/subgraph";
import type { CaseFile } from "../case-file/case-file.entity.js";
import { ProgressLevel } from "../grade/grade.words.js";
import type { UnitVersions } from "./unit-versions.js";

/**
 * Figures this service tells (domain 5.3), as signed changes: I23 taken in, I25-out left, I24-repeat taken in again
 * within one reporting year (to count persons once), I26 minors being helped, I27 refused or withdrew, I28 with a
 * mentor, I29 visits, I41-I43 people by present grade, I45 taken off with progress.
 */
export type Indicator =
  | "I23"
  | "I24-repeat"
  | "I25-out"
  | "I26"
  | "I27"
  | "I28"
  | "I29"
  | "I41"
  | "I42"
  | "I43"
  | "I45";
type Dimension = "category" | "sex" | "ageGroup";

/** A counted fact: no person, no case; its subject is a number drawn for it alone. */
export const figure = (
  indicator: Indicator,
  delta: number,
  on: LocalDate,
  unitVersion: string,
  dimensions: Record<string, string> = {},
): Fact => ({
  type: "cases.figure.changed",
  on,
  unitVersion,
  subject: newId(),
  payload: { indicator, delta, dimensions },
});

/** Tells figures about one case file, in the commune as it was on the day. */
export async function tellFigure(
  c: Change,
  units: UnitVersions,
  file: CaseFile,
  indicator: Indicator,
  delta: number,
  on: LocalDate,
  by: Dimension[] = [],
): Promise<void> {
  const dimensions = Object.fromEntries(
    by.flatMap((name) => (file[name] === null ? [] : [[name, file[name] as string]])),
  );
  c.tell(figure(indicator, delta, on, await units.ofFile(file, on), dimensions));
}

const BY_LEVEL: Partial<Record<ProgressLevel, Indicator>> = {
  [ProgressLevel.CLEAR]: "I41",
  [ProgressLevel.SOME]: "I42",
  [ProgressLevel.NONE]: "I43",
};

/** The present grade is a stock: the old one goes, the new one comes. */
export async function tellGrade(
  c: Change,
  units: UnitVersions,
  file: CaseFile,
  before: ProgressLevel | null,
  after: ProgressLevel | null,
  on: LocalDate,
): Promise<void> {
  if (before === after) return;
  for (const [level, delta] of [
    [before, -1],
    [after, 1],
  ] as const) {
    const indicator = level && BY_LEVEL[level];
    if (indicator) await tellFigure(c, units, file, indicator, delta, on, ["category"]);
  }
}
