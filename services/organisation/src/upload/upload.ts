import { badField, can, forbidden, isId, newId, type Actor, type Scope } from "@hoa-nhap/kernel";
import { recordAudit, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { asSystem } from "../territory/write-territory.js";

/** Scopes whose changes take a file. */
const UPLOADING: readonly Scope[] = ["unit.reorganise", "area.arrange"];
/** A file waits a day for the mutation that names it; nobody has more than these waiting. */
const KEPT = "1 day";
const MOST_WAITING = 20;

/** Internal door of the gateway: keeps the bytes of a file under an id that only this person can use. What is older than a day goes. */
export async function keepUpload({ orm }: RunningService, { content }: Record<string, unknown>, actor: Actor): Promise<{ id: string }> {
  const scope = UPLOADING.find((one) => can(actor, one));
  if (actor.kind !== "person" || !scope || typeof content !== "string") throw forbidden();
  const id = newId();
  await orm.em.fork(asSystem).transactional(async (tx) => {
    const em = tx as EntityManager;
    await em.execute(
      `delete from organisation.upload where uploaded_at < now() - ?::interval
         or id in (select id from organisation.upload where account_id = ? order by uploaded_at desc offset ?)`, [KEPT, actor.id, MOST_WAITING - 1]);
    await em.execute("insert into organisation.upload (id, account_id, content) values (?, ?, decode(?, 'base64'))", [id, actor.id, content]);
    await recordAudit(em, "organisation", actor, { scope, action: "file.upload", subject: id, details: { bytes: Math.floor((content.length * 3) / 4) } });
  });
  return { id };
}

/** The bytes of a file that this person uploaded; a bad field when there is none. */
export async function uploadedBy(em: EntityManager, actorId: string, id: string, path: string): Promise<Buffer> {
  const [row] = isId(id) ? await em.execute<{ content: Buffer }[]>("select content from organisation.upload where id = ? and account_id = ?", [id, actorId]) : [];
  if (!row) throw badField(path, "upload.unknown", { vi: "Không còn tệp này: hãy chọn lại tệp.", en: "This file is no longer here: choose it again." });
  return row.content;
}
