import { DomainError, tidy, type FieldFault, type LocalDate } from "@hoa-nhap/kernel";

/** What a proposal says about need: both criteria of the plan, or a written justification (R20-R22). */
export interface Criteria {
  peopleToHelp?: number | null;
  peopleSource?: string | null;
  peopleCountedOn?: LocalDate | null;
  securityProblem?: string | null;
  securitySource?: string | null;
  justification?: string | null;
}

const RULE = "selection.criteria";
const text = (typed: string | null | undefined): string | null => (typed ? tidy(typed) || null : null);

const missing = (path: string, vi: string, en: string): FieldFault => ({ path: path, rule: RULE, message: { vi, en } });

/** The criteria as they are stored. Both are compulsory, each with its source; whoever lacks one types a justification. */
export function criteriaOf(typed: Criteria): Required<Criteria> & { [K in keyof Criteria]-?: NonNullable<Criteria[K]> | null } {
  const criteria = {
    peopleToHelp: typed.peopleToHelp ?? null,
    peopleSource: text(typed.peopleSource),
    peopleCountedOn: typed.peopleCountedOn ?? null,
    securityProblem: text(typed.securityProblem),
    securitySource: text(typed.securitySource),
    justification: text(typed.justification),
  };
  if (criteria.justification) return criteria;
  const faults: FieldFault[] = [];
  if (!criteria.peopleToHelp) faults.push(missing("peopleToHelp", "Cần số người cần giúp đỡ.", "The number of people to help is needed."));
  if (!criteria.peopleSource) faults.push(missing("peopleSource", "Cần nguồn của số người.", "The source of that number is needed."));
  if (!criteria.peopleCountedOn) faults.push(missing("peopleCountedOn", "Cần ngày của số liệu.", "The day of that number is needed."));
  if (!criteria.securityProblem) faults.push(missing("securityProblem", "Cần vấn đề an ninh trật tự đã ghi nhận.", "A recorded security problem is needed."));
  if (!criteria.securitySource) faults.push(missing("securitySource", "Cần nguồn ghi nhận vấn đề an ninh trật tự.", "The source of the security problem is needed."));
  if (faults.length === 0) return criteria;
  throw new DomainError("BAD_USER_INPUT", {
    vi: "Phải có cả hai tiêu chí, hoặc ghi rõ lý do đề xuất khi thiếu.",
    en: "Both criteria are compulsory; without them a justification must be typed.",
  }, { rule: RULE, fields: faults });
}
