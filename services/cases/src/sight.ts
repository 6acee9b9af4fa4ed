import { BY_ASSIGNMENT, keysFor, type Actor, type Keys, type LocalDate, type Scope } from "@hoa-nhap/kernel";
import { inKeys, scopedRead, type Context, type ScopedRead, type Sight } from "@hoa-nhap/subgraph";
import { sql, type Expression, type SqlBool } from "kysely";
import type { CaseTables } from "./tables.js";

/**
 * How far somebody sees helped people: by area for a commune's officers, by assignment alone for mentors and heads of
 * residential areas. A by-assignment post lends its area to nobody, so its keys do not count here.
 */
export interface CaseSight extends Sight {
  /** Whether the caller's own assignments count anywhere, or only in these residential areas. */
  assigned: { anywhere: boolean; areas: number[] };
  actorId: string;
  today: LocalDate;
}

/** The area in which the actor sees all case files: the union over the posts that go by area. */
export const caseKeys = (actor: Actor, scope: Scope): Keys =>
  keysFor({ ...actor, grants: actor.grants.filter((grant) => !BY_ASSIGNMENT.includes(grant.role)) }, scope);

export function caseSight({ actor, clock }: Pick<Context, "actor" | "clock">, scope: Scope): CaseSight {
  const byAssignment = actor.grants.filter(
    (grant) => BY_ASSIGNMENT.includes(grant.role) && grant.scopes.includes(scope),
  );
  const assigned = {
    anywhere: byAssignment.some((grant) => grant.role === "Mentor"),
    areas: byAssignment.filter((grant) => grant.role === "ResidentialHead").flatMap((grant) => grant.keys.areas),
  };
  const today = clock.today();
  const variables = {
    "app.today": today,
    "app.assigned": assigned.anywhere ? "on" : "off",
    "app.assigned_areas": `{${assigned.areas.join(",")}}`,
  };
  return { name: "cases", keys: caseKeys(actor, scope), variables, assigned, actorId: actor.id, today };
}

const UUID = /^[0-9a-f-]{36}$/i;

/** The explicit filter beside row-level security: inside the keys, or assigned to the caller on the business day. */
export function inSight({ keys, assigned, actorId, today }: CaseSight): Expression<SqlBool> {
  const byArea = inKeys(keys, "case_file");
  if (!UUID.test(actorId) || (!assigned.anywhere && assigned.areas.length === 0)) return byArea;
  const mine = sql<SqlBool>`case_file.id in (select m.case_file_id from cases.mentor m
    where m.account_id = ${actorId}::uuid
      and m.from_on <= ${today}::date
      and (m.to_on is null or m.to_on > ${today}::date))`;
  const where = assigned.anywhere
    ? sql<SqlBool>`true`
    : sql<SqlBool>`case_file.area_key = any (${assigned.areas}::int[])`;
  return sql<SqlBool>`(${byArea} or (${mine} and ${where}))`;
}

export interface CaseRead extends ScopedRead<CaseTables> {
  sight: CaseSight;
  inSight: Expression<SqlBool>;
}

/** The one way to read case files: `inSight` goes into every query on them. */
export async function caseRead(ctx: Context, scope: Scope = "case.read"): Promise<CaseRead> {
  const sight = caseSight(ctx, scope);
  return { ...(await scopedRead<CaseTables>(ctx, scope, sight)), sight, inSight: inSight(sight) };
}
