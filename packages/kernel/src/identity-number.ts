/**
 * What is left of an identity number when all is taken away that people part it by: spaces of any kind, dots, hyphens.
 * Full-width digits are digits.
 */
export const identityDigits = (text: string): string =>
  text
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\s.\uff0e-]/g, "");

/**
 * Reads an identity number as people write it (001 099 012 345, 001.099.012.345) and answers its digits: 12, or the 9
 * of the old card; null for anything else.
 */
export function parseIdentityNumber(text: string): string | null {
  const digits = identityDigits(text);
  return /^(\d{9}|\d{12})$/.test(digits) ? digits : null;
}
