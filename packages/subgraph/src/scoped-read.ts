import { can, forbidden, keysFor, type Keys, type Scope } from "@hoa-nhap/kernel";
import { CamelCasePlugin, type Kysely } from "kysely";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Context, OpenRead } from "./context.js";
import { inKeys, sessionVariables, type Sight } from "./row-scope.js";
import type { Expression, SqlBool } from "kysely";

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true });

/** Kysely over a transaction of this service, in its schema, with properties in camel case. */
export const kyselyOf = <Tables>(em: EntityManager, service: string): Kysely<Tables> =>
  (em.getKysely() as unknown as Kysely<Tables>).withPlugin(camelCase).withSchema(service);

async function open(ctx: Context, keys: Keys, more: Record<string, string> = {}): Promise<OpenRead> {
  const em = ctx.em.fork({ session: { variables: { ...sessionVariables(keys, ctx.actor.id), ...more } } }) as EntityManager;
  await em.begin({ readOnly: true });
  return { em, db: kyselyOf(em, ctx.service) };
}

export interface ScopedRead<Tables> {
  db: Kysely<Tables>;
  keys: Keys;
  /** The explicit filter by place; put it into every query on a placed table beside row-level security. */
  inArea: (alias?: string) => Expression<SqlBool>;
}

/**
 * The one way to read: plain rows, inside one read-only transaction per request and scope, narrowed to the area in which
 * the caller holds that scope, or to the sight given. Refuses a caller without the scope.
 */
export async function scopedRead<Tables>(ctx: Context, scope: Scope, sight?: Sight): Promise<ScopedRead<Tables>> {
  if (!can(ctx.actor, scope)) throw forbidden();
  const keys = sight?.keys ?? keysFor(ctx.actor, scope);
  const name = sight ? `${scope} ${sight.name}` : scope;
  let read = ctx.reads.get(name);
  if (!read) ctx.reads.set(name, (read = open(ctx, keys, sight?.variables)));
  const { db } = await read;
  return { db: db as unknown as Kysely<Tables>, keys, inArea: (alias) => inKeys(keys, alias) };
}

/** Ends the request's read transactions. Nothing may be read afterwards. */
export async function closeReads(ctx: Context): Promise<void> {
  ctx.closed = true;
  const reads = [...ctx.reads.values()];
  ctx.reads.clear();
  await Promise.all(reads.map(async (read) => (await read).em.rollback().catch(() => undefined)).map((p) => p.catch(() => undefined)));
}
