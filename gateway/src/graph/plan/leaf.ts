import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from "graphql";

const isWhole = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 1e21;
const CHECKS: Record<string, (value: unknown) => boolean> = {
  Boolean: (value) => typeof value === "boolean",
  Int: isWhole,
  Float: (value) => typeof value === "number",
  ID: (value) => typeof value === "string" || isWhole(value),
  String: (value) => typeof value === "string",
};

/**
 * Whether a subgraph's value fits its type. An enum value that callers may not see does not; what a scalar of our own
 * may hold is its subgraph's matter.
 */
export function leafCheck(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = new Set(type.getValues().map(({ name }) => name));
    return (value) => typeof value === "string" && names.has(value);
  }
  return isSpecifiedScalarType(type) ? CHECKS[type.name]! : () => true;
}
