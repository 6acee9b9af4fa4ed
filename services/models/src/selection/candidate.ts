import { placeOf, unitOn, kyselyOf, type Change, type Context } from "@hoa-nhap/subgraph";
import { badField, conflict, covers, forbidden, tidy, type Keys, type LocalDate } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Kysely } from "kysely";
import { PilotStage, type SponsorLevel } from "../pilot-unit/pilot-stage.js";
import { PilotUnit, type Assessment } from "../pilot-unit/pilot-unit.entity.js";
import { planOfYear } from "../plan/plan.reads.js";
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
export const deskOf = (c: Change, ctx: Context): Desk => ({ em: c.em, db: kyselyOf<Tables>(c.em, ctx.service), keys: c.keys, today: c.today, service: ctx.service });

/** The district as it was on that day (R9); null where a commune lies directly under its province. */
async function districtOn(db: Kysely<Tables>, parentUnitId: string | null, on: LocalDate): Promise<string | null> {
  if (!parentUnitId) return null;
  const row = await db.selectFrom("unit").select("id").where("unitId", "=", parentUnitId).where("level", "=", "DISTRICT")
    .where((eb) => eb.or([eb("validFrom", "is", null), eb("validFrom", "<=", on)]))
    .where((eb) => eb.or([eb("validTo", "is", null), eb("validTo", ">", on)])).executeTakeFirst();
  return row?.id ?? null;
}

function assertDays({ on, peopleCountedOn }: Pick<ProposePilotUnit, "on" | "peopleCountedOn">, today: LocalDate): void {
  for (const [path, day] of [["on", on], ["peopleCountedOn", peopleCountedOn]] as const) {
    if (day && day > today) throw badField(path, "date.future", { vi: "Ngày thực hiện không được ở tương lai.", en: "The day must not lie in the future." });
  }
}

/** A need as it is kept: checked, and the second criterion taken from the first recorded problem where it is not said on its own. */
export function needOf(told: CandidateNeed, today: LocalDate): { assessment: Assessment; counts: ToldCount[]; problems: ToldProblem[] } {
  const { counts, problems, ...assessment } = told;
  const list = problems ?? [];
  assertCounts(counts ?? [], list, assessment.peopleToHelp ?? null, today);
  return { assessment: withFirstProblem(assessment, list), counts: counts ?? [], problems: list };
}

export const countsOf = (pilotId: string, counts: ToldCount[]): CandidateCount[] =>
  counts.map(({ source, year, ...one }) => Object.assign(new CandidateCount(), { ...one, year: year ?? null, pilotId, source: tidy(source) }));
export const problemsOf = (pilotId: string, problems: ToldProblem[]): SecurityProblem[] =>
  problems.map(({ kind, evidence, source, notedOn }, index) => Object.assign(new SecurityProblem(), { pilotId, position: index + 1, kind, evidence: tidy(evidence), source: tidy(source), notedOn }));

/** A commune put forward for a year, by all the rules, not stored yet. One open roll-out per commune and year. */
export async function candidateOf({ em, db, keys, today, service }: Desk, input: ProposePilotUnit): Promise<{ pilot: PilotUnit; parts: (CandidateCount | SecurityProblem)[] }> {
  assertDays(input, today);
  const unit = await unitOn(em, service, input.unitId, input.on);
  if (unit.level !== "COMMUNE") throw badField("unitId", "unit.commune", { vi: "Đơn vị làm điểm phải là cấp xã.", en: "A pilot unit is a commune." });
  const place = await placeOf(em, service, unit, today);
  if (!covers(keys, place)) throw forbidden();
  const plan = await planOfYear(db, { today: place.provinceKey, made: unit.provinceKey }, input.year);
  if (!plan) throw badField("year", "plan.missing", { vi: "Tỉnh chưa có kế hoạch của năm này.", en: "The province has no plan for that year." });
  const known = await db.selectFrom("pilotUnit").select("endedOn").where("communeKey", "=", place.communeKey).where("year", "=", input.year)
    .where((eb) => eb.or([eb("endedOn", "is", null), eb.and([eb("stage", "=", PilotStage.NOT_SELECTED), eb("sponsor", "=", input.sponsor)])])).execute();
  if (known.some(({ endedOn }) => endedOn === null)) throw conflict("pilot.once", { vi: "Đơn vị này đã có trong danh sách của năm.", en: "This unit is on the year's list already." });
  if (known.length > 0) throw conflict("selection.decided", { vi: "Đơn vị này đã được xét và không được chọn trong năm.", en: "This unit was weighed and not chosen this year." });
  const { assessment, counts, problems } = needOf(pick(input), today);
  const { year, sponsor, on } = input;
  const pilot = new PilotUnit(place, { ...assessment, year, sponsor, on, planId: plan.id, unitCode: unit.code, districtVersionId: await districtOn(db, unit.parentUnitId, on) });
  return { pilot, parts: [...countsOf(pilot.id, counts), ...problemsOf(pilot.id, problems)] };
}

/** The need alone, without the frame of the proposal. */
function pick({ unitId: _unit, year: _year, sponsor: _sponsor, on: _on, documentNumber: _number, note: _note, ...need }: ProposePilotUnit): CandidateNeed {
  return need;
}
