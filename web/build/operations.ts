import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/**
 * Writes `operations.json` beside the bundle: SHA-256 of each operation the console may send, and its text. The gateway
 * takes it as its allow-list.
 */
export const operationsManifest = (source: URL): Plugin => ({
  name: "operations-manifest",
  apply: "build",
  generateBundle() {
    const operations = JSON.parse(readFileSync(source, "utf8")) as Record<string, string>;
    for (const [id, text] of Object.entries(operations)) {
      if (`sha256:${createHash("sha256").update(text).digest("hex")}` !== id)
        this.error(`operation ${id} is not the SHA-256 of its text; run codegen again`);
    }
    this.emitFile({ type: "asset", fileName: "operations.json", source: JSON.stringify(operations) });
  },
});
