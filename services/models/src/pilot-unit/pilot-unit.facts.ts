import type { Change, Fact } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import type { CoreGroup, SteeringCommittee } from "../staffing/staffing.entity.js";
import type { PilotUnit } from "./pilot-unit.entity.js";

type Dimensions = { wave?: number; sex?: "FEMALE" | "MALE" };

const factOf = (pilot: PilotUnit, type: string, on: LocalDate, payload: Record<string, unknown>): Fact => ({
  type,
  on,
  unitVersion: pilot.responsibleVersionId,
  subject: pilot.id,
  payload,
});

/** Tells what happened to a unit: the year, the sponsor and where it stands now; nothing typed by anybody. */
export const tellStep = (
  c: Change,
  pilot: PilotUnit,
  what: string,
  on: LocalDate,
  more: Record<string, string> = {},
): void =>
  c.tell(
    factOf(pilot, `models.pilot-unit.${what}`, on, {
      year: pilot.year,
      sponsor: pilot.sponsor,
      stage: pilot.stage,
      ...more,
    }),
  );

/** A change of one counted figure, +n or -n. A change of nothing is not told. */
function tellFigure(
  c: Change,
  pilot: PilotUnit,
  on: LocalDate,
  indicator: string,
  delta: number,
  dimensions: Dimensions = {},
): void {
  if (delta !== 0) c.tell(factOf(pilot, "models.figure.changed", on, { indicator, delta, dimensions }));
}

// A district's or commune's own model is counted by I05 alone, so that the plan's figures stay the plan's (R63).
const ofThePlan =
  (c: Change, pilot: PilotUnit, on: LocalDate) =>
  (indicator: string, delta: number, dimensions?: Dimensions): void => {
    if (!pilot.isOwnModel) tellFigure(c, pilot, on, indicator, delta, dimensions);
  };

export function tellSelection(c: Change, pilot: PilotUnit, on: LocalDate): void {
  tellStep(c, pilot, "selected", on);
  if (pilot.isOwnModel) tellFigure(c, pilot, on, "I05", 1);
  ofThePlan(c, pilot, on)("I01", 1, { wave: pilot.year });
}

type Counted = Pick<SteeringCommittee, "memberCount">;
type CountedGroup = Pick<CoreGroup, "memberCount" | "womenCount" | "areaVersionId" | "name">;

/**
 * What there is from a day on against what there was: only the difference is told, so that the sums stay the figures.
 */
export function tellCommittee(
  c: Change,
  pilot: PilotUnit,
  on: LocalDate,
  now: Counted | null,
  before: Counted | null = null,
): void {
  const tell = ofThePlan(c, pilot, on);
  tell("I06", Number(now !== null) - Number(before !== null));
  tell("I07", (now?.memberCount ?? 0) - (before?.memberCount ?? 0));
}

const groupFigures = (groups: readonly CountedGroup[]) => {
  const members = groups.reduce((sum, g) => sum + g.memberCount, 0);
  const women = groups.reduce((sum, g) => sum + g.womenCount, 0);
  return {
    groups: groups.length,
    women,
    men: members - women,
    areas: new Set(groups.map((g) => g.areaVersionId ?? g.name)).size,
  };
};

/** All core groups of the unit, as they are and as they were. */
export function tellGroups(
  c: Change,
  pilot: PilotUnit,
  on: LocalDate,
  now: readonly CountedGroup[],
  before: readonly CountedGroup[] = [],
): void {
  const tell = ofThePlan(c, pilot, on);
  const [is, was] = [groupFigures(now), groupFigures(before)];
  tell("I08", is.groups - was.groups);
  tell("I09", is.women - was.women, { sex: "FEMALE" });
  tell("I09", is.men - was.men, { sex: "MALE" });
  tell("I10", is.areas - was.areas);
}

export function tellLaunch(c: Change, pilot: PilotUnit, on: LocalDate, dueOn: LocalDate | null): void {
  tellStep(c, pilot, "launched", on);
  const tell = ofThePlan(c, pilot, on);
  tell("I02", 1, { wave: pilot.year });
  if (dueOn && on <= dueOn) tell("I04", 1);
}

/** When the last day moves, launches that become (or stop being) on time are told as the difference. */
export function tellPunctuality(
  c: Change,
  pilot: PilotUnit,
  decidedOn: LocalDate,
  from: LocalDate | null,
  to: LocalDate,
): void {
  const onTime = (due: LocalDate | null): number => (due && pilot.launchedOn && pilot.launchedOn <= due ? 1 : 0);
  ofThePlan(c, pilot, decidedOn)("I04", onTime(to) - onTime(from));
}

/**
 * What stands in a unit goes with it to the unit that now answers for it: told as minus there and plus here, so that no
 * total changes.
 */
export function tellTransfer(
  c: Change,
  pilot: PilotUnit,
  on: LocalDate,
  fromVersion: string,
  committee: SteeringCommittee | null,
  groups: CoreGroup[],
): void {
  const stock: Fact[] = [];
  const collect: Change = { ...c, tell: (fact) => void stock.push(fact) };
  tellCommittee(collect, pilot, on, committee);
  tellGroups(collect, pilot, on, groups);
  for (const fact of stock) {
    c.tell({
      ...fact,
      unitVersion: fromVersion,
      payload: { ...fact.payload, delta: -(fact.payload!["delta"] as number) },
    });
    c.tell(fact);
  }
}
