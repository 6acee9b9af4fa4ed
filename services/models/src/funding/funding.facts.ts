import type { Change } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import type { FundingRequest } from "./funding-request.entity.js";

/** Tells how far a request has come: its year, its source and where it stands; no amount, no funder, nothing typed. */
export const tellFunding = (c: Change, request: FundingRequest, what: string, on: LocalDate): void =>
  c.tell({
    type: `models.funding.${what}`,
    on,
    unitVersion: request.unitVersionId,
    subject: request.id,
    payload: { year: request.year, source: request.source, state: request.state },
  });

/** Money granted (I65) or spent (I66) on a day, in đồng. */
export function tellAmount(
  c: Change,
  request: FundingRequest,
  on: LocalDate,
  indicator: "I65" | "I66",
  delta: number,
): void {
  if (delta !== 0)
    c.tell({
      type: "models.figure.changed",
      on,
      unitVersion: request.unitVersionId,
      subject: request.id,
      payload: { indicator, delta, dimensions: {} },
    });
}
