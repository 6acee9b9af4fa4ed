import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { newId, type LocalDate } from "@hoa-nhap/kernel";
import type { CommitteeIssuer, RollOutStage, SponsorLevel } from "./pilot-stage.js";

// Made anew for each column: the ORM writes into the options it is given.
const key = () => PrimaryKey({ type: "uuid" });
const pilot = () => Property({ type: "uuid" });
const day = () => Property({ type: "date" });
const text = () => Property({ type: "text" });
const maybeText = () => Property({ type: "text", nullable: true });
const int = () => Property({ type: "int" });

/** One recorded step; never changed afterwards. */
@Entity({ tableName: "pilot_step" })
export class PilotStep {
  @key() readonly id: string = newId();
  @pilot() pilotId!: string;
  @text() stage!: RollOutStage;
  @day() on!: LocalDate;
  @maybeText() documentNumber: string | null = null;
  @maybeText() note: string | null = null;
  @text() byActor!: string;
}

/** The sign-off of one level; selecting a unit is the province's. */
@Entity({ tableName: "endorsement" })
export class Endorsement {
  @key() readonly id: string = newId();
  @pilot() pilotId!: string;
  @text() level!: SponsorLevel;
  @day() on!: LocalDate;
  @text() byActor!: string;
}

@Entity({ tableName: "steering_committee" })
export class SteeringCommittee {
  @key() readonly id: string = newId();
  @pilot() pilotId!: string;
  @day() foundedOn!: LocalDate;
  @text() issuer!: CommitteeIssuer;
  @text() decisionNumber!: string;
  @maybeText() regulationNumber: string | null = null;
  @int() memberCount!: number;
  @Property({ type: "int", nullable: true }) womenCount: number | null = null;
}

@Entity({ tableName: "core_group" })
export class CoreGroup {
  @key() readonly id: string = newId();
  @pilot() pilotId!: string;
  @int() position!: number;
  @day() foundedOn!: LocalDate;
  @text() name!: string;
  @Property({ type: "uuid", nullable: true }) areaVersionId: string | null = null;
  @int() memberCount!: number;
  @int() womenCount!: number;
}

@Entity({ tableName: "launch_conference" })
export class LaunchConference {
  @key() readonly id: string = newId();
  @pilot() pilotId!: string;
  @day() heldOn!: LocalDate;
  @text() place!: string;
  @text() chair!: string;
  @int() attendance!: number;
  @maybeText() minutesNumber: string | null = null;
}
