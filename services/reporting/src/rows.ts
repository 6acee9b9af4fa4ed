// Made from the migrated database by `npm run rows`; edits are lost.
import type { CorrectionState } from "./correction/correction-state.js";
import type { GapReason } from "./gap/gap-reason.js";
import type { ReportState } from "./report/report-state.js";
import type { UnitLevel } from "./unit-level.js";
import type { LocalDate } from "@hoa-nhap/kernel";
import type { Generated, Selectable } from "kysely";

/** What the database holds, in camel case. */
export interface Tables {
  correction: {
    id: string;
    reportId: string;
    number: number;
    state: CorrectionState;
    reason: string;
    on: LocalDate;
    byId: string;
    byRole: string;
    decidedOn: LocalDate | null;
    decidedById: string | null;
    answer: string | null;
    joined: Generated<string[]>;
  };
  correctionFigure: {
    correctionId: string;
    indicator: string;
    oldValue: number | null;
    newValue: number;
    fromBelow: boolean;
  };
  countedIndicator: {
    indicator: string;
  };
  figure: {
    reportId: string;
    indicator: string;
    computed: number | null;
    typed: number | null;
    notApplicable: Generated<boolean>;
    reason: string | null;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
  };
  figureDelta: {
    indicator: string;
    on: LocalDate;
    dimensions: string;
    delta: number;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
  };
  period: {
    id: string;
    kind: string;
    year: number;
    name: string;
    fromOn: LocalDate;
    toOn: LocalDate;
    dueCommune: LocalDate;
    dueDistrict: LocalDate;
    dueProvince: LocalDate;
  };
  pilot: {
    id: string;
    unitId: string;
    unitVersionId: string;
    year: number;
    sponsor: string;
    stage: string;
    endedOn: LocalDate | null;
  };
  publication: {
    reportId: string;
    asked: Generated<number>;
    done: Generated<number>;
    edition: Generated<number>;
    publishedAt: string | null;
    failures: Generated<number>;
    nextTry: Generated<string>;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
  };
  report: {
    id: string;
    version: Generated<number>;
    periodId: string;
    level: UnitLevel;
    unitId: string;
    state: Generated<ReportState>;
    dueOn: LocalDate;
    narrative: string | null;
    explanation: string | null;
    submittedOn: LocalDate | null;
    submittedBy: string | null;
    acceptedOn: LocalDate | null;
    writtenAt: Generated<string>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    provisional: Generated<boolean>;
    ownModel: Generated<boolean>;
  };
  reportEvent: {
    id: string;
    reportId: string;
    state: ReportState;
    on: LocalDate;
    recordedAt: Generated<string>;
    reason: string | null;
    byId: string;
    byRole: string;
  };
  reportGap: {
    reportId: string;
    missingId: string;
    reason: GapReason;
    note: string | null;
  };
  statistic: {
    reportId: string;
    indicator: string;
    value: number | null;
    suppressed: boolean;
    notApplicable: boolean;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    edition: number;
    until: number | null;
    counted: number | null;
  };
  successor: {
    fromKey: number;
    unitVersionId: string;
  };
}
/** Rows as they are read. */
export type Rows = { [T in keyof Tables]: Selectable<Tables[T]> };
