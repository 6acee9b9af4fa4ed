import type { LocalDate, Place } from "@hoa-nhap/kernel";
import { inKeys, scopedRead, type Context } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import { addressedSql } from "../addressed.js";
import { REVIEWS } from "../conference/conference-words.js";
import type { Tables } from "../tables.js";

interface Review extends Place {
  heldOn: LocalDate;
  reviewedTo: number;
}

/** A conference reviews the units of its host: its own, or all below it. */
const isOver = (host: Review, unit: Place): boolean =>
  host.communeKey !== null
    ? host.communeKey === unit.communeKey
    : host.districtKey !== null
      ? host.districtKey === unit.districtKey
      : host.provinceKey === unit.provinceKey;

/**
 * The day on which a unit of an intake was first reviewed in the year, by those conferences that the caller sees. One
 * statement.
 */
export async function reviewsIn(
  ctx: Context,
  year: number,
): Promise<(unit: Place & { wave: number }) => LocalDate | null> {
  const { db, keys } = await scopedRead<Tables>(ctx, "pilot.read");
  const held = (await db
    .selectFrom("conference as c")
    .select(["c.provinceKey", "c.districtKey", "c.communeKey", "c.areaKey", "c.heldOn", "c.reviewedTo"])
    .where("c.kind", "in", [...REVIEWS])
    .where(sql<boolean>`c.held_on between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`)
    .where(sql<boolean>`(${inKeys(keys, "c")} or ${addressedSql(keys, "c")})`)
    .orderBy("c.heldOn")
    .execute()) as Review[];
  return (unit) => held.find((review) => unit.wave <= review.reviewedTo && isOver(review, unit))?.heldOn ?? null;
}
