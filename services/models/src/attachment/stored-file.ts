import { cleanFileName, inspect, openFiles, receive, type Files } from "@hoa-nhap/files";
import { can, DomainError, forbidden, isId, newId, type Actor } from "@hoa-nhap/kernel";
import { assertRoom, logger, recordAudit, type Context, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { rm } from "node:fs/promises";
import type { Secrecy } from "./attachment-kind.js";

/**
 * A file waits a day for the change that names it; nobody has more than so many waiting, or sends more than so much in
 * a day.
 */
const WAITS = "1 day";
const MOST_WAITING = 50;
const MOST_A_DAY = 1024 * 1024 * 1024;
const MOST_AT_ONCE = 3;

const opened = new WeakMap<RunningService, Files | null>();
/** The store of a running service; null where none is set up. */
export function filesOf(service: RunningService): Files | null {
  if (!opened.has(service)) opened.set(service, openFiles(service.environment.settings ?? {}));
  return opened.get(service)!;
}
const need = (service: RunningService): Files => {
  const files = filesOf(service);
  if (!files)
    throw new DomainError("SUBGRAPH_UNAVAILABLE", {
      vi: "Nền tảng này chưa có chỗ lưu tệp.",
      en: "This platform has no place for files.",
    });
  return files;
};

const tooMuch = (): DomainError =>
  new DomainError("RATE_LIMITED", {
    vi: "Bạn gửi quá nhiều tệp. Hãy thử lại sau.",
    en: "You are sending too many files. Try again later.",
  });

async function assertQuota(em: EntityManager, accountId: string): Promise<void> {
  const [sent] = await em.execute<{ waiting: number; bytes: number }[]>(
    `
      select count(*) filter (where claimed_at is null)::int as waiting, coalesce(sum(size), 0)::float8 as bytes
      from models.stored_file
      where account_id = ? and uploaded_at > now() - interval '1 day'
    `,
    [accountId],
  );
  if (sent!.waiting >= MOST_WAITING || sent!.bytes >= MOST_A_DAY) throw tooMuch();
}

const sending = new Map<string, number>();

/**
 * Takes the bytes of a file in: received whole, looked into, stored, and only then on record. Whatever fails before
 * leaves nothing.
 */
export async function keepFile(
  service: RunningService,
  actor: Actor,
  given: string,
  content: AsyncIterable<Uint8Array>,
): Promise<{ id: string }> {
  if (!can(actor, "file.attach")) throw forbidden();
  const { store, incoming } = need(service);
  const em = service.orm.em.fork() as EntityManager;
  assertRoom();
  await assertQuota(em, actor.id);
  const others = sending.get(actor.id) ?? 0;
  if (others >= MOST_AT_ONCE) throw tooMuch();
  sending.set(actor.id, others + 1);
  try {
    const name = cleanFileName(given);
    let file = await receive(content, incoming);
    let key: string | undefined;
    try {
      const { mediaType, ...looked } = await inspect(file, name);
      file = looked.file;
      const kept = await store.put(file);
      key = kept;
      return await em.transactional(async (tx) => {
        const id = newId();
        await tx.execute(
          `
            insert into models.stored_file (id, key, account_id, name, media_type, size, sha256, discard_after)
            values (?, ?, ?, ?, ?, ?, ?, now() + ?::interval)
          `,
          [id, kept, actor.id, name, mediaType, file.size, file.sha256, WAITS],
        );
        await recordAudit(tx, "models", actor, {
          scope: "file.attach",
          action: "file.upload",
          subject: id,
          details: { bytes: file.size, mediaType },
        });
        return { id };
      });
    } catch (error) {
      // What cannot be deleted now has no row and goes with the next sweep.
      await (key ? store.delete(key) : rm(file.path, { force: true })).catch((fault: unknown) =>
        logger.warn({ err: fault }, "a refused file stays until the sweep"),
      );
      throw error;
    }
  } finally {
    const left = sending.get(actor.id)! - 1;
    if (left > 0) sending.set(actor.id, left);
    else sending.delete(actor.id);
  }
}

/** Bytes that must not be here: the sweep takes them at once. Who sent them is on record, what they were is not. */
export async function discardUpload(ctx: Context, id: string, secrecy: Secrecy): Promise<void> {
  if (!isId(id)) return;
  await ctx.em.fork().transactional(async (tx) => {
    const em = tx;
    const gone = await em.execute<unknown[]>(
      `
        update models.stored_file
        set discard_after = '-infinity'
        where id = ? and account_id = ? and claimed_at is null
        returning id
      `,
      [id, ctx.actor.id],
    );
    if (gone.length > 0)
      await recordAudit(em, ctx.service, ctx.actor, {
        scope: "file.attach",
        action: "file.refuse-secret",
        subject: id,
        details: { secrecy },
      });
  });
}
