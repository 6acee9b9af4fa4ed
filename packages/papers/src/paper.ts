import type { LocalDate } from "@hoa-nhap/kernel";

/**
 * One document as data, from which its printed forms are made. Who keeps documents fills it; nothing here knows a
 * database.
 */
export interface Paper {
  /** Kế hoạch, Thông báo…; not printed on an official letter. */
  typeName: string;
  isLetter: boolean;
  /** Whether it is put to somebody by name at its head (tờ trình, công văn). */
  isAddressed: boolean;
  /** Null: a draft, which shows neither number nor day nor signer (R1). */
  number: string | null;
  /** What a draft shows in the number's place: …/KH-MT. */
  blankNumber: string;
  on: LocalDate | null;
  title: string;
  issuer: string;
  coIssuers: string[];
  bases: { name: string; number: string; on: LocalDate; issuer: string }[];
  paragraphs: { section: string; item: string; text: string }[];
  addressees: { label: string; toAct: boolean }[];
  signForm: "OWN" | "ON_BEHALF" | "FOR_HEAD" | "BY_ORDER";
  signerPost: string | null;
  signerName: string | null;
  madeAt: string | null;
  /** The day that the file itself bears: of the issue, for a draft that of printing. */
  printedOn: LocalDate;
}
