// For compile.test.ts: a small federated graph, random operations over it, and subgraphs that answer anything at all,
// the same to the same question.
import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import type { Subgraph, SubgraphRequest } from "../src/graph/subgraph.js";
import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  valueFromASTUntyped,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { createHash } from "node:crypto";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible", "@requires", "@external"])`;
const SDL: Record<string, string> = {
  organisation: `${LINK}
    scalar Day
    enum Level { TOP LOW SECRET @inaccessible }
    interface Named { name: String! title: String }
    type Query { unit(code: String): Unit  units: [Unit!]!  things: [Thing]  named: [Named!]  day: Day }
    type Mutation { rename(name: String!): Unit }
    type Unit implements Named @key(fields: "id") {
      id: ID! name: String! title: String level: Level levels: [Level!] since: Day
      size: Int weight: Float open: Boolean parent: Unit children: [[Unit!]]!
    }
    type Body implements Named { name: String! title: String chief: Unit! seats: Int! }
    union Thing = Unit | Body`,
  models: `${LINK}
    type Query { pilots: [Pilot!]! first: Pilot }
    type Pilot @key(fields: "id") { id: ID! stage: String! unit: Unit units: [Unit] note(long: Boolean): String }
    type Unit @key(fields: "id") { id: ID! pilots: [Pilot!] count: Int! }`,
  reporting: `${LINK}
    type Unit @key(fields: "id") { id: ID! size: Int @external latest: Report! load: Int @requires(fields: "size") }
    type Pilot @key(fields: "id") { id: ID! reports: [Report!]! }
    type Report { id: ID! state: String! unit: Unit }`,
};
export function supergraph(): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(SDL).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
}

