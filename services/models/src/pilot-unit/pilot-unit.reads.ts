import { can, covers, daysBetween, holding, keysFor, type LocalDate, type Scope } from "@hoa-nhap/kernel";
import {
  afterCursor,
  byId,
  countInUnit,
  groupedBy,
  inKeys,
  loaderOf,
  pageOf,
  scopedRead,
  type Context,
  type Page,
  type PageArgs,
  type ScopedRead,
} from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import { DeadlineKind } from "../deadline/deadline-kind.js";
import type { PilotUnitTable, Rows, Tables } from "../tables.js";
import { ENDED, SponsorLevel, WaveCount, type PilotStage } from "./pilot-stage.js";

/** A pilot unit with the last day for its launch. */
export interface PilotUnitRow extends PilotUnitTable {
  dueOn: LocalDate | null;
}
export interface PilotUnitFilter {
  year?: number | null;
  stage?: PilotStage | null;
  district?: string | null;
  late?: boolean | null;
  search?: string | null;
  counted?: WaveCount | null;
}

/** Chosen, not launched, not ended, and its last day is over (R40, R46). */
export const isLate = (row: PilotUnitRow, today: LocalDate): boolean =>
  row.selectedOn !== null &&
  row.launchedOn === null &&
  !ENDED.includes(row.stage) &&
  row.dueOn !== null &&
  row.dueOn < today;
export const daysLate = (row: PilotUnitRow, today: LocalDate): number | null =>
  isLate(row, today) ? daysBetween(row.dueOn!, today) : null;

export const lateSql = (today: LocalDate) =>
  sql<boolean>`
    (p.selected_on is not null
      and p.launched_on is null
      and p.stage not in ('MERGED', 'CLOSED')
      and d.due_on < ${today}::date)
  `;

export const pilotsIn = ({ db, inArea }: ScopedRead<Tables>) =>
  db
    .selectFrom("pilotUnit as p")
    .innerJoin("unit as u", "u.id", "p.unitVersionId")
    .leftJoin("deadline as d", (join) => join.onRef("d.planId", "=", "p.planId").on("d.kind", "=", DeadlineKind.LAUNCH))
    .where(inArea("p"));
const read = (ctx: Context) => scopedRead<Tables>(ctx, "pilot.read");

/** A proposal that was not chosen is no pilot unit yet: it exists for those who choose, and for nobody else. */
const chosenOrOwnChoice = (ctx: Context) =>
  sql<boolean>`(p.selected_on is not null or ${
    can(ctx.actor, "candidate.read")
      ? inKeys(keysFor(ctx.actor, "candidate.read"), "p")
      : sql`
    false
  `
  })`;

const FOR_THE_CHOICE = {
  peopleToHelp: null,
  peopleSource: null,
  peopleCountedOn: null,
  securityProblem: null,
  securitySource: null,
  justification: null,
  overQuotaReason: null,
} satisfies Partial<PilotUnitRow>;
/** What was said for and against a choice is read where the caller chooses; a post elsewhere does not open it. */
const asSeen = (ctx: Context) => {
  const choice = keysFor(ctx.actor, "candidate.read");
  return (row: PilotUnitRow): PilotUnitRow => (covers(choice, row) ? row : { ...row, ...FOR_THE_CHOICE });
};

