import { readFileSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { fieldsOf } from "./fields.js";
import { printPdf } from "./pdf.js";
import type { Job } from "./press.js";
import { standardTemplate } from "./standard.js";
import { checkTemplate } from "./template.js";
import { fillWord } from "./word.js";

/**
 * The thread beside the service's own: a long document takes a fifth of a second, and a file from outside may take
 * longer.
 */
async function done(job: Job): Promise<unknown> {
  if (job.kind === "check") return checkTemplate(Buffer.from(job.template));
  const fields = fieldsOf(job.paper);
  if (job.kind === "pdf") return printPdf(fields, { title: job.paper.title, on: job.paper.printedOn });
  return fillWord(
    job.template ? Buffer.from(job.template) : readFileSync(standardTemplate(job.paper.isLetter)),
    fields,
  );
}

parentPort!.on("message", ({ id, job }: { id: number; job: Job }) => {
  void done(job).then(
    (result) => parentPort!.postMessage({ id, result }),
    (error: unknown) => parentPort!.postMessage({ id, error: String(error instanceof Error ? error.message : error) }),
  );
});
