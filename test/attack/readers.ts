import { randomUUID, type KeyObject } from "node:crypto";
import { SignJWT } from "jose";
import type { Answer, Session, TestGraph } from "../graph.js";

interface Indicator {
  code: string;
  kind: string;
  unit: string;
  sensitive: boolean;
  numerator: string[];
  denominator: string[];
}
/** A published cell as somebody outside reads it; no value: nothing is said, or it is hidden. */
export interface ReadCell {
  year: number;
  unit: string;
  level: string;
  code: string;
  value: number | null;
  status: string;
  boundaries: string | null;
  sources: { share: number | null; unit: { id: string } }[];
}
const LEVELS = ["COMMUNE", "DISTRICT", "PROVINCE"];
/** As many as one request may ask for; a cell in other boundaries says what it rests on, and costs more. */
const PER_REQUEST = { plain: 15, restated: 3 };
const CELL = "value status unit { id }";

/** Asks and expects an answer. */
async function answered(
  session: Session,
  query: string,
  variables: Record<string, unknown>,
  path: string,
): Promise<any> {
  const answer = await session.ask(query, variables, { path });
  if (answer.errors) throw new Error(`${query.slice(0, 200)}: ${JSON.stringify(answer.errors)}`);
  return answer.data;
}

export interface Catalogue {
  indicators: Indicator[];
  periods: { id: string; year: number }[];
}
export async function catalogueOf(session: Session, path = "/graphql"): Promise<Catalogue> {
  const { indicators, reportingPeriods } = await answered(
    session,
    "{ indicators { code kind unit sensitive numerator denominator } reportingPeriods { id year kind } }",
    {},
    path,
  );
  return { indicators, periods: reportingPeriods.filter((one: { kind: string }) => one.kind === "YEAR") };
}

/**
 * Every indicator of every year, at every level, and at the lowest also in the boundaries of these days: what
 * `statistics` answers.
 */
export async function everyStatistic(
  session: Session,
  { indicators, periods }: Catalogue,
  boundaries: string[],
  path = "/graphql",
): Promise<ReadCell[]> {
  const cells: ReadCell[] = [];
  const plain = periods.flatMap((period) =>
    LEVELS.map((level) => ({ ...period, level, on: null as string | null, per: PER_REQUEST.plain, cell: CELL })),
  );
  const restated = periods.flatMap((period) =>
    boundaries.map((on) => ({
      ...period,
      level: "COMMUNE",
      on,
      per: PER_REQUEST.restated,
      cell: `${CELL} sources { share unit { id } }`,
    })),
  );
  for (const { id, year, level, on, per, cell } of [...plain, ...restated]) {
    for (let n = 0; n < indicators.length; n += per) {
      const some = indicators.slice(n, n + per).filter(({ sensitive }) => on === null || sensitive);
      if (some.length === 0) continue;
      const fields = some.map(
        ({ code }) =>
          `
            ${code}: statistics(indicator: "${code}", period: $p, level: ${level}, boundaries: $on, first: 100) {
              pageInfo { hasNextPage } edges { node { ${cell} } }
            }
          `,
      );
      const data = await answered(
        session,
        `query($p: ID!, $on: LocalDate) { ${fields.join(" ")} }`,
        { p: id, on },
        path,
      );
      for (const { code } of some) {
        if (data[code].pageInfo.hasNextPage) throw new Error("a page holds less than what there is");
        for (const { node } of data[code].edges)
          if (node.unit)
            cells.push({
              year,
              unit: node.unit.id,
              level,
              code,
              value: node.value,
              status: node.status,
              boundaries: on,
              sources: node.sources ?? [],
            });
      }
    }
  }
  return cells;
}

/** The figures of every report that a reader is shown, with all that is told beside them. */
export async function everyReport(session: Session): Promise<{ cells: ReadCell[]; reports: any[] }> {
  const reports: any[] = [];
  for (let after: string | null = null; ;) {
    const { reports: page }: any = await answered(
      session,
      `
        query ($after: String) {
          reports(first: 20, after: $after) {
            pageInfo { hasNextPage endCursor }
            edges {
              node {
                id level version state provisional ownModel period { year } unit { id } narrative explanation
                warnings { message } history { state reason }
                corrections { number reason figures { indicator { code } oldValue newValue } }
                gaps { note }
                figures { indicator { code } value computed typed reason status }
              }
            }
          }
        }
      `,
      { after },
      "/graphql",
    );
    reports.push(...page.edges.map((edge: any) => edge.node));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  const cells = reports.flatMap((report): ReadCell[] =>
    report.figures.map(({ indicator, value, computed, typed, status }: any) => ({
      year: report.period.year,
      unit: report.unit.id,
      level: report.level,
      code: indicator.code,
      value: value ?? computed ?? typed,
      status,
      boundaries: null,
      sources: [],
    })),
  );
  return { cells, reports };
}

const CLIENT = "cong-an-tinh-demo";
/** The partner's machine, as its agreement lets it ask. */
export async function partnerSession(graph: TestGraph, key: KeyObject = graph.partnerKey): Promise<Session> {
  const assertion = await new SignJWT({ jti: randomUUID() })
    .setProtectedHeader({ alg: "ES256", kid: "test" })
    .setIssuer(CLIENT)
    .setSubject(CLIENT)
    .setAudience("http://localhost:80/oauth/token")
    .setIssuedAt()
    .setExpirationTime("2m")
    .sign(key);
  const token = await graph.gateway.app.inject({
    method: "POST",
    url: "/oauth/token",
    headers: { host: "localhost:80", "content-type": "application/x-www-form-urlencoded" },
    payload: new URLSearchParams({
      grant_type: "client_credentials",
      client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      client_assertion: assertion,
    }).toString(),
  });
  const bearer = token.json<{ access_token: string }>().access_token;
  const asked = { authorization: `Bearer ${bearer}`, "x-purpose": "phoi-hop-phong-ngua", "x-officer": "CA-0123" };
  return {
    download: async (path) => (await graph.gateway.app.inject({ method: "GET", url: path, headers: asked })).statusCode,
    async ask<T>(query: string, variables?: Record<string, unknown>): Promise<Answer<T>> {
      const answer = await graph.gateway.app.inject({
        method: "POST",
        url: "/graphql",
        headers: { "content-type": "application/json", ...asked },
        payload: JSON.stringify({ query, variables }),
      });
      return { status: answer.statusCode, ...answer.json<object>() };
    },
  };
}
