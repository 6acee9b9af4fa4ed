import {
  groupedBy,
  kyselyOf,
  responsibleFor,
  unknownUnit,
  type Change,
  type Context,
  type UnitRow,
} from "@hoa-nhap/subgraph";
import { badField, conflict, covers, forbidden, tidy, type Keys, type LocalDate, type Place } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql, type Kysely } from "kysely";
import { PilotStage, type SponsorLevel } from "../pilot-unit/pilot-stage.js";
import { PilotUnit, type Assessment } from "../pilot-unit/pilot-unit.entity.js";
import { plansOfYear, type ProvincePlanRow } from "../plan/plan.reads.js";
import type { Tables } from "../tables.js";
import { CandidateCount, SecurityProblem } from "./candidate-parts.entity.js";
import { assertCounts, withFirstProblem, type ToldCount, type ToldProblem } from "./selection-criteria.js";

/** Everything that is told of a candidate's need. */
export interface CandidateNeed extends Assessment {
  counts?: ToldCount[] | null;
  problems?: ToldProblem[] | null;
}
export interface ProposePilotUnit extends CandidateNeed {
  unitId: string;
  year: number;
  sponsor: SponsorLevel;
  on: LocalDate;
  documentNumber?: string | null;
  note?: string | null;
}
/** Where a proposal is looked at: for good inside a change, for a look before an import inside a read. */
export interface Desk {
  em: EntityManager;
  db: Kysely<Tables>;
  keys: Keys;
  today: LocalDate;
  service: string;
}
export const deskOf = (c: Change, ctx: Context): Desk => ({
  em: c.em,
  db: kyselyOf<Tables>(c.em, ctx.service),
  keys: c.keys,
  today: c.today,
  service: ctx.service,
});

/** What a proposal of a commune is judged against. */
interface Ground {
  unit: UnitRow;
  place: Place & { unitVersionId: string; provinceKey: number };
  plan: ProvincePlanRow | undefined;
  /** As it was on that day (R9); null where a commune lies directly under its province. */
  districtVersionId: string | null;
  /** The commune's roll-outs of the year, by how they ended. */
  known: { endedOn: LocalDate | null; stage: PilotStage; sponsor: SponsorLevel }[];
}
export type Grounds = ReadonlyMap<string, Ground>;

/**
 * Reads the ground of many communes at once, by unit id; the same few statements however many they are. A unit that did
 * not exist then has none.
 */
export async function groundsOf(
  { em, db, today, service }: Desk,
  unitIds: readonly string[],
  { year, on }: { year: number; on: LocalDate },
): Promise<Grounds> {
  const standing = (ids: readonly (string | null)[]) =>
    db
      .selectFrom("unit")
      .selectAll()
      .where("unitId", "=", sql<string>`any (${[...new Set(ids)]}::uuid[])`)
      .where((eb) => eb.or([eb("validFrom", "is", null), eb("validFrom", "<=", on)]))
      .where((eb) => eb.or([eb("validTo", "is", null), eb("validTo", ">", on)]))
      .execute();
  const units = await standing(unitIds);
  const answering = await responsibleFor(
    em,
    service,
    units.map(({ provinceKey, districtKey, communeKey, areaKey }) => ({
      provinceKey: provinceKey!,
      districtKey,
      communeKey,
      areaKey,
    })),
    today,
  );
  const planFor = await plansOfYear(
    db,
    answering.map(({ provinceKey }) => provinceKey),
    year,
  );
  const districts = new Map(
    (await standing(units.map(({ parentUnitId }) => parentUnitId)))
      .filter(({ level }) => level === "DISTRICT")
      .map(({ unitId, id }) => [unitId, id]),
  );
  const known = groupedBy(
    await db
      .selectFrom("pilotUnit")
      .select(["communeKey", "endedOn", "stage", "sponsor"])
      .where("communeKey", "=", sql<number>`any (${answering.map(({ communeKey }) => communeKey)}::int[])`)
      .where("year", "=", year)
      .execute(),
    ({ communeKey }) => communeKey,
  );
  return new Map(
    units.map((unit, index): [string, Ground] => {
      const place = { unitVersionId: unit.id, ...answering[index]! };
      return [
        unit.unitId,
        {
          unit,
          place,
          plan: planFor({ today: place.provinceKey, made: unit.provinceKey }),
          districtVersionId: districts.get(unit.parentUnitId ?? "") ?? null,
          known: known.get(place.communeKey) ?? [],
        },
      ];
    }),
  );
}

