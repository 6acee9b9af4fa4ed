import { afterCursor, pageOf, type Context, type Page, type PageArgs } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import { recordAccess } from "../access-log/access-log.js";
import { ofCase } from "../case-file/case-file.reads.js";
import type { VisitType } from "./visit.type.js";

const daysBack = sql<number>`date '9999-12-31' - visit."on"`;

/** Visits of a file, the latest first. One statement for all files of a page. */
export async function visitsPage(
  ctx: Context,
  caseFileId: string,
  { first, after }: PageArgs,
): Promise<Page<VisitType>> {
  const rows = await ofCase(ctx, `visits ${first} ${after ?? ""}`, caseFileId, async ({ db, inSight }, ids) => {
    const ranked = db
      .selectFrom("visit")
      .innerJoin("caseFile", "caseFile.id", "visit.caseFileId")
      .selectAll("visit")
      .select(daysBack.as("daysBack"))
      .select(
        sql<string>`row_number() over (partition by visit.case_file_id order by visit."on" desc, visit.id)`.as("rank"),
      )
      .where("visit.caseFileId", "in", ids)
      .where(inSight)
      .where(afterCursor(after, [daysBack, sql.ref("visit.id")]));
    const found = await db
      .selectFrom(ranked.as("ranked"))
      .selectAll()
      .where("rank", "<=", String(first + 1) as never)
      .orderBy("daysBack")
      .orderBy("id")
      .execute();
    await recordAccess(
      ctx,
      "visits",
      found.map((row) => row.caseFileId),
    );
    return found;
  });
  return pageOf(
    rows.map((row) => ({ ...row, corrects: row.correctsId })),
    first,
    (row) => [row.daysBack, row.id],
    () => visitCount(ctx, caseFileId),
  );
}

const visitCount = async (ctx: Context, caseFileId: string): Promise<number> => {
  const [row] = await ofCase(ctx, "visit counts", caseFileId, ({ db, inSight }, ids) =>
    db
      .selectFrom("visit")
      .innerJoin("caseFile", "caseFile.id", "visit.caseFileId")
      .select("visit.caseFileId")
      .select((eb) => eb.fn.countAll<string>().as("n"))
      .where("visit.caseFileId", "in", ids)
      .where(inSight)
      .groupBy("visit.caseFileId")
      .execute(),
  );
  return Number(row?.n ?? 0);
};
