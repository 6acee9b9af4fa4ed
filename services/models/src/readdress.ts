import type { AfterMoves } from "@hoa-nhap/subgraph";

/** What is addressed to units, and where the units stand one by one. */
const ADDRESSED = [["document", "document_recipient"], ["obligation", "obligation_addressee"], ["conference", "conference_party"]] as const;

const readdressed = (table: string, lines: string): string => `
  update models.${table} d set to_communes = r.communes, to_districts = r.districts, to_provinces = r.provinces from (
    select ${table}_id as id, coalesce(array_agg(distinct commune_key) filter (where commune_key is not null), '{}') as communes,
      coalesce(array_agg(distinct district_key) filter (where commune_key is null and district_key is not null), '{}') as districts,
      coalesce(array_agg(distinct province_key) filter (where commune_key is null and district_key is null and province_key is not null), '{}') as provinces
    from models.${lines} group by 1) r
  where r.id = d.id and (d.to_communes, d.to_districts, d.to_provinces) is distinct from (r.communes, r.districts, r.provinces)`;

/** After responsibilities have moved: whoever answers for an addressee now sees what was addressed to it. */
export const readdress: AfterMoves = async (em) => {
  for (const [table, lines] of ADDRESSED) await em.execute(readdressed(table, lines));
};
