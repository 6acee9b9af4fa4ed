import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { assertNotFuture } from "@hoa-nhap/subgraph";
import { badField, conflict, type DomainError, type LocalDate, type Words } from "@hoa-nhap/kernel";
import type { PilotUnit } from "../pilot-unit/pilot-unit.entity.js";
import {
  InspectionKind,
  InspectionResult,
  InspectionState,
  type InspectingLevel,
  type InspectionGrade,
} from "./inspection-kind.js";
import { UnitRecord } from "../unit-record.entity.js";

/** Who inspects, by post; the official where the platform knows them. */
export interface Inspector {
  post: string;
  officialId: string | null;
}
export interface InspectionAnswer {
  code: string;
  result: InspectionResult;
  note: string | null;
}
export interface NewInspection {
  kind: InspectionKind;
  level: InspectingLevel;
  heldOn: LocalDate;
  team: Inspector[];
  plannedId: string | null;
  unplannedReason: string | null;
  checklistId: string | null;
  byActor: string;
}

// Made anew for each column: the ORM writes into the options it is given.
const text = () => Property({ type: "text", nullable: true });

/**
 * A visit to a pilot unit: opened, answered paragraph by paragraph, closed with minutes, then concluded by notice. It
 * only goes forward.
 */
@Entity({ tableName: "inspection" })
export class Inspection extends UnitRecord {
  @Property({ type: "uuid" }) pilotId: string;
  /** Year of the unit's intake. */
  @Property({ type: "int" }) wave: number;
  @Property({ type: "text" }) unitCode: string;
  @Property({ type: "text" }) kind: InspectionKind;
  @Property({ type: "text" }) level: InspectingLevel;
  @Property({ type: "uuid", nullable: true }) plannedId: string | null;
  @text() unplannedReason: string | null;
  @Property({ type: "date" }) heldOn: LocalDate;
  @Property({ type: "json" }) team: Inspector[];
  @Property({ type: "uuid", nullable: true }) checklistId: string | null;
  @Property({ type: "json" }) answers: InspectionAnswer[] = [];
  /** How often answers were given; two who answer at once do not both write findings. */
  @Property({ type: "int" }) revision = 1;
  @Property({ type: "string[]" }) recommendations: string[] = [];
  @Property({ type: "text" }) state: InspectionState = InspectionState.OPEN;
  @text() minutesNumber: string | null = null;
  @text() grade: InspectionGrade | null = null;
  @text() conclusionNumber: string | null = null;
  @Property({ type: "date", nullable: true }) conclusionOn: LocalDate | null = null;
  @Property({ type: "text" }) byActor: string;

  constructor(
    pilot: PilotUnit,
    { kind, level, heldOn, team, plannedId, unplannedReason, checklistId, byActor }: NewInspection,
    today: LocalDate,
  ) {
    super();
    assertNotFuture("heldOn", heldOn, today);
    assertInSeason(kind, pilot, heldOn);
    if (!plannedId && !unplannedReason) {
      throw badField("unplannedReason", "inspection.unplanned", {
        vi: "Đơn vị không có trong kế hoạch kiểm tra đã ban hành cho loại này: cần ghi lý do.",
        en: "The unit is on no issued plan for this kind of visit: say why it is held.",
      });
    }
    this.recordedAt({ ...pilot, unitVersionId: pilot.responsibleVersionId });
    this.pilotId = pilot.id;
    this.wave = pilot.year;
    this.unitCode = pilot.unitCode;
    this.kind = kind;
    this.level = level;
    this.heldOn = heldOn;
    this.team = team;
    this.plannedId = plannedId;
    this.unplannedReason = unplannedReason;
    this.checklistId = checklistId;
    this.byActor = byActor;
  }

  get isSupervision(): boolean {
    return this.kind === InspectionKind.SUPERVISION;
  }

  /** Answers some paragraphs; an answer given before is replaced, together with its findings. */
  answer(
    answers: readonly (InspectionAnswer & { findings: readonly { dueOn: LocalDate }[] })[],
    known: ReadonlySet<string>,
  ): void {
    this.assertOpen();
    if (this.isSupervision)
      throw conflict("inspection.supervision", {
        vi: "Giám sát không có phiếu kiểm tra; ghi kiến nghị khi kết thúc.",
        en: "Supervision has no checklist; its recommendations are written when it is closed.",
      });
    for (const [n, { code, result, findings }] of answers.entries()) {
      if (!known.has(code))
        throw badField(`answers.${n}.code`, "unknown", {
          vi: "Phiếu kiểm tra không có nội dung này.",
          en: "The checklist has no such paragraph.",
        });
      if (answers.findIndex((other) => other.code === code) !== n)
        throw badField(`answers.${n}.code`, "answer.twice", {
          vi: "Nội dung này có hai câu trả lời.",
          en: "This paragraph is answered twice.",
        });
      if (result === InspectionResult.NOT_MET && findings.length === 0)
        throw badField(`answers.${n}.findings`, "answer.finding", {
          vi: "Nội dung chưa đạt phải có ít nhất một kiến nghị khắc phục.",
          en: "What is not met needs at least one finding.",
        });
      if (result !== InspectionResult.NOT_MET && findings.length > 0)
        throw badField(`answers.${n}.findings`, "answer.no-finding", {
          vi: "Chỉ nội dung chưa đạt mới có kiến nghị khắc phục.",
          en: "Only what is not met has findings.",
        });
      const early = findings.findIndex(({ dueOn }) => dueOn < this.heldOn);
      if (early >= 0)
        throw badField(`answers.${n}.findings.${early}.dueOn`, "date.order", {
          vi: "Hạn khắc phục không được trước ngày kiểm tra.",
          en: "The last day must not be before the visit.",
        });
    }
    this.revision += 1;
    const given = new Set(answers.map(({ code }) => code));
    this.answers = [
      ...this.answers.filter(({ code }) => !given.has(code)),
      ...answers.map(({ code, result, note }) => ({ code, result, note })),
    ];
  }

