import "reflect-metadata";
import { newId } from "@hoa-nhap/kernel";
import { migrateDatabase } from "@hoa-nhap/subgraph";
import pg from "pg";
import { expect, test } from "vitest";
import { freshDatabase } from "../../../../test/database.js";
import { database } from "../database.js";

test("a launch that was recorded before conferences were is one of them afterwards, with its day, place, chair and minutes", async () => {
  const fresh = await freshDatabase();
  const judge = new pg.Client({ connectionString: fresh.superuserUrl });
  await judge.connect();
  try {
    await judge.query("drop schema models cascade");
    await migrateDatabase(
      { ...database, migrations: database.migrations.filter(({ name }) => name < "009") },
      fresh.ownerUrl,
    );
    const [unit, plan, pilot, launch, scheme] = Array.from({ length: 5 }, newId);
    await judge.query(
      `
        insert into models.unit (id, unit_id, unit_key, code, name, full_name, folded_name, type, level, province_key,
          district_key, commune_key)
      values ($1, $1, 3, '10966', 'Tân Việt', 'Xã Tân Việt', 'xa tan viet', 'XA', 'COMMUNE', 1, 2, 3)`,
      [unit],
    );
    await judge.query(
      "insert into models.scheme (id, code, name, folded_name, short_name) values ($1, 'x', 'x', 'x', 'x')",
      [scheme],
    );
    await judge.query(
      `
        insert into models.plan (id, scheme_id, unit_version_id, province_key, year, title, quota, number, issued_on)
        values ($1, $2, $3, 1, 2020, 'x', 30, '31/KH-MT', '2020-02-14')
      `,
      [plan, scheme, unit],
    );
    await judge.query(
      `
        insert into models.pilot_unit (id, unit_version_id, responsible_version_id, province_key, district_key,
          commune_key, plan_id, year, unit_code, sponsor, stage, proposed_on, launched_on)
      values ($1, $2, $2, 1, 2, 3, $3, 2020, '10966', 'PROVINCE', 'LAUNCHED', '2020-03-02', '2020-06-09')`,
      [pilot, unit, plan],
    );
    await judge.query(
      `
        insert into models.pilot_step (id, pilot_id, stage, "on", by_actor)
        values (gen_random_uuid(), $1, 'LAUNCHED', '2020-06-09', 'officer')
      `,
      [pilot],
    );
    await judge.query(
      `
        insert into models.launch_conference (id, pilot_id, held_on, place, chair, attendance, minutes_number)
        values ($1, $2, '2020-06-09', 'Nhà văn hóa', 'Chủ tịch', 142, '4/BB-MTTQ')
      `,
      [launch, pilot],
    );
    await migrateDatabase(database, fresh.ownerUrl);
    const { rows } = await judge.query(
      `
        select c.id, kind, state, title, held_on::text, place, chairs, attendance, minutes_number, c.commune_key,
          c.by_actor, e.step
        from models.conference c
        join models.conference_entry e on e.conference_id = c.id
      `,
    );
    expect(rows).toEqual([
      {
        id: launch,
        kind: "LAUNCH",
        state: "HELD",
        title: "Hội nghị triển khai mô hình tại Xã Tân Việt",
        held_on: "2020-06-09",
        place: "Nhà văn hóa",
        chairs: ["Chủ tịch"],
        attendance: 142,
        minutes_number: "4/BB-MTTQ",
        commune_key: 3,
        by_actor: "officer",
        step: "HELD",
      },
    ]);
  } finally {
    await judge.end();
    await fresh.drop();
  }
});
