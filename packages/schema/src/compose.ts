import { composeServices } from "@apollo/composition";
import { ROLES, type Scope } from "@hoa-nhap/kernel";
import { composeSchemaContract } from "@theguild/federation-composition";
import { Kind, parse, print, visit, type DocumentNode, type FieldDefinitionNode, type TypeNode } from "graphql";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lineFaults, peopleFaults } from "./people-counts.js";

/** The four subgraphs in the order they are composed. */
export const SUBGRAPHS = ["organisation", "models", "cases", "reporting"] as const;
/** Folder of the checked-in schemas. */
export const SCHEMA_FOLDER = fileURLToPath(new URL("..", import.meta.url));

const file = (name: string): string => join(SCHEMA_FOLDER, `${name}.graphql`);
const readSubgraphs = (): { name: string; typeDefs: ReturnType<typeof parse> }[] =>
  SUBGRAPHS.filter((name) => existsSync(file(name))).map((name) => ({
    name,
    typeDefs: parse(readFileSync(file(name), "utf8")),
  }));

/** The whole graph: console and partners. Throws with every composition error at once. */
export function composeSupergraph(): string {
  refuse(readSubgraphs().flatMap(({ name, typeDefs }) => peopleFaults(typeDefs).map((fault) => `${name}: ${fault}`)));
  // The address is told to the gateway by its environment; the file only names the subgraph.
  const result = composeServices(readSubgraphs().map((s) => ({ ...s, url: `http://${s.name}.invalid` })));
  if (result.errors) throw new Error(result.errors.map((e) => e.message).join("\n"));
  return result.supergraphSdl;
}

// What an analyst asks is never a change, and never about a case.
const ANALYST_SUBGRAPHS = SUBGRAPHS.filter((name) => name !== "cases") as readonly string[];
const withoutMutations = (doc: DocumentNode): DocumentNode => ({
  ...doc,
  definitions: doc.definitions.filter(
    (d) => !("name" in d && d.name?.value === "Mutation") && d.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION,
  ),
});

type Policies = Record<string, Record<string, { scope: Scope }>>;
const policiesOf = (name: string): Policies =>
  JSON.parse(readFileSync(join(SCHEMA_FOLDER, `${name}.policies.json`), "utf8"));
const ANALYST_SCOPES: ReadonlySet<Scope> = new Set(ROLES.Analyst);

/** Without the fields that no analyst may read, the types that have no other, and the fields that lead to those. */
function withinAnalystScopes(name: string, doc: DocumentNode): DocumentNode {
  const policies = policiesOf(name);
  const gone = new Set<string>();
  const typeOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : typeOf(type.type));
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    doc = visit(doc, {
      ObjectTypeDefinition(node) {
        const open = (field: FieldDefinitionNode): boolean => {
          const scope = policies[node.name.value]?.[field.name.value]?.scope;
          return (scope === undefined || ANALYST_SCOPES.has(scope)) && !gone.has(typeOf(field.type));
        };
        const fields = node.fields?.filter(open) ?? [];
        if (fields.length > 0) return { ...node, fields };
        gone.add(node.name.value);
        return null;
      },
    });
  }
  return doc;
}

/**
 * The analysts' graph: organisation, models and reporting without changes, without what no analyst may read and without
 * everything tagged `private`. No person, no case and nobody who serves exists in it, so no policy has to keep them
 * out.
 */
export function composeAnalystGraph(): string {
  const result = composeSchemaContract(
    readSubgraphs()
      .filter((s) => ANALYST_SUBGRAPHS.includes(s.name))
      .map((s) => ({
        name: s.name,
        url: `http://${s.name}.invalid`,
        typeDefs: withinAnalystScopes(s.name, withoutMutations(s.typeDefs)),
      })),
    { include: new Set<string>(), exclude: new Set(["private"]) },
    true,
  );
  if (result.errors) throw new Error(result.errors.map((e) => e.message).join("\n"));
  const sdl = withoutInaccessible(result.supergraphSdl);
  refuse(
    lineFaults(
      readSubgraphs().map(({ typeDefs }) => typeDefs),
      parse(sdl),
    ),
  );
  return sdl;
}

/** No graph is made in which a count of people stands without its gate. */
function refuse(faults: string[]): void {
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

// The contract only marks what it leaves out; the safest field is the one that is not in the file.
function withoutInaccessible(sdl: string): string {
  const drop = (node: { directives?: readonly { name: { value: string } }[] }): null | undefined =>
    node.directives?.some((d) => d.name.value === "inaccessible") ? null : undefined;
  const pruned = visit(parse(sdl), {
    ObjectTypeDefinition: drop,
    InterfaceTypeDefinition: drop,
    UnionTypeDefinition: drop,
    EnumTypeDefinition: drop,
    ScalarTypeDefinition: drop,
    InputObjectTypeDefinition: drop,
    FieldDefinition: drop,
    EnumValueDefinition: drop,
    InputValueDefinition: drop,
  });
  return print(pruned);
}

function replace(name: string, text: string): void {
  writeFileSync(`${file(name)}.new`, text);
  renameSync(`${file(name)}.new`, file(name));
}

/** Writes both composed schemas; with `--check` only tells whether the checked-in ones are up to date. */
export function main(check: boolean): void {
  const composed = { supergraph: composeSupergraph(), analyst: composeAnalystGraph() };
  for (const [name, sdl] of Object.entries(composed)) {
    const text = `${sdl.trim()}\n`;
    if (!check) replace(name, text);
    else if (!existsSync(file(name)) || readFileSync(file(name), "utf8") !== text)
      throw new Error(`packages/schema/${name}.graphql is out of date: run "npm run schema" and review the change`);
  }
}
