import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { conflict, newId, type LocalDate } from "@hoa-nhap/kernel";
import type { Fault } from "@hoa-nhap/sheets";

/**
 * An act that changes the territory: drafted, checked, decided where a unit is divided, then applied as a whole or
 * cancelled. A correction is another act.
 */
@Entity({ tableName: "reorganisation" })
export class Reorganisation {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "int", version: true }) version!: number;
  @Property({ type: "text" }) title: string;
  @Property({ type: "text" }) basis: string;
  @Property({ type: "date" }) effectiveOn: LocalDate;
  @Property({ type: "text" }) state: "DRAFT" | "READY" | "APPLIED" | "CANCELLED" = "DRAFT";
  @Property({ type: "text" }) draftedBy: string;
  @Property({ type: "text", nullable: true }) closedBy: string | null = null;
  @Property({ type: "datetime", nullable: true }) closedAt: Date | null = null;
  /** Why it was applied or given up, as the person put it. */
  @Property({ type: "text", nullable: true }) closedReason: string | null = null;
  /** What is wrong with the file it was made from; while there is anything, it has no lines. */
  @Property({ type: "json" }) fileFaults: Fault[] = [];
  @Property({ type: "datetime" }) draftedAt: Date = new Date();
  @Property({ type: "datetime" }) changedAt: Date = new Date();

  constructor(title: string, basis: string, effectiveOn: LocalDate, draftedBy: string) {
    this.title = title;
    this.basis = basis;
    this.effectiveOn = effectiveOn;
    this.draftedBy = draftedBy;
  }

  /** Refuses to touch an act that has been applied or cancelled. */
  assertOpen(): void {
    if (this.state === "APPLIED")
      throw conflict("reorganisation.applied", {
        vi: "Việc sắp xếp này đã được thực hiện.",
        en: "This reorganisation has been applied.",
      });
    if (this.state === "CANCELLED")
      throw conflict("reorganisation.cancelled", { vi: "Dự thảo này đã bị hủy.", en: "This draft was cancelled." });
  }

  /**
   * Says whether it may be applied, as far as is known now. Each decision is a change of the act: two people never
   * decide past each other.
   */
  judge(ready: boolean, at: Date): void {
    this.assertOpen();
    this.state = ready ? "READY" : "DRAFT";
    this.changedAt = at;
  }

  /** Says anew what it is about; its lines are written by whoever revises it. */
  revise(title: string, basis: string, effectiveOn: LocalDate): void {
    this.assertOpen();
    Object.assign(this, { title, basis, effectiveOn });
  }

  apply(by: string, at: Date, reason: string | null): void {
    this.close("APPLIED", by, at, reason);
  }

  cancel(by: string, at: Date, reason: string | null): void {
    this.close("CANCELLED", by, at, reason);
  }

  private close(state: "APPLIED" | "CANCELLED", by: string, at: Date, reason: string | null): void {
    this.assertOpen();
    Object.assign(this, { state, closedBy: by, closedAt: at, closedReason: reason });
  }
}
