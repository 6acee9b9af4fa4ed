// How much of the console travels, by what the build says of itself (vite's manifest). A limit that is met is a
// question: what came in, and must everybody wait for it? It is raised with the answer in the commit.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const DIST = new URL("web/dist/", import.meta.url);
const chunks = JSON.parse(readFileSync(new URL(".vite/manifest.json", DIST), "utf8"));
const pathOf = (file) => fileURLToPath(new URL(file, DIST));

/** A chunk and what it imports at once, as names in the manifest. */
function withImports(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const other of chunks[name].imports ?? []) withImports(other, seen);
  return seen;
}

const first = withImports("index.html");
const isWords = (name) => name.endsWith(".po");
const later = Object.keys(chunks).filter((name) => !first.has(name) && chunks[name].file.endsWith(".js"));
/** The path of the one that weighs most; gzip finds it sooner than brotli, by which it is measured then. */
function heaviest(names) {
  const weighed = names
    .map((name) => pathOf(chunks[name].file))
    .map((path) => ({ path, weight: gzipSync(readFileSync(path)).length }));
  return weighed.toSorted((a, b) => b.weight - a.weight)[0].path;
}

export default [
  {
    name: "first load: entry, what it imports, styles",
    path: [...first].flatMap((name) => [chunks[name].file, ...(chunks[name].css ?? [])]).map(pathOf),
    limit: "255 kB",
  },
  { name: "words of a language", path: heaviest(later.filter(isWords)), limit: "31 kB" },
  { name: "heaviest chunk loaded later", path: heaviest(later.filter((name) => !isWords(name))), limit: "20 kB" },
];
