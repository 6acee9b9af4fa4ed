import { currentLanguage } from "../../words/language.ts";
import type { LogName } from "./words.ts";

export interface LogRow {
  seq: number;
  at: string;
  actor: string;
  action: string;
  /** The action in the reader's language. */
  told: string;
  subject: string | null;
  requestId: string;
  account: { login: string; name: string } | null;
  more?: {
    agreement?: string;
    officer?: string;
    purpose?: string;
    rows?: Record<string, number> | number;
    outcome?: string;
  };
}
export interface LogFilter {
  search?: string;
  from?: string;
  to?: string;
}

const asked = (filter: LogFilter, before: number | null = null): string =>
  new URLSearchParams(
    Object.entries({ ...filter, ...(before !== null && { before: String(before) }) }).filter(
      (pair): pair is [string, string] => typeof pair[1] === "string" && pair[1] !== "",
    ),
  ).toString();

/** A page of a log, the latest first. */
export async function readLog(
  log: LogName,
  filter: LogFilter,
  before: number | null,
): Promise<{ rows: LogRow[]; next: number | null }> {
  const response = await fetch(`/audit/${log}?${asked(filter, before)}`, {
    credentials: "same-origin",
    headers: { "accept-language": currentLanguage() },
  });
  if (!response.ok) throw new Error(`the gateway answered ${response.status}`);
  return (await response.json()) as { rows: LogRow[]; next: number | null };
}

/** Where the whole of it comes down as a sheet: the browser saves it as it flows, and can stop it. */
export const fileOf = (log: LogName, filter: LogFilter): string => `/audit/${log}.csv?${asked(filter)}`;

const stamp = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  dateStyle: "short",
  timeStyle: "medium",
});
export const whenOf = ({ at }: LogRow): string => stamp.format(new Date(at));
export const whoOf = ({ account, actor, more }: LogRow): string =>
  account ? `${account.name} (${account.login})` : more?.officer ? `${more.officer} · ${actor}` : actor;
/**
 * What else a row says, in one line: of a partner its agreement, purpose, rows and outcome; of the others the id it is
 * about.
 */
export function restOf({ subject, more }: LogRow): string {
  const rows =
    more?.rows === undefined
      ? ""
      : typeof more.rows === "number"
        ? String(more.rows)
        : Object.entries(more.rows)
            .map(([field, count]) => `${field}: ${count}`)
            .join(", ");
  return [subject, more?.agreement, more?.purpose, rows, more?.outcome].filter(Boolean).join(" · ");
}
