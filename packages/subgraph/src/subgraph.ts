import { buildSubgraphSchema, printSubgraphSchema } from "@apollo/subgraph";
import { can, forbidden, isId } from "@hoa-nhap/kernel";
import { defaultFieldResolver, isObjectType, Kind, parse, print, type DocumentNode, type GraphQLSchema } from "graphql";
import { buildSchema, createResolversMap, type BuildSchemaOptions } from "type-graphql";
import type { Context } from "./context.js";
import { gateFault } from "./counts-people.js";
import { graphqlErrorOf } from "./error-map.js";
import { logger } from "./log.js";
import { policiesOf, type Policy, type PolicyRegistry } from "./policy.js";
import { InstantScalar, LocalDateScalar, DongScalar } from "./scalars.js";

type Row = { id: string };
/**
 * Loads all rows of one request at once by their keys; a key without a visible row is simply absent from the answer.
 */
export type ReferenceLoader = (ctx: Context, ids: string[]) => Promise<Row[]>;

export interface SubgraphDefinition {
  resolvers: BuildSchemaOptions["resolvers"];
  references: Record<string, ReferenceLoader>;
  orphanedTypes?: BuildSchemaOptions["orphanedTypes"];
}
export interface Subgraph {
  schema: GraphQLSchema;
  sdl: string;
  policies: PolicyRegistry;
}

const LINK = `
  extend
  schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag", "@inaccessible", "@external", "@requires", "@provides"])
`;

const withLink = (doc: DocumentNode): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [
    ...parse(LINK).definitions,
    ...doc.definitions.filter((d) => d.kind !== Kind.SCHEMA_DEFINITION && d.kind !== Kind.SCHEMA_EXTENSION),
  ],
});

/**
 * `_entities` with one load per type instead of one per representation. A row that is hidden or absent answers null.
 */
function entitiesResolver(references: SubgraphDefinition["references"]) {
  return async (
    _: unknown,
    { representations }: { representations: { __typename: string; id?: string }[] },
    ctx: Context,
  ) => {
    const wanted = new Map<string, Set<string>>();
    for (const { __typename, id } of representations) {
      if (typeof id === "string" && isId(id)) wanted.set(__typename, (wanted.get(__typename) ?? new Set()).add(id));
    }
    const rows = new Map<string, Row>();
    await Promise.all(
      [...wanted].map(async ([type, ids]) => {
        const load = references[type];
        if (!load) return;
        for (const row of await load(ctx, [...ids])) rows.set(`${type} ${row.id}`, row);
      }),
    );
    return representations.map(({ __typename, id }) => {
      const row = rows.get(`${__typename} ${id}`);
      return row ? { __typename, ...row } : null;
    });
  };
}

/**
 * Puts each field's policy in front of its resolver and the error contract behind it. A field without a policy stops
 * the start.
 */
function guard(schema: GraphQLSchema, policies: PolicyRegistry): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("_")) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith("_")) {
        field.resolve = contracted(field.resolve ?? defaultFieldResolver, null);
        continue;
      }
      const policy = policies[type.name]?.[field.name] ?? (type.name === "PageInfo" ? "open" : undefined);
      if (!policy) throw new Error(`${type.name}.${field.name} has no policy`);
      const fault =
        policy === "open" || !field.astNode ? null : gateFault(`${type.name}.${field.name}`, field.astNode, policy);
      if (fault) throw new Error(fault);
      field.resolve = contracted(field.resolve ?? defaultFieldResolver, policy === "open" ? null : policy);
    }
  }
}

function contracted(resolve: (...args: never[]) => unknown, policy: Policy | null) {
  return (root: unknown, args: unknown, ctx: Context, info: unknown): unknown => {
    const refuse = (error: unknown): never => {
      throw graphqlErrorOf(error, ctx.actor.language, (fault) =>
        logger.error({ requestId: ctx.actor.requestId, err: fault }),
      );
    };
    try {
      if (policy && !can(ctx.actor, policy.scope)) throw forbidden();
      const value = resolve(...([root, args, ctx, info] as never[]));
      return value instanceof Promise ? value.catch(refuse) : value;
    } catch (error) {
      return refuse(error);
    }
  };
}

/**
 * Builds a service's subgraph: its schema as type-graphql declares it, its references, the policies beside its fields
 * enforced on every one of them.
 */
export async function subgraph({ resolvers, references, orphanedTypes }: SubgraphDefinition): Promise<Subgraph> {
  const declared = await buildSchema({
    resolvers,
    orphanedTypes,
    validate: { forbidUnknownValues: false },
    skipCheck: true,
    scalarsMap: [{ type: Date, scalar: InstantScalar }],
  });
  const typeDefs = withLink(parse(printSubgraphSchema(declared)));
  const map = createResolversMap(declared) as Record<string, Record<string, unknown>>;
  const entities = Object.keys(references).length > 0 ? { _entities: entitiesResolver(references) } : {};
  const all = {
    ...map,
    LocalDate: LocalDateScalar,
    Dong: DongScalar,
    Instant: InstantScalar,
    Query: { ...map["Query"], ...entities },
  };
  const used = Object.fromEntries(Object.entries(all).filter(([name]) => declared.getType(name)));
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: used as never }]);
  // The composed graph is made from the checked-in schemas: no running service tells its own.
  delete schema.getQueryType()?.getFields()["_service"];
  const policies = policiesOf(declared, resolvers);
  guard(schema, policies);
  return { schema, sdl: print(typeDefs), policies };
}
