import { OUTSIDE_THE_LINE, ROLES, SCOPES, type Scope } from "@hoa-nhap/kernel";
import { SCHEMA_FOLDER, SUBGRAPHS } from "@hoa-nhap/schema";
import { isObjectType, buildASTSchema, parse, type GraphQLSchema } from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

type Policies = Record<string, Record<string, { scope: Scope }>>;
const read = (name: string): string => readFileSync(join(SCHEMA_FOLDER, name), "utf8");
interface Field {
  name: string;
  scope: Scope;
}
const FIELDS: Field[] = SUBGRAPHS.flatMap((service) =>
  Object.entries(JSON.parse(read(`${service}.policies.json`)) as Policies).flatMap(([type, of]) =>
    Object.entries(of).map(([field, { scope }]) => ({ name: `${type}.${field}`, scope })),
  ),
);
const behind = (scope: Scope): string[] => FIELDS.filter((field) => field.scope === scope).map(({ name }) => name);
const openTo = (scopes: readonly Scope[]): Set<string> =>
  new Set(FIELDS.filter(({ scope }) => scopes.includes(scope)).map(({ name }) => name));

/** What a reader is for fits into this many fields. A scope that is wider says here why it is one thing. */
const BOUND = 90;
const WIDE: Partial<Record<Scope, string>> = {
  "unit.reorganise":
    "one workbench of the administrator: an act's units, areas, posts and what it does to the services; held by one role and by no agreement",
  "candidate.read":
    "the whole of one decision: what speaks for and against a unit, its rank and the sheet by which it was ranked; held by those who choose",
};

describe("a scope is as wide as what one reader is for", () => {
  test(`no scope opens more than ${BOUND} fields without a reason`, () => {
    const wide = SCOPES.filter((scope) => behind(scope).length > BOUND);
    expect(wide.filter((scope) => !WIDE[scope]).map((scope) => `${scope}: ${behind(scope).length}`)).toEqual([]);
    // A reason that is no longer needed goes.
    expect(Object.keys(WIDE).sort()).toEqual([...wide].sort());
  });
});

/**
 * What people wrote in their own words, and what proves something: never part of an answer to somebody who only
 * follows.
 */
const OWN_WORDS = new Set(
  `
  note notes evidence reason objectionReason outcomeReason declineReason dissolutionReason rankReason
  overQuotaReason unplannedReason justification securityProblem securitySource peopleSource standardSource what
  words conclusion conclusions recommendations narrative explanation decisionReason addressNote responsible
  topics agenda
`
    .trim()
    .split(/\s+/),
);
const isOwnWords = (name: string): boolean => OWN_WORDS.has(name.slice(name.lastIndexOf(".") + 1));
/** Texts that are what the reader came for, each with its reason. */
const MEANT: Record<string, string> = {
  "DeadlineChange.reason": "why a deadline was moved stands in the notice that everybody got",
  "InnerDeadlineChange.reason": "as with the notice of a moved deadline",
  "Figure.reason": "why a figure was typed over stands in the report that was accepted",
  "ReportEvent.reason": "the way of a report, which the report's own gate narrows",
  "CoverageGap.reason": "one of a closed list, no words of anybody",
  "ReportGap.reason": "one of a closed list, no words of anybody",
  "ReportCorrection.reason": "empty outside the reporting line, by the report's own gate",
  "ReportGap.note": "empty outside the reporting line, by the report's own gate",
  "Report.narrative": "the report's own text",
  "Report.explanation": "the report's own text",
  "FundingRequest.decisionReason": "the finance department's own decision",
  "BudgetLine.note": "what a line of the estimate is for, which the finance department judges",
};

describe("free text and evidence", () => {
  test.each(OUTSIDE_THE_LINE)("%s reads none but what was written for that reader", (role) => {
    const open = openTo(ROLES[role]);
    expect([...open].filter((name) => isOwnWords(name) && !(name in MEANT))).toEqual([]);
  });

  test("the pattern knows the fields it is for", () => {
    for (const name of [
      "Finding.evidence",
      "FindingEntry.note",
      "InspectionItem.note",
      "Conference.conclusions",
      "PilotUnit.justification",
      "PilotStep.note",
      "Consultation.words",
      "SecurityProblem.evidence",
      "Outreach.note",
      "Reminder.note",
      "Visit.note",
      "Grade.reason",
    ]) {
      expect([name, isOwnWords(name) && FIELDS.some((field) => field.name === name)]).toEqual([name, true]);
    }
    for (const name of Object.keys(MEANT))
      expect([name, FIELDS.some((field) => field.name === name)]).toEqual([name, true]);
  });
});

describe("the analysts' graph", () => {
  const schema: GraphQLSchema = buildASTSchema(parse(read("analyst.graphql")), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  test("holds no field that an analyst may not read", () => {
    const open = openTo(ROLES.Analyst);
    const known = new Set(FIELDS.map(({ name }) => name));
    const there = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith("__"))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect(there.filter((name) => known.has(name) && !open.has(name))).toEqual([]);
  });
});
