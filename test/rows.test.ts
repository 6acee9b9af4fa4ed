import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateRows, ROOMS } from "../scripts/lib/rows.mjs";
import { freshDatabase, type TestDatabase } from "./database.js";

const ROOT = join(import.meta.dirname, "..");
type Room = (typeof ROOMS)[number];
const written = ({ folder }: Room): string => readFileSync(join(ROOT, folder, "src/rows.ts"), "utf8");

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

test.each(ROOMS)("$folder/src/rows.ts says what the migrated database holds (npm run rows)", async (room: Room) => {
  expect(written(room)).toBe(await generateRows(client, room));
});

test("a column changed by hand, a column that came and a name for none are seen", async () => {
  const models = ROOMS.find(({ schema, folder }) => schema === "models" && folder.startsWith("services/"))!;
  const edited = written(models).replace("quota: number | null;", "quota: number;");
  expect(edited).not.toBe(written(models));
  expect(edited).not.toBe(await generateRows(client, models));
  await client.query("begin; alter table models.plan add column colour text; alter table models.wave drop column year");
  const anew = await generateRows(client, models);
  expect(anew).toContain("    colour: string | null;\n");
  expect(anew).not.toBe(written(models));
  await client.query("alter table models.plan drop column level");
  await expect(generateRows(client, models)).rejects.toThrow("row-types.json names no column: plan.level");
  await client.query("alter table models.scheme add column more jsonb");
  await expect(generateRows(client, models)).rejects.toThrow("models.scheme.more (jsonb)");
  await client.query("rollback");
});
