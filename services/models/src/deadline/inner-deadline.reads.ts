import { addDays, type LocalDate } from "@hoa-nhap/kernel";
import { groupedBy, loaderOf, scopedRead, type Context } from "@hoa-nhap/subgraph";
import type { DeadlineRow, InnerDeadlineRow, Tables } from "../tables.js";
import { historyOfDeadline } from "./deadline.reads.js";

export interface InnerDeadlineOf extends InnerDeadlineRow {
  milestone: DeadlineRow["kind"];
  parent: DeadlineRow;
}

/** What hangs on a milestone, by the rules; its day follows the milestone's. */
export async function innerDeadlinesOf(ctx: Context, parent: DeadlineRow): Promise<InnerDeadlineOf[]> {
  const rules = await loaderOf<string, InnerDeadlineRow[]>(ctx, "inner deadlines", async (milestones) => {
    const { db } = await scopedRead<Tables>(ctx, "scheme.read");
    return groupedBy(
      await db
        .selectFrom("innerDeadline")
        .selectAll()
        .where("milestone", "in", milestones as never)
        .orderBy("offsetDays")
        .orderBy("kind")
        .execute(),
      (rule) => rule.milestone,
    );
  }).load(parent.kind);
  return (rules ?? []).map((rule) => ({ ...rule, parent }));
}

/** A day that hangs on another; none where the milestone has none. */
export const shifted = (day: LocalDate | null, { offsetDays }: InnerDeadlineRow): LocalDate | null =>
  day ? addDays(day, offsetDays) : null;

/** Every day it ever had: the milestone's own history, moved along. */
export const historyOfInner = async (
  ctx: Context,
  inner: InnerDeadlineOf,
): Promise<
  {
    from: LocalDate | null;
    to: LocalDate | null;
    decidedOn: LocalDate;
    reason: string;
    documentNumber: string | null;
  }[]
> =>
  (await historyOfDeadline(ctx, inner.parent.id)).map(({ fromOn, toOn, decidedOn, reason, documentNumber }) => ({
    from: shifted(fromOn, inner),
    to: shifted(toOn, inner),
    decidedOn,
    reason,
    documentNumber,
  }));
