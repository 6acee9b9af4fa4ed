// npm run dev: the platform that follows your edits. tsc rebuilds each workspace, its process is started again, vite
// serves the console.
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { build } = await import("./lib/build.mjs");
  const { watchSources } = await import("./lib/watch.mjs");
  const { start } = await import("./lib/start.mjs");
  await build();
  watchSources();
  await start({ watch: true });
});
