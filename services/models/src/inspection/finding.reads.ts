import { can, keysFor, type LocalDate } from "@hoa-nhap/kernel";
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
import { sql } from "kysely";
import type { FindingEntryRow, FindingTable, Tables } from "../tables.js";
import { FindingState, InspectionState, type FindingKind } from "./inspection-kind.js";

const read = (ctx: Context) => scopedRead<Tables>(ctx, "inspection.read");

export interface FindingFilter {
  state?: FindingState | null;
  kind?: FindingKind | null;
  wave?: number | null;
  overdue?: boolean | null;
}
export const isOverdue = ({ state, dueOn }: FindingTable, today: LocalDate): boolean =>
  state === FindingState.OPEN && dueOn < today;

/** Findings of closed visits in the caller's area, the oldest last day first. */
export async function findingsPage(
  ctx: Context,
  filter: FindingFilter,
  { first, after }: PageArgs,
): Promise<Page<FindingTable>> {
  const { db, inArea } = await read(ctx);
  let query = db
    .selectFrom("finding as f")
    .innerJoin("inspection as i", "i.id", "f.inspectionId")
    .where("i.state", "<>", InspectionState.OPEN)
    .where(inArea("f"));
  if (filter.state) query = query.where("f.state", "=", filter.state);
  if (filter.kind) query = query.where("f.kind", "=", filter.kind);
  if (filter.wave) query = query.where("i.wave", "=", filter.wave);
  if (filter.overdue) query = query.where("f.state", "=", FindingState.OPEN).where("f.dueOn", "<", ctx.clock.today());
  const rows = await query
    .selectAll("f")
    .where(afterCursor(after, [sql.ref("f.due_on"), sql.ref("f.id")]))
    .orderBy("f.dueOn")
    .orderBy("f.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.dueOn, row.id],
    async () => Number((await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow()).n),
  );
}

export const findingById = (ctx: Context, id: string): Promise<FindingTable | null> =>
  loaderOf<string, FindingTable>(ctx, "finding", async (ids) => {
    const { db, inArea } = await read(ctx);
    return byId(
      await db.selectFrom("finding as f").selectAll("f").where("f.id", "in", ids).where(inArea("f")).execute(),
    );
  }).load(id);

/** A visit's findings by paragraph; few by nature. */
export const findingsOf = async (ctx: Context, inspectionId: string): Promise<FindingTable[]> =>
  (await loaderOf<string, FindingTable[]>(ctx, "findings of visit", async (ids) => {
    const { db, inArea } = await read(ctx);
    return groupedBy(
      await db
        .selectFrom("finding as f")
        .selectAll("f")
        .where("f.inspectionId", "in", ids)
        .where(inArea("f"))
        .orderBy("f.placeInVisit")
        .orderBy("f.id")
        .execute(),
      (row) => row.inspectionId,
    );
  }).load(inspectionId)) ?? [];

/** What happened to a finding after its visit, oldest first. */
export const entriesOf = async (ctx: Context, findingId: string): Promise<FindingEntryRow[]> =>
  (await loaderOf<string, FindingEntryRow[]>(ctx, "entries of finding", async (ids) => {
    const { db } = await read(ctx);
    return groupedBy(
      await db
        .selectFrom("findingEntry")
        .selectAll()
        .where("findingId", "in", ids)
        .orderBy("recordedAt")
        .orderBy("id")
        .execute(),
      (row) => row.findingId,
    );
  }).load(findingId)) ?? [];

/**
 * Findings that wait for the caller: to be mended by the commune, to be accepted by the level that inspected. A
 * condition on `f` and `i`.
 */
export function findingWork(ctx: Context) {
  const mend = can(ctx.actor, "pilot.advance") ? inKeys(keysFor(ctx.actor, "pilot.advance"), "f") : sql<boolean>`false`;
  const inspecting = keysFor(ctx.actor, "inspection.hold");
  const accept = can(ctx.actor, "inspection.hold")
    ? sql<boolean>`
      (${inKeys(inspecting, "f")}
        and (i.level = 'DISTRICT' or ${inspecting.all} or f.province_key = any (${inspecting.provinces}::int[])))
    `
    : sql<boolean>`false`;
  return sql<"MEND" | "ACCEPT" | null>`
    case when i.state = 'OPEN' then null when f.state = 'OPEN'
      and ${mend} then 'MEND' when f.state = 'FIXED'
      and ${accept} then 'ACCEPT' end
  `;
}
