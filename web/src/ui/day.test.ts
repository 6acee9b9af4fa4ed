import { expect, test } from "vitest";
import { dayBefore, daysAfter, daysBetween, formatDay, formatInstant, parseDay } from "./day.ts";

test.each(["03/11/2020", "3/11/2020", "03112020", "3-11-2020", "3.11.2020", " 03/11/2020 ", "2020-11-03"])(
  "%s is the third of November 2020",
  (text) => {
    expect(parseDay(text)).toBe("2020-11-03");
  },
);

test.each([
  "31/02/2020",
  "00/01/2020",
  "13/13/2020",
  "29/02/2021",
  "3/11/20",
  "3112020",
  "hôm nay",
  "",
  "11/2020",
  "01/01/1899",
])("“%s” is no day", (text) => {
  expect(parseDay(text)).toBeNull();
});

test("a leap day is a day", () => {
  expect(parseDay("29/02/2020")).toBe("2020-02-29");
});

test("a day is shown as dd/MM/yyyy, an absent one as a dash", () => {
  expect(formatDay("2020-11-03")).toBe("03/11/2020");
  expect(formatDay(null)).toBe("–");
});

test("an instant is shown in Viet Nam's time wherever the reader is", () => {
  expect(formatInstant("2020-11-22T17:30:00Z")).toBe("23/11/2020 00:30");
});

test("days between two days ignore hours and zones", () => {
  expect(daysBetween("2020-11-15", "2020-11-23")).toBe(8);
  expect(daysBetween("2020-11-23", "2020-11-15")).toBe(-8);
});

test("the day before crosses months, years and leap days", () => {
  expect(["2025-07-01", "2021-01-01", "2020-03-01"].map(dayBefore)).toEqual(["2025-06-30", "2020-12-31", "2020-02-29"]);
});

test("so many days later crosses months, years and leap days", () => {
  expect([
    daysAfter("2020-11-13", 30),
    daysAfter("2020-12-15", 30),
    daysAfter("2020-02-01", 30),
    daysAfter("2020-02-01", 0),
  ]).toEqual(["2020-12-13", "2021-01-14", "2020-03-02", "2020-02-01"]);
});
