import { createHash } from "node:crypto";

/**
 * Where keys come from. Today the service's secrets file; a key management service can take its place without a change
 * elsewhere.
 */
export interface KeyProvider {
  /** Id of the key that seals from now on. */
  readonly current: string;
  /** Key by its id, also an older one; undefined when it is unknown. */
  dataKey(id: string): Buffer | undefined;
  /** Key of the blind indexes. Never the one that seals. */
  readonly indexKey: Buffer;
}

function keyOf(name: string, text: unknown): Buffer {
  const key = Buffer.from(typeof text === "string" ? text : "", "base64");
  if (key.length !== 32) throw new Error(`the secret ${name} must be 32 bytes in base64`);
  return key;
}

/** A key's id tells it from others and nothing about it. */
const idOf = (key: Buffer): string => createHash("sha256").update("key id").update(key).digest("hex").slice(0, 12);

/** Keys of the secrets file: `dataKey`, `indexKey`, and `oldDataKeys` that can still open. No start without them. */
export function fileKeys(secrets: Record<string, unknown>): KeyProvider {
  const current = keyOf("dataKey", secrets["dataKey"]);
  const indexKey = keyOf("indexKey", secrets["indexKey"]);
  if (current.equals(indexKey)) throw new Error("dataKey and indexKey must differ");
  const old = ((secrets["oldDataKeys"] as string[] | undefined) ?? []).map((text) => keyOf("oldDataKeys", text));
  const byId = new Map([current, ...old].map((key) => [idOf(key), key]));
  return { current: idOf(current), indexKey, dataKey: (id) => byId.get(id) };
}
