// npm run bench: figures in ms and requests per second, over a fresh build. Arguments go on to test/bench/run.mjs.
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { build } = await import("./lib/build.mjs");
  const { node } = await import("./lib/tools.mjs");
  await build();
  process.exit(await node("test/bench/run.mjs", process.argv.slice(2)));
});
