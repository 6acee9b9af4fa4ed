import { badInput, DomainError, tidy, type FieldFault, type LocalDate } from "@hoa-nhap/kernel";
import {
  PEOPLE_GROUPS,
  PROBLEM_WORDS,
  YEARLY,
  type CandidateCountKind,
  type SecurityProblemKind,
} from "./candidate-words.js";

/** What a proposal says about need: both criteria of the plan, or a written justification (R20-R22). */
export interface Criteria {
  peopleToHelp?: number | null;
  peopleSource?: string | null;
  peopleCountedOn?: LocalDate | null;
  securityProblem?: string | null;
  securitySource?: string | null;
  justification?: string | null;
}
export interface ToldCount {
  kind: CandidateCountKind;
  year?: number | null;
  count: number;
  countedOn: LocalDate;
  source: string;
}
export interface ToldProblem {
  kind: SecurityProblemKind;
  evidence: string;
  source: string;
  notedOn: LocalDate;
}

const RULE = "selection.criteria";
const text = (typed: string | null | undefined): string | null => (typed ? tidy(typed) || null : null);

const missing = (path: string, vi: string, en: string): FieldFault => ({ path: path, rule: RULE, message: { vi, en } });

/**
 * The criteria as they are stored. Both are compulsory, each with its source; whoever lacks one types a justification.
 */
export function criteriaOf(typed: Criteria): { [K in keyof Criteria]-?: NonNullable<Criteria[K]> | null } {
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
  if (!criteria.peopleToHelp)
    faults.push(missing("peopleToHelp", "Cần số người cần giúp đỡ.", "The number of people to help is needed."));
  if (!criteria.peopleSource)
    faults.push(missing("peopleSource", "Cần nguồn của số người.", "The source of that number is needed."));
  if (!criteria.peopleCountedOn)
    faults.push(missing("peopleCountedOn", "Cần ngày của số liệu.", "The day of that number is needed."));
  if (!criteria.securityProblem)
    faults.push(
      missing("securityProblem", "Cần vấn đề an ninh trật tự đã ghi nhận.", "A recorded security problem is needed."),
    );
  if (!criteria.securitySource)
    faults.push(
      missing(
        "securitySource",
        "Cần nguồn ghi nhận vấn đề an ninh trật tự.",
        "The source of the security problem is needed.",
      ),
    );
  if (faults.length === 0) return criteria;
  throw new DomainError(
    "BAD_USER_INPUT",
    {
      vi: "Phải có cả hai tiêu chí, hoặc ghi rõ lý do đề xuất khi thiếu.",
      en: "Both criteria are compulsory; without them a justification must be typed.",
    },
    { rule: RULE, fields: faults },
  );
}

/** A recorded problem is the second criterion; where only the list is given, its first one stands for it. */
export function withFirstProblem<T extends Criteria>(typed: T, [first]: readonly ToldProblem[]): T {
  if (!first || text(typed.securityProblem)) return typed;
  return {
    ...typed,
    securityProblem: `${PROBLEM_WORDS[first.kind].vi}: ${tidy(first.evidence)}`,
    securitySource: first.source,
  };
}

export const meetsPeople = (c: Pick<Criteria, "peopleToHelp" | "peopleSource" | "peopleCountedOn">): boolean =>
  Boolean(c.peopleToHelp && c.peopleSource && c.peopleCountedOn);
export const meetsSecurity = (c: Pick<Criteria, "securityProblem" | "securitySource">): boolean =>
  Boolean(c.securityProblem && c.securitySource);

const future = (path: string): FieldFault => ({
  path,
  rule: "date.future",
  message: { vi: "Ngày không được ở tương lai.", en: "The day must not lie in the future." },
});

/** Each count once, per year where it is a year's; groups of people together no more than all people; no day ahead. */
export function assertCounts(
  counts: readonly ToldCount[],
  problems: readonly ToldProblem[],
  peopleToHelp: number | null,
  today: LocalDate,
): void {
  const faults: FieldFault[] = [];
  const seen = new Set<string>();
  counts.forEach(({ kind, year, countedOn }, i) => {
    const key = `${kind} ${year ?? ""}`;
    const yearly = YEARLY.includes(kind);
    if (seen.has(key))
      faults.push({
        path: `counts.${i}.kind`,
        rule: "count.once",
        message: { vi: "Số liệu này đã ghi một lần.", en: "This figure is told already." },
      });
    seen.add(key);
    if (yearly && !year)
      faults.push({
        path: `counts.${i}.year`,
        rule: "count.year",
        message: { vi: "Số liệu này phải ghi của năm nào.", en: "Say of which year this figure is." },
      });
    if (!yearly && year)
      faults.push({
        path: `counts.${i}.year`,
        rule: "count.no-year",
        message: { vi: "Số liệu này không tính theo năm.", en: "This figure is not a year's." },
      });
    if (countedOn > today) faults.push(future(`counts.${i}.countedOn`));
  });
  problems.forEach(({ notedOn }, i) => notedOn > today && faults.push(future(`problems.${i}.notedOn`)));
  const grouped = counts.filter(({ kind }) => PEOPLE_GROUPS.includes(kind)).reduce((sum, { count }) => sum + count, 0);
  if (peopleToHelp !== null && grouped > peopleToHelp) {
    faults.push({
      path: "peopleToHelp",
      rule: "count.groups",
      message: {
        vi: `Các nhóm cộng lại ${grouped} người, lớn hơn tổng số ${peopleToHelp} người.`,
        en: `The groups add up to ${grouped} people, more than all ${peopleToHelp}.`,
      },
    });
  }
  if (faults.length > 0) throw badInput(faults);
}
