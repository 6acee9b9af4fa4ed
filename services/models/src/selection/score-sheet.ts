import { compareVietnamese } from "@hoa-nhap/kernel";
import { CandidateCountKind, LocalWill } from "./candidate-words.js";

/**
 * One line of the score sheet (domain 2.2): the people to help, each other count, and the answers that are yes or no.
 */
export const ScoreItem = {
  PEOPLE: "PEOPLE",
  ...CandidateCountKind,
  HOTSPOT: "HOTSPOT",
  STANDARD_MISSED: "STANDARD_MISSED",
  PARTY_WILL: "PARTY_WILL",
  FRONT_WILL: "FRONT_WILL",
  FIRST_MODEL: "FIRST_MODEL",
} as const;
export type ScoreItem = (typeof ScoreItem)[keyof typeof ScoreItem];
export const SCORE_ITEMS = Object.values(ScoreItem) as ScoreItem[];

/** Points for each person, case or yes; an item of no weight is left out of the sheet. */
export type Weights = Partial<Record<ScoreItem, number>>;
/** Until a province decides on its own for a plan. The groups of people weigh on top of the people themselves. */
export const STANDARD_WEIGHTS: Weights = {
  PEOPLE: 2,
  YOUTH: 1,
  REOFFENDERS: 3,
  OFFENCES: 1,
  TIPS: 1,
  HOTSPOT: 10,
  STANDARD_MISSED: 10,
  PARTY_WILL: 5,
  FRONT_WILL: 5,
  FIRST_MODEL: 3,
};

export interface Counted {
  kind: CandidateCountKind;
  /** Of which year, where it is counted per year. */
  year: number | null;
  count: number;
}
/** What is known of a candidate; null is not known, which is not zero. */
export interface Need {
  peopleToHelp: number | null;
  counts: readonly Counted[];
  isHotspot: boolean | null;
  standardMet: boolean | null;
  partyWill: LocalWill | null;
  frontWill: LocalWill | null;
  hadModel: boolean | null;
}
export interface ScorePart {
  item: ScoreItem;
  weight: number;
  /** Persons, cases, or 1 for yes and 0 for no; null while it is not known. */
  value: number | null;
  points: number | null;
}

const yes = (answer: boolean | null): number | null => (answer === null ? null : Number(answer));
const willing = (will: LocalWill | null): number | null => (will === null ? null : Number(will === LocalWill.WILLING));

/** The latest year told counts: a unit is not better off for having told more years. */
function counted(counts: readonly Counted[], kind: CandidateCountKind): number | null {
  const latest = counts.filter((one) => one.kind === kind).toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
  return latest?.count ?? null;
}

function valueOf(need: Need, item: ScoreItem): number | null {
  switch (item) {
    case ScoreItem.PEOPLE:
      return need.peopleToHelp;
    case ScoreItem.HOTSPOT:
      return yes(need.isHotspot);
    case ScoreItem.STANDARD_MISSED:
      return yes(need.standardMet === null ? null : !need.standardMet);
    case ScoreItem.PARTY_WILL:
      return willing(need.partyWill);
    case ScoreItem.FRONT_WILL:
      return willing(need.frontWill);
    case ScoreItem.FIRST_MODEL:
      return yes(need.hadModel === null ? null : !need.hadModel);
    default:
      return counted(need.counts, item);
  }
}

/** The sheet of one candidate, line by line. */
export const scoreParts = (need: Need, weights: Weights): ScorePart[] =>
  SCORE_ITEMS.flatMap((item) => {
    const weight = weights[item] ?? 0;
    if (weight === 0) return [];
    const value = valueOf(need, item);
    return [{ item, weight, value, points: value === null ? null : value * weight }];
  });
export const scoreOf = (parts: readonly ScorePart[]): number =>
  parts.reduce((sum, { points }) => sum + (points ?? 0), 0);

export interface Rankable extends Need {
  id: string;
  fullName: string;
  unitCode: string;
  /** Both criteria of the plan are met (R22). */
  meetsCriteria: boolean;
}
export type Ranked<T extends Rankable> = T & { rank: number; score: number; parts: ScorePart[] };

/** By need: both criteria first, since they are compulsory; then the score; ties by name. Advice, never a decision. */
export function ranked<T extends Rankable>(candidates: readonly T[], weights: Weights): Ranked<T>[] {
  return candidates
    .map((one) => {
      const parts = scoreParts(one, weights);
      return { ...one, parts, score: scoreOf(parts) };
    })
    .toSorted(
      (a, b) =>
        Number(b.meetsCriteria) - Number(a.meetsCriteria) ||
        b.score - a.score ||
        compareVietnamese(a.fullName, b.fullName) ||
        (a.unitCode < b.unitCode ? -1 : 1),
    )
    .map((one, index) => ({ ...one, rank: index + 1 }));
}
