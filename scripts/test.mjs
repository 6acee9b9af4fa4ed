// npm test: everything, with no step by hand. Arguments go on to vitest (npm test -- test/journeys).
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { build } = await import("./lib/build.mjs");
  const { tool } = await import("./lib/tools.mjs");
  await build();
  const asked = process.argv.slice(2);
  // A whole run asks for every day of the demo: they are filled while other files have their turn.
  process.exit(await tool("vitest/vitest.mjs", ["run", ...asked], asked.length === 0 ? { WHOLE_RUN: "1" } : {}));
});
