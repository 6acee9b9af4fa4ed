import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
/** What the checks are told, as the house has it. */
const TOLD = [".oxfmtrc.json", ".oxlintrc.json", "knip.jsonc", ".size-limit.mjs", "tsconfig.base.json"];
const made: string[] = [];
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A small house of its own with the checks of this one; says what a check found, nothing where all is well. */
async function found(check: string, args: string[], files: Record<string, string>): Promise<string> {
  const house = mkdtempSync(join(tmpdir(), "planted-"));
  made.push(house);
  for (const name of TOLD) copyFileSync(join(ROOT, name), join(house, name));
  symlinkSync(join(ROOT, "node_modules"), join(house, "node_modules"), "junction");
  for (const [name, text] of Object.entries({ "package.json": JSON.stringify(PACKAGE), ...files })) {
    mkdirSync(dirname(join(house, name)), { recursive: true });
    writeFileSync(join(house, name), text);
  }
  const script = join(ROOT, "node_modules", check);
  return promisify(execFile)(process.execPath, [script, ...args], { cwd: house }).then(
    () => "",
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
}
const PACKAGE = { name: "planted", type: "module", workspaces: ["packages/*"] };

describe("a planted fault is seen", () => {
  test("a line that the formatter would break", async () => {
    const call = (words: number): string => `export const said = tell(${Array(words).fill('"word"').join(", ")});\n`;
    const format = (text: string): Promise<string> =>
      found("oxfmt/bin/oxfmt", ["--check", "src"], { "src/a.ts": text });
    expect(await format(call(10))).toBe("");
    expect(await format(call(20))).toContain("src/a.ts");
  });

  describe("by the linter", () => {
    const lint = (files: Record<string, string>): Promise<string> =>
      found("oxlint/bin/oxlint", ["--deny-warnings", "src"], {
        "tsconfig.json": JSON.stringify({ extends: "./tsconfig.base.json", include: ["src"] }),
        ...files,
      });
    const unit = `import type { Plan } from "./plan.js";\nexport interface Unit {\n  plan: Plan;\n}\n`;

    test("a circle of imports through types alone", async () => {
      expect(await lint({ "src/unit.ts": unit, "src/plan.ts": "export interface Plan {\n  year: number;\n}\n" })).toBe(
        "",
      );
      const plan = `import type { Unit } from "./unit.js";\nexport interface Plan {\n  units: Unit[];\n}\n`;
      expect(await lint({ "src/unit.ts": unit, "src/plan.ts": plan })).toContain("no-cycle");
    });

    test("a promise that nobody waits for", async () => {
      const work = "export async function work(): Promise<void> {}\n";
      expect(await lint({ "src/work.ts": `${work}await work();\n` })).toBe("");
      expect(await lint({ "src/work.ts": `${work}work();\n` })).toContain("no-floating-promises");
    });
  });

  test("an export that nobody needs", async () => {
    const dead = (use: string): Promise<string> =>
      found("knip/bin/knip.js", ["--no-progress"], {
        "packages/kernel/package.json": JSON.stringify({
          name: "@planted/kernel",
          type: "module",
          main: "src/index.ts",
        }),
        "packages/kernel/src/index.ts": `import { needed${use} } from "./words.js";\nneeded(${use.slice(2)});\n`,
        "packages/kernel/src/words.ts": "export const needed = console.log;\nexport const dead = 1;\n",
      });
    expect(await dead(", dead")).toBe("");
    expect(await dead("")).toMatch(/dead +packages\/kernel\/src\/words\.ts/);
  });

  test("a console that has grown", async () => {
    const size = (bytes: number): Promise<string> =>
      found("size-limit/bin.js", [], {
        "package.json": JSON.stringify({ ...PACKAGE, devDependencies: { "@size-limit/file": "*" } }),
        "web/dist/.vite/manifest.json": JSON.stringify({
          "index.html": { file: "entry.js" },
          "page.tsx": { file: "page.js" },
          "src/words/vi.po": { file: "words.js" },
        }),
        "web/dist/entry.js": randomBytes(bytes).toString("latin1"),
        "web/dist/page.js": "page",
        "web/dist/words.js": "words",
      });
    expect(await size(1_000)).toBe("");
    expect(await size(300_000)).toContain("first load");
  });
});
