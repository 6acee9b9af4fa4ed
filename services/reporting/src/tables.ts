import type { CorrectionState } from "./correction/correction-state.js";
import type { LocalDate, Place } from "@hoa-nhap/kernel";
import type { TerritoryTables } from "@hoa-nhap/subgraph";
import type { GapReason } from "./gap/gap-reason.js";
import type { ReportState } from "./report/report-state.js";
import type { UnitLevel } from "./unit-level.js";

interface CorrectionRow {
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
  joined: string[];
}

export interface PeriodRow {
  id: string;
  kind: string;
  year: number;
  name: string;
  fromOn: LocalDate;
  toOn: LocalDate;
  dueCommune: LocalDate;
  dueDistrict: LocalDate;
  dueProvince: LocalDate;
}

/** Rows as the database has them, in camel case. */
export interface ReportRow extends Place {
  id: string;
  version: number;
  periodId: string;
  level: UnitLevel;
  unitId: string;
  unitVersionId: string;
  state: ReportState;
  dueOn: LocalDate;
  narrative: string | null;
  explanation: string | null;
  submittedOn: LocalDate | null;
  submittedBy: string | null;
  acceptedOn: LocalDate | null;
  /** Handed up before the period had ended: shown as such, in no official sum. */
  provisional: boolean;
  /** The commune has models of its own alone: it reports, and is counted apart (R63). */
  ownModel: boolean;
}
/** A unit that a sum lacks, named with its reason when the sum was handed up. */
interface ReportGapRow {
  reportId: string;
  missingId: string;
  reason: GapReason;
  note: string | null;
}
export interface FigureRow extends Place {
  reportId: string;
  indicator: string;
  computed: number | null;
  typed: number | null;
  notApplicable: boolean;
  reason: string | null;
}
export interface ReportEventRow {
  id: string;
  reportId: string;
  state: ReportState;
  on: LocalDate;
  recordedAt: string;
  reason: string | null;
  byId: string;
  byRole: string;
}
interface FigureDeltaRow extends Place {
  indicator: string;
  unitVersionId: string;
  on: LocalDate;
  dimensions: string;
  delta: number;
}
interface StatisticRow extends Place {
  reportId: string;
  indicator: string;
  value: number | null;
  suppressed: boolean;
  notApplicable: boolean;
  /** The first edition in which the cell stands so, and the one that has another in its place. */
  edition: number;
  until: number | null;
  /**
   * What it counted when it was published, shown or hidden: for later editions and years to be protected beside it, and
   * for nobody to read.
   */
  counted: number | null;
}
export interface PublicationRow {
  reportId: string;
  /** How often publication was asked for, and which of these times has been done. */
  asked: number;
  done: number;
  failures: number;
  edition: number;
  publishedAt: string | null;
}
export interface Tables extends TerritoryTables {
  period: PeriodRow;
  report: ReportRow;
  figure: FigureRow;
  reportEvent: ReportEventRow;
  reportGap: ReportGapRow;
  correction: CorrectionRow;
  correctionFigure: {
    correctionId: string;
    indicator: string;
    oldValue: number | null;
    newValue: number;
    fromBelow: boolean;
  };
  figureDelta: FigureDeltaRow;
  countedIndicator: { indicator: string };
  pilot: { id: string; unitId: string; year: number; sponsor: string; stage: string; endedOn: LocalDate | null };
  statistic: StatisticRow;
  publication: PublicationRow;
}
