import { conflict, notFound, type LocalDate } from "@hoa-nhap/kernel";
import { assertNotFuture } from "@hoa-nhap/subgraph";
import type { CaseFile } from "../case-file/case-file.entity.js";
import type { CaseChange } from "../case-file/case-file.service.js";
import { tellFigure } from "../figure/figure.js";
import { Mentor } from "./mentor.entity.js";

export const MOST_MENTORS = 5;

export const mentorsOf = (c: CaseChange, file: CaseFile): Promise<Mentor[]> => c.em.find(Mentor, { caseFileId: file.id });

/** Assigns one of up to five people at once. */
export async function assignMentor(c: CaseChange, file: CaseFile, accountId: string, from: LocalDate): Promise<void> {
  assertNotFuture("from", from, c.today);
  file.beginHelp(from);
  const present = (await mentorsOf(c, file)).filter((mentor) => mentor.toOn === null);
  if (present.some((mentor) => mentor.accountId === accountId)) throw conflict("mentor.once", { vi: "Người này đang được phân công.", en: "That person is assigned already." });
  if (present.length >= MOST_MENTORS) throw conflict("mentor.five", { vi: "Mỗi người được nhiều nhất 5 người giúp đỡ.", en: "At most five people help one person." });
  c.em.persist(new Mentor(file, accountId, from));
  if (present.length === 0) await tellFigure(c, c.units, file, "I28", 1, from);
  c.note({ account: accountId, from });
}

/** Ends one assignment; `on` is the first day without it. */
export async function endMentor(c: CaseChange, file: CaseFile, mentorId: string, on: LocalDate): Promise<void> {
  assertNotFuture("on", on, c.today);
  file.assertOpen();
  const present = (await mentorsOf(c, file)).filter((mentor) => mentor.toOn === null);
  const mentor = present.find(({ id }) => id === mentorId);
  if (!mentor) throw notFound({ vi: "phân công", en: "assignment" });
  mentor.end(on);
  if (present.length === 1) await tellFigure(c, c.units, file, "I28", -1, on);
  c.note({ account: mentor.accountId, on });
}
