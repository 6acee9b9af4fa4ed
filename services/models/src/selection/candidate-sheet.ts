import {
  readSheet,
  RowCells,
  type Columns,
  type Faults,
  type Place,
  type SheetRow,
  type Source,
} from "@hoa-nhap/sheets";
import type { CandidateNeed } from "./candidate.js";
import {
  CandidateCountKind,
  COUNT_WORDS,
  LocalWill,
  PROBLEM_WORDS,
  SecurityProblemKind,
  WILL_WORDS,
  YEARLY,
} from "./candidate-words.js";

/**
 * The columns of the file of candidates, by what they tell. Its header is in Vietnamese, as the officers who fill it in
 * read it.
 */
export const HEADERS = {
  unit: "Xã, phường",
  peopleToHelp: "Số người cần giúp đỡ",
  peopleSource: "Nguồn số người",
  peopleCountedOn: "Ngày thống kê",
  ...(Object.fromEntries(Object.values(CandidateCountKind).map((kind) => [kind, COUNT_WORDS[kind].vi])) as Record<
    CandidateCountKind,
    string
  >),
  year: "Năm của số vụ, số tin",
  countSource: "Nguồn các số liệu khác",
  problemKind: "Loại vấn đề an ninh trật tự",
  evidence: "Dẫn chứng",
  securitySource: "Nguồn vấn đề an ninh trật tự",
  notedOn: "Ngày ghi nhận vấn đề",
  isHotspot: "Địa bàn trọng điểm",
  standardMet: "Đạt tiêu chuẩn an toàn về an ninh, trật tự",
  standardSource: "Nguồn đánh giá tiêu chuẩn",
  partyWill: "Ý chí của cấp ủy",
  frontWill: "Ý chí của Mặt trận",
  hadModel: "Đã từng có mô hình",
  previousModel: "Mô hình trước đây",
  justification: "Lý do khi thiếu tiêu chí",
} as const;
type Told = keyof typeof HEADERS;
export const TEMPLATE = "hoa-nhap.de-xuat:1";
/** Stands last in a file that was handed back; read past when it comes again. */
export const FAULT_HEADER = "Lỗi";
export const COLUMNS: Columns = {
  required: [HEADERS.unit],
  optional: [...Object.values(HEADERS).slice(1), FAULT_HEADER],
  template: TEMPLATE,
};
const MOST_CANDIDATES = 500;

export const YES_NO = ["Có", "Không"];
const byWords = <K extends string>(words: Record<K, { vi: string }>): [string, K][] =>
  Object.entries<{ vi: string }>(words).map(([key, { vi }]) => [vi, key as K]);
const PROBLEMS = byWords(PROBLEM_WORDS);
const WILLS = byWords(WILL_WORDS);

/** One row as it is told; what is empty is not known. */
export interface ToldRow {
  row: number;
  /** The cell that names the commune, and that of any column; without a column, the row. */
  at: Place;
  cellOf: (column: string | undefined) => Place;
  code: string;
  /** What the file calls the commune beside its code. */
  name: string | null;
  need: CandidateNeed;
}

/**
 * The commune as the template's list writes it: its code, and perhaps its name (00123 - Xã Một). A number in its cell
 * has lost its zeros.
 */
function communeIn(cells: RowCells): { code: string; name: string | null } | null {
  const text = cells.text(HEADERS.unit);
  const [, code, name] = /^(\d{1,5})(?:\s*[-–.:]\s*|\s+|$)(.*)$/.exec(text ?? "") ?? [];
  if (code) return { code: code.padStart(5, "0"), name: name || null };
  const said = text?.slice(0, 40);
  cells.missing(
    HEADERS.unit,
    "unit.code",
    said ? `"${said}" không bắt đầu bằng mã xã 5 chữ số.` : "Thiếu xã, phường.",
    said ? `"${said}" does not begin with a commune's code of 5 digits.` : "The commune is missing.",
  );
  return null;
}

