import { can, type Scope } from "@hoa-nhap/kernel";
import { groupedBy, loaderOf, scopedRead, type Context } from "@hoa-nhap/subgraph";
import type { Kysely } from "kysely";
import type { Tables } from "../tables.js";
import type { AttachmentSubject } from "./attachment-kind.js";
import type { AttachmentRow } from "./attachment.tables.js";
import { filesSeen, SUBJECTS } from "./subjects.js";

const MOST = 500;

/** Through the policy of what they hang on: a file on something hidden is not there. */
const rows = (db: Kysely<Tables>) =>
  db
    .selectFrom("attachment as a")
    .innerJoin("storedFile as f", "f.id", "a.fileId")
    .selectAll("a")
    .select(["f.key", "f.name", "f.mediaType", "f.size", "f.sha256"]);

/**
 * The files of some things of one kind, in the order in which they came; those taken away too. Two statements, however
 * many things.
 */
export async function attachmentsOf(
  ctx: Context,
  kind: AttachmentSubject,
  of: readonly string[],
): Promise<AttachmentRow[]> {
  const ids = (await filesSeen(ctx, kind, of)).map(({ id }) => id);
  if (ids.length === 0) return [];
  const { db } = await scopedRead<Tables>(ctx, SUBJECTS[kind].read);
  return rows(db)
    .where("a.subjectKind", "=", kind)
    .where("a.subjectId", "in", ids)
    .orderBy("a.attachedAt")
    .orderBy("a.id")
    .limit(MOST)
    .execute();
}

/** One file by the right to what it hangs on; null when that is not in sight. */
export const attachmentById = (ctx: Context, id: string): Promise<AttachmentRow | null> =>
  loaderOf<string, AttachmentRow>(ctx, "attachment", async (ids) => {
    const found = new Map<string, AttachmentRow>();
    for (const [read, kinds] of groupedBy(
      Object.entries(SUBJECTS) as [AttachmentSubject, { read: Scope }][],
      ([, rule]) => rule.read,
    )) {
      if (!can(ctx.actor, read)) continue;
      const { db } = await scopedRead<Tables>(ctx, read);
      for (const row of await rows(db)
        .where("a.id", "in", ids)
        .where(
          "a.subjectKind",
          "in",
          kinds.map(([kind]) => kind),
        )
        .execute()) {
        if ((await filesSeen(ctx, row.subjectKind, [row.subjectId])).length > 0) found.set(row.id, row);
      }
    }
    return found;
  }).load(id);
