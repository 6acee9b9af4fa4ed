import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { assertNotFuture } from "@hoa-nhap/subgraph";
import { badField, conflict, formatDay, tidy, type LocalDate, type Place } from "@hoa-nhap/kernel";
import {
  DAY_OF,
  ENDED,
  PilotEnd,
  PilotStage,
  ROLL_OUT,
  SponsorLevel,
  STAGE_WORDS,
  stepAfter,
  type RollOutStage,
} from "./pilot-stage.js";
import { criteriaOf, meetsPeople, meetsSecurity, type Criteria } from "../selection/selection-criteria.js";
import type { LocalWill } from "../selection/candidate-words.js";
import { UnitRecord } from "../unit-record.entity.js";

// Made anew for each column: the ORM writes into the options it is given.
const day = () => Property({ type: "date", nullable: true });
const count = () => Property({ type: "int", nullable: true });
const text = () => Property({ type: "text", nullable: true });
const yes = () => Property({ type: "boolean", nullable: true });

/** What a proposal tells of its place beside the two criteria (domain 2.2); what is not told is not known. */
export interface Assessment extends Criteria {
  isHotspot?: boolean | null;
  standardMet?: boolean | null;
  standardSource?: string | null;
  partyWill?: LocalWill | null;
  frontWill?: LocalWill | null;
  hadModel?: boolean | null;
  previousModel?: string | null;
}
export interface Proposal extends Assessment {
  planId: string;
  year: number;
  unitCode: string;
  districtVersionId: string | null;
  sponsor: SponsorLevel;
  on: LocalDate;
}

/** A commune on its way through the roll-out of one year. Its methods are the only way forward, one step at a time. */
@Entity({ tableName: "pilot_unit" })
export class PilotUnit extends UnitRecord {
  /** The unit that answers for it today; follows every succession, while `unitVersionId` stays the fact. */
  @Property({ type: "uuid" }) responsibleVersionId: string;
  @Property({ type: "uuid", nullable: true }) districtVersionId: string | null;
  @Property({ type: "uuid" }) planId: string;
  @Property({ type: "int" }) year: number;
  @Property({ type: "text" }) unitCode: string;
  @Property({ type: "text" }) sponsor: SponsorLevel;
  @Property({ type: "text" }) stage: PilotStage = PilotStage.PROPOSED;
  /** Whatever is written beside the unit's own row changes the unit too: its version tells who came first. */
  @Property({ type: "datetime" }) changedAt: Date = new Date();

  @count() peopleToHelp: number | null = null;
  @text() peopleSource: string | null = null;
  @day() peopleCountedOn: LocalDate | null = null;
  @text() securityProblem: string | null = null;
  @text() securitySource: string | null = null;
  @text() justification: string | null = null;
  @text() overQuotaReason: string | null = null;
  @yes() isHotspot: boolean | null = null;
  @yes() standardMet: boolean | null = null;
  @text() standardSource: string | null = null;
  @text() partyWill: LocalWill | null = null;
  @text() frontWill: LocalWill | null = null;
  @yes() hadModel: boolean | null = null;
  @text() previousModel: string | null = null;
  @text() objectionReason: string | null = null;
  /** Why it was not chosen, or why the proposal was taken back. */
  @text() outcomeReason: string | null = null;
  @Property({ type: "uuid", nullable: true }) decisionId: string | null = null;
  /** Its place in the ranking when it was chosen, and how many not chosen then stood before it. */
  @count() rankWhenChosen: number | null = null;
  @count() passedOver: number | null = null;

  @Property({ type: "date" }) proposedOn: LocalDate;
  @day() selectedOn: LocalDate | null = null;
  @day() guidedOn: LocalDate | null = null;
  @day() planDraftedOn: LocalDate | null = null;
  @day() partyOpinionOn: LocalDate | null = null;
  @day() planIssuedOn: LocalDate | null = null;
  @day() committeeFoundedOn: LocalDate | null = null;
  @day() groupsFoundedOn: LocalDate | null = null;
  @day() surveyedOn: LocalDate | null = null;
  @day() launchedOn: LocalDate | null = null;
  @day() activatedOn: LocalDate | null = null;
  @day() endedOn: LocalDate | null = null;
  @day() entrustedOn: LocalDate | null = null;
  @count() peopleSurveyed: number | null = null;
  @count() peopleConsented: number | null = null;
  @count() peopleDeclined: number | null = null;

