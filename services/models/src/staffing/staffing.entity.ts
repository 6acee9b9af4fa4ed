import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { newId, type LocalDate } from "@hoa-nhap/kernel";
import type { CommitteeIssuer } from "../pilot-unit/pilot-stage.js";
import type { MemberBody, MemberPost, Sex } from "./staffing-words.js";

// Made anew for each column: the ORM writes into the options it is given.
const uuid = () => Property({ type: "uuid" });
const day = () => Property({ type: "date" });
const maybeDay = () => Property({ type: "date", nullable: true });
const text = () => Property({ type: "text" });
const maybeText = () => Property({ type: "text", nullable: true });
const int = () => Property({ type: "int" });
const maybeInt = () => Property({ type: "int", nullable: true });

/** What a version of a committee and of a core group have in common. Only its end is written later. */
abstract class Staffing {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @uuid() pilotId!: string;
  /** 1 is the founding, each re-staffing one more. */
  @int() ordinal!: number;
  @day() foundedOn!: LocalDate;
  @day() fromOn!: LocalDate;
  /** Replaced, dissolved, or the unit ended. */
  @maybeDay() untilOn: LocalDate | null = null;
  @int() memberCount!: number;
  /** True where the members are known by name: the counts are theirs. */
  @Property({ type: "boolean" }) listed = false;
  @maybeText() byActor: string | null = null;
}

/** One version of a unit's steering committee. */
@Entity({ tableName: "steering_committee" })
export class SteeringCommittee extends Staffing {
  @text() issuer!: CommitteeIssuer;
  @text() decisionNumber!: string;
  @maybeText() regulationNumber: string | null = null;
  @maybeDay() regulationOn: LocalDate | null = null;
  @maybeText() taskSplitNumber: string | null = null;
  @maybeInt() womenCount: number | null = null;
}

/** One version of a core group; `groupId` is the group itself. */
@Entity({ tableName: "core_group" })
export class CoreGroup extends Staffing {
  @uuid() groupId!: string;
  @int() position!: number;
  @text() name!: string;
  @Property({ type: "uuid", nullable: true }) areaVersionId: string | null = null;
  @int() womenCount!: number;
  @maybeText() issuer: CommitteeIssuer | null = null;
  @maybeText() decisionNumber: string | null = null;
  @maybeText() dissolutionNumber: string | null = null;
  @maybeText() dissolutionReason: string | null = null;
}

/**
 * Somebody's time in a committee or group, from one of its versions until another. `bodyId` is the group, or the pilot
 * unit for its committee.
 */
@Entity({ tableName: "membership" })
export class Membership {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @uuid() pilotId!: string;
  @uuid() bodyId!: string;
  @int() place!: number;
  @text() name!: string;
  @text() sex!: Sex;
  @text() post!: MemberPost;
  @maybeText() office: string | null = null;
  @text() body!: MemberBody;
  @maybeText() duty: string | null = null;
  @int() fromOrdinal!: number;
  @day() fromOn!: LocalDate;
  @maybeInt() untilOrdinal: number | null = null;
  @maybeDay() untilOn: LocalDate | null = null;
}
