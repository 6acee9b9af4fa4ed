// npm run backup -- <folder>: database, keys and files of this platform into a new folder, whether it runs or not. npm
// run restore puts them back.
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { backUp } = await import("./lib/backup.mjs");
  await backUp(process.argv.slice(2));
});
