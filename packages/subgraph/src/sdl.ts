import { Kind, parse, print, type DefinitionNode, type NameNode } from "graphql";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PolicyRegistry } from "./policy.js";
import type { Subgraph } from "./subgraph.js";

/** Names as the file has them, new ones last. */
function inOrder<T>(all: readonly T[], before: readonly T[], nameOf: (one: T) => string | undefined): T[] {
  const places = new Map(before.map((one, place) => [nameOf(one), place]));
  const placeOf = (one: T): number => places.get(nameOf(one)) ?? before.length;
  return all.toSorted((a, b) => placeOf(a) - placeOf(b));
}

interface Named {
  kind: Kind;
  name?: NameNode;
  fields?: readonly Named[];
}
const nameOf = ({ name }: Named): string | undefined => name?.value;
const fieldsOf = (type?: Named): readonly Named[] => type?.fields ?? [];

/** The order in which files happen to be imported does not show in a schema. */
function sdlInOrder(sdl: string, before: string): string {
  const known = before ? parse(before).definitions : [];
  const definitions = inOrder(parse(sdl).definitions, known, nameOf).map((type) => {
    const old = known.find((one) => nameOf(one) === nameOf(type));
    return "fields" in type ? { ...type, fields: inOrder(fieldsOf(type), fieldsOf(old), nameOf) } : type;
  });
  return print({ kind: Kind.DOCUMENT, definitions: definitions as DefinitionNode[] });
}

function policiesInOrder(policies: PolicyRegistry, before: PolicyRegistry): PolicyRegistry {
  const types = Object.keys(policies).sort();
  return Object.fromEntries(
    types.map((type) => [
      type,
      Object.fromEntries(
        inOrder(Object.entries(policies[type]!), Object.entries(before[type] ?? {}), ([field]) => field),
      ),
    ]),
  );
}

/**
 * Writes a service's schema and its policies beside the composed graph, where they are checked in and reviewed: what
 * is there keeps its place, so that the diff shows what changed and not where it stands in the code. With `--check` on
 * the command line it writes nothing and fails when the checked-in ones differ.
 */
export async function writeSchema(name: string, buildSchema: () => Promise<Subgraph>, folder: string): Promise<void> {
  const { sdl, policies } = await buildSchema();
  const before = (file: string): string =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "";
  const registry = JSON.parse(before(`${name}.policies.json`) || "{}") as PolicyRegistry;
  const files = {
    [`${name}.graphql`]: `${sdlInOrder(sdl, before(`${name}.graphql`)).trim()}\n`,
    [`${name}.policies.json`]: `${JSON.stringify(policiesInOrder(policies, registry), null, 1)}\n`,
  };
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    if (!process.argv.includes("--check")) writeFileSync(path, text);
    else if (before(file) !== text)
      throw new Error(`packages/schema/${file} is out of date: run "npm run schema" and review the change`);
  }
}
