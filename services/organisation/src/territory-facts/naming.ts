import type { FactLevel, FactType } from "./types.js";

const LEVELS: Record<number, FactLevel> = { 2: "PROVINCE", 3: "DISTRICT", 5: "COMMUNE" };

/**
 * Codes have two digits for a province, three for a district, five for a commune (decision 124/2004/QĐ-TTg, kept by
 * 19/2025/QĐ-TTg).
 */
export function levelOf(code: string): FactLevel {
  const level = LEVELS[code.length];
  if (!level) throw new Error(`Not a code: ${code}`);
  return level;
}

const TYPES: [FactLevel, string, FactType][] = [
  ["PROVINCE", "Tỉnh", "TINH"],
  ["PROVINCE", "Thành phố", "THANH_PHO_TRUC_THUOC"],
  ["DISTRICT", "Huyện", "HUYEN"],
  ["DISTRICT", "Quận", "QUAN"],
  ["DISTRICT", "Thị xã", "THI_XA"],
  ["DISTRICT", "Thành phố", "THANH_PHO"],
  ["COMMUNE", "Xã", "XA"],
  ["COMMUNE", "Phường", "PHUONG"],
  ["COMMUNE", "Thị trấn", "THI_TRAN"],
  ["COMMUNE", "Đặc khu", "DAC_KHU"],
];

/** Splits `Xã Bình Giang` into its type and its name; which type a word means depends on the level. */
export function fullTypeOf(code: string, fullName: string): { type: FactType; name: string } {
  const found = TYPES.find(([level, word]) => level === levelOf(code) && fullName.startsWith(`${word} `));
  if (!found) throw new Error(`${code} ${fullName} has no known type`);
  return { type: found[2], name: fullName.slice(found[1].length + 1) };
}
