import type { FactLevel } from "../territory-facts/types.js";
import { fullTypeOf } from "../territory-facts/naming.js";
import type { At, Faults } from "@hoa-nhap/sheets";

export const DIGITS: Record<FactLevel, number> = { PROVINCE: 2, DISTRICT: 3, COMMUNE: 5 };
export const LEVELS: Record<string, FactLevel> = { province: "PROVINCE", district: "DISTRICT", commune: "COMMUNE" };
export const LEVEL_WORDS: Record<FactLevel, { vi: string; en: string }> = {
  PROVINCE: { vi: "cấp tỉnh", en: "province" },
  DISTRICT: { vi: "cấp huyện", en: "district" },
  COMMUNE: { vi: "cấp xã", en: "commune" },
};

/** A code has the digits of its level, leading zeros included; says so otherwise. */
export function isCode(code: string, level: FactLevel, at: At, faults: Faults): boolean {
  const digits = DIGITS[level];
  if (new RegExp(`^\\d{${digits}}$`).test(code)) return true;
  const words = LEVEL_WORDS[level];
  if (/^\d+(\.0)?$/.test(code) && code.replace(/\.0$/, "").length < digits) {
    faults.add(
      at,
      "code.leading-zero",
      `Mã "${code}" mất số 0 ở đầu: mã ${words.vi} có ${digits} chữ số.`,
      `The code "${code}" has lost its leading zero: a ${words.en} code has ${digits} digits.`,
    );
  } else {
    faults.add(
      at,
      "code.digits",
      `Mã "${code.slice(0, 40)}" không phải mã ${words.vi} (${digits} chữ số).`,
      `"${code.slice(0, 40)}" is not a ${words.en} code (${digits} digits).`,
    );
  }
  return false;
}

/** The full name begins with a type that exists at the level of the code; says so otherwise. */
export function hasKnownType(code: string, fullName: string, at: At, faults: Faults): boolean {
  try {
    return fullTypeOf(code, fullName).name.length > 0;
  } catch {
    faults.add(
      at,
      "kind.unknown",
      `"${fullName.slice(0, 80)}" không bắt đầu bằng một loại đơn vị của cấp mang mã ${code}.`,
      `"${fullName.slice(0, 80)}" does not begin with a kind of unit that a code like ${code} may have.`,
    );
    return false;
  }
}
