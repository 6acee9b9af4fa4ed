import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { Refusal } from "../refusal.js";
import { CAPS } from "./caps.js";

/**
 * What a selection set grows to once its fragments are written out. Counted, never built: doubling fragments cost one
 * addition each.
 */
interface Measure {
  selections: number;
  depth: number;
  spreads: number;
  /** Fields at the top level, with and without `__typename`. */
  top: number;
  topFields: number;
}
const NOTHING: Measure = { selections: 0, depth: 0, spreads: 0, top: 0, topFields: 0 };

function measurer(document: DocumentNode): (set: SelectionSetNode) => Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const known = new Map<string, Measure>();

  const ofFragment = (name: string): Measure => {
    const before = known.get(name);
    if (before) return before;
    known.set(name, NOTHING); // a cycle counts as nothing here; validation names and refuses it
    const fragment = fragments.get(name);
    const measure = fragment ? measureOf(fragment.selectionSet) : NOTHING;
    known.set(name, measure);
    return measure;
  };

  const measureOf = (set: SelectionSetNode): Measure => {
    const sum = { ...NOTHING };
    for (const node of set.selections) {
      sum.selections += 1;
      if (node.kind === Kind.FIELD) {
        const inner = node.selectionSet ? measureOf(node.selectionSet) : NOTHING;
        // Introspection has its own depth rule in validation; the standard tools' query is deeper than any of ours.
        const deep = node.name.value === "__schema" || node.name.value === "__type" ? 1 : inner.depth + 1;
        sum.selections += inner.selections;
        sum.spreads += inner.spreads;
        sum.depth = Math.max(sum.depth, deep);
        sum.top += 1;
        sum.topFields += node.name.value === "__typename" ? 0 : 1;
        continue;
      }
      const isSpread = node.kind === Kind.FRAGMENT_SPREAD;
      const inner = isSpread ? ofFragment(node.name.value) : measureOf(node.selectionSet);
      sum.selections += inner.selections;
      sum.spreads += inner.spreads + (isSpread ? 1 : 0);
      sum.depth = Math.max(sum.depth, inner.depth);
      sum.top += inner.top;
      sum.topFields += inner.topFields;
    }
    return sum;
  };
  return measureOf;
}

function countWritten(document: DocumentNode): { aliases: number; directives: number; mostAtOnePlace: number } {
  const count = { aliases: 0, directives: 0, mostAtOnePlace: 0 };
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD && node.alias) count.aliases += 1;
      if ("directives" in node && node.directives) {
        count.directives += node.directives.length;
        count.mostAtOnePlace = Math.max(count.mostAtOnePlace, node.directives.length);
      }
    },
  });
  return count;
}

const within = (measure: Measure, operation: OperationDefinitionNode): boolean =>
  measure.selections <= CAPS.selections &&
  measure.spreads <= CAPS.spreads &&
  measure.depth <= CAPS.depth &&
  measure.top <= CAPS.rootFields &&
  (operation.operation !== "mutation" || measure.topFields <= 1);

/**
 * Refuses a document whose shape is beyond the caps. Runs before validation and planning, in time linear in the text.
 */
export function assertShape(document: DocumentNode): void {
  const { aliases, directives, mostAtOnePlace } = countWritten(document);
  if (aliases > CAPS.aliases || directives > CAPS.directives || mostAtOnePlace > CAPS.directivesPerPlace)
    throw new Refusal("QUERY_TOO_LARGE");
  const measureOf = measurer(document);
  for (const node of document.definitions) {
    if (node.kind === Kind.OPERATION_DEFINITION && !within(measureOf(node.selectionSet), node))
      throw new Refusal("QUERY_TOO_LARGE");
    // A fragment no operation spreads is measured too: validation walks it all the same.
    if (node.kind === Kind.FRAGMENT_DEFINITION && measureOf(node.selectionSet).selections > CAPS.selections)
      throw new Refusal("QUERY_TOO_LARGE");
  }
}
