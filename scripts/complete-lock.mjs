// npm run lock, after `npm install`: names in package-lock.json the optional packages of other platforms that npm left
// out, so that `npm ci` accepts it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { entryFor, missingEntries } from "./lib/lock-file.mjs";
import { root } from "./lib/paths.mjs";

const file = join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingEntries(lock);
for (const entry of missing) lock.packages[entry.path] = entryFor(entry);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (missing.length > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  missing.length === 0
    ? "package-lock.json is complete"
    : `added: ${missing.map(({ path }) => path.replace("node_modules/", "")).join(", ")}`,
);
