// node test/bench/board.mjs, after npm run build: milliseconds in which the gateway answers the year board of 1,000
// pilot units, whole, over HTTP as the provincial officer meets it: five intakes over the demo's communes, with their
// days, visits and praise. One request at a time. `-- --profile <folder>` writes CPU profiles.
import { readFileSync, statSync } from "node:fs";
import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import pg from "pg";
import { logFile } from "../../scripts/lib/data-dir.mjs";
import { databaseUrl } from "../../scripts/lib/test-databases.mjs";
import { Bed } from "./bed.mjs";
import { machine, median, oneDecimal, percentile, table } from "./figures.mjs";

const [UNITS, WARM_UP, RUNS] = [1000, 30, 200];
const { values: options } = parseArgs({ options: { profile: { type: "string" } } });
const profiled = options.profile ? ["--cpu-prof", `--cpu-prof-dir=${options.profile}`] : [];

/** What the console's table asks for. */
export const BOARD = `
  query ($year: Int!, $search: String) {
    yearBoard(year: $year, search: $search) {
      year asOf quota milestones total { units done late } districts { id name }
      waves { year selected launched late ownModels }
      rows { id code name formerName districtId wave isOwnModel days states }
    }
  }
`;

const FILL = `
  create temporary table earlier as select y, gen_random_uuid() as plan, gen_random_uuid() as paper, p.*
  from models.plan p, generate_series(2015, 2018) y
  where p.year = 2020 and p.level = 'PROVINCE';
  insert into models.document (id, unit_version_id, province_key, issuer_unit_id, issuer, type, title, folded_title,
    sign_form, state, number, year, issued_on, hash, by_actor, programme_wide)
    select e.paper, d.unit_version_id, d.province_key, d.issuer_unit_id, d.issuer, d.type, d.title, d.folded_title,
      d.sign_form, d.state, d.number, e.y, make_date(e.y, 2, 14), d.hash, 'bench', true
    from earlier e join models.document d on d.id = e.document_id;
  insert into models.plan (id, scheme_id, unit_version_id, province_key, year, until_year, quota, issuer_unit_id,
    document_id)
    select plan, scheme_id, unit_version_id, province_key, y, y, quota, issuer_unit_id, paper from earlier;
  insert into models.deadline (id, plan_id, kind, year, quarter, due_on)
  select gen_random_uuid(), id, 'LAUNCH', year, 2, make_date(year, 6, 30)
  from models.plan
  where year < 2019;
  with places as (
    select u.*, d.id as district, p.id as plan, p.year, (row_number() over (order by md5(u.code || p.year))) as n
    from models.plan p
    cross join models.unit u
    join models.unit d on d.unit_key = u.district_key
      and d.level = 'DISTRICT'
      and '2020-03-01' >= coalesce(d.valid_from, '2020-01-01')
      and '2020-03-01' < coalesce(d.valid_to, '2100-01-01')
    where p.level = 'PROVINCE'
      and u.level = 'COMMUNE'
      and '2020-03-01' >= coalesce(u.valid_from, '2020-01-01')
      and '2020-03-01' < coalesce(u.valid_to, '2100-01-01')
      and u.province_key = p.province_key
      and not exists (select from models.pilot_unit x where x.unit_version_id = u.id and x.year = p.year))
  insert into models.pilot_unit (id, province_key, district_key, commune_key, unit_version_id, responsible_version_id,
    district_version_id, plan_id, year, unit_code, sponsor, stage,
      proposed_on, selected_on, guided_on, plan_drafted_on, party_opinion_on, plan_issued_on, committee_founded_on,
        groups_founded_on, surveyed_on, launched_on)
    select gen_random_uuid(), province_key, district_key, commune_key, id, id, district, plan, year, code,
      case when n % 20 = 0 then 'DISTRICT' else 'PROVINCE' end, 'SURVEYED',
      make_date(year, 3, 1), make_date(year, 3, 20), make_date(year, 4, 20), make_date(year, 5, 4),
        make_date(year, 5, 11), make_date(year, 5, 18), make_date(year, 5, 25), make_date(year, 5, 28),
      case when n % 7 > 0 then make_date(year, 6, 3) end,
        case when n % 7 > 1 then make_date(year, 6, 9) + (n % 60)::int end
    from places order by n limit ${UNITS} - (select count(*) from models.pilot_unit where selected_on is not null);
  insert into models.inspection (id, province_key, district_key, commune_key, unit_version_id, pilot_id, wave,
    unit_code, kind, level, unplanned_reason, held_on, team, checklist_id, state, minutes_number, grade, by_actor)
    select gen_random_uuid(), province_key, district_key, commune_key, unit_version_id, id, year, unit_code, 'WORKING',
      'PROVINCE', 'bench', '2020-10-05', '[]', (select id from models.checklist where kind = 'WORKING' limit 1),
      'CLOSED', '1/BB', 'GOOD', 'bench'
    from models.pilot_unit p
    where launched_on is not null and not exists (select from models.inspection i where i.pilot_id = p.id);
  insert into models.commendation (id, province_key, district_key, commune_key, unit_version_id, year, receiver,
    pilot_id, state, form, giver, evidence, nomination_number, nominated_on, consideration_number, considered_on,
    decision_number, decided_on)
    select gen_random_uuid(), province_key, district_key, commune_key, unit_version_id, 2020, 'COLLECTIVE', id,
      'AWARDED', 'CERTIFICATE', 'PROVINCE', 'bench', '1', '2020-11-01', '1', '2020-11-05', '1', '2020-11-10'
    from models.pilot_unit p
    where launched_on is not null
      and unit_code like '%1'
      and not exists (select from models.commendation c where c.pilot_id = p.id);
  analyze models.pilot_unit, models.inspection, models.commendation, models.plan, models.deadline`;

