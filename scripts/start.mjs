// npm start: from a fresh clone to the platform on one address. Begins on Node 20 with nothing installed;
// docs/runbook.md says what it accepts.
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { start } = await import("./lib/start.mjs");
  await start();
});
