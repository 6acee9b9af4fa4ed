import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const MOST_MS = 30_000;
const run = promisify(execFile);

/** A Word file as PDF/A-2 by LibreOffice, with a profile of its own that is thrown away. */
export async function convertedBy(soffice: string, word: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "paper-"));
  try {
    await writeFile(join(folder, "paper.docx"), word);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    await run(
      soffice,
      [
        profile,
        "--headless",
        "--norestore",
        "--convert-to",
        'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}',
        "--outdir",
        folder,
        join(folder, "paper.docx"),
      ],
      { timeout: MOST_MS },
    );
    return await readFile(join(folder, "paper.pdf"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
