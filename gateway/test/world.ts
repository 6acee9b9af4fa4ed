import { composeServices } from "@apollo/composition";
import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  HOP_HEADER,
  NonceMemory,
  ROLES,
  NOWHERE,
  verifyHop,
  clockOf,
  type Actor,
  type RoleName,
} from "@hoa-nhap/kernel";
import { graphql, parse } from "graphql";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buildGateway, type AccountRights, type Gateway, type GatewayOptions } from "../src/index.js";
import { freshDatabase } from "../../test/database.js";

/** A peer of the gateway: a real HTTP server with signed doors, small enough to misbehave on command. */
interface Peer {
  url: string;
  /** Every hop that was let in: who, with which body and idempotency key. */
  hops: { actor: Actor; body: { query: string; variables?: Record<string, unknown> }; idempotencyKey?: string }[];
  /** When set, answers /graphql instead of the graph. */
  misbehave?: (request: IncomingMessage, response: ServerResponse) => void;
  doors: Record<string, (body: Record<string, unknown>) => { status: number; body: unknown }>;
  server: Server;
  stop(): Promise<void>;
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function startPeer(name: string, key: string, typeDefs: string, resolvers: object): Promise<Peer> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]);
  const nonces = new NonceMemory();
  const hops: Peer["hops"] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === "/health/ready") return void response.writeHead(200).end("{}");
    const body = await read(request);
    const idempotencyKey = request.headers["idempotency-key"] as string | undefined;
    const actor = verifyHop(key, name, request.headers[HOP_HEADER] as string | undefined, body, nonces, {
      idempotencyKey,
    });
    const send = (status: number, value: unknown): void =>
      void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
    if (!actor) return send(401, { code: "UNAUTHENTICATED" });
    const parsed = JSON.parse(body.toString()) as Peer["hops"][number]["body"];
    const door = peer.doors[request.url ?? ""];
    if (door) {
      const { status, body: told } = door(parsed);
      return send(status, told);
    }
    hops.push({ actor, body: parsed, idempotencyKey });
    if (peer.misbehave) return peer.misbehave(request, response);
    send(
      200,
      await graphql({ schema, source: parsed.query, variableValues: parsed.variables, contextValue: { actor } }),
    );
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const peer: Peer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hops,
    doors: {},
    server,
    stop: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
  return peer;
}

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@cost", "@listSize", "@shareable"])`;
const ORGANISATION = `${LINK}
  scalar LocalDate
  scalar Dong
  scalar Instant
  enum Level { PROVINCE COMMUNE }
  type Query {
    unit(id: ID!): Unit
    unitsByIds(ids: [ID!]!): [Unit!]!
    unitFor(filter: UnitFilter): Unit
    unitOn(on: LocalDate, money: Dong, at: Instant, level: Level, share: Float, open: Boolean, name: String): Unit
  }
  input UnitFilter { ids: [ID!]  codes: [String!]  on: LocalDate  days: [LocalDate!]  level: Level }
  input RenameInput { id: ID!  on: LocalDate!  money: Dong = 0 }
  type Unit @key(fields: "id") { id: ID! name: String! code: String nick: String parent: Unit children(first: Int): UnitConnection! }
  type UnitConnection { edges: [UnitEdge!]! }
  type UnitEdge { node: Unit! }
  type Mutation { renameUnit(id: ID!, name: String!): Unit  closeUnit(id: ID!): Unit  renameOn(input: RenameInput!): Unit }`;
const MODELS = `${LINK}
  type Query { pilots(first: Int): PilotConnection  pilot(id: ID!): Pilot  heavy: Heavy @cost(weight: 20000)  faulty: String }
  type PilotConnection { edges: [PilotEdge!]!  total: Int }
  type PilotEdge { node: Pilot }
  type Pilot { id: ID! stage: String day: Int unit: Unit }
  type Heavy { id: ID }
  type Unit @key(fields: "id") { id: ID!  pilotCount: Int }`;

export const unit = (id: string): object => ({
  __typename: "Unit",
  id,
  name: `Xã ${id}`,
  code: id.slice(-2),
  parent: () => (id === "root" ? null : unit("root")),
  children: ({ first = 1 }) => ({ edges: Array.from({ length: first }, (_, i) => ({ node: unit(`${id}${i}`) })) }),
});
const pilot = (id: string): object => ({
  id,
  stage: "ACTIVE",
  day: 3,
  unit: { __typename: "Unit", id: `u${id}`, pilotCount: 1 },
});

const ORGANISATION_RESOLVERS = {
  Query: {
    unit: (_: unknown, { id }: { id: string }) => unit(id),
    unitsByIds: (_: unknown, { ids }: { ids: string[] }) => ids.map(unit),
    unitFor: () => unit("root"),
    unitOn: () => unit("root"),
  },
  Mutation: {
    renameUnit: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...unit(id), name }),
    closeUnit: (_: unknown, { id }: { id: string }) => unit(id),
    renameOn: () => unit("root"),
  },
  Unit: { __resolveReference: ({ id }: { id: string }) => unit(id) },
};
const MODELS_RESOLVERS = {
  Query: {
    pilots: (_: unknown, { first }: { first: number }) => ({
      edges: Array.from({ length: first }, (_x, i) => ({ node: pilot(String(i)) })),
      total: first,
    }),
    pilot: (_: unknown, { id }: { id: string }) => pilot(id),
    heavy: () => ({ id: "h" }),
    faulty: () => "ok",
  },
  Unit: { __resolveReference: ({ id }: { id: string }) => ({ id, pilotCount: 1 }) },
};

