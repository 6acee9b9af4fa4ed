import type { GatewayConfig } from "@apollo/gateway";

type Resolved = Parameters<NonNullable<GatewayConfig["experimental_didResolveQueryPlan"]>>[0];
/** The engine's plan of one operation. */
export type QueryPlan = Resolved["queryPlan"];
export type PlanNode = NonNullable<QueryPlan["node"]>;
export type FetchNode = Extract<PlanNode, { kind: "Fetch" }>;
export type Requirement = NonNullable<FetchNode["requires"]>[number];

export type Tree = Record<string, unknown>;
export type Path = (string | number)[];

/** Thrown while an operation is compiled: it holds something that only the engine itself carries out. */
export class NotCompiled extends Error {}

export const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Refuses names that every object has by inheritance: what is read or written under them would not be the answer's. */
export function ownName(name: string): string {
  if (name in Object.prototype) throw new NotCompiled(`a field answers as ${name}`);
  return name;
}

/** The value of a Boolean variable, or its default. */
export function flagOf(values: Tree, name: string): boolean {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (typeof value !== "boolean") throw new Error(`variable $${name} is no Boolean`);
  return value;
}
