import type { AfterMoves } from "@hoa-nhap/subgraph";

/** After responsibilities have moved: whoever answers for an addressee now sees what was addressed to it. */
export const readdress: AfterMoves = async (em) => {
  await em.execute(`
    update models.document d set to_communes = r.communes, to_districts = r.districts, to_provinces = r.provinces from (
      select document_id, coalesce(array_agg(distinct commune_key) filter (where commune_key is not null), '{}') as communes,
        coalesce(array_agg(distinct district_key) filter (where commune_key is null and district_key is not null), '{}') as districts,
        coalesce(array_agg(distinct province_key) filter (where commune_key is null and district_key is null and province_key is not null), '{}') as provinces
      from models.document_recipient group by document_id) r
    where r.document_id = d.id and (d.to_communes, d.to_districts, d.to_provinces) is distinct from (r.communes, r.districts, r.provinces)`);
};
