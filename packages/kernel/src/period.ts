import { addDays, type LocalDate } from "./local-date.js";

/** A span of whole days, both ends included. */
export interface Period {
  from: LocalDate;
  to: LocalDate;
}

/** A quarter of a calendar year; deadlines of the plan are named by quarter (R44). */
export interface Quarter {
  year: number;
  quarter: 1 | 2 | 3 | 4;
}

export function quarterPeriod({ year, quarter }: Quarter): Period {
  const month = (n: number): string => String(n).padStart(2, "0");
  const from = `${year}-${month(quarter * 3 - 2)}-01`;
  const next = quarter === 4 ? `${year + 1}-01-01` : `${year}-${month(quarter * 3 + 1)}-01`;
  return { from, to: addDays(next, -1) };
}

export function quarterOf(date: LocalDate): Quarter {
  return { year: Number(date.slice(0, 4)), quarter: Math.ceil(Number(date.slice(5, 7)) / 3) as Quarter["quarter"] };
}

/** The reporting year of state bodies: 15/12 of the year before to 14/12. */
export const reportingYear = (year: number): Period => ({ from: `${year - 1}-12-15`, to: `${year}-12-14` });
