import { isTree, type Tree } from "./types.js";

/** Merges what a later fetch brought into an object of the answer, as deep as both go. */
export function merge(target: Tree, source: Tree): void {
  for (const key of Object.keys(source)) {
    if (key === "__proto__") continue;
    const there = Object.hasOwn(target, key) ? target[key] : undefined;
    target[key] = there === undefined ? source[key] : merged(there, source[key]);
  }
}

function merged(there: unknown, value: unknown): unknown {
  if (isTree(there) && isTree(value)) {
    merge(there, value);
    return there;
  }
  if (!Array.isArray(there) || !Array.isArray(value) || there.length !== value.length) return value;
  for (const [index, one] of value.entries())
    there[index] = isTree(there[index]) && isTree(one) ? merged(there[index], one) : one;
  return there;
}
