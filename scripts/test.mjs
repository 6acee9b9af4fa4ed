// npm test: everything, with no step by hand. Arguments go on to vitest (npm test -- test/journeys).
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { build } = await import("./lib/build.mjs");
  const { tool } = await import("./lib/tools.mjs");
  await build();
  process.exit(await tool("vitest/vitest.mjs", ["run", ...process.argv.slice(2)]));
});
