import {
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { leafCheck } from "./leaf.js";
import type { Condition, Selected, Selections } from "./selection.js";
import { isTree, NotCompiled, type Path, type Tree } from "./types.js";

/** A shaping on its way: where it is, and the places whose value did not fit. */
export interface Shaping {
  values: Tree;
  path: Path;
  misfits: { path: Path }[];
}
/** Null because of something below that is told already. */
const BROKEN = Symbol("broken");
/** No value where there must be one: the object around it falls. */
const FALLEN = Symbol("fallen");
type Complete = (value: unknown, shaping: Shaping) => unknown;
type ShapeObject = (input: Tree, shaping: Shaping) => unknown;
interface Slot {
  key: string;
  complete: Complete;
  stands?: Condition;
}

const misfit = ({ path, misfits }: Shaping): typeof BROKEN => {
  misfits.push({ path: [...path] });
  return BROKEN;
};

/**
 * Compiles a selection into the shaping of what the subgraphs brought: only what was asked for, each value checked,
 * nulls rising to where they may stand.
 */
export function shapeOf(
  schema: GraphQLSchema,
  selections: Selections,
  root: GraphQLCompositeType,
  set: SelectionSetNode,
): (data: Tree, shaping: Shaping) => Tree | null {
  const shape = new Shapes(schema, selections).object([set], root);
  return (data, shaping) => {
    const answer = shape(data, shaping);
    return answer === FALLEN ? null : (answer as Tree);
  };
}

class Shapes {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly selections: Selections,
  ) {}

  object(sets: readonly SelectionSetNode[], stated: GraphQLCompositeType, own?: GraphQLCompositeType): ShapeObject {
    const slots = this.selections.of(sets, stated, own).map((selected) => this.slot(selected));
    return (input, shaping) => {
      const output = { __proto__: null } as unknown as Tree;
      for (const { key, complete, stands } of slots) {
        if (stands && !stands(shaping.values)) continue;
        shaping.path.push(key);
        const value = complete(key === "__typename" ? input : (input[key] ?? null), shaping);
        shaping.path.pop();
        if (value === FALLEN) return FALLEN;
        output[key] = value === BROKEN ? null : value;
      }
      return output;
    };
  }

  private slot(selected: Selected): Slot {
    const { key, nodes, parent, stands } = selected;
    const name = nodes[0]!.name.value;
    // An alias of __typename would need the object beside the value; the engine does that.
    if ((name === "__typename") !== (key === "__typename")) throw new NotCompiled("an alias of __typename");
    if (name === "__typename")
      return { key, complete: (input) => this.typeName(input as Tree, parent), ...(stands && { stands }) };
    const type = this.selections.typeOf(selected);
    if (!type) throw new NotCompiled(`the field ${name}`);
    return { key, complete: this.value(type, nodes), ...(stands && { stands }) };
  }

  private typeName(input: Tree, parent: GraphQLCompositeType): unknown {
    const stated = input["__typename"];
    const type = (typeof stated === "string" ? this.schema.getType(stated) : undefined) ?? parent;
    return isObjectType(type) ? type.name : FALLEN;
  }

  private value(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    if (isNonNullType(type)) {
      const inner = this.value(type.ofType, nodes);
      return (value, shaping) => {
        const done = inner(value, shaping);
        if (done === null) misfit(shaping);
        return done === null || done === BROKEN ? FALLEN : done;
      };
    }
    if (isListType(type)) return listOf(this.value(type.ofType, nodes));
    if (isCompositeType(type))
      return this.composite(
        type,
        nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])),
      );
    const fits = leafCheck(type);
    return (value, shaping) => (value === null || fits(value) ? value : misfit(shaping));
  }

  private composite(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Complete {
    const unnamed = this.object(sets, type);
    const byName = new Map<string, ShapeObject | null>();
    const shapeFor = (name: string): ShapeObject | null => {
      const known = byName.get(name);
      if (known !== undefined) return known;
      const own = this.schema.getType(name);
      const shape = isCompositeType(own) ? this.object(sets, type, own) : null;
      if (shape) byName.set(name, shape); // only names of the schema: a subgraph cannot fill this
      return shape;
    };
    for (const { name } of isObjectType(type) ? [type] : this.schema.getPossibleTypes(type)) shapeFor(name);
    return (value, shaping) => {
      if (value === null) return null;
      if (!isTree(value)) return misfit(shaping);
      const stated = value["__typename"];
      if (stated !== undefined && typeof stated !== "string") return misfit(shaping);
      const shape = stated ? shapeFor(stated) : unnamed;
      if (!shape) return misfit(shaping);
      const answer = shape(value, shaping);
      return answer === FALLEN ? BROKEN : answer;
    };
  }
}

function listOf(item: Complete): Complete {
  return (value, shaping) => {
    if (value === null) return null;
    if (!Array.isArray(value)) return misfit(shaping);
    let fallen = false;
    const list = value.map((one, index) => {
      shaping.path.push(index);
      const done = item(one, shaping);
      shaping.path.pop();
      fallen ||= done === FALLEN;
      return done === BROKEN ? null : done;
    });
    return fallen ? BROKEN : list;
  };
}
