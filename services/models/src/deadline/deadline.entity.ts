import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { badField, newId, quarterPeriod, type LocalDate, type Quarter } from "@hoa-nhap/kernel";
import type { DeadlineKind } from "./deadline-kind.js";

/** A milestone of a plan. It is named by quarter; its last day may be moved, and every day it ever had is kept (R44). */
@Entity({ tableName: "deadline" })
export class Deadline {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "int", version: true }) version!: number;
  @Property({ type: "uuid" }) planId: string;
  @Property({ type: "text" }) kind: DeadlineKind;
  @Property({ type: "int" }) year: number;
  @Property({ type: "int" }) quarter: Quarter["quarter"];
  @Property({ type: "date" }) dueOn: LocalDate;

  constructor(planId: string, kind: DeadlineKind, { year, quarter }: Quarter) {
    this.planId = planId;
    this.kind = kind;
    this.year = year;
    this.quarter = quarter;
    this.dueOn = quarterPeriod({ year, quarter }).to;
  }

  /** Gives the milestone another last day; answers what is kept of the old one. */
  move(to: LocalDate, why: { reason: string; decidedOn: LocalDate; documentNumber: string | null; changedBy: string }): DeadlineChange {
    if (to === this.dueOn) throw badField("dueOn", "deadline.same", { vi: "Hạn mới trùng hạn đang có.", en: "This is the day the deadline has already." });
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
  @Property({ type: "date" }) fromOn!: LocalDate;
  @Property({ type: "date" }) toOn!: LocalDate;
  @Property({ type: "date" }) decidedOn!: LocalDate;
  @Property({ type: "text" }) reason!: string;
  @Property({ type: "text", nullable: true }) documentNumber: string | null = null;
  @Property({ type: "text" }) changedBy!: string;
}
