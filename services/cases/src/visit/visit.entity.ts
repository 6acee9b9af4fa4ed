import { Placed } from "@hoa-nhap/subgraph";
import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { badField, tidy, type LocalDate } from "@hoa-nhap/kernel";
import type { CaseFile } from "../case-file/case-file.entity.js";
import type { Vault } from "../secrecy/vault.js";
import type { MetWith, VisitPlace } from "./visit.words.js";

export interface VisitMade {
  on: LocalDate;
  place: VisitPlace;
  metWith?: MetWith | null;
  note?: string | null;
  nextVisitOn?: LocalDate | null;
  corrects?: string | null;
}

/** A contact as it was recorded. Never changed afterwards; a correction is a new visit that names the one it corrects. */
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
  note: string | null;
  @Property({ type: "date", nullable: true })
  nextVisitOn: LocalDate | null;
  @Property({ type: "uuid", nullable: true })
  correctsId: string | null;
  @Property({ type: "text" })
  recordedBy: string;

  constructor(file: CaseFile, vault: Vault, recordedBy: string, { on, place, metWith, note, nextVisitOn, corrects }: VisitMade) {
    super();
    if (on < file.openedOn) throw badField("on", "visit.after-opening", { vi: "Lần gặp không thể trước ngày mở hồ sơ.", en: "A visit cannot come before the case file was opened." });
    if (nextVisitOn && nextVisitOn <= on) throw badField("nextVisitOn", "visit.next-later", { vi: "Lần hẹn tới phải sau lần gặp này.", en: "The next visit comes after this one." });
    this.placeAt(file);
    this.caseFileId = file.id;
    this.on = on;
    this.place = place;
    this.metWith = metWith ?? null;
    this.note = note ? vault.seal({ table: "visit", column: "note", row: this.id }, tidy(note)) : null;
    this.nextVisitOn = nextVisitOn ?? null;
    this.correctsId = corrects ?? null;
    this.recordedBy = recordedBy;
  }
}
