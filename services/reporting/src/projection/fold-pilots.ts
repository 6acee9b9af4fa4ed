import type { EventEnvelope } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import { assertUnitsKnown } from "./known-units.js";
import { ensureObligations } from "./obligations.js";
import { followSuccessions } from "./successions.js";

const PILOT = "models.pilot-unit.";
const NOT_CHOSEN = ["PROPOSED", "NOT_SELECTED", "WITHDRAWN"];
const ENDED = ["MERGED", "CLOSED"];

/** Follows where each pilot unit stands and makes the reports that have become due through it. */
export async function foldPilots(em: EntityManager, events: EventEnvelope[]): Promise<void> {
  const facts = events.filter(
    (event) => event.type.startsWith(PILOT) && event.unitVersion !== null && typeof event.payload["stage"] === "string",
  );
  if (facts.length === 0) return;
  await assertUnitsKnown(em, facts);
  await followSuccessions(em, facts);
  const latest = [...new Map(facts.map((fact) => [fact.subject, fact])).values()].map(
    ({ subject, unitVersion, on, payload }) => ({
      id: subject,
      unit: unitVersion,
      year: payload["year"],
      sponsor: payload["sponsor"],
      stage: payload["stage"],
      endedOn: ENDED.includes(String(payload["stage"])) ? on : null,
    }),
  );
  await em.execute(
    `insert into reporting.pilot (id, unit_id, unit_version_id, year, sponsor, stage, ended_on)
     select (p->>'id')::uuid, u.unit_id, u.id, (p->>'year')::int, p->>'sponsor', p->>'stage', (p->>'endedOn')::date
     from jsonb_array_elements(?::jsonb) p join reporting.unit u on u.id = (p->>'unit')::uuid
     on conflict (id) do update
     set stage = excluded.stage, ended_on = excluded.ended_on, unit_id = excluded.unit_id,
       unit_version_id = excluded.unit_version_id`,
    [JSON.stringify(latest)],
  );
  if (latest.some((pilot) => !NOT_CHOSEN.includes(String(pilot.stage)))) await ensureObligations(em);
}
