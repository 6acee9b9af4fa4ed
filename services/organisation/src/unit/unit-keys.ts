import { dayIn, type Place } from "@hoa-nhap/kernel";
import { kyselyOf, type RunningService } from "@hoa-nhap/subgraph";
import type { Tables } from "../tables.js";
import { validOn } from "./unit.reads.js";

/** The scope keys of a unit by its code on a day: how a partner's agreement becomes an area. */
export async function unitKeys(
  service: RunningService,
  { code, asOf }: Record<string, unknown>,
): Promise<(Place & { level: string }) | null> {
  if (typeof code !== "string") return null;
  const on = dayIn("asOf", asOf) ?? service.environment.clock.today();
  const db = kyselyOf<Tables>(service.orm.em.fork(), "organisation");
  const row = await db
    .selectFrom("unitVersion")
    .select(["level", "provinceKey", "districtKey", "communeKey", "areaKey"])
    .where("code", "=", code)
    .where(validOn(on))
    .executeTakeFirst();
  return row ?? null;
}
