import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Subgraph } from "./subgraph.js";

/**
 * Writes a service's schema and its policies beside the composed graph, where they are checked in and reviewed. With
 * `--check` on the command line it writes nothing and fails when the checked-in ones differ.
 */
export async function writeSchema(name: string, buildSchema: () => Promise<Subgraph>, folder: string): Promise<void> {
  const { sdl, policies } = await buildSchema();
  const sorted = Object.fromEntries(Object.entries(policies).sort(([a], [b]) => (a < b ? -1 : 1)));
  const files = {
    [`${name}.graphql`]: `${sdl.trim()}\n`,
    [`${name}.policies.json`]: `${JSON.stringify(sorted, null, 1)}\n`,
  };
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    if (!process.argv.includes("--check")) writeFileSync(path, text);
    else if (readFileSync(path, "utf8") !== text)
      throw new Error(`packages/schema/${file} is out of date: run "npm run schema" and review the change`);
  }
}
