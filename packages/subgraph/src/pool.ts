import { createPostgreSqlTypeParsers } from "@mikro-orm/postgresql";
import { AsyncLocalStorage } from "node:async_hooks";
import { connect } from "node:net";
import pg from "pg";
import { logger } from "./log.js";

/**
 * Somebody waits for a request: it is refused while the gateway still listens (2 s), rather than answered when nobody
 * does.
 */
const REQUEST_WAIT_MS = 1_500;
const REQUEST_VARIABLES = { lock_timeout: "1500ms" };
/** The service's own work has more patience; for locks, what its role has (scripts/lib/roles.mjs). */
const OWN_WAIT_MS = 10_000;
/** How long the server has to see a request to stop. */
const CANCEL_MS = 1_000;

const TEXTS: number = 1009;
const standard: (type: number, format?: "text" | "binary") => (text: string) => never = pg.types.getTypeParser;
const parsers = createPostgreSqlTypeParsers(standard(TEXTS));
/** The ORM's reading of a database's types: days and instants stay text. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (type: number, format?: "text" | "binary") => parsers[type] ?? standard(type, format),
};

/**
 * A service's connections: one pool for its requests, its own work and the question whether it is ready. How long a
 * statement may take is the role's business (scripts/lib/roles.mjs).
 */
export function openPool(url: string, name: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    min: 4,
    max: 10,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: OWN_WAIT_MS,
    keepAlive: true,
    application_name: `hoa-nhap-${name}`,
    types,
  });
  // A server that ends a connection in the same breath as it opens one would find nobody listening yet, and end the
  // process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  pool.on("error", (error) => logger.warn({ service: name, cause: error.message }, "database connection lost"));
  return pool;
}

/** A connection in somebody's hands. */
export interface Taken {
  client: pg.PoolClient;
  /**
   * Gives it back, once; with a reason, the connection is closed instead, and the pool makes another when it needs one.
   */
  giveBack(broken?: Error): void;
}

const inRequest = new AsyncLocalStorage<true>();
/** What is done in here is done for somebody who waits. */
export const forRequest = <T>(work: () => Promise<T>): Promise<T> => inRequest.run(true, work);
/** Session variables that keep a transaction within the patience of whoever waits for it. */
export const patienceVariables = (): Record<string, string> => (inRequest.getStore() ? REQUEST_VARIABLES : {});

class NoConnection extends Error {
  readonly code = "53300";
}

/** A connection of the pool, or a refusal in time; one that comes too late goes straight back. */
function inTime(pool: pg.Pool): Promise<pg.PoolClient> {
  const connecting = pool.connect();
  if (!inRequest.getStore()) return connecting;
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new NoConnection("no connection in time"));
    }, REQUEST_WAIT_MS);
    connecting
      .then((client) => (isLate ? client.release() : resolve(client)), reject)
      .finally(() => clearTimeout(timer));
  });
}

/** Takes a connection. One that dies in its holder's hands leaves the pool at that moment: no holder can forget it. */
export async function take(pool: pg.Pool): Promise<Taken> {
  const client = await inTime(pool);
  let given = false;
  const giveBack = (broken?: Error): void => {
    if (given) return;
    given = true;
    client.removeListener("error", giveBack);
    client.release(broken);
  };
  client.on("error", giveBack);
  return { client, giveBack };
}

/** What the driver knows of the server's side of a connection. */
type Session = { host: string; port: number; processID: number; secretKey: number };

const CANCEL = 80877102;

/**
 * Asks the server to give up what it is doing on a connection: the protocol's own request, which needs no login.
 * Resolves when the server has seen it, or cannot be reached; it may come too late, and says nothing.
 */
export function cancelStatement(client: pg.PoolClient): Promise<void> {
  const { host, port, processID, secretKey } = client as unknown as Session;
  const request = Buffer.alloc(16);
  [16, CANCEL, processID, secretKey].forEach((value, at) => request.writeInt32BE(value, at * 4));
  return new Promise((resolve) => {
    const socket = connect(host.startsWith("/") ? { path: `${host}/.s.PGSQL.${port}` } : { host, port }, () =>
      socket.write(request),
    );
    socket
      .setTimeout(CANCEL_MS, () => socket.destroy())
      .on("error", () => undefined)
      .on("close", () => resolve())
      .resume();
  });
}
