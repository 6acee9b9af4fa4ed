import { isLocalDate, type LocalDate } from "@hoa-nhap/kernel";
import { readSheet, type Columns, type Faults, type SheetRow, type Source } from "@hoa-nhap/sheets";
import type { CandidateNeed } from "./candidate.js";
import { CandidateCountKind, COUNT_WORDS, LocalWill, PROBLEM_WORDS, SecurityProblemKind, WILL_WORDS, YEARLY } from "./candidate-words.js";

/** The columns of the file of candidates, by what they tell. Its header is in Vietnamese, as the officers who fill it in read it. */
export const HEADERS = {
  unit: "Xã, phường",
  peopleToHelp: "Số người cần giúp đỡ",
  peopleSource: "Nguồn số người",
  peopleCountedOn: "Ngày thống kê",
  ...(Object.fromEntries(Object.values(CandidateCountKind).map((kind) => [kind, COUNT_WORDS[kind].vi])) as Record<CandidateCountKind, string>),
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
export const COLUMNS: Columns = { required: [HEADERS.unit], optional: [...Object.values(HEADERS).slice(1), FAULT_HEADER], template: TEMPLATE };
export const MOST_CANDIDATES = 500;

export const YES_NO = ["Có", "Không"];
const byWords = <K extends string>(words: Record<K, { vi: string }>): Map<string, K> => new Map(Object.entries<{ vi: string }>(words).map(([key, { vi }]) => [vi.toLowerCase(), key as K]));
const PROBLEMS = byWords(PROBLEM_WORDS);
const WILLS = byWords(WILL_WORDS);

/** One row as it is told; what is empty is not known. */
export interface ToldRow {
  row: number;
  /** As they stand in the file, for handing back what is wrong. */
  cells: Record<string, string>;
  code: string;
  need: CandidateNeed;
}

/** Reads the cells of one row, each fault at its own cell. */
class Cells {
  constructor(private readonly row: SheetRow, private readonly faults: Faults) {}

  text(told: Told): string | null {
    return this.row.cells[HEADERS[told]] || null;
  }
  private fault(told: Told, rule: string, vi: string, en: string): null {
    this.faults.add({ row: this.row.row, column: HEADERS[told] }, rule, vi, en);
    return null;
  }
  number(told: Told, most = 100_000): number | null {
    const text = this.text(told);
    if (text === null) return null;
    const value = /^(\d+|\d{1,3}(\.\d{3})+)$/.test(text) ? Number(text.replaceAll(".", "")) : NaN;
    return value <= most ? value : this.fault(told, "cell.number", `"${text.slice(0, 40)}" không phải số nguyên từ 0 đến ${most}.`, `"${text.slice(0, 40)}" is no whole number from 0 to ${most}.`);
  }
  day(told: Told): LocalDate | null {
    const text = this.text(told);
    if (text === null) return null;
    const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
    const iso = year ? `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}` : text;
    return isLocalDate(iso) ? iso : this.fault(told, "cell.day", `"${text.slice(0, 40)}" không phải ngày dạng 28/02/2020.`, `"${text.slice(0, 40)}" is not a day like 28/02/2020.`);
  }
  /** A cell with a list to choose from. */
  one<V>(told: Told, of: ReadonlyMap<string, V>, choices: string[]): V | null {
    const text = this.text(told);
    if (text === null) return null;
    return of.get(text.toLowerCase()) ?? this.fault(told, "cell.choice", `"${text.slice(0, 40)}" không có trong danh sách: ${choices.join(", ")}.`, `"${text.slice(0, 40)}" is not one of: ${choices.join(", ")}.`);
  }
  yes(told: Told): boolean | null {
    return this.one(told, new Map([["có", true], ["không", false]]), YES_NO);
  }
  code(): string | null {
    const text = this.text("unit");
    const code = /^(\d{1,5})(\s*[-–.:]|\s|$)/.exec(text ?? "")?.[1];
    return code ? code.padStart(5, "0") : this.fault("unit", "unit.code", text ? `"${text.slice(0, 40)}" không bắt đầu bằng mã xã 5 chữ số.` : "Thiếu xã, phường.", text ? `"${text.slice(0, 40)}" does not begin with a commune's code of 5 digits.` : "The commune is missing.");
  }
}

function toldIn(row: SheetRow, faults: Faults): ToldRow | null {
  const before = faults.list.length;
  const at = new Cells(row, faults);
  const code = at.code();
  const [peopleSource, peopleCountedOn] = [at.text("peopleSource"), at.day("peopleCountedOn")];
  const [year, source] = [at.number("year", 2199), at.text("countSource") ?? peopleSource];
  const counts = Object.values(CandidateCountKind).flatMap((kind) => {
    const count = at.number(kind);
    if (count === null) return [];
    if (!source || !peopleCountedOn) {
      faults.add({ row: row.row, column: HEADERS[kind] }, "count.source", "Số liệu này cần nguồn và ngày thống kê.", "This figure needs its source and its day.");
      return [];
    }
    return [{ kind, year: YEARLY.includes(kind) ? year : null, count, countedOn: peopleCountedOn, source }];
  });
  const [kind, evidence, securitySource, notedOn] = [at.one("problemKind", PROBLEMS, Object.values(PROBLEM_WORDS).map(({ vi }) => vi)), at.text("evidence"), at.text("securitySource"), at.day("notedOn") ?? peopleCountedOn];
  const problems = evidence && securitySource && notedOn ? [{ kind: kind ?? SecurityProblemKind.OTHER, evidence, source: securitySource, notedOn }] : [];
  const need: CandidateNeed = {
    peopleToHelp: at.number("peopleToHelp"), peopleSource, peopleCountedOn, securityProblem: problems.length === 0 ? evidence : null, securitySource, justification: at.text("justification"),
    counts, problems, isHotspot: at.yes("isHotspot"), standardMet: at.yes("standardMet"), standardSource: at.text("standardSource"),
    partyWill: at.one<LocalWill>("partyWill", WILLS, Object.values(WILL_WORDS).map(({ vi }) => vi)), frontWill: at.one<LocalWill>("frontWill", WILLS, Object.values(WILL_WORDS).map(({ vi }) => vi)),
    hadModel: at.yes("hadModel"), previousModel: at.text("previousModel"),
  };
  return code && faults.list.length === before ? { row: row.row, cells: row.cells, code, need } : null;
}

/** Which cell a refused field of a proposal stands in. */
export function headerOf(path: string, { counts }: CandidateNeed): string | undefined {
  const [first, index, part] = path.split(".");
  if (first === "counts" && index) return part === "year" ? HEADERS.year : part === "countedOn" ? HEADERS.peopleCountedOn : HEADERS[counts?.[Number(index)]?.kind ?? "countSource"];
  if (first === "problems") return HEADERS.notedOn;
  if (first === "securityProblem") return HEADERS.evidence;
  if (first === "unitId") return HEADERS.unit;
  return HEADERS[first as Told];
}

/** Reads a file of candidates; every fault is told at its cell. `rows` are all of them, sound or not. */
export async function readCandidates(source: Source, faults: Faults): Promise<{ rows: SheetRow[]; told: ToldRow[] }> {
  const rows = await readSheet(source, COLUMNS, faults);
  if (rows.length > MOST_CANDIDATES) {
    faults.add(0, "file.too-many-rows", `Tệp có hơn ${MOST_CANDIDATES} dòng.`, `The file has more than ${MOST_CANDIDATES} rows.`);
    return { rows: [], told: [] };
  }
  return { rows, told: rows.flatMap((row) => toldIn(row, faults) ?? []) };
}
