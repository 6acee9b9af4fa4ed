import { parseDocumentNumber, type LocalDate } from "@hoa-nhap/kernel";
import { readSheet, RowCells, type Faults, type Place, type SheetRow, type Source } from "@hoa-nhap/sheets";
import { isCode } from "../reorganisation/code-rules.js";
import { areaName, kindWord, LONGEST_NAME, type AreaName } from "./area-name.js";

/** An area as a file names it. */
export interface ListedArea {
  row: number;
  communeCode: string;
  /** The cells of the commune and of the name. */
  communeAt: Place;
  at: Place;
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

function listed(line: SheetRow, defaults: FileDefaults, faults: Faults): ListedArea | null {
  const { row } = line;
  const cells = new RowCells(line, faults);
  const [communeCode, text, type] = [cells.text("commune_code"), cells.text("name"), cells.text("type")];
  const [on, basis] = [cells.day("on") ?? defaults.on, cells.text("basis") ?? defaults.basis];
  if (communeCode === null)
    cells.missing("commune_code", "code.missing", "Thiếu mã xã.", "The code of the commune is missing.");
  else isCode(communeCode, "COMMUNE", cells.at("commune_code"), faults);
  const kind = type === null ? null : kindWord(type);
  if (!kind)
    cells.missing(
      "type",
      "kind.unknown",
      `Không biết loại "${(type ?? "").slice(0, 40)}": cần thôn hoặc tổ dân phố.`,
      `The kind "${(type ?? "").slice(0, 40)}" is unknown: thôn or tổ dân phố.`,
    );
  const named = kind && text !== null ? areaName(kind.type, text, kind.word) : null;
  if (text === null || named?.name === "")
    cells.missing("name", "name.missing", "Thiếu tên khu dân cư.", "The name of the area is missing.");
  else if (named && named.name.length > LONGEST_NAME)
    faults.add(
      cells.at("name"),
      "name.too-long",
      `Tên dài quá ${LONGEST_NAME} ký tự.`,
      `The name is longer than ${LONGEST_NAME} characters.`,
    );
  if (!on)
    cells.missing(
      "on",
      "date.missing",
      "Thiếu ngày: cột on hoặc ngày chung của tệp.",
      "The day is missing: the column on, or one day for the file.",
    );
  if (!basis)
    cells.missing(
      "basis",
      "basis.missing",
      "Thiếu số văn bản: cột basis hoặc văn bản chung của tệp.",
      "The number of the act is missing: the column basis, or one act for the file.",
    );
  else if (!parseDocumentNumber(basis))
    faults.add(
      cells.at("basis"),
      "basis.wrong",
      `"${basis.slice(0, 40)}" không đúng dạng số ký hiệu, ví dụ 12/NQ-HĐND.`,
      `"${basis.slice(0, 40)}" is not a document number such as 12/NQ-HĐND.`,
    );
  return named && communeCode !== null && on && basis && !faults.isIn(row)
    ? { row, at: cells.at("name"), communeCode, communeAt: cells.at("commune_code"), name: named, on, basis }
    : null;
}

/** Reads a list of areas: commune_code, name, type, and perhaps on and basis; every fault is told at its cell. */
export const readAreas = async (
  source: Source,
  defaults: FileDefaults,
  faults: Faults,
): Promise<{ rows: number; areas: ListedArea[] }> => {
  const rows = await readSheet(source, COLUMNS, faults);
  return { rows: rows.length, areas: rows.flatMap((row) => listed(row, defaults, faults) ?? []) };
};
