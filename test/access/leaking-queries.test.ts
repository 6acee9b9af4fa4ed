import { EVERYWHERE, ROLES, type RoleName, type Scope } from "@hoa-nhap/kernel";
import { DEMO_ACCOUNTS } from "@hoa-nhap/demo";
import { SCHEMA_FOLDER } from "@hoa-nhap/schema";
import { change, closeReads, contextFor, scopedRead, systemContext, type ServiceDefinition } from "@hoa-nhap/subgraph";
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "../actors.js";
import { openGraph, type ServiceName, type Session, type TestGraph } from "../graph.js";

/**
 * The attacker who wants transactions to stay open: in each of his requests one root field that may not be null fails
 * at once, so that the answer leaves while its siblings still work. Whatever they open then must have an owner.
 */
const SERVICES = ["organisation", "models", "cases", "reporting"] as const;
const REQUESTS = 200;
const roles = DEMO_ACCOUNTS.map(({ role }) => role);

let graph: TestGraph;
let judge: pg.Client;
beforeAll(async () => {
  graph = await openGraph();
  judge = new pg.Client({ connectionString: graph.database.superuserUrl });
  await judge.connect();
});
afterAll(async () => {
  await judge?.end();
  await graph?.close();
});

/**
 * Connections of the services that sit in a transaction and do nothing. Between two statements one may; none may stay.
 */
const forgotten = async (): Promise<string[]> =>
  (
    await judge.query(
      `
        select query from pg_stat_activity
        where datname = current_database()
          and state like 'idle in transaction%'
          and state_change < clock_timestamp() - interval '1 second'
      `,
    )
  ).rows.map(({ query }) => query);

async function expectNormal(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_100)); // what stays is older than a second by then
  expect(await forgotten()).toEqual([]);
  const [province, commune] = [await graph.signIn("can-bo-tinh"), await graph.signIn("can-bo-xa")];
  const answers = await Promise.all([
    province.ask("{ units(level: PROVINCE, first: 1) { edges { node { id } } } }"),
    province.ask("{ pilotUnits(year: 2020, first: 1) { edges { node { id } } } }"),
    commune.ask("{ caseFiles(first: 1) { edges { node { id } } } }"),
    province.ask("{ reports(first: 1) { edges { node { id } } } }"),
  ]);
  for (const { data, errors } of answers) {
    expect(errors).toBeUndefined();
    expect((Object.values(data)[0] as { edges: unknown[] }).edges).toHaveLength(1);
  }
}

/** An argument that passes for its type; undefined where none can be made up. */
function valueFor(type: GraphQLInputType, name: string): string | undefined {
  if (isNonNullType(type)) return valueFor(type.ofType, name);
  if (isListType(type)) {
    const one = valueFor(type.ofType, name);
    return one && `[${one}]`;
  }
  if (isEnumType(type)) return type.getValues()[0]!.name;
  const known: Record<string, string> = {
    Int: name === "year" ? "2020" : "5",
    ID: '"0190a000-0000-7000-8000-000000000001"',
    String: '"xa"',
    LocalDate: '"2020-11-23"',
    Boolean: "true",
  };
  return known[type.toString()];
}
function argumentsOf(field: GraphQLField<unknown, unknown>, other: Record<string, string> = {}): string | undefined {
  const given = field.args
    .filter((arg) => isNonNullType(arg.type) || other[arg.name])
    .map((arg) => [arg.name, other[arg.name] ?? valueFor(arg.type, arg.name)] as const);
  if (given.some(([, value]) => value === undefined)) return undefined;
  return given.length > 0 ? `(${given.map(([name, value]) => `${name}: ${value}`).join(", ")})` : "";
}
/** A field with as much below it as `depth` lets; undefined when it cannot be asked. */
function asked(
  field: GraphQLField<unknown, unknown>,
  depth: number,
  other?: Record<string, string>,
): string | undefined {
  const args = argumentsOf(field, other);
  const type = getNamedType(field.type);
  if (args === undefined) return undefined;
  if (!isObjectType(type)) return "getFields" in type ? undefined : `${field.name}${args}`;
  if (depth === 0) return undefined;
  const below = Object.values(type.getFields())
    .filter((one) => !one.name.startsWith("_"))
    .map((one) => asked(one, depth - 1))
    .filter((text) => text !== undefined);
  return `${field.name}${args} { __typename ${below.slice(0, 12).join(" ")} }`;
}

