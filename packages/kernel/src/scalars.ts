import { badInput, type FieldFault, type Words } from "./errors.js";
import { isLocalDate, type LocalDate } from "./local-date.js";

/** Whole đồng, below 2^53. */
export const isDong = (value: unknown): value is number => Number.isSafeInteger(value);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i;

/** An instant in ISO 8601 with its zone: without one, two machines would read two moments. */
export const isInstant = (value: unknown): value is string =>
  typeof value === "string" && INSTANT.test(value) && !Number.isNaN(Date.parse(value));

/** What a value of a scalar is, and what is told of one that is none. */
export interface ScalarRule {
  rule: string;
  fits(value: unknown): boolean;
  message: Words;
}

/** Said of a day that is none, at every door: in the graph, in addresses, on the command line, in sheets. */
export const NO_DAY: Words = {
  vi: "Ngày không có trong lịch, hoặc không đúng dạng năm-tháng-ngày (2020-11-23; trong bảng tính: 23/11/2020).",
  en: "This is no day of the calendar, written like 2020-11-23 (in a sheet: 23/11/2020).",
};

/** The scalars of our own, by which the gateway and every service judge. */
export const OWN_SCALARS: Record<"LocalDate" | "Dong" | "Instant", ScalarRule> = {
  LocalDate: { rule: "date", fits: isLocalDate, message: NO_DAY },
  Dong: {
    rule: "dong",
    fits: isDong,
    message: { vi: "Số tiền là số nguyên đồng.", en: "An amount is a whole number of đồng." },
  },
  Instant: {
    rule: "instant",
    fits: isInstant,
    message: { vi: "Thời điểm không đúng dạng ISO 8601.", en: "This is no instant in ISO 8601." },
  },
};

export const noDay = (path: string): FieldFault => ({ path, rule: OWN_SCALARS.LocalDate.rule, message: NO_DAY });

/** A day given outside the graph, refused by the name of its field when it is none; null where none is given. */
export function dayIn(path: string, value: unknown): LocalDate | null {
  if (value === undefined || value === null || value === "") return null;
  if (!isLocalDate(value)) throw badInput([noDay(path)]);
  return value;
}