export function composed(): string {
  const { supergraphSdl, errors } = composeServices([
    { name: "organisation", url: "http://organisation", typeDefs: parse(ORGANISATION) },
    { name: "models", url: "http://models", typeDefs: parse(MODELS) },
  ]);
  if (!supergraphSdl) throw new Error(JSON.stringify(errors?.map((e) => e.message)));
  return supergraphSdl;
}

export const account = (id: string, role: RoleName): AccountRights => ({
  id,
  login: id,
  name: `Người ${id}`,
  language: "vi",
  demo: true,
  grants: [{ role, scopes: [...ROLES[role]], keys: { ...NOWHERE, provinces: [7] } }],
  posts: [{ role, organisation: "Mặt trận", unitName: "Hải Dương", unitVersion: "v1", endsOn: null }],
});

export const KEYS = { organisation: "organisation-key", models: "models-key" };
export const PASSWORD = "mat-khau-dung";

export interface World {
  gateway: Gateway;
  organisation: Peer;
  models: Peer;
  accounts: Map<string, AccountRights>;
  ownerUrl: string;
  superuserUrl: string;
  /** Real time as the gateway sees it. */
  clock: { now: number };
  another(more: Partial<GatewayOptions>): Promise<Gateway>;
  signIn(login: string, gateway?: Gateway): Promise<string>;
  ask(
    query: string,
    more?: {
      token?: string;
      path?: string;
      headers?: Record<string, string>;
      variables?: object;
      operationName?: string;
    },
  ): Promise<Answer>;
  stop(): Promise<void>;
}
export interface Answer {
  status: number;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
    extensions?: Record<string, unknown>;
  };
  headers: Record<string, unknown>;
  text: string;
}
export const codes = ({ body }: Answer): unknown[] => (body.errors ?? []).map((e) => e.extensions["code"]);

export async function makeWorld(more: Partial<GatewayOptions> = {}): Promise<World> {
  const database = await freshDatabase();
  const organisation = await startPeer("organisation", KEYS.organisation, ORGANISATION, ORGANISATION_RESOLVERS);
  const models = await startPeer("models", KEYS.models, MODELS, MODELS_RESOLVERS);
  const accounts = new Map([
    ["tinh", account("tinh", "ProvincialOfficer")],
    ["phan-tich", account("phan-tich", "Analyst")],
  ]);
  organisation.doors = {
    "/internal/sign-in": ({ login, password }) => {
      const found = accounts.get(String(login));
      return found && password === PASSWORD
        ? { status: 200, body: { account: found } }
        : { status: 404, body: { code: "NOT_FOUND" } };
    },
    "/internal/rights": ({ accountId }) =>
      accounts.has(String(accountId))
        ? { status: 200, body: { account: accounts.get(String(accountId)) } }
        : { status: 404, body: {} },
    "/internal/unit-keys": ({ code }) =>
      code === "30"
        ? {
            status: 200,
            body: { level: "PROVINCE", provinceKey: 7, districtKey: null, communeKey: null, areaKey: null },
          }
        : { status: 404, body: {} },
    "/internal/accounts-exist": () => ({ status: 200, body: { exist: accounts.size > 0 } }),
    "/internal/first-administrator": () =>
      accounts.size > 0
        ? { status: 409, body: { code: "CONFLICT", rule: "account.first" } }
        : { status: 200, body: { id: "1" } },
  };
  const clock = { now: Date.now() };
  const options: GatewayOptions = {
    graphs: { main: { sdl: composed() }, analyst: { sdl: composed() } },
    subgraphs: { organisation: organisation.url, models: models.url },
    secrets: { hopKeys: KEYS, tokenPepper: "pepper" },
    databaseUrl: database.urlOf("gateway"),
    clock: clockOf("2020-11-23"),
    demo: true,
    now: () => clock.now,
    logLevel: "silent",
    ...more,
  };
  const opened: Gateway[] = [];
  const another = async (other: Partial<GatewayOptions>): Promise<Gateway> => {
    const gateway = await buildGateway({ ...options, ...other });
    opened.push(gateway);
    return gateway;
  };
  const gateway = await another({});
  const signIn: World["signIn"] = async (login, at = gateway) => {
    const answer = await at.app.inject({
      method: "POST",
      url: "/auth/sign-in",
      payload: { login, password: PASSWORD },
    });
    return answer.json<{ token: string }>().token;
  };
  return {
    gateway,
    organisation,
    models,
    accounts,
    ownerUrl: database.ownerUrl,
    superuserUrl: database.superuserUrl,
    clock,
    another,
    signIn,
    async ask(query, { token, path = "/graphql", headers = {}, variables, operationName } = {}) {
      const answer = await gateway.app.inject({
        method: "POST",
        url: path,
        headers: { ...(token && { authorization: `Bearer ${token}` }), ...headers },
        payload: { query, variables, operationName },
      });
      return {
        status: answer.statusCode,
        body: answer.json<Answer["body"]>(),
        headers: answer.headers,
        text: answer.body,
      };
    },
    async stop() {
      for (const one of opened) await one.close();
      await Promise.all([organisation.stop(), models.stop()]);
      await database.drop();
    },
  };
}
