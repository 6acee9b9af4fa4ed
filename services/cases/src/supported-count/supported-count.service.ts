import type { Place } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";

/** Keeps the number of people being helped in a commune, in the transaction of what changes it. */
export async function changeSupportedCount(em: EntityManager, { provinceKey, districtKey, communeKey }: Place, delta: 1 | -1): Promise<void> {
  await em.execute(
    delta === 1
      ? `insert into cases.supported_count (commune_key, province_key, district_key, count) values (?, ?, ?, 1)
         on conflict (commune_key) do update set count = supported_count.count + 1`
      : "update cases.supported_count set count = count - 1 where commune_key = ?",
    delta === 1 ? [communeKey, provinceKey, districtKey] : [communeKey],
  );
}
