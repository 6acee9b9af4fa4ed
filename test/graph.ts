import type { LocalDate } from "@hoa-nhap/kernel";
import { DEMO_DAY } from "@hoa-nhap/demo";
import type { RunningService } from "@hoa-nhap/subgraph";
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
import { freshDatabase, type TestDatabase } from "./database.js";
import { demoDatabase, ownOptions } from "./demo.js";
import { openServices, SERVICES } from "./platform.mjs";

export type ServiceName = "organisation" | "models" | "cases" | "reporting";

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
  /** The gateway reaches the services over HTTP, as when each is a process. */
  apart?: boolean;
  /** More variables of the services' processes. */
  settings?: Record<string, string>;
  boundariesFile?: string;
  /** One that is there already; with `demo` the demo is loaded into it where it lacks. */ database?: TestDatabase;
} = {}): Promise<TestGraph> {
  if (web && !existsSync(join(WEB_DIST, "index.html")))
    throw new Error("web/dist is not there: build it first (npm run build -w web)");
  const database = given ?? (await (demo ? demoDatabase(day) : freshDatabase()));
  const clock = { today: (): LocalDate => day };
  const own = ownOptions();
  const urls = Object.fromEntries(SERVICES.map((name) => [name, database.urlOf(name as ServiceName)]));
  const opened = await openServices({ ...own, urls, clock, demo, settings: { ...own.settings, ...settings } });
  const { addresses, close } = opened;
  const services = opened.services as TestGraph["services"];
  const hopKeys = opened.hopKeys as Record<ServiceName, string>;

  const subgraphs = Object.fromEntries(
    (SERVICES as ServiceName[]).map((name) => [
      name,
      subgraphOver(
        name,
        hopKeys[name],
        apart ? httpTransport(addresses[name]) : injectTransport(services[name].app as never),
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
    passwords: own.passwords,
    partnerKey: privateKey,
    address,
    anonymous: sessionWith({}),
    setDay: (next) => void (day = next),
    async signIn(login) {
      const response = await gateway.app.inject({
        method: "POST",
        url: "/auth/sign-in",
        headers: { "content-type": "application/json" },
        payload: JSON.stringify({ login, password: own.passwords[login] }),
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
