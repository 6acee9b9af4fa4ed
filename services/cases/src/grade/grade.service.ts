import { badField, conflict, quarterPeriod, type Quarter } from "@hoa-nhap/kernel";
import type { CaseFile } from "../case-file/case-file.entity.js";
import type { CaseChange } from "../case-file/case-file.service.js";
import { tellGrade } from "../figure/figure.js";
import { vaultOf } from "../secrecy/vault.js";
import { Grade, type GradeGiven } from "./grade.entity.js";

/** Grades a quarter in or after its last month, with a reason. Grading it again keeps the old grade. */
export async function gradeCase(c: CaseChange, file: CaseFile, given: GradeGiven): Promise<void> {
  file.assertOpen();
  const { to } = quarterPeriod({ year: given.year, quarter: given.quarter as Quarter["quarter"] });
  if (c.today < `${to.slice(0, 7)}-01`)
    throw conflict("grade.quarter-not-ending", {
      vi: "Chỉ phân loại vào cuối quý.",
      en: "A quarter is graded in its last month or later.",
    });
  if (file.openedOn > to)
    throw badField("quarter", "grade.after-opening", {
      vi: "Hồ sơ mở sau quý đó.",
      en: "The case file was opened after that quarter.",
    });
  const [last] = await c.em.execute<{ revision: number | null }[]>(
    "select max(revision) as revision from cases.grade where case_file_id = ? and year = ? and quarter = ?",
    [file.id, given.year, given.quarter],
  );
  const revision = 1 + (last?.revision ?? 0);
  c.em.persist(new Grade(file, vaultOf(c.em), c.actorId, revision, given));
  const { before, after } = file.graded(given.year, given.quarter, given.level);
  await tellGrade(c, c.units, file, before, after, c.today);
  c.note({ year: given.year, quarter: given.quarter, level: given.level });
}
