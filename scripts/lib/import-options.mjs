import { createReadStream, existsSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { requireDay } from "./day.mjs";
import { Failure } from "./failure.mjs";

const USAGE_VI =
  'Cách dùng: npm run import -- units <tệp> --as-of 2025-06-30 [--basis "số văn bản"] ' +
  '| npm run import -- reorganisation <tệp> [<tệp cấp tỉnh>] [--draft "tên dự thảo"] | npm run import -- areas ' +
  '<tệp> [--as-of 2026-01-01] [--basis "số văn bản"]';
const USAGE =
  'Usage: npm run import -- units <file> --as-of 2025-06-30 [--basis "number of the act"] ' +
  '| npm run import -- reorganisation <file> [<file of provinces>] [--draft "title"] | npm run import -- areas ' +
  '<file> [--as-of 2026-01-01] [--basis "number of the act"]';

/**
 * What `npm run import` was asked for; stops with a sentence when that cannot be.
 * @returns {{ what: 'units' | 'reorganisation' | 'areas', files: string[], asOf?: string, basis: string | null, draft?:
 * string, open(path: string): import('node:fs').ReadStream }}
 */
export function readImport(args) {
  const { values, positionals } = parsed(args);
  const [what, ...files] = positionals;
  const most = { units: 1, reorganisation: 2, areas: 1 }[what] ?? 0;
  if (files.length < 1 || files.length > most) throw new Failure(USAGE_VI, USAGE);
  const asOf = values["as-of"];
  if (what === "units" && !asOf)
    throw new Failure(
      `Thiếu --as-of: danh mục đúng vào ngày nào? ${USAGE_VI}`,
      `--as-of is missing: when was the list true? ${USAGE}`,
    );
  if (asOf !== undefined) requireDay("--as-of", asOf);
  for (const file of files) {
    if (!existsSync(file)) throw new Failure(`Không có tệp ${file}.`, `There is no file ${file}.`);
  }
  return {
    what,
    files,
    asOf,
    basis: values.basis ?? null,
    draft: what === "reorganisation" ? values.draft : undefined,
    open: (path) => createReadStream(path),
    nameOf: (fault) => basename(fault.file ? files[1] : files[0]),
  };
}

function parsed(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { "as-of": { type: "string" }, basis: { type: "string" }, draft: { type: "string" } },
    });
  } catch {
    throw new Failure(USAGE_VI, USAGE);
  }
}
