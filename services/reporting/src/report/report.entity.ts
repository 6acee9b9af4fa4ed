import { conflict, DomainError, type LocalDate, type Place } from "@hoa-nhap/kernel";
import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { UnitLevel } from "../unit-level.js";
import { isOpen, ReportState } from "./report-state.js";

/** The report of one unit for one period. Rows exist from the duty to report, so what is missing is known by name. */
@Entity({ tableName: "report" })
export class Report implements Place {
  @PrimaryKey({ type: "uuid" })
  readonly id!: string;
  @Property({ type: "int", version: true })
  version!: number;
  @Property({ type: "uuid" })
  readonly periodId!: string;
  @Property({ type: "text" })
  readonly level!: UnitLevel;
  @Property({ type: "uuid" })
  readonly unitVersionId!: string;
  @Property({ type: "int" })
  readonly provinceKey!: number;
  @Property({ type: "int", nullable: true })
  readonly districtKey!: number | null;
  @Property({ type: "int", nullable: true })
  readonly communeKey!: number | null;
  @Property({ type: "int", nullable: true })
  readonly areaKey!: number | null;
  @Property({ type: "text" })
  state!: ReportState;
  @Property({ type: "date" })
  readonly dueOn!: LocalDate;
  @Property({ type: "text", nullable: true })
  narrative!: string | null;
  @Property({ type: "text", nullable: true })
  explanation!: string | null;
  @Property({ type: "date", nullable: true })
  submittedOn!: LocalDate | null;
  @Property({ type: "text", nullable: true })
  submittedBy!: string | null;
  @Property({ type: "date", nullable: true })
  acceptedOn!: LocalDate | null;
  /**
   * Handed up before the period had ended. It closes nothing: its unit may write on, the level above may still take in
   * others.
   */
  @Property({ type: "boolean" })
  provisional!: boolean;
  @Property({ type: "boolean" })
  readonly ownModel!: boolean;
  /** Changes with every write, so that figures alone raise the version too. */
  @Property({ type: "datetime" })
  writtenAt!: Date;

  /** Opens the report for writing; a returned or a provisional one becomes a draft again. */
  write(narrative?: string | null): void {
    if (!isOpen(this.state) && !this.provisional)
      throw wrongState(
        "Báo cáo đã nộp nên không sửa được nữa.",
        "The report has been submitted and can no longer be changed.",
      );
    if (!isOpen(this.state)) this.submittedOn = this.acceptedOn = null;
    this.state = ReportState.DRAFT;
    this.provisional = false;
    this.writtenAt = new Date();
    if (narrative !== undefined) this.narrative = narrative;
  }

  /** Hands the report up. The province's report has nobody above it on the platform: it is then finished. */
  submit(by: string, on: LocalDate, provisional: boolean, explanation: string | null): void {
    if (!isOpen(this.state) || this.state === ReportState.NOT_STARTED)
      throw wrongState("Báo cáo này không ở bước soạn thảo.", "The report is not being written.");
    const isLast = this.level === UnitLevel.PROVINCE;
    this.state = isLast ? ReportState.COMPILED : ReportState.SUBMITTED;
    this.writtenAt = new Date();
    this.provisional = provisional;
    this.explanation = explanation;
    this.submittedBy = by;
    this.submittedOn = on;
    if (isLast) this.acceptedOn = on;
  }

  /** Sends it back to those who wrote it; the reason is kept in its history. */
  sendBack(): void {
    this.assertSubmitted();
    this.state = ReportState.RETURNED;
    this.provisional = false;
    this.submittedOn = null;
  }

  /** Accepts it into the sums of the level above. Never by the person who submitted it. */
  accept(by: string, on: LocalDate): void {
    this.assertSubmitted();
    if (this.submittedBy === by) {
      throw new DomainError(
        "FORBIDDEN",
        { vi: "Người nộp báo cáo không được tự duyệt.", en: "Whoever submitted a report cannot accept it." },
        { rule: "report.own" },
      );
    }
    this.state = ReportState.ACCEPTED;
    this.acceptedOn = on;
  }

  /** Takes an acceptance back: the report waits for review again and is in no sum. */
  takeBack(): void {
    if (this.state !== ReportState.ACCEPTED)
      throw wrongState(
        "Báo cáo này chưa được duyệt nên không có gì để thu hồi.",
        "The report is not accepted, so there is nothing to take back.",
      );
    this.state = ReportState.SUBMITTED;
    this.acceptedOn = null;
  }

  private assertSubmitted(): void {
    if (this.state !== ReportState.SUBMITTED)
      throw wrongState("Báo cáo này không ở bước chờ duyệt.", "The report is not waiting for review.");
  }
}

const wrongState = (vi: string, en: string): DomainError => conflict("report.state", { vi, en });
