import { systemActor, type EventEnvelope, type LocalDate } from "@hoa-nhap/kernel";
import type { EntityManager } from "@mikro-orm/postgresql";
import { recordAudit } from "./audit.js";
import { follow, type Fold } from "./follow.js";
import { logger } from "./log.js";
import type { RunningService } from "./running-service.js";
import { foldActs } from "./territory-acts.js";
import { foldUnits } from "./unit-projection.js";

/**
 * Tables that every service but organisation keeps about a territory that changes: who became whom, who answers for
 * what from which day (of an area that is closed, the commune alone), and the acts by which that was told.
 */
export const territoryTables = (schema: string): string => `
  create table "${schema}".unit_succession (
    id uuid primary key,
    from_version_id uuid not null,
    to_version_id uuid not null,
    from_unit_id uuid not null,
    to_unit_id uuid not null,
    kind text not null,
    "on" date not null,
    share_of_people double precision,
    share_of_area double precision
  );
  create index unit_succession_from on "${schema}".unit_succession (from_version_id);
  create index unit_succession_to on "${schema}".unit_succession (to_version_id);
  create table "${schema}".unit_move (
    unit_key int not null,
    level text not null,
    "on" date not null,
    province_key int not null,
    commune_key int,
    settled boolean not null default false,
    area_key int,
    primary key (unit_key, "on")
  );
  create index unit_move_waiting on "${schema}".unit_move ("on") where not settled;
  create table "${schema}".territory_act (
    id uuid primary key,
    "on" date not null,
    moves int not null
  );`;

const insertSuccessions = (service: string): string => `
  insert into "${service}".unit_succession (id, from_version_id, to_version_id, from_unit_id, to_unit_id, kind, "on",
    share_of_people, share_of_area)
  select (r->>'id')::uuid, (r->>'fromVersion')::uuid, (r->>'toVersion')::uuid, (r->>'fromUnit')::uuid,
    (r->>'toUnit')::uuid, r->>'kind', (r->>'on')::date,
    (r->>'shareOfPeople')::float8, (r->>'shareOfArea')::float8
  from jsonb_array_elements(?::jsonb) r on conflict (id) do nothing`;

const insertMoves = (service: string): string => `
  insert into "${service}".unit_move (unit_key, level, "on", province_key, commune_key, area_key)
  select distinct on ((r->>'unitKey')::int, (r->>'on')::date) (r->>'unitKey')::int, r->>'level', (r->>'on')::date,
    (r->>'provinceKey')::int, (r->>'communeKey')::int,
    case when r->>'level' <> 'AREA' then null when jsonb_exists(r,
      'areaKey') then (r->>'areaKey')::int else (r->>'unitKey')::int end
  from jsonb_array_elements(?::jsonb) with ordinality t(r, n) order by (r->>'unitKey')::int, (r->>'on')::date, n desc
  on conflict (unit_key, "on") do update
  set province_key = excluded.province_key, commune_key = excluded.commune_key, area_key = excluded.area_key,
    settled = false`;

/** Folds organisation's facts about successions and moved responsibilities. */
async function foldTerritory(service: string, em: EntityManager, events: EventEnvelope[]): Promise<void> {
  const of = (type: string): Record<string, unknown>[] =>
    events.filter((e) => e.type === type).map((e) => ({ id: e.subject, ...e.payload }));
  const [successions, moves] = [of("organisation.unit-succession.recorded"), of("organisation.responsibility.moved")];
  if (successions.length > 0) await em.execute(insertSuccessions(service), [JSON.stringify(successions)]);
  if (moves.length > 0) await em.execute(insertMoves(service), [JSON.stringify(moves)]);
}

// In this order on each day: what is tied to an area follows the area, to the area that took it over or, where none
// did, to the commune alone; what is left of a commune follows the commune; the rest the province.
const STEPS = [
  {
    level: "AREA",
    needs: "area_key",
    sets: "province_key = m.province_key, commune_key = m.commune_key, area_key = m.area_key",
    where: "t.area_key = m.unit_key",
    changed: "(t.province_key, t.commune_key, t.area_key) is distinct from (m.province_key, m.commune_key, m.area_key)",
  },
  {
    level: "COMMUNE",
    needs: "commune_key",
    sets: "province_key = m.province_key, commune_key = m.commune_key",
    where: "t.commune_key = m.unit_key",
    changed: "(t.province_key, t.commune_key) is distinct from (m.province_key, m.commune_key)",
  },
  {
    level: "PROVINCE",
    needs: "province_key",
    sets: "province_key = m.province_key",
    where: "t.province_key = m.unit_key",
    changed: "t.province_key <> m.province_key",
  },
] as const;

/**
 * Every table of the service whose rows carry scope keys; found by its columns, so that none is forgotten. A table
 * counted per commune (the key is its primary key) is its service's own business.
 */
