import type { PersonDetails } from "../person/person.entity.js";
import { Sex } from "../person/person.words.js";
import { LegalCategory } from "../case-file/case-file.words.js";
import type { WorkedCase } from "./worked-year.js";

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương"];
const MIDDLE = { MALE: ["Văn", "Đình", "Quang", "Hữu", "Đức"], FEMALE: ["Thị", "Thu", "Ngọc"] };
const GIVEN = {
  MALE: ["An", "Bình", "Cường", "Dũng", "Hải", "Khoa", "Long", "Nam", "Phúc", "Sơn", "Thắng", "Tùng", "Việt"],
  FEMALE: ["Ánh", "Dung", "Hoa", "Lan", "Mai", "Thủy", "Yến"],
};
const pick = (list: string[], n: number): string => list[n % list.length]!;

/**
 * An invented person, marked as such. The identity number has the century sign 9, which nobody living has; the
 * telephone prefix does not exist.
 */
export function inventedPerson({ n, category }: WorkedCase): PersonDetails {
  const sex = n % 7 === 3 ? Sex.FEMALE : Sex.MALE;
  const birthYear = category === LegalCategory.TN ? 2004 + (n % 3) : 1962 + ((n * 7) % 40);
  const serial = String(n).padStart(6, "0");
  return {
    fullName: `${pick(FAMILY, n)} ${pick(MIDDLE[sex], n * 3)} ${pick(GIVEN[sex], n * 5 + (n >> 3))} (mẫu)`,
    birthYear,
    sex,
    identityNumber: `0309${String(birthYear).slice(2)}${serial}`,
    phone: `0000${serial}`,
  };
}
