import {
  CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type TransactionSettings,
} from "kysely";
import type pg from "pg";
import { take, type Taken } from "./pool.js";

const CHANGING = new Set(["INSERT", "UPDATE", "DELETE", "MERGE"]);

/** A driver's answer as Kysely reads it. */
export const resultOf = <Row>({ command, rowCount, rows }: pg.QueryResult): QueryResult<Row> => ({
  rows: rows as Row[],
  ...(CHANGING.has(command) && { numAffectedRows: BigInt(rowCount ?? 0) }),
});

/** Nothing here is read row by row. */
export const noStream = (): never => {
  throw new Error("answers are not streamed");
};

class Held implements DatabaseConnection {
  constructor(private readonly taken: Taken) {}
  executeQuery = async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> =>
    resultOf(await this.taken.client.query(sql, parameters as unknown[]));
  streamQuery = noStream;
  giveBack(broken?: Error): void {
    this.taken.giveBack(broken);
  }
}

/**
 * Kysely's PostgreSQL over the service's pool. Kysely never gives back a connection on which begin, commit or rollback
 * has failed; here that connection is closed, so that it leaves the pool and its transaction the database.
 */
class PoolDriver implements Driver {
  constructor(private readonly pool: pg.Pool) {}
  init = async (): Promise<void> => undefined;
  acquireConnection = async (): Promise<Held> => new Held(await take(this.pool));
  beginTransaction = (held: Held, { isolationLevel, accessMode }: TransactionSettings): Promise<void> =>
    this.frame(
      held,
      `start transaction ${[isolationLevel && `isolation level ${isolationLevel}`, accessMode].filter(Boolean).join(" ")}`,
    );
  commitTransaction = (held: Held): Promise<void> => this.frame(held, "commit");
  rollbackTransaction = (held: Held): Promise<void> => this.frame(held, "rollback");
  savepoint = (held: Held, name: string): Promise<void> => this.frame(held, `savepoint "${name}"`);
  rollbackToSavepoint = (held: Held, name: string): Promise<void> =>
    this.frame(held, `rollback to savepoint "${name}"`);
  releaseSavepoint = (held: Held, name: string): Promise<void> => this.frame(held, `release savepoint "${name}"`);
  releaseConnection = async (held: Held): Promise<void> => held.giveBack();
  destroy = async (): Promise<void> => undefined;

  private async frame(held: Held, sql: string): Promise<void> {
    try {
      await held.executeQuery(CompiledQuery.raw(sql));
    } catch (error) {
      held.giveBack(error as Error);
      throw error;
    }
  }
}

const ADAPTER = new PostgresAdapter();
const COMPILER = new PostgresQueryCompiler();

/** PostgreSQL through a driver of our own. */
export const dialectOver = (createDriver: () => Driver): Dialect => ({
  createDriver,
  createAdapter: () => ADAPTER,
  createQueryCompiler: () => COMPILER,
  createIntrospector: (db: Kysely<never>) => new PostgresIntrospector(db),
});

/** Kysely over a pool, which ends with it, also when nothing was ever asked. */
export class PoolKysely extends Kysely<never> {
  constructor(private readonly pool: pg.Pool) {
    super({ dialect: dialectOver(() => new PoolDriver(pool)) });
  }
  override destroy(): Promise<void> {
    return this.pool.end();
  }
}
