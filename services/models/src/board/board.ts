import type { LocalDate, Place } from "@hoa-nhap/kernel";
import { groupedBy } from "@hoa-nhap/subgraph";
import { ENDED, SponsorLevel, type PilotStage } from "../pilot-unit/pilot-stage.js";
import { BoardMilestone, CellState, MILESTONES } from "./board-words.js";

/** A pilot unit as the board reads it. */
export interface BoardUnit extends Place {
  id: string;
  code: string;
  name: string;
  /** What is searched for is part of a name of it, or of its code. */
  isNamed: boolean;
  formerName: string;
  todaysCode: string | null;
  districtId: string | null;
  district: string | null;
  districtCode: string | null;
  wave: number;
  sponsor: SponsorLevel;
  stage: PilotStage;
  endedOn: LocalDate | null;
  selectedOn: LocalDate | null;
  guidedOn: LocalDate | null;
  planIssuedOn: LocalDate | null;
  groupsFoundedOn: LocalDate | null;
  surveyedOn: LocalDate | null;
  launchedOn: LocalDate | null;
  activatedOn: LocalDate | null;
  inspectedOn: LocalDate | null;
  reviewedOn: LocalDate | null;
  awardedOn: LocalDate | null;
  launchDueOn: LocalDate | null;
  inspectionDueOn: LocalDate | null;
}
/** What the board shows of a unit; the lists have one item per milestone. */
export interface BoardRow extends Pick<
  BoardUnit,
  "id" | "code" | "name" | "isNamed" | "todaysCode" | "districtId" | "district" | "districtCode" | "wave" | "stage"
> {
  formerName: string | null;
  isOwnModel: boolean;
  days: (LocalDate | null)[];
  states: CellState[];
}
export interface BoardSum {
  units: number;
  done: number[];
  late: number[];
}
export interface DistrictSum extends BoardSum {
  id: string | null;
  name: string | null;
}
export interface WaveSum {
  year: number;
  selected: number;
  launched: number;
  late: number;
  ownModels: number;
}

/** The days of the milestones, in their order. */
const daysOf = (u: BoardUnit): (LocalDate | null)[] => [
  u.selectedOn,
  u.guidedOn,
  u.planIssuedOn,
  u.groupsFoundedOn,
  u.surveyedOn,
  u.launchedOn,
  u.activatedOn,
  u.inspectedOn,
  u.reviewedOn,
  u.awardedOn,
];
/**
 * Their last days. All up to the launch are due with it: one quarter names them together (R39). A review is its host's
 * duty, with a deadline of its own: the units are not late with it.
 */
const lastDaysOf = ({ launchDueOn: launch, inspectionDueOn }: BoardUnit): (LocalDate | null)[] => [
  launch,
  launch,
  launch,
  launch,
  launch,
  launch,
  null,
  inspectionDueOn,
  null,
  null,
];

/** Without a last day nothing is ever late; what a unit that ended did not reach is no longer asked of it. */
export function cellState(
  day: LocalDate | null,
  dueOn: LocalDate | null,
  hasEnded: boolean,
  today: LocalDate,
): CellState {
  if (day !== null) return dueOn !== null && day > dueOn ? CellState.DONE_LATE : CellState.DONE;
  if (hasEnded) return CellState.NOT_APPLICABLE;
  if (dueOn === null) return CellState.NOT_YET;
  return dueOn < today ? CellState.LATE : CellState.DUE;
}

/** Written out field by field: spreading a thousand rows takes longer than the rest of the board. */
export function boardRow(unit: BoardUnit, today: LocalDate): BoardRow {
  const { id, code, name, isNamed, todaysCode, districtId, district, districtCode, wave, stage } = unit;
  const hasEnded = unit.endedOn !== null || ENDED.includes(stage);
  const [reached, lastDays] = [daysOf(unit), lastDaysOf(unit)];
  const states = reached.map((day, i) => cellState(day, lastDays[i]!, hasEnded, today));
  const days = states.map((state, i) =>
    state === CellState.LATE || state === CellState.DUE ? lastDays[i]! : reached[i]!,
  );
  const formerName = unit.formerName === name ? null : unit.formerName;
  return {
    id,
    code,
    name,
    isNamed,
    todaysCode,
    districtId,
    district,
    districtCode,
    wave,
    stage,
    formerName,
    isOwnModel: unit.sponsor !== SponsorLevel.PROVINCE,
    days,
    states,
  };
}

export const isOverdue = ({ states }: BoardRow): boolean => states.includes(CellState.LATE);
/** One way through the cells, whatever is counted. */
export function sumOf(rows: readonly BoardRow[]): BoardSum {
  const [done, late] = [MILESTONES.map(() => 0), MILESTONES.map(() => 0)];
  for (const { states } of rows) {
    for (const [i, state] of states.entries()) {
      if (state === CellState.DONE || state === CellState.DONE_LATE) done[i]! += 1;
      else if (state === CellState.LATE) late[i]! += 1;
    }
  }
  return { units: rows.length, done, late };
}

/** By the district of each unit's proposal (R9, R40), by code; units without one last. */
export const districtSums = (rows: BoardRow[]): DistrictSum[] =>
  [...groupedBy(rows, (row) => row.districtId)]
    .sort(([, [a]], [, [b]]) => ((a!.districtCode ?? "~") < (b!.districtCode ?? "~") ? -1 : 1))
    .map(([id, of]) => ({ id, name: of[0]!.district, ...sumOf(of) }));

const LAUNCH = MILESTONES.indexOf(BoardMilestone.LAUNCHED);

/** Each intake's counts as its own progress has them: the quota's units, own models beside them (R46, R63). */
export const waveSums = (rows: BoardRow[]): WaveSum[] =>
  [...groupedBy(rows, (row) => row.wave)]
    .sort(([a], [b]) => a - b)
    .map(([year, all]) => {
      const of = all.filter((row) => !row.isOwnModel);
      const { done, late } = sumOf(of);
      return {
        year,
        selected: of.length,
        launched: done[LAUNCH]!,
        late: late[LAUNCH]!,
        ownModels: all.length - of.length,
      };
    });
