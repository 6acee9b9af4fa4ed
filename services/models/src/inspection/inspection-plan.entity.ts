import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { assertNotFuture } from "@hoa-nhap/subgraph";
import { badField, conflict, newId, type LocalDate, type Place } from "@hoa-nhap/kernel";
import type { InspectionKind } from "./inspection-kind.js";
import { UnitRecord } from "../unit-record.entity.js";

/**
 * A province's plan of one year: which pilot units of all its intakes are inspected, how, and in which month (R41,
 * R42).
 */
@Entity({ tableName: "inspection_plan" })
export class InspectionPlan extends UnitRecord {
  @Property({ type: "uuid" }) planId: string;
  @Property({ type: "int" }) year: number;
  @Property({ type: "text", nullable: true }) number: string | null = null;
  @Property({ type: "date", nullable: true }) issuedOn: LocalDate | null = null;
  /** How often the draft was written; makes every revision a version of its own. */
  @Property({ type: "int" }) revision = 1;
  @Property({ type: "text" }) byActor: string;

  constructor(place: Place & { unitVersionId: string }, planId: string, year: number, byActor: string) {
    super();
    this.recordedAt(place);
    this.planId = planId;
    this.year = year;
    this.byActor = byActor;
  }

  /** A draft may be written anew; what was issued stays. */
  revise(): void {
    this.assertDraft();
    this.revision += 1;
  }

  private assertDraft(): void {
    if (this.issuedOn)
      throw conflict("inspection-plan.issued", {
        vi: `Kế hoạch kiểm tra ${this.number} đã ban hành, không sửa được.`,
        en: `The inspection plan ${this.number} has been issued and is not changed.`,
      });
  }

  issue(number: string, on: LocalDate, today: LocalDate): void {
    this.assertDraft();
    assertNotFuture("issuedOn", on, today);
    if (Number(on.slice(0, 4)) !== this.year)
      throw badField("issuedOn", "inspection-plan.year", {
        vi: `Kế hoạch của năm ${this.year} được ban hành trong năm đó.`,
        en: `The plan of ${this.year} is issued in that year.`,
      });
    this.number = number;
    this.issuedOn = on;
  }
}

/** One line of a plan. */
@Entity({ tableName: "planned_inspection" })
export class PlannedInspection {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "uuid" }) inspectionPlanId!: string;
  @Property({ type: "uuid" }) pilotId!: string;
  @Property({ type: "text" }) kind!: InspectionKind;
  @Property({ type: "int" }) month!: number;
  @Property({ type: "date", nullable: true }) on: LocalDate | null = null;
}
