import { msg } from "@lingui/core/macro";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import type { I18n, MessageDescriptor } from "@lingui/core";

export interface FieldFault {
  path: string;
  rule: string;
  message: string;
}

/** Why the platform did not do it: code, sentence, and the number to quote to those who help. */
export interface Refusal {
  code: string;
  rule?: string;
  message: string;
  fields: FieldFault[];
  requestId?: string;
}

/** Not a code of the platform's: whether a change was saved could not be found out. */
export const UNKNOWN = "OUTCOME_UNKNOWN";

// Silence, or an answer that may have come after the deed was done. Each is worth the same key once more.
const OPEN: readonly string[] = [
  "OFFLINE",
  "SUBGRAPH_UNAVAILABLE",
  "OVERLOADED",
  "RATE_LIMITED",
  "INTERNAL_SERVER_ERROR",
];

/** True where a refusal of a change does not tell whether it was made. A refusal that names a field or rule does. */
export const isOpen = ({ code, rule, fields }: Refusal): boolean => OPEN.includes(code) && !rule && fields.length === 0;

/** Our own sentence for codes whose server text is for machines, or when no server answered. */
export const SENTENCES: Record<string, MessageDescriptor> = {
  [UNKNOWN]: msg`Chưa rõ đã lưu hay chưa: máy chủ chưa trả lời. Hãy bấm lần nữa để hỏi lại; không có gì bị lưu hai lần.`,
  OFFLINE: msg`Không nối được tới máy chủ. Hãy kiểm tra mạng rồi thử lại.`,
  BAD_REQUEST: msg`Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.`,
  GRAPHQL_PARSE_FAILED: msg`Bảng điều khiển và máy chủ không cùng phiên bản. Hãy tải lại trang.`,
  GRAPHQL_VALIDATION_FAILED: msg`Bảng điều khiển và máy chủ không cùng phiên bản. Hãy tải lại trang.`,
  OPERATION_NOT_ALLOWED: msg`Bảng điều khiển và máy chủ không cùng phiên bản. Hãy tải lại trang.`,
  QUERY_TOO_LARGE: msg`Danh sách quá lớn. Hãy thu hẹp bộ lọc.`,
  COST_ESTIMATED_TOO_EXPENSIVE: msg`Danh sách quá lớn. Hãy thu hẹp bộ lọc.`,
  UNAUTHENTICATED: msg`Phiên làm việc đã hết. Hãy đăng nhập lại.`,
  FORBIDDEN: msg`Bạn không có quyền làm việc này.`,
  IDEMPOTENCY_MISMATCH: msg`Lần gửi này khác lần trước. Hãy tải lại rồi làm lại.`,
  RATE_LIMITED: msg`Bạn thao tác quá nhanh. Hãy chờ một phút rồi thử lại.`,
  OVERLOADED: msg`Hệ thống đang bận. Hãy thử lại sau ít phút.`,
  SUBGRAPH_UNAVAILABLE: msg`Một phần hệ thống đang ngừng. Hãy thử lại sau ít phút.`,
  INTERNAL_SERVER_ERROR: msg`Hệ thống gặp lỗi, đã được ghi nhận. Hãy thử lại; nếu vẫn lỗi, gửi mã yêu cầu cho quản trị.`,
};

/** Codes whose sentence of the server says more than ours, where it comes from a door for files or says what to do. */
const SAID: readonly string[] = ["QUERY_TOO_LARGE", "RATE_LIMITED", "BAD_REQUEST", "OVERLOADED"];

/** What to say of a refusal on one line. */
export function sentenceOf({ code, message }: Refusal, i18n: I18n): string {
  const own = SENTENCES[code];
  return own && !(message && SAID.includes(code)) ? i18n._(own) : message;
}

/** Reads the answer of a door that is not GraphQL. */
export function refusalIn(status: number, text: string, requestId: string | null): Refusal {
  const known = { fields: [], ...(requestId && { requestId }) };
  try {
    const [first] = (JSON.parse(text) as { errors: { message: string; extensions: { code: string; rule?: string } }[] })
      .errors;
    return { ...known, code: first!.extensions.code, rule: first!.extensions.rule, message: first!.message };
  } catch {
    return { ...known, code: status === 0 ? "OFFLINE" : "INTERNAL_SERVER_ERROR", message: "" };
  }
}

/** Reads any error thrown by the client as one refusal. */
export function refusalOf(error: unknown): Refusal {
  if (CombinedGraphQLErrors.is(error)) {
    const first = error.errors[0];
    const more = (first?.extensions ?? {}) as {
      code?: string;
      rule?: string;
      fields?: FieldFault[];
      requestId?: string;
    };
    return {
      code: more.code ?? "INTERNAL_SERVER_ERROR",
      rule: more.rule,
      message: first?.message ?? "",
      fields: more.fields ?? [],
      requestId: more.requestId,
    };
  }
  return { code: "OFFLINE", message: "", fields: [] };
}
