import { Placed } from "@hoa-nhap/subgraph";
import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { addDays, badField, conflict, type LocalDate, type Place } from "@hoa-nhap/kernel";
import type { ProgressLevel } from "../grade/grade.words.js";
import type { Sex } from "../person/person.words.js";
import { ageGroupOf, type AgeGroup } from "./age-group.js";
import { CaseStage, CloseReason, LegalCategory } from "./case-file.words.js";

/** Days after which a person should be seen again: monthly contact is the norm. */
const VISIT_EVERY_DAYS = 30;

interface Opening {
  place: Place & { unitVersionId: string; areaVersionId: string | null };
  person: { id: string; birthYear: number | null; sex: Sex | null };
  number: { year: number; running: number };
  category: LegalCategory;
  openedOn: LocalDate;
}

/** The help given to one person in one go, from consent to its end. */
@Entity({ tableName: "case_file" })
export class CaseFile extends Placed {
  @Property({ type: "int", version: true })
  version!: number;
  @Property({ type: "uuid" })
  unitVersionId: string;
  @Property({ type: "uuid", nullable: true })
  areaVersionId: string | null;
  @Property({ type: "uuid" })
  personId: string;
  @Property({ type: "text" })
  number: string;
  @Property({ type: "int" })
  numberYear: number;
  @Property({ type: "int" })
  numberRunning: number;
  @Property({ type: "text" })
  category: LegalCategory;
  @Property({ type: "text" })
  stage: CaseStage = CaseStage.OPEN;
  @Property({ type: "date" })
  openedOn: LocalDate;
  @Property({ type: "date", nullable: true })
  closedOn: LocalDate | null = null;
  @Property({ type: "text", nullable: true })
  closedReason: CloseReason | null = null;
  @Property({ type: "date", nullable: true })
  lastVisitOn: LocalDate | null = null;
  @Property({ type: "date", nullable: true })
  nextVisitDueOn: LocalDate | null;
  // As counted at the opening: later figures take away exactly what the opening added.
  @Property({ type: "text", nullable: true })
  sex: Sex | null;
  @Property({ type: "text", nullable: true })
  ageGroup: AgeGroup | null;
  /** Acts recorded since the opening. Whatever hangs on the file, each act makes a new version of it. */
  @Property({ type: "int" })
  acts = 0;
  @Property({ type: "int", nullable: true })
  gradedYear: number | null = null;
  @Property({ type: "int", nullable: true })
  gradedQuarter: number | null = null;
  @Property({ type: "text", nullable: true })
  gradedLevel: ProgressLevel | null = null;

  constructor({ place, person, number, category, openedOn }: Opening) {
    super();
    this.placeAt(place);
    this.unitVersionId = place.unitVersionId;
    this.areaVersionId = place.areaVersionId;
    this.personId = person.id;
    this.numberYear = number.year;
    this.numberRunning = number.running;
    this.number = `HS-${number.year}-${String(number.running).padStart(3, "0")}`;
    this.category = category;
    this.openedOn = openedOn;
    this.nextVisitDueOn = addDays(openedOn, VISIT_EVERY_DAYS);
    this.sex = person.sex;
    this.ageGroup = ageGroupOf(person.birthYear, openedOn);
    if (person.birthYear !== null && person.birthYear > Number(openedOn.slice(0, 4))) {
      throw badField("person.birthYear", "birth-year.before-opening", {
        vi: "Năm sinh không thể sau năm mở hồ sơ.",
        en: "The year of birth cannot lie after the opening.",
      });
    }
    if (category === LegalCategory.TN && person.birthYear === null) {
      throw badField("person.birthYear", "required", {
        vi: "Cần năm sinh của thanh thiếu niên.",
        en: "The year of birth of a young person is needed.",
      });
    }
  }

  get isMinor(): boolean {
    return this.ageGroup === "UNDER_18";
  }

  /** Nothing is done any more in a file that is closed, least of all after consent was withdrawn. */
  assertOpen(): void {
    if (this.stage !== CaseStage.CLOSED) return;
    throw this.closedReason === CloseReason.CONSENT_WITHDRAWN
      ? conflict("consent.withdrawn", { vi: "Người này đã rút đồng ý.", en: "The person has withdrawn consent." })
      : conflict("case.closed", { vi: "Hồ sơ đã kết thúc.", en: "The case file is closed." });
  }

  beginHelp(on: LocalDate): void {
    this.assertOpen();
    if (on < this.openedOn)
      throw badField("from", "mentor.after-opening", {
        vi: "Không thể phân công trước ngày mở hồ sơ.",
        en: "Nobody can be assigned before the case file was opened.",
      });
    if (this.stage === CaseStage.OPEN) this.stage = CaseStage.ACTIVE;
  }

  /** The day of the latest contact, null when there was none yet: from it, or from the opening, the next one is due. */
  contactedLast(on: LocalDate | null): void {
    this.lastVisitOn = on;
    this.nextVisitDueOn = addDays(on ?? this.openedOn, VISIT_EVERY_DAYS);
  }

  /** Takes the grade of the latest quarter graded as the person's present one; answers the one it replaces. */
  graded(
    year: number,
    quarter: number,
    level: ProgressLevel,
  ): { before: ProgressLevel | null; after: ProgressLevel | null } {
    const before = this.gradedLevel;
    if (this.gradedYear !== null && year * 4 + quarter < this.gradedYear * 4 + this.gradedQuarter!)
      return { before, after: before };
    Object.assign(this, { gradedYear: year, gradedQuarter: quarter, gradedLevel: level });
    return { before, after: level };
  }

  close(on: LocalDate, reason: CloseReason): void {
    this.assertOpen();
    if (on < this.openedOn || (this.lastVisitOn !== null && on < this.lastVisitOn)) {
      throw badField("on", "case.close-last", {
        vi: "Ngày kết thúc không thể trước ngày mở hoặc lần gặp cuối.",
        en: "A case file cannot be closed before it was opened or last visited.",
      });
    }
    Object.assign(this, { stage: CaseStage.CLOSED, closedOn: on, closedReason: reason, nextVisitDueOn: null });
  }
}
