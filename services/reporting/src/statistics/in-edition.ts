import { sql, type Expression, type SqlBool } from "kysely";

/**
 * Published cells as they stood in an edition: the newest unless one is named; of a province that has had fewer, its
 * newest.
 */
export function inEdition(edition: number | null | undefined, table = "statistic"): Expression<SqlBool> {
  const until = sql.ref(`${table}.until`);
  return edition
    ? sql<SqlBool>`${sql.ref(`${table}.edition`)} <= ${edition} and (${until} is null or ${until} > ${edition})`
    : sql<SqlBool>`${until} is null`;
}
