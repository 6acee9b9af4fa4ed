import { FOR_PARTNERS } from "@hoa-nhap/kernel";
import { SCHEMA_FOLDER } from "@hoa-nhap/schema";
import { Kind, parse } from "graphql";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SignJWT } from "jose";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recoveredByBounds } from "../attack/by-bounds.js";
import { recoveredBySums } from "../attack/by-sums.js";
import { finishYear } from "../attack/finish-a-year.js";
import { cellOf, whatIsKnown, type Seen, type Terms } from "../attack/known.js";
import {
  catalogueOf,
  everyReport,
  everyStatistic,
  partnerSession,
  type Catalogue,
  type ReadCell,
} from "../attack/readers.js";
import { openGraph, type Answer, type Session, type TestGraph } from "../graph.js";

/** Two who are not people of the Front: the provincial police's machine, and an analyst who writes own GraphQL. */
let graph: TestGraph;
beforeAll(async () => void (graph = await openGraph()));
afterAll(() => graph?.close());

describe("the provincial police's machine", () => {
  const CLIENT = "cong-an-tinh-demo";
  const assertion = (claims: Record<string, unknown> = {}, expires = "2m") =>
    new SignJWT({ jti: randomUUID(), ...claims })
      .setProtectedHeader({ alg: "ES256", kid: "test" })
      .setIssuer(CLIENT)
      .setSubject(CLIENT)
      .setAudience("http://localhost:80/oauth/token")
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(graph.partnerKey);
  const token = async (jwt: string) =>
    graph.gateway.app.inject({
      method: "POST",
      url: "/oauth/token",
      headers: { host: "localhost:80", "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams({
        grant_type: "client_credentials",
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        client_assertion: jwt,
      }).toString(),
    });
  const ask = async (
    bearer: string,
    query: string,
    headers: Record<string, string> = { "x-purpose": "phoi-hop-phong-ngua", "x-officer": "CA-0123" },
  ): Promise<Answer> => {
    const answer = await graph.gateway.app.inject({
      method: "POST",
      url: "/graphql",
      headers: { "content-type": "application/json", authorization: `Bearer ${bearer}`, ...headers },
      payload: JSON.stringify({ query }),
    });
    return { status: answer.statusCode, ...answer.json<object>() };
  };

  test("gets a token for its own key and pulls what its agreement allows, and no more", async () => {
    const jwt = await assertion();
    const answer = await token(jwt);
    expect(answer.statusCode).toBe(200);
    const { access_token } = answer.json<{ access_token: string }>();
    const pilots = await ask(
      access_token,
      `{ pilotUnits(year: 2020, first: 3) { totalCount edges { node { stage unit { fullName } } } } }`,
    );
    expect(pilots.errors).toBeUndefined();
    // Thirty chosen by the province and one own model; who was proposed and not chosen is no pilot unit.
    expect(pilots.data.pilotUnits.totalCount).toBe(31);
    for (const query of [
      "{ findings(first: 1) { edges { node { what evidence } } } }",
      "{ inspections(first: 1) { totalCount } }",
      "{ conferences(first: 1) { totalCount } }",
      "{ outreach(first: 1) { totalCount } }",
      "{ overdue(first: 1) { totalCount } }",
      "{ waveProgress(year: 2020) { launched } }",
      "{ pilotTasks(first: 1) { totalCount } }",
      "{ documents(first: 1) { totalCount } }",
      ...[
        "justification",
        "peopleToHelp",
        "securityProblem",
        "steps { note }",
        "committee { memberCount }",
        "outcomes { reason }",
        "launch { chair }",
      ].map((field) => `{ pilotUnits(first: 1) { edges { node { ${field} } } } }`),
    ])
      expect([query, (await ask(access_token, query)).errors?.[0]?.extensions.code]).toEqual([query, "FORBIDDEN"]);
    for (const query of [
      `{ caseFiles(first: 1) { totalCount } }`,
      `{ reports(first: 1) { totalCount } }`,
      `
        {
          statistics(indicator: "I23", period: "01a20b76-aa2b-75e6-858b-ba00707bf5ff", level: PROVINCE, first: 1) {
            totalCount
          }
        }
      `,
    ]) {
      expect((await ask(access_token, query)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    }
    // Without a purpose and an officer nothing is answered; the assertion counts once.
    expect((await ask(access_token, `{ pilotUnits(first: 1) { totalCount } }`, {})).status).toBe(403);
    expect((await token(jwt)).statusCode).toBe(401);
  });

  test("a secret, another audience, a long-lived or foreign assertion are refused", async () => {
    expect((await token(await assertion({}, "20m"))).statusCode).toBe(401);
    expect((await token("a.b.c")).statusCode).toBe(401);
    const secret = await graph.gateway.app.inject({
      method: "POST",
      url: "/oauth/token",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: `grant_type=client_credentials&client_id=${CLIENT}&client_secret=x`,
    });
    expect([400, 401]).toContain(secret.statusCode);
  });
});

describe("the analyst", () => {
  let analyst: Session;
  const ask = (query: string, variables?: Record<string, unknown>) =>
    analyst.ask(query, variables, { path: "/graphql/analyst" });
  beforeAll(async () => void (analyst = await graph.signIn("phan-tich")));

  test("reads the schema, and finds no person, case, holder of an office or change in it", async () => {
    const { data, errors } = await ask(`{ __schema { mutationType { name } types { name description } } }`);
    expect(errors).toBeUndefined();
    const names: string[] = data.__schema.types.map((t: any) => t.name);
    for (const name of ["Person", "CaseFile", "Visit", "Consent", "Mentor", "Official", "Post", "Me"])
      expect(names).not.toContain(name);
    expect(data.__schema.mutationType).toBeNull();
    expect(data.__schema.types.find((t: any) => t.name === "PilotUnit").description).toContain(" | ");
  });

  test("asks own questions across organisation, models and statistics", async () => {
    const periods = (await ask(`{ reportingPeriods { id year kind } }`)).data.reportingPeriods;
    const period = periods.find((p: any) => p.year === 2019).id;
    const { data, errors } = await ask(
      `
        query ($p: ID!) {
          waveProgress(year: 2020) { launched quota }
          statistics(indicator: "I01", period: $p, level: PROVINCE, first: 3) {
            edges { node { value status unit { fullName } } }
          }
        }
      `,
      { p: period },
    );
    expect(errors).toBeUndefined();
    expect(data.waveProgress).toEqual({ launched: 30, quota: 30 });
    expect(data.statistics.edges.map((e: any) => e.node)).toContainEqual({
      value: 12,
      status: "GIVEN",
      unit: { fullName: "Tỉnh Hải Dương" },
    });
  });

  test("may not use the console's graph for people, and others may not use the analysts' graph", async () => {
    expect((await analyst.ask(`{ caseFiles(first: 1) { totalCount } }`)).errors?.[0]?.extensions.code).toBe(
      "FORBIDDEN",
    );
    const officer = await graph.signIn("can-bo-xa");
    expect(
      (await officer.ask(`{ waveProgress(year: 2020) { quota } }`, {}, { path: "/graphql/analyst" })).errors?.[0]
        ?.extensions.code,
    ).toBe("FORBIDDEN");
    expect(
      (await graph.anonymous.ask(`{ waveProgress(year: 2020) { quota } }`, {}, { path: "/graphql/analyst" })).status,
    ).toBe(401);
  });
});

/**
 * Everybody who is not of the Front's own line, put together: what each of them gets of people, at every door, of every
 * year.
 */
describe("readers outside the line", () => {
  const ANY = "01a20b76-aa2b-75e6-858b-ba00707bf5ff";
  const DAYS = ["2019-06-30", "2025-07-01"];
  const OFFICES = ["trung-uong", "ban-138"];
  const sheetOf = ({ unit, year }: { unit: string; year: number }): string => `${unit} ${year}`;
  let judge: pg.Client;
  let catalogue: Catalogue;
  let read: ReadCell[];
  let partner: Session;
  const sessions = new Map<string, Session>();
  beforeAll(async () => {
    judge = new pg.Client({ connectionString: graph.database.superuserUrl });
    await judge.connect();
    await finishYear(graph, judge, 2020);
    // The widest agreement that there may be.
    await judge.query("update gateway.agreement set scopes = $1", [[...FOR_PARTNERS]]);
    partner = await partnerSession(graph);
    for (const login of [...OFFICES, "phan-tich", "cong-an"]) sessions.set(login, await graph.signIn(login));
    const analyst = sessions.get("phan-tich")!;
    catalogue = await catalogueOf(analyst, "/graphql/analyst");
    catalogue.periods = catalogue.periods.filter(({ year }) => year <= 2020);
    read = [
      ...(await everyStatistic(analyst, catalogue, DAYS, "/graphql/analyst")),
      ...(await everyStatistic(partner, catalogue, [])),
      ...(await Promise.all([...OFFICES.map((login) => sessions.get(login)!), partner].map(everyReport))).flatMap(
        ({ cells }) => cells,
      ),
    ];
  });
  afterAll(() => judge?.end());

  test("are given the same cells at every door", () => {
    const said = new Map<string, string>();
    const plain = read.filter(({ boundaries }) => boundaries === null);
    for (const cell of plain) {
      const [name, now] = [`${sheetOf(cell)} ${cell.code}`, `${cell.status} ${cell.value}`];
      expect([name, said.get(name) ?? now]).toEqual([name, now]);
      said.set(name, now);
    }
    expect(said.size).toBeGreaterThan(3_000);
  });

  test("can neither read a count of 1 to 4 nor find one out, whatever they add up, compare and bound", async () => {
    const { rows } = await judge.query<{
      unit: string;
      own: string;
      district: string | null;
      level: string;
      year: number;
      code: string;
      value: number;
      apart: boolean;
      published: boolean;
    }>(
      `
        select r.unit_version_id as unit, r.unit_id as own, d.id as district, r.level, p.year, f.indicator as code,
          coalesce(f.typed, f.computed) as value, r.own_model as apart
       from reporting.report r
       join reporting.period p on p.id = r.period_id
       join reporting.figure f on f.report_id = r.id
       join reporting.unit u on u.id = r.unit_version_id
       left join reporting.unit d on r.level = 'COMMUNE'
         and d.level = 'DISTRICT'
         and d.unit_key = u.district_key
         and (d.valid_from is null or d.valid_from <= p.to_on)
         and (d.valid_to is null or d.valid_to > p.to_on)
       where r.state in ('ACCEPTED', 'COMPILED')
         and not r.provisional
         and coalesce(f.typed, f.computed) is not null
         and not f.not_applicable`,
    );
    const truth = new Map(rows.map((row): [string, number] => [cellOf(sheetOf(row), row.code), row.value]));
    const counts = new Set([
      ...catalogue.indicators.filter(({ sensitive, kind }) => sensitive && kind !== "RATE").map(({ code }) => code),
      "I40N",
      "I40D",
    ]);
    const small = new Map(
      [...truth].filter(([cell, value]) => counts.has(cell.split(" ").at(-1)!) && value > 0 && value < 5),
    );
    expect(small.size).toBeGreaterThan(150);

    expect(read.filter(({ code, value }) => counts.has(code) && value !== null && value > 0 && value < 5)).toEqual([]);
    const told = new Map(
      read.filter(({ boundaries }) => boundaries === null).map((cell) => [cellOf(sheetOf(cell), cell.code), cell]),
    );
    const sheets = new Map(
      rows.map((row): [string, Seen & { year: number }] => {
        const id = sheetOf(row);
        const codes = catalogue.indicators.map(({ code }) => code);
        return [
          id,
          {
            id,
            year: row.year,
            unit: row.own,
            level: row.level,
            district: row.district && sheetOf({ unit: row.district, year: row.year }),
            isApart: row.apart,
            shown: new Map(
              codes.flatMap((code): [string, number][] =>
                typeof told.get(cellOf(id, code))?.value === "number"
                  ? [[code, told.get(cellOf(id, code))!.value!]]
                  : [],
              ),
            ),
            hidden: new Set(codes.filter((code) => told.get(cellOf(id, code))?.status === "SUPPRESSED")),
          },
        ];
      }),
    );
    const restated = read.flatMap(({ year, code, value, sources, boundaries }) =>
      boundaries === null || value === null || sources.some(({ share }) => share === null)
        ? []
        : [
            {
              sum: value,
              terms: sources.map(({ share, unit }): [string, number] => [
                cellOf(sheetOf({ unit: unit.id, year }), code),
                share!,
              ]),
            },
          ],
    );
    const rates = catalogue.indicators
      .filter(({ kind }) => kind === "RATE")
      .map((rate) => ({ ...rate, scale: rate.unit === "%" ? 100 : 1 }));
    const known = whatIsKnown(
      [2019, 2020].map((year) => ({
        period: year,
        sheets: [...sheets.values()].filter((sheet) => sheet.year === year),
      })),
      rates,
      truth,
      restated,
    );
    expect(known.equations.length).toBeGreaterThan(300);
    const summed = [...recoveredBySums(known)].flatMap(([cell, value]) => (small.get(cell) === value ? [cell] : []));
    const sought = [...small.keys()]
      .filter((cell) => told.has(cell))
      .map((cell) => ({ name: cell, terms: [[cell, 1]] as Terms }));
    expect([summed, recoveredByBounds(known, sought, truth)]).toEqual([[], []]);
  });

  test("find no other door to a count of people", async () => {
    // Every field of the graph that counts people is asked for here, by everybody, in a way in which one of the line
    // would get it.
    const asks: Record<string, string> = {
      "PilotUnit.peopleToHelp": "{ pilotUnits(first: 50) { edges { node { peopleToHelp } } } }",
      "PilotSurvey.surveyed PilotSurvey.consented PilotSurvey.declined":
        "{ pilotUnits(first: 50) { edges { node { survey { surveyed consented declined } } } } }",
      "Candidate.score ScorePart.value ScorePart.points":
        "{ candidates(year: 2020, first: 50) { edges { node { score parts { value points } } } } }",
      "CandidateCount.count": "{ candidates(year: 2020, first: 50) { edges { node { counts { count } } } } }",
      "CandidateFileRow.peopleToHelp": `
        { candidateFile(upload: "${ANY}", year: 2020, on: "2020-11-23") { made { peopleToHelp } } }
      `,
      "UnitVersion.supportedCount": "{ units(level: COMMUNE, first: 50) { edges { node { supportedCount } } } }",
      "UnitVersion.openCaseFiles": "{ units(level: COMMUNE, first: 50) { edges { node { openCaseFiles } } } }",
      "CaseFileConnection.totalCount": "{ caseFiles(first: 1) { totalCount } }",
      "CompiledFigure.value CompiledPart.value": `
        { compilation(period: "${ANY}", unit: "${ANY}") { figures { value parts { value } } } }
      `,
    };
    // What the tests above have read, and what only a change answers.
    const elsewhere = [
      "Refusal.count",
      "Figure.value",
      "Figure.computed",
      "Figure.typed",
      "CorrectedFigure.oldValue",
      "CorrectedFigure.newValue",
      "StatisticCell.value",
    ];
    const counting = ["organisation", "models", "cases", "reporting"].flatMap((name) =>
      parse(readFileSync(join(SCHEMA_FOLDER, `${name}.graphql`), "utf8")).definitions.flatMap((type) =>
        type.kind === Kind.OBJECT_TYPE_DEFINITION
          ? (type.fields ?? [])
              .filter((field) =>
                field.directives?.some(
                  ({ arguments: given }) =>
                    given?.[0]?.value.kind === Kind.STRING && given[0].value.value === "counts-people",
                ),
              )
              .map((field) => `${type.name.value}.${field.name.value}`)
          : [],
      ),
    );
    expect([...Object.keys(asks).flatMap((names) => names.split(" ")), ...elsewhere].sort()).toEqual(counting.sort());
    for (const [login, session] of [...sessions, ["the partner's machine", partner] as const])
      for (const [names, query] of Object.entries(asks)) {
        const { data, errors } = await session.ask(query);
        const codes = new Set(errors?.map(({ extensions }) => extensions.code));
        const numbers = JSON.stringify(data ?? null).match(/":[1-9]\d*/g) ?? [];
        expect([login, names, numbers, [...codes].filter((code) => code !== "FORBIDDEN")]).toEqual([
          login,
          names,
          [],
          [],
        ]);
      }
    const { rows: papers } = await judge.query<{ id: string }>("select id from models.document limit 3");
    for (const { id } of papers)
      for (const form of ["docx", "pdf"])
        for (const [login, session] of [...sessions, ["the partner's machine", partner] as const]) {
          // Bodies that a document may name read those that do; of the others they find none.
          expect([login, await session.download(`/documents/${id}.${form}`)]).toEqual([
            login,
            ["ban-138", "cong-an"].includes(login) ? 404 : 403,
          ]);
        }
    const reports = await Promise.all(OFFICES.map((login) => everyReport(sessions.get(login)!)));
    for (const report of reports.flatMap((one) => one.reports)) {
      expect([report.provisional, report.explanation]).toEqual([false, null]);
      expect(
        report.corrections.flatMap(({ figures }: any) =>
          figures.flatMap(({ oldValue, newValue }: any) => [oldValue, newValue].filter((one) => one !== null)),
        ),
      ).toEqual([]);
    }
  });
});
