import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { newId, type LocalDate } from "@hoa-nhap/kernel";
import type { CommitteeIssuer, PilotEnd, PilotStage, SponsorLevel } from "./pilot-stage.js";

// Made anew for each column: the ORM writes into the options it is given.
const key = () => PrimaryKey({ type: "uuid" });
const pilot = () => Property({ type: "uuid" });
const day = () => Property({ type: "date" });
const text = () => Property({ type: "text" });
const maybeText = () => Property({ type: "text", nullable: true });

/** One recorded step; never changed afterwards. */
@Entity({ tableName: "pilot_step" })
export class PilotStep {
  @key() readonly id: string = newId();
  @pilot() pilotId!: string;
  @text() stage!: PilotStage;
  @day() on!: LocalDate;
  @maybeText() documentNumber: string | null = null;
  @Property({ type: "uuid", nullable: true }) documentId: string | null = null;
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

/** The decision to go on with a unit, to merge it into another, or to close it; never changed afterwards. */
@Entity({ tableName: "pilot_outcome" })
export class PilotOutcome {
  @key() readonly id: string = newId();
  @pilot() pilotId!: string;
  @text() outcome!: PilotEnd;
  @day() on!: LocalDate;
  @text() issuer!: CommitteeIssuer;
  @text() decisionNumber!: string;
  @text() reason!: string;
  @Property({ type: "uuid", nullable: true }) successorId: string | null = null;
  @text() byActor!: string;
}
