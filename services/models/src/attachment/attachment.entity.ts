import { conflict, newId, tidy } from "@hoa-nhap/kernel";
import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import type { AttachmentKind, AttachmentSubject } from "./attachment-kind.js";

const maybe = (type: string) => Property({ type, nullable: true });

/**
 * A file that hangs on something of the programme. Never changed; taken away with a reason, and then still on record.
 */
@Entity({ tableName: "attachment" })
export class Attachment {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "int", version: true }) version!: number;
  @Property({ type: "uuid" }) fileId!: string;
  @Property({ type: "text" }) subjectKind!: AttachmentSubject;
  @Property({ type: "uuid" }) subjectId!: string;
  @Property({ type: "text" }) title!: string;
  @Property({ type: "text" }) kind!: AttachmentKind;
  @Property({ type: "text" }) byActor!: string;
  @maybe("timestamptz") removedAt: Date | null = null;
  @maybe("text") removedBy: string | null = null;
  @maybe("text") removalReason: string | null = null;

  remove(reason: string, by: string): void {
    if (this.removedAt)
      throw conflict("attachment.removed", { vi: "Tệp này đã được gỡ.", en: "This file was taken away already." });
    this.removedAt = new Date();
    this.removedBy = by;
    this.removalReason = tidy(reason);
  }
}
