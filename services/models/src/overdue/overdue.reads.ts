import { keysFor, type LocalDate, type Scope } from "@hoa-nhap/kernel";
import {
  afterCursor,
  groupedBy,
  inKeys,
  pageOf,
  scopedRead,
  type Context,
  type Page,
  type PageArgs,
} from "@hoa-nhap/subgraph";
import { sql, type Kysely } from "kysely";
import type { Tables } from "../tables.js";
import { dutiesOn, DutyKind, type DutyRow } from "./duty.js";

export interface OverdueFilter {
  asOf?: LocalDate | null;
  againstFirst?: boolean | null;
  district?: string | null;
  kind?: DutyKind | null;
}
type Asked = DutyRow & { asOf: LocalDate };

/** Things past their last day in the caller's area. */
async function overdueIn(ctx: Context, scope: Scope, { asOf, againstFirst, district, kind }: OverdueFilter) {
  const on = asOf ?? ctx.clock.today();
  const { db, inArea } = await scopedRead<Tables>(ctx, scope);
  let query = db
    .selectFrom(dutiesOn(on, { againstFirst: againstFirst ?? false }).as("t"))
    .where(inArea("t"))
    .where(sql<boolean>`t.due_on < ${on}::date`)
    // Papers and requests only where the caller may read those.
    .where(
      sql<boolean>`
        (t.kind <> 'RECEIPT' or ${inKeys(keysFor(ctx.actor, "document.read"), "t")})
          and (t.kind <> 'OBLIGATION' or ${inKeys(keysFor(ctx.actor, "obligation.read"), "t")})
      `,
    );
  if (kind) query = query.where("t.kind", "=", kind);
  if (district) {
    query = query.where(
      "t.districtKey",
      "in",
      db
        .selectFrom("unit")
        .select("unit.unitKey")
        .where("unit.level", "=", "DISTRICT")
        .where((eb) => eb.or([eb("unit.unitId", "=", district), eb("unit.id", "=", district)])),
    );
  }
  return { db, on, query };
}

/** What is past its last day, the oldest first. */
export async function overduePage(
  ctx: Context,
  filter: OverdueFilter,
  { first, after }: PageArgs,
): Promise<Page<Asked>> {
  const { query, on } = await overdueIn(ctx, "rollout.read", filter);
  const rows = await query
    .selectAll("t")
    .where(afterCursor(after, [sql`t.due_on::text`, sql.ref("t.unit_code"), sql.ref("t.id")]))
    .orderBy(sql`t.due_on::text`)
    .orderBy("t.unitCode")
    .orderBy("t.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows.map((row) => ({ ...row, asOf: on })),
    first,
    (row) => [row.dueOn, row.unitCode, row.id],
    async () => Number((await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow()).n),
  );
}

export interface DistrictCount {
  districtVersionId: string | null;
  total: number;
  kinds: { kind: DutyKind; count: number }[];
}

/** How many of each kind by the district of the time, in the order of codes; what lies in no district comes last. */
export async function overdueCountsOf(ctx: Context, filter: OverdueFilter): Promise<DistrictCount[]> {
  const { db, on, query } = await overdueIn(ctx, "progress.read", filter);
  const counted = await query
    .select(["t.districtKey", "t.kind", (eb) => eb.fn.countAll<string>().as("n")])
    .groupBy(["t.districtKey", "t.kind"])
    .orderBy("t.kind")
    .execute();
  const districts = await districtsOn(
    db,
    counted.flatMap(({ districtKey }) => districtKey ?? []),
    on,
  );
  const place = (key: number | null): number =>
    key === null ? districts.length : districts.findIndex(({ unitKey }) => unitKey === key);
  return [...groupedBy(counted, (row) => row.districtKey)]
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([key, of]) => ({
      districtVersionId: districts.find(({ unitKey }) => unitKey === key)?.id ?? null,
      total: of.reduce((sum, { n }) => sum + Number(n), 0),
      kinds: of.map(({ kind, n }) => ({ kind, count: Number(n) })),
    }));
}

/** Districts as they were on a day; one that is gone, as it last was. */
const districtsOn = (db: Kysely<Tables>, keys: number[], on: LocalDate) =>
  db
    .selectFrom("unit")
    .select(["unit.id", "unit.unitKey", "unit.code"])
    .distinctOn(["unit.code", "unit.unitKey"])
    .where("unit.level", "=", "DISTRICT")
    .where("unit.unitKey", "=", sql<number>`any (${keys}::int[])`)
    .where((eb) => eb.or([eb("unit.validFrom", "is", null), eb("unit.validFrom", "<=", on)]))
    .orderBy("unit.code")
    .orderBy("unit.unitKey")
    .orderBy("unit.validFrom", (by) => by.desc().nullsLast())
    .execute();

/** The districts of rows by key, for showing beside them: one statement a request. */
export async function districtVersions(
  ctx: Context,
  keys: readonly number[],
  on: LocalDate,
): Promise<Map<number, string>> {
  const { db } = await scopedRead<Tables>(ctx, "rollout.read");
  return new Map((await districtsOn(db, [...keys], on)).map(({ unitKey, id }) => [unitKey, id]));
}
