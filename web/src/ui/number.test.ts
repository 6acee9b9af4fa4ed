import { expect, test } from "vitest";
import { formatBytes, formatDong, formatNumber, formatShare, parseNumber } from "./number.ts";

test("figures are written the Vietnamese way", () => {
  expect(formatNumber(1234.5)).toBe("1.234,5");
  expect(formatDong(1_250_000)).toBe("1.250.000 đ");
  expect(formatShare(0.021)).toBe("2,1 %");
});

test("an absent figure is a dash, nought is nought", () => {
  expect(formatNumber(null)).toBe("–");
  expect(formatNumber(0)).toBe("0");
});

test.each([
  ["1.234,5", 1234.5],
  ["1234,5", 1234.5],
  ["1.250.000", 1_250_000],
  ["12", 12],
  ["-3", -3],
  ["1 250", 1250],
])("%s is read as %d", (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each(["1,234.5", "1.23", "12a", "--1", "1.2345", "."])("“%s” is no number", (text) => {
  expect(parseNumber(text)).toBeUndefined();
});

test("nothing typed is no figure, not nought", () => {
  expect(parseNumber("  ")).toBeNull();
});

test.each([
  [1, "0,1 KB"],
  [553, "0,5 KB"],
  [20_480, "20 KB"],
  [1_258_291, "1,2 MB"],
  [26_214_400, "25 MB"],
])("%i bytes are told as %s", (bytes, text) => expect(formatBytes(bytes)).toBe(text));
