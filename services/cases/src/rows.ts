// Made from the migrated database by `npm run rows`; edits are lost.
import type { CaseStage, CloseReason, LegalCategory } from "./case-file/case-file.words.js";
import type { ConsentForm } from "./consent/consent.words.js";
import type { ProgressLevel } from "./grade/grade.words.js";
import type { Sex } from "./person/person.words.js";
import type { MetWith, NoContactReason, VisitPlace } from "./visit/visit.words.js";
import type { LocalDate } from "@hoa-nhap/kernel";
import type { Generated, Selectable } from "kysely";

/** What the database holds, in camel case. */
export interface Tables {
  accessLog: {
    seq: Generated<string>;
    id: string;
    recordedAt: Generated<string>;
    actorKind: string;
    actorId: string;
    roles: string[];
    requestId: string;
    purpose: string;
    fieldGroup: string;
    caseFileIds: string[];
  };
  caseFile: {
    id: string;
    version: Generated<number>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
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
    sex: string | null;
    ageGroup: string | null;
    acts: number;
    gradedYear: number | null;
    gradedQuarter: number | null;
    gradedLevel: string | null;
    createdAt: Generated<string>;
    homeKey: number;
  };
  caseNumber: {
    communeKey: number;
    year: number;
    last: number;
  };
  consent: {
    id: string;
    version: Generated<number>;
    caseFileId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number;
    areaKey: number | null;
    givenOn: LocalDate;
    form: ConsentForm;
    textVersion: string;
    childConsented: boolean;
    parentConsented: boolean;
    withdrawnOn: LocalDate | null;
    createdAt: Generated<string>;
  };
  grade: {
    id: string;
    caseFileId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number;
    areaKey: number | null;
    year: number;
    quarter: number;
    revision: number;
    level: ProgressLevel;
    reason: string;
    recordedBy: string;
    recordedAt: Generated<string>;
  };
  legalBasis: {
    category: LegalCategory;
    name: string;
    law: string;
    needsConsent: boolean;
    validFrom: LocalDate;
    validTo: LocalDate | null;
  };
  mentor: {
    id: string;
    version: Generated<number>;
    caseFileId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number;
    areaKey: number | null;
    accountId: string;
    fromOn: LocalDate;
    toOn: LocalDate | null;
    createdAt: Generated<string>;
  };
  person: {
    id: string;
    version: Generated<number>;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number;
    areaKey: number | null;
    fullName: string;
    identityNumber: string | null;
    phone: string | null;
    addressNote: string | null;
    identityIndex: string | null;
    phoneIndex: string | null;
    birthYear: number | null;
    sex: Sex | null;
    createdAt: Generated<string>;
    homeKey: number;
  };
  post: {
    id: string;
    accountId: string;
    role: string;
    seatKey: number | null;
    fromOn: LocalDate;
    toOn: LocalDate | null;
  };
  refusal: {
    id: string;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    on: LocalDate;
    count: number;
    recordedAt: Generated<string>;
  };
  supportedCount: {
    communeKey: number;
    provinceKey: number;
    districtKey: number | null;
    areaKey: number | null;
    count: number;
  };
  visit: {
    id: string;
    caseFileId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number;
    areaKey: number | null;
    on: LocalDate;
    place: VisitPlace;
    metWith: MetWith | null;
    note: string | null;
    nextVisitOn: LocalDate | null;
    correctsId: string | null;
    recordedBy: string;
    recordedAt: Generated<string>;
    noContactReason: NoContactReason | null;
  };
}
/** Rows as they are read. */
export type Rows = { [T in keyof Tables]: Selectable<Tables[T]> };
