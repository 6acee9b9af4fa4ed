// Made from the migrated database by `npm run rows`; edits are lost.
import type { LocalDate } from "@hoa-nhap/kernel";
import type { Generated, Selectable } from "kysely";

/** What the database holds, in camel case. */
export interface Tables {
  auditEntry: {
    seq: Generated<string>;
    id: string;
    recordedAt: Generated<string>;
    actorKind: string;
    actorId: string;
    requestId: string;
    scope: string;
    action: string;
    subject: string | null;
    purpose: string | null;
    officer: string | null;
    agreement: string | null;
    details: Generated<Record<string, unknown>>;
  };
  event: {
    seq: Generated<string>;
    xid: Generated<string>;
    id: string;
    type: string;
    version: Generated<number>;
    recordedAt: Generated<string>;
    on: LocalDate;
    unitVersionId: string | null;
    subject: string;
    payload: Record<string, unknown>;
    epoch: Generated<number>;
  };
  eventEpoch: {
    epoch: number;
    beganAt: Generated<string>;
  };
  idempotency: {
    actorId: string;
    key: string;
    fingerprint: string;
    subject: string | null;
    recordedAt: Generated<string>;
    outcome: Record<string, unknown> | null;
  };
  readingCursor: {
    source: string;
    position: string;
    caughtUpAt: Generated<string>;
  };
  territoryAct: {
    id: string;
    on: LocalDate;
    moves: number;
  };
  unit: {
    id: string;
    unitId: string;
    unitKey: number;
    code: string;
    name: string;
    fullName: string;
    foldedName: string;
    type: string;
    level: "PROVINCE" | "DISTRICT" | "COMMUNE" | "AREA";
    parentUnitId: string | null;
    provinceKey: number | null;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    validFrom: LocalDate | null;
    validTo: LocalDate | null;
  };
  unitMove: {
    unitKey: number;
    level: string;
    on: LocalDate;
    provinceKey: number;
    communeKey: number | null;
    settled: Generated<boolean>;
    areaKey: number | null;
  };
  unitSuccession: {
    id: string;
    fromVersionId: string;
    toVersionId: string;
    fromUnitId: string;
    toUnitId: string;
    kind: string;
    on: LocalDate;
    shareOfPeople: number | null;
    shareOfArea: number | null;
  };
  upload: {
    id: string;
    accountId: string;
    content: Buffer;
    uploadedAt: Generated<string>;
  };
}
/** Rows as they are read. */
export type Rows = { [T in keyof Tables]: Selectable<Tables[T]> };
