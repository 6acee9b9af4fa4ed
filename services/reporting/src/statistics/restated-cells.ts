import { restate, type FigureQuality, type Lineage } from "@hoa-nhap/kernel";
import { rateOf, type FigureStatus } from "../figure/figure-values.js";
import { missingRate, type MissingReason } from "../figure/missing-reason.js";
import type { IndicatorRow } from "../indicator/catalogue.js";

/** A published cell, as it was opened to analysts. */
export interface PublishedCell {
  unitVersionId: string;
  value: number | null;
  suppressed: boolean;
  notApplicable: boolean;
  /** Why it has no value, where that is neither hidden nor not applicable. */
  missingReason: MissingReason | null;
}
/** A cell in other boundaries. No unit: what could not be given to any one of them. */
export interface RestatedCell {
  unitVersionId: string | null;
  value: number | null;
  status: FigureStatus;
  missingReason: MissingReason | null;
  quality: FigureQuality;
  sources: { unitVersionId: string; share: number | null }[];
}

const SMALLEST_SHOWN = 5;
/**
 * Without a value, the quality tells of the shares alone: a whole heir of a hidden or missing cell is exact, and as
 * hidden or missing.
 */
const without = (cell: RestatedCell, status: FigureStatus): RestatedCell => {
  const shares = cell.sources.map(({ share }) => share);
  return {
    ...cell,
    value: null,
    status,
    quality: shares.includes(null) ? "UNKNOWN" : shares.every((share) => share === 1) ? "EXACT" : "ESTIMATE",
  };
};

/**
 * One counted indicator in other boundaries. Only what is shown already goes into it: a cell that any hidden cell
 * reaches is hidden, so nothing can be learnt that the published cells do not tell. A cell that any missing cell or
 * unknown share reaches has no value.
 */
export function restatedCounts(
  indicator: Pick<IndicatorRow, "sensitive">,
  cells: PublishedCell[],
  lineage: Lineage,
): RestatedCell[] {
  const byUnit = new Map(cells.map((cell) => [cell.unitVersionId, cell]));
  const { figures, unattributed } = restate(
    new Map(cells.map((cell) => [cell.unitVersionId, cell.notApplicable ? 0 : cell.suppressed ? null : cell.value])),
    lineage,
  );
  let rest = unattributed;
  const restated = [...figures].map(([unitVersionId, { value, quality, sources }]): RestatedCell => {
    const cell: RestatedCell = {
      unitVersionId,
      value,
      status: "GIVEN",
      missingReason: null,
      quality,
      sources: sources.map(({ version, share }) => ({ unitVersionId: version, share })),
    };
    const from = sources.map(({ version }) => byUnit.get(version)!);
    if (from.every((source) => source.notApplicable)) return without(cell, "NOT_APPLICABLE");
    if (from.some((source) => source.suppressed)) return without(cell, "SUPPRESSED");
    if (value === null) {
      const isUnknown = sources.some(({ share }) => share === null);
      return {
        ...without(cell, "MISSING"),
        missingReason:
          (isUnknown ? null : from.find((source) => source.missingReason)?.missingReason) ?? "UNKNOWN_SHARE",
      };
    }
    if (!indicator.sensitive || quality !== "ESTIMATE" || value === 0 || value >= SMALLEST_SHOWN) return cell;
    // It is no count of people, but it would read like one.
    rest += value;
    return without(cell, "SUPPRESSED");
  });
  return rest > 0
    ? [
        ...restated,
        { unitVersionId: null, value: rest, status: "GIVEN", missingReason: null, quality: "UNKNOWN", sources: [] },
      ]
    : restated;
}

const ORDER: FigureQuality[] = ["EXACT", "ESTIMATE", "UNKNOWN"];
const first = (statuses: FigureStatus[]): FigureStatus | undefined =>
  (["SUPPRESSED", "MISSING", "NOT_APPLICABLE"] as const).find((status) => statuses.includes(status));

/** A rate in other boundaries: the quotient of its restated parts, never a mean of rates. */
export function restatedRates(indicator: IndicatorRow, partsOf: ReadonlyMap<string, RestatedCell[]>): RestatedCell[] {
  const parts = new Map(
    [...partsOf].map(([code, cells]) => [code, new Map(cells.map((cell) => [cell.unitVersionId, cell]))]),
  );
  const [any] = [...partsOf.values()];
  return (any ?? [])
    .filter((cell) => cell.unitVersionId !== null)
    .map((cell): RestatedCell => {
      const of = [...parts.values()].map((ofCode) => ofCode.get(cell.unitVersionId)!);
      const quality = ORDER[Math.max(...of.map((part) => ORDER.indexOf(part.quality)))]!;
      const value = rateOf(indicator, (code) => parts.get(code)!.get(cell.unitVersionId)!.value);
      const status = first(of.map((part) => part.status)) ?? (value === null ? "MISSING" : "GIVEN");
      const missingReason =
        status === "MISSING"
          ? missingRate(indicator, (code) => parts.get(code)!.get(cell.unitVersionId)!.missingReason)
          : null;
      return { ...cell, quality, value, status, missingReason };
    });
}
