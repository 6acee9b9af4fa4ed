/**
 * Reads a telephone number as people write it and answers its digits as they are dialled within the country: mobile
 * (10) or landline with its area (10 or 11). `+84 912 345 678`, `0912.345.678`, `(024) 3825 1234` and `84912345678` are
 * such; null for anything else.
 */
export function parsePhone(text: string): string | null {
  const typed = text.trim().replace(/[\s.()-]/g, "");
  const abroad = /^(?:\+|00)84(.*)$/.exec(typed) ?? /^84(\d{9,10})$/.exec(typed);
  const within = abroad?.[1] ?? typed;
  return [within, abroad ? `0${within}` : ""].find((digits) => /^0\d{9,10}$/.test(digits)) ?? null;
}
