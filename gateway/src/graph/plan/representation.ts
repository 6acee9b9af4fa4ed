import { isObjectType, type GraphQLSchema } from "graphql";
import { merge } from "./merge.js";
import { isTree, NotCompiled, ownName, type Requirement, type Tree } from "./types.js";

/** Reads from an object what a subgraph needs to find it again; null when a part of it is not known. */
export type Represent = (entity: Tree) => Tree | null;
type Part = (entity: Tree, into: Tree) => boolean;

export function representation(schema: GraphQLSchema, requires: readonly Requirement[]): Represent {
  const parts = requires.map((requirement): Part =>
    requirement.kind === "Field" ? fieldPart(schema, requirement) : typePart(schema, requirement),
  );
  return (entity) => {
    const into: Tree = {};
    for (const part of parts) if (!part(entity, into)) return null;
    return into;
  };
}

function fieldPart(schema: GraphQLSchema, { alias, name, selections }: Extract<Requirement, { kind: "Field" }>): Part {
  const key = ownName(alias ?? name);
  const below = selections && representation(schema, selections);
  const partOf = (value: unknown): unknown => (below && isTree(value) ? below(value) : below ? null : value);
  return (entity, into) => {
    const value = entity[key];
    if (value === undefined) return false;
    into[key] = Array.isArray(value) ? value.map(partOf) : partOf(value);
    return true;
  };
}

// Only object types of the schema as callers see it: what an interface or a hidden type stands for, the engine knows.
function typePart(
  schema: GraphQLSchema,
  { typeCondition, selections }: Extract<Requirement, { kind: "InlineFragment" }>,
): Part {
  if (typeCondition === undefined || !isObjectType(schema.getType(typeCondition)))
    throw new NotCompiled(`representation of ${typeCondition}`);
  const below = representation(schema, selections);
  return (entity, into) => {
    const part = entity["__typename"] === typeCondition ? below(entity) : null;
    if (part) merge(into, part);
    return true;
  };
}
