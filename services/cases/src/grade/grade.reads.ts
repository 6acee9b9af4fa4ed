import type { Context } from "@hoa-nhap/subgraph";
import { recordAccess } from "../access-log/access-log.js";
import { ofCase } from "../case-file/case-file.reads.js";
import type { GradeType } from "./grade.type.js";

/** Grades of a file, the latest quarter first, replaced ones after the present one. */
export async function gradesOfCase(ctx: Context, caseFileId: string): Promise<GradeType[]> {
  const rows = await ofCase(ctx, "grades", caseFileId, async ({ db, inSight }, ids) => {
    const found = await db
      .selectFrom("grade")
      .innerJoin("caseFile", "caseFile.id", "grade.caseFileId")
      .selectAll("grade")
      .where("grade.caseFileId", "in", ids)
      .where(inSight)
      .orderBy("grade.year", "desc")
      .orderBy("grade.quarter", "desc")
      .orderBy("grade.revision", "desc")
      .execute();
    await recordAccess(
      ctx,
      "grades",
      found.map((row) => row.caseFileId),
    );
    return found;
  });
  return rows.map((row, i) => ({
    ...row,
    current: rows[i - 1]?.year !== row.year || rows[i - 1]?.quarter !== row.quarter,
  }));
}
