import { loaderOf, type Context } from "@hoa-nhap/subgraph";
import { recordAccess } from "../access-log/access-log.js";
import { caseRead } from "../sight.js";
import type { PersonType } from "./person.type.js";

/**
 * The person behind a case file that the caller has in sight. Batched; the look is recorded before anything is shown.
 */
export const personOfCase = (ctx: Context, caseFileId: string): Promise<PersonType | null> =>
  loaderOf<string, PersonType>(ctx, "person by case file", async (ids) => {
    const { db, inSight } = await caseRead(ctx);
    const rows = await db
      .selectFrom("caseFile")
      .innerJoin("person", "person.id", "caseFile.personId")
      .select([
        "caseFile.id as caseFileId",
        "person.id",
        "person.fullName",
        "person.identityNumber",
        "person.phone",
        "person.addressNote",
        "person.birthYear",
        "person.sex",
      ])
      .where("caseFile.id", "in", ids)
      .where(inSight)
      .execute();
    await recordAccess(
      ctx,
      "identity",
      rows.map((row) => row.caseFileId),
    );
    return new Map(rows.map((row) => [row.caseFileId, row]));
  }).load(caseFileId);
