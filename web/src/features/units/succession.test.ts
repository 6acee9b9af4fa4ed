import { expect, test } from "vitest";
import { isDivided, shareWords } from "./succession.ts";

test("a share is told as far as it is known", () => {
  const message = (people: number | null, area: number | null) =>
    shareWords({ shareOfPeople: people, shareOfArea: area }).message;
  expect([message(1, 1), message(1, null), message(0, null), message(null, null)]).toEqual([
    "toàn bộ",
    "toàn bộ dân số",
    "chỉ phần đất",
    "chưa rõ tỷ lệ",
  ]);
  expect(shareWords({ shareOfPeople: 0.352 }).values).toEqual({ share: "35,2 %" });
});

const on = "2025-07-01";
const commune = { unitId: "a", level: "COMMUNE", validTo: on } as const;
const heir = (unitId: string, shareOfPeople: number | null, day = on) => ({ on: day, shareOfPeople, to: { unitId } });

test.each([
  ["parts to two", [heir("b", null), heir("c", null)], true],
  ["a known part to each", [heir("b", 0.4), heir("c", 0.6)], true],
  ["whole into one", [heir("b", 1)], false],
  ["all the people into one, land to another", [heir("b", 1), heir("c", 0)], false],
  ["goes on as itself and gives a part", [heir("a", null), heir("c", null)], false],
  ["nothing known", [], false],
  ["gave a part on another day", [heir("b", null, "2024-12-01")], false],
])("a commune: %s", (_, successors, divided) => {
  expect(isDivided({ ...commune, successors })).toBe(divided);
});

test("only a commune waits for a decision", () => {
  expect(isDivided({ ...commune, level: "DISTRICT", successors: [heir("b", null), heir("c", null)] })).toBe(false);
});
