import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { FieldFault } from "@hoa-nhap/kernel";
import { argumentReaders, pageSizeIn, type Values } from "./arguments.js";
import { CAPS } from "./caps.js";
import type { PriceList } from "./price-list.js";

/** The price of an operation once its variables are known, and every argument beyond the caps. */
export interface Bill {
  price: number;
  faults: FieldFault[];
}
/** Sizes that a field hands to the lists right below it: to the named ones, or to all. */
interface Handed {
  size: number;
  to?: string[];
}
type Priced = (values: Values, faults: FieldFault[], handed?: Handed) => number;

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/**
 * Compiles an operation into its pricing: each object costs 1 unless @cost says else, a list as many as its `first` or
 * @listSize says.
 */
export function pricingOf(
  schema: GraphQLSchema,
  prices: PriceList,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): (values: Values) => Bill {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);

  const ofSet = (set: SelectionSetNode, type: GraphQLNamedType, path: string): Priced[] =>
    set.selections.flatMap((node): Priced[] => {
      if (node.kind === Kind.FIELD) {
        // Introspection lists the schema, not the data: each field counts once.
        if (node.name.value.startsWith("__")) return [() => 1];
        const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
        return definition ? [ofField(node, definition, type, path)] : [];
      }
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const condition = inner?.typeCondition ? schema.getType(inner.typeCondition.name.value) : type;
      return inner && condition ? ofSet(inner.selectionSet, condition, path) : [];
    });

  const ofField = (
    node: FieldNode,
    definition: GraphQLField<unknown, unknown>,
    parent: GraphQLNamedType,
    above: string,
  ): Priced => {
    const name = definition.name;
    const path = above ? `${above}.${name}` : name;
    const stated = prices.field(parent.name, name);
    const type = getNamedType(definition.type);
    const weight = stated.weight ?? prices.type(type.name) ?? (isCompositeType(type) ? 1 : 0);
    const kids = node.selectionSet ? ofSet(node.selectionSet, type, path) : [];
    const readArguments = argumentReaders(node, definition, path);
    const list = isList(definition.type);

    return (values, faults, handed) => {
      const given = readArguments(values, faults);
      const asked = pageSizeIn(given, stated.slicing) ?? stated.assumedSize;
      const inherited = handed && (!handed.to || handed.to.includes(name)) ? handed.size : undefined;
      const times = list ? (inherited ?? asked ?? (isCompositeType(type) ? CAPS.unsizedList : 1)) : 1;
      const below: Handed | undefined = !list && asked !== undefined ? { size: asked, to: stated.sized } : undefined;
      let each = weight;
      for (const kid of kids) each += kid(values, faults, below);
      return times * each;
    };
  };

  const root = schema.getRootType(operation.operation);
  const parts = root ? ofSet(operation.selectionSet, root, "") : [];
  const bill = (values: Values): Bill => {
    const faults: FieldFault[] = [];
    return { price: parts.reduce((sum, part) => sum + part(values, faults), 0), faults };
  };
  if (operation.variableDefinitions?.length) return bill;
  const fixed = bill({}); // nothing in it depends on the request
  return () => fixed;
}
