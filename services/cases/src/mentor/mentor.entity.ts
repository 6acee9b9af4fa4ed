import { Placed } from "@hoa-nhap/subgraph";
import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { badField, type LocalDate } from "@hoa-nhap/kernel";
import type { CaseFile } from "../case-file/case-file.entity.js";

/** One person's assignment to help: from its first day to the day on which it no longer holds. */
@Entity({ tableName: "mentor" })
export class Mentor extends Placed {
  @Property({ type: "int", version: true })
  version!: number;
  @Property({ type: "uuid" })
  caseFileId: string;
  @Property({ type: "uuid" })
  accountId: string;
  @Property({ type: "date" })
  fromOn: LocalDate;
  @Property({ type: "date", nullable: true })
  toOn: LocalDate | null = null;

  constructor(file: CaseFile, accountId: string, fromOn: LocalDate) {
    super();
    this.placeAt(file);
    this.caseFileId = file.id;
    this.accountId = accountId;
    this.fromOn = fromOn;
  }

  /** `on` is the first day without this assignment: whoever is taken off today sees nothing today. */
  end(on: LocalDate): void {
    if (on < this.fromOn)
      throw badField("on", "mentor.end-after-start", {
        vi: "Ngày thôi phân công không thể trước ngày bắt đầu.",
        en: "An assignment cannot end before it began.",
      });
    this.toOn = on;
  }
}
