import { migrateDatabase } from "@hoa-nhap/subgraph";
import { Migration } from "@mikro-orm/migrations";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { backUp } from "../../scripts/lib/backup.mjs";
import { prepareDatabase } from "../../scripts/lib/migrate.mjs";
import { countBaseline, recordedMigrations } from "../../scripts/lib/numbered.mjs";
import { processes } from "../../scripts/lib/paths.mjs";
import { restore } from "../../scripts/lib/restore.mjs";
import { readSecrets, writeProcessSecrets } from "../../scripts/lib/secrets.mjs";
import { actorOf } from "../actors.js";
import { freshDatabase, type TestDatabase } from "../database.js";
import { openGraph } from "../graph.js";
import { asked } from "../invented-land.js";
import { database as models } from "../../services/models/src/database.js";
import { fileKeys } from "../../services/cases/src/secrecy/key-provider.js";
import { Vault } from "../../services/cases/src/secrecy/vault.js";
import { connected, emptyDatabase, numberedDatabase, runNumbered } from "./numbered.js";
import { dumpRows, dumpSchema } from "./schema-dump.js";

// The database of a version before is this version's: nothing in it is touched, and its schema is a new one's.

/** Of an account of the demo, as that version made it. */
const PASSWORD = "gZqWbcxONQIo";

const opened: TestDatabase[] = [];
const kept = async (database: Promise<TestDatabase>): Promise<TestDatabase> => {
  opened.push(await database);
  return database;
};
const schemaOf = (database: TestDatabase): Promise<string[]> => connected(database.superuserUrl, dumpSchema);
const rowsOf = (database: TestDatabase): Promise<string[]> => connected(database.superuserUrl, dumpRows);
const ranIn = (database: TestDatabase): Promise<Record<string, string[]>> =>
  connected(database.superuserUrl, (client) => recordedMigrations(client, processes));
const upgrade = (database: TestDatabase): Promise<unknown> =>
  prepareDatabase(database.ownerUrl, { dataDir: inject("cluster").dataDir, complete: true });

