import { Kysely, type CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from "kysely";
import pg from "pg";
import { dialectOver, noStream, resultOf } from "./dialect.js";
import { cancelStatement, patienceVariables, take, type Taken } from "./pool.js";

/** How long a statement that has been called off may take to stop before its connection is closed. */
const STOP_MS = 1_000;

/**
 * What is refused once the request is over; nobody is left to read it. Its code is known to the error map, past every
 * wrapper.
 */
class RequestOver extends Error {
  readonly code = "HN001";
  constructor() {
    super("This request is over.");
  }
}

/**
 * A request's reading: one connection, taken with a first statement and given back when the reading rests or ends,
 * whatever still wants to read then. Statements run one after the other. Each runs in a read-only transaction that
 * carries its own session variables and no others: where the variables change, or a statement has failed, a new
 * transaction begins.
 */
export class Reading {
  private taken: Taken | undefined;
  private frame: string | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private running = false;
  private ended: Promise<void> | undefined;
  private callingOff: Promise<void> | undefined;

  constructor(private readonly pool: pg.Pool) {}

  /** Kysely under these session variables. */
  under(variables: Record<string, string>): Kysely<never> {
    const settings = Object.entries({ ...patienceVariables(), ...variables }).map(
      ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
    );
    const frame = `start transaction read only; select ${settings.join(", ")}`;
    return new Kysely<never>({ dialect: dialectOver(() => new FramedDriver((query) => this.run(frame, query))) });
  }

  private run<Row>(frame: string, query: CompiledQuery): Promise<QueryResult<Row>> {
    this.waiting += 1;
    const mine = this.last.then(() => this.ask<Row>(frame, query)).finally(() => void (this.waiting -= 1));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** Refuses to go on for a request that is over. */
  assertOpen(): void {
    if (this.ended) throw new RequestOver();
  }

  private async ask<Row>(frame: string, { sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    this.assertOpen();
    this.taken ??= await take(this.pool);
    this.assertOpen();
    const { client } = this.taken;
    this.running = true;
    try {
      if (this.frame !== frame) {
        const begin = this.frame === undefined ? frame : `rollback; ${frame}`;
        this.frame = "";
        await client.query(begin);
        this.frame = frame;
      }
      return resultOf(await client.query(sql, parameters as unknown[]));
    } catch (error) {
      this.frame = "";
      throw error;
    } finally {
      this.running = false;
    }
  }

  /**
   * Gives the connection back until something is read again, so that a request which goes on to change something holds
   * no two.
   */
  async rest(): Promise<void> {
    this.last = this.last.then(() => this.leave());
    await this.last;
  }

  /** Ends it: nothing more is read. A statement that still runs is called off, and nobody waits for that here. */
  async end(): Promise<void> {
    if (!this.ended && this.running) this.callOff();
    this.ended ??= this.last.then(() => this.leave());
    if (this.waiting === 0) await this.ended;
  }

  private callOff(): void {
    const { client, giveBack } = this.taken!;
    const late = setTimeout(() => giveBack(new Error("a statement that was called off did not stop")), STOP_MS);
    void this.last.then(() => clearTimeout(late));
    this.callingOff = cancelStatement(client);
  }

  private async leave(): Promise<void> {
    // Before the server has seen it, the request to stop could still hit whoever has the connection next.
    await this.callingOff;
    const { taken, frame } = this;
    if (!taken) return;
    this.taken = this.frame = undefined;
    if (frame === undefined) return taken.giveBack();
    await taken.client.query("rollback").then(() => taken.giveBack(), taken.giveBack);
  }
}

/** Hands each statement over to its reading, which knows whose turn it is. */
class FramedDriver implements Driver {
  private readonly connection: DatabaseConnection;
  constructor(run: <Row>(query: CompiledQuery) => Promise<QueryResult<Row>>) {
    this.connection = { executeQuery: run, streamQuery: noStream };
  }
  init = async (): Promise<void> => undefined;
  acquireConnection = async (): Promise<DatabaseConnection> => this.connection;
  releaseConnection = async (): Promise<void> => undefined;
  beginTransaction = async (): Promise<void> => {
    throw new Error("a reading is in its transaction already");
  };
  commitTransaction = this.beginTransaction;
  rollbackTransaction = this.beginTransaction;
  destroy = async (): Promise<void> => undefined;
}
