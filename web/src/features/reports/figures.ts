import type { ReportForm_ReportFragment } from "../../gql/graphql.ts";
import type { ReportDraft, ReportText } from "./draft.ts";

export type Figure = ReportForm_ReportFragment["figures"][number];
export type Typed = ReportDraft["figures"];

/** A rate is never typed; a computed figure only while nothing counts it. */
export const isTypable = ({
  indicator,
  computed,
}: Pick<Figure, "computed"> & { indicator: Pick<Figure["indicator"], "kind" | "source"> }): boolean =>
  indicator.kind !== "RATE" && (indicator.source !== "COMPUTED" || computed === null || computed === undefined);

/** A computed value that was corrected needs its reason. */
export const needsReason = (figure: Pick<Figure, "computed">, typed: number | null): boolean =>
  figure.computed !== null && figure.computed !== undefined && typed !== null && typed !== figure.computed;

/** What the server holds as typed, in the form's shape. */
export const typedOf = (figures: readonly Figure[]): Typed =>
  Object.fromEntries(
    figures
      .filter(isTypable)
      .map((figure) => [figure.indicator.code, { value: figure.typed ?? null, reason: figure.reason ?? "" }]),
  );

/** The figures that differ between two states of the form. */
export const changedCodes = (before: Typed, after: Typed): string[] =>
  Object.keys(after).filter(
    (code) =>
      before[code]?.value !== after[code]?.value || (before[code]?.reason ?? "") !== (after[code]?.reason ?? ""),
  );

/** This value beside the former one differs by more than half: worth a second look before it is sent. */
export const isFarOff = (computed: number | null | undefined, typed: number | null): boolean =>
  computed !== null &&
  computed !== undefined &&
  typed !== null &&
  computed !== 0 &&
  Math.abs(typed - computed) / Math.abs(computed) > 0.5;

/** The draft on top of what is saved now: one's own changes stay, everything else is as saved. */
export function rebase({ base, figures, narrative }: ReportDraft, saved: ReportText, version: number): ReportDraft {
  const own = Object.fromEntries(changedCodes(base.figures, figures).map((code) => [code, figures[code]!]));
  return {
    version,
    base: saved,
    figures: { ...saved.figures, ...own },
    narrative: narrative === base.narrative ? saved.narrative : narrative,
  };
}