interface Attack {
  role: RoleName;
  query: string;
}
type Policies = Record<string, Record<string, { scope: Scope }>>;
const policiesOf = (name: ServiceName): Policies =>
  JSON.parse(readFileSync(join(SCHEMA_FOLDER, `${name}.policies.json`), "utf8")) as Policies;

/**
 * Two hundred requests over the root fields of one service, in turn of every role: `width` fields that work, `depth`
 * deep, and one that fails at once.
 */
function attacksOn(
  roots: GraphQLField<unknown, unknown>[],
  policies: Policies,
  { width, depth }: { width: number; depth: number },
): Attack[] {
  const needed = roots.filter((field) => isNonNullType(field.type));
  const attacks = roles.flatMap((role) => {
    const may = (field: { name: string }): boolean =>
      (ROLES[role] as readonly Scope[]).includes(policies["Query"]![field.name]!.scope);
    // Fails at once: for want of the scope, or because a page of no rows is none.
    const failing = needed.flatMap((field) => {
      const query =
        asked(field, 1, may(field) ? { first: "0", after: '"not a cursor"' } : {}) ??
        asked(field, 2, may(field) ? { first: "0" } : {});
      return query && (!may(field) || query.includes("first: 0")) ? [query] : [];
    });
    const working = roots
      .filter(may)
      .map((field) => asked(field, depth))
      .filter((text) => text !== undefined);
    return failing.flatMap((fails) =>
      working.map((_works, at) => ({
        role,
        query: `
          {
            ${Array.from({ length: width }, (_, n) => `w${n}: ${working[(at + n) % working.length]!}`).join(" ")}
            fails: ${fails}
          }
        `,
      })),
    );
  });
  return Array.from({ length: REQUESTS }, (_, n) => attacks[Math.floor((n * attacks.length) / REQUESTS)]!);
}

/**
 * Sends all of them, twenty at a time: how many answers left without data, and what was refused before anything worked.
 */
async function sent(
  attacks: Attack[],
  ask: (attack: Attack) => Promise<{ data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] }>,
): Promise<{ early: number; whole: number; unread: Set<string> }> {
  const kinds = { early: 0, whole: 0, unread: new Set<string>() };
  const one = async (attack: Attack): Promise<void> => {
    const reply = await ask(attack);
    if (!reply.data && reply.errors) kinds.early += 1;
    else kinds.whole += 1;
    for (const error of reply.errors ?? [])
      if (UNREAD.has(error.extensions?.code ?? "")) kinds.unread.add(error.message);
  };
  for (let n = 0; n < attacks.length; n += 20) await Promise.all(attacks.slice(n, n + 20).map(one));
  return kinds;
}
const UNREAD = new Set([
  "GRAPHQL_VALIDATION_FAILED",
  "GRAPHQL_PARSE_FAILED",
  "QUERY_TOO_COMPLEX",
  "QUERY_TOO_LARGE",
  "BAD_REQUEST",
  "RATE_LIMITED",
  "UNAUTHENTICATED",
]);
const allOfThem = { early: REQUESTS, whole: 0, unread: new Set() };

