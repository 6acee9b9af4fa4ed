import type { EventEnvelope } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";

/** From which unit version to which a pilot unit was entrusted, in the order it was told. */
interface Move {
  from: string;
  to: string;
}

async function movesOf(em: EntityManager, facts: EventEnvelope[]): Promise<Move[]> {
  const known = await em.execute<{ id: string; unit_version_id: string }[]>(
    `
      select id, unit_version_id from reporting.pilot
      where id in (select id::uuid from jsonb_array_elements_text(?::jsonb) asked(id))
    `,
    [JSON.stringify([...new Set(facts.map((fact) => fact.subject))])],
  );
  const last = new Map(known.map((row) => [row.id, row.unit_version_id]));
  const moves: Move[] = [];
  for (const { subject, unitVersion } of facts) {
    const before = last.get(subject);
    if (before && before !== unitVersion) moves.push({ from: before, to: unitVersion! });
    last.set(subject, unitVersion!);
  }
  return moves;
}

/**
 * When a pilot unit goes over to another commune (a merger), what was counted in the old commune is answered for by the
 * new one: its report holds the whole year. The unit version of each fact stays as it was.
 */
export async function followSuccessions(em: EntityManager, facts: EventEnvelope[]): Promise<void> {
  for (const { from, to } of await movesOf(em, facts)) {
    const [move] = await em.execute<{ key: number }[]>(
      `insert into reporting.successor (from_key, unit_version_id)
       select f.commune_key, t.id from reporting.unit f, reporting.unit t
       where f.id = ? and t.id = ? and f.commune_key <> t.commune_key
       on conflict (from_key) do update set unit_version_id = excluded.unit_version_id returning from_key as key`,
      [from, to],
    );
    if (!move) continue;
    await em.execute(
      `
        update reporting.successor s
        set unit_version_id = ?
        from reporting.unit u
        where u.id = s.unit_version_id and u.commune_key = ?
      `,
      [to, move.key],
    );
    await em.execute(
      `
        update reporting.figure_delta d
        set province_key = t.province_key, district_key = t.district_key, commune_key = t.commune_key
       from reporting.unit t where t.id = ? and d.commune_key = ?`,
      [to, move.key],
    );
  }
}
