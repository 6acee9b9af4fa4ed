import { startEngine } from "./graph/engine.js"; // first: it turns Apollo's telemetry off before Apollo loads
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import pg from "pg";
import { graphqlDoor, type Graph } from "./doors/graphql-door.js";
import { fileDoor } from "./doors/file-door.js";
import { readBoundaries } from "./boundaries/boundaries.js";
import { Logs } from "./audit/logs.js";
import { auditDoor } from "./doors/audit-door.js";
import { boundariesDoor } from "./doors/boundaries-door.js";
import { firstAdministratorDoor } from "./doors/first-administrator-door.js";
import { paperDoor } from "./doors/paper-door.js";
import { healthDoor } from "./doors/health-door.js";
import { secondFactorDoor } from "./doors/second-factor-door.js";
import { signInDoor } from "./doors/sign-in-door.js";
import { tokenDoor } from "./doors/token-door.js";
import { uploadDoor } from "./doors/upload-door.js";
import { DocumentBook } from "./graph/document-book.js";
import { withIntrospection } from "./graph/introspection.js";
import { KnownUnits } from "./graph/known-units.js";
import { httpTransport, subgraphOver } from "./graph/remote-subgraph.js";
import type { Subgraph } from "./graph/subgraph.js";
import type { SupergraphSource } from "./graph/supergraph.js";
import { Attempts } from "./identity/attempts.js";
import { Callers, cookieOf } from "./identity/callers.js";
import { KnownPlaces } from "./identity/known-places.js";
import { Models } from "./identity/models.js";
import { Organisation } from "./identity/organisation.js";
import { Sessions } from "./identity/sessions.js";
import { Admission } from "./limits/admission.js";
import { CAPS } from "./limits/caps.js";
import { Lane } from "./limits/lane.js";
import { priceListOf } from "./limits/price-list.js";
import { PartnerLog } from "./partner/access-log.js";
import { Agreements } from "./partner/agreements.js";
import { Assertions } from "./partner/assertion.js";
import { RefusedLog } from "./partner/refused-log.js";
import { Safelist } from "./safelist.js";
import { openServer } from "./server.js";
import type { GatewayOptions } from "./settings.js";

/** A gateway that has been built: `app.inject` it, or let it listen. */
export interface Gateway {
  app: FastifyInstance;
  /** Listens and answers the address. */
  listen(at: { port: number; host?: string }): Promise<string>;
  /** Stops taking requests, lets those under way finish, closes everything it opened. */
  close(): Promise<void>;
}

function openSubgraphs({ subgraphs, secrets }: GatewayOptions): Record<string, Subgraph> {
  const open = ([name, at]: [string, string | Subgraph]): [string, Subgraph] => {
    if (typeof at !== "string") return [name, at];
    const key = secrets.hopKeys[name];
    if (!key) throw new Error(`no hop key for ${name}`);
    return [name, subgraphOver(name, key, httpTransport(at))];
  };
  return Object.fromEntries(Object.entries(subgraphs).map(open));
}

/** The origin a browser shows for this gateway's own pages: only from there do cookies count. */
const ownOrigin =
  (publicUrl: string | undefined) =>
  (request: FastifyRequest): boolean => {
    const { origin, host } = request.headers;
    const site = request.headers["sec-fetch-site"];
    if (site !== undefined && site !== "same-origin" && site !== "none") return false;
    return (
      origin === undefined ||
      origin === publicUrl?.replace(/\/$/, "") ||
      origin === `http://${host}` ||
      origin === `https://${host}`
    );
  };

/**
 * Builds the whole gateway. Throws when the supergraph cannot be loaded or an option is missing or the boundaries are
 * no boundaries; waits for nothing else.
 */