/** Pilot units in the caller's area by unit code; searched by the unit's name without tone marks (R78). */
export async function pilotUnitsPage(
  ctx: Context,
  filter: PilotUnitFilter,
  { first, after }: PageArgs,
): Promise<Page<PilotUnitRow>> {
  const { db, ...rest } = await read(ctx);
  let query = pilotsIn({ db, ...rest }).where(chosenOrOwnChoice(ctx));
  if (filter.year) query = query.where("p.year", "=", filter.year);
  if (filter.stage) query = query.where("p.stage", "=", filter.stage);
  if (filter.search) query = query.where("u.foldedName", "like", holding(filter.search));
  if (filter.late !== undefined && filter.late !== null)
    query = query.where(sql<boolean>`coalesce(${lateSql(ctx.clock.today())}, false) = ${filter.late}`);
  if (filter.counted)
    query = query.where("p.sponsor", "=", SponsorLevel.PROVINCE).where("p.selectedOn", "is not", null);
  if (filter.counted === WaveCount.LAUNCHED) query = query.where("p.launchedOn", "is not", null);
  if (filter.counted === WaveCount.ON_TIME) query = query.where(sql<boolean>`p.launched_on <= d.due_on`);
  if (filter.counted === WaveCount.LATE) query = query.where(lateSql(ctx.clock.today()));
  const { district } = filter;
  if (district) {
    query = query.where(
      "p.districtKey",
      "in",
      db
        .selectFrom("unit")
        .select("unit.unitKey")
        .where("unit.level", "=", "DISTRICT")
        .where((eb) => eb.or([eb("unit.unitId", "=", district), eb("unit.id", "=", district)])),
    );
  }
  const order = [sql.ref("p.unit_code"), sql.ref("p.id")];
  const rows = await query
    .selectAll("p")
    .select("d.dueOn")
    .where(afterCursor(after, order))
    .orderBy("p.unitCode")
    .orderBy("p.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows.map(asSeen(ctx)),
    first,
    (row) => [row.unitCode, row.id],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

export async function pilotUnitsByIds(ctx: Context, ids: readonly string[]): Promise<PilotUnitRow[]> {
  return (
    await pilotsIn(await read(ctx))
      .where(chosenOrOwnChoice(ctx))
      .selectAll("p")
      .select("d.dueOn")
      .where("p.id", "in", ids)
      .execute()
  ).map(asSeen(ctx));
}
export const pilotUnitById = async (ctx: Context, id: string): Promise<PilotUnitRow | null> =>
  (await pilotUnitsByIds(ctx, [id]))[0] ?? null;
/** One of several that a request points at; null outside the caller's area. */
export const pilotUnitSeen = (ctx: Context, id: string): Promise<PilotUnitRow | null> =>
  loaderOf<string, PilotUnitRow>(ctx, "pilot units", async (ids) => byId(await pilotUnitsByIds(ctx, ids))).load(id);

/**
 * One statement for a part of all pilot units of a request. Parts are seen by whoever holds their scope where the unit
 * lies, which row-level security keeps.
 */
const partsOf =
  <T extends "pilotStep" | "endorsement" | "pilotOutcome">(scope: Scope, table: T, order: string) =>
  async (ctx: Context, pilotId: string): Promise<Rows[T][]> =>
    (await loaderOf<string, Rows[T][]>(ctx, table, async (ids) => {
      const { db } = await scopedRead<Tables>(ctx, scope);
      const rows = (await db
        .selectFrom(table as "pilotStep")
        .selectAll()
        .where("pilotId", "in", ids)
        .orderBy(sql.ref(order))
        .execute()) as unknown as (Rows[T] & { pilotId: string })[];
      return groupedBy(rows, (row) => row.pilotId) as Map<string, Rows[T][]>;
    }).load(pilotId)) ?? [];

export const stepsOf = partsOf("pilot.read", "pilotStep", "id");
export const endorsementsOf = partsOf("rollout.read", "endorsement", "id");
export const outcomesOf = partsOf("rollout.read", "pilotOutcome", "id");

/** How many units were chosen within a unit version's unit, the province's own and others alike. */
export const pilotUnitCount = (ctx: Context, versionId: string): Promise<number> =>
  countInUnit(ctx, versionId, {
    what: "pilot units of unit",
    scope: "pilot.read",
    table: "pilot_unit",
    where: sql`t.selected_on is not null`,
  });

/** Pilot units for which a unit answers today and that have not ended: what an act of the territory moves. */
export const openPilotUnits = (ctx: Context, versionId: string): Promise<number> =>
  countInUnit(ctx, versionId, {
    what: "open pilot units",
    scope: "unit.reorganise",
    table: "pilot_unit",
    where: sql`t.stage not in ('MERGED', 'CLOSED', 'NOT_SELECTED', 'WITHDRAWN')`,
  });

/** Of these, those chosen and not launched yet: their deadline runs on with whoever answers for them. */
export const openDuties = (ctx: Context, versionId: string): Promise<number> =>
  countInUnit(ctx, versionId, {
    what: "open duties",
    scope: "unit.reorganise",
    table: "pilot_unit",
    where: sql`
      t.selected_on is not null
        and t.launched_on is null
        and t.stage not in ('MERGED', 'CLOSED', 'NOT_SELECTED', 'WITHDRAWN')
    `,
  });
