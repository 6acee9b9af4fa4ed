import { readdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";

const src = new URL("../src/", import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !file.startsWith("gql/"),
);
const textOf = (file: string): string => readFileSync(new URL(file, src), "utf8");

test("only DayField uses DateInput, whose own parser swaps day and month", () => {
  expect(files.filter((file) => /\bDateInput\b/.test(textOf(file).replace(/\/\*\*[\s\S]*?\*\//g, "")))).toEqual([
    "ui/day-field.tsx",
  ]);
});

test("people who are helped are never called objects on the screen", () => {
  expect(files.filter((file) => /đối tượng/i.test(textOf(file)))).toEqual([]);
});

test("no address of another host stands in the console", () => {
  expect(files.filter((file) => /https?:\/\//.test(textOf(file)))).toEqual([]);
});

test("each operation of the manifest is named by the SHA-256 of its text", () => {
  const operations = Object.entries(JSON.parse(textOf("gql/persisted-documents.json")) as Record<string, string>);
  expect(operations.length).toBeGreaterThan(20);
  for (const [id, text] of operations) expect(`sha256:${createHash("sha256").update(text).digest("hex")}`).toBe(id);
});