/** Numbers from 0 to 1, the same for the same seed. */
function dice(seed: string): () => number {
  let state = createHash("sha256").update(seed).digest().readUInt32LE();
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
const pick = <T>(roll: () => number, list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;

/**
 * An operation over the schema as callers see it: aliases, both kinds of fragments, conditions, the same field in many
 * places.
 */
export function randomOperation(
  schema: GraphQLSchema,
  seed: string,
): { text: string; variables: Record<string, unknown> } {
  const roll = dice(seed);
  const fragments: string[] = [];
  const condition = (): string =>
    roll() < 0.1
      ? pick(roll, [
          " @include(if: $yes)",
          " @skip(if: $yes)",
          " @skip(if: $no)",
          " @include(if: true)",
          " @skip(if: $usual)",
        ])
      : "";
  const set = (type: GraphQLCompositeType, depth: number): string => {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const parts = Array.from({ length: 1 + Math.floor(roll() * 4) }, (): string => {
      const inner =
        roll() < 0.25 || fields.length === 0
          ? pick(roll, [type, ...(isObjectType(type) ? [] : schema.getPossibleTypes(type))])
          : null;
      if (inner && depth > 0) {
        if (roll() < 0.6) return `... on ${inner.name}${condition()} ${set(inner, depth - 1)}`;
        fragments.push(`fragment F${fragments.length} on ${inner.name} ${set(inner, depth - 1)}`);
        return `...F${fragments.length - 1}${condition()}`;
      }
      if (roll() < 0.1 || fields.length === 0) return "__typename";
      const field = pick(roll, fields);
      const below = getNamedType(field.type);
      if (isCompositeType(below) && depth === 0) return "__typename";
      const alias = roll() < 0.2 ? `${pick(roll, ["a", "b"])}_${field.name}: ` : "";
      const argument = field.name === "unit" && field.args.length ? pick(roll, ["", "(code: $code)"]) : "";
      return `${alias}${field.name}${argument}${condition()}${isCompositeType(below) ? ` ${set(below, depth - 1)}` : ""}`;
    });
    return `{ ${parts.join(" ")} }`;
  };
  const body = set(schema.getQueryType()!, 5);
  return {
    text: `query ($yes: Boolean!, $no: Boolean!, $usual: Boolean = true, $code: String) ${body} ${fragments.join(" ")}`,
    variables: {
      yes: roll() < 0.5,
      no: roll() < 0.5,
      ...(roll() < 0.3 && { usual: roll() < 0.5 }),
      ...(roll() < 0.5 && { code: "01" }),
    },
  };
}

/**
 * A subgraph that answers by chance, but the same question always the same way; the higher `odds`, the more of its
 * answers do not fit.
 */
export function chanceSubgraph(name: string, odds: number, seen: SubgraphRequest[]): Subgraph {
  const schema = buildSubgraphSchema(parse(SDL[name]!));
  const graphql = async (request: SubgraphRequest): Promise<unknown> => {
    seen.push(request);
    const { query, variables = {} } = request;
    const document = parse(query);
    return new Answers(schema, document, variables, odds, dice(JSON.stringify([name, query, variables]))).whole();
  };
  return {
    graphql,
    internal: async () => ({ status: 404, body: null }),
    isReady: async () => true,
    close: async () => undefined,
  };
}

class Answers {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly document: DocumentNode,
    private readonly variables: Record<string, unknown>,
    private readonly odds: number,
    private readonly roll: () => number,
  ) {}

  whole(): unknown {
    const operation = this.document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!;
    const data = this.object(operation.selectionSet, this.schema.getRootType(operation.operation)!);
    const representations = this.variables["representations"] as { __typename: string }[] | undefined;
    if (representations) {
      const entities = operation.selectionSet.selections[0]!;
      data["_entities"] = representations.map(({ __typename }) => {
        if (this.roll() < this.odds || entities.kind !== Kind.FIELD) return null;
        return {
          ...this.object(entities.selectionSet!, this.schema.getType(__typename) as GraphQLCompositeType),
          __typename,
        };
      });
    }
    const failed = this.roll() < this.odds / 3;
    return {
      data,
      ...(failed && { errors: [{ message: "no", path: [Object.keys(data)[0]], extensions: { code: "NOT_FOUND" } }] }),
    };
  }

  private stands(directives: readonly DirectiveNode[] = []): boolean {
    return directives.every(
      ({ name, arguments: [flag] = [] }) =>
        valueFromASTUntyped(flag!.value, this.variables) === (name.value === "include"),
    );
  }

  private object(set: SelectionSetNode, type: GraphQLCompositeType): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    for (const node of set.selections) {
      if (!this.stands(node.directives)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const field = isObjectType(type) ? type.getFields()[node.name.value] : undefined;
        if (node.name.value === "__typename") data[key] = type.name;
        else if (field && key !== "_entities")
          data[key] = this.merged(data[key], this.value(field.type, node.selectionSet));
        continue;
      }
      const fragment =
        node.kind === Kind.INLINE_FRAGMENT
          ? node
          : this.document.definitions.find(
              (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value,
            );
      const on =
        fragment && "typeCondition" in fragment && fragment.typeCondition
          ? (this.schema.getType(fragment.typeCondition.name.value) as GraphQLCompositeType)
          : type;
      const applies = on === type || (!isObjectType(on) && isObjectType(type) && this.schema.isSubType(on, type));
      if (applies && fragment && "selectionSet" in fragment)
        for (const [key, value] of Object.entries(this.object(fragment.selectionSet, type)))
          data[key] = this.merged(data[key], value);
    }
    return data;
  }

  // The planner may ask for one name in two places: a real subgraph would answer both with one value.
  private merged(before: unknown, value: unknown): unknown {
    const bothObjects = [before, value].every((one) => typeof one === "object" && one !== null && !Array.isArray(one));
    if (!bothObjects) return before === undefined ? value : before;
    const [a, b] = [before, value] as Record<string, unknown>[];
    return { ...b, ...a };
  }

  private value(type: GraphQLOutputType, set: SelectionSetNode | undefined): unknown {
    if (this.roll() < this.odds) return null;
    if (isNonNullType(type)) return this.value(type.ofType, set);
    if (isListType(type))
      return Array.from({ length: Math.floor(this.roll() * 3) }, () => this.value(type.ofType, set));
    if (isCompositeType(type))
      return this.object(set!, isObjectType(type) ? type : pick(this.roll, this.schema.getPossibleTypes(type)));
    if (this.roll() < this.odds / 2) return pick(this.roll, [true, "odd", 1.5, 7, "NEVER"]);
    if (isEnumType(type)) return pick(this.roll, type.getValues()).name;
    const number = Math.floor(this.roll() * 1000);
    return (
      { Int: number, Float: number / 8, Boolean: number % 2 === 0, ID: `id${number}`, String: `chữ ${number}` }[
        type.name
      ] ?? { day: number }
    );
  }
}
