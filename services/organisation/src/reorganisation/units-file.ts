import type { FactLevel } from "../territory-facts/types.js";
import { hasKnownType, isCode, LEVEL_WORDS, LEVELS } from "./code-rules.js";
import { readSheet, wordsIn, type SheetRow, type Source } from "@hoa-nhap/sheets";
import type { Faults } from "@hoa-nhap/sheets";

/** A unit as a list of a day names it. */
export interface ListedUnit {
  row: number;
  code: string;
  level: FactLevel;
  fullName: string;
  parent: string | null;
}

const COLUMNS = {
  required: ["code", "level", "type", "name", "full_name", "parent_code"],
  optional: ["decree", "decree_date", "effective_date"],
};

function unitOf(line: SheetRow, faults: Faults): ListedUnit | null {
  const { row } = line;
  const cells = wordsIn(line, faults, [...COLUMNS.required, "decree"], ["decree_date", "effective_date"]);
  const { code = "", type = "", name = "", full_name: fullName = "", parent_code: parent = "" } = cells;
  const level = LEVELS[cells["level"] ?? ""];
  if (!level) {
    faults.add(
      row,
      "level.unknown",
      `Không biết cấp "${cells["level"]}": cần province, district hoặc commune.`,
      `The level "${cells["level"]}" is unknown: province, district or commune.`,
    );
    return null;
  }
  if (!isCode(code, level, row, faults)) return null;
  if (`${type} ${name}` !== fullName) {
    faults.add(
      row,
      "name.parts",
      `"${fullName}" không phải "${type}" và "${name}" ghép lại.`,
      `"${fullName}" is not "${type}" and "${name}" put together.`,
    );
  } else if (!hasKnownType(code, fullName, row, faults)) return null;
  return { row, code, level, fullName, parent: parent || null };
}

const ABOVE: Record<FactLevel, FactLevel[]> = {
  PROVINCE: [],
  DISTRICT: ["PROVINCE"],
  COMMUNE: ["DISTRICT", "PROVINCE"],
};

function parentFaults(units: ListedUnit[], rowsOfCode: Map<string, ListedUnit>, faults: Faults): void {
  for (const unit of units) {
    const { row, level, parent, code } = unit;
    if (level === "PROVINCE" && parent === null) continue;
    const above = parent === null ? undefined : rowsOfCode.get(parent);
    if (isOnCycle(unit, rowsOfCode)) {
      faults.add(
        row,
        "parent.cycle",
        `${code} nằm dưới chính nó (${parent}).`,
        `${code} lies under itself (${parent}).`,
      );
    } else if (parent !== null && level !== "PROVINCE" && /^\d$|^\d{4}$/.test(parent)) {
      faults.add(
        row,
        "code.leading-zero",
        `Mã cấp trên "${parent}" mất số 0 ở đầu.`,
        `The parent code "${parent}" has lost its leading zero.`,
      );
    } else if (!above) {
      faults.add(
        row,
        "parent.unknown",
        `Tệp không có đơn vị cấp trên "${parent ?? ""}" của ${code}.`,
        `The file has no unit "${parent ?? ""}" above ${code}.`,
      );
    } else if (!ABOVE[level].includes(above.level)) {
      faults.add(
        row,
        "parent.level",
        `${code} (${LEVEL_WORDS[level].vi}) không thể nằm dưới ${parent} (${LEVEL_WORDS[above.level].vi}).`,
        `${code} (${LEVEL_WORDS[level].en}) cannot lie under ${parent} (${LEVEL_WORDS[above.level].en}).`,
      );
    }
  }
}

function isOnCycle(unit: ListedUnit, rowsOfCode: Map<string, ListedUnit>): boolean {
  const seen = new Set<string>();
  for (
    let at: ListedUnit | undefined = unit;
    at && !seen.has(at.code);
    at = at.parent === null ? undefined : rowsOfCode.get(at.parent)
  ) {
    seen.add(at.code);
    if (at.parent === unit.code) return true;
  }
  return false;
}

/** Reads a list of units as it stood on a day (the format of admin-units files); every fault is told by row. */
export async function readUnits(source: Source, faults: Faults): Promise<ListedUnit[]> {
  const units = (await readSheet(source, COLUMNS, faults)).flatMap((row) => unitOf(row, faults) ?? []);
  faults.insist();
  const rowsOfCode = new Map<string, ListedUnit>();
  for (const unit of units) {
    const first = rowsOfCode.get(unit.code);
    if (first)
      faults.add(
        unit.row,
        "code.twice",
        `Mã ${unit.code} đã có ở dòng ${first.row}.`,
        `The code ${unit.code} is on line ${first.row} already.`,
      );
    else rowsOfCode.set(unit.code, unit);
  }
  parentFaults(units, rowsOfCode, faults);
  return units;
}
