import type { Language } from "@hoa-nhap/kernel";
import { brokenIdentity, type FigureValue } from "../figure/figure-values.js";
import { indicatorOf } from "../indicator/catalogue.js";
import { indicatorType } from "../indicator/indicator.resolver.js";
import type { ReportWarning } from "./report.type.js";

/** What somebody should look at before handing the report up or accepting it. */
export function warningsOf(figures: FigureValue[], language: Language): ReportWarning[] {
  const open = brokenIdentity(figures);
  const identity = open && {
    vi: `Số cuối kỳ ${open.closing} khác đầu kỳ ${open.opening} + vào ${open.intake} − ra ${open.exits}.`,
    en: `Closing ${open.closing} is not opening ${open.opening} + in ${open.intake} - out ${open.exits}.`,
  };
  const corrected = figures.filter(({ typed, computed }) => typed !== null && computed !== null && typed !== computed);
  const warning = (rule: string, code: string, message: string): ReportWarning => ({
    rule,
    indicator: indicatorType(indicatorOf(code)!),
    message,
  });
  return [
    ...(identity ? [warning("report.stock-identity", "I25", identity[language])] : []),
    ...corrected.map(({ indicator, typed, computed }) =>
      warning(
        "figure.corrected",
        indicator,
        language === "vi"
          ? `${indicator}: số nhập ${typed} khác số tính ${computed}.`
          : `${indicator}: typed ${typed}, computed ${computed}.`,
      ),
    ),
  ];
}
