import type { FigureQuality, LocalDate } from "@hoa-nhap/kernel";
import type { FigureStatus } from "../figure/figure-values.js";
import type { MissingReason } from "../figure/missing-reason.js";
import type { UnitLevel } from "../unit-level.js";

/** One published figure as a reader gets it. */
export interface StatisticCellRow {
  /** None: what could not be given to any one unit of the boundaries asked for. */
  unitVersionId: string | null;
  code: string;
  indicatorCode: string;
  value: number | null;
  status: FigureStatus;
  missingReason: MissingReason | null;
  quality: FigureQuality;
  sources: { unitVersionId: string; share: number | null }[];
}
export interface StatisticsFilter {
  indicator: string;
  period: string;
  level: UnitLevel;
  under?: string | null;
  boundaries?: LocalDate | null;
  edition?: number | null;
}
