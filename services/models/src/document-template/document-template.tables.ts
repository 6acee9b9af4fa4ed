import type { LocalDate } from "@hoa-nhap/kernel";
import type { DocumentType } from "../document/document-kind.js";

export interface DocumentTemplateTable {
  id: string;
  issuerUnitId: string;
  type: DocumentType;
  revision: number;
  fromOn: LocalDate;
  fileName: string | null;
  content: Buffer | null;
  byActor: string;
  recordedAt: string;
}
