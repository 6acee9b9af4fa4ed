import { randomBytes } from "node:crypto";
import type { Readable } from "node:stream";
import type { Received } from "./receive.js";

/**
 * Where bytes lie. A key is made here and never comes from anybody's input; what the bytes are called and whose they
 * are stands in the database.
 */
export interface FileStore {
  /** Keeps a received file for good and answers its key. The received copy is the store's from then on. */
  put(file: Received): Promise<string>;
  /** The bytes with their length; null when there are none under this key. */
  get(key: string): Promise<{ size: number; content: Readable } | null>;
  /** Does nothing when there are none. */
  delete(key: string): Promise<void>;
  /** Every key with the moment it was written. */
  list(): AsyncIterable<{ key: string; at: Date }>;
  /** Throws when nothing can be kept now. */
  health(): Promise<void>;
}

const KEY = /^[0-9a-f]{48}$/;
export const newKey = (): string => randomBytes(24).toString("hex");

/** A key of ours, or an error: nothing else ever becomes part of a path or an address. */
export function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new Error("not a key of the file store");
  return key;
}
