import { sql, type Expression, type SqlBool } from "kysely";

/** Condition on `report`: its place lies in this unit, given by unit id or by the id of one of its versions. */
export const placedIn = (unit: string): Expression<SqlBool> => sql<SqlBool>`exists (
  select from reporting.unit top where (top.id = ${unit} or top.unit_id = ${unit}) and case top.level
    when 'PROVINCE' then top.province_key = report.province_key
    when 'DISTRICT' then top.district_key = report.district_key
    else top.commune_key = report.commune_key end)`;
