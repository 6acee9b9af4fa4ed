import { badField, conflict, notFound, staleVersion, tidy, type Words } from "@hoa-nhap/kernel";
import { change, kyselyOf, type Change, type Context, type Existing } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import type { Tables } from "../tables.js";
import { AttachmentKind, AttachmentSubject, Secrecy } from "./attachment-kind.js";
import { Attachment } from "./attachment.entity.js";
import { attachmentById } from "./attachment.reads.js";
import { discardUpload } from "./stored-file.js";
import { changeScope, SUBJECTS } from "./subjects.js";

export const ATTACHMENT: Words = { vi: "tệp đính kèm", en: "attached file" };
const MOST_PER_SUBJECT = 50;
/** How long the bytes of what was taken away stay: a slip can be mended from a backup of the row. */
const REMOVED_KEPT = "90 days";

export interface AttachFile {
  uploadId: string;
  subject: { kind: AttachmentSubject; id: string };
  title: string;
  kind: AttachmentKind;
  secrecy: Secrecy;
}

const db = (c: Change, ctx: Context) => kyselyOf<Tables>(c.em, ctx.service);

/** Hangs an uploaded file on something that the caller may change. Each upload is used once, by whoever uploaded it. */
export async function attachFile(
  ctx: Context,
  { uploadId, subject, title, kind, secrecy }: AttachFile,
): Promise<string> {
  if (secrecy !== Secrecy.NONE) {
    await discardUpload(ctx, uploadId, secrecy);
    throw badField("secrecy", "file.secret", {
      vi: "Tài liệu có dấu Mật, Tối mật, Tuyệt mật không được đưa lên nền tảng (Luật Bảo vệ bí mật nhà nước). Tệp vừa gửi bị xóa.",
      en: "Papers stamped secret must not enter the platform (law on protection of state secrets). The file just sent is deleted.",
    });
  }
  return change(ctx, await changeScope(ctx, subject.kind, subject.id), "file.attach", async (c) => {
    await SUBJECTS[subject.kind].hold(c, ctx, subject.id, kind);
    const standing = await db(c, ctx)
      .selectFrom("attachment")
      .select(["kind"])
      .where("subjectKind", "=", subject.kind)
      .where("subjectId", "=", subject.id)
      .where("removedAt", "is", null)
      .execute();
    if (standing.length >= MOST_PER_SUBJECT)
      throw conflict("attachment.most", {
        vi: `Mỗi mục có nhiều nhất ${MOST_PER_SUBJECT} tệp.`,
        en: `At most ${MOST_PER_SUBJECT} files hang on one thing.`,
      });
    if (
      subject.kind === AttachmentSubject.DOCUMENT &&
      kind === AttachmentKind.SIGNED_SCAN &&
      standing.some((one) => one.kind === kind)
    ) {
      throw conflict("attachment.signed-once", {
        vi: "Văn bản đã có bản quét đã ký.",
        en: "The document has its signed scan already.",
      });
    }
    const claimed = await db(c, ctx)
      .updateTable("storedFile")
      .set({ claimedAt: sql`now()`, discardAfter: null })
      .where("id", "=", uploadId)
      .where("accountId", "=", c.actorId)
      .where("claimedAt", "is", null)
      .where("discardedAt", "is", null)
      .where("discardAfter", ">", sql<string>`now()`)
      .returning(["id", "mediaType", "size", "sha256"])
      .executeTakeFirst();
    if (!claimed)
      throw badField("uploadId", "upload.unknown", {
        vi: "Không còn tệp này: hãy chọn lại tệp.",
        en: "This file is no longer here: choose it again.",
      });
    const attachment = Object.assign(new Attachment(), {
      fileId: claimed.id,
      subjectKind: subject.kind,
      subjectId: subject.id,
      title: tidy(title),
      kind,
      byActor: c.actorId,
    });
    c.em.persist(attachment);
    c.note({
      subject: subject.id,
      subjectKind: subject.kind,
      kind,
      mediaType: claimed.mediaType,
      bytes: claimed.size,
      sha256: claimed.sha256,
    });
    return attachment.id;
  });
}

/** Takes a file away, with the reason; row and hash stay, the bytes for a while. */
export async function removeAttachment(
  ctx: Context,
  { id, expectedVersion, reason }: Existing & { reason: string },
): Promise<string> {
  const seen = await attachmentById(ctx, id);
  if (!seen) throw notFound(ATTACHMENT);
  const { subjectKind, subjectId, kind } = seen;
  return change(ctx, await changeScope(ctx, subjectKind, subjectId), "file.remove", async (c) => {
    await SUBJECTS[subjectKind].hold(c, ctx, subjectId, kind);
    const attachment = await c.em.findOneOrFail(Attachment, { id });
    if (attachment.version !== expectedVersion) throw staleVersion();
    attachment.remove(reason, c.actorId);
    await c.em.flush();
    await db(c, ctx)
      .updateTable("storedFile")
      .set({ discardAfter: sql`now() + ${REMOVED_KEPT}::interval` })
      .where("id", "=", attachment.fileId)
      .execute();
    c.note({ subject: subjectId, subjectKind, kind });
    return id;
  });
}
