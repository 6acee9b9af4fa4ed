import { can, keysFor, type Keys, type LocalDate } from "@hoa-nhap/kernel";
import { afterCursor, pageOf, scopedRead, type Context, type Page, type PageArgs } from "@hoa-nhap/subgraph";
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from "kysely";
import { OPEN_STATES, ReportState } from "../report/report-state.js";
import type { Tables } from "../tables.js";
import { UnitLevel } from "../unit-level.js";

export interface ReportTaskRow {
  id: string;
  state: ReportState;
  dueOn: string;
  unitVersionId: string;
  fullName: string;
  periodName: string;
  isFinalDue: boolean;
  correction: string | null;
}

type Builder = ExpressionBuilder<Tables, "report">;
const anyOf =
  (keys: number[], column: "report.communeKey" | "report.districtKey" | "report.provinceKey") =>
  (eb: Builder): Expression<SqlBool> =>
    keys.length > 0 ? eb(column, "in", keys) : sql<SqlBool>`false`;

const correcting = (state: "WAITING" | "RETURNED") =>
  sql<SqlBool>`exists (select from reporting.correction k where k.report_id = report.id and k.state = ${state})`;
/** Nothing has been handed up, or only a provisional report and the period has ended. */
const isToWrite = (today: LocalDate) =>
  sql<SqlBool>`
    (report.state = any (${[...OPEN_STATES]}::text[]) or (report.provisional and period.to_on < ${today}::date))
  `;

/** The caller's own unit's reports, to finish. The same rule as `isOwnUnit`. */
const mine =
  (keys: Keys, today: LocalDate) =>
  (eb: Builder): Expression<SqlBool> =>
    eb.and([
      sql<SqlBool>`(${isToWrite(today)} or ${correcting("RETURNED")})`,
      eb.or([
        eb.and([eb("report.level", "=", UnitLevel.COMMUNE), anyOf(keys.communes, "report.communeKey")(eb)]),
        eb.and([eb("report.level", "=", UnitLevel.DISTRICT), anyOf(keys.districts, "report.districtKey")(eb)]),
        eb.and([eb("report.level", "=", UnitLevel.PROVINCE), anyOf(keys.provinces, "report.provinceKey")(eb)]),
      ]),
    ]);

/** A provisional report is reviewed while its period runs. */
const isInTime = (today: LocalDate) => sql<SqlBool>`(not report.provisional or ${today}::date <= period.to_on)`;

/**
 * Reports waiting for the caller: communes for their district, districts (and communes without one) for the province.
 */
const toReview =
  (keys: Keys, today: LocalDate) =>
  (eb: Builder): Expression<SqlBool> =>
    eb.and([
      sql<SqlBool>`(report.state = ${ReportState.SUBMITTED} and ${isInTime(today)} or ${correcting("WAITING")})`,
      eb.or([
        eb.and([eb("report.level", "=", UnitLevel.COMMUNE), anyOf(keys.districts, "report.districtKey")(eb)]),
        eb.and([
          eb.or([
            eb("report.level", "=", UnitLevel.DISTRICT),
            eb.and([eb("report.level", "=", UnitLevel.COMMUNE), eb("report.districtKey", "is", null)]),
          ]),
          anyOf(keys.provinces, "report.provinceKey")(eb),
        ]),
      ]),
    ]);

/** What the caller has to do about reports, the oldest due first. */
export async function reportTasks(ctx: Context, { first, after }: PageArgs): Promise<Page<ReportTaskRow>> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "report.read");
  const writes = can(ctx.actor, "report.write") ? [mine(keysFor(ctx.actor, "report.write"), ctx.clock.today())] : [];
  const reviews = can(ctx.actor, "report.review")
    ? [toReview(keysFor(ctx.actor, "report.review"), ctx.clock.today())]
    : [];
  const query = db
    .selectFrom("report")
    .innerJoin("unit", "unit.id", "report.unitVersionId")
    .innerJoin("period", "period.id", "report.periodId")
    .where(inArea("report"))
    .where((eb) => eb.or([...writes, ...reviews].map((condition) => condition(eb as never))));
  const order = [sql`to_char(report.due_on, 'YYYY-MM-DD')`, sql.ref("report.id")];
  const rows = await query
    .select([
      "report.id",
      "report.state",
      "report.dueOn",
      "report.unitVersionId",
      "unit.fullName",
      "period.name as periodName",
      sql<boolean>`report.provisional and period.to_on < ${ctx.clock.today()}::date`.as("isFinalDue"),
      sql<
        string | null
      >`(select k.state from reporting.correction k where k.report_id = report.id and k.state <> 'ACCEPTED')`.as(
        "correction",
      ),
    ])
    .where(afterCursor(after, order))
    .orderBy(order[0]!)
    .orderBy("report.id")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows,
    first,
    (row) => [row.dueOn, row.id],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}
