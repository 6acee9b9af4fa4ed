import { type ErrorCode, type Language, DomainError } from "@hoa-nhap/kernel";
import type { Outcome } from "./graph/outcome.js";
import type { Fault } from "./graph/faults.js";
import type { Path } from "./graph/path.js";
import { CAPS } from "./limits/caps.js";
import { Refusal, STATUS } from "./refusal.js";
import { SENTENCES } from "./words.js";

/** An error as it leaves: nothing else than this. */
export interface WireError {
  message: string;
  locations?: readonly { line: number; column: number }[];
  path?: Path;
  extensions: {
    code: ErrorCode;
    requestId: string;
    rule?: string;
    fields?: { path: string; rule: string; message: string }[];
  };
}
export interface Told {
  requestId: string;
  language: Language;
}

/** A refusal of the whole request: its status, headers and body. Whatever is not a known refusal is masked. */
export function refusalBody(
  error: unknown,
  { requestId, language }: Told,
): { status: number; headers: Record<string, string>; body: { errors: WireError[] } } {
  const known = error instanceof DomainError ? error : new Refusal("INTERNAL_SERVER_ERROR");
  const { code, rule, words } = known;
  const fields = known.fields?.map((f) => ({ path: f.path, rule: f.rule, message: f.message[language] }));
  const extensions = { code, requestId, ...(rule && { rule }), ...(fields && { fields }) };
  const faults = known instanceof Refusal && known.faults.length ? known.faults : [{ message: words[language] }];
  const status = known instanceof Refusal ? known.status : STATUS[code];
  const headers = known instanceof Refusal ? known.headers : {};
  return {
    status,
    headers,
    body: {
      errors: faults.map((fault) => ({
        message: fault.message,
        ...(fault.locations && { locations: fault.locations }),
        extensions,
      })),
    },
  };
}

/** The places that are explained already, by their steps. */
class Explained {
  private readonly below = new Map<string | number, Explained>();
  private whole = false;

  constructor(faults: readonly Fault[] = []) {
    for (const { lacks } of faults) {
      for (const { at, names } of lacks) {
        const here = at.reduce<Explained>((above, step) => above.step(step), this);
        if (names.length === 0) here.whole = true;
        for (const name of names) here.step(name).whole = true;
      }
    }
  }

  private step(step: string | number): Explained {
    const known = this.below.get(step);
    if (known) return known;
    const made = new Explained();
    this.below.set(step, made);
    return made;
  }

  /** Whether a fault is told at this place, above it or below it. */
  covers([step, ...more]: Path): boolean {
    return this.whole || step === undefined || (this.below.get(step)?.covers(more) ?? false);
  }
}

const placesOf = ({ lacks }: Fault): number =>
  Math.max(
    1,
    lacks.reduce((sum, { names }) => sum + Math.max(1, names.length), 0),
  );

function pathAt({ lacks }: Fault, turn: number): Path | undefined {
  let left = turn;
  for (const { at, names } of lacks) {
    if (left < Math.max(1, names.length)) return names.length ? [...at, names[left]!] : at;
    left -= Math.max(1, names.length);
  }
  return undefined;
}

// First place of each fault, then second places, so that one broken part does not hide another behind the cap.
function firstInTurns(faults: readonly Fault[]): { fault: Fault; path: Path | undefined }[] {
  const found: { fault: Fault; path: Path | undefined }[] = [];
  for (let turn = 0; turn < CAPS.errors; turn += 1) {
    for (const fault of faults) {
      if (found.length === CAPS.errors) return found;
      if (turn < placesOf(fault)) found.push({ fault, path: pathAt(fault, turn) });
    }
  }
  return found;
}

interface Body {
  data: Outcome["data"];
  errors?: WireError[];
  extensions?: { errorsLeftOut: number };
}

/**
 * The answer to an operation: data, and at most a few errors, each at the place that lacks its value, with the number
 * of those left out. A value that did not fit its type is an error too.
 */
export function answerBody({ data, faults, misfits, errors: broken }: Outcome, { requestId, language }: Told): Body {
  if (faults.length + misfits.length + broken.length === 0) return { data };
  const explained = new Explained(faults);
  const unexplained = misfits.filter(({ path }) => !path || !explained.covers(path));
  const ours = [...unexplained, ...broken].map(({ path }): Fault => ({
    code: "INTERNAL_SERVER_ERROR",
    lacks: path ? [{ at: path, names: [] }] : [],
  }));
  const all = [...faults, ...ours];
  const errors = firstInTurns(all).map(({ fault, path }): WireError => ({
    message: fault.message ?? SENTENCES[fault.code][language],
    ...(path?.length && { path }),
    extensions: {
      code: fault.code,
      requestId,
      ...(fault.rule && { rule: fault.rule }),
      ...(fault.fields && { fields: fault.fields }),
    },
  }));
  const errorsLeftOut = all.reduce((sum, fault) => sum + placesOf(fault), 0) - errors.length;
  return { data, ...(errors.length && { errors }), ...(errorsLeftOut > 0 && { extensions: { errorsLeftOut } }) };
}
