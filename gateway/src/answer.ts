import type { ErrorCode, Language } from "@hoa-nhap/kernel";
import { DomainError } from "@hoa-nhap/kernel";
import type { Outcome } from "./graph/engine.js";
import type { Fault, Path } from "./graph/faults.js";
import { CAPS } from "./limits/caps.js";
import { Refusal, STATUS } from "./refusal.js";
import { SENTENCES } from "./words.js";

/** An error as it leaves: nothing else than this. */
export interface WireError {
  message: string;
  locations?: readonly { line: number; column: number }[];
  path?: Path;
  extensions: { code: ErrorCode; requestId: string; rule?: string; fields?: { path: string; rule: string; message: string }[] };
}
export interface Told {
  requestId: string;
  language: Language;
}

/** A refusal of the whole request: its status, headers and body. Whatever is not a known refusal is masked. */
export function refusalBody(error: unknown, { requestId, language }: Told): { status: number; headers: Record<string, string>; body: { errors: WireError[] } } {
  const known = error instanceof DomainError ? error : new Refusal("INTERNAL_SERVER_ERROR");
  const { code, rule, words } = known;
  const fields = known.fields?.map((f) => ({ path: f.path, rule: f.rule, message: f.message[language] }));
  const extensions = { code, requestId, ...(rule && { rule }), ...(fields && { fields }) };
  const faults = known instanceof Refusal && known.faults.length ? known.faults : [{ message: words[language] }];
  const status = known instanceof Refusal ? known.status : STATUS[code];
  const headers = known instanceof Refusal ? known.headers : {};
  return { status, headers, body: { errors: faults.map((fault) => ({ message: fault.message, ...(fault.locations && { locations: fault.locations }), extensions })) } };
}

const startsWith = (path: Path, head: Path): boolean => head.every((step, index) => path[index] === step);

// First place of each fault, then second places, so that one broken part does not hide another behind the cap.
function inTurns(faults: Fault[]): { fault: Fault; path: Path | undefined }[] {
  const most = Math.max(0, ...faults.map((f) => f.paths.length));
  const turns = Array.from({ length: Math.min(Math.max(most, 1), CAPS.errors) }, (_, turn) =>
    faults.flatMap((fault) => (turn < fault.paths.length || turn === 0 ? [{ fault, path: fault.paths[turn] }] : [])),
  );
  return turns.flat();
}

/** The answer to an operation: data, and at most a few errors, each at the place that lacks its value. A value that did not fit its type is an error too. */
export function answerBody(outcome: Outcome, faults: Fault[], { requestId, language }: Told): { data: Outcome["data"]; errors?: WireError[] } {
  if (faults.length + outcome.misfits.length + outcome.errors.length === 0) return { data: outcome.data };
  const explained = faults.flatMap((fault) => fault.paths);
  const unexplained = outcome.misfits.filter(({ path }) => !path || !explained.some((known) => startsWith(path, known) || startsWith(known, path)));
  const own: Fault[] = [...unexplained, ...outcome.errors].map(({ path }) => ({ code: "INTERNAL_SERVER_ERROR", paths: path ? [path] : [] }));
  const errors = inTurns([...faults, ...own]).slice(0, CAPS.errors).map(({ fault, path }): WireError => ({
    message: fault.message ?? SENTENCES[fault.code][language],
    ...(path && { path }),
    extensions: { code: fault.code, requestId, ...(fault.rule && { rule: fault.rule }), ...(fault.fields && { fields: fault.fields }) },
  }));
  return { data: outcome.data, ...(errors.length && { errors }) };
}
