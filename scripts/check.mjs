// npm run check: everything that is known without running the platform. All checks run; the exit code is 1 when one
// failed.
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

/**
 * Tests of what is written, not of what runs: who may know whom, long lines, names, rows as the database has them, what
 * the documentation names; and that the other checks see what they are for.
 */
const HOUSE = ["architecture", "class-names", "long-lines", "migrations", "rows", "docs", "planted"].map(
  (name) => `test/${name}.test.ts`,
);

await run(async () => {
  await begin();
  const { turbo } = await import("./lib/build.mjs");
  const { say } = await import("./lib/say.mjs");
  const { node, tool } = await import("./lib/tools.mjs");

  const checks = {
    "Định dạng · format (npm run format)": () => tool("oxfmt/bin/oxfmt", ["--check"]),
    "Kiểu · types": () => turbo(["run", "build", "check", "--output-logs=errors-only"]),
    "Quy tắc viết mã, với kiểu · lint, with types": () => tool("oxlint/bin/oxlint", ["--deny-warnings"]),
    // knip.jsonc
    "Không có gì thừa · nothing dead": () => tool("knip/bin/knip.js", ["--no-progress"]),
    // .size-limit.mjs, on what the build has just made
    "Dung lượng giao diện · size of the console": () => tool("size-limit/bin.js", []),
    // test/ may know everything, scripts included
    "Nếp nhà: ranh giới, dòng dài, tài liệu · house: boundaries, long lines, documentation": () =>
      tool("vitest/vitest.mjs", ["run", ...HOUSE]),
    "Lược đồ đã lưu · schema snapshot": () => node("scripts/schema.mjs", ["--check"]),
  };
  const failed = [];
  for (const [name, check] of Object.entries(checks)) {
    say(`\n• ${name}`);
    const begun = Date.now();
    if ((await check()) !== 0) failed.push(name);
    say(`  ${Math.round((Date.now() - begun) / 1000)} s`);
  }
  say(failed.length === 0 ? "\n✓ Đạt · all checks passed" : `\n✖ Không đạt · failed: ${failed.join("; ")}`);
  process.exit(failed.length === 0 ? 0 : 1);
});
