import type { Paper } from "@hoa-nhap/papers";
import type { LocalDate } from "@hoa-nhap/kernel";
import type { Context } from "@hoa-nhap/subgraph";
import {
  DocumentType,
  LETTERS,
  numberText,
  RecipientPurpose,
  TYPE_WORDS,
  type Series,
} from "../document/document-kind.js";
import { documentById, seriesOfUnit } from "../document/document.reads.js";
import type { DocumentTable } from "../tables.js";
import type { LegalBasisRow } from "../document/legal-basis.js";

/** Kinds of papers that others issue, by the letters in their numbers. */
const OTHERS: Record<string, string> = {
  NĐ: "Nghị định",
  NQ: "Nghị quyết",
  CT: "Chỉ thị",
  TT: "Thông tư",
  QH: "Luật",
  HD: "Hướng dẫn",
};
const OWN = Object.fromEntries(Object.values(DocumentType).map((type) => [LETTERS[type], TYPE_WORDS[type].vi]));

/** "Kế hoạch" for 195/KH-MT; "Văn bản" where the letters tell nothing. */
export const kindOfBasis = ({ symbol }: Pick<LegalBasisRow, "symbol">): string => {
  const letters = symbol.split(/[-/]/, 1)[0]!.replace(/\d+$/, "");
  return OWN[letters] ?? OTHERS[letters] ?? "Văn bản";
};

/** The types that are put to somebody at their head. */
const ADDRESSED: readonly DocumentType[] = [DocumentType.LETTER, DocumentType.SUBMISSION];

const asPaper = (row: DocumentTable, series: Series, today: LocalDate): Paper => ({
  typeName: TYPE_WORDS[row.type].vi,
  isLetter: row.type === DocumentType.LETTER,
  isAddressed: ADDRESSED.includes(row.type),
  number: row.number,
  blankNumber: numberText(series, row.type, 0).replace(/^0/, "…"),
  on: row.issuedOn,
  title: row.title,
  issuer: row.issuer,
  coIssuers: row.coIssuers,
  bases: row.legalBases.map((basis) => ({
    name: kindOfBasis(basis),
    number: basis.raw,
    on: basis.issuedOn,
    issuer: basis.issuer,
  })),
  paragraphs: row.items,
  addressees: row.recipients.map(({ label, purpose }) => ({ label, toAct: purpose === RecipientPurpose.ACTION })),
  signForm: row.signForm,
  signerPost: row.signerPost,
  signerName: row.signerName,
  madeAt: row.madeAt,
  printedOn: row.issuedOn ?? today,
});

/** A document in sight as it is printed, with the row it was made from; null where the caller sees none. */
export async function paperOf(ctx: Context, id: string): Promise<{ row: DocumentTable; paper: Paper } | null> {
  const row = await documentById(ctx, id);
  return row && { row, paper: asPaper(row, await seriesOfUnit(ctx, row.issuerUnitId), ctx.clock.today()) };
}
