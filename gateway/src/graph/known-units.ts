import { can, type Actor } from "@hoa-nhap/kernel";
import { Kind, parse, type SelectionSetNode } from "graphql";
import { STALE_MS } from "../identity/sessions.js";
import { Recent } from "../recent.js";

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

const TYPE = "UnitVersion";
/** Facts of a unit's version that are the same for everybody who reads units. */
const PLAIN = new Set([
  "id",
  "unitId",
  "code",
  "name",
  "fullName",
  "type",
  "level",
  "validFrom",
  "validTo",
  "synthetic",
]);

/** The plain fields that a fetch of entities wants: the name in its answer, and the field behind it. */
type Wanted = { key: string; name: string }[];
const wantedByQuery = new Recent<string, { plain: Wanted; isAll: boolean }>(1_000);

function wantedIn(query: string): { plain: Wanted; isAll: boolean } {
  const known = wantedByQuery.get(query);
  if (known) return known;
  const wanted = { plain: [] as Wanted, isAll: true };
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.INLINE_FRAGMENT && node.typeCondition?.name.value === TYPE && !node.directives?.length)
        collect(node.selectionSet);
      else if (node.kind === Kind.FIELD && node.name.value === "_entities" && node.selectionSet)
        collect(node.selectionSet);
      else if (node.kind === Kind.FIELD && node.name.value === "__typename" && !node.alias) continue;
      else if (node.kind === Kind.FIELD && PLAIN.has(node.name.value) && !node.directives?.length)
        wanted.plain.push({ key: node.alias?.value ?? node.name.value, name: node.name.value });
      else wanted.isAll = false;
    }
  };
  for (const node of parse(query).definitions) if (node.kind === Kind.OPERATION_DEFINITION) collect(node.selectionSet);
  wantedByQuery.set(query, wanted);
  return wanted;
}

/**
 * Names and codes of units as organisation told them last, so that lists of other services can be read while it is
 * away. Decision 014.
 */
export class KnownUnits {
  private readonly told = new Recent<string, { at: number; value: unknown }>(100_000);

  constructor(private readonly now: () => number) {}

  /** Takes note of what a fetch of entities brought. */
  note(query: string, representations: readonly unknown[], entities: readonly unknown[], at: number): void {
    const { plain } = wantedIn(query);
    for (const [index, entity] of entities.entries()) {
      const id = this.idOf(representations[index]);
      if (id === undefined || !isTree(entity)) continue;
      for (const { key, name } of plain)
        if (entity[key] !== undefined) this.told.set(`${id} ${name}`, { at, value: entity[key] });
    }
  }

  /**
   * What is known of these entities, for a caller who may read units; null for one of which nothing is. `isWhole`:
   * nothing that was asked for is missing.
   */
  recall(
    query: string,
    representations: readonly unknown[],
    actor: Actor,
  ): { entity: Tree | null; isWhole: boolean }[] {
    const { plain, isAll } = wantedIn(query);
    return representations.map((representation) => {
      const id = this.idOf(representation);
      if (id === undefined || !can(actor, "unit.read")) return { entity: null, isWhole: false };
      const known = plain.flatMap(({ key, name }): [string, unknown][] => {
        const told = this.told.get(`${id} ${name}`);
        const age = told ? this.now() - told.at : -1;
        return told && age >= 0 && age < STALE_MS ? [[key, told.value]] : [];
      });
      return {
        entity: known.length ? { __typename: TYPE, ...Object.fromEntries(known) } : null,
        isWhole: isAll && known.length === plain.length,
      };
    });
  }

  private idOf(representation: unknown): string | undefined {
    return isTree(representation) && representation["__typename"] === TYPE && typeof representation["id"] === "string"
      ? representation["id"]
      : undefined;
  }
}
