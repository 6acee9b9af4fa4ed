/** A day as the platform writes it: `yyyy-mm-dd`, no hour, no zone. */
export type Day = string;

const HAND = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$|^(\d{2})(\d{2})(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

function dayOf(year: number, month: number, day: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 2199 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return null;
  return at.toISOString().slice(0, 10);
}

/**
 * Reads a day as people in Viet Nam type it: 3/11/2020, 03112020, 3-11-2020 and 3.11.2020 are the third of November.
 * Null when there is no such day.
 */
export function parseDay(text: string): Day | null {
  const hand = HAND.exec(text.trim());
  if (hand) return dayOf(Number(hand[3] ?? hand[6]), Number(hand[2] ?? hand[5]), Number(hand[1] ?? hand[4]));
  const iso = ISO.exec(text.trim());
  return iso ? dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null;
}

/** 2020-11-03 as 03/11/2020. */
export const formatDay = (day: Day | null | undefined): string =>
  day ? day.slice(0, 10).split("-").reverse().join("/") : "–";

/** The day before: what ends on a day has this for its last. */
export const dayBefore = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The day so many days later. */
export const daysAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whole days from one day to another; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Asia/Ho_Chi_Minh",
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** An instant as 03/11/2020 08:15, in Viet Nam's time wherever the reader is. */
export const formatInstant = (instant: string): string => clock.format(new Date(instant)).replace(", ", " ");

export const quarterOf = (day: Day): number => Math.ceil(Number(day.slice(5, 7)) / 3);
export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const roman = (quarter: number): string => ["", "I", "II", "III", "IV"][quarter] ?? String(quarter);
