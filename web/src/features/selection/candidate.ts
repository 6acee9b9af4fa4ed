import type { Stance, SelectionPageQuery } from "../../gql/graphql.ts";

export type Row = SelectionPageQuery["candidates"]["edges"][number]["node"];
export type Board = NonNullable<SelectionPageQuery["selectionBoard"]>;

/** What the agencies asked say now: a later word of the same agency stands in the place of an earlier one. */
export function stancesOf(
  consultations: readonly { body: string; bodyName?: string | null; stance: Stance }[],
): Stance[] {
  return [...new Map(consultations.map((one) => [`${one.body} ${one.bodyName ?? ""}`, one.stance])).values()];
}
export const isObjectedTo = (row: Pick<Row, "consultations">): boolean =>
  stancesOf(row.consultations).includes("OBJECTS");

/** Those still waiting that stand before one of the chosen: who chooses past them is told so, never stopped. */
export const passedOver = (rows: readonly Row[], chosen: ReadonlySet<string>): Row[] => {
  const last = Math.max(0, ...rows.filter(({ id }) => chosen.has(id)).map(({ rank }) => rank));
  return rows.filter(({ id, rank, stage }) => rank < last && stage === "PROPOSED" && !chosen.has(id));
};
