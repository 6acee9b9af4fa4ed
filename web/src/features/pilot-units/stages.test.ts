import { setupI18n } from "@lingui/core";
import { expect, test } from "vitest";
import { stageGroups, STAGES } from "./stages.ts";

const i18n = setupI18n({ locale: "vi", messages: { vi: {} } });
const states = (stage: (typeof STAGES)[number]): string =>
  stageGroups(stage, [], i18n)
    .map(({ state }) => state[0])
    .join("");

test("seven groups: what is finished, what goes on, what lies ahead", () => {
  expect(states("PROPOSED")).toBe("naaaaaa");
  expect(states("NOT_SELECTED")).toBe("naaaaaa");
  expect(states("SELECTED")).toBe("dnaaaaa");
  expect(states("PLAN_DRAFTED")).toBe("ddnaaaa");
  expect(states("COMMITTEE_FOUNDED")).toBe("ddddnaa");
  expect(states("LAUNCHED")).toBe("ddddddn");
  expect(states("ACTIVE")).toBe("ddddddn");
});
