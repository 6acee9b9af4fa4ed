import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
/** Where each process lists its migrations. */
const LISTS = [
  ...["organisation", "models", "cases", "reporting"].map((name) => `services/${name}/src/database.ts`),
  "gateway/src/migrate.ts",
];
const NAME = /^(\d{4}-\d{2}-\d{2})-[a-z0-9]+(-[a-z0-9]+)*$/;

const isDay = (text: string): boolean =>
  !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** What is wrong with the names of migrations, in the order in which they are listed, and with their files. */
function faults(names: string[], files: string[]): string[] {
  return [
    ...names.filter((name) => !isDay(NAME.exec(name)?.[1] ?? "")).map((name) => `${name}: not YYYY-MM-DD-subject`),
    ...names.filter((name, n) => n > 0 && name <= names[n - 1]!).map((name) => `${name}: not after the one before`),
    ...(names[0]?.endsWith("-baseline") ? [] : ["the first is no baseline"]),
    ...names.filter((name) => !files.includes(`${name}.ts`)).map((name) => `${name}: no file of its name`),
    ...files.filter((file) => !names.includes(file.replace(/\.ts$/, ""))).map((file) => `${file}: runs nowhere`),
  ];
}

test.each(LISTS)("migrations of %s are named by day and subject, as their files are, and run in that order", (list) => {
  const folder = join(ROOT, list, "../migrations");
  const names = [...readFileSync(join(ROOT, list), "utf8").matchAll(/\{ name: "([^"]+)", (?:class|sql):/g)];
  expect(existsSync(folder)).toBe(true);
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  expect(
    faults(
      names.map((match) => match[1]!),
      files.map(({ name }) => name),
    ),
  ).toEqual([]);
});

test("a number, a day that is none, a wrong order and a file that nobody runs are seen", () => {
  const good = ["2026-12-01-baseline", "2026-12-24-letters-of-thanks"];
  const files = good.map((name) => `${name}.ts`);
  expect(faults(good, files)).toEqual([]);
  expect(faults([...good, "018"], [...files, "018.ts"])).toEqual([
    "018: not YYYY-MM-DD-subject",
    "018: not after the one before",
  ]);
  expect(faults(["2026-13-01-baseline"], ["2026-13-01-baseline.ts"])).toHaveLength(1);
  expect(faults(good.toReversed(), files)).toEqual([
    "2026-12-01-baseline: not after the one before",
    "the first is no baseline",
  ]);
  expect(faults(good, [...files.slice(1), "2026-12-30-x.ts"])).toEqual([
    "2026-12-01-baseline: no file of its name",
    "2026-12-30-x.ts: runs nowhere",
  ]);
});
