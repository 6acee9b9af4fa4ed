import {
  badField,
  badInput,
  diskFull,
  DomainError,
  ERROR_CODES,
  staleVersion,
  type ErrorCode,
  type FieldFault,
  type Language,
  type Words,
} from "@hoa-nhap/kernel";
import { OptimisticLockError } from "@mikro-orm/core";
import { GraphQLError } from "graphql";
import { ArgumentValidationError } from "type-graphql";
import type { ValidationError } from "class-validator";

const RULES: Record<string, Words> = {
  plainText: { vi: "cần là văn bản thường, đúng độ dài cho phép.", en: "must be plain text of the permitted length." },
  legacyText: {
    vi: "viết bằng bảng mã cũ (TCVN3 hoặc VNI), không phải Unicode: hãy chuyển mã (ví dụ bằng UniKey, Ctrl+Shift+F6) rồi dán lại.",
    en: "is written in an old encoding (TCVN3 or VNI), not Unicode: convert it and paste it again.",
  },
  documentNumber: {
    vi: "cần đúng dạng số ký hiệu, ví dụ 195/KH-MT.",
    en: "must be a document number such as 195/KH-MT.",
  },
  phone: {
    vi: "cần là số điện thoại có mã vùng hoặc di động, ví dụ 0912 345 678 hoặc 024 3825 1234.",
    en: "must be a telephone number, mobile or with its area, such as 0912 345 678.",
  },
  identityDigits: {
    vi: "chỉ được có chữ số; dấu cách, dấu chấm, gạch nối ở giữa thì bỏ qua.",
    en: "may hold digits only; spaces, dots and hyphens between them are read past.",
  },
  identityLength: {
    vi: "cần đúng 12 chữ số (số định danh, căn cước), hoặc 9 chữ số (chứng minh nhân dân cũ).",
    en: "must have 12 digits, or the old card's 9.",
  },
  id: { vi: "không phải mã hợp lệ.", en: "is not a valid id." },
  min: { vi: "nhỏ hơn mức cho phép.", en: "is below the permitted minimum." },
  max: { vi: "lớn hơn mức cho phép.", en: "is above the permitted maximum." },
  maxLength: { vi: "dài quá mức cho phép.", en: "is longer than permitted." },
  isInt: { vi: "cần là số nguyên.", en: "must be a whole number." },
  arrayNotEmpty: { vi: "không được để trống.", en: "must not be empty." },
  arrayMaxSize: { vi: "có quá nhiều mục.", en: "has too many items." },
  matches: { vi: "không đúng định dạng.", en: "is not in the expected form." },
};
const OTHER: Words = { vi: "không hợp lệ.", en: "is not valid." };

// Only the path and the rule leave: class-validator's own errors carry what was typed.
function faultsOf(errors: ValidationError[], parent = ""): FieldFault[] {
  return errors.flatMap((error) => {
    const path = parent ? `${parent}.${error.property}` : error.property;
    const own = Object.keys(error.constraints ?? {}).map((rule) => {
      const words = RULES[rule] ?? OTHER;
      return { path, rule, message: { vi: `Ô “${path}” ${words.vi}`, en: `Field “${path}” ${words.en}` } };
    });
    return [...own, ...faultsOf(error.children ?? [], path)];
  });
}

// Ids are checked before a query is made; what is left to be of the wrong type for a column is a forged cursor.
const forged = (): DomainError =>
  badField("after", "cursor", { vi: "Con trỏ trang không hợp lệ.", en: "That is not a cursor of this list." });

const overloaded = (): DomainError =>
  new DomainError("OVERLOADED", {
    vi: "Hệ thống đang bận, hãy thử lại sau.",
    en: "The system is busy, please try again.",
  });
const away = (): DomainError =>
  new DomainError("SUBGRAPH_UNAVAILABLE", {
    vi: "Cơ sở dữ liệu tạm thời không trả lời. Hãy thử lại sau ít phút.",
    en: "The database does not answer for now. Please try again in a few minutes.",
  });

/** What PostgreSQL's states, and the codes of a connection that fails, mean to the person. */
const BY_STATE: Record<string, () => DomainError> = {
  "22P02": forged,
  "22003": forged,
  "22007": forged,
  "23505": () => new DomainError("CONFLICT", { vi: "Mục này đã có.", en: "This exists already." }, { rule: "unique" }),
  "40001": staleVersion,
  "42501": () => new DomainError("FORBIDDEN", { vi: "Ngoài địa bàn của bạn.", en: "Outside your area." }),
  // Statement called off, lock not got in time, two that waited for each other, no connection left: all the same under
  // the same key a moment later.
  "57014": overloaded,
  "55P03": overloaded,
  "40P01": overloaded,
  "53300": overloaded,
  "53100": diskFull,
  ENOSPC: diskFull, // a file beside the database
  EDQUOT: diskFull,
  // Shut down, starting, ended for idling in a transaction; the socket is gone or nobody listens.
  "57P01": away,
  "57P02": away,
  "57P03": away,
  "57P05": away,
  "25P03": away,
  "25P04": away,
  "08000": away,
  "08003": away,
  "08006": away,
  ECONNREFUSED: away,
  ECONNRESET: away,
  EPIPE: away,
  ETIMEDOUT: away,
  ENOTFOUND: away,
  HN001: () =>
    new DomainError("INTERNAL_SERVER_ERROR", { vi: "Yêu cầu này đã kết thúc.", en: "This request is over." }),
};
// What the driver says without a code.
const NO_CONNECTION = /^timeout exceeded when trying to connect/;
const CONNECTION_LOST =
  /^(Connection terminated|Client (has encountered a connection error|was closed)|Cannot use a pool after calling end|timeout expired)/;

/** The domain's refusal behind any error thrown in a service; null when it is a fault of ours. */
export function domainErrorOf(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  if (error instanceof ArgumentValidationError) return badInput(faultsOf(error.extensions["validationErrors"]));
  if (error instanceof OptimisticLockError) return staleVersion();
  const state =
    (error as { code?: string; cause?: { code?: string } } | null)?.code ??
    (error as { cause?: { code?: string } } | null)?.cause?.code;
  if (state) return BY_STATE[state]?.() ?? null;
  const said = error instanceof Error ? error.message : "";
  return NO_CONNECTION.test(said) ? overloaded() : CONNECTION_LOST.test(said) ? away() : null;
}

/**
 * What leaves a subgraph: one of the sixteen codes and a sentence in the caller's language; anything unforeseen becomes
 * INTERNAL_SERVER_ERROR and is logged by `report`.
 */
export function graphqlErrorOf(error: unknown, language: Language, report: (error: unknown) => void): GraphQLError {
  const known = domainErrorOf(error) ?? domainErrorOf((error as { originalError?: unknown } | null)?.originalError);
  if (!known && error instanceof GraphQLError && ERROR_CODES.includes(error.extensions["code"] as ErrorCode))
    return error;
  if (!known) {
    report(error);
    return new GraphQLError(
      language === "vi" ? "Hệ thống gặp lỗi. Chúng tôi đã ghi nhận." : "Something went wrong. It has been recorded.",
      {
        extensions: { code: "INTERNAL_SERVER_ERROR" },
      },
    );
  }
  return new GraphQLError(known.words[language], {
    extensions: {
      code: known.code,
      ...(known.rule && { rule: known.rule }),
      ...(known.fields && {
        fields: known.fields.map((f) => ({ path: f.path, rule: f.rule, message: f.message[language] })),
      }),
    },
  });
}
