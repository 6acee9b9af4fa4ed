import type pg from "pg";

const SCHEMAS = ["organisation", "models", "cases", "reporting", "gateway"];

/** One line for everything the catalogues say about the platform's schemas; code is compared without its line breaks. */
const CATALOGUE = `
  with space as (select oid, nspname, nspacl from pg_namespace where nspname = any($1)),
    relation as (select c.*, nspname || '.' || relname as name from pg_class c join space s on s.oid = c.relnamespace)
  select concat_ws(' ', 'schema', nspname, nspacl, obj_description(oid, 'pg_namespace')) as line from space
  union all
  select concat_ws(' ', 'relation', name, relkind, relpersistence, pg_get_userbyid(relowner), relrowsecurity,
    relforcerowsecurity, reloptions, relacl, obj_description(oid, 'pg_class')) from relation where relkind <> 'i'
  union all
  select concat_ws(' ', 'column', r.name, (row_number() over (partition by r.oid order by attnum))::int, attname,
    format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, attcollation::regcollation,
    pg_get_expr(d.adbin, d.adrelid), attacl, col_description(r.oid, attnum))
  from relation r join pg_attribute a on a.attrelid = r.oid and attnum > 0 and not attisdropped
    left join pg_attrdef d on d.adrelid = r.oid and d.adnum = attnum
  where relkind in ('r', 'v', 'm', 'p')
  union all
  select concat_ws(' ', 'constraint', r.name, conname, pg_get_constraintdef(c.oid), obj_description(c.oid))
  from pg_constraint c join relation r on r.oid = conrelid
  union all
  select concat_ws(' ', 'index', r.name, pg_get_indexdef(r.oid), obj_description(r.oid)) from relation r
  where relkind = 'i'
  union all
  select concat_ws(' ', 'trigger', r.name, tgenabled, pg_get_triggerdef(t.oid), obj_description(t.oid))
  from pg_trigger t join relation r on r.oid = tgrelid where not tgisinternal
  union all
  select concat_ws(' ', 'policy', r.name, polname, polcmd, polpermissive, polroles, pg_get_expr(polqual, r.oid),
    pg_get_expr(polwithcheck, r.oid), obj_description(p.oid)) from pg_policy p join relation r on r.oid = polrelid
  union all
  select concat_ws(' ', 'view', name, pg_get_viewdef(oid)) from relation where relkind in ('v', 'm')
  union all
  select concat_ws(' ', 'sequence', name, format_type(seqtypid, null), seqstart, seqincrement, seqmin, seqmax, seqcache,
    seqcycle, (select refobjid::regclass || '.' || refobjsubid from pg_depend where objid = r.oid and deptype in ('a', 'i')))
  from relation r join pg_sequence on seqrelid = r.oid
  union all
  select concat_ws(' ', 'function', s.nspname, pg_get_functiondef(p.oid), proacl, obj_description(p.oid))
  from pg_proc p join space s on s.oid = pronamespace
  union all
  select concat_ws(' ', 'type', s.nspname, typname, typtype, format_type(typbasetype, typtypmod),
    (select string_agg(enumlabel, ',' order by enumsortorder) from pg_enum where enumtypid = t.oid))
  from pg_type t join space s on s.oid = typnamespace where typtype in ('e', 'd', 'r')
  union all
  select concat_ws(' ', 'defaults', s.nspname, defaclobjtype, defaclacl)
  from pg_default_acl join space s on s.oid = defaclnamespace`;

/** The whole of the platform's schemas as sorted lines. */
export async function dumpSchema(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(CATALOGUE, [SCHEMAS]);
  return rows.map(({ line }) => line.replaceAll(/\s+/g, " ").trim()).sort();
}

/** Tables that say when and how a schema was made; every other row of a new database comes from its migrations. */
const ABOUT_THE_RUN = ["migration", "event_epoch"];

/** Every row of the platform's schemas as sorted lines, but for the bookkeeping of migrations. `client` sees all. */
export async function dumpRows(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables
     where schemaname = any($1) and not tablename = any($2)`,
    [SCHEMAS, ABOUT_THE_RUN],
  );
  const lines: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`);
    lines.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return lines.sort();
}
