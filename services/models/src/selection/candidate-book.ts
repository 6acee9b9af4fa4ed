import { scopedRead, type Context } from "@hoa-nhap/subgraph";
import { writeBook, writtenAgain, type BookSheet } from "@hoa-nhap/sheets";
import type { Tables } from "../tables.js";
import { FAULT_HEADER, HEADERS, TEMPLATE, YES_NO } from "./candidate-sheet.js";
import { PROBLEM_WORDS, WILL_WORDS } from "./candidate-words.js";
import type { ReadCandidateFile } from "./import-candidates.js";

const HEADER: string[] = Object.values(HEADERS);
const LISTS = "Danh mục";
const LONGEST = 480;

/** The communes that the caller may propose, as the drop-down shows them. */
async function communes(ctx: Context): Promise<string[]> {
  const { db, inArea } = await scopedRead<Tables>(ctx, "pilot.propose");
  const today = ctx.clock.today();
  const rows = await db
    .selectFrom("unit")
    .select(["code", "fullName"])
    .where("level", "=", "COMMUNE")
    .where(inArea("unit"))
    .where((eb) => eb.or([eb("validFrom", "is", null), eb("validFrom", "<=", today)]))
    .where((eb) => eb.or([eb("validTo", "is", null), eb("validTo", ">", today)]))
    .orderBy("code")
    .execute();
  return rows.map(({ code, fullName }) => `${code} - ${fullName}`);
}

const wordsOf = (words: Record<string, { vi: string }>): string[] => Object.values(words).map(({ vi }) => vi);

/**
 * The sheet to fill in beside one with its lists: a list inside a cell's rule may hold neither commas nor many letters.
 */
async function bookOf(ctx: Context, sheet: Pick<BookSheet, "header" | "rows" | "widths">): Promise<string> {
  const lists = [await communes(ctx), wordsOf(PROBLEM_WORDS), wordsOf(WILL_WORDS), YES_NO];
  const [places, problems, wills, yesNo] = lists.map(
    (list, i) => `'${LISTS}'!$${"ABCD"[i]}$2:$${"ABCD"[i]}$${Math.max(list.length, 1) + 1}`,
  ) as [string, string, string, string];
  const choices = {
    [HEADERS.unit]: places,
    [HEADERS.problemKind]: problems,
    [HEADERS.partyWill]: wills,
    [HEADERS.frontWill]: wills,
    [HEADERS.isHotspot]: yesNo,
    [HEADERS.standardMet]: yesNo,
    [HEADERS.hadModel]: yesNo,
  };
  const longest = Math.max(...lists.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, i) => lists.map((list) => list[i] ?? null));
  return encoded(
    await writeBook([
      { name: "Đề xuất", template: TEMPLATE, choices, ...sheet },
      {
        name: LISTS,
        header: [HEADERS.unit, HEADERS.problemKind, "Ý chí", "Có, không"],
        rows,
        widths: [40, 40, 20, 12],
      },
    ]),
  );
}
const encoded = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** The workbook to fill in: its columns, their drop-downs, the communes of the caller's area. Base64. */
export const candidateTemplate = (ctx: Context): Promise<string> =>
  bookOf(ctx, {
    header: HEADER,
    rows: [],
    widths: HEADER.map((header) => Math.max(14, Math.ceil(header.length * 0.9))),
  });

/**
 * The rows that are wrong, as they were, with what is wrong in a last column: mended here, the file can be brought
 * again. Base64; null where there is none.
 */
export async function faultFile(ctx: Context, { rows, faults }: ReadCandidateFile): Promise<string | null> {
  const wrong = rows.filter(({ row }) => faults.list.some((fault) => fault.row === row));
  if (wrong.length === 0) return null;
  const { language } = ctx.actor;
  const told = (row: number): string =>
    faults
      .sorted()
      .filter((fault) => fault.row === row)
      .map(({ column, message }) => (column ? `${column}: ${message[language]}` : message[language]))
      .join(" ")
      .slice(0, LONGEST);
  return bookOf(ctx, {
    header: [...HEADER, FAULT_HEADER],
    rows: wrong.map(({ row, typed }) => [
      ...HEADER.map((header) => (typed[header] ? writtenAgain(typed[header]) : null)),
      told(row),
    ]),
    widths: [...HEADER.map(() => 16), 80],
  });
}
