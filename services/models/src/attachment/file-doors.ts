import { can, DomainError, forbidden, isId, notFound, savedAs } from "@hoa-nhap/kernel";
import { closeReads, contextFor, logger, type ByteCall, type Bytes, type RunningService } from "@hoa-nhap/subgraph";
import { attachmentById } from "./attachment.reads.js";
import { ATTACHMENT } from "./attachment.service.js";
import { filesOf, keepFile } from "./stored-file.js";

/**
 * The gateway hands over the bytes of a file that somebody uploads; the name comes in base64url, as all of the address
 * is signed.
 */
export function takeFile(service: RunningService, { actor, query, body }: ByteCall): Promise<{ id: string }> {
  if (actor.kind !== "person") throw forbidden();
  return keepFile(service, actor, Buffer.from(query["name"] ?? "", "base64url").toString("utf8"), body).catch(
    (error: unknown) => {
      // Whoever sent it has hung up: nobody waits for this answer, and nothing is wrong here.
      throw body.errored && !(error instanceof DomainError)
        ? new DomainError(
            "BAD_REQUEST",
            { vi: "Tệp gửi chưa hết.", en: "The file broke off." },
            { rule: "file.broken-off" },
          )
        : error;
    },
  );
}

let turn: Promise<unknown> = Promise.resolve();
/**
 * Looks files up one after the other: each look may need a connection for every right of its reader, and looks that
 * held some while they wait for others would wait for ever.
 */
function inTurn<T>(look: () => Promise<T>): Promise<T> {
  const mine = turn.then(look);
  turn = mine.catch(() => undefined);
  return mine;
}

/**
 * The bytes of an attached file for somebody who sees what it hangs on now; taken away or out of sight, there are none.
 */
export async function giveFile(service: RunningService, { actor, params }: ByteCall): Promise<Bytes> {
  if (!can(actor, "file.read")) throw forbidden();
  const id = params["id"] ?? "";
  if (!isId(id)) throw notFound(ATTACHMENT);
  const ctx = contextFor(service.name, service.orm, service.environment.clock, actor);
  const row = await inTurn(async () => {
    try {
      return await attachmentById(ctx, id);
    } finally {
      await closeReads(ctx);
    }
  });
  if (!row || row.removedAt) throw notFound(ATTACHMENT);
  const kept = await filesOf(service)?.store.get(row.key);
  if (kept && kept.size !== row.size) {
    kept.content.destroy();
    logger.error({ attachment: id, size: kept.size, recorded: row.size }, "a stored file is not as long as it was");
  }
  if (kept?.size !== row.size) {
    throw new DomainError(
      "NOT_FOUND",
      {
        vi: "Nội dung tệp không có trong kho lưu trữ của máy chủ này.",
        en: "The content of this file is not in this server's store.",
      },
      { rule: "file.missing" },
    );
  }
  return {
    content: kept.content,
    headers: {
      "content-type": row.mediaType,
      "content-length": String(row.size),
      "content-disposition": savedAs(row.name),
    },
  };
}
