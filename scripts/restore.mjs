// npm run restore -- <folder> (--keys <folder>): puts a backup into an empty data directory, and an empty database when
// DATABASE_URL is given, then checks it.
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { restore } = await import("./lib/restore.mjs");
  await restore(process.argv.slice(2));
});
