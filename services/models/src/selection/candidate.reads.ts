import { fold } from "@hoa-nhap/kernel";
import {
  groupedBy,
  loaderOf,
  pageOfAll,
  scopedRead,
  idOf,
  type Context,
  type Page,
  type PageArgs,
} from "@hoa-nhap/subgraph";
import type { Kysely } from "kysely";
import { planFor, type ProvincePlanRow } from "../plan/plan.reads.js";
import { PilotStage, SponsorLevel } from "../pilot-unit/pilot-stage.js";
import type { Tables } from "../tables.js";
import { rankingOf, weightsOf, type RankedCandidate } from "./ranking.js";
import type { Weights } from "./score-sheet.js";
import type { ConsultationRow, ScoreSheetRow, SecurityProblemRow, SelectionDecisionRow } from "./selection.tables.js";

const SCOPE = "candidate.read";
const read = (ctx: Context) => scopedRead<Tables>(ctx, SCOPE);

/** What each agency said last about these candidates, oldest first. */
export async function latestWords(db: Kysely<Tables>, pilotIds: readonly string[]): Promise<ConsultationRow[]> {
  const rows = await db
    .selectFrom("consultation")
    .selectAll()
    .where("pilotId", "in", pilotIds)
    .orderBy("on")
    .orderBy("id")
    .execute();
  return [
    ...new Map(
      rows.map((row) => [`${row.pilotId} ${row.body} ${row.bodyName ?? ""} ${row.unitVersionId}`, row]),
    ).values(),
  ];
}

/** The ranking of a plan, once per request. Who sees only a part of the province sees the ranking of that part. */
const rankingOfPlan = async (ctx: Context, planId: string): Promise<RankedCandidate[]> =>
  (await loaderOf<string, RankedCandidate[]>(ctx, "ranking", async (plans) => {
    const { db, inArea } = await read(ctx);
    return new Map(
      await Promise.all(
        plans.map(async (id): Promise<[string, RankedCandidate[]]> => [id, await rankingOf(db, id, inArea("p"))]),
      ),
    );
  }).load(planId)) ?? [];

export interface CandidateFilter {
  district?: string | null;
  stage?: PilotStage | null;
  search?: string | null;
}

/** The candidates of a year in the order of need; each keeps its rank among all, whatever is filtered. */
export async function candidatesPage(
  ctx: Context,
  { year, province, ...filter }: { year: number; province?: string | null } & CandidateFilter,
  page: PageArgs,
): Promise<Page<RankedCandidate>> {
  const plan = await planFor(ctx, year, province, SCOPE);
  let rows = plan ? await rankingOfPlan(ctx, plan.id) : [];
  if (filter.district) {
    const { db } = await read(ctx);
    const versions = await db
      .selectFrom("unit")
      .select("unitKey")
      .where("level", "=", "DISTRICT")
      .where((eb) => eb.or([eb("unitId", "=", filter.district!), eb("id", "=", filter.district!)]))
      .execute();
    const keys = new Set(versions.map(({ unitKey }) => unitKey));
    rows = rows.filter(({ districtKey }) => districtKey !== null && keys.has(districtKey));
  }
  if (filter.stage) rows = rows.filter(({ stage }) => stage === filter.stage);
  const words = filter.search ? fold(filter.search) : null;
  if (words) rows = rows.filter(({ fullName }) => fold(fullName).includes(words));
  return pageOfAll(rows, page, ({ rank, id }) => [rank, id]);
}

/** One candidate of the province with its rank; null outside the caller's area, and for a model of a district's own. */
export async function candidateById(ctx: Context, id: string): Promise<RankedCandidate | null> {
  const { db, inArea } = await read(ctx);
  const pilot = await db
    .selectFrom("pilotUnit as p")
    .select("p.planId")
    .where("p.id", "=", idOf(id))
    .where(inArea("p"))
    .executeTakeFirst();
  return pilot ? ((await rankingOfPlan(ctx, pilot.planId)).find((one) => one.id === id) ?? null) : null;
}

export const problemsOfCandidate = async (ctx: Context, pilotId: string): Promise<SecurityProblemRow[]> =>
  (await loaderOf<string, SecurityProblemRow[]>(ctx, "security problems", async (ids) => {
    const { db } = await read(ctx);
    return groupedBy(
      await db.selectFrom("securityProblem").selectAll().where("pilotId", "in", ids).orderBy("position").execute(),
      ({ pilotId: of }) => of,
    );
  }).load(pilotId)) ?? [];