const placedTables = (em: EntityManager, service: string): Promise<{ name: string; columns: string }[]> =>
  em.execute(
    `
      select c.table_name as name, string_agg(c.column_name, ' ') as columns
      from information_schema.columns c
      where c.table_schema = ? and c.table_name not in ('unit', 'unit_move')
       and not exists (select from information_schema.table_constraints k
         join information_schema.key_column_usage u using (constraint_schema, constraint_name)
         where k.table_schema = c.table_schema
           and k.table_name = c.table_name
           and k.constraint_type = 'PRIMARY KEY'
           and u.column_name = 'commune_key')
     group by c.table_name having bool_or(c.column_name = 'province_key') order by c.table_name`,
    [service],
  );

/** What a service does besides, once its rows have moved (figures it keeps per place). */
export type AfterMoves = (em: EntityManager) => Promise<void>;

/**
 * Moves the responsibility for every row whose unit has been succeeded by the business day, day by day, in one
 * transaction. The fact (the unit version) stays; the district key stays too, as the history of a level that is gone.
 * Repeating it changes nothing. It begins with the first day that has an unsettled move, or, with `all`, with the first
 * of all days.
 */
export async function settleMoves(
  service: RunningService,
  after?: AfterMoves,
  all = false,
): Promise<Record<string, number>> {
  const { name, orm, environment } = service;
  const moved: Record<string, number> = {};
  await orm.em.fork({ session: { variables: { "app.all": "on", "app.actor": name } } }).transactional(async (tx) => {
    const em = tx as EntityManager;
    // A whole country's reform touches many rows; nobody waits for it on a screen.
    await em.execute("set local statement_timeout = '10min'; set local lock_timeout = '10min'");
    await em.execute("select pg_advisory_xact_lock(hashtext(?))", [`${name} moves`]);
    const days = await em.execute<{ on: LocalDate; levels: string }[]>(
      `select "on"::text as "on", string_agg(distinct level, ' ') as levels from "${name}".unit_move
       where "on" <= ? and (? or "on" >= (select min("on") from "${name}".unit_move where not settled))
       group by 1
       order by 1`,
      [environment.clock.today(), all],
    );
    const tables = days.length > 0 ? await placedTables(em, name) : [];
    for (const { on, levels } of days) {
      for (const { level, needs, sets, where, changed } of STEPS.filter((step) =>
        levels.split(" ").includes(step.level),
      )) {
        for (const table of tables.filter((t) => t.columns.split(" ").includes(needs))) {
          const { affectedRows } = await em.execute<{ affectedRows: number }>(
            `
              update "${name}"."${table.name}" t
              set ${sets}
              from "${name}".unit_move m
              where m.level = '${level}' and m."on" = ? and ${where} and ${changed}
            `,
            [on],
            "run",
          );
          if (affectedRows > 0) moved[table.name] = (moved[table.name] ?? 0) + affectedRows;
        }
      }
    }
    await em.execute(`update "${name}".unit_move set settled = true where not settled and "on" <= ?`, [
      environment.clock.today(),
    ]);
    if (Object.keys(moved).length === 0) return;
    await after?.(em);
    await recordAudit(em, name, systemActor("territory", []), {
      scope: "unit.read",
      action: "responsibility.settle",
      subject: null,
      details: moved,
    });
  });
  if (Object.keys(moved).length > 0) logger.info({ service: name, moved }, "responsibilities moved");
  return moved;
}

/**
 * Follows organisation's log: units, successions, moves; settles what is due whenever moves arrive and whenever the
 * business day goes on. Resolves once caught up and settled. `settle` does it again, for rows that a load brought in
 * under old keys. `more`: what else the service takes from that log.
 */
export async function followTerritory(
  service: RunningService,
  after?: AfterMoves,
  more?: Fold,
): Promise<{ settle(): Promise<void> }> {
  const { name, orm, environment } = service;
  const units = foldUnits(name);
  let settling: Promise<void> | null = null;
  let settledOn: LocalDate | null = null;
  const settleDue = async (): Promise<void> => {
    const today = environment.clock.today();
    const [due] = await orm.em
      .fork()
      .execute<unknown[]>(`select 1 from "${name}".unit_move where not settled and "on" <= ? limit 1`, [today]);
    if (due) await settleMoves(service, after);
    settledOn = today;
  };
  const look = (): Promise<void> =>
    (settling ??= settleDue()
      .catch((error: unknown) => logger.error({ service: name, err: error }, "moving responsibilities failed"))
      .finally(() => (settling = null)));
  // The first reading may be a whole country's history: it is settled once, when all of it has been read.
  let first = true;
  await follow(
    service,
    "organisation",
    async (em, events) => {
      await units(em, events);
      await foldTerritory(name, em, events);
      await foldActs(name, em, events);
      await more?.(em, events);
    },
    { folded: async () => void (first || (await look())) },
  );
  await settleMoves(service, after);
  first = false;

  // New moves are looked at when they are read; with time alone, only the day that goes on brings something due, or a
  // hand in the database.
  let quiet = 0;
  const ticking = setInterval(() => {
    quiet = settledOn === environment.clock.today() ? (quiet + 1) % 4 : 0;
    if (quiet === 0) void look();
  }, 500);
  service.onClose(async () => {
    clearInterval(ticking);
    await settling;
  });
  return { settle: async () => void (await settleMoves(service, after, true)) };
}
