import { Kind, parse, type SelectionSetNode } from "graphql";
import { Recent } from "../recent.js";
import type { Path } from "./path.js";

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** One object of the answer that a fetch was to fill. */
export interface Spot {
  at: Path;
  object: Tree;
}

const namesByQuery = new Recent<string, ReadonlySet<string>>(1_000);

/** The names under which a fetch's own fields come back: below `_entities` for entities, else at the top. */
function namesIn(query: string): ReadonlySet<string> {
  const known = namesByQuery.get(query);
  if (known) return known;
  const names = new Set<string>();
  const collect = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else if (node.kind === Kind.FIELD && node.name.value === "_entities" && node.selectionSet)
        collect(node.selectionSet);
      else if (node.kind === Kind.FIELD && node.name.value !== "__typename")
        names.add(node.alias?.value ?? node.name.value);
    }
  };
  for (const node of parse(query).definitions) if (node.kind === Kind.OPERATION_DEFINITION) collect(node.selectionSet);
  namesByQuery.set(query, names);
  return names;
}

const stands = (object: Tree, representation: unknown): boolean =>
  isTree(representation) &&
  Object.entries(representation).every(
    ([key, value]) => isTree(value) || Array.isArray(value) || object[key] === value,
  );

/** Where a fetch hangs in the answer. The answer is walked once, and only when something went wrong. */
export class FetchPlace {
  private known: Spot[] | undefined;

  /**
   * `path` is the planner's (with "@" for each list), `full` the answer as far as it is known, `representations` the
   * entities asked about.
   */
  constructor(
    private readonly path: Path,
    private readonly full: Tree,
    private readonly query: string,
    readonly representations: readonly unknown[] | undefined,
  ) {}

  get names(): ReadonlySet<string> {
    return namesIn(this.query);
  }

  /** The objects that wait for this fetch, entities in the order in which they were asked about. */
  get spots(): Spot[] {
    return (this.known ??= this.find());
  }

  private find(): Spot[] {
    const found: Spot[] = [];
    const walk = (at: number, value: unknown, so: Path): void => {
      if (value === null || value === undefined) return;
      const step = this.path[at];
      if (Array.isArray(value)) {
        for (const [index, one] of value.entries()) walk(step === "@" ? at + 1 : at, one, [...so, index]);
      } else if (!isTree(value)) return;
      else if (step === undefined) found.push({ at: so, object: value });
      else walk(at + 1, Object.hasOwn(value, step) ? value[step] : undefined, [...so, step]);
    };
    walk(0, this.full, []);
    const { representations } = this;
    if (!representations || representations.length === found.length) return found;
    // Objects that have no part in this subgraph were not asked about: what is left stands in the same order.
    let next = 0;
    return found.filter(
      ({ object }) => next < representations.length && stands(object, representations[next]) && (next += 1) > 0,
    );
  }
}
