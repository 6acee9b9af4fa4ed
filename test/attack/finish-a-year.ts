import type { Keys, RoleName } from "@hoa-nhap/kernel";
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type pg from "pg";
import { actorOf } from "../actors.js";
import type { TestGraph } from "../graph.js";

const AFTER_ALL = "2020-12-20";
/** Whoever hands up and whoever accepts are not the same. */
const IDS: Partial<Record<RoleName, string>> = Object.fromEntries(
  (["CommuneOfficer", "DistrictOfficer", "ProvincialOfficer"] as const).map((role, n) => [
    role,
    `00000000-0000-8000-8000-00000000000${n + 1}`,
  ]),
);
const TYPED: [string, number][] = [
  ["I16", 240],
  ["I17", 9],
  ["I18", 300],
  ["I21", 3],
  ["I60", 2],
  ["I61", 3],
];
interface Row {
  id: string;
  level: string;
  unit: string;
  period: string;
  province_key: number;
  district_key: number;
  commune_key: number;
}

/** Hands up, accepts and sums all reports of a year of the demo, from the communes to the province. */
export async function finishYear(graph: TestGraph, judge: pg.Client, year: number): Promise<void> {
  graph.setDay(AFTER_ALL);
  const act = async (role: RoleName, keys: Partial<Keys>, mutation: string, input: object): Promise<void> => {
    const answer = (await graph.subgraphs.reporting.graphql({
      query: mutation,
      variables: { input },
      actor: actorOf(role, keys, IDS[role]),
      idempotencyKey: randomUUID(),
      withinMs: 60_000,
    })) as { errors?: unknown };
    if (answer.errors) throw new Error(`${mutation}: ${JSON.stringify(answer.errors)}`);
  };
  const versionOf = async (id: string): Promise<number> =>
    (await judge.query<{ version: number }>("select version from reporting.report where id = $1", [id])).rows[0]!
      .version;
  const step = async (row: Row, role: RoleName, keys: Partial<Keys>, name: string, more: object = {}): Promise<void> =>
    act(
      role,
      keys,
      `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { id } }`,
      { id: row.id, expectedVersion: await versionOf(row.id), ...more },
    );
  const { rows } = await judge.query<Row>(
    `
      select r.id, r.level, r.unit_id as unit, r.period_id as period, r.province_key, r.district_key, r.commune_key
      from reporting.report r
      join reporting.period p on p.id = r.period_id
      where p.year = $1
      order by r.id
    `,
    [year],
  );
  const at = (level: string): Row[] => rows.filter((row) => row.level === level);
  const explanation = "Đã đối chiếu (mẫu)";
  const lanes = async (some: Row[], work: (row: Row) => Promise<void>): Promise<void> => {
    const waiting = [...some];
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let row = waiting.pop(); row; row = waiting.pop()) await work(row);
      }),
    );
  };
  await lanes(at("COMMUNE"), async (row) => {
    const own = { communes: [row.commune_key] };
    await step(row, "CommuneOfficer", own, "saveReport", {
      figures: [...TYPED, ["I56", row.commune_key % 7] as const].map(([indicator, typed]) => ({ indicator, typed })),
    });
    await step(row, "CommuneOfficer", own, "submitReport", { explanation });
    await step(row, "DistrictOfficer", { districts: [row.district_key] }, "acceptReport");
  });
  await lanes(at("DISTRICT"), async (row) => {
    const own = { districts: [row.district_key] };
    await act("DistrictOfficer", own, "mutation($input: CompileReportInput!) { compileReport(input: $input) { id } }", {
      period: row.period,
      unit: row.unit,
    });
    await step(row, "DistrictOfficer", own, "submitReport", { explanation });
    await step(row, "ProvincialOfficer", { provinces: [row.province_key] }, "acceptReport");
  });
  for (const row of at("PROVINCE")) {
    const own = { provinces: [row.province_key] };
    await act(
      "ProvincialOfficer",
      own,
      "mutation($input: CompileReportInput!) { compileReport(input: $input) { id } }",
      { period: row.period, unit: row.unit },
    );
    await step(row, "ProvincialOfficer", own, "submitReport", { explanation });
  }
  await published(judge);
}

/** Waits until nothing waits for its publication any more. */
async function published(judge: pg.Client): Promise<void> {
  while ((await judge.query("select from reporting.publication where asked > done")).rowCount !== 0) await pause(100);
}
