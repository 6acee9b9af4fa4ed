import { answerOffThread, DomainError } from "@hoa-nhap/kernel";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { assertCalmPdf } from "./pdf.js";
import { cleanedPicture } from "./picture.js";
import type { Received } from "./receive.js";
import type { Refusal } from "./refusal.js";

export interface Looked {
  refusal?: Refusal;
  /** What is kept, where it is not what came. */
  changed?: Omit<Received, "path">;
}

/** Looks into a file whole, and writes it anew without what is not kept. */
async function look({ path, mediaType }: { path: string; mediaType: string }): Promise<Looked> {
  const bytes = await readFile(path);
  try {
    if (mediaType === "application/pdf") assertCalmPdf(bytes);
    else {
      const before = createHash("sha256").update(bytes).digest("hex");
      const kept = cleanedPicture(bytes, mediaType);
      const sha256 = createHash("sha256").update(kept).digest("hex");
      if (sha256 === before) return {};
      await writeFile(path, kept, { flush: true });
      return { changed: { size: kept.length, sha256 } };
    }
    return {};
  } catch (error) {
    const fault = error instanceof DomainError ? error.fields?.[0] : undefined;
    if (!fault) throw error;
    return { refusal: { rule: fault.rule, message: fault.message } };
  }
}

// Runs on a thread of its own (look-into.ts).
answerOffThread(look);
