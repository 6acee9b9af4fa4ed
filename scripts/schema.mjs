// npm run schema: writes every service's schema and policies, then composes both graphs (packages/schema). With --check
// it only compares.
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { build } = await import("./lib/build.mjs");
  const { services } = await import("./lib/paths.mjs");
  const { node } = await import("./lib/tools.mjs");
  const flags = process.argv.slice(2);
  if (!flags.includes("--check")) await build();
  for (const name of services) {
    const code = await node(`services/${name}/dist/sdl.js`, flags);
    if (code !== 0) process.exit(code);
  }
  process.exit(await node("packages/schema/dist/write.js", flags));
});
