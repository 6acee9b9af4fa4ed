import { SCOPES, type Scope } from "@hoa-nhap/kernel";

/**
 * How rows are narrowed on the way to a field: `area` by scope columns (filter and row-level security) · `assigned` by
 * assignment to the caller · `own` the caller's own account · `reference` data that everybody who holds the scope may
 * see whole (units, indicators, periods) · `parent` reached only through a row already narrowed.
 */
export type RowRule = "area" | "assigned" | "own" | "reference" | "parent";
export interface Policy {
  scope: Scope;
  rows: RowRule;
}
export type PolicyRegistry = Record<string, Record<string, Policy>>;

/**
 * One policy for the named fields of a type. Every field is written out: a new field has no policy until somebody gives
 * it one.
 */
export const fields = (scope: Scope, rows: RowRule, names: string): Record<string, Policy> =>
  Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, { scope, rows }]),
  );

/** The policies of a type's connection and edge. */
export const connectionPolicies = (name: string, scope: Scope, rows: RowRule): PolicyRegistry => ({
  [`${name}Connection`]: fields(scope, rows, "edges pageInfo totalCount"),
  [`${name}Edge`]: fields(scope, rows, "cursor node"),
});

/** Refuses a registry with a scope or row rule that does not exist, or with a wildcard. */
export function assertRegistry(registry: PolicyRegistry): void {
  for (const [type, ofType] of Object.entries(registry)) {
    for (const [field, policy] of Object.entries(ofType)) {
      if (
        !/^\w+$/.test(field) ||
        !SCOPES.includes(policy.scope) ||
        !["area", "assigned", "own", "reference", "parent"].includes(policy.rows)
      ) {
        throw new Error(`policy of ${type}.${field} is not a scope and a row rule`);
      }
    }
  }
}
