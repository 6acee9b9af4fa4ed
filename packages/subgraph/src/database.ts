import { MikroORM, type Options } from "@mikro-orm/postgresql";
import { Migrator, type Migration } from "@mikro-orm/migrations";
import { ReflectMetadataProvider } from "@mikro-orm/decorators/legacy";
import type { Constructor } from "@mikro-orm/core";
import type { Pool } from "pg";
import { logEpochs } from "./log-epoch.js";
import { PoolKysely } from "./dialect.js";
import { openPool } from "./pool.js";

/** One service's corner of the database: its schema, its entities, its migrations. */
export interface DatabaseDefinition {
  schema: string;
  entities: Options["entities"];
  migrations: { name: string; class: Constructor<Migration> }[];
  /** More tables that are only added to: the service's role may neither change nor delete their rows. */
  appendOnly?: string[];
}

const options = ({ schema, entities, migrations }: DatabaseDefinition, url: string, pool: Pool): Options => ({
  clientUrl: url,
  schema,
  entities,
  metadataProvider: ReflectMetadataProvider,
  extensions: [Migrator],
  discovery: { warnWhenNoEntities: false },
  // Row-level security variables live inside one transaction, never on a connection (a pooler would lend them to a
  // stranger).
  sessionContext: "transaction",
  driverOptions: () => new PoolKysely(pool),
  migrations: {
    migrationsList: migrations,
    tableName: "migration",
    schema,
    transactional: true,
    allOrNothing: true,
    snapshot: false,
    silent: true,
  },
});

const pools = new WeakMap<object, Pool>();
/** The connections of an open database. */
export const poolOf = (orm: MikroORM): Pool => pools.get(orm)!;

/** Opens a service's database under its own role, which owns nothing and sees no other schema. */
export async function openDatabase(definition: DatabaseDefinition, url: string): Promise<MikroORM> {
  const pool = openPool(url, definition.schema);
  const orm = await MikroORM.init(options(definition, url, pool));
  pools.set(orm, pool);
  return orm;
}

// What a service's role may do with its own tables: everything but rewriting the log, the audit trail or the
// idempotency answers.
const grants = ({ schema, appendOnly = [] }: DatabaseDefinition): string => `
  grant usage on schema "${schema}" to "hn_${schema}";
  grant select, insert, update, delete on all tables in schema "${schema}" to "hn_${schema}";
  grant usage, select on all sequences in schema "${schema}" to "hn_${schema}";
  revoke update,
    delete on ${["event", "event_epoch", "audit_entry", ...appendOnly].map((table) => `"${schema}".${table}`).join(", ")}
  from "hn_${schema}";
  revoke insert on "${schema}".event_epoch from "hn_${schema}";
  revoke insert, update, delete on "${schema}".migration from "hn_${schema}";
  -- Who answers for a row moves with the territory, also where nothing else of the row may ever change.
  do $$ declare one record; begin
    for one in select table_name, string_agg(quote_ident(column_name), ', ') as keys from information_schema.columns
      where table_schema = '${schema}'
        and column_name in ('province_key', 'commune_key', 'area_key')
        and table_name in (${appendOnly.map((table) => `'${table}'`).join(", ") || "''"})
      group by table_name
    loop execute format('grant update (%s) on "${schema}".%I to "hn_${schema}"', one.keys, one.table_name); end loop;
  end $$;`;

/**
 * Brings a service's schema up to date as the owner, or to the migration `upTo`, and grants its role exactly what it
 * needs.
 */
export async function migrateDatabase(definition: DatabaseDefinition, ownerUrl: string, upTo?: string): Promise<void> {
  const orm = await openDatabase(definition, ownerUrl);
  try {
    await orm.em.getConnection().execute(`create schema if not exists "${definition.schema}"`);
    await orm.migrator.up(upTo === undefined ? undefined : { to: upTo });
    await orm.em.getConnection().execute(logEpochs(definition.schema));
    await orm.em.getConnection().execute(grants(definition));
  } finally {
    await orm.close();
  }
}
