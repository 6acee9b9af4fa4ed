import { can, covers, holding, type Keys, keysFor, type LocalDate } from "@hoa-nhap/kernel";
import {
  afterCursor,
  byId,
  groupedBy,
  inKeys,
  loaderOf,
  pageOf,
  scopedRead,
  type Context,
  type Page,
  type PageArgs,
} from "@hoa-nhap/subgraph";
import { sql, type Expression, type SqlBool } from "kysely";
import { addressedSql, isOwnUnit, ownUnitSql } from "../addressed.js";
import type { Tables } from "../tables.js";
import { ObligationSide, ObligationState, OPEN, ProgrammeBody } from "./obligation-words.js";
import type { ObligationEntryRow, ObligationRow } from "./obligation.tables.js";

const read = (ctx: Context) => scopedRead<Tables>(ctx, "obligation.read");
export const NEVER = "9999-12-31";

/** Asked from here or below, or asked of one's own unit: the same rule as the row-level security. */
const inSight = (keys: Keys): Expression<SqlBool> => sql<SqlBool>`(${inKeys(keys, "o")} or ${addressedSql(keys, "o")})`;

export interface ObligationFilter {
  side?: ObligationSide | null;
  state?: ObligationState | null;
  body?: ProgrammeBody | null;
  overdue?: boolean | null;
  search?: string | null;
  document?: string | null;
  conference?: string | null;
}
export const isOverdue = ({ state, dueOn }: Pick<ObligationRow, "state" | "dueOn">, today: LocalDate): boolean =>
  OPEN.includes(state) && dueOn !== null && dueOn < today;

/** Obligations in sight: what still waits first, the oldest last day before the others. */
export async function obligationsPage(
  ctx: Context,
  filter: ObligationFilter,
  { first, after }: PageArgs,
): Promise<Page<ObligationRow>> {
  const { db, keys } = await read(ctx);
  let query = db.selectFrom("obligation as o").where(inSight(keys));
  if (filter.side === ObligationSide.ASKED_OF_ME)
    query = query.where("o.body", "=", ProgrammeBody.FRONT).where(addressedSql(keys, "o"));
  if (filter.side === ObligationSide.ASKED_BY_ME) query = query.where(ownUnitSql(keys, "o"));
  if (filter.state) query = query.where("o.state", "=", filter.state);
  if (filter.body) query = query.where("o.body", "=", filter.body);
  if (filter.document) query = query.where("o.documentId", "=", filter.document);
  if (filter.conference) query = query.where("o.conferenceId", "=", filter.conference);
  if (filter.overdue) query = query.where("o.state", "in", OPEN).where("o.dueOn", "<", ctx.clock.today());
  if (filter.search) query = query.where("o.foldedTitle", "like", holding(filter.search));
  const order = [
    sql<number>`(case when o.state in ('PROPOSED', 'ACCEPTED') then 0 else 1 end)`,
    sql<string>`coalesce(o.due_on, ${NEVER}::date)`,
    sql.ref("o.id"),
  ] as const;
  const rows = await query
    .selectAll("o")
    .select([order[0].as("rank"), sql<string>`coalesce(o.due_on, ${NEVER}::date)::text`.as("dueKey")])
    .where(afterCursor(after, [...order]))
    .orderBy(order[0])
    .orderBy(order[1])
    .orderBy("o.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.rank, row.dueKey, row.id],
    async () => Number((await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow()).n),
  );
}

export const obligationById = (ctx: Context, id: string): Promise<ObligationRow | null> =>
  loaderOf<string, ObligationRow>(ctx, "obligation", async (ids) => {
    const { db, keys } = await read(ctx);
    return byId(
      await db.selectFrom("obligation as o").selectAll("o").where("o.id", "in", ids).where(inSight(keys)).execute(),
    );
  }).load(id);

/** What a conference's conclusions ask, in their order; seen by whoever asked and whoever was asked. */
export const obligationsOfConference = async (ctx: Context, conferenceId: string): Promise<ObligationRow[]> =>
  (await loaderOf<string, ObligationRow[]>(ctx, "obligations of conference", async (ids) => {
    const { db, keys } = await read(ctx);
    return groupedBy(
      await db
        .selectFrom("obligation as o")
        .selectAll("o")
        .where("o.conferenceId", "in", ids)
        .where(inSight(keys))
        .orderBy("o.conclusion")
        .orderBy("o.id")
        .execute(),
      (row) => row.conferenceId!,
    );
  }).load(conferenceId)) ?? [];

/** The steps of an obligation, oldest first. One statement for a list. */
export const entriesOf = async (ctx: Context, obligationId: string): Promise<ObligationEntryRow[]> =>
  (await loaderOf<string, ObligationEntryRow[]>(ctx, "entries of obligation", async (ids) => {
    const { db } = await read(ctx);
    return groupedBy(
      await db
        .selectFrom("obligationEntry")
        .selectAll()
        .where("obligationId", "in", ids)
        .orderBy("recordedAt")
        .orderBy("id")
        .execute(),
      (row) => row.obligationId,
    );
  }).load(obligationId)) ?? [];

/** Whether the caller answers: for a body of the Front its own unit, for a partner the Front that asked. */
export function mayAnswer(ctx: Context, row: ObligationRow): boolean {
  const one = (list: number[]): number | null => list[0] ?? null;
  const asked = {
    provinceKey: one(row.toProvinces),
    districtKey: one(row.toDistricts),
    communeKey: one(row.toCommunes),
    areaKey: null,
  };
  if (!can(ctx.actor, "obligation.answer")) return false;
  return row.body === ProgrammeBody.FRONT ? isOwnUnit(ctx.actor, "obligation.answer", asked) : mayChange(ctx, row);
}
export const mayChange = (ctx: Context, row: ObligationRow): boolean =>
  covers(keysFor(ctx.actor, "obligation.ask"), row);

/**
 * What waits for the caller: an answer or the work of the caller's own unit, and a partner whose last day is over. A
 * condition on `o`.
 */
export function obligationWork(ctx: Context, today: LocalDate) {
  const holds = (scope: "obligation.answer" | "obligation.ask", condition: (keys: Keys) => Expression<SqlBool>) =>
    can(ctx.actor, scope) ? condition(keysFor(ctx.actor, scope)) : sql<SqlBool>`false`;
  const own = holds("obligation.answer", (keys) => addressedSql(keys, "o"));
  const asked = holds("obligation.ask", (keys) => ownUnitSql(keys, "o"));
  return sql<"ANSWER" | "FULFIL" | "CHASE" | null>`
    case when o.body = 'FRONT'
      and o.state = 'PROPOSED'
      and ${own} then 'ANSWER' when o.body = 'FRONT'
      and o.state = 'ACCEPTED'
      and ${own} then 'FULFIL'
    when o.body <> 'FRONT'
      and o.state in ('PROPOSED', 'ACCEPTED')
      and o.due_on < ${today}::date
      and ${asked} then 'CHASE' end`;
}