let folder: string;
let asNew: { schema: string[]; rows: string[]; ran: Record<string, string[]> };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hoa-nhap-upgrade-"));
  const fresh = await kept(freshDatabase());
  asNew = { schema: await schemaOf(fresh), rows: await rowsOf(fresh), ran: await ranIn(fresh) };
});
afterAll(async () => {
  for (const database of opened) await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

test("a database of the version before starts as one of this version, with everything in it", async () => {
  const database = await kept(numberedDatabase());
  const before = await rowsOf(database);
  expect(before.length).toBeGreaterThan(asNew.rows.length + 100);
  await upgrade(database);
  expect(await rowsOf(database)).toEqual(before);
  expect(await schemaOf(database)).toEqual(asNew.schema);
  expect(await ranIn(database)).toEqual(asNew.ran);
  await upgrade(database);
  expect(await ranIn(database)).toEqual(asNew.ran);

  const graph = await openGraph({ demo: false, database });
  try {
    graph.passwords["can-bo-tinh"] = PASSWORD;
    await graph.signIn("can-bo-tinh");
    const answer = await asked(
      graph,
      "models",
      actorOf("CentralOfficer", { all: true }),
      "{ pilotUnits(first: 10) { edges { node { year stage } } } plans(first: 10) { edges { node { number } } } }",
    );
    expect(answer).toMatchObject({ data: { plans: { edges: [{ node: { number: expect.any(String) } }, {}] } } });
    expect(answer.data.pilotUnits.edges).toHaveLength(5);
  } finally {
    await graph.close();
    opened.splice(opened.indexOf(database), 1);
  }
});

test("one that skipped versions is told which to go through, and nothing is touched; by that way it starts whole", async () => {
  const database = await kept(numberedDatabase({ organisation: 9, models: 13, gateway: 3 }));
  const scheme = `insert into models.scheme (id, code, name, folded_name, short_name)
    values (gen_random_uuid(), '01/138', 'Đề án', 'de an', 'Đề án')`;
  await connected(database.superuserUrl, (client) => client.query(scheme));
  const [schema, rows, ran] = [await schemaOf(database), await rowsOf(database), await ranIn(database)];
  await expect(upgrade(database)).rejects.toMatchObject({
    vi: expect.stringMatching(/organisation 9\/11, models 13\/17, gateway 3\/5.* npm run migrate .* phiên bản c065628/),
    message: expect.stringMatching(
      /organisation 9\/11, models 13\/17, gateway 3\/5.* npm run migrate .* version c065628/,
    ),
  });
  expect([await schemaOf(database), await rowsOf(database), await ranIn(database)]).toEqual([schema, rows, ran]);

  await connected(database.ownerUrl, (client) => runNumbered(client));
  const before = await rowsOf(database);
  await upgrade(database);
  expect(await schemaOf(database)).toEqual(asNew.schema);
  expect(await rowsOf(database)).toEqual(before);
  expect(before).toContainEqual(expect.stringContaining("Đề án"));
});

test("one that comes to a later version at once has that one's migrations as well", async () => {
  class Colours extends Migration {
    override up(): void {
      this.addSql("alter table models.scheme add column colour text not null default 'red'");
    }
  }
  const later = { ...models, migrations: [...models.migrations, { name: "2027-01-05-colours", class: Colours }] };
  const database = await kept(numberedDatabase());
  const schemes = "select code, to_jsonb(s)->>'colour' as colour from models.scheme s";
  await connected(database.superuserUrl, async (judge) => {
    const { rows } = await judge.query(schemes);
    expect(rows).toEqual([{ code: expect.any(String), colour: null }]);
    await connected(database.ownerUrl, (client) => countBaseline(client, processes));
    await migrateDatabase(later, database.ownerUrl);
    expect((await judge.query(schemes)).rows).toEqual([{ ...rows[0], colour: "red" }]);
  });
  expect((await ranIn(database))["models"]).toEqual([...asNew.ran["models"]!, "2027-01-05-colours"]);
});

test("half a baseline is none: what a migration was killed over is made from the start", async () => {
  const database = await kept(emptyDatabase());
  await connected(database.ownerUrl, (holder) =>
    connected(database.superuserUrl, async (judge) => {
      // The last table of the baseline cannot be made while somebody else is making it.
      await holder.query("begin; create table models.reminder ()");
      const migrating = upgrade(database).catch((error: Error) => error.message);
      const waiting = `select pid from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'`;
      await expect.poll(async () => (await judge.query(waiting, [database.name])).rowCount).toBe(1);
      await judge.query(`select pg_terminate_backend(pid) from (${waiting}) w`, [database.name]);
      expect(await migrating).toMatch(/models/);
      await holder.query("rollback");
      expect(await ranIn(database)).toMatchObject({ organisation: asNew.ran["organisation"], models: [] });
      expect((await dumpSchema(judge)).filter((line) => line.startsWith("relation models."))).toEqual([
        expect.stringContaining("models.migration"),
        expect.stringContaining("models.migration_id_seq"),
      ]);
    }),
  );
  await upgrade(database);
  expect(await schemaOf(database)).toEqual(asNew.schema);
  expect(await rowsOf(database)).toEqual(asNew.rows);
});

describe("a backup of the version before", () => {
  const { dataDir } = inject("cluster");
  const restoreInto = async (name: string): Promise<TestDatabase> => {
    const empty = await kept(emptyDatabase());
    await restore([join(folder, "backup")], { DATA_DIR: join(folder, name), DATABASE_URL: empty.ownerUrl });
    return empty;
  };

  test("is restored", async () => {
    const database = await kept(numberedDatabase());
    writeProcessSecrets(dataDir);
    const vault = new Vault(fileKeys(readSecrets(dataDir, "cases")));
    await connected(database.superuserUrl, async (client) => {
      for (const { id } of (await client.query<{ id: string }>("select id from cases.person")).rows) {
        const place = { table: "person", column: "full_name", row: id };
        await client.query("update cases.person set full_name = $2 where id = $1", [id, vault.seal(place, "Lò Văn A")]);
      }
    });
    await backUp([join(folder, "backup")], { DATA_DIR: dataDir, DATABASE_URL: database.ownerUrl });
    const restored = await restoreInto("restored");
    expect(await schemaOf(restored)).toEqual(asNew.schema);
    const sessions = (row: string): boolean => !row.startsWith("gateway.session ");
    expect(await rowsOf(restored)).toEqual((await rowsOf(database)).filter(sessions));
  });

  test("that had not all migrations is refused in a sentence, and leaves nothing", async () => {
    const manifest = join(folder, "backup", "backup.json");
    const told = JSON.parse(readFileSync(manifest, "utf8"));
    told.database.migrations.cases.pop();
    writeFileSync(manifest, JSON.stringify(told));
    await expect(restoreInto("refused")).rejects.toMatchObject({
      vi: expect.stringMatching(/cases 4\/5.* npm run restore\) .*phiên bản c065628/),
      message: expect.stringMatching(/cases 4\/5.* npm run restore\) .*version c065628/),
    });
  });
});
