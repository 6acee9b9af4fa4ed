import { ERROR_CODES } from "@hoa-nhap/kernel";
import { expect, test } from "vitest";
import { logged } from "./log.js";
import { languageOf, SENTENCES } from "./words.js";

test("the language is the weightiest of ours, else none", () => {
  expect(
    [undefined, "", "fr", "vi-VN", "en-GB,vi;q=0.5", "en;q=0.2,vi;q=0.5", "fr,en;q=0.8", "vi;q=0"].map(languageOf),
  ).toEqual([undefined, undefined, undefined, "vi", "en", "vi", "en", undefined]);
});
test("every code has a sentence in both languages, and none states a number", () => {
  for (const code of ERROR_CODES)
    for (const text of [SENTENCES[code].vi, SENTENCES[code].en]) expect(text).toMatch(/^[^\d]{8,}\.$/);
});
test("a log line is one line without numbers of people", () => {
  expect(logged(new Error("person 012345678901\r\n\u001b[31m phone 0912 345 678"))).not.toMatch(
    /012345678901|0912|\n|\r/,
  );
});