  constructor(
    place: Place & { unitVersionId: string },
    { on, planId, year, unitCode, districtVersionId, sponsor, ...told }: Proposal,
  ) {
    super();
    this.recordedAt(place);
    this.responsibleVersionId = place.unitVersionId;
    this.planId = planId;
    this.year = year;
    this.unitCode = unitCode;
    this.districtVersionId = districtVersionId;
    this.sponsor = sponsor;
    this.proposedOn = on;
    this.tell(told);
  }

  /** What is known of its need, as a whole; only while it waits to be chosen. */
  assess(told: Assessment): void {
    this.assertCandidate();
    this.tell(told);
  }

  private tell(told: Assessment): void {
    Object.assign(this, criteriaOf(told));
    this.isHotspot = told.isHotspot ?? null;
    this.standardMet = told.standardMet ?? null;
    this.standardSource = told.standardSource ? tidy(told.standardSource) : null;
    if (this.standardMet !== null && !this.standardSource) {
      throw badField("standardSource", "standard.source", {
        vi: "Cần nguồn công nhận tiêu chuẩn an toàn về an ninh, trật tự.",
        en: "Say where the security standard was judged.",
      });
    }
    this.partyWill = told.partyWill ?? null;
    this.frontWill = told.frontWill ?? null;
    this.hadModel = told.hadModel ?? null;
    this.previousModel = told.previousModel ? tidy(told.previousModel) : null;
  }

  get meetsCriteria(): boolean {
    return meetsPeople(this) && meetsSecurity(this);
  }

  assertCandidate(): void {
    this.assertGoesOn();
    if (this.stage !== PilotStage.PROPOSED) throw outOfOrder(this.stage, stepAfter(this.stage));
  }

  /** Its candidacy ends without being chosen. */
  private endCandidacy(stage: PilotStage, on: LocalDate, today: LocalDate, reason: string): void {
    this.assertCandidate();
    assertNotFuture("on", on, today);
    if (on < this.proposedOn) throw beforeLastStep(this.proposedOn);
    this.stage = stage;
    this.endedOn = on;
    this.outcomeReason = tidy(reason);
  }

  /** Weighed and not chosen: the year's list is closed for it. */
  decline(on: LocalDate, today: LocalDate, reason: string): void {
    this.endCandidacy(PilotStage.NOT_SELECTED, on, today, reason);
  }

  /** Taken back by whoever proposed it. */
  withdraw(on: LocalDate, today: LocalDate, reason: string): void {
    this.endCandidacy(PilotStage.WITHDRAWN, on, today, reason);
  }

  /** True for a model that a district or commune set up itself: never part of the x/30 counter (R63). */
  get isOwnModel(): boolean {
    return this.sponsor !== SponsorLevel.PROVINCE;
  }

  /** The province chooses together with the district (R23); where no district exists, as since 01/07/2025, alone. */
  get needsDistrict(): boolean {
    return !this.isOwnModel && this.districtKey !== null;
  }

  /** Another unit answers for it from now on: its commune was merged, split or re-founded. */
  entrustTo({ unitVersionId, ...keys }: Place & { unitVersionId: string }, on: LocalDate): void {
    this.assertGoesOn();
    this.responsibleVersionId = unitVersionId;
    this.entrustedOn = on;
    Object.assign(this, keys);
  }

  /** A unit that was merged or closed takes nothing more. */
  assertGoesOn(): void {
    if (ENDED.includes(this.stage)) {
      throw conflict("pilot.ended", {
        vi: `Đơn vị điểm này ${STAGE_WORDS[this.stage].vi.toLowerCase()}.`,
        en: `This pilot unit is ${STAGE_WORDS[this.stage].en.toLowerCase()}.`,
      });
    }
  }

  /** The committee and the groups change once they are there, by decisions of their own. */
  assertHas(founded: "committeeFoundedOn" | "groupsFoundedOn"): void {
    this.assertGoesOn();
    if (this[founded] === null) throw outOfOrder(this.stage, stepAfter(this.stage));
  }

