import { Failure } from "./failure.mjs";

// Flags are read before anything is built, so the rule of @hoa-nhap/kernel stands here once more; a test holds the two
// together.
export const NO_DAY = {
  vi: "Ngày không có trong lịch, hoặc không đúng dạng năm-tháng-ngày (2020-11-23; trong bảng tính: 23/11/2020).",
  en: "This is no day of the calendar, written like 2020-11-23 (in a sheet: 23/11/2020).",
};

/** True for a day that the calendar has, as yyyy-mm-dd, between 1900 and 2199. */
export function isDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

/** The day that stands behind a flag; stops with the sentence when it is none. */
export function requireDay(flag, text) {
  if (!isDay(text)) throw new Failure(`${flag} ${text}: ${NO_DAY.vi}`, `${flag} ${text}: ${NO_DAY.en}`);
  return text;
}
