import type { Change } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import type { Finding } from "./finding.entity.js";
import type { Inspection } from "./inspection.entity.js";

const figure = (
  c: Change,
  { id, unitVersionId }: { id: string; unitVersionId: string },
  on: LocalDate,
  indicator: string,
  delta: number,
): void => {
  if (delta !== 0)
    c.tell({
      type: "models.figure.changed",
      on,
      unitVersion: unitVersionId,
      subject: id,
      payload: { indicator, delta, dimensions: {} },
    });
};

/**
 * A visit held: the unit counts once in a year (I62), its findings each (I63D). Supervision is told apart and counted
 * in neither.
 */
export function tellClosed(
  c: Change,
  visit: Inspection,
  { findings, isFirstOfYear }: { findings: number; isFirstOfYear: boolean },
): void {
  const { id, kind, wave, grade, heldOn, unitVersionId } = visit;
  c.tell({
    type: "models.inspection.closed",
    on: heldOn,
    unitVersion: unitVersionId,
    subject: id,
    payload: { kind, wave, grade, findings },
  });
  if (visit.isSupervision) return;
  if (isFirstOfYear) figure(c, visit, heldOn, "I62", 1);
  figure(c, visit, heldOn, "I63D", findings);
}

/** A finding mended, or open again (I63N). */
export const tellMended = (c: Change, finding: Finding, on: LocalDate, delta: 1 | -1): void =>
  figure(c, finding, on, "I63N", delta);
