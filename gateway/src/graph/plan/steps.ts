import type { GraphQLSchema } from "graphql";
import type { Journey, SubgraphDataSource } from "../data-source.js";
import { merge } from "./merge.js";
import { representation } from "./representation.js";
import { flagOf, isTree, NotCompiled, type FetchNode, type Path, type PlanNode, type Tree } from "./types.js";

/** One operation on its way through its plan. */
export interface Run {
  /** As the caller sent them. */
  variables: Tree;
  /** With the defaults of those not sent. */
  values: Tree;
  journey: Journey;
  errors: { message: string }[];
}
/** Where a step works: objects of the answer, and the planner's path to them. */
interface Place {
  entities: Tree[];
  path: Path;
}
/** Always async: what throws in one branch must not leave the others without anybody who waits for them. */
type Step = (run: Run, place: Place) => Promise<void>;
export interface StepContext {
  schema: GraphQLSchema;
  sources: ReadonlyMap<string, SubgraphDataSource>;
}

/** Compiles a plan's node into the step that carries it out. */
export function stepOf(node: PlanNode, context: StepContext): Step {
  if (node.kind === "Fetch") return fetchStep(node, context);
  if (node.kind === "Flatten") return flattenStep(node.path, stepOf(node.node, context));
  if (node.kind === "Parallel") {
    const steps = node.nodes.map((one) => stepOf(one, context));
    return async (run, place) => void (await Promise.all(steps.map((step) => step(run, place))));
  }
  if (node.kind === "Sequence") {
    const steps = node.nodes.map((one) => stepOf(one, context));
    return async (run, place) => {
      for (const step of steps) await step(run, place);
    };
  }
  if (node.kind === "Condition") {
    const [yes, no] = [node.ifClause, node.elseClause].map((branch) => branch && stepOf(branch, context));
    return async (run, place) => (flagOf(run.values, node.condition) ? yes : no)?.(run, place);
  }
  throw new NotCompiled(node.kind);
}

function flattenStep(path: readonly (string | number)[], step: Step): Step {
  return async (run, place) => {
    const entities: Tree[] = [];
    for (const entity of place.entities) collect(entity, path, 0, entities);
    if (entities.length) await step(run, { entities, path: [...place.path, ...path] });
  };
}

// A value of another kind than its type says leads nowhere; when the answer is shaped it is told as what it is.
function collect(value: unknown, path: readonly (string | number)[], at: number, into: Tree[]): void {
  const step = path[at];
  if (step === undefined) {
    for (const one of Array.isArray(value) ? value : [value]) if (isTree(one)) into.push(one);
  } else if (step === "@") {
    if (Array.isArray(value)) for (const one of value) collect(one, path, at + 1, into);
  } else if (isTree(value) && Object.hasOwn(value, step)) collect(value[step], path, at + 1, into);
}

function fetchStep(node: FetchNode, { schema, sources }: StepContext): Step {
  const source = sources.get(node.serviceName);
  if (
    !source ||
    node.inputRewrites?.length ||
    node.outputRewrites?.length ||
    node.contextRewrites?.length ||
    node.hasDefers
  )
    throw new NotCompiled("a fetch with rewrites");
  const { operation: query, operationName, variableUsages = [] } = node;
  const represent = node.requires && representation(schema, node.requires);
  const variablesOf = (given: Tree): Tree => {
    const variables: Tree = {};
    for (const name of variableUsages) if (Object.hasOwn(given, name)) variables[name] = given[name];
    return variables;
  };

  const fetchPlain: Step = async (run, { entities, path }) => {
    const { data } = await source.fetch(
      { query, operationName, variables: variablesOf(run.variables), path },
      run.journey,
    );
    if (data) for (const entity of entities) merge(entity, data);
  };

  const fetchEntities: Step = async (run, { entities, path }) => {
    const representations: Tree[] = [];
    const found: Tree[] = [];
    for (const entity of entities) {
      const one = represent!(entity);
      if (!one?.["__typename"]) continue;
      representations.push(one);
      found.push(entity);
    }
    if (found.length === 0) return;
    const { data } = await source.fetch(
      { query, operationName, variables: { ...variablesOf(run.variables), representations }, path },
      run.journey,
    );
    const received = data?.["_entities"];
    if (!data) return;
    if (!Array.isArray(received) || received.length !== found.length)
      throw new Error("_entities does not match the question");
    for (const [index, entity] of found.entries()) if (isTree(received[index])) merge(entity, received[index]);
  };

  const step = represent ? fetchEntities : fetchPlain;
  if (variableUsages.includes("representations")) throw new NotCompiled("a variable named representations");
  return (run, place) => step(run, place).catch((error: unknown) => void run.errors.push({ message: String(error) }));
}
