import { expect, test } from "vitest";
import { dayWithin, onBothSides, standsOn, versionOn } from "./unit-days.ts";

const first = { validFrom: null, validTo: "2019-12-01" };
const second = { validFrom: "2019-12-01", validTo: "2025-03-01" };
const third = { validFrom: "2025-04-01", validTo: "2025-07-01" };
const history = [first, second, third];

test("a version stands from its first day to the day before its end", () => {
  expect([
    standsOn(second, "2019-11-30"),
    standsOn(second, "2019-12-01"),
    standsOn(second, "2025-02-28"),
    standsOn(second, "2025-03-01"),
  ]).toEqual([false, true, true, false]);
  expect([standsOn(first, "1990-01-01"), standsOn({}, "2030-01-01")]).toEqual([true, true]);
});

test("of a unit's versions the one of the day is shown, else the last before it, else the first", () => {
  expect(
    ["2019-11-30", "2019-12-01", "2025-03-15", "2025-06-30", "2026-01-01"].map((day) =>
      history.indexOf(versionOn(history, day)!),
    ),
  ).toEqual([0, 1, 1, 2, 2]);
  expect(versionOn([third], "2020-01-01")).toBe(third);
  expect(versionOn([], "2020-01-01")).toBeUndefined();
});

test("the nearest day of a version is its first, its last, or the wished one", () => {
  expect([dayWithin(third, "2020-01-01"), dayWithin(third, "2025-05-05"), dayWithin(third, "2026-01-01")]).toEqual([
    "2025-04-01",
    "2025-05-05",
    "2025-06-30",
  ]);
});

test("a search looks at its own day and across the reform", () => {
  expect(onBothSides("2020-11-23")).toEqual(["2020-11-23", "2025-07-01"]);
  expect(onBothSides("2025-07-01")).toEqual(["2025-07-01", "2025-06-30"]);
});
