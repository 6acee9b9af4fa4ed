import type { Context } from "@hoa-nhap/subgraph";
import { ofCase } from "../case-file/case-file.reads.js";
import type { MentorType } from "./mentor.type.js";

/** Assignments of a file, the earliest first. Who is assigned sees only their own. */
export const mentorsOfCase = async (ctx: Context, caseFileId: string): Promise<MentorType[]> =>
  (
    await ofCase(ctx, "mentors", caseFileId, ({ db, inSight }, ids) =>
      db
        .selectFrom("mentor")
        .innerJoin("caseFile", "caseFile.id", "mentor.caseFileId")
        .selectAll("mentor")
        .where("mentor.caseFileId", "in", ids)
        .where(inSight)
        .orderBy("mentor.fromOn")
        .orderBy("mentor.id")
        .execute(),
    )
  ).map(({ id, accountId, fromOn, toOn }) => ({ id, accountId, from: fromOn, to: toOn }));