export async function buildGateway(options: GatewayOptions): Promise<Gateway> {
  const { secrets, clock, demo, rehearsal = false, publicUrl, now = Date.now } = options;
  const boundaries = options.boundariesFile ? readBoundaries(options.boundariesFile) : null;
  const app = await openServer(options);
  // Nobody waits for the database longer than a caller waits for the gateway; a connection that fails, or falls silent,
  // leaves the pool.
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    max: 8,
    connectionTimeoutMillis: 1_500,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    statement_timeout: 2_500,
    query_timeout: 3_000,
  });
  pool.on("error", (error) => app.log.warn({ cause: error.message }, "database connection lost"));
  const subgraphs = openSubgraphs(options);
  const organisationGraph = subgraphs["organisation"];
  if (!organisationGraph) throw new Error("the gateway needs organisation: accounts live there");

  const organisation = new Organisation(organisationGraph);
  const sessions = new Sessions(pool, secrets.tokenPepper, now);
  const agreements = new Agreements(pool, organisation, clock, now);
  const assertions = new Assertions(pool, agreements, now);
  const attempts = new Attempts(pool, secrets.tokenPepper);
  const isOwnOrigin = ownOrigin(publicUrl);
  const refused = new RefusedLog(pool, agreements, now);
  const callers = new Callers(sessions, organisation, { agreements, refused }, cookieOf(rehearsal), now, isOwnOrigin);
  const safelist = new Safelist(options.webDist);
  let stopping = false;
  // While draining, an answered connection is given up: a kept-alive one would hold the stop for half a minute.
  app.addHook("onSend", (_request, reply, payload, done) => {
    if (stopping) reply.header("connection", "close");
    done(null, payload);
  });

  const lanes = Object.fromEntries(Object.keys(subgraphs).map((name) => [name, new Lane(CAPS.lanes.hops)]));
  const units = new KnownUnits(now);
  const graphOf = async (source: SupergraphSource, introspection: boolean): Promise<Graph> => {
    const book = new DocumentBook(introspection);
    let known: GraphQLSchema | undefined;
    const onLoad: Parameters<typeof startEngine>[0]["onLoad"] = (schema, text) =>
      book.open((known = schema), priceListOf(text));
    const engine = await startEngine({ source, subgraphs, lanes, units, book, onLoad, log: app.log });
    return { book, engine: introspection ? withIntrospection(engine, book, () => known!) : engine };
  };
  // In the demo whoever writes queries may look around; elsewhere the whole graph is described by its checked-in file
  // alone.
  const main = await graphOf(options.graphs.main, demo);
  const analyst = options.graphs.analyst && (await graphOf(options.graphs.analyst, true));

  const admission = new Admission(app);
  const common = { callers, admission, safelist, demo, isOwnOrigin, partnerLog: new PartnerLog(pool) };
  graphqlDoor(app, { ...common, path: "/graphql", bodyBytes: CAPS.bodyBytes, graph: main, forAnalysts: false });
  if (analyst)
    graphqlDoor(app, {
      ...common,
      path: "/graphql/analyst",
      bodyBytes: CAPS.analystBodyBytes,
      graph: analyst,
      forAnalysts: true,
    });
  secondFactorDoor(app, { callers, attempts, organisation });
  signInDoor(app, {
    callers,
    sessions,
    attempts,
    places: new KnownPlaces(pool, secrets.tokenPepper, now),
    organisation,
    clock,
    demo,
    rehearsal,
    isOwnOrigin,
  });
  firstAdministratorDoor(app, secrets.firstAdministratorCode, organisation, attempts);
  // Where this gateway is set to be reached, never what a request calls it.
  const addresses = (): string[] =>
    publicUrl
      ? [publicUrl.replace(/\/$/, "")]
      : app
          .addresses()
          .flatMap((at) =>
            typeof at === "string"
              ? []
              : ["localhost", "127.0.0.1", "[::1]"].map((name) => `http://${name}:${at.port}`),
          );
  await app.register(async (scope) =>
    tokenDoor(scope, { assertions, agreements, refused, sessions, rehearsal, addresses }),
  );
  await app.register(async (scope) => uploadDoor(scope, { callers, subgraphs }));
  const models = subgraphs["models"];
  if (models) await app.register(async (scope) => paperDoor(scope, { callers, models: new Models(models) }));
  if (models) await app.register(async (scope) => fileDoor(scope, { callers, models }));
  auditDoor(app, { logs: new Logs(pool, subgraphs), callers, clock });
  boundariesDoor(app, boundaries, callers);
  healthDoor(app, pool, subgraphs, () => stopping);
  if (demo && secrets.demoPartners) await agreements.seed(secrets.demoPartners);

  const close = async (): Promise<void> => {
    stopping = true;
    await app.close();
    await Promise.all([main.engine.stop(), analyst?.engine.stop()]);
    await Promise.all([...Object.values(subgraphs).map((subgraph) => subgraph.close()), pool.end()]);
  };
  let closed: Promise<void> | undefined;
  return {
    app,
    listen: ({ port, host = "127.0.0.1" }) => app.listen({ port, host }),
    close: () => (closed ??= close()),
  };
}