function assertDays({ on, peopleCountedOn }: Pick<ProposePilotUnit, "on" | "peopleCountedOn">, today: LocalDate): void {
  for (const [path, day] of [
    ["on", on],
    ["peopleCountedOn", peopleCountedOn],
  ] as const) {
    if (day && day > today)
      throw badField(path, "date.future", {
        vi: "Ngày thực hiện không được ở tương lai.",
        en: "The day must not lie in the future.",
      });
  }
}

/**
 * A need as it is kept: checked, and the second criterion taken from the first recorded problem where it is not said on
 * its own.
 */
export function needOf(
  told: CandidateNeed,
  today: LocalDate,
): { assessment: Assessment; counts: ToldCount[]; problems: ToldProblem[] } {
  const { counts, problems, ...assessment } = told;
  const list = problems ?? [];
  assertCounts(counts ?? [], list, assessment.peopleToHelp ?? null, today);
  return { assessment: withFirstProblem(assessment, list), counts: counts ?? [], problems: list };
}

export const countsOf = (pilotId: string, counts: ToldCount[]): CandidateCount[] =>
  counts.map(({ source, year, ...one }) =>
    Object.assign(new CandidateCount(), { ...one, year: year ?? null, pilotId, source: tidy(source) }),
  );
export const problemsOf = (pilotId: string, problems: ToldProblem[]): SecurityProblem[] =>
  problems.map(({ kind, evidence, source, notedOn }, index) =>
    Object.assign(new SecurityProblem(), {
      pilotId,
      position: index + 1,
      kind,
      evidence: tidy(evidence),
      source: tidy(source),
      notedOn,
    }),
  );

/** A commune put forward for a year, by all the rules, not stored yet. One open roll-out per commune and year. */
export function candidateOn(
  grounds: Grounds,
  { keys, today }: Pick<Desk, "keys" | "today">,
  input: ProposePilotUnit,
): { pilot: PilotUnit; parts: (CandidateCount | SecurityProblem)[] } {
  assertDays(input, today);
  const { year, sponsor, on } = input;
  const ground = grounds.get(input.unitId);
  if (!ground) throw unknownUnit("unitId");
  const { unit, place, plan, known, districtVersionId } = ground;
  if (unit.level !== "COMMUNE")
    throw badField("unitId", "unit.commune", {
      vi: "Đơn vị làm điểm phải là cấp xã.",
      en: "A pilot unit is a commune.",
    });
  if (!covers(keys, place)) throw forbidden();
  if (!plan)
    throw badField("year", "plan.missing", {
      vi: "Tỉnh chưa có kế hoạch của năm này.",
      en: "The province has no plan for that year.",
    });
  if (known.some(({ endedOn }) => endedOn === null))
    throw conflict("pilot.once", {
      vi: "Đơn vị này đã có trong danh sách của năm.",
      en: "This unit is on the year's list already.",
    });
  if (known.some((one) => one.stage === PilotStage.NOT_SELECTED && one.sponsor === sponsor))
    throw conflict("selection.decided", {
      vi: "Đơn vị này đã được xét và không được chọn trong năm.",
      en: "This unit was weighed and not chosen this year.",
    });
  const { assessment, counts, problems } = needOf(pick(input), today);
  const pilot = new PilotUnit(place, {
    ...assessment,
    year,
    sponsor,
    on,
    planId: plan.id,
    unitCode: unit.code,
    districtVersionId,
  });
  return { pilot, parts: [...countsOf(pilot.id, counts), ...problemsOf(pilot.id, problems)] };
}

/** One such commune, with its ground. */
export const candidateOf = async (
  desk: Desk,
  input: ProposePilotUnit,
): Promise<{ pilot: PilotUnit; parts: (CandidateCount | SecurityProblem)[] }> =>
  candidateOn(await groundsOf(desk, [input.unitId], input), desk, input);

/** The need alone, without the frame of the proposal. */
function pick({
  unitId: _unit,
  year: _year,
  sponsor: _sponsor,
  on: _on,
  documentNumber: _number,
  note: _note,
  ...need
}: ProposePilotUnit): CandidateNeed {
  return need;
}
