import { randomBytes } from "node:crypto";

const KEY = /^[0-9a-f]{48}$/;
export const newKey = (): string => randomBytes(24).toString("hex");

/** A key of ours, or an error: nothing else ever becomes part of a path or an address. */
export function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new Error("not a key of the file store");
  return key;
}
