import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * The operations of the built console: sha256 -> document, as the web build wrote them. Read again when the build has
 * changed.
 */
export class Safelist {
  private byHash = new Map<string, string>();
  private texts = new Set<string>();
  private readAt = "";

  constructor(private readonly webDist: string | undefined) {
    this.refresh();
  }

  /** The known document of a hash. */
  byId(hash: string): string | undefined {
    return this.byHash.get(hash) ?? (this.refresh(), this.byHash.get(hash));
  }

  has(text: string): boolean {
    return this.texts.has(text) || (this.refresh(), this.texts.has(text));
  }

  private refresh(): void {
    if (this.webDist === undefined) return;
    const file = join(this.webDist, "operations.json");
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changed === undefined || String(changed) === this.readAt) return;
    try {
      const operations = Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>);
      this.byHash = new Map(
        operations.flatMap(([hash, text]) => [
          [hash.replace(/^sha256:/, ""), text],
          [sha256(text), text],
        ]),
      );
      this.texts = new Set(this.byHash.values());
      this.readAt = String(changed);
    } catch {
      // being written: the operations known so far stay until it is whole
    }
  }
}
