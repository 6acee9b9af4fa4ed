import { newId } from "@hoa-nhap/kernel";
import type { Context } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";

/** What of a person was shown: who they are, what visits say, why they were graded so, or whether they were found. */
export type FieldGroup = "identity" | "visits" | "grades" | "search";

/**
 * Writes who is about to see what of whom, in a transaction of its own, before anything is shown. When it cannot be written
 * nothing is shown.
 */
export async function recordAccess(ctx: Context, fieldGroup: FieldGroup, caseFileIds: readonly string[]): Promise<void> {
  if (caseFileIds.length === 0 && fieldGroup !== "search") return;
  const roles = [...new Set(ctx.actor.grants.filter((grant) => grant.scopes.includes("case.read")).map((grant) => grant.role))];
  await (ctx.em.fork() as EntityManager).execute(
    `insert into cases.access_log (id, actor_kind, actor_id, roles, request_id, purpose, field_group, case_file_ids)
     values (?, ?, ?, (select array(select jsonb_array_elements_text(?::jsonb))), ?, ?, ?, (select array(select jsonb_array_elements_text(?::jsonb)::uuid)))`,
    [newId(), ctx.actor.kind, ctx.actor.id, JSON.stringify(roles), ctx.actor.requestId, ctx.actor.purpose ?? "case-work", fieldGroup, JSON.stringify([...new Set(caseFileIds)])],
  );
}
