import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { assertNotFuture } from "@hoa-nhap/subgraph";
import { badField, conflict, newId, type LocalDate } from "@hoa-nhap/kernel";
import { FindingState, type FindingKind, type FindingStep } from "./inspection-kind.js";
import type { Inspection } from "./inspection.entity.js";
import { UnitRecord } from "../unit-record.entity.js";

const day = () => Property({ type: "date", nullable: true });

export interface NewFinding {
  item: string;
  kind: FindingKind;
  placeInVisit: number;
  what: string;
  dueOn: LocalDate;
  responsible: string;
}

/**
 * Something to mend after a visit: reported as mended by the commune, accepted or sent back by the level that
 * inspected.
 */
@Entity({ tableName: "finding" })
export class Finding extends UnitRecord {
  @Property({ type: "uuid" }) inspectionId: string;
  @Property({ type: "text" }) unitCode: string;
  @Property({ type: "text" }) item!: string;
  @Property({ type: "int" }) placeInVisit!: number;
  @Property({ type: "text" }) kind!: FindingKind;
  @Property({ type: "text" }) what!: string;
  @Property({ type: "date" }) dueOn!: LocalDate;
  @Property({ type: "text" }) responsible!: string;
  @Property({ type: "text" }) state: FindingState = FindingState.OPEN;
  @day() fixedOn: LocalDate | null = null;
  @day() acceptedOn: LocalDate | null = null;
  @Property({ type: "text", nullable: true }) evidence: string | null = null;

  constructor(visit: Inspection, content: NewFinding) {
    super();
    this.recordedAt(visit);
    this.inspectionId = visit.id;
    this.unitCode = visit.unitCode;
    Object.assign(this, content);
  }

  /** Reported as mended, with what shows it. */
  fix(on: LocalDate, today: LocalDate, evidence: string, heldOn: LocalDate): void {
    if (this.state !== FindingState.OPEN)
      throw conflict("finding.fixed", {
        vi: "Kiến nghị này đã được báo cáo khắc phục.",
        en: "This finding has been reported as mended.",
      });
    assertNotFuture("on", on, today);
    if (on < heldOn)
      throw badField("on", "date.order", {
        vi: "Ngày khắc phục không được trước ngày kiểm tra.",
        en: "The day must not be before the visit.",
      });
    this.fixedOn = on;
    this.evidence = evidence;
    this.state = FindingState.FIXED;
  }

  accept(on: LocalDate, today: LocalDate): void {
    this.assertFixed(on, today);
    this.acceptedOn = on;
    this.state = FindingState.ACCEPTED;
  }

  /** Not mended after all: open again, its last day unchanged. */
  sendBack(on: LocalDate, today: LocalDate): void {
    this.assertFixed(on, today);
    this.fixedOn = null;
    this.evidence = null;
    this.state = FindingState.OPEN;
  }

  private assertFixed(on: LocalDate, today: LocalDate): void {
    if (this.state !== FindingState.FIXED)
      throw conflict("finding.not-fixed", {
        vi: "Kiến nghị này không chờ xác nhận.",
        en: "This finding does not wait for acceptance.",
      });
    assertNotFuture("on", on, today);
    if (on < this.fixedOn!)
      throw badField("on", "date.order", {
        vi: "Ngày xác nhận không được trước ngày khắc phục.",
        en: "The day must not be before it was mended.",
      });
  }
}

/** One thing that happened to a finding after the visit; never changed afterwards. */
@Entity({ tableName: "finding_entry" })
export class FindingEntry {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "uuid" }) findingId!: string;
  @Property({ type: "text" }) step!: FindingStep;
  @Property({ type: "date" }) on!: LocalDate;
  @Property({ type: "text", nullable: true }) note: string | null = null;
  @Property({ type: "text" }) byActor!: string;
}
