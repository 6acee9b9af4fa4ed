import { isLocalDate, parseDocumentNumber, type LocalDate } from "@hoa-nhap/kernel";
import { readSheet, type Faults, type SheetRow, type Source } from "@hoa-nhap/sheets";
import { isCode } from "../reorganisation/code-rules.js";
import { areaName, kindWord, LONGEST_NAME, type AreaName } from "./area-name.js";

/** An area as a file names it. */
export interface ListedArea {
  row: number;
  communeCode: string;
  name: AreaName;
  on: LocalDate;
  basis: string;
}
/** What holds for rows that do not say it themselves. */
export interface FileDefaults {
  on?: LocalDate | null;
  basis?: string | null;
}

const COLUMNS = { required: ["commune_code", "name", "type"], optional: ["on", "basis"] };

function listed({ row, cells }: SheetRow, defaults: FileDefaults, faults: Faults): ListedArea | null {
  const { commune_code: communeCode = "", name = "", type = "" } = cells;
  const [on, basis] = [cells["on"] || defaults.on, cells["basis"] || defaults.basis];
  const before = faults.list.length;
  isCode(communeCode, "COMMUNE", row, faults);
  const kind = kindWord(type);
  if (!kind) faults.add(row, "kind.unknown", `Không biết loại "${type.slice(0, 40)}": cần thôn hoặc tổ dân phố.`, `The kind "${type.slice(0, 40)}" is unknown: thôn or tổ dân phố.`);
  const named = kind && areaName(kind.type, name, kind.word);
  if (name === "" || named?.name === "") faults.add(row, "name.missing", "Thiếu tên khu dân cư.", "The name of the area is missing.");
  else if (named && named.name.length > LONGEST_NAME) faults.add(row, "name.too-long", `Tên dài quá ${LONGEST_NAME} ký tự.`, `The name is longer than ${LONGEST_NAME} characters.`);
  if (!on) faults.add(row, "date.missing", "Thiếu ngày: cột on hoặc ngày chung của tệp.", "The day is missing: the column on, or one day for the file.");
  else if (!isLocalDate(on)) faults.add(row, "date.wrong", `Cột on: "${String(on).slice(0, 40)}" không phải ngày dạng 2026-07-01.`, `The column on: "${String(on).slice(0, 40)}" is not a day like 2026-07-01.`);
  if (!basis) faults.add(row, "basis.missing", "Thiếu số văn bản: cột basis hoặc văn bản chung của tệp.", "The number of the act is missing: the column basis, or one act for the file.");
  else if (!parseDocumentNumber(basis)) faults.add(row, "basis.wrong", `"${basis.slice(0, 40)}" không đúng dạng số ký hiệu, ví dụ 12/NQ-HĐND.`, `"${basis.slice(0, 40)}" is not a document number such as 12/NQ-HĐND.`);
  return named && faults.list.length === before ? { row, communeCode, name: named, on: on!, basis: basis! } : null;
}

/** Reads a list of areas: commune_code, name, type, and perhaps on and basis; every fault is told by row. */
export const readAreas = async (source: Source, defaults: FileDefaults, faults: Faults): Promise<{ rows: number; areas: ListedArea[] }> => {
  const rows = await readSheet(source, COLUMNS, faults);
  return { rows: rows.length, areas: rows.flatMap((row) => listed(row, defaults, faults) ?? []) };
};
