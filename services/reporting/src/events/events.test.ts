import { Ajv2020 } from "ajv/dist/2020.js";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  ACCEPT,
  acceptedReport,
  closedReport,
  CORRECT,
  openWorld,
  required,
  RETURN,
  SAVE,
  SUBMIT,
  TAKE_BACK,
  type World,
} from "../../test/world.js";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const schemas = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".schema.json"))
    .map((name) => [name.replace(".schema.json", ""), JSON.parse(readFileSync(FOLDER + name, "utf8"))]),
);
const ajv = new Ajv2020({ strict: true });
let world: World;
beforeAll(async () => {
  world = await openWorld({ districts: 1, communes: 1 });
});
afterAll(() => world?.close());

test("every fact that a year of reports tells fits its schema, and every schema is told", async () => {
  const {
    district,
    communes: [commune],
  } = world.districts[0]!;
  const row = await world.reportOf(commune!);
  const saved = await world.ask(world.commune(commune!), SAVE, {
    input: { id: row.id, expectedVersion: row.version, figures: required(), narrative: "Lời văn riêng" },
  });
  const sent = await world.ask(world.commune(commune!), SUBMIT, {
    input: { id: row.id, expectedVersion: saved.data.saveReport.version },
  });
  await world.ask(world.district(district), RETURN, {
    input: { id: row.id, expectedVersion: sent.data.submitReport.version, reason: "Lý do riêng" },
  });
  const accepted = await acceptedReport(world, commune!, district);
  const taken = await world.ask(world.district(district), TAKE_BACK, {
    input: { id: row.id, expectedVersion: accepted.version, reason: "Lý do riêng" },
  });
  await world.ask(world.district(district), ACCEPT, {
    input: { id: row.id, expectedVersion: taken.data.takeBackAcceptance.version },
  });
  await closedReport(world, district, world.district(district), world.provincial());
  await closedReport(world, world.province, world.provincial());
  const { id, version } = await world.reportOf(world.province);
  await world.ask(world.provincial(), CORRECT, {
    input: { id, expectedVersion: version, reason: "Lý do riêng", figures: [{ indicator: "I57", value: 3 }] },
  });

  const { rows } = await world.judge.query(`select type, payload, unit_version_id from reporting.event order by seq`);
  for (const { type, payload } of rows)
    expect([type, ajv.validate(schemas.get(type), payload), ajv.errors]).toEqual([type, true, null]);
  expect(new Set(rows.map((one) => one.type))).toEqual(new Set(schemas.keys()));
  expect(rows.every((one) => one.unit_version_id !== null)).toBe(true);
  expect(JSON.stringify(rows)).not.toMatch(/riêng/);
  expect(ajv.validate(schemas.get("reporting.report.accepted"), { level: "COMMUNE", year: 2020, name: "A" })).toBe(
    false,
  );
});
