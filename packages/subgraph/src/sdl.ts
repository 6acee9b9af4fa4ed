import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PolicyRegistry } from "./policy.js";
import type { Subgraph } from "./subgraph.js";

/** Types by name; fields as the file has them, new ones last: its diff shows what changed, not where a field stands. */
function inOrder(policies: PolicyRegistry, before: PolicyRegistry): PolicyRegistry {
  const ofType = (type: string): PolicyRegistry[string] => {
    const fields = policies[type]!;
    const known = Object.keys(before[type] ?? {}).filter((field) => field in fields);
    return Object.fromEntries([...new Set([...known, ...Object.keys(fields)])].map((field) => [field, fields[field]!]));
  };
  const types = Object.keys(policies).sort();
  return Object.fromEntries(types.map((type) => [type, ofType(type)]));
}

/**
 * Writes a service's schema and its policies beside the composed graph, where they are checked in and reviewed. With
 * `--check` on the command line it writes nothing and fails when the checked-in ones differ.
 */
export async function writeSchema(name: string, buildSchema: () => Promise<Subgraph>, folder: string): Promise<void> {
  const { sdl, policies } = await buildSchema();
  const snapshot = join(folder, `${name}.policies.json`);
  const before = existsSync(snapshot) ? (JSON.parse(readFileSync(snapshot, "utf8")) as PolicyRegistry) : {};
  const files = {
    [`${name}.graphql`]: `${sdl.trim()}\n`,
    [`${name}.policies.json`]: `${JSON.stringify(inOrder(policies, before), null, 1)}\n`,
  };
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    if (!process.argv.includes("--check")) writeFileSync(path, text);
    else if (readFileSync(path, "utf8") !== text)
      throw new Error(`packages/schema/${file} is out of date: run "npm run schema" and review the change`);
  }
}
