import { badField, can, forbidden, isId, newId, type Actor, type Scope } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import { recordAudit } from "./audit.js";
import { assertRoom } from "./room.js";
import type { RunningService } from "./running-service.js";

/** A file waits a day for the mutation that names it; nobody has more than these waiting. */
const KEPT = "1 day";
const MOST_WAITING = 20;

/**
 * Where a service keeps files on their way into an import. Only the two functions below touch it, each for one person.
 */
export const uploadTable = (schema: string): string => `
  create table "${schema}".upload (
    id uuid primary key,
    account_id uuid not null,
    content bytea not null,
    uploaded_at timestamptz not null default now()
  );
  create index upload_age on "${schema}".upload (uploaded_at);
  create index upload_account on "${schema}".upload (account_id, uploaded_at);`;

/**
 * The internal door `upload` of a service: keeps the bytes of a file under an id that only this person can use. What is
 * older than a day goes.
 */
export const uploadKeeper =
  (scopes: readonly Scope[]) =>
  async (
    { name, orm }: RunningService,
    { content }: Record<string, unknown>,
    actor: Actor,
  ): Promise<{ id: string }> => {
    const scope = scopes.find((one) => can(actor, one));
    if (actor.kind !== "person" || !scope || typeof content !== "string") throw forbidden();
    assertRoom();
    const id = newId();
    const table = `"${name}".upload`;
    await orm.em.fork({ session: { variables: { "app.all": "on", "app.actor": name } } }).transactional(async (tx) => {
      const em = tx as EntityManager;
      await em.execute(
        `delete from ${table} where uploaded_at < now() - ?::interval
         or id in (select id from ${table} where account_id = ? order by uploaded_at desc offset ?)`,
        [KEPT, actor.id, MOST_WAITING - 1],
      );
      await em.execute(`insert into ${table} (id, account_id, content) values (?, ?, decode(?, 'base64'))`, [
        id,
        actor.id,
        content,
      ]);
      await recordAudit(em, name, actor, {
        scope,
        action: "file.upload",
        subject: id,
        details: { bytes: Math.floor((content.length * 3) / 4) },
      });
    });
    return { id };
  };

/** The bytes of a file that this person uploaded; a bad field when there is none. */
export async function uploadedBy(
  em: EntityManager,
  service: string,
  actorId: string,
  id: string,
  path: string,
): Promise<Buffer> {
  const [row] = isId(id)
    ? await em.execute<{ content: Buffer }[]>(
        `select content from "${service}".upload where id = ? and account_id = ?`,
        [id, actorId],
      )
    : [];
  if (!row)
    throw badField(path, "upload.unknown", {
      vi: "Không còn tệp này: hãy chọn lại tệp.",
      en: "This file is no longer here: choose it again.",
    });
  return row.content;
}
