import { addDays, can, quarterOf, quarterPeriod, type LocalDate, type Quarter } from "@hoa-nhap/kernel";
import { afterCursor, pageOf, type Context, type Page, type PageArgs } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import { caseRead } from "../sight.js";
import { CaseTaskKind, type CaseTaskRow } from "./task.type.js";

/** A visit appears on the list this many days before it is due; a new file should have a mentor after as many. */
const DAYS_AHEAD = 7;

/** The quarter that ended last. */
function lastQuarter(today: LocalDate): { quarter: Quarter; endsOn: LocalDate } {
  const before = addDays(quarterPeriod(quarterOf(today)).from, -1);
  return { quarter: quarterOf(before), endsOn: before };
}

/**
 * What is due about case files, the oldest first: one's own visits, and for who manages files those without mentor or
 * grade.
 */
export async function caseTasksPage(ctx: Context, { first, after }: PageArgs): Promise<Page<CaseTaskRow>> {
  const { db, inSight, sight } = await caseRead(ctx);
  const { quarter, endsOn } = lastQuarter(sight.today);
  const officer = can(ctx.actor, "case.manage");
  const mine = sql<boolean>`
    exists (select 1 from cases.mentor m where m.case_file_id = case_file.id and m.account_id::text = ${sight.actorId}
    and m.from_on <= ${sight.today}::date and (m.to_on is null or m.to_on > ${sight.today}::date))`;
  const open = db
    .selectFrom("caseFile")
    .where(inSight)
    .where("caseFile.stage", "<>", "CLOSED" as never)
    .select(["caseFile.id as caseFileId", "caseFile.number", "caseFile.unitVersionId"]);
  const kind = (name: CaseTaskKind) => sql<CaseTaskKind>`${name}::text`.as("kind");
  let due = open
    .select([kind(CaseTaskKind.VISIT), "caseFile.nextVisitDueOn as dueOn"])
    .where(mine)
    .where("caseFile.nextVisitDueOn", "<=", addDays(sight.today, DAYS_AHEAD));
  if (officer) {
    due = due
      .unionAll(
        open
          .select([kind(CaseTaskKind.MENTOR), sql<LocalDate>`case_file.opened_on + ${DAYS_AHEAD}::int`.as("dueOn")])
          .where(
            sql<boolean>`
              not exists (select 1 from cases.mentor m where m.case_file_id = case_file.id and m.to_on is null)
            `,
          ),
      )
      .unionAll(
        open
          .select([kind(CaseTaskKind.GRADE), sql<LocalDate>`${endsOn}::date`.as("dueOn")])
          .where("caseFile.openedOn", "<=", endsOn)
          .where(
            sql<boolean>`
              not exists (select 1 from cases.grade g
                where g.case_file_id = case_file.id and g.year = ${quarter.year} and g.quarter = ${quarter.quarter})
            `,
          ),
      );
  }
  const tasks = db.selectFrom(due.as("task"));
  const order = [sql<number>`task.due_on - date '1900-01-01'`, sql`task.case_file_id::text || task.kind`];
  const rows = await tasks
    .selectAll()
    .select([
      sql<number>`task.due_on - date '1900-01-01'`.as("day"),
      sql<string>`task.case_file_id::text || task.kind`.as("key"),
    ])
    .where(afterCursor(after, order))
    .orderBy("day")
    .orderBy("key")
    .limit(first + 1)
    .execute();
  return pageOf(
    rows.map((row) => ({ ...row, dueOn: row.dueOn! })),
    first,
    (row) => [row.day, row.key],
    async () => {
      const { n } = await tasks.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}
