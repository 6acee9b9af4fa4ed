import { newId, type Actor, type LocalDate, type RoleName } from "@hoa-nhap/kernel";
import type { MikroORM } from "@mikro-orm/postgresql";
import type { EntityManager } from "@mikro-orm/postgresql";
import { kyselyOf } from "@hoa-nhap/subgraph";
import { Buffer } from "node:buffer";
import pg from "pg";
import { importUnits } from "../services/organisation/src/import.js";
import { groundOf } from "../services/organisation/src/reorganisation/ground.js";
import type { Tables } from "../services/organisation/src/tables.js";
import type { Version } from "../services/organisation/src/territory/version.js";
import { asSystem, writeTerritory } from "../services/organisation/src/territory/write-territory.js";
import type { ServiceName, TestGraph } from "./graph.js";
import { patiently } from "./patient.js";

/** A unit of an invented list; codes tell the level by their length. */
export interface Listed {
  code: string;
  fullName: string;
  parent: string | null;
}

const LEVELS: Record<number, string> = { 2: "province", 3: "district", 5: "commune" };

/**
 * Enters units through the product's own import, and residential areas below communes (`code` of the commune, then a
 * number).
 */
export async function enterLand(
  orm: MikroORM,
  units: Listed[],
  areas: { code: string; commune: string }[],
  asOf: LocalDate,
  today: LocalDate,
): Promise<void> {
  const rows = units.map(({ code, fullName, parent }) =>
    [
      code,
      LEVELS[code.length],
      fullName.split(" ")[0],
      fullName.slice(fullName.indexOf(" ") + 1),
      fullName,
      parent ?? "",
    ].join(","),
  );
  const done = await importUnits(
    orm,
    [Buffer.from(`code,level,type,name,full_name,parent_code\n${rows.join("\n")}\n`)],
    { asOf, today },
  );
  if (done.faults.length > 0) throw new Error(JSON.stringify(done.faults));
  if (areas.length === 0) return;
  await orm.em.fork(asSystem).transactional(async (tx) => {
    const em = tx as EntityManager;
    const known = [...(await groundOf(kyselyOf<Tables>(em, "organisation"), asOf)).day.values()];
    const unitOf = new Map(known.map((v) => [v.code, v.unit]));
    const versions = areas.map(({ code, commune }): Version => ({
      key: `area:${code}@1`,
      unit: `area:${code}`,
      code,
      name: code,
      fullName: `Thôn ${code}`,
      type: "THON",
      level: "AREA",
      parent: unitOf.get(commune)!,
      validFrom: asOf,
      validTo: null,
      legalBasis: null,
      endedBy: null,
    }));
    await writeTerritory(em, { versions, successions: [], known }, today);
  });
}

