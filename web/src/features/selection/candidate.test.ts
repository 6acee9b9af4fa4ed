import { expect, test } from "vitest";
import { isObjectedTo, passedOver, stancesOf, type Row } from "./candidate.ts";

const row = (rank: number, stage: Row["stage"] = "PROPOSED", consultations: Row["consultations"] = []): Row =>
  ({ id: String(rank), rank, stage, consultations }) as unknown as Row;
const said = (body: string, stance: string) => ({ body, bodyName: null, stance }) as Row["consultations"][number];

test("the last word of each agency counts", () => {
  const consultations = [said("POLICE", "OBJECTS"), said("COURT", "AGREES"), said("POLICE", "AGREES_WITH_REMARKS")];
  expect(stancesOf(consultations)).toEqual(["AGREES_WITH_REMARKS", "AGREES"]);
  expect(isObjectedTo({ consultations })).toBe(false);
  expect(isObjectedTo({ consultations: [...consultations, said("COURT", "OBJECTS")] })).toBe(true);
});

test("passed over are those that wait and stand before the last of the chosen", () => {
  const rows = [row(1), row(2, "SELECTED"), row(3), row(4), row(5)];
  expect(passedOver(rows, new Set(["4"])).map(({ rank }) => rank)).toEqual([1, 3]);
  expect(passedOver(rows, new Set(["1", "3"]))).toEqual([]);
  expect(passedOver(rows, new Set())).toEqual([]);
});
