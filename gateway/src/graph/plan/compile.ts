import {
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { Journey, SubgraphDataSource } from "../data-source.js";
import type { Outcome } from "../outcome.js";
import { shapeOf, type Shaping } from "./answer-shape.js";
import { Selections } from "./selection.js";
import { stepOf, type Run } from "./steps.js";
import { NotCompiled, type QueryPlan, type Tree } from "./types.js";

export interface Compilation {
  /** The schema callers see. */
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  plan: QueryPlan;
  sources: ReadonlyMap<string, SubgraphDataSource>;
}
/** Carries an operation out by its plan; the same outcome as the engine's own executor. */
export type Compiled = (variables: Tree, journey: Journey) => Promise<Omit<Outcome, "faults">>;

/**
 * Compiles an operation once for all its requests; null when it holds something that only the engine itself carries
 * out.
 */
export function compile({ schema, document, operation, plan, sources }: Compilation): Compiled | null {
  try {
    const root = schema.getRootType(operation.operation);
    if (!isObjectType(root) || !plan.node) throw new NotCompiled("nothing to fetch");
    const step = stepOf(plan.node, { schema, sources });
    const shape = shapeOf(schema, new Selections(schema, document), root, operation.selectionSet);
    const defaults = defaultsOf(operation);
    return async (variables, journey) => {
      const values = defaults ? { ...defaults, ...variables } : variables;
      const run: Run = { variables, values, journey, errors: [] };
      const shaping: Shaping = { values, path: [], misfits: [] };
      const fetched: Tree = {};
      try {
        await step(run, { entities: [fetched], path: [] });
        const data = shape(fetched, shaping);
        return { data, misfits: run.errors.length ? [] : shaping.misfits, errors: run.errors };
      } catch (error) {
        return { misfits: [], errors: [{ message: String(error) }] };
      }
    };
  } catch (error) {
    if (error instanceof NotCompiled) return null;
    throw error;
  }
}

/** The defaults that an operation states for its variables. */
export function defaultsOf(operation: OperationDefinitionNode): Tree | undefined {
  const stated =
    operation.variableDefinitions?.filter(
      ({ defaultValue }) => defaultValue !== undefined && defaultValue.kind !== Kind.NULL,
    ) ?? [];
  return stated.length
    ? Object.fromEntries(
        stated.map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue!)]),
      )
    : undefined;
}
