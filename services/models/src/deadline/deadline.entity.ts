import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { badField, newId, quarterPeriod, type LocalDate, type Quarter } from "@hoa-nhap/kernel";
import type { DeadlineKind } from "./deadline-kind.js";

export interface Milestone {
  kind: DeadlineKind;
  quarter: Quarter["quarter"];
  /** True: “thời gian cụ thể sẽ thông báo sau”, no day until a notice fixes one (R47). */
  dueLater?: boolean | null;
  /** The paragraph of the plan that asks for it (R79). */
  section?: string | null;
  item?: string | null;
}

/**
 * A milestone of a plan. It is named by quarter; its last day may be fixed later or moved, and every day it ever had is
 * kept (R44, R47).
 */
@Entity({ tableName: "deadline" })
export class Deadline {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "int", version: true }) version!: number;
  @Property({ type: "uuid" }) planId: string;
  @Property({ type: "text" }) kind: DeadlineKind;
  @Property({ type: "int" }) year: number;
  @Property({ type: "int" }) quarter: Quarter["quarter"];
  @Property({ type: "date", nullable: true }) dueOn: LocalDate | null;
  @Property({ type: "text", nullable: true }) section: string | null;
  @Property({ type: "text", nullable: true }) item: string | null;

  constructor(planId: string, year: number, { kind, quarter, dueLater, section, item }: Milestone) {
    this.planId = planId;
    this.kind = kind;
    this.year = year;
    this.quarter = quarter;
    this.dueOn = dueLater ? null : quarterPeriod({ year, quarter }).to;
    this.section = section ?? null;
    this.item = item ?? null;
  }

  /**
   * Gives the milestone a last day, its first or another; answers what is kept of the old one. A day that was to be
   * announced is announced by a notice (R47).
   */
  move(
    to: LocalDate,
    why: {
      reason: string;
      decidedOn: LocalDate;
      documentNumber: string | null;
      documentId: string | null;
      changedBy: string;
    },
  ): DeadlineChange {
    if (!this.dueOn && !why.documentNumber)
      throw badField("documentNumber", "deadline.notice", {
        vi: "Thời gian cụ thể được ấn định bằng một thông báo: hãy chọn hoặc ghi số thông báo.",
        en: "The day is fixed by a notice: choose it or give its number.",
      });
    if (to === this.dueOn)
      throw badField("dueOn", "deadline.same", {
        vi: "Hạn mới trùng hạn đang có.",
        en: "This is the day the deadline has already.",
      });
    const change = Object.assign(new DeadlineChange(), { deadlineId: this.id, fromOn: this.dueOn, toOn: to, ...why });
    this.dueOn = to;
    return change;
  }
}

/** One move of a deadline: from when to when, why, by whom. Never changed afterwards. */
@Entity({ tableName: "deadline_change" })
export class DeadlineChange {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "uuid" }) deadlineId!: string;
  @Property({ type: "date", nullable: true }) fromOn!: LocalDate | null;
  @Property({ type: "date" }) toOn!: LocalDate;
  @Property({ type: "date" }) decidedOn!: LocalDate;
  @Property({ type: "text" }) reason!: string;
  @Property({ type: "text", nullable: true }) documentNumber: string | null = null;
  @Property({ type: "uuid", nullable: true }) documentId: string | null = null;
  @Property({ type: "text" }) changedBy!: string;
}
