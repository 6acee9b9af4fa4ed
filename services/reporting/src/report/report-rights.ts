import { DomainError, type Keys, type Place } from "@hoa-nhap/kernel";
import { UnitLevel } from "../unit-level.js";

type Placed = Place & { level: UnitLevel };
const has = (list: number[], key: number | null): boolean => key !== null && list.includes(key);

/**
 * True when the post stands on the very unit that reports: a district's officer writes the district's report, never a
 * commune's.
 */
export function isOwnUnit(keys: Keys, report: Placed): boolean {
  switch (report.level) {
    case UnitLevel.COMMUNE:
      return keys.all || has(keys.communes, report.communeKey);
    case UnitLevel.DISTRICT:
      return keys.all || has(keys.districts, report.districtKey);
    case UnitLevel.PROVINCE:
      return keys.all || has(keys.provinces, report.provinceKey);
    case UnitLevel.AREA:
      return false;
  }
}

/**
 * True when the post stands above the unit that reports: a district reviews its communes, a province its districts and
 * communes.
 */
function isAbove(keys: Keys, report: Placed): boolean {
  return (
    keys.all ||
    (report.level !== UnitLevel.PROVINCE && has(keys.provinces, report.provinceKey)) ||
    (report.level === UnitLevel.COMMUNE && has(keys.districts, report.districtKey))
  );
}

export function assertOwnUnit(keys: Keys, report: Placed): void {
  if (!isOwnUnit(keys, report)) {
    throw new DomainError(
      "FORBIDDEN",
      { vi: "Chỉ đơn vị lập báo cáo được làm việc này.", en: "Only the unit whose report it is may do this." },
      { rule: "report.unit" },
    );
  }
}

export function assertAbove(keys: Keys, report: Placed): void {
  if (!isAbove(keys, report)) {
    throw new DomainError(
      "FORBIDDEN",
      {
        vi: "Chỉ cấp trên của đơn vị báo cáo được duyệt hoặc trả lại.",
        en: "Only a level above the reporting unit may review its report.",
      },
      { rule: "report.level" },
    );
  }
}
