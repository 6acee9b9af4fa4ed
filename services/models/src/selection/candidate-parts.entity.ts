import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { newId, type LocalDate } from "@hoa-nhap/kernel";
import type { CandidateCountKind, ConsultedBody, SecurityProblemKind, Stance } from "./candidate-words.js";

// Made anew for each column: the ORM writes into the options it is given.
const key = () => PrimaryKey({ type: "uuid" });
const uuid = () => Property({ type: "uuid" });
const day = () => Property({ type: "date" });
const text = () => Property({ type: "text" });
const maybeText = () => Property({ type: "text", nullable: true });
const int = () => Property({ type: "int" });
const maybeInt = () => Property({ type: "int", nullable: true });

/** A dated figure of a candidate with its source; counts only, nobody by name. */
@Entity({ tableName: "candidate_count" })
export class CandidateCount {
  @key() readonly id: string = newId();
  @uuid() pilotId!: string;
  @text() kind!: CandidateCountKind;
  @maybeInt() year: number | null = null;
  @int() count!: number;
  @day() countedOn!: LocalDate;
  @text() source!: string;
}

@Entity({ tableName: "security_problem" })
export class SecurityProblem {
  @key() readonly id: string = newId();
  @uuid() pilotId!: string;
  @int() position!: number;
  @text() kind!: SecurityProblemKind;
  @text() evidence!: string;
  @text() source!: string;
  @day() notedOn!: LocalDate;
}

/** What an agency said about a candidate; never changed, a later word of the same agency stands in its place. */
@Entity({ tableName: "consultation" })
export class Consultation {
  @key() readonly id: string = newId();
  @uuid() pilotId!: string;
  @text() body!: ConsultedBody;
  @maybeText() bodyName: string | null = null;
  @uuid() unitVersionId!: string;
  @text() stance!: Stance;
  @day() on!: LocalDate;
  @maybeText() documentNumber: string | null = null;
  @maybeText() words: string | null = null;
  @text() byActor!: string;
}

/**
 * One decision by which the province chose units: its notice, its day, and the document in the registry where it is
 * there.
 */
@Entity({ tableName: "selection_decision" })
export class SelectionDecision {
  @key() readonly id: string = newId();
  @uuid() planId!: string;
  @text() number!: string;
  @day() on!: LocalDate;
  @Property({ type: "uuid", nullable: true }) documentId: string | null = null;
  /** Why lower ranked units were chosen before higher ranked ones; typed when there is something to say. */
  @maybeText() rankReason: string | null = null;
  @maybeText() overQuotaReason: string | null = null;
  @text() byActor!: string;
}
