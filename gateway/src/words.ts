import type { ErrorCode, Language, Words } from "@hoa-nhap/kernel";

/** The sentence of each code, for callers. No sentence says what the limit is. */
export const SENTENCES: Record<ErrorCode, Words> = {
  BAD_REQUEST: { vi: "Yêu cầu không đúng dạng.", en: "The request is not well formed." },
  GRAPHQL_PARSE_FAILED: { vi: "Câu truy vấn sai cú pháp.", en: "The query has a syntax error." },
  GRAPHQL_VALIDATION_FAILED: { vi: "Câu truy vấn không hợp với lược đồ.", en: "The query does not fit the schema." },
  BAD_USER_INPUT: { vi: "Dữ liệu gửi lên không hợp lệ.", en: "The input is not valid." },
  OPERATION_NOT_ALLOWED: { vi: "Thao tác này không được phép.", en: "This operation is not allowed." },
  QUERY_TOO_LARGE: { vi: "Yêu cầu quá lớn.", en: "The request is too large." },
  COST_ESTIMATED_TOO_EXPENSIVE: {
    vi: "Câu truy vấn quá nặng. Hãy lấy ít hơn trong mỗi lần.",
    en: "The query is too expensive. Ask for less at a time.",
  },
  UNAUTHENTICATED: { vi: "Bạn cần đăng nhập.", en: "Please sign in." },
  FORBIDDEN: { vi: "Bạn không có quyền làm việc này.", en: "You are not allowed to do this." },
  NOT_FOUND: { vi: "Không tìm thấy.", en: "Not found." },
  CONFLICT: { vi: "Việc này không hợp với tình trạng hiện tại.", en: "This conflicts with the present state." },
  IDEMPOTENCY_MISMATCH: {
    vi: "Khóa chống gửi lặp đã dùng cho nội dung khác.",
    en: "This idempotency key was used with other content.",
  },
  RATE_LIMITED: { vi: "Bạn thử quá nhiều lần. Hãy đợi rồi thử lại.", en: "Too many tries. Please wait and try again." },
  OVERLOADED: { vi: "Hệ thống đang bận, hãy thử lại sau.", en: "The system is busy, please try again." },
  SUBGRAPH_UNAVAILABLE: {
    vi: "Một phần của hệ thống tạm thời không trả lời.",
    en: "A part of the system does not answer at the moment.",
  },
  INTERNAL_SERVER_ERROR: {
    vi: "Hệ thống gặp lỗi. Chúng tôi đã ghi nhận.",
    en: "Something went wrong. It has been recorded.",
  },
};

/** The language asked for by Accept-Language, by weight and order; undefined when it names neither of ours. */
export function languageOf(header: string | undefined): Language | undefined {
  if (header === undefined) return undefined;
  const asked = header.split(",", 20).map((part) => {
    const [tag = "", ...params] = part.trim().toLowerCase().split(";");
    const weight = Number(
      params
        .find((p) => p.trim().startsWith("q="))
        ?.trim()
        .slice(2) ?? 1,
    );
    return { language: tag.split("-")[0], weight };
  });
  const ours = asked.filter((a) => (a.language === "vi" || a.language === "en") && a.weight > 0);
  return ours.sort((a, b) => b.weight - a.weight)[0]?.language as Language | undefined;
}
