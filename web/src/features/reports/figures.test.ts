import { expect, test } from "vitest";
import { changedCodes, isFarOff, isTypable, needsReason, rebase } from "./figures.ts";

const indicator = (source: "COMPUTED" | "TYPED" | "BOTH", kind: "FLOW" | "RATE" = "FLOW") => ({ source, kind });

test("a rate is never typed, a computed figure only while nothing counts it", () => {
  expect(isTypable({ indicator: indicator("BOTH", "RATE"), computed: 3 })).toBe(false);
  expect(isTypable({ indicator: indicator("COMPUTED"), computed: 3 })).toBe(false);
  expect(isTypable({ indicator: indicator("COMPUTED"), computed: null })).toBe(true);
  expect(isTypable({ indicator: indicator("BOTH"), computed: 3 })).toBe(true);
});

test("correcting a computed figure needs a reason, repeating it does not", () => {
  expect(needsReason({ computed: 12 }, 15)).toBe(true);
  expect(needsReason({ computed: 12 }, 12)).toBe(false);
  expect(needsReason({ computed: null }, 15)).toBe(false);
});

test("only what differs is sent", () => {
  const before = { I15: { value: 2, reason: "" }, I16: { value: null, reason: "" } };
  expect(changedCodes(before, { ...before, I16: { value: 0, reason: "" } })).toEqual(["I16"]);
  expect(changedCodes(before, structuredClone(before))).toEqual([]);
});

test("a value more than half away from the computed one is worth a second look", () => {
  expect(isFarOff(10, 16)).toBe(true);
  expect(isFarOff(10, 15)).toBe(false);
  expect(isFarOff(0, 5)).toBe(false);
});

test("keeping one's own version keeps one's own changes and no more", () => {
  const figure = (value: number | null) => ({ value, reason: "" });
  const base = { narrative: "đầu", figures: { I15: figure(1), I16: figure(null) } };
  const mine = { version: 3, base, narrative: "đầu", figures: { I15: figure(5), I16: figure(null) } };
  const saved = { narrative: "người khác viết", figures: { I15: figure(2), I16: figure(7) } };
  expect(rebase(mine, saved, 4)).toEqual({
    version: 4,
    base: saved,
    narrative: "người khác viết",
    figures: { I15: figure(5), I16: figure(7) },
  });
});
