import {
  execute,
  Kind,
  print,
  separateOperations,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import type { DocumentBook } from "./document-book.js";
import type { Engine, EngineRequest } from "./engine.js";

/** An operation in two: what the schema itself answers, and what is left for the engine. */
interface Halves {
  own: DocumentNode;
  rest?: { text: string; operationName?: string };
  /** Names of the answer in the order in which they were asked for. */
  names: string[];
}

const isOwn = (field: FieldNode): boolean => field.name.value.startsWith("__");

/** The root fields that `keep` takes, with root fragments written out. */
function rootOf(
  set: SelectionSetNode,
  fragments: Map<string, FragmentDefinitionNode>,
  keep: (field: FieldNode) => boolean,
): SelectionNode[] {
  return set.selections.flatMap((node): SelectionNode[] => {
    if (node.kind === Kind.FIELD) return keep(node) ? [node] : [];
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    const selections = inner ? rootOf(inner.selectionSet, fragments, keep) : [];
    return selections.length
      ? [
          {
            kind: Kind.INLINE_FRAGMENT,
            typeCondition: inner?.typeCondition,
            directives: node.directives,
            selectionSet: { kind: Kind.SELECTION_SET, selections },
          },
        ]
      : [];
  });
}

const fieldsIn = (selections: readonly SelectionNode[]): FieldNode[] =>
  selections.flatMap((node) =>
    node.kind === Kind.FIELD
      ? [node]
      : node.kind === Kind.INLINE_FRAGMENT
        ? fieldsIn(node.selectionSet.selections)
        : [],
  );

function halfOf(document: DocumentNode, operation: OperationDefinitionNode, selections: SelectionNode[]): DocumentNode {
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const half: OperationDefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const alone = separateOperations({ kind: Kind.DOCUMENT, definitions: [half, ...fragments] })[
    operation.name?.value ?? ""
  ]!;
  const used = new Set<string>();
  visit(alone, { VariableDefinition: () => false, Variable: (node) => void used.add(node.name.value) });
  return visit(alone, { VariableDefinition: (node) => (used.has(node.variable.name.value) ? undefined : null) });
}

function halvesOf(document: DocumentNode, operation: OperationDefinitionNode): Halves | null {
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const all = fieldsIn(rootOf(operation.selectionSet, fragments, () => true));
  if (!all.some(({ name }) => name.value === "__schema" || name.value === "__type")) return null;
  const rest = rootOf(operation.selectionSet, fragments, (field) => !isOwn(field));
  return {
    own: halfOf(document, operation, rootOf(operation.selectionSet, fragments, isOwn)),
    ...(rest.length > 0 && {
      rest: { text: print(halfOf(document, operation, rest)), operationName: operation.name?.value },
    }),
    names: [...new Set(all.map(({ alias, name }) => (alias ?? name).value))],
  };
}

/**
 * The engine, with introspection answered from the schema by GraphQL itself. The planner knows the introspection of an
 * older edition, without `isOneOf`, and takes what it does not know for a fault of its own; whatever a later edition
 * adds would be the next.
 */
export function withIntrospection(engine: Engine, book: DocumentBook, schema: () => GraphQLSchema): Engine {
  const known = new WeakMap<OperationDefinitionNode, Halves | null>();
  const halves = ({ text, node }: EngineRequest): Halves | null => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const made = halvesOf(book.prepare(text).document, node);
    known.set(node, made);
    return made;
  };
  return {
    async run(request, journey) {
      const parts = halves(request);
      if (!parts) return engine.run(request, journey);
      const own = await execute({ schema: schema(), document: parts.own, variableValues: request.variables });
      const misfits = (own.errors ?? []).map(({ path, message }) => ({
        path: path as (string | number)[] | undefined,
        message,
      }));
      if (!parts.rest) return { data: own.data, faults: [], misfits: [], errors: misfits };
      const { text, operationName } = parts.rest;
      const { document, operation } = book.prepare(text);
      const rest = await engine.run(
        { text, document, node: operation(operationName).node, variables: request.variables, operationName },
        journey,
      );
      const found: Record<string, unknown> = { ...own.data, ...rest.data };
      const data =
        own.data && rest.data
          ? Object.fromEntries(
              parts.names.filter((name) => Object.hasOwn(found, name)).map((name) => [name, found[name]]),
            )
          : null;
      return { ...rest, data, errors: [...rest.errors, ...misfits] };
    },
    stop: () => engine.stop(),
  };
}
