import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
// The formatter aims at 120 and leaves strings alone; what it leaves must still be readable.
const MOST = 160;
const GENERATED = /^(web\/src\/gql|test\/bench\/hive)\//;
/** A sentence of the console is its own key in the catalogue of words: it cannot be broken. */
const IS_SENTENCE = /\bt`[^`]*`/;

const tooLong = (text: string): number[] =>
  text.split("\n").flatMap((line, n) => (line.length > MOST && !IS_SENTENCE.test(line) ? [n + 1] : []));

test(`no line of the code is longer than ${MOST} characters`, () => {
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  })
    .split("\n")
    .filter((file) => /\.(ts|tsx|mjs|css|typ)$/.test(file) && !GENERATED.test(file) && existsSync(join(ROOT, file)));
  expect(files.length).toBeGreaterThan(500);
  expect(
    files.flatMap((file) => tooLong(readFileSync(join(ROOT, file), "utf8")).map((line) => `${file}:${line}`)),
  ).toEqual([]);
});

test("a long line is seen, a sentence of the console is let through", () => {
  expect(tooLong(`short\n"${"x".repeat(MOST)}"\n{t\`${"a ".repeat(MOST)}\`}`)).toEqual([2]);
});
