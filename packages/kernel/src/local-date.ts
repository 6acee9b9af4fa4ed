/** A legal day as text `yyyy-mm-dd`: no hour, no zone. */
export type LocalDate = string;

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Without a Date: a page of lists asks for it ten thousand times. */
const exists = (year: number, month: number, day: number): boolean =>
  year >= 1900 &&
  year <= 2199 &&
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= LENGTHS[month - 1]! + (month === 2 && isLeap(year) ? 1 : 0);

/** True for a day that the calendar has, between 1900 and 2199. */
export function isLocalDate(text: unknown): text is LocalDate {
  const match = typeof text === "string" ? ISO.exec(text) : null;
  return match !== null && exists(Number(match[1]), Number(match[2]), Number(match[3]));
}

const HAND = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$|^(\d{2})(\d{2})(\d{4})$/;

/**
 * Reads a day as people in Viet Nam write it (3/11/2020, 03-11-2020, 03.11.2020, 03112020), or as the platform does
 * (2020-11-03); null when there is no such day.
 */
export function parseDay(text: string): LocalDate | null {
  const typed = text.trim();
  const match = HAND.exec(typed);
  if (!match) return isLocalDate(typed) ? typed : null;
  const [day, month, year] = [match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6]].map(Number) as [
    number,
    number,
    number,
  ];
  return exists(year, month, day) ? `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` : null;
}

/** The day in the form dd/MM/yyyy. */
export const formatDate = (date: LocalDate): string => date.split("-").reverse().join("/");

/** The day so many days later (earlier, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  const at = new Date(`${date}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
