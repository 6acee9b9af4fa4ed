import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { BigIntType } from "@mikro-orm/core";
import { assertNotFuture } from "@hoa-nhap/subgraph";
import { badField, conflict, formatDay, formatDong, tidy, type LocalDate, type Place } from "@hoa-nhap/kernel";
import type { SignForm } from "../document/document-kind.js";
import {
  CommendationState,
  Receiver,
  STANDING,
  STATE_WORDS,
  type CommendationForm,
  type CommendationGiver,
} from "./commendation-words.js";
import { UnitRecord } from "../unit-record.entity.js";

const uuid = () => Property({ type: "uuid", nullable: true });
const day = () => Property({ type: "date", nullable: true });
const text = () => Property({ type: "text", nullable: true });

export interface Paper {
  number: string;
  on: LocalDate;
}
/** Whom to praise: one of a pilot unit, a body, an official, or the name of somebody who serves. */
interface Named {
  pilotUnitId?: string | null;
  organisationId?: string | null;
  officialId?: string | null;
  individualName?: string | null;
  /** Said by whoever nominates: the individual serves, and is nobody who is helped. */
  serves?: boolean | null;
}
export interface Nomination extends Paper, Named {
  year: number;
  form: CommendationForm;
  giver: CommendationGiver;
  evidence: string;
}
export interface Award extends Paper {
  form: CommendationForm;
  giver: CommendationGiver;
  signForm: SignForm;
  bonus: number;
}

/**
 * A collective or an individual put forward for praise, and what became of it (R37, R38). Its methods are the only way
 * forward.
 */
@Entity({ tableName: "commendation" })
export class Commendation extends UnitRecord {
  @Property({ type: "int" }) year: number;
  @Property({ type: "text" }) receiver: Receiver;
  @uuid() pilotId: string | null;
  @uuid() organisationId: string | null;
  @uuid() officialId: string | null;
  @text() individualName: string | null;
  @Property({ type: "text" }) state: CommendationState = CommendationState.NOMINATED;
  @Property({ type: "text" }) form: CommendationForm;
  @Property({ type: "text" }) giver: CommendationGiver;
  @Property({ type: "text" }) evidence: string;
  @Property({ type: "text" }) nominationNumber: string;
  @Property({ type: "date" }) nominatedOn: LocalDate;
  @text() considerationNumber: string | null = null;
  @day() consideredOn: LocalDate | null = null;
  @text() decisionNumber: string | null = null;
  @day() decidedOn: LocalDate | null = null;
  @text() signForm: SignForm | null = null;
  @Property({ type: new BigIntType("number") }) bonus = 0;
  /** Why it was declined or revoked. */
  @text() reason: string | null = null;
  @text() conference: string | null = null;
  /** The conference itself, where it is on record; its title stands in `conference` then. */
  @uuid() conferenceId: string | null = null;
  @day() presentedOn: LocalDate | null = null;
  @text() revocationNumber: string | null = null;
  @day() revokedOn: LocalDate | null = null;
  @Property({ type: new BigIntType("number"), nullable: true }) returned: number | null = null;

  constructor(place: Place & { unitVersionId: string }, nomination: Nomination, today: LocalDate) {
    super();
    assertNotFuture("on", nomination.on, today);
    this.recordedAt(place);
    this.receiver = receiverOf(nomination);
    this.pilotId = nomination.pilotUnitId ?? null;
    this.organisationId = nomination.organisationId ?? null;
    this.officialId = nomination.officialId ?? null;
    this.individualName = nomination.individualName ? tidy(nomination.individualName) : null;
    this.year = nomination.year;
    this.form = nomination.form;
    this.giver = nomination.giver;
    this.evidence = tidy(nomination.evidence);
    this.nominationNumber = tidy(nomination.number);
    this.nominatedOn = nomination.on;
  }

