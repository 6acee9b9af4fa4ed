import { expect, test } from "vitest";
import { byDue, groupOf, type Task } from "./tasks.ts";

const task = (dueOn: string, place: string): Task => ({
  id: dueOn + place,
  source: "pilot",
  title: "việc",
  dueOn,
  place,
  link: "/",
});

test("a due day falls into one of four groups against the business day", () => {
  const today = "2020-11-23";
  expect(["2020-11-22", "2020-11-23", "2020-11-30", "2020-12-01"].map((day) => groupOf(day, today))).toEqual([
    "late",
    "today",
    "week",
    "later",
  ]);
});

test("the longest overdue comes first, then places in Vietnamese order", () => {
  const sorted = [
    task("2020-11-20", "Xã Đồng Lạc"),
    task("2020-06-30", "Xã Tân Việt"),
    task("2020-11-20", "Xã Cẩm Đông"),
  ].sort(byDue);
  expect(sorted.map(({ place }) => place)).toEqual(["Xã Tân Việt", "Xã Cẩm Đông", "Xã Đồng Lạc"]);
});
