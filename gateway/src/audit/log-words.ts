import { actionWords, type Language, type Words } from "@hoa-nhap/kernel";
import type { ToldRow } from "./told-row.js";

/** The logs by their names in the address. */
export const LOG_WORDS = {
  people: { vi: "ai đã xem thông tin người được giúp đỡ", en: "who saw people helped" },
  partners: { vi: "yêu cầu của đối tác", en: "partners' requests" },
  cases: { vi: "thao tác ở phần hồ sơ", en: "changes of case files" },
  models: { vi: "thao tác ở phần mô hình", en: "changes of models" },
  reporting: { vi: "thao tác ở phần báo cáo", en: "changes of reports" },
  organisation: { vi: "thao tác ở phần tổ chức", en: "changes of bodies and accounts" },
  readings: { vi: "ai đã xem, tải nhật ký", en: "who read the logs" },
} as const satisfies Record<string, Words>;
export type LogName = keyof typeof LOG_WORDS;

const READ: Record<string, Words> = {
  read: { vi: "Xem nhật ký", en: "Read a log" },
  export: { vi: "Tải nhật ký", en: "Exported a log" },
};

/**
 * What was done, in the reader's language: by its code, for a reading of a log with the log's name; a partner's own
 * name for its operation stays.
 */
export function toldAction(log: LogName, action: string, language: Language): string {
  const [of, how] = action.split(".");
  if (log === "readings")
    return of && of in LOG_WORDS && how && READ[how]
      ? `${READ[how][language]}: ${LOG_WORDS[of as LogName][language]}`
      : action;
  return log === "partners" ? action : (actionWords(action)?.[language] ?? action);
}

export const HEADS: Record<Language, string[]> = {
  vi: ["Thời điểm", "Ai", "Việc", "Mã việc", "Chi tiết", "Mã yêu cầu"],
  en: ["When", "Who", "What", "Code", "Details", "Request id"],
};

// Sorts as it reads: 2026-12-01 20:15:33.
const stamp = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Asia/Ho_Chi_Minh",
  dateStyle: "short",
  timeStyle: "medium",
});

/** A row as the cells of a sheet, as the console's page shows it. */
export function cellsOf({ at, account, actor, more = {}, told, action, subject, requestId }: ToldRow): string[] {
  const { officer, agreement, purpose, rows, outcome } = more;
  const who = account
    ? `${account.name} (${account.login})`
    : typeof officer === "string" && officer
      ? `${officer} · ${actor}`
      : actor;
  const counted =
    typeof rows === "object" && rows !== null
      ? Object.entries(rows)
          .map(([field, count]) => `${field}: ${String(count)}`)
          .join(", ")
      : rows;
  return [
    stamp.format(new Date(at)),
    who,
    told,
    action,
    [subject, agreement, purpose, counted, outcome]
      .filter((part) => part !== undefined && part !== null && part !== "")
      .map(String)
      .join(" · "),
    requestId,
  ];
}
