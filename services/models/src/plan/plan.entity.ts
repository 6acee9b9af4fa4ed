import { Entity, Property } from "@mikro-orm/decorators/legacy";
import { badField, conflict, formatDay, type LocalDate, type Place } from "@hoa-nhap/kernel";
import type { LegalBasisRow } from "../document/legal-basis.js";
import { UnitRecord } from "../unit-record.entity.js";
import { PlanLevel } from "./plan-level.js";

/** What is asked of a plan before it stands: its own terms, and the plan that it rests on. */
export interface PlanTerms extends Pick<Plan, "level" | "year" | "untilYear" | "quota" | "partyOpinion">, Place {
  schemeId: string;
  issuedOn: LocalDate;
}
export type Above = Place & Pick<Plan, "level" | "year" | "untilYear" | "schemeId"> & { issuedOn: LocalDate };

const below = (level: PlanLevel, above: PlanLevel): boolean =>
  Object.values(PlanLevel).indexOf(above) < Object.values(PlanLevel).indexOf(level);
const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

/** Years, quota and opinion as the level asks for them (R7, R24, R27, R56). */
export function assertTerms({ level, year, untilYear, quota, partyOpinion, issuedOn }: PlanTerms): void {
  if (untilYear < year || untilYear > year + 10)
    throw badField("untilYear", "plan.years", {
      vi: "Năm cuối phải từ năm đầu đến mười năm sau đó.",
      en: "The last year lies between the first and ten years later.",
    });
  if (untilYear > year && level !== PlanLevel.PROVINCE)
    throw badField("untilYear", "plan.years-province", {
      vi: "Kế hoạch nhiều năm do cấp tỉnh ban hành.",
      en: "A plan of several years is a province's.",
    });
  if (yearOf(issuedOn) > untilYear || yearOf(issuedOn) < year - 1)
    throw badField("year", "plan.year-of-issue", {
      vi: "Kế hoạch được ban hành trong các năm của nó hoặc năm liền trước.",
      en: "A plan is issued within its years or in the year before.",
    });
  if ((quota !== null) !== (level === PlanLevel.PROVINCE))
    throw badField("quota", "plan.quota", {
      vi: "Chỉ tiêu do kế hoạch cấp tỉnh đặt ra, và chỉ cấp tỉnh.",
      en: "The quota is set by a province's plan and by none below it.",
    });
  if (level === PlanLevel.PROVINCE) return;
  if (!partyOpinion)
    throw conflict("plan.party-opinion", {
      vi: "Chưa có ý kiến chỉ đạo của cấp ủy nên chưa thể ban hành kế hoạch.",
      en: "The plan cannot be issued before the Party committee has given its opinion.",
    });
  if (partyOpinion.issuedOn > issuedOn)
    throw badField("partyOpinion.issuedOn", "date.order", {
      vi: `Ý kiến của cấp ủy phải có trước ngày ban hành (${formatDay(issuedOn)}).`,
      en: `The Party committee's opinion comes before the plan (${formatDay(issuedOn)}).`,
    });
}

/**
 * A plan rests on one of its own scheme that was issued before it: a province's on an earlier one of its own, the
 * others on one from above for that year (R2, R7, R54).
 */
export function assertRestsOn(plan: PlanTerms, above: Above | null): void {
  const fault = (rule: string, vi: string, en: string): never => {
    throw badField("parentId", rule, { vi, en });
  };
  if (!above)
    return plan.level === PlanLevel.PROVINCE
      ? undefined
      : fault(
          "plan.parent",
          "Kế hoạch cấp dưới phải căn cứ kế hoạch cấp trên của năm đó.",
          "A plan below the province rests on the plan above it.",
        );
  if (above.issuedOn > plan.issuedOn)
    fault(
      "plan.before-parent",
      `Kế hoạch được căn cứ ban hành sau ngày này (${formatDay(above.issuedOn)}).`,
      `The plan it rests on was issued later (${formatDay(above.issuedOn)}).`,
    );
  if (above.schemeId !== plan.schemeId)
    fault("plan.scheme", "Kế hoạch được căn cứ thuộc đề án khác.", "The plan it rests on belongs to another scheme.");
  if (
    above.provinceKey !== plan.provinceKey ||
    (above.level === PlanLevel.DISTRICT && above.districtKey !== plan.districtKey)
  )
    fault(
      "plan.parent-place",
      "Kế hoạch được căn cứ thuộc địa bàn khác.",
      "The plan it rests on belongs to another place.",
    );
  if (plan.level === PlanLevel.PROVINCE) {
    if (above.level !== PlanLevel.PROVINCE || above.year >= plan.year)
      fault(
        "plan.parent-level",
        "Kế hoạch cấp tỉnh tiếp tục một kế hoạch trước của cấp tỉnh.",
        "A province's plan continues an earlier one of the province.",
      );
  } else if (!below(plan.level, above.level))
    fault("plan.parent-level", "Kế hoạch phải căn cứ kế hoạch của cấp trên.", "A plan rests on one of a level above.");
  else if (plan.year < above.year || plan.year > above.untilYear)
    fault("plan.parent-year", "Kế hoạch được căn cứ là của năm khác.", "The plan it rests on is of another year.");
}

/**
 * A plan of the programme. Its number, day and words are its document's; what it asks for stands here and never
 * changes.
 */
@Entity({ tableName: "plan" })
export class Plan extends UnitRecord {
  @Property({ type: "uuid" }) schemeId!: string;
  @Property({ type: "uuid", nullable: true }) parentId!: string | null;
  @Property({ type: "uuid" }) documentId!: string;
  @Property({ type: "uuid" }) issuerUnitId!: string;
  @Property({ type: "text" }) level!: PlanLevel;
  @Property({ type: "int" }) year!: number;
  @Property({ type: "int" }) untilYear!: number;
  @Property({ type: "int", nullable: true }) quota!: number | null;
  @Property({ type: "json", nullable: true }) partyOpinion!: LegalBasisRow | null;

  constructor(
    place: Place & { unitVersionId: string },
    document: { id: string; issuerUnitId: string },
    parentId: string | null,
    { schemeId, level, year, untilYear, quota, partyOpinion }: PlanTerms,
  ) {
    super();
    this.recordedAt(place);
    Object.assign(this, {
      schemeId,
      parentId,
      documentId: document.id,
      issuerUnitId: document.issuerUnitId,
      level,
      year,
      untilYear,
      quota,
      partyOpinion,
    });
  }
}
