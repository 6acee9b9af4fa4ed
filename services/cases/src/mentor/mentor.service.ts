import { badField, conflict, notFound, type LocalDate } from "@hoa-nhap/kernel";
import { assertNotFuture, kyselyOf } from "@hoa-nhap/subgraph";
import type { CaseFile } from "../case-file/case-file.entity.js";
import type { CaseChange } from "../case-file/case-file.service.js";
import { tellFigure } from "../figure/figure.js";
import type { CaseTables } from "../tables.js";
import { Mentor } from "./mentor.entity.js";

const MOST_MENTORS = 5;

/**
 * Who may help is what organisation tells of posts held on the day: a mentor's, wherever seated, or that of a head of a
 * residential area of the commune that answers for the file. A finance officer is neither.
 */
export async function assertMayHelp(c: CaseChange, file: CaseFile, accountId: string, from: LocalDate): Promise<void> {
  const held = await kyselyOf<CaseTables>(c.em, "cases")
    .selectFrom("post")
    .select("id")
    .where("accountId", "=", accountId)
    .where((eb) =>
      eb.or([
        eb("role", "=", "Mentor"),
        eb.and([eb("role", "=", "ResidentialHead"), eb("seatKey", "=", file.communeKey)]),
      ]),
    )
    .where("fromOn", "<=", from)
    .where((eb) => eb.or([eb("toOn", "is", null), eb("toOn", ">=", from)]))
    .executeTakeFirst();
  if (!held) {
    throw badField("account", "mentor.post", {
      vi: "Vào ngày đó người này không giữ nhiệm vụ giúp đỡ, cũng không là Trưởng ban công tác Mặt trận trong xã.",
      en: "On that day this person holds no mentor's post and heads no residential area of the commune.",
    });
  }
}

/** Assigns one of up to five people at once. */
export async function assignMentor(c: CaseChange, file: CaseFile, accountId: string, from: LocalDate): Promise<void> {
  assertNotFuture("from", from, c.today);
  file.beginHelp(from);
  const present = await c.assignments.presentOf(file);
  if (present.some((mentor) => mentor.accountId === accountId))
    throw conflict("mentor.once", { vi: "Người này đang được phân công.", en: "That person is assigned already." });
  if (present.length >= MOST_MENTORS)
    throw conflict("mentor.five", {
      vi: "Mỗi người được nhiều nhất 5 người giúp đỡ.",
      en: "At most five people help one person.",
    });
  await c.assignments.add(new Mentor(file, accountId, from));
  if (present.length === 0) await tellFigure(c, c.units, file, "I28", 1, from);
  c.note({ account: accountId, from });
}

/** Ends one assignment; `on` is the first day without it. */
export async function endMentor(c: CaseChange, file: CaseFile, mentorId: string, on: LocalDate): Promise<void> {
  assertNotFuture("on", on, c.today);
  file.assertOpen();
  const present = await c.assignments.presentOf(file);
  const mentor = present.find(({ id }) => id === mentorId);
  if (!mentor) throw notFound({ vi: "phân công", en: "assignment" });
  mentor.end(on);
  if (present.length === 1) await tellFigure(c, c.units, file, "I28", -1, on);
  c.note({ account: mentor.accountId, on });
}
