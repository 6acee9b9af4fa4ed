import { DomainError, type FieldFault } from "@hoa-nhap/kernel";
import { Worker } from "node:worker_threads";
import { convertedBy } from "./libreoffice.js";
import type { Paper } from "./paper.js";

export type Job =
  | { kind: "word"; paper: Paper; template?: Uint8Array }
  | { kind: "pdf"; paper: Paper }
  | { kind: "check"; template: Uint8Array };
interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
  timer: NodeJS.Timeout;
}
/** No document takes as long; whatever does is given up, with the thread it runs in. */
const MOST_MS = 8_000;

/**
 * More than these are not taken in: the last of a longer queue would run out of time and take the thread, and
 * everybody's work, with it.
 */
const MOST_WAITING = 16;

/**
 * Makes the printed forms of documents in a thread of its own, begun when first needed. If that thread dies, its work
 * is refused and the next begins another.
 */
export class Press {
  private worker: Worker | undefined;
  private readonly pending = new Map<number, Pending>();
  private last = 0;

  /** `soffice`: the program of LibreOffice, where a PDF is to look like the office's own Word template. */
  constructor(private readonly options: { soffice?: string; mostMs?: number } = {}) {}

  /** The document as a Word file, in the office's template or the one that comes with the platform. */
  word(paper: Paper, template?: Uint8Array): Promise<Uint8Array> {
    return this.run({ kind: "word", paper, template }) as Promise<Uint8Array>;
  }

  /** The document as a PDF: in the platform's layout; by LibreOffice, in that of the Word file. */
  async pdf(paper: Paper, template?: Uint8Array): Promise<Uint8Array> {
    const { soffice } = this.options;
    if (soffice) return convertedBy(soffice, await this.word(paper, template));
    return this.run({ kind: "pdf", paper }) as Promise<Uint8Array>;
  }

  /** What is wrong with a Word file as a template. */
  check(template: Uint8Array): Promise<FieldFault[]> {
    return this.run({ kind: "check", template }) as Promise<FieldFault[]>;
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private run(job: Job): Promise<unknown> {
    if (this.pending.size >= MOST_WAITING)
      return Promise.reject(
        new DomainError("OVERLOADED", {
          vi: "Nhiều người đang in cùng lúc, hãy thử lại sau ít giây.",
          en: "Many are printing at once: try again in a few seconds.",
        }),
      );
    const worker = (this.worker ??= this.open());
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => void worker.terminate(), this.options.mostMs ?? MOST_MS);
      this.pending.set(id, { resolve, reject, timer });
      worker.postMessage({ id, job });
    });
  }

  private open(): Worker {
    const worker = new Worker(new URL("./worker.js", import.meta.url));
    worker.unref();
    worker.on("message", ({ id, result, error }: { id: number; result?: unknown; error?: string }) => {
      const waiting = this.pending.get(id);
      if (!waiting) return;
      this.pending.delete(id);
      clearTimeout(waiting.timer);
      if (error === undefined) waiting.resolve(result);
      else waiting.reject(new Error(error));
    });
    worker.on("error", () => undefined); // the exit that follows tells everybody who waits
    worker.on("exit", () => {
      if (this.worker === worker) this.worker = undefined;
      for (const [id, { reject, timer }] of this.pending) {
        clearTimeout(timer);
        this.pending.delete(id);
        reject(new Error("the press has stopped"));
      }
    });
    return worker;
  }
}
