import { isLocalDate, type LocalDate } from "./local-date.js";
import { NO_DAY } from "./scalars.js";

/** The business day in Asia/Ho_Chi_Minh. Sessions and logs use real time instead. */
export interface Clock {
  today(): LocalDate;
}

const day = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** Today by the wall clock, or the stated day when one is given (the demo stands on 23/11/2020). */
export function clockOf(stated?: string): Clock {
  if (!stated) return { today: () => day.format(new Date()) };
  if (!isLocalDate(stated)) throw new Error(`BUSINESS_DAY ${String(stated)}: ${NO_DAY.en}`);
  return { today: () => stated };
}
