import type { EventEnvelope } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";

/**
 * Refuses a batch that names a unit version this service has not read yet. The batch stays unread and comes again once
 * organisation's log has been followed further, so no fact is counted without its place.
 */
export async function assertUnitsKnown(em: EntityManager, facts: EventEnvelope[]): Promise<void> {
  const asked = [...new Set(facts.map((fact) => fact.unitVersion!))];
  const [row] = await em.execute<{ unknown: number }[]>(
    `
      select count(*)::int as unknown
      from jsonb_array_elements_text(?::jsonb) asked(id)
      where not exists (select from reporting.unit u where u.id = asked.id::uuid)
    `,
    [JSON.stringify(asked)],
  );
  if (row && row.unknown > 0) throw new Error(`${row.unknown} unit versions of this batch are not known yet`);
}
