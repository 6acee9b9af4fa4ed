import { Placed } from "@hoa-nhap/subgraph";
import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { badField, tidy, type LocalDate } from "@hoa-nhap/kernel";
import type { CaseFile } from "../case-file/case-file.entity.js";
import type { Vault } from "../secrecy/vault.js";
import { MetWith, NoContactReason, type VisitPlace } from "./visit.words.js";

export interface VisitMade {
  on: LocalDate;
  place: VisitPlace;
  metWith?: MetWith | null;
  noContactReason?: NoContactReason | null;
  note?: string | null;
  nextVisitOn?: LocalDate | null;
  corrects?: string | null;
}

/**
 * A contact as it was recorded. Never changed afterwards; a correction is a new visit that names the one it corrects.
 */
@Entity({ tableName: "visit" })
export class Visit extends Placed {
  @Property({ type: "uuid" })
  caseFileId: string;
  @Property({ type: "date" })
  on: LocalDate;
  @Property({ type: "text" })
  place: VisitPlace;
  @Property({ type: "text", nullable: true })
  metWith: MetWith | null;
  @Property({ type: "text", nullable: true })
  noContactReason: NoContactReason | null;
  @Property({ type: "text", nullable: true })
  note: string | null;
  @Property({ type: "date", nullable: true })
  nextVisitOn: LocalDate | null;
  @Property({ type: "uuid", nullable: true })
  correctsId: string | null;
  @Property({ type: "text" })
  recordedBy: string;

  constructor(
    file: CaseFile,
    vault: Vault,
    recordedBy: string,
    { on, place, metWith, noContactReason, note, nextVisitOn, corrects }: VisitMade,
  ) {
    super();
    if (on < file.openedOn)
      throw badField("on", "visit.after-opening", {
        vi: "Lần gặp không thể trước ngày mở hồ sơ.",
        en: "A visit cannot come before the case file was opened.",
      });
    if (nextVisitOn && nextVisitOn <= on)
      throw badField("nextVisitOn", "visit.next-later", {
        vi: "Lần hẹn tới phải sau lần gặp này.",
        en: "The next visit comes after this one.",
      });
    assertReasoned(metWith, noContactReason, note);
    this.placeAt(file);
    this.caseFileId = file.id;
    this.on = on;
    this.place = place;
    this.metWith = metWith ?? null;
    this.noContactReason = noContactReason ?? null;
    this.note = note ? vault.seal({ table: "visit", column: "note", row: this.id }, tidy(note)) : null;
    this.nextVisitOn = nextVisitOn ?? null;
    this.correctsId = corrects ?? null;
    this.recordedBy = recordedBy;
  }
  /** A way made in vain is worth recording, and no contact. */
  get isContact(): boolean {
    return this.metWith !== MetWith.NOBODY;
  }
}

function assertReasoned(
  metWith: MetWith | null | undefined,
  reason: NoContactReason | null | undefined,
  note: string | null | undefined,
): void {
  if (metWith === MetWith.NOBODY && !reason)
    throw badField("noContactReason", "visit.reason", {
      vi: "Không gặp được ai thì cần ghi lý do.",
      en: "Where nobody was met, say why.",
    });
  if (metWith !== MetWith.NOBODY && reason)
    throw badField("noContactReason", "visit.no-reason", {
      vi: "Chỉ ghi lý do khi không gặp được ai.",
      en: "A reason is given only where nobody was met.",
    });
  if (reason === NoContactReason.OTHER && !note?.trim())
    throw badField("note", "visit.other-reason", {
      vi: "Lý do khác thì ghi rõ ở nội dung.",
      en: "Tell the other reason in the note.",
    });
}
