import type { LocalDate, Place } from "@hoa-nhap/kernel";
import type { Fault } from "@hoa-nhap/sheets";
import type { Portion } from "./territory-facts/act.js";
import type { UnitLevel, UnitType, SuccessionKind } from "./unit/unit.type.js";

/** Rows as the database has them, in camel case. */
export interface UnitVersionRow extends Place {
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
  synthetic: boolean;
}
export interface Tables {
  unit: { id: string; key: number; level: UnitLevel };
  unitVersion: UnitVersionRow;
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
  organisation: {
    id: string;
    version: number;
    kind: string;
    name: string;
    foldedName: string;
    unitId: string | null;
    validFrom: LocalDate | null;
    validTo: LocalDate | null;
    foundedBy: string | null;
    endedBy: string | null;
  };
  organisationAlias: { organisationId: string; foldedName: string; name: string; namesFrom: LocalDate | null };
  department: {
    id: string;
    version: number;
    organisationId: string;
    name: string;
    foldedName: string;
    validFrom: LocalDate;
    validTo: LocalDate | null;
  };
  official: { id: string; name: string; foldedName: string };
  post: Place & {
    id: string;
    version: number;
    officialId: string;
    organisationId: string;
    departmentId: string | null;
    role: string;
    title: string;
    fromOn: LocalDate;
    toOn: LocalDate | null;
  };
  reorganisation: {
    id: string;
    version: number;
    title: string;
    basis: string;
    effectiveOn: LocalDate;
    state: string;
    draftedBy: string;
    draftedAt: string;
    closedBy: string | null;
    closedAt: string | null;
    closedReason: string | null;
    fileFaults: Fault[];
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
    stays: boolean;
  };
  reorganisationDecision: {
    reorganisationId: string;
    kind: "UNIT" | "AREA" | "POST";
    subject: string;
    target: string | null;
    decidedBy: string;
    decidedAt: string;
  };
  account: {
    id: string;
    version: number;
    login: string;
    passwordHash: string;
    language: string;
    email: string | null;
    closedAt: string | null;
    sessionGeneration: number;
    sparedSession: string | null;
  };
  mail: { id: string; reminderId: string; accountId: string; state: string };
}
