import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { assertNotFuture, Placed } from "@hoa-nhap/subgraph";
import { badField, conflict, fold, formatDay, newId, tidy, type LocalDate, type Place } from "@hoa-nhap/kernel";
import { addressedTo, type Addressed } from "../addressed.js";
import { UnitRecord } from "../unit-record.entity.js";
import { ObligationState, OPEN, ProgrammeBody, STATE_WORDS, type ObligationStep } from "./obligation-words.js";

const text = () => Property({ type: "text", nullable: true });
const day = () => Property({ type: "date", nullable: true });
const uuid = () => Property({ type: "uuid", nullable: true });
const keys = () => Property({ type: "int[]" });

export interface Asking {
  title: string;
  what: string;
  on: LocalDate;
  body: ProgrammeBody;
  bodyName?: string | null;
  dueOn?: LocalDate | null;
  /** Given to a lower body of the Front: it is accepted at once. */
  assigned?: boolean | null;
  documentId?: string | null;
  section?: string | null;
  item?: string | null;
  /** The conference that concluded it, and which of its conclusions, from 1. */
  conferenceId?: string | null;
  conclusion?: number | null;
}
export interface Evidence {
  number: string | null;
  documentId: string | null;
}

/**
 * A duty asked of a body: the Front has no command over partners, so whoever is asked accepts or declines (R16). Its
 * methods are the only way forward.
 */
@Entity({ tableName: "obligation" })
export class Obligation extends UnitRecord implements Addressed {
  @Property({ type: "text" }) title: string;
  @Property({ type: "text" }) foldedTitle: string;
  @Property({ type: "text" }) what: string;
  @Property({ type: "date" }) askedOn: LocalDate;
  @Property({ type: "uuid" }) askedUnitVersionId: string;
  @Property({ type: "text" }) body: ProgrammeBody;
  @text() bodyName: string | null;
  /** Empty where the day is to follow (“hướng dẫn sau”, R66): it stays open until it is said, or done. */
  @day() dueOn: LocalDate | null;
  @Property({ type: "text" }) state: ObligationState;
  @day() answeredOn: LocalDate | null = null;
  @text() reason: string | null = null;
  @day() doneOn: LocalDate | null = null;
  @text() evidenceNumber: string | null = null;
  @uuid() evidenceDocumentId: string | null = null;
  @uuid() documentId: string | null;
  @text() section: string | null;
  @text() item: string | null;
  @uuid() conferenceId: string | null;
  @Property({ type: "int", nullable: true }) conclusion: number | null;
  @Property({ type: "text" }) byActor: string;
  @keys() toProvinces!: number[];
  @keys() toDistricts!: number[];
  @keys() toCommunes!: number[];

  constructor(
    place: Place & { unitVersionId: string },
    asked: Place & { unitVersionId: string },
    asking: Asking,
    byActor: string,
    today: LocalDate,
  ) {
    super();
    const { title, what, on, body, bodyName, dueOn, assigned, documentId, section, item, conferenceId, conclusion } =
      asking;
    assertNotFuture("on", on, today);
    assertDue(dueOn ?? null, on);
    if (assigned && (body !== ProgrammeBody.FRONT || !liesWithin(asked, place))) {
      throw badField("assigned", "obligation.assign", {
        vi: "Chỉ giao việc cho Mặt trận cấp dưới hoặc đơn vị mình; với cơ quan phối hợp và cấp khác thì đề nghị.",
        en: "Only a lower or one's own body of the Front is assigned; partners and others are asked.",
      });
    }
    this.recordedAt(place);
    this.title = tidy(title);
    this.foldedTitle = fold(title);
    this.what = tidy(what);
    this.askedOn = on;
    this.askedUnitVersionId = asked.unitVersionId;
    this.body = body;
    this.bodyName = bodyName ? tidy(bodyName) : null;
    this.dueOn = dueOn ?? null;
    this.state = assigned ? ObligationState.ACCEPTED : ObligationState.PROPOSED;
    this.answeredOn = assigned ? on : null;
    this.documentId = documentId ?? null;
    this.section = section ?? null;
    this.item = item ?? null;
    this.conferenceId = conferenceId ?? null;
    this.conclusion = conclusion ?? null;
    this.byActor = byActor;
    Object.assign(this, addressedTo([asked]));
  }

  /**
   * True where a body of the Front is asked: it answers for itself. For a partner the asking Front records what the
   * partner wrote.
   */
  get isOfFront(): boolean {
    return this.body === ProgrammeBody.FRONT;
  }