/** A unit as the records have it on a day. */
export interface Placed {
  version: string;
  unit: string;
  key: number;
  province_key: number;
  district_key: number | null;
  commune_key: number | null;
  area_key: number | null;
}
export async function placesOn(judge: pg.Client, codes: string[], day: LocalDate): Promise<Map<string, Placed>> {
  const { rows } = await judge.query<Placed & { code: string }>(
    `
      select v.code, v.id as version, v.unit_id as unit, u.key, v.province_key, v.district_key, v.commune_key,
        v.area_key
      from organisation.unit_version v
      join organisation.unit u on u.id = v.unit_id
     where v.code = any ($1)
       and (v.valid_from is null or v.valid_from <= $2)
       and (v.valid_to is null or v.valid_to > $2)`,
    [codes, day],
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** An official with an account but no post yet. */
export async function enterOfficial(judge: pg.Client): Promise<string> {
  const id = newId();
  await judge.query(
    `
      insert into organisation.official (id, name, folded_name)
      values ($1, 'Người giữ chức vụ (mẫu)', 'nguoi giu chuc vu (mau)')
    `,
    [id],
  );
  await judge.query("insert into organisation.account (id, login, password_hash) values ($1, $2, 'none')", [id, id]);
  // Outside the demo whoever sees people has done this first; without it there would be nothing to compare.
  await judge.query(
    "insert into organisation.second_factor (account_id, sealed_seed, confirmed_at) values ($1, '', now())",
    [id],
  );
  return id;
}

/** A post in a unit's own body of the Front; without a unit in a body of the Centre. */
export async function enterPost(
  judge: pg.Client,
  {
    official,
    role,
    at,
    from,
    to = null,
  }: { official: string; role: RoleName; at: Placed | null; from: LocalDate; to?: LocalDate | null },
): Promise<string> {
  const found = await judge.query(
    "select id from organisation.organisation where kind = 'FRONT' and unit_id is not distinct from $1 limit 1",
    [at?.unit ?? null],
  );
  const body = (found.rows[0]?.id as string | undefined) ?? newId();
  if (found.rows.length === 0)
    await judge.query(
      `
        insert into organisation.organisation (id, kind, name, folded_name, unit_id)
        values ($1, 'FRONT', 'Ủy ban MTTQ (mẫu)', 'x', $2)
      `,
      [body, at?.unit ?? null],
    );
  const id = newId();
  await judge.query(
    `
      insert into organisation.post (id, official_id, organisation_id, role, title, from_on, to_on, province_key,
        district_key, commune_key, area_key)
      values ($1, $2, $3, $4, 'Chức vụ (mẫu)', $5, $6, $7, $8, $9, $10)
    `,
    [
      id,
      official,
      body,
      role,
      from,
      to,
      at?.province_key ?? null,
      at?.district_key ?? null,
      at?.commune_key ?? null,
      at?.area_key ?? null,
    ],
  );
  return id;
}

let running = 0;
/** An open case file with its person, and the place given by a commune and perhaps one of its areas. */
export async function enterFile(
  judge: pg.Client,
  commune: Placed,
  area: Placed | null,
  openedOn: LocalDate,
): Promise<{ person: string; file: string }> {
  const [person, file] = [newId(), newId()];
  running += 1;
  const keys = [commune.province_key, commune.district_key, commune.commune_key, area?.area_key ?? null];
  await judge.query(
    `
      insert into cases.person (id, province_key, district_key, commune_key, area_key, full_name)
      values ($1, $2, $3, $4, $5, 'sealed')
    `,
    [person, ...keys],
  );
  await judge.query(
    `
      insert into cases.case_file (id, unit_version_id, area_version_id, province_key, district_key, commune_key,
        area_key, person_id, number, number_year, number_running, category, stage, opened_on, acts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 2020, $10, 'AT', 'OPEN', $11, 1)`,
    [file, commune.version, area?.version ?? null, ...keys, person, `HS-2020-${running}`, running, openedOn],
  );
  return { person, file };
}

/** Waits until every service has read all that organisation told and has settled what is due on the day. */
export async function settled(judge: pg.Client, day: LocalDate): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until; await new Promise((next) => setTimeout(next, 15))) {
    const { rows } = await judge.query(
      `select 1 from (select xid::text || '.' || seq as position from organisation.event order by xid desc, seq desc limit 1) e where ${[
        "models",
        "cases",
        "reporting",
      ]
        .map(
          (name) =>
            `not exists (select from ${name}.reading_cursor c
              where c.source = 'organisation' and c.position like '%.' || e.position)
            or exists (select from ${name}.unit_move where not settled and "on" <= $1)`,
        )
        .join(" or ")}`,
      [day],
    );
    if (rows.length === 0) return;
  }
  throw new Error(`not settled on ${day}`);
}

/** Asks a service as the gateway would, signed; the answer's data, or its first error's code. */
export async function asked<T = any>(
  graph: TestGraph,
  service: ServiceName,
  actor: Actor,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<{ data?: T; code?: string; rule?: string }> {
  const key = /^\s*mutation/.test(query) ? { idempotencyKey: newId() } : {};
  const { data, errors } = await patiently(
    async () =>
      (await graph.subgraphs[service].graphql({ query, variables, actor, withinMs: 20_000, ...key })) as {
        data?: T;
        errors?: { message: string; extensions: { code: string; rule?: string } }[];
      },
  );
  if (!errors) return { data: data as T };
  const { code, rule } = errors[0]!.extensions;
  return { code, ...(rule !== undefined && { rule }) };
}
