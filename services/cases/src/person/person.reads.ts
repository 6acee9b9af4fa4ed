import { byId, loaderOf, type Context } from "@hoa-nhap/subgraph";
import { recordAccess } from "../access-log/access-log.js";
import { caseRead } from "../sight.js";
import type { PersonView } from "./person.type.js";

interface FileOfPerson { id: string; personId: string }

/** The person behind a case file that the caller has in sight. Batched; the look is recorded before anything is shown. */
export const personOfCase = (ctx: Context, { id, personId }: FileOfPerson): Promise<PersonView | null> =>
  loaderOf<string, PersonView>(ctx, "person by case file", async (caseIds) => {
    const { db, inSight } = await caseRead(ctx);
    const rows = await db.selectFrom("caseFile").innerJoin("person", "person.id", "caseFile.personId")
      .select(["caseFile.id as caseFileId", "person.id", "person.fullName", "person.identityNumber", "person.phone", "person.addressNote", "person.birthYear", "person.sex"])
      .where("caseFile.id", "in", caseIds).where(inSight).execute();
    await recordAccess(ctx, "identity", rows.map((row) => row.caseFileId));
    return byId(rows.map(({ caseFileId, ...person }) => ({ id: caseFileId, person }))) as never;
  }).load(id).then((found) => (found as unknown as { person: PersonView } | null)?.person ?? null);
