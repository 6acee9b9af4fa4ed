import { badField, parseDocumentNumber, tidy, type LocalDate } from "@hoa-nhap/kernel";

/** A legal basis as the database has it. */
export interface LegalBasisRow {
  raw: string;
  number: number;
  symbol: string;
  issuedOn: LocalDate;
  issuer: string;
}

/** A paper of somebody else's, as it is typed: its number, its day, who issued it. */
export interface CitedPaper {
  number: string;
  issuedOn: LocalDate;
  issuer: string;
}

/** The same in its parts, with the number as it was written (R5). */
export function legalBasisOf({ number: raw, issuedOn, issuer }: CitedPaper): LegalBasisRow {
  const parts = parseDocumentNumber(raw);
  if (!parts)
    throw badField("legalBases", "documentNumber", {
      vi: "Số ký hiệu của căn cứ không hợp lệ.",
      en: "A legal basis has no valid number.",
    });
  return { raw: parts.raw, number: parts.number, symbol: parts.symbol, issuedOn, issuer: tidy(issuer) };
}