const bed = new Bed({ nodeOptions: { models: profiled } });
try {
  await bed.open();
  const judge = new pg.Client({ connectionString: databaseUrl(bed.database.superuserUrl, "hoa_nhap") });
  judge.on("error", () => undefined); // the server goes before its client when something failed
  await judge.connect();
  await judge.query(FILL);
  const gateway = await bed.startGateway(profiled);
  const authorization = `Bearer ${await bed.signIn(gateway)}`;
  const ask = async (variables = {}) => {
    const answer = await fetch(`${gateway}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization },
      body: JSON.stringify({ query: BOARD, variables: { year: 2020, ...variables } }),
    });
    const text = await answer.text();
    if (!answer.ok || text.includes('"errors":')) throw new Error(text.slice(0, 500));
    return text;
  };
  const { rows, total } = JSON.parse(await ask()).data.yearBoard;
  if (rows.length !== UNITS || total.units !== UNITS) throw new Error(`${rows.length} rows of ${total.units} units`);

  const spent = async () =>
    Promise.all(["gateway", "models"].map(async (name) => (await bed.processes.usage(name)).cpu / 1000));
  const timed = async (name, variables) => {
    const times = [];
    let [bytes, cpu] = [0, []];
    for (let n = 0; n < WARM_UP + RUNS; n += 1) {
      if (n === WARM_UP) cpu = await spent();
      const from = performance.now();
      bytes = Buffer.byteLength(await ask(variables));
      if (n >= WARM_UP) times.push(performance.now() - from);
    }
    const used = (await spent()).map((ms, i) => (ms - cpu[i]) / RUNS);
    return [
      name,
      ...[median(times), percentile(times, 0.95), Math.max(...times), ...used].map(oneDecimal),
      String(Math.round(bytes / 1024)),
    ];
  };
  const before = loadavg()[0];
  const figures = [await timed("the whole board", {}), await timed("one name", { search: "tan viet" })];

  // Every statement that models sends for one request, as the database writes them down.
  const log = logFile(bed.dataDir, "postgres");
  const set = async (sql) => void (await judge.query(sql));
  await set("alter system set log_line_prefix = '%u '");
  await set("alter system set log_statement = 'all'");
  await set("select pg_reload_conf()");
  await new Promise((done) => setTimeout(done, 300));
  const at = statSync(log).size;
  await ask();
  await new Promise((done) => setTimeout(done, 100));
  const sent = readFileSync(log, "utf8")
    .slice(at)
    .split("\n")
    .filter(
      (line) =>
        /hn_models LOG:  (execute|statement)/.test(line) &&
        /: (select|with) /i.test(line) &&
        /"(plan|pilot_unit|conference)"/.test(line) &&
        !/unit_move|reading_cursor/.test(line),
    );
  await judge.end();
  console.log(
    `${machine()}; ${UNITS} units, ${RUNS} requests each after ${WARM_UP}; load average ${oneDecimal(before)} before, ` +
      `${oneDecimal(loadavg()[0])} after; ${sent.length} statements in models\n`,
  );
  console.log(table([["query", "p50 ms", "p95 ms", "most ms", "gateway CPU ms", "models CPU ms", "kB"], ...figures]));
} finally {
  await bed.close();
}
