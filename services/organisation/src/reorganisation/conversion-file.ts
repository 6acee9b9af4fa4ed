import { formatDay, type LocalDate } from "@hoa-nhap/kernel";
import type { Portion } from "../territory-facts/act.js";
import type { FactLevel } from "../territory-facts/types.js";
import { hasKnownType, isCode } from "./code-rules.js";
import { readSheet, wordsIn, type SheetRow, type Source } from "@hoa-nhap/sheets";
import type { Faults } from "@hoa-nhap/sheets";

/** One line of a reorganisation: what a new unit got of an old one. */
export interface Line {
  row: number;
  file?: string;
  /** Null: a unit established without a predecessor. */
  from: { code: string; fullName: string | null } | null;
  /** Null: the old unit ends without a successor. */
  to: { code: string; fullName: string; parent: string | null } | null;
  portion: Portion;
  basis: string;
  /** The new unit is the old one of the same code, within another border. */
  stays?: boolean;
}
export interface Conversions {
  lines: Line[];
  on: LocalDate;
  /** Rows that ask for nothing: about land that was no unit, about a province that goes on as it is. */
  idle: number;
}

const DAY = "effective_date";
const COLUMNS = {
  required: [
    "old_code",
    "old_level",
    "old_full_name",
    "old_district_code",
    "old_province_code",
    "new_code",
    "new_full_name",
    "new_province_code",
    "kind",
    "area",
    "people",
    "decree",
    "effective_date",
  ],
  optional: ["is_split", "is_merge", "same_code", "note"],
};
const PROVINCE_COLUMNS = {
  required: ["old_code", "old_full_name", "new_code", "new_full_name", "decree", "effective_date"],
  optional: ["same_code"],
};

/** The published words for what went over, with the shares of land and people that each may stand for. */
const KINDS: Record<string, string[]> = {
  whole: ["all all"],
  kept: ["all all"],
  renamed: ["all all"],
  reclassified: ["all all"],
  part: ["some some", "some all"],
  part_all_people: ["some all"],
  area_part: ["some none"],
  area_whole: ["all none"],
  people_part: ["none some"],
};
const PORTIONS: Record<string, Portion> = {
  "all all": "whole",
  "some some": "part",
  "some all": "people",
  "some none": "land",
  "all none": "all-land",
  "none some": "some-people",
};

/** A line of the file with its words. */
interface Told {
  row: number;
  cells: Record<string, string>;
}
/** Its words, and its day; what the published files say twice (`is_split`, `same_code`) is not read. */
const toldIn =
  (columns: string[]) =>
  (line: SheetRow, faults: Faults): Told => ({
    row: line.row,
    cells: wordsIn(
      line,
      faults,
      columns.filter((column) => column !== DAY),
      [DAY],
    ),
  });

function portionOf({ row, cells }: Told, faults: Faults): Portion | null {
  const [kind = "", shares] = [cells["kind"], `${cells["area"]} ${cells["people"]}`];
  const known = KINDS[kind];
  if (!known) faults.add(row, "kind.unknown", `Không biết cách chuyển "${kind}".`, `The kind "${kind}" is unknown.`);
  else if (!known.includes(shares))
    faults.add(
      row,
      "kind.shares",
      `"${kind}" không hợp với đất và dân "${shares}".`,
      `"${kind}" does not go with land and people "${shares}".`,
    );
  return known?.includes(shares) ? PORTIONS[shares]! : null;
}

function basisAndDay(
  { row, cells }: Told,
  faults: Faults,
  basis: string | undefined,
): { basis: string; on: LocalDate | null } {
  const { decree, effective_date: day = "" } = cells;
  if (!day && !faults.isIn(row, DAY))
    faults.add(
      { row, column: DAY },
      "date.missing",
      "Thiếu ngày có hiệu lực.",
      "The day on which it takes effect is missing.",
    );
  if (basis === undefined && !decree)
    faults.add(
      row,
      "basis.missing",
      "Thiếu số văn bản (cột decree).",
      "The number of the act is missing (column decree).",
    );
  return { basis: decree || (basis ?? ""), on: day || null };
}

