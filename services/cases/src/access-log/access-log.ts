import { newId, type Actor } from "@hoa-nhap/kernel";
import { logPage, openDatabase, type Context, type LogRow, type RunningService } from "@hoa-nhap/subgraph";
import type { MikroORM } from "@mikro-orm/postgresql";

/** What of a person was shown: who they are, what visits say, why they were graded so, or whether they were found. */
export type FieldGroup = "identity" | "visits" | "grades" | "search";

/**
 * The log of who was shown what of whom, for the auditor: which files by their ids, and nothing of what stands in them.
 */
export const accessEntries = (
  service: RunningService,
  body: Record<string, unknown>,
  actor: Actor,
): Promise<{ rows: LogRow[] } | null> =>
  logPage(
    service,
    actor,
    body,
    "access_log",
    "field_group as action, nullif(array_to_string(case_file_ids, ' '), '') as subject",
  );

const logs = new WeakMap<object, MikroORM>();

/**
 * Opens the log on connections of its own: a request holds one for its reading while it waits for the entry, so the two
 * must not come out of one pool, or enough requests at once would wait for each other for ever.
 */
export async function openAccessLog(service: RunningService): Promise<void> {
  const log = await openDatabase({ schema: "cases", entities: [], migrations: [] }, service.environment.databaseUrl);
  logs.set(service.orm.em.getDriver(), log);
  service.onClose(() => log.close());
}

/**
 * Writes who is about to see what of whom, in a transaction of its own, before anything is shown. When it cannot be
 * written nothing is shown.
 */
export async function recordAccess(
  ctx: Context,
  fieldGroup: FieldGroup,
  caseFileIds: readonly string[],
): Promise<void> {
  if (caseFileIds.length === 0 && fieldGroup !== "search") return;
  const roles = [
    ...new Set(ctx.actor.grants.filter((grant) => grant.scopes.includes("case.read")).map((grant) => grant.role)),
  ];
  const log = logs.get(ctx.em.getDriver());
  if (!log) throw new Error("the access log is not open");
  await log.em.fork().execute(
    `insert into cases.access_log (id, actor_kind, actor_id, roles, request_id, purpose, field_group, case_file_ids)
     values (?, ?, ?, (select array(select jsonb_array_elements_text(?::jsonb))), ?, ?, ?,
       (select array(select jsonb_array_elements_text(?::jsonb)::uuid)))`,
    [
      newId(),
      ctx.actor.kind,
      ctx.actor.id,
      JSON.stringify(roles),
      ctx.actor.requestId,
      ctx.actor.purpose ?? "case-work",
      fieldGroup,
      JSON.stringify([...new Set(caseFileIds)]),
    ],
  );
}
