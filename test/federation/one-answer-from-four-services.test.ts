import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type Session, type TestGraph } from "../graph.js";

const { Client } = pg;
const statements: string[] = [];
const query = Client.prototype.query;
const asked = (part: string): string[] =>
  statements.filter(
    (text) => text.includes(part) && /^select/i.test(text) && !/reading_cursor|\.event\b|not settled/.test(text),
  );

let graph: TestGraph;
let province: Session, commune: Session;
beforeAll(async () => {
  Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const text = typeof args[0] === "string" ? args[0] : (args[0] as { text?: string } | undefined)?.text;
    if (text) statements.push(text);
    return (query as (...a: unknown[]) => unknown).apply(this, args);
  } as typeof query;
  graph = await openGraph();
  [province, commune] = await Promise.all([graph.signIn("can-bo-tinh"), graph.signIn("can-bo-xa")]);
});
afterAll(async () => {
  await graph?.close();
  Client.prototype.query = query;
});

const FIFTY = `
  {
    pilotUnits(year: 2020, first: 50) {
      edges {
        node {
          id stage
          unit { id code fullName pilotUnitCount supportedCount latestReport { state } parent { fullName } }
        }
      }
    }
  }
`;

describe("fifty pilot units with their unit, counts and latest report", () => {
  test("come from four services in one answer", async () => {
    const { data, errors } = await province.ask(FIFTY);
    expect(errors).toBeUndefined();
    const nodes = data.pilotUnits.edges.map((e: any) => e.node);
    expect(nodes).toHaveLength(42);
    const example = nodes.find((n: any) => n.unit.code === "10966");
    expect(example).toMatchObject({
      stage: "LAUNCHED",
      unit: {
        fullName: "Xã Tân Việt",
        pilotUnitCount: 1,
        supportedCount: 14,
        parent: { fullName: "Huyện Bình Giang" },
      },
    });
    expect(nodes.every((n: any) => n.unit.fullName)).toBe(true);
  });

  test("cost each service a bounded number of statements, whatever the number of rows", async () => {
    const cost = async (first: number) => {
      statements.length = 0;
      await province.ask(FIFTY.replace("50", String(first)));
      return {
        organisation: asked('"organisation".').length,
        models: asked('"models".').length,
        cases: asked('"cases".').length,
        reporting: asked('"reporting".').length,
      };
    };
    const [few, many] = [await cost(5), await cost(50)];
    expect(many).toEqual(few);
    for (const [service, count] of Object.entries(many))
      expect([service, count > 0 && count <= 4]).toEqual([service, true]);
  });
});

describe("what one may not see", () => {
  test("a hidden row in one service leaves the rest of the answer whole", async () => {
    const { data, errors } = await commune.ask(
      `
        {
          units(level: COMMUNE, search: "long xuyen", first: 5) {
            edges { node { fullName pilotUnitCount latestReport { state } } }
          }
        }
      `,
    );
    expect(data.units.edges.length).toBeGreaterThan(0);
    for (const { node } of data.units.edges)
      expect(node).toMatchObject({ fullName: expect.any(String), latestReport: null });
    for (const error of errors ?? []) expect(["NOT_FOUND", "FORBIDDEN"]).toContain(error.extensions.code);
  });

  test("an absent id and a foreign id answer alike", async () => {
    const { data } = await province.ask(`{ pilotUnits(year: 2020, first: 1) { edges { node { id } } } }`);
    const foreign = data.pilotUnits.edges[0].node.id as string;
    const answer = async (id: string) => {
      const { status, data, errors } = await commune.ask(`query($id: ID!) { pilotUnit(id: $id) { stage } }`, { id });
      return {
        status,
        data,
        errors: errors?.map(({ message, path, extensions: { code } }) => ({ message, path, code })),
      };
    };
    expect(await answer(foreign)).toEqual(await answer("01a20b76-aa2b-75e6-858b-ba00707bf5ff"));
  });
});

describe("when a service is gone", () => {
  test("the others answer, the hole has an error at its path, and the service comes back", async () => {
    const { reporting } = graph.subgraphs;
    const real = reporting.graphql;
    reporting.graphql = async () => {
      throw new Error("connection refused");
    };
    const { data, errors } = await province.ask(
      `{ pilotUnits(year: 2020, first: 2) { edges { node { unit { fullName latestReport { state } } } } } }`,
    );
    reporting.graphql = real;
    expect(data.pilotUnits.edges[0].node.unit).toMatchObject({ fullName: expect.any(String), latestReport: null });
    expect(errors?.[0]?.extensions.code).toBe("SUBGRAPH_UNAVAILABLE");
    expect(JSON.stringify(errors)).not.toContain("connection refused");
    expect((await province.ask(`{ reports(first: 1) { totalCount } }`)).errors).toBeUndefined();
  });
});
