import { Entity, PrimaryKey, Property } from "@mikro-orm/decorators/legacy";
import { assertNotFuture } from "@hoa-nhap/subgraph";
import {
  badField,
  badInput,
  conflict,
  fold,
  newId,
  tidy,
  type FieldFault,
  type LocalDate,
  type Place,
} from "@hoa-nhap/kernel";
import type { ProgrammeBody } from "../obligation/obligation-words.js";
import { UnitRecord } from "../unit-record.entity.js";
import {
  CONFERENCE_STATE_WORDS,
  ConferenceKind,
  ConferenceState,
  REVIEWS,
  type ConferenceStep,
  type PartyRole,
} from "./conference-words.js";

const text = () => Property({ type: "text", nullable: true });
const day = () => Property({ type: "date", nullable: true });
const int = () => Property({ type: "int", nullable: true });
const uuid = () => Property({ type: "uuid", nullable: true });
const keys = () => Property({ type: "int[]" });

export interface ConferencePaper {
  title: string;
  documentId: string | null;
}
/** How many came from one kind of body. */
export interface Attendees {
  body: ProgrammeBody;
  count: number;
}
export interface ConferenceContent {
  title: string;
  place: string | null;
  /** Offices, not persons. */
  chairs: string[];
  agenda: string[];
  papers: ConferencePaper[];
  reviewedFrom: number | null;
  reviewedTo: number | null;
}
export interface Period {
  plannedFrom: LocalDate;
  plannedTo: LocalDate | null;
}
export interface Held {
  on: LocalDate;
  place: string;
  chairs: string[];
  attendance: number;
  women: number | null;
  attendees: Attendees[];
  minutesNumber: string | null;
}

/**
 * A conference of any kind: planned, held, concluded; or put off, or given up with a reason. A launch is one too (R31).
 */
@Entity({ tableName: "conference" })
export class Conference extends UnitRecord {
  @Property({ type: "text" }) kind: ConferenceKind;
  @Property({ type: "text" }) title!: string;
  @Property({ type: "text" }) foldedTitle!: string;
  @Property({ type: "text" }) state: ConferenceState = ConferenceState.PLANNED;
  @day() plannedFrom: LocalDate | null = null;
  @day() plannedTo: LocalDate | null = null;
  @day() heldOn: LocalDate | null = null;
  @text() place!: string | null;
  @Property({ type: "string[]" }) chairs!: string[];
  @Property({ type: "string[]" }) agenda!: string[];
  @Property({ type: "json" }) papers!: ConferencePaper[];
  @int() attendance: number | null = null;
  @int() women: number | null = null;
  @Property({ type: "json" }) attendees: Attendees[] = [];
  @text() minutesNumber: string | null = null;
  @int() reviewedFrom!: number | null;
  @int() reviewedTo!: number | null;
  @uuid() pilotId: string | null;
  @text() reason: string | null = null;
  @Property({ type: "string[]" }) conclusions: string[] = [];
  @Property({ type: "text" }) byActor: string;
  @keys() toProvinces: number[] = [];
  @keys() toDistricts: number[] = [];
  @keys() toCommunes: number[] = [];

  constructor(
    place: Place & { unitVersionId: string },
    kind: ConferenceKind,
    pilotId: string | null,
    content: ConferenceContent,
    byActor: string,
  ) {
    super();
    if ((kind === ConferenceKind.LAUNCH) !== (pilotId !== null)) {
      throw badField("pilotUnitId", "conference.pilot", {
        vi: "Hội nghị triển khai phải gắn với một đơn vị điểm; loại khác thì không.",
        en: "A launch conference belongs to a pilot unit, no other kind does.",
      });
    }
    this.recordedAt(place);
    this.kind = kind;
    this.pilotId = pilotId;
    this.byActor = byActor;
    this.write(content);
  }

  /** Writes the plan of it anew, while it is planned. */
  write(content: ConferenceContent): void {
    this.assertIn(ConferenceState.PLANNED);
    const { reviewedFrom: from, reviewedTo: to } = content;
    if (REVIEWS.includes(this.kind) !== (from !== null) || (from === null) !== (to === null)) {
      throw badField("reviewedFrom", "conference.reviewed", {
        vi: "Hội nghị sơ kết, tổng kết phải ghi các năm được đánh giá; loại khác thì không.",
        en: "A review names the years it looks back on; no other kind does.",
      });
    }
    if (from !== null && to! < from)
      throw badField("reviewedTo", "conference.reviewed", {
        vi: "Năm cuối trước năm đầu.",
        en: "The last year lies before the first.",
      });
    Object.assign(this, { ...content, title: tidy(content.title), foldedTitle: fold(content.title) });
  }