  accept(on: LocalDate, today: LocalDate): void {
    this.answer(ObligationState.ACCEPTED, on, today);
  }

  decline(on: LocalDate, reason: string | null, today: LocalDate): void {
    if (!reason)
      throw badField("reason", "obligation.reason", {
        vi: "Không nhận việc thì phải nêu lý do.",
        en: "Declining needs its reason.",
      });
    this.answer(ObligationState.DECLINED, on, today);
    this.reason = tidy(reason);
  }

  finish(on: LocalDate, { number, documentId }: Evidence, today: LocalDate): void {
    this.assertIn(ObligationState.ACCEPTED);
    this.assertDay(on, today);
    if (!number && !documentId)
      throw badField("number", "obligation.evidence", {
        vi: "Cần số văn bản hoặc văn bản chứng minh đã thực hiện.",
        en: "Name the paper that shows it was done.",
      });
    Object.assign(this, {
      state: ObligationState.DONE,
      doneOn: on,
      evidenceNumber: number,
      evidenceDocumentId: documentId,
    });
  }

  withdraw(on: LocalDate, reason: string, today: LocalDate): void {
    this.assertIn(...OPEN);
    this.assertDay(on, today);
    Object.assign(this, { state: ObligationState.WITHDRAWN, reason: tidy(reason) });
  }

  /** Says until when, or says another day. */
  schedule(dueOn: LocalDate, on: LocalDate, today: LocalDate): void {
    this.assertIn(...OPEN);
    this.assertDay(on, today);
    assertDue(dueOn, this.askedOn);
    if (dueOn === this.dueOn)
      throw badField("dueOn", "obligation.same-due", {
        vi: "Hạn này đang có hiệu lực.",
        en: "That is the last day already.",
      });
    this.dueOn = dueOn;
  }

  private answer(state: ObligationState, on: LocalDate, today: LocalDate): void {
    this.assertIn(ObligationState.PROPOSED);
    this.assertDay(on, today);
    this.state = state;
    this.answeredOn = on;
  }

  private assertIn(...states: ObligationState[]): void {
    if (states.includes(this.state)) return;
    throw conflict("obligation.state", {
      vi: `Việc này “${STATE_WORDS[this.state].vi}”: không làm được bước này.`,
      en: `It is “${STATE_WORDS[this.state].en}”: this step cannot be taken.`,
    });
  }

  /** Not in the future, and not before the step it follows. */
  private assertDay(on: LocalDate, today: LocalDate): void {
    assertNotFuture("on", on, today);
    const before = this.answeredOn ?? this.askedOn;
    if (on < before)
      throw badField("on", "date.order", {
        vi: `Ngày không được trước bước trước (${formatDay(before)}).`,
        en: `The day must not lie before the step before (${formatDay(before)}).`,
      });
  }
}

function assertDue(dueOn: LocalDate | null, on: LocalDate): void {
  if (dueOn && dueOn < on)
    throw badField("dueOn", "date.order", {
      vi: "Hạn không được trước ngày giao, đề nghị.",
      en: "The last day must not lie before the day it was asked.",
    });
}

/** The asker's own unit or one below it. */
const liesWithin = (asked: Place, { provinceKey, districtKey, communeKey }: Place): boolean =>
  asked.provinceKey === provinceKey &&
  (districtKey === null || asked.districtKey === districtKey) &&
  (communeKey === null || asked.communeKey === communeKey);

/** The asked unit, with the keys of whoever answers for it; they follow every succession. */
@Entity({ tableName: "obligation_addressee" })
export class ObligationAddressee extends Placed {
  @Property({ type: "uuid" }) obligationId: string;
  @Property({ type: "uuid" }) unitVersionId: string;

  constructor(obligationId: string, place: Place & { unitVersionId: string }) {
    super();
    this.placeAt(place);
    this.obligationId = obligationId;
    this.unitVersionId = place.unitVersionId;
  }
}

/** One step of an obligation; never changed afterwards. */
@Entity({ tableName: "obligation_entry" })
export class ObligationEntry {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "uuid" }) obligationId!: string;
  @Property({ type: "text" }) step!: ObligationStep;
  @Property({ type: "date" }) on!: LocalDate;
  @text() number: string | null = null;
  @text() note: string | null = null;
  @day() dueOn: LocalDate | null = null;
  @Property({ type: "text" }) byActor!: string;
}
