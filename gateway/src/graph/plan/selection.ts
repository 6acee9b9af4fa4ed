import {
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { flagOf, NotCompiled, ownName, type Tree } from "./types.js";

export type Condition = (values: Tree) => boolean;
/** What is selected under one name of the answer, all its places put together. */
export interface Selected {
  key: string;
  nodes: FieldNode[];
  /** The type the field was asked on: the one stated in the schema, or a fragment's condition. */
  parent: GraphQLCompositeType;
  /** @skip and @include; absent when it always stands. */
  stands?: Condition;
}

function conditionOf(directives: readonly DirectiveNode[] = []): Condition | undefined {
  const conditions = directives.flatMap((directive): Condition[] => {
    const wanted = directive.name.value === "include";
    if (!wanted && directive.name.value !== "skip") return [];
    const flag = directive.arguments?.find((argument) => argument.name.value === "if")?.value;
    if (flag?.kind === Kind.VARIABLE) return [(values) => flagOf(values, flag.name.value) === wanted];
    const fixed = flag && valueFromASTUntyped(flag) === wanted;
    return [() => fixed === true];
  });
  return conditions.length ? (values) => conditions.every((stands) => stands(values)) : undefined;
}

const both = (a: Condition | undefined, b: Condition | undefined): Condition | undefined =>
  a && b ? (values) => a(values) && b(values) : (a ?? b);

/** Reads selections as they apply to an object of a given type. */
export class Selections {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
  ) {
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
  }

  /**
   * The fields to answer for an object where the schema says `stated`. `own`: the type that the object itself told;
   * without it conditions go by what is stated.
   */
  of(sets: readonly SelectionSetNode[], stated: GraphQLCompositeType, own?: GraphQLCompositeType): Selected[] {
    const found = new Map<string, Selected>();
    for (const set of sets) this.collect(set, stated, own, undefined, found);
    return [...found.values()];
  }

  private collect(
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    own: GraphQLCompositeType | undefined,
    above: Condition | undefined,
    found: Map<string, Selected>,
  ): void {
    for (const node of set.selections) {
      const stands = both(above, conditionOf(node.directives));
      if (node.kind === Kind.FIELD) {
        this.add(
          { key: ownName(node.alias?.value ?? node.name.value), nodes: [node], parent, ...(stands && { stands }) },
          found,
        );
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragments.get(node.name.value)!;
      const condition = fragment.typeCondition ? this.schema.getType(fragment.typeCondition.name.value) : undefined;
      if (condition !== undefined && !isCompositeType(condition)) throw new NotCompiled("a fragment on no type");
      if (condition && !this.covers(condition, own ?? parent)) continue;
      this.collect(fragment.selectionSet, condition ?? parent, own, stands, found);
    }
  }

  private add(selected: Selected, found: Map<string, Selected>): void {
    const before = found.get(selected.key);
    if (!before) return void found.set(selected.key, selected);
    if (before.stands || selected.stands) throw new NotCompiled("one name asked for twice, under conditions");
    if (String(this.typeOf(before)) !== String(this.typeOf(selected)))
      throw new NotCompiled("one name for values of two types");
    before.nodes.push(...selected.nodes);
  }

  /** The type of what is selected; undefined for __typename. */
  typeOf({ nodes: [node], parent }: Selected): GraphQLOutputType | undefined {
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node!.name.value]?.type : undefined;
  }

  private covers(condition: GraphQLCompositeType, type: GraphQLCompositeType): boolean {
    if (condition.name === type.name) return true;
    return (
      isAbstractType(condition) &&
      (isObjectType(type) || isInterfaceType(type)) &&
      this.schema.isSubType(condition, type)
    );
  }
}
