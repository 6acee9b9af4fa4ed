import { byId, loaderOf, scopedRead, type Context } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import type { Tables, PeriodRow } from "../tables.js";
import { UnitLevel } from "../unit-level.js";

/** The last day for reports of a level; residential areas do not report. */
export function dueOnOf(period: PeriodRow, level: UnitLevel): LocalDate | null {
  switch (level) {
    case UnitLevel.COMMUNE:
      return period.dueCommune;
    case UnitLevel.DISTRICT:
      return period.dueDistrict;
    case UnitLevel.PROVINCE:
      return period.dueProvince;
    case UnitLevel.AREA:
      return null;
  }
}

/** All periods, the latest first. */
export async function periods(ctx: Context): Promise<PeriodRow[]> {
  const { db } = await scopedRead<Tables>(ctx, "unit.read");
  return db.selectFrom("period").selectAll().orderBy("toOn", "desc").orderBy("fromOn", "desc").execute();
}

export const periodById = (ctx: Context, id: string): Promise<PeriodRow | null> =>
  loaderOf<string, PeriodRow>(ctx, "period", async (ids) => {
    const { db } = await scopedRead<Tables>(ctx, "unit.read");
    return byId(await db.selectFrom("period").selectAll().where("id", "in", ids).execute());
  }).load(id);
