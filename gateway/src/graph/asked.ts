import {
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { Path } from "./path.js";

type Sets = readonly SelectionSetNode[];
export interface AskedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  node: OperationDefinitionNode;
  /** The variables with the defaults of those not sent. */
  values: Record<string, unknown>;
}

/**
 * What the caller asked for, by its names in the answer: without what @skip and @include leave out, and without what
 * only the planner needs.
 */
export class Asked {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, Map<string, SelectionSetNode[]>>();

  constructor(private readonly operation: AskedOperation) {
    for (const node of operation.document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
  }

  /**
   * The names asked for on the object at a path, and what was asked below each; only those that an object of this type
   * has, where the type is known.
   */
  at(path: Path, typeName?: string): ReadonlyMap<string, Sets> {
    const names = path.filter((step) => typeof step === "string");
    const key = JSON.stringify([names, typeName]);
    let found = this.known.get(key);
    if (!found) {
      const last = names.at(-1);
      const sets: Sets =
        last === undefined ? [this.operation.node.selectionSet] : (this.at(names.slice(0, -1)).get(last) ?? []);
      this.known.set(key, (found = this.collect(sets, typeName, new Map())));
    }
    return found;
  }

  private collect(
    sets: Sets,
    typeName: string | undefined,
    found: Map<string, SelectionSetNode[]>,
  ): Map<string, SelectionSetNode[]> {
    for (const node of sets.flatMap(({ selections }) => selections)) {
      if (!this.stands(node.directives)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        found.set(key, [...(found.get(key) ?? []), ...(node.selectionSet ? [node.selectionSet] : [])]);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.fragments.get(node.name.value);
      if (fragment && this.fits(fragment.typeCondition?.name.value, typeName))
        this.collect([fragment.selectionSet], typeName, found);
    }
    return found;
  }

  private stands(directives: readonly DirectiveNode[] = []): boolean {
    return directives.every(({ name, arguments: [flag] = [] }) => {
      const isCondition = name.value === "include" || name.value === "skip";
      return (
        !isCondition || !flag || valueFromASTUntyped(flag.value, this.operation.values) === (name.value === "include")
      );
    });
  }

  private fits(condition: string | undefined, typeName: string | undefined): boolean {
    if (condition === undefined || typeName === undefined || condition === typeName) return true;
    const [wanted, own] = [this.operation.schema.getType(condition), this.operation.schema.getType(typeName)];
    if (!isCompositeType(wanted) || !(isObjectType(own) || isInterfaceType(own))) return true;
    return !isObjectType(wanted) && this.operation.schema.isSubType(wanted, own);
  }
}