  /** The minutes of the consideration. */
  consider({ number, on }: Paper, today: LocalDate): void {
    this.assertIn(CommendationState.NOMINATED);
    assertDay(on, this.nominatedOn, today);
    Object.assign(this, { state: CommendationState.CONSIDERED, considerationNumber: tidy(number), consideredOn: on });
  }

  /** The decision to praise; form and giver are the decision's, whatever was asked for. */
  award({ number, on, form, giver, signForm, bonus }: Award, today: LocalDate): void {
    this.assertIn(CommendationState.CONSIDERED);
    assertDay(on, this.consideredOn!, today);
    Object.assign(this, {
      state: CommendationState.AWARDED,
      decisionNumber: tidy(number),
      decidedOn: on,
      form,
      giver,
      signForm,
      bonus,
    });
  }

  /** Considered and not praised. */
  decline(reason: string, { number, on }: Paper, today: LocalDate): void {
    this.assertIn(CommendationState.CONSIDERED);
    assertDay(on, this.consideredOn!, today);
    Object.assign(this, {
      state: CommendationState.DECLINED,
      decisionNumber: tidy(number),
      decidedOn: on,
      reason: tidy(reason),
    });
  }

  /** Handed over at a conference (R38). */
  present({ title, id }: { title: string; id: string | null }, on: LocalDate, today: LocalDate): void {
    this.assertIn(CommendationState.AWARDED);
    assertDay(on, this.decidedOn!, today);
    Object.assign(this, {
      state: CommendationState.PRESENTED,
      conference: tidy(title),
      conferenceId: id,
      presentedOn: on,
    });
  }

  /** Taken back for false merits, with what came back of the money (domain 2.6). */
  revoke(reason: string, returned: number, { number, on }: Paper, today: LocalDate): void {
    this.assertIn(...STANDING);
    assertDay(on, this.presentedOn ?? this.decidedOn!, today);
    if (returned > this.bonus)
      throw badField("returned", "commendation.returned", {
        vi: `Số nộp trả lớn hơn tiền thưởng (${formatDong(this.bonus)}).`,
        en: `More is returned than was given (${formatDong(this.bonus)}).`,
      });
    Object.assign(this, {
      state: CommendationState.REVOKED,
      revocationNumber: tidy(number),
      revokedOn: on,
      reason: tidy(reason),
      returned,
    });
  }

  private assertIn(...states: CommendationState[]): void {
    if (states.includes(this.state)) return;
    throw conflict("commendation.state", {
      vi: `Đề nghị “${STATE_WORDS[this.state].vi}”: không làm được bước này.`,
      en: `It is “${STATE_WORDS[this.state].en}”: this step cannot be taken.`,
    });
  }
}

/** Exactly one receiver is named; an individual is somebody who serves. */
function receiverOf({ pilotUnitId, organisationId, officialId, individualName, serves }: Named): Receiver {
  const named = [pilotUnitId, organisationId, officialId, individualName].filter(Boolean);
  if (named.length !== 1)
    throw badField("individualName", "receiver.one", {
      vi: "Phải nêu đúng một tập thể hoặc một cá nhân.",
      en: "Name exactly one collective or one individual.",
    });
  if (pilotUnitId || organisationId) return Receiver.COLLECTIVE;
  if (!serves)
    throw badField("serves", "receiver.serves", {
      vi: "Chỉ khen người đang làm nhiệm vụ; không nêu tên người được giúp đỡ. Hãy xác nhận.",
      en: "Praise is for those who serve, never for a helped person by name. Confirm it.",
    });
  return Receiver.INDIVIDUAL;
}

/** Not in the future, and not before the step it follows. */
function assertDay(on: LocalDate, before: LocalDate, today: LocalDate): void {
  assertNotFuture("on", on, today);
  if (on < before)
    throw badField("on", "date.order", {
      vi: `Ngày không được trước bước trước (${formatDay(before)}).`,
      en: `The day must not lie before the step before (${formatDay(before)}).`,
    });
}