describe.each(SERVICES)("%s", (name) => {
  test("two hundred requests that fail early leave nothing open, asked at its own door", async () => {
    const { definition } = (await import(`@hoa-nhap/${name}`)) as { definition: ServiceDefinition };
    const { schema } = (await definition.buildSchema()) as { schema: GraphQLSchema };
    const roots = Object.values((schema.getQueryType() as GraphQLObjectType).getFields()).filter(
      (field) => !field.name.startsWith("_"),
    );
    // The attack is one: each request was read, and its answer left with its data gone.
    expect(
      await sent(
        attacksOn(roots, policiesOf(name), { width: 3, depth: 4 }),
        ({ role, query }) =>
          graph.subgraphs[name].graphql({ query, actor: actorOf(role, EVERYWHERE), withinMs: 60_000 }) as never,
      ),
    ).toEqual(allOfThem);
    await expectNormal();
  });

  test("nor asked over the composed schema, by every role through the gateway", async () => {
    const composed = buildSchema(readFileSync(join(SCHEMA_FOLDER, "supergraph.graphql"), "utf8"), {
      assumeValidSDL: true,
    });
    const policies = policiesOf(name);
    const roots = Object.values(composed.getQueryType()!.getFields()).filter((field) => policies["Query"]![field.name]);
    const sessions = new Map(
      await Promise.all(DEMO_ACCOUNTS.map(async ({ role, login }) => [role, await graph.signIn(login)] as const)),
    );
    expect(
      await sent(attacksOn(roots, policies, { width: 2, depth: 3 }), ({ role, query }) =>
        sessions.get(role)!.ask(query),
      ),
    ).toEqual(allOfThem);
    await expectNormal();
  });

  test("a request that is over reads nothing more and begins no change", async () => {
    const { orm, environment } = graph.services[name];
    const ctx = systemContext(name, orm, environment.clock, ["unit.read"]);
    const { db } = await scopedRead<{ readingCursor: { source: string } }>(ctx, "unit.read");
    await db.selectFrom("readingCursor").selectAll().execute();
    await closeReads(ctx);
    await expect(db.selectFrom("readingCursor").selectAll().execute()).rejects.toThrow("This request is over.");
    await expect(change(ctx, "unit.read", "area.rearrange", async () => "")).rejects.toThrow("This request is over.");
    // One that ends while it waits for its connection takes none.
    const late = contextFor(name, orm, environment.clock, ctx.actor);
    const reading = (await scopedRead<{ readingCursor: { source: string } }>(late, "unit.read")).db
      .selectFrom("readingCursor")
      .selectAll()
      .execute();
    void closeReads(late);
    await expect(reading).rejects.toThrow("This request is over.");
    await expectNormal();
  });
});

test("the queries that were seen to stop a service stop none", async () => {
  const as = async (login: string): Promise<Session> => graph.signIn(login);
  const { rows } = await judge.query<{ id: string }>("select id from models.pilot_unit limit 1");
  const attacks: [string, string, string?][] = [
    [
      "truong-ban",
      `{a:attachments(kind:PILOT_UNIT,of:["${rows[0]!.id}"]){id} b:attachments(kind:FUNDING_REQUEST,of:[]){id}}`,
    ],
    [
      "can-bo-xa",
      `
        {
          a: caseFiles(first: 5) {
            edges { node { person { fullName } visits(first: 1) { totalCount } grades { id } } }
          }
          b: caseFiles(first: 0) { totalCount }
        }
      `,
    ],
    ["can-bo-tinh", "{a:reports(first:5){edges{node{id history{by}}}} b:reports(first:0){totalCount}}"],
    ["can-bo-tinh", "{a:officials(first:5){edges{node{id name}}} b:officials(first:0){totalCount}}"],
    ["phan-tich", "{a:units(first:5){edges{node{id parent{id}}}} b:units(first:0){totalCount}}", "/graphql/analyst"],
  ];
  for (const [login, query, path] of attacks) {
    const session = await as(login);
    for (let n = 0; n < 22; n += 11) {
      const answers = await Promise.all(Array.from({ length: 11 }, () => session.ask(query, {}, path ? { path } : {})));
      for (const { errors } of answers)
        expect([query, errors?.[0]?.extensions.code]).toEqual([query, "BAD_USER_INPUT"]);
    }
  }
  await expectNormal();
});
