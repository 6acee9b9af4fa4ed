import { readFileSync } from "node:fs";
import { join } from "node:path";
import { localStore } from "./local-store.js";
import { s3Store } from "./s3-store.js";
import type { FileStore } from "./store.js";

export interface Files {
  store: FileStore;
  /** Where files lie while they come in. */
  incoming: string;
}

/**
 * The store that an operator's settings ask for (docs/runbook.md); null when there is no folder at all, and then
 * nothing is taken in.
 */
export function openFiles(settings: Record<string, string | undefined>): Files | null {
  const folder = settings["FILES_DIR"];
  if (!folder) return null;
  const incoming = join(folder, "incoming");
  const endpoint = settings["FILES_S3_ENDPOINT"];
  if (!endpoint) return { store: localStore(folder), incoming };
  const need = (name: string): string => {
    const file = settings[`${name}_FILE`];
    const value = settings[name] ?? (file && readFileSync(file, "utf8").trim());
    if (!value) throw new Error(`${name} is not set, which FILES_S3_ENDPOINT needs`);
    return value;
  };
  return {
    store: s3Store({
      endpoint,
      bucket: need("FILES_S3_BUCKET"),
      region: settings["FILES_S3_REGION"],
      keyId: need("FILES_S3_KEY_ID"),
      secret: need("FILES_S3_SECRET"),
    }),
    incoming,
  };
}
