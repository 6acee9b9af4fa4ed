/** The sixteen codes a caller can meet. Nothing else leaves the platform. */
export const ERROR_CODES = [
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "OPERATION_NOT_ALLOWED",
  "QUERY_TOO_LARGE",
  "COST_ESTIMATED_TOO_EXPENSIVE",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "CONFLICT",
  "IDEMPOTENCY_MISMATCH",
  "RATE_LIMITED",
  "OVERLOADED",
  "SUBGRAPH_UNAVAILABLE",
  "INTERNAL_SERVER_ERROR",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type Language = "vi" | "en";
/** One sentence in both languages of the platform. */
export type Words = Record<Language, string>;

/** One refused input field: where, which rule, and the sentence for the person. */
export interface FieldFault {
  path: string;
  rule: string;
  message: Words;
}

/**
 * An expected refusal. `rule` names the broken rule for machines (CONFLICT), `fields` lists every bad field
 * (BAD_USER_INPUT).
 */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly words: Words;
  readonly rule?: string;
  readonly fields?: FieldFault[];

  constructor(code: ErrorCode, words: Words, more: { rule?: string; fields?: FieldFault[] } = {}) {
    super(words.en);
    this.name = "DomainError";
    this.code = code;
    this.words = words;
    this.rule = more.rule;
    this.fields = more.fields;
  }
}

export const notFound = (what: Words): DomainError =>
  new DomainError("NOT_FOUND", { vi: `Không tìm thấy ${what.vi}.`, en: `No such ${what.en}.` });

export const forbidden = (): DomainError =>
  new DomainError("FORBIDDEN", { vi: "Bạn không có quyền làm việc này.", en: "You are not allowed to do this." });

export const conflict = (rule: string, words: Words): DomainError => new DomainError("CONFLICT", words, { rule });

export const staleVersion = (): DomainError =>
  conflict("version.stale", {
    vi: "Người khác vừa sửa mục này. Hãy tải lại rồi thử lại.",
    en: "Somebody else has just changed this. Reload and try again.",
  });

/** Nothing can be written any more, while what is there can still be read. */
export const diskFull = (): DomainError =>
  new DomainError("OVERLOADED", {
    vi: "Máy chủ đã hết chỗ lưu trữ nên chưa ghi được thay đổi này; những gì đã lưu vẫn xem được. Hãy báo người quản trị hệ thống rồi thử lại sau.",
    en: "The server has no room left, so this change was not written; what was saved can still be read. Tell the administrator and try again later.",
  });

/** All bad fields at once, so that a person mends the form in one go. */
export const badInput = (fields: FieldFault[]): DomainError =>
  new DomainError(
    "BAD_USER_INPUT",
    { vi: fields.map((f) => f.message.vi).join(" "), en: fields.map((f) => f.message.en).join(" ") },
    { fields },
  );
export const badField = (path: string, rule: string, message: Words): DomainError =>
  badInput([{ path, rule, message }]);
