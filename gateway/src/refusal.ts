import { diskFull, DomainError, type ErrorCode, type Words } from "@hoa-nhap/kernel";
import { SENTENCES } from "./words.js";

export const STATUS: Record<ErrorCode, number> = {
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_USER_INPUT: 400,
  OPERATION_NOT_ALLOWED: 403,
  QUERY_TOO_LARGE: 400,
  COST_ESTIMATED_TOO_EXPENSIVE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  IDEMPOTENCY_MISMATCH: 409,
  RATE_LIMITED: 429,
  OVERLOADED: 503,
  SUBGRAPH_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** One fault inside a document, in the engine's own words (English, as the specification's). */
export interface DocumentFault {
  message: string;
  locations?: readonly { line: number; column: number }[];
}

/**
 * A refusal of the whole request: status, headers, and where it helps the faults of the document. Never carries `data`.
 */
export class Refusal extends DomainError {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly faults: DocumentFault[];

  constructor(
    code: ErrorCode,
    more: {
      words?: Words;
      status?: number;
      headers?: Record<string, string>;
      faults?: DocumentFault[];
      rule?: string;
      fields?: DomainError["fields"];
    } = {},
  ) {
    super(code, more.words ?? SENTENCES[code], { rule: more.rule, fields: more.fields });
    this.status = more.status ?? STATUS[code];
    this.headers = more.headers ?? {};
    this.faults = more.faults ?? [];
  }
}

const isDatabaseGone = (error: Error): boolean =>
  /^(08|53|57P|ECONN|EPIPE|ETIMEDOUT)/.test("code" in error ? String(error.code) : "") ||
  /timeout exceeded when trying to connect|Connection terminated|Query read timeout/.test(error.message);

/**
 * What an error means to the caller. Fastify's own refusals come before any of ours (too large, wrong type, broken
 * request); without the database nobody's session can be read.
 */
export function refusalOf(error: Error & { statusCode?: number }): Error {
  if ("code" in error && error.code === "53100")
    return new Refusal("OVERLOADED", { words: diskFull().words, headers: { "retry-after": "30" } });
  if (isDatabaseGone(error)) return new Refusal("OVERLOADED", { headers: { "retry-after": "2" } });
  const status = error.statusCode;
  if (error instanceof Refusal || status === undefined) return error;
  if (status === 413) return new Refusal("QUERY_TOO_LARGE", { status });
  if (status >= 400 && status < 500) return new Refusal("BAD_REQUEST", { status });
  return error;
}
