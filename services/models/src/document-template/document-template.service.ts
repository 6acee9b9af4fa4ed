import { change, kyselyOf, placeOf, unitOn, type Context } from "@hoa-nhap/subgraph";
import { badInput, conflict, covers, forbidden, newId, staleVersion, tidy, type Action } from "@hoa-nhap/kernel";
import type { DocumentType } from "../document/document-kind.js";
import { press } from "../paper/press.js";
import type { Tables } from "../tables.js";

interface Change {
  unitId: string;
  type: DocumentType;
  expectedRevision: number;
}

/** One more revision, for what is issued from today on. Of two at once the second finds the place taken. */
const revise = (
  ctx: Context,
  action: Action,
  { unitId, type, expectedRevision }: Change,
  file: { fileName: string; content: Buffer } | null,
): Promise<string> =>
  change(ctx, "document.write", action, async (c) => {
    const place = await placeOf(c.em, ctx.service, await unitOn(c.em, ctx.service, unitId, c.today), c.today);
    if (!covers(c.keys, place)) throw forbidden();
    const db = kyselyOf<Tables>(c.em, ctx.service);
    const last = await db
      .selectFrom("documentTemplate")
      .select(["revision", "fileName"])
      .where("issuerUnitId", "=", unitId)
      .where("type", "=", type)
      .orderBy("revision", "desc")
      .limit(1)
      .executeTakeFirst();
    if ((last?.revision ?? 0) !== expectedRevision) throw staleVersion();
    if (!file && !last?.fileName)
      throw conflict("template.standard", {
        vi: "Loại này đang dùng mẫu kèm theo nền tảng.",
        en: "This type is printed in the platform's own template.",
      });
    const id = newId();
    const written = await db
      .insertInto("documentTemplate")
      .values({
        id,
        issuerUnitId: unitId,
        type,
        revision: expectedRevision + 1,
        fromOn: c.today,
        fileName: file?.fileName ?? null,
        content: file?.content ?? null,
        byActor: c.actorId,
      } as never)
      .onConflict((taken) => taken.columns(["issuerUnitId", "type", "revision"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!written) throw staleVersion();
    c.note({ type, revision: expectedRevision + 1, bytes: file?.content.length ?? 0 });
    return id;
  });

/** Takes an office's own Word file for a type, once nothing is wrong with it; else tells everything that is. */
export async function keepTemplate(ctx: Context, what: Change, fileName: string, content: Buffer): Promise<string> {
  const faults = await press.check(content);
  if (faults.length > 0) throw badInput(faults);
  return revise(ctx, "document-template.keep", what, { fileName: tidy(fileName), content });
}

export const withdrawTemplate = (ctx: Context, what: Change): Promise<string> =>
  revise(ctx, "document-template.withdraw", what, null);
