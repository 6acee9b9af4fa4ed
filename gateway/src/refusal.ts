import { DomainError, type ErrorCode, type Words } from "@hoa-nhap/kernel";
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

/** A refusal of the whole request: status, headers, and where it helps the faults of the document. Never carries `data`. */
export class Refusal extends DomainError {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly faults: DocumentFault[];

  constructor(code: ErrorCode, more: { words?: Words; status?: number; headers?: Record<string, string>; faults?: DocumentFault[]; rule?: string; fields?: DomainError["fields"] } = {}) {
    super(code, more.words ?? SENTENCES[code], { rule: more.rule, fields: more.fields });
    this.status = more.status ?? STATUS[code];
    this.headers = more.headers ?? {};
    this.faults = more.faults ?? [];
  }
}
