// node test/bench/merger.mjs, after npm run build: a merger of ten communes into one with 1,000 open case files, over
// the four service processes. Measured from the call that applies the act until the last service has settled it; each
// run merges another ten communes.
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { HOP_HEADER, signHop, EVERYWHERE, ROLES } from "../../packages/kernel/dist/index.js";
import { readSecrets } from "../../scripts/lib/secrets.mjs";
import { databaseUrl } from "../../scripts/lib/test-databases.mjs";
import { Bed } from "./bed.mjs";
import { machine, median, table, whole } from "./figures.mjs";

const [DAY, RUNS, FILES, COMMUNES] = ["2025-08-01", 7, 1000, 10];
const FOLLOWERS = ["models", "cases", "reporting"];
const bed = new Bed({ today: DAY });

/** Open files in ten communes, each with a person, consent, mentor and two visits: 100 per commune. */
const FILL = `
  create temporary table made as
    select gen_random_uuid() as file, gen_random_uuid() as person, n, v.id as version, v.province_key as p,
      v.commune_key as c
    from generate_series(1, ${FILES}) n
    join (select *, row_number() over (order by code) - 1 as place
      from organisation.unit_version
      where code = any ($1) and valid_to is null) v on v.place = n % ${COMMUNES};
  `;
const FILL_TABLES = `
  insert into cases.person (id, province_key, commune_key, full_name, name_index)
  select person, p, c, 'sealed', '{}'
  from made;
  insert into cases.case_file (id, unit_version_id, province_key, commune_key, person_id, number, number_year,
    number_running, category, stage, opened_on, acts)
    select file, version, p, c, person, 'HS-2025-' || n, 2025, 5000 + n, 'AT', 'OPEN', '2025-07-10', 1 from made;
  insert into cases.consent (id, case_file_id, province_key, commune_key, given_on, form, text_version, child_consented,
    parent_consented)
  select gen_random_uuid(), file, p, c, '2025-07-09', 'WRITTEN', 'DY-2025-1', false, false
  from made;
  insert into cases.mentor (id, case_file_id, province_key, commune_key, account_id, from_on)
  select gen_random_uuid(), file, p, c, gen_random_uuid(), '2025-07-11'
  from made;
  insert into cases.visit (id, case_file_id, province_key, commune_key, "on", place, recorded_by)
  select gen_random_uuid(), file, p, c, '2025-07-15'::date + k, 'HOME', 'bench'
  from made, generate_series(1, 2) k;
  drop table made;
  analyze cases.person, cases.case_file, cases.consent, cases.mentor, cases.visit`;

try {
  await bed.open();
  const { hopKeys } = readSecrets(bed.dataDir, "gateway");
  const judge = new pg.Client({ connectionString: databaseUrl(bed.database.superuserUrl, "hoa_nhap") });
  await judge.connect();
  const actor = {
    kind: "person",
    id: randomUUID(),
    grants: [{ role: "SystemAdmin", scopes: [...ROLES.SystemAdmin], keys: EVERYWHERE }],
    client: "bearer",
    requestId: "bench",
    language: "en",
  };
  const change = async (name, type, input) => {
    const body = JSON.stringify({
      query: `mutation($input: ${type}!) { ${name}(input: $input) { id version state } }`,
      variables: { input },
    });
    const idempotencyKey = randomUUID();
    const answer = await fetch(`http://127.0.0.1:${bed.ports.organisation}/graphql`, {
      method: "POST",
      body,
      headers: {
        "content-type": "application/json",
        "idempotency-key": idempotencyKey,
        [HOP_HEADER]: signHop(hopKeys.organisation, "organisation", body, actor, { idempotencyKey }),
      },
    });
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data[name];
  };
  const { rows: communes } =
    await judge.query(`select code from organisation.unit_version v where level = 'COMMUNE' and valid_to is null
    and not exists (select from organisation.unit_version a where a.parent_unit_id = v.unit_id) order by code`);

  const runs = [];
  for (let run = 0; run < RUNS; run += 1) {
    const codes = communes.slice(run * COMMUNES, (run + 1) * COMMUNES).map((row) => row.code);
    await judge.query(FILL, [codes]);
    await judge.query(FILL_TABLES);
    const act = await change("draftReorganisation", "DraftReorganisationInput", {
      title: "Hợp nhất mười xã (mẫu)",
      basis: "04/NQ-UBTVQH15",
      effectiveOn: DAY,
      changes: [
        {
          outcomeCode: codes[0],
          outcomeName: `Xã Mười ${run + 1}`,
          sources: codes.map((code) => ({ code, portion: "WHOLE" })),
        },
      ],
    });
    if (act.state !== "READY") throw new Error(`the draft is ${act.state}`);
    await pause(300 + Math.random() * 500); // at any moment between two looks into the log
    const { rows: olds } = await judge.query(
      `
        select u.key from organisation.unit_version v
        join organisation.unit u on u.id = v.unit_id
        where v.code = any ($1) and v.valid_to is null
      `,
      [codes],
    );
    const keys = olds.map((row) => row.key);
    const done = {};
    const from = performance.now();
    const applying = change("applyReorganisation", "CloseReorganisationInput", {
      id: act.id,
      expectedVersion: act.version,
    }).then(() => (done.organisation = performance.now() - from));
    while (FOLLOWERS.some((name) => done[name] === undefined)) {
      for (const name of FOLLOWERS.filter((one) => done[one] === undefined)) {
        const { rows } = await judge.query(
          `select count(*)::int as n from ${name}.unit_move where unit_key = any ($1) and settled`,
          [keys],
        );
        if (rows[0].n === COMMUNES) done[name] = performance.now() - from;
      }
      await pause(5);
      if (performance.now() - from > 60_000) throw new Error("not settled within a minute");
    }
    await applying;
    const { rows: left } = await judge.query(
      "select count(*)::int as n from cases.case_file where commune_key = any ($1)",
      [keys],
    );
    if (left[0].n !== 0) throw new Error(`${left[0].n} files answer to a commune that has ended`);
    runs.push({ ...done, all: Math.max(...Object.values(done)) });
  }
  await judge.end();
  const row = (name, key) => [
    name,
    ...[median, (v) => Math.min(...v), (v) => Math.max(...v)].map((of) => whole(of(runs.map((run) => run[key])))),
  ];
  console.log(`${machine()}; ${RUNS} runs of ${FILES} files in ${COMMUNES} communes\n`);
  console.log(
    table([
      ["from the call until", "median ms", "least", "most"],
      row("organisation has applied it", "organisation"),
      ...FOLLOWERS.map((name) => row(`${name} has settled`, name)),
      row("all four", "all"),
    ]),
  );
} finally {
  await bed.close();
}
