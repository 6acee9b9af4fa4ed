import { clockOf, type Clock, type LocalDate } from "@hoa-nhap/kernel";
import { DEMO_ACCOUNTS, DEMO_DAY } from "@hoa-nhap/demo";
import { openService, type RunningService, type ServiceDefinition } from "@hoa-nhap/subgraph";
import {
  buildGateway,
  httpTransport,
  injectTransport,
  subgraphOver,
  type Gateway,
  type Subgraph,
} from "@hoa-nhap/gateway";
import { SCHEMA_FOLDER } from "@hoa-nhap/schema";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import "reflect-metadata";
import { patiently } from "./patient.js";
import { filesFolder, filledDatabase, freshDatabase, runSecret, type TestDatabase } from "./database.js";

const SERVICES = ["organisation", "models", "cases", "reporting"] as const;
export type ServiceName = (typeof SERVICES)[number];
const READS: Record<ServiceName, ServiceName[]> = {
  organisation: ["models"],
  models: ["organisation"],
  cases: ["organisation"],
  reporting: ["organisation", "models", "cases"],
};

export interface TestGraph {
  gateway: Gateway;
  database: TestDatabase;
  services: Record<ServiceName, RunningService & { close(): Promise<void> }>;
  subgraphs: Record<ServiceName, Subgraph>;
  passwords: Record<string, string>;
  partnerKey: ReturnType<typeof generateKeyPairSync>["privateKey"];
  /** Where a browser finds the console and the gateway; only with `web`. */
  address: string;
  /** Signs in through the gateway's own door. */
  signIn(login: string): Promise<Session>;
  /** Asks without any session. */
  anonymous: Session;
  /** Lets the business day go on; the platform runs all the while. */
  setDay(day: LocalDate): void;
  close(): Promise<void>;
}
export interface Answer<T = any> {
  status: number;
  data?: T;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; rule?: string; fields?: { path: string; rule: string; message: string }[] };
  }[];
}
export interface Session {
  /** One request to the gateway. Mutations get a fresh Idempotency-Key unless one is given. */
  ask<T = any>(
    query: string,
    variables?: Record<string, unknown>,
    more?: { headers?: Record<string, string>; path?: string },
  ): Promise<Answer<T>>;
  /** Asks for a file at one of the gateway's doors; answers the status. */
  download(path: string): Promise<number>;
}

const WEB_DIST = join(import.meta.dirname, "../web/dist");
const secret = (): string => randomBytes(32).toString("base64");

interface OpenServices {
  services: TestGraph["services"];
  addresses: Record<string, string>;
  hopKeys: Record<ServiceName, string>;
  passwords: Record<string, string>;
  close(): Promise<void>;
}

/** The four services behind their signed doors, each caught up with the others and with its demo loaded. */
async function openServices(
  database: TestDatabase,
  clock: Clock,
  demo: boolean,
  settings: Record<string, string> = {},
): Promise<OpenServices> {
  const definitions = Object.fromEntries(
    await Promise.all(
      SERVICES.map(async (name) => [
        name,
        ((await import(`@hoa-nhap/${name}`)) as { definition: ServiceDefinition }).definition,
      ]),
    ),
  );
  const keys = (): Record<ServiceName, string> =>
    Object.fromEntries(SERVICES.map((name) => [name, secret()])) as Record<ServiceName, string>;
  const [hopKeys, eventsKeys] = [keys(), keys()];
  const passwords = Object.fromEntries(
    DEMO_ACCOUNTS.map(({ login }) => [login, runSecret(login).toString("base64url").slice(0, 12)]),
  );
  const addresses: Record<string, string> = {};
  const services = {} as TestGraph["services"];
  for (const name of SERVICES) {
    const service = await openService(definitions[name], {
      port: 0,
      databaseUrl: database.urlOf(name),
      subgraphs: addresses,
      clock,
      demo,
      settings: { FILES_DIR: filesFolder(), ...settings },
      secrets: {
        hopKey: hopKeys[name],
        eventsKey: eventsKeys[name],
        readEvents: Object.fromEntries(READS[name].map((other) => [other, eventsKeys[other]])),
        ...(name === "organisation" && {
          factorKey: runSecret("factor").toString("base64"),
          ...(demo && { demoPasswords: passwords }),
        }),
        ...(name === "cases" && {
          dataKey: runSecret("data").toString("base64"),
          indexKey: runSecret("index").toString("base64"),
        }),
      },
    });
    addresses[name] = await service.app.listen({ port: 0, host: "127.0.0.1" });
    services[name] = service;
  }
  await Promise.all(SERVICES.map((name) => (services[name] as RunningService & { ready(): Promise<void> }).ready()));
  const close = async (): Promise<void> => {
    for (const name of [...SERVICES].reverse()) await services[name].close();
  };
  return { services, addresses, hopKeys, passwords, close };
}

