import type { EntityManager } from "@mikro-orm/postgresql";
import { newId, type Action, type Actor, type Scope } from "@hoa-nhap/kernel";

export interface AuditFact {
  scope: Scope;
  /** What was done, as `noun.verb`; with its words for the auditor. */
  action: Action;
  subject: string | null;
  /** From what to what: codes, days and versions. Never a name, number or note of a helped person. */
  details?: Record<string, unknown>;
}

/** Writes one audit entry in the transaction of what it tells about: both stay or neither. */
export async function recordAudit(em: EntityManager, schema: string, actor: Actor, fact: AuditFact): Promise<void> {
  await em.execute(
    `
      insert into "${schema}".audit_entry (id, actor_kind, actor_id, request_id, scope, action, subject, purpose,
        officer, agreement, details)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      newId(),
      actor.kind,
      actor.id,
      actor.requestId,
      fact.scope,
      fact.action,
      fact.subject,
      actor.purpose ?? null,
      actor.officer ?? null,
      actor.agreement ?? null,
      JSON.stringify(fact.details ?? {}),
    ],
  );
}
