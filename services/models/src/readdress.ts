import type { AfterMoves } from "@hoa-nhap/subgraph";

/** What is addressed to units, and where the units stand one by one. */
const ADDRESSED = [
  ["document", "document_recipient", "body is null"],
  ["obligation", "obligation_addressee", "true"],
  ["conference", "conference_party", "true"],
] as const;

const readdressed = (table: string, lines: string, which: string): string => `
  update models.${table} d set to_communes = r.communes, to_districts = r.districts, to_provinces = r.provinces from (
    select ${table}_id as id,
      coalesce(array_agg(distinct commune_key) filter (where ${which} and commune_key is not null), '{}') as communes,
        coalesce(array_agg(distinct district_key) filter (where ${which}
          and commune_key is null
          and district_key is not null),
        '{}') as districts,
        coalesce(array_agg(distinct province_key) filter (where ${which}
          and commune_key is null
          and district_key is null
          and province_key is not null),
        '{}') as provinces
    from models.${lines} group by 1) r
  where r.id = d.id
    and (d.to_communes, d.to_districts, d.to_provinces) is distinct from (r.communes, r.districts, r.provinces)`;

const BODIES = `
  update models.document d set to_bodies = r.bodies from (
    select document_id as id,
      array_agg(distinct body || ':' || coalesce(commune_key, district_key, province_key)) as bodies
    from models.document_recipient
    where body is not null and province_key is not null
    group by 1) r
  where r.id = d.id and not (d.to_bodies @> r.bodies and d.to_bodies <@ r.bodies)`;

/** After responsibilities have moved: whoever answers for an addressee now sees what was addressed to it. */
export const readdress: AfterMoves = async (em) => {
  for (const [table, lines, which] of ADDRESSED) await em.execute(readdressed(table, lines, which));
  await em.execute(BODIES);
};
