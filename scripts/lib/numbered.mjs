import { Failure } from "./failure.mjs";

/**
 * Until 1 December 2026 migrations were numbered; since then a baseline stands for all of them (decision 029). What was
 * recorded of each process's when that was so:
 */
const three = (count) => Array.from({ length: count }, (_, n) => String(n + 1).padStart(3, "0"));
const NUMBERED = {
  organisation: three(11),
  models: three(17),
  cases: three(5),
  reporting: three(8),
  gateway: ["0", "1", "2", "3", "4"],
};
const BASELINE = "2026-12-01-baseline";
/** The last version that has the numbered migrations. */
const LAST_NUMBERED = "c065628";

const isNumber = (name) => /^\d+$/.test(name);

/**
 * What migrations recorded by name are called now: all numbered ones are the baseline. A part of them is refused: what
 * is missing went with them.
 * @param {Record<string, string[]>} recorded of each process @returns {Record<string, string[]>}
 */
export function namedAsNow(recorded) {
  const lacking = Object.entries(recorded).filter(
    ([process, names]) => names.some(isNumber) && names.join() !== NUMBERED[process].join(),
  );
  if (lacking.length > 0) throw tooOld(lacking);
  return Object.fromEntries(
    Object.entries(recorded).map(([process, names]) => [process, names.some(isNumber) ? [BASELINE] : names]),
  );
}

/** What each process of a database has run, in its order; nothing where it has no tables yet. */
export async function recordedMigrations(client, processes) {
  const recorded = {};
  for (const name of processes) {
    const { rows } = await client.query("select to_regclass($1) as found", [`${name}.migration`]);
    // The gateway numbered its migrations as steps.
    const names = `select coalesce(to_jsonb(m)->>'name', to_jsonb(m)->>'step') as name from ${name}.migration m order by 1`;
    recorded[name] = rows[0].found ? (await client.query(names)).rows.map((row) => row.name) : [];
  }
  return recorded;
}

/**
 * A database made before has the baseline: its tables are what the baseline makes. Of all processes or of none, before
 * anything else is touched.
 */
export async function countBaseline(client, processes) {
  const recorded = await recordedMigrations(client, processes);
  namedAsNow(recorded);
  const before = processes.filter((name) => recorded[name].some(isNumber));
  if (before.length === 0) return;
  await client.query("begin");
  for (const name of before) await client.query(name === "gateway" ? GATEWAY : asBaseline(name));
  await client.query("commit");
}

const asBaseline = (name) => `
  update ${name}.migration set name = '${BASELINE}' where id = (select max(id) from ${name}.migration);
  delete from ${name}.migration where name <> '${BASELINE}'`;
const GATEWAY = `
  drop table gateway.migration;
  create table gateway.migration (name text primary key, applied_at timestamptz not null default now());
  insert into gateway.migration (name) values ('${BASELINE}')`;

function tooOld(lacking) {
  const counts = lacking.map(([process, names]) => `${process} ${names.length}/${NUMBERED[process].length}`).join(", ");
  return new Failure(
    `Dữ liệu này do một phiên bản trước ngày 01/12/2026 làm và còn thiếu bước cập nhật của nó (${counts}): hãy chạy ` +
      `npm run migrate (bản sao lưu: npm run restore) một lần bằng phiên bản ${LAST_NUMBERED} rồi dùng lại phiên bản ` +
      "này; chưa có gì bị thay đổi.",
    `These data were made by a version before 1 December 2026 and lack some of its updates (${counts}): run npm run ` +
      `migrate (of a backup: npm run restore) once with version ${LAST_NUMBERED}, then use this version again; nothing ` +
      "was changed.",
  );
}