/** All rows of one reorganisation take effect on one day. */
function oneDay(days: { row: number; on: LocalDate | null }[], faults: Faults): LocalDate | null {
  const first = days.find(({ on }) => on !== null)?.on ?? null;
  for (const { row, on } of days) {
    if (on !== null && first !== null && on !== first)
      faults.add(
        row,
        "date.differs",
        `Dòng này có hiệu lực ${formatDay(on)}, các dòng trước ${formatDay(first)}: mỗi tệp là một ngày.`,
        `This row takes effect on ${formatDay(on)}, those before on ${formatDay(first)}: one day per file.`,
      );
  }
  return first;
}

const OLD_LEVELS: Record<string, FactLevel> = { commune: "COMMUNE", district: "DISTRICT" };

function lineOf(csv: Told, faults: Faults): { line: Line | null; row: number; on: LocalDate | null } {
  const { row, cells } = csv;
  const {
    old_code: oldCode = "",
    old_full_name: oldName = "",
    new_code: newCode = "",
    new_full_name: newName = "",
    new_province_code: parent = "",
  } = cells;
  const { basis, on } = basisAndDay(csv, faults, undefined);
  const portion = portionOf(csv, faults);
  if (cells["old_level"] === "area" && oldCode === "") return { line: null, row, on };
  const level = OLD_LEVELS[cells["old_level"] ?? ""];
  if (!level)
    faults.add(
      row,
      "level.unknown",
      `Không biết cấp "${cells["old_level"]}".`,
      `The level "${cells["old_level"]}" is unknown.`,
    );
  const sound = [
    level !== undefined && isCode(oldCode, level, row, faults),
    isCode(newCode, "COMMUNE", row, faults) && hasKnownType(newCode, newName, row, faults),
    isCode(parent, "PROVINCE", row, faults),
  ].every(Boolean);
  return {
    line:
      sound && portion
        ? {
            row,
            from: { code: oldCode, fullName: oldName },
            to: { code: newCode, fullName: newName, parent },
            portion,
            basis,
          }
        : null,
    row,
    on,
  };
}

/** Reads which commune became which (the format of reorganisation files); every fault of form is told by row. */
export async function readConversions(source: Source, faults: Faults): Promise<Conversions> {
  const read = (await readSheet(source, COLUMNS, faults)).map((line) => toldIn(COLUMNS.required)(line, faults));
  faults.insist();
  const lines = read.map((row) => lineOf(row, faults));
  const on = oneDay(lines, faults);
  const idle = read.filter(({ cells }) => cells["old_level"] === "area" && cells["old_code"] === "").length;
  return { lines: lines.flatMap(({ line }) => line ?? []), on: on ?? "0001-01-01", idle };
}

/** Reads which province became which; a province that goes on unchanged needs no act. */
export async function readProvinces(source: Source, faults: Faults): Promise<Conversions> {
  const read = (await readSheet(source, PROVINCE_COLUMNS, faults)).map((line) =>
    toldIn(PROVINCE_COLUMNS.required)(line, faults),
  );
  faults.insist();
  const comings = new Map<string, number>();
  for (const { cells } of read) comings.set(cells["new_code"]!, (comings.get(cells["new_code"]!) ?? 0) + 1);
  const days: { row: number; on: LocalDate | null }[] = [];
  let idle = 0;
  const lines = read.flatMap((csv): Line[] => {
    const { row, cells } = csv;
    const { old_code: from = "", old_full_name: fromName = "", new_code: to = "", new_full_name: toName = "" } = cells;
    const unchanged = from === to && fromName === toName && comings.get(to) === 1;
    const { basis, on } = basisAndDay(csv, faults, unchanged ? "" : undefined);
    days.push({ row, on });
    if (unchanged) idle += 1;
    const sound = [
      isCode(from, "PROVINCE", row, faults),
      isCode(to, "PROVINCE", row, faults) && hasKnownType(to, toName, row, faults),
    ].every(Boolean);
    return sound && !unchanged
      ? [
          {
            row,
            from: { code: from, fullName: fromName },
            to: { code: to, fullName: toName, parent: null },
            portion: "whole",
            basis,
          },
        ]
      : [];
  });
  return { lines, on: oneDay(days, faults) ?? "0001-01-01", idle };
}
