import { Placed } from "@hoa-nhap/subgraph";
import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { badField, badInput, type FieldFault, type LocalDate } from "@hoa-nhap/kernel";
import { mayBeMinor } from "../case-file/age-group.js";
import type { CaseFile } from "../case-file/case-file.entity.js";
import type { ConsentForm } from "./consent.words.js";

export interface ConsentGiven {
  givenOn: LocalDate;
  form: ConsentForm;
  textVersion: string;
  childConsented?: boolean | null;
  parentConsented?: boolean | null;
}

/** The consent on which all help rests: provable, for one case file, and free to be taken back. */
@Entity({ tableName: "consent" })
export class Consent extends Placed {
  @Property({ type: "int", version: true })
  version!: number;
  @Property({ type: "uuid" })
  caseFileId: string;
  @Property({ type: "date" })
  givenOn: LocalDate;
  @Property({ type: "text" })
  form: ConsentForm;
  @Property({ type: "text" })
  textVersion: string;
  @Property({ type: "boolean" })
  childConsented: boolean;
  @Property({ type: "boolean" })
  parentConsented: boolean;
  @Property({ type: "date", nullable: true })
  withdrawnOn: LocalDate | null = null;

  constructor(
    file: CaseFile,
    birthYear: number | null,
    { givenOn, form, textVersion, childConsented, parentConsented }: ConsentGiven,
  ) {
    super();
    this.placeAt(file);
    if (givenOn > file.openedOn) {
      throw badField("consent.givenOn", "consent.before-opening", {
        vi: "Phải có sự đồng ý trước khi mở hồ sơ.",
        en: "Consent comes before the case file is opened.",
      });
    }
    this.caseFileId = file.id;
    this.givenOn = givenOn;
    this.form = form;
    this.textVersion = textVersion.trim();
    this.childConsented = childConsented ?? false;
    this.parentConsented = parentConsented ?? false;
    if (mayBeMinor(birthYear, file.openedOn)) this.assertBothAgreed(birthYear);
  }

  withdraw(on: LocalDate): void {
    if (on < this.givenOn)
      throw badField("on", "consent.after-given", {
        vi: "Ngày rút không thể trước ngày đồng ý.",
        en: "Consent cannot be withdrawn before it was given.",
      });
    this.withdrawnOn = on;
  }

  // Under 18 the child and a parent or guardian agree, each for themselves (Law 91/2025/QH15); so does whoever may be
  // under 18 by what is known.
  private assertBothAgreed(birthYear: number | null): void {
    const faults: FieldFault[] = [];
    if (!this.childConsented)
      faults.push({
        path: "consent.childConsented",
        rule: "consent.child",
        message: {
          vi: "Người này có thể chưa đủ 18 tuổi: cần sự đồng ý của chính người đó.",
          en: "The person may be under 18 and has to agree.",
        },
      });
    if (!this.parentConsented)
      faults.push({
        path: "consent.parentConsented",
        rule: "consent.parent",
        message: {
          vi: "Người này có thể chưa đủ 18 tuổi: cần sự đồng ý của cha, mẹ hoặc người giám hộ.",
          en: "The person may be under 18: a parent or guardian has to agree.",
        },
      });
    if (faults.length > 0 && birthYear === null)
      faults.push({
        path: "person.birthYear",
        rule: "required",
        message: {
          vi: "Chưa biết năm sinh thì không biết đã đủ 18 tuổi: hãy ghi năm sinh.",
          en: "Without a year of birth nobody is known to be 18: give the year.",
        },
      });
    if (faults.length > 0) throw badInput(faults);
  }
}
