import { SCOPES, type Scope } from "@hoa-nhap/kernel";
import { isObjectType, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { Extensions, getMetadataStorage } from "type-graphql";

/**
 * How rows are narrowed on the way to a field: `area` by scope columns (filter and row-level security) · `assigned` by
 * assignment to the caller · `own` the caller's own account · `reference` data that everybody who holds the scope may
 * see whole (units, indicators, periods) · `parent` reached only through a row already narrowed.
 */
type RowRule = (typeof ROW_RULES)[number];
const ROW_RULES = ["area", "assigned", "own", "reference", "parent"] as const;

export interface Policy {
  scope: Scope;
  rows: RowRule;
}
/** Of a whole schema, by type and field: what the service enforces and what is checked in. */
export type PolicyRegistry = Record<string, Record<string, Policy>>;

const ofClass = new WeakMap<object, Policy>();

/**
 * Who may reach it: `scope` is what the caller must hold, or the field answers FORBIDDEN; `rows` says how its rows have
 * been narrowed to what the caller may see (`RowRule`).
 *
 * Above an object type it holds for all its fields, also for those that a resolver adds. Above a resolver's class it
 * holds for its queries and mutations, never for fields of types. Above one field, query or mutation it holds for that
 * one and goes before the class's. A connection and its edge have their row type's (`connectionOf`). A type that
 * belongs to another service has it field by field, so that nothing is added to it unthought.
 *
 * A field with none stops the start of its service. All of them lie in `packages/schema/*.policies.json`: its diff is
 * the review of who sees what.
 */
export const Policy = (scope: Scope, rows: RowRule): ClassDecorator & MethodDecorator & PropertyDecorator => {
  if (!SCOPES.includes(scope) || !ROW_RULES.includes(rows))
    throw new Error(`"${scope}", "${rows}" is not a policy: a scope and a row rule`);
  const policy = { scope, rows };
  const extend: (...decorated: unknown[]) => void = Extensions({ policy });
  return (target: object, ...member: unknown[]) => {
    if (member[0] === undefined) setClass(target, policy);
    extend(target, ...member);
  };
};

function setClass(target: object, policy: Policy): void {
  const inherited = ofClass.get(Object.getPrototypeOf(target) as object);
  if (inherited && (inherited.scope !== policy.scope || inherited.rows !== policy.rows))
    throw new Error(`${(target as { name: string }).name} has another policy than the type it extends`);
  ofClass.set(target, policy);
}

/** The policy that stands above another class, if one does. */
export const PolicyOf =
  (other: object): ClassDecorator =>
  (target) => {
    const policy = ofClass.get(other);
    if (policy) Policy(policy.scope, policy.rows)(target);
  };

const policyIn = ({ extensions }: { extensions: unknown }): Policy | undefined =>
  (extensions as { policy?: Policy }).policy;

/** The policies that stand beside the fields of a schema built from these resolvers; what has none is absent. */
export function policiesOf(schema: GraphQLSchema, resolvers: readonly object[]): PolicyRegistry {
  const { queries, mutations } = getMetadataStorage();
  const ofResolver = ({ name }: GraphQLObjectType, field: string): Policy | undefined => {
    const handlers = name === "Query" ? queries : name === "Mutation" ? mutations : [];
    const handler = handlers.find(({ schemaName, target }) => schemaName === field && resolvers.includes(target));
    return handler && ofClass.get(handler.target);
  };
  const registry: PolicyRegistry = {};
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields())) {
      const policy = policyIn(field) ?? policyIn(type) ?? ofResolver(type, field.name);
      if (policy) (registry[type.name] ??= {})[field.name] = policy;
    }
  return registry;
}
