import type { AttachmentKind, AttachmentSubject } from "./attachment-kind.js";

/** A file in the store, as the database has it. */
interface StoredFileRow {
  id: string;
  key: string;
  accountId: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  uploadedAt: Date;
  claimedAt: Date | null;
  discardAfter: Date | null;
  discardedAt: Date | null;
}
interface AttachmentTable {
  id: string;
  version: number;
  fileId: string;
  subjectKind: AttachmentSubject;
  subjectId: string;
  title: string;
  kind: AttachmentKind;
  byActor: string;
  attachedAt: string;
  removedAt: string | null;
  removedBy: string | null;
  removalReason: string | null;
}
/** An attachment with what is known of its bytes. */
export interface AttachmentRow
  extends AttachmentTable, Pick<StoredFileRow, "key" | "name" | "mediaType" | "size" | "sha256"> {}

export interface AttachmentTables {
  storedFile: StoredFileRow;
  attachment: AttachmentTable;
}
