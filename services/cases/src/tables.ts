import type { LocalDate, Place } from "@hoa-nhap/kernel";
import type { UnitTables } from "@hoa-nhap/subgraph";
import type { CaseStage, CloseReason, LegalCategory } from "./case-file/case-file.words.js";
import type { ConsentForm } from "./consent/consent.words.js";
import type { ProgressLevel } from "./grade/grade.words.js";
import type { Sex } from "./person/person.words.js";
import type { MetWith, NoContactReason, VisitPlace } from "./visit/visit.words.js";

export interface CaseFileRow extends Place {
  id: string;
  version: number;
  unitVersionId: string;
  areaVersionId: string | null;
  personId: string;
  number: string;
  numberYear: number;
  numberRunning: number;
  category: LegalCategory;
  stage: CaseStage;
  openedOn: LocalDate;
  closedOn: LocalDate | null;
  closedReason: CloseReason | null;
  lastVisitOn: LocalDate | null;
  nextVisitDueOn: LocalDate | null;
}
interface PersonRow extends Place {
  id: string;
  fullName: string;
  identityNumber: string | null;
  phone: string | null;
  addressNote: string | null;
  identityIndex: string | null;
  phoneIndex: string | null;
  birthYear: number | null;
  sex: Sex | null;
}
interface ConsentRow {
  id: string;
  caseFileId: string;
  givenOn: LocalDate;
  form: ConsentForm;
  textVersion: string;
  childConsented: boolean;
  parentConsented: boolean;
  withdrawnOn: LocalDate | null;
}
interface MentorRow {
  id: string;
  caseFileId: string;
  accountId: string;
  fromOn: LocalDate;
  toOn: LocalDate | null;
}
interface VisitRow {
  id: string;
  caseFileId: string;
  on: LocalDate;
  place: VisitPlace;
  metWith: MetWith | null;
  note: string | null;
  nextVisitOn: LocalDate | null;
  noContactReason: NoContactReason | null;
  correctsId: string | null;
  recordedBy: string;
  recordedAt: string;
}
interface GradeRow {
  id: string;
  caseFileId: string;
  year: number;
  quarter: number;
  revision: number;
  level: ProgressLevel;
  reason: string;
  recordedAt: string;
}
interface LegalBasisRow {
  category: LegalCategory;
  name: string;
  law: string;
  needsConsent: boolean;
  validFrom: LocalDate;
  validTo: LocalDate | null;
}
/** Rows as the database has them, in camel case. People's words are sealed in them. */
export interface CaseTables extends UnitTables {
  caseFile: CaseFileRow;
  person: PersonRow;
  consent: ConsentRow;
  mentor: MentorRow;
  visit: VisitRow;
  grade: GradeRow;
  refusal: Place & { id: string; unitVersionId: string; on: LocalDate; count: number };
  legalBasis: LegalBasisRow;
  post: {
    id: string;
    accountId: string;
    role: string;
    seatKey: number | null;
    fromOn: LocalDate;
    toOn: LocalDate | null;
  };
  supportedCount: { provinceKey: number; districtKey: number | null; communeKey: number; count: number };
}