  /** Every paragraph answered and a grade given; for supervision, at least one recommendation and no grade. */
  close(
    {
      minutesNumber,
      grade,
      recommendations,
    }: { minutesNumber: string; grade: InspectionGrade | null; recommendations: string[] },
    items: number,
  ): void {
    this.assertOpen();
    if (this.isSupervision) {
      if (grade)
        throw badField("grade", "inspection.supervision", {
          vi: "Giám sát không xếp loại.",
          en: "Supervision gives no grade.",
        });
      if (recommendations.length === 0)
        throw badField("recommendations", "inspection.recommendations", {
          vi: "Giám sát phải có ít nhất một kiến nghị.",
          en: "Supervision makes at least one recommendation.",
        });
    } else {
      if (recommendations.length > 0)
        throw badField("recommendations", "inspection.findings-only", {
          vi: "Kiểm tra ghi kiến nghị theo từng nội dung chưa đạt.",
          en: "An inspection makes findings, by paragraph.",
        });
      if (this.answers.length < items) {
        throw conflict("inspection.unanswered", {
          vi: `Còn ${items - this.answers.length}/${items} nội dung chưa trả lời.`,
          en: `${items - this.answers.length} of ${items} paragraphs are not answered.`,
        });
      }
      if (!grade)
        throw badField("grade", "inspection.grade", { vi: "Cần xếp loại chung.", en: "An overall grade is needed." });
    }
    this.minutesNumber = minutesNumber;
    this.grade = grade;
    this.recommendations = recommendations;
    this.state = InspectionState.CLOSED;
  }

  /** The notice of conclusion; from then on only findings are followed up. */
  conclude(number: string, on: LocalDate, today: LocalDate): void {
    if (this.state === InspectionState.OPEN)
      throw conflict("inspection.open", {
        vi: "Cuộc kiểm tra chưa kết thúc, chưa thể ra thông báo kết luận.",
        en: "The visit is not closed, so it cannot be concluded.",
      });
    if (this.state === InspectionState.CONCLUDED) throw changed(this.state);
    assertNotFuture("on", on, today);
    if (on < this.heldOn)
      throw badField("on", "date.order", {
        vi: "Ngày kết luận không được trước ngày kiểm tra.",
        en: "The conclusion must not be before the visit.",
      });
    this.conclusionNumber = number;
    this.conclusionOn = on;
    this.state = InspectionState.CONCLUDED;
  }

  private assertOpen(): void {
    if (this.state !== InspectionState.OPEN) throw changed(this.state);
  }
}

const CLOSED_WORDS: Record<Exclude<InspectionState, InspectionState.OPEN>, Words> = {
  CLOSED: { vi: "Cuộc kiểm tra đã kết thúc, không sửa được.", en: "The visit is closed and is not changed." },
  CONCLUDED: {
    vi: "Cuộc kiểm tra đã có thông báo kết luận, không sửa được.",
    en: "The visit has been concluded and is not changed.",
  },
};
const changed = (state: Exclude<InspectionState, InspectionState.OPEN>): DomainError =>
  conflict("inspection.closed", CLOSED_WORDS[state]);

/**
 * Readiness is looked at before the launch, the working after it (A5); supervision at any time once the unit is chosen.
 */
function assertInSeason(kind: InspectionKind, { selectedOn, launchedOn }: PilotUnit, on: LocalDate): void {
  if (!selectedOn || on < selectedOn)
    throw conflict("inspection.not-chosen", {
      vi: "Ngày đó đơn vị chưa được chọn làm điểm.",
      en: "The unit was not chosen yet on that day.",
    });
  if (kind === InspectionKind.WORKING && (!launchedOn || on <= launchedOn)) {
    throw conflict("inspection.before-launch", {
      vi: "Kiểm tra hoạt động chỉ sau hội nghị triển khai; trước đó là kiểm tra việc chuẩn bị.",
      en: "The working is inspected only after the launch; before it, the readiness.",
    });
  }
  if (kind === InspectionKind.READINESS && launchedOn && on >= launchedOn) {
    throw conflict("inspection.after-launch", {
      vi: "Kiểm tra việc chuẩn bị chỉ trước hội nghị triển khai.",
      en: "Readiness is inspected only before the launch.",
    });
  }
}