const demoDatabase = (day: LocalDate): Promise<TestDatabase> =>
  filledDatabase(`demo_${day}`, async (empty) => (await openServices(empty, clockOf(day), true)).close());

/**
 * The whole platform in this process on a database of its own: four services behind their signed doors, and the gateway
 * before them. With `web` the gateway listens too, and serves the built console.
 */
export async function openGraph({
  day = DEMO_DAY,
  demo = true,
  web = false,
  rehearsal = false,
  apart = false,
  boundariesFile,
  settings = {},
  database: given,
}: {
  day?: string;
  demo?: boolean;
  web?: boolean;
  rehearsal?: boolean;
  /** The gateway reaches the services over HTTP, as when each is a process. */ apart?: boolean;
  /** More variables of the services' processes. */ settings?: Record<string, string>;
  boundariesFile?: string;
  /** One that is there already; with `demo` the demo is loaded into it where it lacks. */ database?: TestDatabase;
} = {}): Promise<TestGraph> {
  if (web && !existsSync(join(WEB_DIST, "index.html")))
    throw new Error("web/dist is not there: build it first (npm run build -w web)");
  const database = given ?? (await (demo ? demoDatabase(day) : freshDatabase()));
  const clock = { today: (): LocalDate => day };
  const { services, addresses, hopKeys, passwords, close } = await openServices(database, clock, demo, settings);

  const subgraphs = Object.fromEntries(
    SERVICES.map((name) => [
      name,
      subgraphOver(
        name,
        hopKeys[name],
        apart ? httpTransport(addresses[name]!) : injectTransport(services[name].app as never),
      ),
    ]),
  ) as TestGraph["subgraphs"];
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const publicJwk = { ...publicKey.export({ format: "jwk" }), kid: "test", alg: "ES256", use: "sig" };
  const gateway = await buildGateway({
    graphs: {
      main: { file: join(SCHEMA_FOLDER, "supergraph.graphql") },
      analyst: { file: join(SCHEMA_FOLDER, "analyst.graphql") },
    },
    subgraphs,
    secrets: {
      hopKeys,
      tokenPepper: secret(),
      ...(demo && { demoPartners: [{ clientId: "cong-an-tinh-demo", agreement: "QCPH-01-demo", publicJwk }] }),
    },
    databaseUrl: database.urlOf("gateway"),
    clock,
    demo,
    rehearsal,
    logLevel: "warn",
    publicUrl: "http://localhost:80",
    ...(web && { webDist: WEB_DIST }),
    ...(boundariesFile && { boundariesFile }),
  });
  // By name: a browser trusts http://localhost with a Secure cookie.
  const address = web ? (await gateway.listen({ port: 0 })).replace("127.0.0.1", "localhost") : "";

  const sessionWith = (headers: Record<string, string>): Session => ({
    download: async (path) => (await gateway.app.inject({ method: "GET", url: path, headers })).statusCode,
    ask(query, variables, more = {}) {
      const idempotency: Record<string, string> = /^\s*mutation\b/.test(query)
        ? { "idempotency-key": randomBytes(12).toString("hex") }
        : {};
      return patiently(async () => {
        const response = await gateway.app.inject({
          method: "POST",
          url: more.path ?? "/graphql",
          headers: { "content-type": "application/json", ...headers, ...idempotency, ...more.headers },
          payload: JSON.stringify({ query, variables }),
        });
        return { status: response.statusCode, ...response.json<object>() } as never;
      });
    },
  });
  return {
    gateway,
    database,
    services,
    subgraphs,
    passwords,
    partnerKey: privateKey,
    address,
    anonymous: sessionWith({}),
    setDay: (next) => void (day = next),
    async signIn(login) {
      const response = await gateway.app.inject({
        method: "POST",
        url: "/auth/sign-in",
        headers: { "content-type": "application/json" },
        payload: JSON.stringify({ login, password: passwords[login] }),
      });
      if (response.statusCode !== 200) throw new Error(`sign-in of ${login}: ${response.statusCode} ${response.body}`);
      return sessionWith({ authorization: `Bearer ${response.json<{ token: string }>().token}` });
    },
    async close() {
      await gateway.close();
      await close();
      await database.drop();
    },
  };
}
