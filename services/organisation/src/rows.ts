// Made from the migrated database by `npm run rows`; edits are lost.
import type { Portion } from "./territory-facts/act.js";
import type { SuccessionKind, UnitLevel, UnitType } from "./unit/unit.type.js";
import type { LocalDate } from "@hoa-nhap/kernel";
import type { Fault } from "@hoa-nhap/sheets";
import type { Generated, Selectable } from "kysely";

/** What the database holds, in camel case. */
export interface Tables {
  account: {
    id: string;
    version: Generated<number>;
    login: string;
    passwordHash: string;
    language: Generated<string>;
    closedAt: string | null;
    createdAt: Generated<string>;
    email: string | null;
    sessionGeneration: Generated<number>;
    sparedSession: string | null;
  };
  department: {
    id: string;
    version: Generated<number>;
    organisationId: string;
    name: string;
    foldedName: string;
    validFrom: LocalDate;
    validTo: LocalDate | null;
  };
  mail: {
    id: string;
    reminderId: string;
    accountId: string;
    on: LocalDate;
    kind: string;
    dueOn: LocalDate;
    byHand: boolean;
    link: string;
    unitVersionId: string;
    state: Generated<string>;
    sentAt: string | null;
  };
  official: {
    id: string;
    name: string;
    foldedName: string;
  };
  organisation: {
    id: string;
    kind: string;
    name: string;
    foldedName: string;
    unitId: string | null;
    validFrom: LocalDate | null;
    validTo: LocalDate | null;
    version: Generated<number>;
    foundedBy: string | null;
    endedBy: string | null;
  };
  organisationAlias: {
    organisationId: string;
    foldedName: string;
    name: string;
    namesFrom: LocalDate | null;
  };
  post: {
    id: string;
    officialId: string;
    organisationId: string;
    role: string;
    title: string;
    fromOn: LocalDate;
    toOn: LocalDate | null;
    provinceKey: number | null;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    version: Generated<number>;
    departmentId: string | null;
  };
  recoveryCode: {
    accountId: string;
    codeHash: Buffer;
    usedAt: string | null;
  };
  reorganisation: {
    id: string;
    version: Generated<number>;
    title: string;
    basis: string;
    effectiveOn: LocalDate;
    state: Generated<string>;
    draftedBy: string;
    draftedAt: Generated<string>;
    changedAt: Generated<string>;
    closedBy: string | null;
    closedAt: string | null;
    fileFaults: Generated<Fault[]>;
    closedReason: string | null;
  };
  reorganisationDecision: {
    reorganisationId: string;
    kind: "UNIT" | "AREA" | "POST";
    subject: string;
    target: string | null;
    decidedBy: string;
    decidedAt: Generated<string>;
  };
  reorganisationRow: {
    reorganisationId: string;
    place: number;
    row: number;
    file: string | null;
    fromCode: string | null;
    fromName: string | null;
    toCode: string | null;
    toName: string | null;
    toParent: string | null;
    portion: Portion;
    basis: string;
    stays: Generated<boolean>;
  };
  secondFactor: {
    accountId: string;
    sealedSeed: Buffer;
    confirmedAt: string | null;
    lastStep: Generated<string>;
  };
  unit: {
    id: string;
    key: Generated<number>;
    level: UnitLevel;
  };
  unitSuccession: {
    id: string;
    fromVersionId: string;
    toVersionId: string;
    kind: SuccessionKind;
    on: LocalDate;
    legalBasis: string;
    shareOfPeople: number | null;
    shareOfArea: number | null;
  };
  unitVersion: {
    id: string;
    unitId: string;
    code: string;
    name: string;
    fullName: string;
    foldedName: string;
    type: UnitType;
    level: UnitLevel;
    parentUnitId: string | null;
    validFrom: LocalDate | null;
    validTo: LocalDate | null;
    legalBasis: string | null;
    synthetic: Generated<boolean>;
    provinceKey: number | null;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
  };
}
/** Rows as they are read. */
export type Rows = { [T in keyof Tables]: Selectable<Tables[T]> };
