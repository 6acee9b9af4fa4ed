import "reflect-metadata";
import { Field, FieldResolver, Mutation, ObjectType, Query, Resolver, type ClassType } from "type-graphql";
import { describe, expect, test } from "vitest";
import { connectionOf } from "./connection.js";
import { Policy } from "./policy.js";
import { subgraph } from "./subgraph.js";

type Member = [kind: (target: object, key: string, descriptor: never) => void, policy?: ReturnType<typeof Policy>];

/** The class that decorators on members and above the class would declare (test files are compiled without them). */
function declared(
  name: string,
  members: Record<string, Member>,
  kind: ClassDecorator,
  policy?: ClassDecorator,
): ClassType {
  const Type = { [name]: class {} }[name]!;
  for (const [key, [decorate, own]] of Object.entries(members)) {
    const descriptor = { value: () => null, configurable: true };
    Object.defineProperty(Type.prototype, key, descriptor);
    decorate(Type.prototype, key, descriptor as never);
    own?.(Type.prototype, key, descriptor as never);
  }
  kind(Type);
  policy?.(Type);
  return Type;
}
const text = (own?: Member[1]): Member => [Field(() => String), own];

const Village = declared(
  "Village",
  { name: text(), head: text(Policy("official.read", "area")) },
  ObjectType(),
  Policy("unit.read", "reference"),
);
const Villages = connectionOf(Village, "Village");
const VillageResolver = declared(
  "VillageResolver",
  {
    villages: [Query(() => Villages)],
    found: [Mutation(() => Village), Policy("area.arrange", "area")],
    path: [FieldResolver(() => String)],
    elder: [FieldResolver(() => String), Policy("official.read", "parent")],
  },
  Resolver(() => Village),
  Policy("unit.read", "reference"),
);

const built = (...resolvers: [ClassType, ...ClassType[]]) => subgraph({ resolvers, references: {} });

describe("policies beside the fields", () => {
  test("the type's holds for all its fields, the resolver's for its queries; a field's own goes before", async () => {
    const { policies } = await built(VillageResolver);
    const flat = Object.entries(policies).flatMap(([type, fields]) =>
      Object.entries(fields).map(([field, { scope, rows }]) => [`${type}.${field}`, `${scope} ${rows}`]),
    );
    expect(Object.fromEntries(flat)).toEqual({
      "Query.villages": "unit.read reference",
      "Mutation.found": "area.arrange area",
      "Village.name": "unit.read reference",
      "Village.head": "official.read area",
      "Village.path": "unit.read reference",
      "Village.elder": "official.read parent",
      "VillageConnection.edges": "unit.read reference",
      "VillageConnection.pageInfo": "unit.read reference",
      "VillageConnection.totalCount": "unit.read reference",
      "VillageEdge.cursor": "unit.read reference",
      "VillageEdge.node": "unit.read reference",
    });
  });

  test("a type without one stops the start", async () => {
    const Bare = declared("Bare", { name: text() }, ObjectType());
    const resolver = declared("BareResolver", { bare: [Query(() => Bare)] }, Resolver(), Policy("unit.read", "area"));
    await expect(built(resolver)).rejects.toThrow("Bare.name has no policy");
  });

  test("a query without one stops it too", async () => {
    const resolver = declared("VillageQuery", { village: [Query(() => Village)] }, Resolver());
    await expect(built(resolver)).rejects.toThrow("Query.village has no policy");
  });

  test("and a field added to another service's type, which has them field by field", async () => {
    const Foreign = declared("Foreign", { id: text(Policy("unit.read", "reference")) }, ObjectType());
    const resolver = declared(
      "ForeignResolver",
      { foreign: [Query(() => Foreign)], added: [FieldResolver(() => String)] },
      Resolver(() => Foreign),
      Policy("unit.read", "reference"),
    );
    await expect(built(resolver)).rejects.toThrow("Foreign.added has no policy");
  });

  test("no wildcard, no unknown row rule, and no other one than the extended type's", () => {
    expect(() => Policy("unit.*" as never, "area")).toThrow("not a policy");
    expect(() => Policy("unit.read", "any" as never)).toThrow("not a policy");
    expect(() => Policy("official.read", "area")(class Narrower extends Village {})).toThrow("another policy");
  });
});
