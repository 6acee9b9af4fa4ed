import "reflect-metadata";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase, type TestDatabase } from "../../../../test/database.js";
import { Migration009 } from "./migration-009.js";

/** A store from before plans had documents, put back to what it was and brought up to date again. */
const AS_IT_WAS = `
  set search_path to models, public;
  drop policy in_area on plan; alter table plan disable row level security, no force row level security;
  drop policy in_area on document; alter table document disable row level security, no force row level security;
  create policy in_area on document using (current_setting('app.all', true) = 'on'); alter table document enable row level security, force row level security;
  alter table plan drop column version, drop column level, drop column district_key, drop column commune_key, drop column area_key, drop column until_year, drop column party_opinion, drop column issuer_unit_id, drop column document_id,
    add column title text not null, add column number text, add column issued_on date, add column legal_bases jsonb not null default '[]', add constraint plan_unit_version_id_year_key unique (unit_version_id, year);
  drop index plan_parent, plan_province;
  alter table document drop column programme_wide;
  alter table deadline drop column section, drop column item;
  alter table deadline_change drop column document_id;
  alter table pilot_step drop column document_id;
  set search_path to public;`;

let database: TestDatabase;
let judge: pg.Client, owner: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
  judge = new pg.Client({ connectionString: database.superuserUrl });
  // As the store's owner migrates it, whom the row-level security holds as well.
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await Promise.all([judge.connect(), owner.connect()]);
});
afterAll(async () => {
  await judge?.end();
  await owner?.end();
  await database?.drop();
});

test("a plan finds the document of its number and day, or becomes the one that it was", async () => {
  await judge.query(AS_IT_WAS);
  await judge.query(`
    insert into models.unit (id, unit_id, unit_key, code, name, full_name, folded_name, type, level, province_key) values ('00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002', 1, '30', 'X', 'Tỉnh X', 'tinh x', 'TINH', 'PROVINCE', 1);
    insert into models.scheme (id, code, name, folded_name, short_name) values ('00000000-0000-7000-8000-000000000003', '01/138', 'Đề án', 'de an', 'Đề án');
    insert into models.document (id, unit_version_id, province_key, issuer_unit_id, issuer, type, title, folded_title, sign_form, state, number, year, issued_on, hash, by_actor)
      values ('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000001', 1, '00000000-0000-7000-8000-000000000002', 'MTTQ', 'PLAN', 'Năm 2020', 'nam 2020', 'OWN', 'ISSUED', '31/KH-MT', 2020, '2020-02-14', 'seal', 'a');
    insert into models.plan (id, scheme_id, parent_id, unit_version_id, province_key, year, title, quota, number, issued_on) values
      ('00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000003', null, '00000000-0000-7000-8000-000000000001', 1, 2019, 'Năm 2019', 12, '195/KH-MT', '2019-04-19'),
      ('00000000-0000-7000-8000-000000000006', '00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000001', 1, 2020, 'Năm 2020', 30, '31/KH-MT', '2020-02-14');`);
  const migration = new Migration009(undefined as never, undefined as never);
  migration.up();
  await owner.query("begin");
  for (const query of migration.getQueries()) await owner.query(String(query));
  await owner.query("commit");
  const { rows } = await judge.query(
    "select p.year, p.level, p.until_year, p.quota, d.number, d.issued_on::text as on, d.title, d.hash = 'seal' as kept, d.programme_wide from models.plan p join models.document d on d.id = p.document_id order by 1",
  );
  expect(rows).toEqual([
    {
      year: 2019,
      level: "PROVINCE",
      until_year: 2019,
      quota: 12,
      number: "195/KH-MT",
      on: "2019-04-19",
      title: "Năm 2019",
      kept: false,
      programme_wide: true,
    },
    {
      year: 2020,
      level: "PROVINCE",
      until_year: 2020,
      quota: 30,
      number: "31/KH-MT",
      on: "2020-02-14",
      title: "Năm 2020",
      kept: true,
      programme_wide: true,
    },
  ]);
  await expect(judge.query("update models.document set title = 'x' where number = '31/KH-MT'")).rejects.toThrow(
    /not changed/,
  );
});
