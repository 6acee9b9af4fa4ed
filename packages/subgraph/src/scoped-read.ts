import { AS_ADDRESSEE, bodiesFor, can, forbidden, keysFor, type Keys, type Scope } from "@hoa-nhap/kernel";
import { CamelCasePlugin, type Kysely } from "kysely";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Context, OpenRead } from "./context.js";
import { inKeys, sessionVariables, type Sight } from "./row-scope.js";
import type { Expression, SqlBool } from "kysely";

const camelCase = new CamelCasePlugin({ maintainNestedObjectKeys: true });

const inSchema = <Tables>(bare: unknown, service: string): Kysely<Tables> =>
  (bare as Kysely<Tables>).withPlugin(camelCase).withSchema(service);

/** Kysely over a transaction of this service, in its schema, with properties in camel case. */
export const kyselyOf = <Tables>(em: EntityManager, service: string): Kysely<Tables> =>
  inSchema(em.getKysely(), service);

/** What runs under these session variables, in the request's one reading. */
function openUnder(ctx: Context, keys: Keys, more: Record<string, string>): OpenRead {
  const bare = ctx.reading.under({ ...sessionVariables(keys, ctx.actor.id), ...more });
  let em: EntityManager | undefined;
  return {
    db: inSchema<never>(bare, ctx.service),
    get em() {
      if (!em) (em = ctx.em.fork()).setTransactionContext(bare);
      return em;
    },
  };
}

/**
 * For what is addressed to a body beside the Front: which ones the caller reads for. Without any, the policies that ask
 * find none.
 */
function asBodies({ actor }: Context, scope: Scope): Record<string, string> {
  const bodies = AS_ADDRESSEE.includes(scope) ? bodiesFor(actor, scope) : [];
  return bodies.length > 0 ? { "app.bodies": `{${bodies.join(",")}}` } : {};
}

export interface ScopedRead<Tables> {
  db: Kysely<Tables>;
  /** The same for what is written for an entity manager. */
  readonly em: EntityManager;
  keys: Keys;
  /** The explicit filter by place; put it into every query on a placed table beside row-level security. */
  inArea: (alias?: string) => Expression<SqlBool>;
}

/**
 * The one way to read: plain rows, on the one connection of the request, in a read-only transaction narrowed to the
 * area in which the caller holds that scope, or to the sight given. Refuses a caller without the scope.
 */
export async function scopedRead<Tables>(ctx: Context, scope: Scope, sight?: Sight): Promise<ScopedRead<Tables>> {
  if (!can(ctx.actor, scope)) throw forbidden();
  const keys = sight?.keys ?? keysFor(ctx.actor, scope);
  const name = sight ? `${scope} ${sight.name}` : scope;
  let read = ctx.reads.get(name);
  if (!read) ctx.reads.set(name, (read = openUnder(ctx, keys, { ...asBodies(ctx, scope), ...sight?.variables })));
  const open = read;
  return {
    db: open.db as unknown as Kysely<Tables>,
    get em() {
      return open.em;
    },
    keys,
    inArea: (alias) => inKeys(keys, alias),
  };
}

/** Ends the request: nothing is read afterwards, and no change begins. */
export const closeReads = (ctx: Context): Promise<void> => ctx.reading.end();