export const consultationsOf = async (ctx: Context, pilotId: string): Promise<ConsultationRow[]> =>
  (await loaderOf<string, ConsultationRow[]>(ctx, "consultations", async (ids) => {
    const { db } = await read(ctx);
    return groupedBy(
      await db.selectFrom("consultation").selectAll().where("pilotId", "in", ids).orderBy("on").orderBy("id").execute(),
      ({ pilotId: of }) => of,
    );
  }).load(pilotId)) ?? [];
export const decisionById = (ctx: Context, id: string): Promise<SelectionDecisionRow | null> =>
  loaderOf<string, SelectionDecisionRow>(ctx, "selection decision", async (ids) => {
    const { db } = await read(ctx);
    return new Map(
      (await db.selectFrom("selectionDecision").selectAll().where("id", "in", ids).execute()).map((row) => [
        row.id,
        row,
      ]),
    );
  }).load(id);
export async function unitsOfDecision(ctx: Context, { id, planId }: SelectionDecisionRow): Promise<RankedCandidate[]> {
  return (await rankingOfPlan(ctx, planId)).filter(({ decisionId }) => decisionId === id);
}

export interface DistrictCandidates {
  districtVersionId: string | null;
  proposed: number;
  endorsed: number;
  chosen: number;
  declined: number;
  ownModels: number;
}
export interface SelectionBoardRow extends Omit<DistrictCandidates, "districtVersionId"> {
  plan: ProvincePlanRow;
  districts: DistrictCandidates[];
}

/**
 * The year's choosing in figures, in total and by district of the day of the proposal: one statement beside the plan.
 */
export async function selectionBoard(
  ctx: Context,
  year: number,
  province?: string | null,
): Promise<SelectionBoardRow | null> {
  const plan = await planFor(ctx, year, province, SCOPE);
  if (!plan) return null;
  const { db, inArea } = await read(ctx);
  const rows = await db
    .selectFrom("pilotUnit as p")
    .leftJoin("unit as d", "d.id", "p.districtVersionId")
    .where("p.planId", "=", plan.id)
    .where("p.stage", "<>", PilotStage.WITHDRAWN)
    .where(inArea("p"))
    .select(["p.districtVersionId", "p.sponsor", "p.selectedOn", "p.stage"])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom("endorsement as e")
            .select("e.id")
            .whereRef("e.pilotId", "=", "p.id")
            .where("e.level", "=", SponsorLevel.DISTRICT),
        )
        .as("endorsed"),
    )
    .orderBy("d.code")
    .execute();
  const figures = (of: typeof rows) => {
    const own = of.filter(({ sponsor }) => sponsor === SponsorLevel.PROVINCE);
    const count = (is: (row: (typeof rows)[number]) => boolean): number => own.filter(is).length;
    return {
      proposed: own.length,
      endorsed: count((row) => Boolean(row.endorsed)),
      chosen: count((row) => row.selectedOn !== null),
      declined: count((row) => row.stage === PilotStage.NOT_SELECTED),
      ownModels: of.filter(({ sponsor, selectedOn }) => sponsor !== SponsorLevel.PROVINCE && selectedOn !== null)
        .length,
    };
  };
  const districts = [...groupedBy(rows, (row) => row.districtVersionId)].map(([districtVersionId, of]) => ({
    districtVersionId,
    ...figures(of),
  }));
  return { plan, districts, ...figures(rows) };
}

export async function weightsInForce(ctx: Context, planId: string): Promise<{ version: number; weights: Weights }> {
  return weightsOf((await read(ctx)).db, planId);
}
export async function sheetHistory(ctx: Context, planId: string): Promise<ScoreSheetRow[]> {
  return (await read(ctx)).db
    .selectFrom("scoreSheet")
    .selectAll()
    .where("planId", "=", planId)
    .orderBy("number")
    .execute();
}
export async function decisionsOf(ctx: Context, planId: string): Promise<SelectionDecisionRow[]> {
  return (await read(ctx)).db
    .selectFrom("selectionDecision")
    .selectAll()
    .where("planId", "=", planId)
    .orderBy("on")
    .orderBy("id")
    .execute();
}
