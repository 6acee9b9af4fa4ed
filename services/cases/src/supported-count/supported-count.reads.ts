import { loaderOf, scopedRead, type Context } from "@hoa-nhap/subgraph";
import type { CaseTables } from "../tables.js";
import { shownCounts } from "./small-counts.js";

const COLUMN = { PROVINCE: "provinceKey", DISTRICT: "districtKey", COMMUNE: "communeKey" } as const;

/**
 * People being helped now in a commune or above, within the area of the scope; null where the number would point at
 * people. Batched: two statements for all units of a request. The number of today is for those alone who work in the
 * Front's own line: beside the published figures of a year it would show what is hidden there.
 */
export const supportedCountOf = (
  ctx: Context,
  unitVersionId: string,
  scope: "report.follow" | "unit.reorganise",
): Promise<number | null> =>
  loaderOf<string, number>(ctx, `supported counts ${scope}`, async (ids) => {
    const { db, inArea } = await scopedRead<CaseTables>(ctx, scope);
    const [units, counts] = [
      await db.selectFrom("unit").select(["id", "level", "unitKey"]).where("id", "in", ids).execute(),
      await db
        .selectFrom("supportedCount")
        .select(["communeKey", "districtKey", "provinceKey", "count"])
        .where(inArea())
        .execute(),
    ];
    const shown = shownCounts(counts);
    return new Map(
      units.flatMap(({ id, level, unitKey }) => {
        const count = level === "AREA" ? undefined : shown.get(`${COLUMN[level]} ${unitKey}`);
        return count === undefined ? [] : [[id, count] as const];
      }),
    );
  }).load(unitVersionId);
