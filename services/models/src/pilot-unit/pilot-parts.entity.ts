import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { newId, type LocalDate } from "@hoa-nhap/kernel";
import type { CommitteeIssuer, RollOutStage, SponsorLevel } from "./pilot-stage.js";

const part = { type: "uuid" } as const;
const text = { type: "text" } as const;
const maybeText = { type: "text", nullable: true } as const;
const int = { type: "int" } as const;

/** One recorded step; never changed afterwards. */
@Entity({ tableName: "pilot_step" })
export class PilotStep {
  @PrimaryKey(part) readonly id: string = newId();
  @Property(part) pilotId!: string;
  @Property(text) stage!: RollOutStage;
  @Property({ type: "date" }) on!: LocalDate;
  @Property(maybeText) documentNumber: string | null = null;
  @Property(maybeText) note: string | null = null;
  @Property(text) byActor!: string;
}

/** The sign-off of one level; selecting a unit is the province's. */
@Entity({ tableName: "endorsement" })
export class Endorsement {
  @PrimaryKey(part) readonly id: string = newId();
  @Property(part) pilotId!: string;
  @Property(text) level!: SponsorLevel;
  @Property({ type: "date" }) on!: LocalDate;
  @Property(text) byActor!: string;
}

@Entity({ tableName: "steering_committee" })
export class SteeringCommittee {
  @PrimaryKey(part) readonly id: string = newId();
  @Property(part) pilotId!: string;
  @Property({ type: "date" }) foundedOn!: LocalDate;
  @Property(text) issuer!: CommitteeIssuer;
  @Property(text) decisionNumber!: string;
  @Property(maybeText) regulationNumber: string | null = null;
  @Property(int) memberCount!: number;
  @Property({ type: "int", nullable: true }) womenCount: number | null = null;
}

@Entity({ tableName: "core_group" })
export class CoreGroup {
  @PrimaryKey(part) readonly id: string = newId();
  @Property(part) pilotId!: string;
  @Property(int) position!: number;
  @Property({ type: "date" }) foundedOn!: LocalDate;
  @Property(text) name!: string;
  @Property({ type: "uuid", nullable: true }) areaVersionId: string | null = null;
  @Property(int) memberCount!: number;
  @Property(int) womenCount!: number;
}

@Entity({ tableName: "launch_conference" })
export class LaunchConference {
  @PrimaryKey(part) readonly id: string = newId();
  @Property(part) pilotId!: string;
  @Property({ type: "date" }) heldOn!: LocalDate;
  @Property(text) place!: string;
  @Property(text) chair!: string;
  @Property(int) attendance!: number;
  @Property(maybeText) minutesNumber: string | null = null;
}
