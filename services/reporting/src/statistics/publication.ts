import { loaderOf, type Change, type Context } from "@hoa-nhap/subgraph";
import { readReports } from "../report/report-sight.js";
import type { Report } from "../report/report.entity.js";
import type { PublicationRow, ReportRow } from "../tables.js";

/** How far the publication of a province's figures has come. */
export enum PublicationState {
  PREPARING = "PREPARING",
  DELAYED = "DELAYED",
  PUBLISHED = "PUBLISHED",
}
export interface PublicationOf {
  state: PublicationState;
  edition: number;
  publishedAt: string | null;
}

/**
 * Asks that a province's figures of its period be published, or published anew: that is done soon after, by whichever
 * process comes to it first.
 */
export const askForPublication = (c: Change, province: Report): Promise<unknown> =>
  c.em.execute(
    `insert into reporting.publication as known (report_id, province_key) values (?, ?)
     on conflict (report_id) do update set asked = known.asked + 1, failures = 0, next_try = now()`,
    [province.id, province.provinceKey],
  );

export const publicationOf = ({
  asked,
  done,
  failures,
  edition,
  publishedAt,
}: Omit<PublicationRow, "reportId">): PublicationOf => ({
  state:
    asked === done ? PublicationState.PUBLISHED : failures > 0 ? PublicationState.DELAYED : PublicationState.PREPARING,
  edition,
  publishedAt,
});
export const PUBLICATION = ["reportId", "asked", "done", "failures", "edition", "publishedAt"] as const;

/**
 * Where the figures of a province's report stand on their way out; null for any other report, and before it is
 * finished.
 */
export async function publicationFor(ctx: Context, report: ReportRow): Promise<PublicationOf | null> {
  const row = await loaderOf<string, PublicationRow>(ctx, "publication of a report", async (ids) => {
    const { db } = await readReports(ctx);
    return new Map(
      (await db.selectFrom("publication").select(PUBLICATION).where("reportId", "in", ids).execute()).map((one) => [
        one.reportId,
        one,
      ]),
    );
  }).load(report.id);
  return row ? publicationOf(row) : null;
}
