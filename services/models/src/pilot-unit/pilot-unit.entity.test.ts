import "reflect-metadata";
import { DomainError } from "@hoa-nhap/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_OF, PilotStage, ROLL_OUT, SponsorLevel, stepAfter, type RollOutStage } from "./pilot-stage.js";
import { PilotUnit } from "./pilot-unit.entity.js";
import { criteriaOf } from "../selection/selection-criteria.js";

const TODAY = "2020-12-31";
const PLACE = { unitVersionId: "u", provinceKey: 1, districtKey: 2, communeKey: 3, areaKey: null };
const NEED = {
  peopleToHelp: 12,
  peopleSource: "s",
  peopleCountedOn: "2020-02-20",
  securityProblem: "p",
  securitySource: "s",
};
const aUnit = (sponsor = SponsorLevel.PROVINCE): PilotUnit =>
  new PilotUnit(PLACE, {
    planId: "p",
    year: 2020,
    unitCode: "10966",
    districtVersionId: null,
    sponsor,
    on: "2020-03-01",
    ...NEED,
  });
const ruleOf = (work: () => void): string | undefined => {
  try {
    work();
  } catch (error) {
    return error instanceof DomainError ? (error.rule ?? error.fields?.[0]?.rule) : String(error);
  }
  return undefined;
};
/** A unit that has come as far as `stage`. */
function at(stage: PilotStage): PilotUnit {
  const unit = aUnit();
  for (const next of ROLL_OUT.slice(1, ROLL_OUT.indexOf(stage) + 1)) {
    if (next === PilotStage.SELECTED) unit.select("2020-03-01", TODAY, "2020-03-01");
    else unit.reach(next as RollOutStage, "2020-03-01", TODAY);
  }
  return unit;
}

describe("both criteria are compulsory (R20-R22)", () => {
  test.each(["peopleToHelp", "peopleSource", "peopleCountedOn", "securityProblem", "securitySource"] as const)(
    "without %s a justification is asked for",
    (missing) => {
      expect(ruleOf(() => criteriaOf({ ...NEED, [missing]: null }))).toBe("selection.criteria");
      expect(criteriaOf({ ...NEED, [missing]: null, justification: "because" })[missing]).toBeNull();
    },
  );
  test("nobody to help is not many people to help", () =>
    expect(ruleOf(() => criteriaOf({ ...NEED, peopleToHelp: 0 }))).toBe("selection.criteria"));
  test("a justification of spaces is none", () =>
    expect(ruleOf(() => criteriaOf({ ...NEED, securityProblem: " ", justification: "  " }))).toBe(
      "selection.criteria",
    ));
  test("all missing fields are told at once", () => {
    try {
      criteriaOf({});
      expect.unreachable();
    } catch (error) {
      expect((error as DomainError).fields).toHaveLength(5);
    }
  });
});

describe("the gates", () => {
  test("the province does not choose what the district has not signed off (R23)", () => {
    expect(ruleOf(() => aUnit().select("2020-03-01", TODAY, null))).toBe("selection.two-sign-offs");
  });
  test("where no district exists the province chooses alone", () => {
    const unit = aUnit();
    unit.entrustTo({ ...PLACE, districtKey: null });
    expect(ruleOf(() => unit.select("2020-03-01", TODAY, null))).toBeUndefined();
  });
  test("an own model needs no second sign-off (R63)", () =>
    expect(ruleOf(() => aUnit(SponsorLevel.DISTRICT).select("2020-03-01", TODAY, null))).toBeUndefined());
  test.each([PilotStage.SELECTED, PilotStage.GUIDED, PilotStage.PLAN_DRAFTED])(
    "no plan is issued at %s, before the Party opinion (R27)",
    (stage) => {
      expect(ruleOf(() => at(stage).issuePlan("2020-03-01", TODAY))).toBe("plan.party-opinion");
    },
  );
  test("after the opinion the plan is issued, once", () => {
    const unit = at(PilotStage.PARTY_OPINION_GIVEN);
    unit.issuePlan("2020-03-02", TODAY);
    expect([unit.stage, unit.planIssuedOn]).toEqual([PilotStage.PLAN_ISSUED, "2020-03-02"]);
    expect(ruleOf(() => unit.issuePlan("2020-03-02", TODAY))).toBe("pilot.stage");
  });
  test("no step lies in the future or before the one before it", () => {
    expect(ruleOf(() => at(PilotStage.SURVEYED).reach("LAUNCHED", "2021-01-01", TODAY))).toBe("date.future");
    expect(ruleOf(() => at(PilotStage.SURVEYED).reach("LAUNCHED", "2020-02-29", TODAY))).toBe("date.order");
  });
  test("nobody consents who was not asked", () => {
    expect(
      ruleOf(() =>
        at(PilotStage.GROUPS_FOUNDED).recordSurvey("2020-03-01", TODAY, { surveyed: 16, consented: 14, declined: 3 }),
      ),
    ).toBe("survey.sum");
  });
  test.each([PilotStage.MERGED, PilotStage.CLOSED, PilotStage.MAINTAINED, PilotStage.ACTIVE])(
    "nothing follows %s",
    (stage) => expect(stepAfter(stage)).toBeNull(),
  );
});

test("no order of actions breaks the order of the stages", () => {
  const day = fc.integer({ min: 1, max: 28 }).map((d) => `2020-03-${String(d).padStart(2, "0")}`);
  const action = fc.oneof(
    fc.record({ what: fc.constantFrom(...(ROLL_OUT.slice(1) as RollOutStage[])), on: day }),
    fc.record({ what: fc.constantFrom("select" as const, "issuePlan" as const, "survey" as const), on: day }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 80 }), fc.boolean(), (actions, endorsed) => {
      const unit = aUnit();
      for (const { what, on } of actions) {
        const before = unit.stage;
        const rule = ruleOf(() => {
          if (what === "select" || what === "SELECTED") unit.select(on, TODAY, endorsed ? "2020-03-02" : null);
          else if (what === "issuePlan" || what === "PLAN_ISSUED") unit.issuePlan(on, TODAY);
          else if (what === "survey") unit.recordSurvey(on, TODAY, { surveyed: 3, consented: 1, declined: 1 });
          else unit.reach(what, on, TODAY);
        });
        const [was, is] = [ROLL_OUT.indexOf(before), ROLL_OUT.indexOf(unit.stage)];
        expect(is - was).toBe(rule === undefined ? 1 : 0);
        if (rule !== undefined)
          expect(["pilot.stage", "date.order", "plan.party-opinion", "selection.two-sign-offs"]).toContain(rule);
      }
      const days = ROLL_OUT.map((stage) => unit[DAY_OF[stage as RollOutStage]]);
      const reached = days.slice(0, ROLL_OUT.indexOf(unit.stage) + 1);
      expect(reached.every(Boolean)).toBe(true);
      expect(reached).toEqual([...reached].sort());
      expect(days.slice(reached.length).every((d) => d === null)).toBe(true);
      if (!endorsed) expect(unit.stage).toBe(PilotStage.PROPOSED);
    }),
    { numRuns: 300 },
  );
});
