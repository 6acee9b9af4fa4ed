import { badInput, tidy, type FieldFault, type Words } from "@hoa-nhap/kernel";
import { isTypable, type FigureValue, type KeptFigure } from "../figure/figure-values.js";
import { appearsAt, indicatorOf } from "../indicator/catalogue.js";
import { UnitLevel } from "../unit-level.js";

export interface TypedFigure {
  indicator: string;
  typed?: number | null;
  notApplicable?: boolean | null;
  reason?: string | null;
}

const RULES = {
  "figure.unknown": {
    vi: "Không có chỉ tiêu này trong báo cáo của cấp này.",
    en: "Reports of this level have no such indicator.",
  },
  "figure.twice": { vi: "Chỉ tiêu này được gửi hai lần.", en: "This indicator was sent twice." },
  "figure.computed": {
    vi: "Chỉ tiêu này tính từ hồ sơ, không nhập tay.",
    en: "This indicator is computed and not typed.",
  },
  "figure.whole": { vi: "Cần là số nguyên, không âm.", en: "Must be a whole number, not negative." },
  "figure.either": {
    vi: "Đã có số thì không thể là “không áp dụng”.",
    en: "A figure with a value cannot be not applicable.",
  },
  "figure.reason": {
    vi: "Cần ghi lý do vì khác số tính từ hồ sơ.",
    en: "A reason is needed because it differs from the computed value.",
  },
} satisfies Record<string, Words>;

/** The typed figures as they will be kept; refuses all bad ones at once. */
export function typedFigures(level: UnitLevel, typed: TypedFigure[], current: FigureValue[]): KeptFigure[] {
  const computed = new Map(current.map((figure) => [figure.indicator, figure.computed]));
  const seen = new Set<string>();
  const faults: FieldFault[] = [];
  const kept = typed.map((figure, index): KeptFigure => {
    const refuse = (field: string, rule: keyof typeof RULES): void =>
      void faults.push({ path: `figures.${index}.${field}`, rule, message: RULES[rule] });
    const indicator = indicatorOf(figure.indicator);
    const known = computed.get(figure.indicator) ?? null;
    const value = figure.typed ?? null;
    const reason = tidy(figure.reason ?? "") || null;
    if (!indicator || !appearsAt(indicator, level)) refuse("indicator", "figure.unknown");
    else if (seen.has(indicator.code)) refuse("indicator", "figure.twice");
    else if (value !== null && !isTypable(indicator, known)) refuse("typed", "figure.computed");
    else if (value !== null && (!Number.isSafeInteger(value) || value < 0)) refuse("typed", "figure.whole");
    else if (value !== null && figure.notApplicable) refuse("notApplicable", "figure.either");
    else if (known !== null && !reason && (figure.notApplicable || (value !== null && value !== known)))
      refuse("reason", "figure.reason");
    seen.add(figure.indicator);
    return {
      indicator: figure.indicator,
      computed: known,
      typed: value,
      notApplicable: figure.notApplicable ?? false,
      reason,
    };
  });
  if (faults.length > 0) throw badInput(faults);
  return kept;
}

/** Figures that a commune has to type (or mark as not applicable) and has not. */
export const missingFigures = (level: UnitLevel, figures: FigureValue[]): FieldFault[] =>
  level !== UnitLevel.COMMUNE
    ? []
    : figures
        .filter((figure) => figure.status === "MISSING" && indicatorOf(figure.indicator)?.required)
        .map(({ indicator }) => ({
          path: `figures.${indicator}`,
          rule: "figure.missing",
          message: {
            vi: `Thiếu số liệu ${indicator}: ${indicatorOf(indicator)!.name}.`,
            en: `Figure ${indicator} is missing: ${indicatorOf(indicator)!.nameEn}.`,
          },
        }));