  /** Going on is decided about a unit that works; merging and closing also about one that never came so far (A15). */
  end(outcome: PilotEnd, on: LocalDate, today: LocalDate, latest: LocalDate | null): void {
    this.assertGoesOn();
    if (
      this.selectedOn === null ||
      (outcome === PilotEnd.MAINTAINED && (this.launchedOn === null || this.stage === PilotStage.MAINTAINED))
    )
      throw outOfOrder(this.stage, stepAfter(this.stage));
    assertNotFuture("on", on, today);
    const days = [latest, ...ROLL_OUT.map((stage) => this[DAY_OF[stage as RollOutStage]])].filter(
      (day) => day !== null,
    );
    const before = days.reduce((last, day) => (day > last ? day : last));
    if (on < before) throw beforeLastStep(before);
    this.stage = PilotStage[outcome];
    if (outcome !== PilotEnd.MAINTAINED) this.endedOn = on;
  }

  /** Any step that needs nothing but its order and its day. */
  reach(stage: RollOutStage, on: LocalDate, today: LocalDate): void {
    this.assertGoesOn();
    const next = stepAfter(this.stage);
    if (stage !== next) throw outOfOrder(this.stage, next);
    assertNotFuture("on", on, today);
    const before = this[DAY_OF[this.stage as RollOutStage]]!;
    if (on < before) throw beforeLastStep(before);
    this[DAY_OF[stage]] = on;
    this.stage = stage as PilotStage;
  }

  /** The district's sign-off; the first of the two that a unit of the province needs (R23). */
  assertOpenToEndorsement(on: LocalDate, today: LocalDate): void {
    this.assertCandidate();
    assertNotFuture("on", on, today);
    if (on < this.proposedOn) throw beforeLastStep(this.proposedOn);
  }

  /** Chosen: by the province after the district's sign-off, or by the district itself for a model of its own. */
  select(on: LocalDate, today: LocalDate, districtEndorsedOn: LocalDate | null): void {
    if (this.stage === PilotStage.PROPOSED && this.needsDistrict && !districtEndorsedOn) {
      throw conflict("selection.two-sign-offs", {
        vi: "Chưa có ý kiến đồng ý của MTTQ cấp huyện: lựa chọn là việc chung của tỉnh và huyện.",
        en: "The district has not signed off: selection is a joint act of province and district.",
      });
    }
    if (districtEndorsedOn && on < districtEndorsedOn) throw beforeLastStep(districtEndorsedOn);
    this.reach(PilotStage.SELECTED, on, today);
  }

  /** The plan gets its number only after the Party committee's opinion (R27). */
  issuePlan(on: LocalDate, today: LocalDate): void {
    if (!this.partyOpinionOn) {
      throw conflict("plan.party-opinion", {
        vi: "Chưa có ý kiến chỉ đạo của cấp ủy nên chưa thể ban hành kế hoạch.",
        en: "The plan cannot be issued before the Party committee has given its opinion.",
      });
    }
    this.reach(PilotStage.PLAN_ISSUED, on, today);
  }

  recordSurvey(
    on: LocalDate,
    today: LocalDate,
    people: { surveyed: number; consented: number; declined: number },
  ): void {
    if (people.consented + people.declined > people.surveyed) {
      throw badField("consented", "survey.sum", {
        vi: "Số đồng ý và từ chối cộng lại lớn hơn số người được khảo sát.",
        en: "Those who consented and declined are more than those surveyed.",
      });
    }
    this.reach(PilotStage.SURVEYED, on, today);
    this.peopleSurveyed = people.surveyed;
    this.peopleConsented = people.consented;
    this.peopleDeclined = people.declined;
  }
}

const outOfOrder = (stage: PilotStage, next: RollOutStage | null) =>
  conflict("pilot.stage", {
    vi: `Đơn vị đang ở bước “${STAGE_WORDS[stage].vi}”${next ? `; bước tiếp theo là “${STAGE_WORDS[next].vi}”` : ""}.`,
    en: `The unit is at “${STAGE_WORDS[stage].en}”${next ? `; the next step is “${STAGE_WORDS[next].en}”` : ""}.`,
  });

const beforeLastStep = (last: LocalDate) =>
  badField("on", "date.order", {
    vi: `Ngày không được trước bước trước đó (${formatDay(last)}).`,
    en: `The day must not be before the step before it (${formatDay(last)}).`,
  });
