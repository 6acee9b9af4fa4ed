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
