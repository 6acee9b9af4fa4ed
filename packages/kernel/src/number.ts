const WRITTEN = /^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/;

/**
 * Reads a number as it is written in Viet Nam: 1.234,5 or 1234,5, dots as thousand marks alone. Null for an empty text,
 * undefined for what is no number.
 */
export function parseNumber(text: string): number | null | undefined {
  const typed = text.replace(/\s/g, "");
  if (typed === "") return null;
  return WRITTEN.test(typed) ? Number(typed.replaceAll(".", "").replace(",", ".")) : undefined;
}

/**
 * Whether a number could be meant in two ways: 10.125 is ten thousand here, and ten and an eighth where a dot stands
 * before the fraction. 1.234.567 and 1.234,5 cannot.
 */
export const isTwoNumbers = (text: string): boolean => /^-?[1-9]\d{0,2}\.\d{3}$/.test(text.replace(/\s/g, ""));
