import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Subgraph } from "./subgraph.js";

/** Writes a service's schema and its policies beside the composed graph, where they are checked in and reviewed. */
export async function writeSchema(name: string, buildSchema: () => Promise<Subgraph>, folder: string): Promise<void> {
  const { sdl, policies } = await buildSchema();
  writeFileSync(join(folder, `${name}.graphql`), `${sdl.trim()}\n`);
  const sorted = Object.fromEntries(Object.entries(policies).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, `${name}.policies.json`), `${JSON.stringify(sorted, null, 1)}\n`);
}
