// npm run build: builds every workspace that has changed.
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { build } = await import("./lib/build.mjs");
  await build();
});