function toldIn(row: SheetRow, faults: Faults): ToldRow | null {
  const cells = new RowCells(row, faults);
  const [text, day, number, yes] = [
    (of: Told) => cells.text(HEADERS[of]),
    (of: Told) => cells.day(HEADERS[of]),
    (of: Told, most?: number) => cells.count(HEADERS[of], most),
    (of: Told) => cells.yes(HEADERS[of]),
  ];
  const commune = communeIn(cells);
  const [peopleSource, peopleCountedOn] = [text("peopleSource"), day("peopleCountedOn")];
  const [year, source] = [number("year", 2199), text("countSource") ?? peopleSource];
  const counts = Object.values(CandidateCountKind).flatMap((kind) => {
    const count = number(kind);
    if (count === null) return [];
    if (!source || !peopleCountedOn) {
      faults.add(
        cells.at(HEADERS[kind]),
        "count.source",
        "Số liệu này cần nguồn và ngày thống kê.",
        "This figure needs its source and its day.",
      );
      return [];
    }
    return [{ kind, year: YEARLY.includes(kind) ? year : null, count, countedOn: peopleCountedOn, source }];
  });
  const [kind, evidence, securitySource, notedOn] = [
    cells.one(HEADERS.problemKind, PROBLEMS),
    text("evidence"),
    text("securitySource"),
    day("notedOn") ?? peopleCountedOn,
  ];
  const problems =
    evidence && securitySource && notedOn
      ? [{ kind: kind ?? SecurityProblemKind.OTHER, evidence, source: securitySource, notedOn }]
      : [];
  const need: CandidateNeed = {
    peopleToHelp: number("peopleToHelp"),
    peopleSource,
    peopleCountedOn,
    securityProblem: problems.length === 0 ? evidence : null,
    securitySource,
    justification: text("justification"),
    counts,
    problems,
    isHotspot: yes("isHotspot"),
    standardMet: yes("standardMet"),
    standardSource: text("standardSource"),
    partyWill: cells.one<LocalWill>(HEADERS.partyWill, WILLS),
    frontWill: cells.one<LocalWill>(HEADERS.frontWill, WILLS),
    hadModel: yes("hadModel"),
    previousModel: text("previousModel"),
  };
  // A cell that is wrong in itself was told when the sheet was read.
  return commune && !faults.isIn(row.row)
    ? {
        row: row.row,
        at: cells.at(HEADERS.unit),
        cellOf: (column) => (column === undefined ? { row: row.row } : cells.at(column)),
        ...commune,
        need,
      }
    : null;
}

/** Which cell a refused field of a proposal stands in. */
export function headerOf(path: string, { counts }: CandidateNeed): string | undefined {
  const [first, index, part] = path.split(".");
  if (first === "counts" && index)
    return part === "year"
      ? HEADERS.year
      : part === "countedOn"
        ? HEADERS.peopleCountedOn
        : HEADERS[counts?.[Number(index)]?.kind ?? "countSource"];
  if (first === "problems") return HEADERS.notedOn;
  if (first === "securityProblem") return HEADERS.evidence;
  if (first === "unitId") return HEADERS.unit;
  return HEADERS[first as Told];
}

/** Reads a file of candidates; every fault is told at its cell. `rows` are all of them, sound or not. */
export async function readCandidates(source: Source, faults: Faults): Promise<{ rows: SheetRow[]; told: ToldRow[] }> {
  const rows = await readSheet(source, COLUMNS, faults);
  if (rows.length > MOST_CANDIDATES) {
    faults.add(
      0,
      "file.too-many-rows",
      `Tệp có hơn ${MOST_CANDIDATES} dòng.`,
      `The file has more than ${MOST_CANDIDATES} rows.`,
    );
    return { rows: [], told: [] };
  }
  return { rows, told: rows.flatMap((row) => toldIn(row, faults) ?? []) };
}