  plan({ plannedFrom, plannedTo }: Period): void {
    this.assertIn(ConferenceState.PLANNED);
    if (plannedTo && plannedTo < plannedFrom)
      throw badField("plannedTo", "date.order", {
        vi: "Ngày kết thúc trước ngày bắt đầu.",
        en: "It ends before it begins.",
      });
    if (plannedFrom === this.plannedFrom && plannedTo === this.plannedTo)
      throw badField("plannedFrom", "conference.same-day", {
        vi: "Ngày này đang được dự kiến.",
        en: "That day is planned already.",
      });
    this.plannedFrom = plannedFrom;
    this.plannedTo = plannedTo;
  }

  cancel(reason: string): void {
    this.assertIn(ConferenceState.PLANNED);
    this.reason = tidy(reason);
    this.state = ConferenceState.CANCELLED;
  }

  hold(held: Held, today: LocalDate): void {
    this.assertIn(ConferenceState.PLANNED);
    assertNotFuture("on", held.on, today);
    assertCounted(held);
    const { on, place, chairs, ...counts } = held;
    Object.assign(this, {
      ...counts,
      heldOn: on,
      place: tidy(place),
      chairs: chairs.map(tidy),
      state: ConferenceState.HELD,
    });
  }

  /** What it concluded; once, with its minutes. */
  conclude(conclusions: string[], on: LocalDate, minutesNumber: string | null, today: LocalDate): void {
    this.assertIn(ConferenceState.HELD);
    assertNotFuture("on", on, today);
    if (on < this.heldOn!)
      throw badField("on", "date.order", {
        vi: "Ngày kết luận không được trước ngày tổ chức.",
        en: "The conclusions cannot be older than the conference.",
      });
    this.conclusions = conclusions.map(tidy);
    this.minutesNumber = minutesNumber ?? this.minutesNumber;
    this.state = ConferenceState.CONCLUDED;
  }

  private assertIn(state: ConferenceState): void {
    if (this.state === state) return;
    throw conflict("conference.state", {
      vi: `Hội nghị “${CONFERENCE_STATE_WORDS[this.state].vi}”: không làm được bước này.`,
      en: `The conference is ${CONFERENCE_STATE_WORDS[this.state].en}: this step cannot be taken.`,
    });
  }
}

/** Bodies add up to the attendance where they are told at all, each once; women are part of it. */
function assertCounted({ attendance, women, attendees }: Held): void {
  const faults: FieldFault[] = [];
  const sum = attendees.reduce((n, { count }) => n + count, 0);
  if (attendees.length > 0 && sum !== attendance)
    faults.push({
      path: "attendance",
      rule: "conference.sum",
      message: {
        vi: `Tổng số người dự không bằng tổng theo cơ quan (${sum}).`,
        en: `The attendance is not the sum by body (${sum}).`,
      },
    });
  if (new Set(attendees.map(({ body }) => body)).size < attendees.length)
    faults.push({
      path: "attendees",
      rule: "conference.twice",
      message: { vi: "Một loại cơ quan ghi hai lần.", en: "A kind of body is there twice." },
    });
  if ((women ?? 0) > attendance)
    faults.push({
      path: "women",
      rule: "conference.women",
      message: { vi: "Số nữ lớn hơn số người dự.", en: "More women than people present." },
    });
  if (faults.length > 0) throw badInput(faults);
}

/**
 * An organiser or somebody invited: a unit that the platform knows, or words alone. The keys follow every succession.
 */
@Entity({ tableName: "conference_party" })
export class ConferenceParty {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "uuid" }) conferenceId!: string;
  @Property({ type: "int" }) placeInList!: number;
  @Property({ type: "text" }) role!: PartyRole;
  @Property({ type: "text" }) body!: ProgrammeBody;
  @Property({ type: "text" }) label!: string;
  @uuid() unitVersionId: string | null = null;
  @int() provinceKey: number | null = null;
  @int() districtKey: number | null = null;
  @int() communeKey: number | null = null;
  @int() areaKey: number | null = null;
}

/** One step; never changed afterwards. */
@Entity({ tableName: "conference_entry" })
export class ConferenceEntry {
  @PrimaryKey({ type: "uuid" }) readonly id: string = newId();
  @Property({ type: "uuid" }) conferenceId!: string;
  @Property({ type: "text" }) step!: ConferenceStep;
  @Property({ type: "date" }) on!: LocalDate;
  @text() note: string | null = null;
  @day() plannedFrom: LocalDate | null = null;
  @day() plannedTo: LocalDate | null = null;
  @Property({ type: "text" }) byActor!: string;
}
