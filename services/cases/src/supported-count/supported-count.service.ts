import type { Place } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";

/** Keeps the number of people being helped in a commune, in the transaction of what changes it. */
export async function changeSupportedCount(
  em: EntityManager,
  { provinceKey, districtKey, communeKey }: Place,
  delta: 1 | -1,
): Promise<void> {
  await em.execute(
    delta === 1
      ? `insert into cases.supported_count (commune_key, province_key, district_key, count) values (?, ?, ?, 1)
         on conflict (commune_key) do update set count = supported_count.count + 1`
      : "update cases.supported_count set count = count - 1 where commune_key = ?",
    delta === 1 ? [communeKey, provinceKey, districtKey] : [communeKey],
  );
}

/** Counts anew after communes have merged: the figure belongs to whoever answers for the files now. */
export async function recountSupported(em: EntityManager): Promise<void> {
  await em.execute("delete from cases.supported_count");
  await em.execute(
    `insert into cases.supported_count (commune_key, province_key, district_key, count)
     select commune_key, min(province_key), case when count(distinct district_key) = 1 then min(district_key) end,
       count(*)
     from cases.case_file where stage <> 'CLOSED' group by commune_key`,
  );
}
