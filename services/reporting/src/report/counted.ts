import type { LocalDate } from "@hoa-nhap/kernel";
import { sql, type SqlBool } from "kysely";

/** `isCounted` as a condition on `report`. */
export const countedOn = (today: LocalDate) => sql<SqlBool>`(report.state in ('ACCEPTED', 'COMPILED')
  and (not report.provisional
    or ${today}::date <= (select p.to_on from reporting.period p where p.id = report.period_id)))`;
