import { randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type Answer, type Session, type TestGraph } from "../graph.js";

/** Two who are not people of the Front: the provincial police's machine, and an analyst who writes own GraphQL. */
let graph: TestGraph;
beforeAll(async () => void (graph = await openGraph()));
afterAll(() => graph?.close());

describe("the provincial police's machine", () => {
  const CLIENT = "cong-an-tinh-demo";
  const assertion = (claims: Record<string, unknown> = {}, expires = "2m") =>
    new SignJWT({ jti: randomUUID(), ...claims }).setProtectedHeader({ alg: "ES256", kid: "test" }).setIssuer(CLIENT).setSubject(CLIENT)
      .setAudience("http://localhost:80/oauth/token").setIssuedAt().setExpirationTime(expires).sign(graph.partnerKey);
  const token = async (jwt: string) => graph.gateway.app.inject({
    method: "POST", url: "/oauth/token", headers: { host: "localhost:80", "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({ grant_type: "client_credentials", client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer", client_assertion: jwt }).toString(),
  });
  const ask = async (bearer: string, query: string, headers: Record<string, string> = { "x-purpose": "phoi-hop-phong-ngua", "x-officer": "CA-0123" }): Promise<Answer> => {
    const answer = await graph.gateway.app.inject({ method: "POST", url: "/graphql", headers: { "content-type": "application/json", authorization: `Bearer ${bearer}`, ...headers }, payload: JSON.stringify({ query }) });
    return { status: answer.statusCode, ...(answer.json() as object) };
  };

  test("gets a token for its own key and pulls what its agreement allows, and no more", async () => {
    const jwt = await assertion();
    const answer = await token(jwt);
    expect(answer.statusCode).toBe(200);
    const { access_token } = answer.json() as { access_token: string };
    const pilots = await ask(access_token, `{ pilotUnits(year: 2020, first: 3) { totalCount edges { node { stage unit { fullName } } } } }`);
    expect(pilots.errors).toBeUndefined();
    // Thirty chosen by the province and one own model; who was proposed and not chosen is no pilot unit.
    expect(pilots.data.pilotUnits.totalCount).toBe(31);
    for (const query of [
      "{ findings(first: 1) { edges { node { what evidence } } } }", "{ inspections(first: 1) { totalCount } }", "{ conferences(first: 1) { totalCount } }", "{ outreach(first: 1) { totalCount } }", "{ overdue(first: 1) { totalCount } }",
      "{ waveProgress(year: 2020) { launched } }", "{ pilotTasks(first: 1) { totalCount } }", "{ documents(first: 1) { totalCount } }",
      ...["justification", "peopleToHelp", "securityProblem", "steps { note }", "committee { memberCount }", "outcomes { reason }", "launch { chair }"].map((field) => `{ pilotUnits(first: 1) { edges { node { ${field} } } } }`),
    ]) expect([query, (await ask(access_token, query)).errors?.[0]?.extensions.code]).toEqual([query, "FORBIDDEN"]);
    for (const query of [`{ caseFiles(first: 1) { totalCount } }`, `{ reports(first: 1) { totalCount } }`, `{ statistics(indicator: "I23", period: "01a20b76-aa2b-75e6-858b-ba00707bf5ff", level: PROVINCE, first: 1) { totalCount } }`]) {
      expect((await ask(access_token, query)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    }
    // Without a purpose and an officer nothing is answered; the assertion counts once.
    expect((await ask(access_token, `{ pilotUnits(first: 1) { totalCount } }`, {})).status).toBe(403);
    expect((await token(jwt)).statusCode).toBe(401);
  });

  test("a secret, another audience, a long-lived or foreign assertion are refused", async () => {
    expect((await token(await assertion({}, "20m"))).statusCode).toBe(401);
    expect((await token("a.b.c")).statusCode).toBe(401);
    const secret = await graph.gateway.app.inject({ method: "POST", url: "/oauth/token", headers: { "content-type": "application/x-www-form-urlencoded" }, payload: `grant_type=client_credentials&client_id=${CLIENT}&client_secret=x` });
    expect([400, 401]).toContain(secret.statusCode);
  });
});

describe("the analyst", () => {
  let analyst: Session;
  const ask = (query: string, variables?: Record<string, unknown>) => analyst.ask(query, variables, { path: "/graphql/analyst" });
  beforeAll(async () => void (analyst = await graph.signIn("phan-tich")));

  test("reads the schema, and finds no person, case, holder of an office or change in it", async () => {
    const { data, errors } = await ask(`{ __schema { mutationType { name } types { name description } } }`);
    expect(errors).toBeUndefined();
    const names: string[] = data.__schema.types.map((t: any) => t.name);
    for (const name of ["Person", "CaseFile", "Visit", "Consent", "Mentor", "Official", "Post", "Me"]) expect(names).not.toContain(name);
    expect(data.__schema.mutationType).toBeNull();
    expect(data.__schema.types.find((t: any) => t.name === "PilotUnit").description).toContain(" | ");
  });

  test("asks own questions across organisation, models and statistics", async () => {
    const periods = (await ask(`{ reportingPeriods { id year kind } }`)).data.reportingPeriods;
    const period = periods.find((p: any) => p.year === 2019).id;
    const { data, errors } = await ask(`query($p: ID!) { waveProgress(year: 2020) { launched quota } statistics(indicator: "I01", period: $p, level: PROVINCE, first: 3) { edges { node { value status unit { fullName } } } } }`, { p: period });
    expect(errors).toBeUndefined();
    expect(data.waveProgress).toEqual({ launched: 30, quota: 30 });
    expect(data.statistics.edges.map((e: any) => e.node)).toContainEqual({ value: 12, status: "GIVEN", unit: { fullName: "Tỉnh Hải Dương" } });
  });

  test("may not use the console's graph for people, and others may not use the analysts' graph", async () => {
    expect((await analyst.ask(`{ caseFiles(first: 1) { totalCount } }`)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    const officer = await graph.signIn("can-bo-xa");
    expect((await officer.ask(`{ waveProgress(year: 2020) { quota } }`, {}, { path: "/graphql/analyst" })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await graph.anonymous.ask(`{ waveProgress(year: 2020) { quota } }`, {}, { path: "/graphql/analyst" })).status).toBe(401);
  });
});
