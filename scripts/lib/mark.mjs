import { readMarker } from "./data-dir.mjs";
import { openOwner } from "./database-url.mjs";
import { Failure } from "./failure.mjs";
import { processes } from "./paths.mjs";
import { keyPrints } from "./secrets.mjs";

const PLACE = `
  select (select system_identifier::text from pg_control_system()) || '/' || (select oid::text from pg_database
    where datname = current_database()) as place
`;
const TABLE = `create schema if not exists platform; revoke all on schema platform from public;
  create table if not exists platform.mark (only_one boolean primary key default true check (only_one),
    mode text not null check (mode in ('demo', 'real')), rehearsal boolean not null,
    root_print text not null, people_print text not null, place text not null, since timestamptz not null default now())`;
const KIND = { demo: ["bản minh họa", "the demo"], real: ["bản thật", "a real platform"] };

/**
 * Every database remembers whose it is: demo or real, a copy to rehearse on or the platform itself, fingerprints of the
 * keys that belong to it (no key can be had from them), and where it lies. Null when it was never told.
 * @param {import('pg').Client} client
 */
export async function readMark(client) {
  const { rows } = await client.query("select to_regclass('platform.mark') is not null as there");
  if (!rows[0].there) return null;
  const mark = (
    await client.query(
      "select mode, rehearsal, root_print as root, people_print as people, place, since from platform.mark",
    )
  ).rows[0];
  return mark ?? null;
}

/**
 * What this data directory would write into a database: its mode and keys. `isOwnCopy`: the launcher made the copy
 * itself.
 */
function identityOf(dataDir, env) {
  const marker = readMarker(dataDir);
  return {
    mode: marker.mode,
    isOwnCopy: marker.rehearsal === true,
    rehearsal: marker.rehearsal === true || env.REHEARSAL === "1",
    ...keyPrints(dataDir),
  };
}

/**
 * Stops with a sentence unless this data directory and the database belong together; the database is only read.
 * `toWrite`: what `writeMark` is to write, null when the mark stays as it is. `isUnproven`: the database holds data and
 * no mark, so that nothing says yet whose they are.
 * @param {import('pg').Client} client @param {string} dataDir @param {{ adopt?: boolean, env?: object }} [options]
 * adopt: the operator says that they do belong together
 */
export async function requireMark(client, dataDir, { adopt = false, env = process.env } = {}) {
  const [mark, { isOwnCopy, ...here }] = [await readMark(client), identityOf(dataDir, env)];
  const place = await placeOf(client);
  if (!mark)
    return { isOwnCopy, isUnproven: !adopt && !isOwnCopy && (await holdsData(client)), toWrite: { ...here, place } };
  const isElsewhere = mark.place !== place;
  if (mark.root === here.root && mark.people !== here.people) throw otherPeopleKeys(dataDir);
  if (mark.mode !== here.mode || mark.people !== here.people) throw otherKeys(dataDir, mark);
  if (mark.rehearsal && !here.rehearsal) throw isRehearsal();
  // A restored backup lies elsewhere than the platform; on the platform's own place REHEARSAL=1 is a manner of
  // speaking.
  const becomesCopy = here.rehearsal && !mark.rehearsal && (isOwnCopy || isElsewhere || adopt);
  if (mark.root !== here.root && !becomesCopy && !adopt)
    throw here.rehearsal && !mark.rehearsal ? isNoCopy() : otherKeys(dataDir, mark);
  const changes = mark.root !== here.root || isElsewhere || becomesCopy;
  return {
    isOwnCopy,
    isUnproven: false,
    toWrite: changes ? { ...here, rehearsal: mark.rehearsal || becomesCopy, place } : null,
  };
}

/** The same over a connection of its own. */
export async function requireMarkAt(ownerUrl, dataDir, options) {
  const client = await openOwner(ownerUrl);
  try {
    await requireMark(client, dataDir, options);
  } finally {
    await client.end();
  }
}

/** Marks a database with what `requireMark` found is to be written. */
export async function writeMark(client, { mode, rehearsal, root, people, place }) {
  await client.query(TABLE);
  await client.query(
    `insert into platform.mark (mode, rehearsal, root_print, people_print, place) values ($1, $2, $3, $4, $5)
     on conflict (only_one) do update
     set mode = excluded.mode, rehearsal = excluded.rehearsal, root_print = excluded.root_print,
       people_print = excluded.people_print, place = excluded.place`,
    [mode, rehearsal, root, people, place],
  );
}

const placeOf = async (client) => (await client.query(PLACE)).rows[0].place;

async function holdsData(client) {
  const { rows } = await client.query(
    `
      select from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = any($1) and c.relkind = 'r'
      limit 1
    `,
    [processes],
  );
  return rows.length > 0;
}

const otherKeys = (dataDir, { mode, rehearsal, since }) => {
  const [vi, en] = rehearsal ? ["một bản sao để diễn tập", "a copy to rehearse on"] : KIND[mode];
  const day = since.toISOString().slice(0, 10);
  return new Failure(
    `Cơ sở dữ liệu này là ${vi} (từ ${day}) của một thư mục dữ liệu khác, không phải của ${dataDir}, nên không động ` +
      "đến: hãy đặt DATA_DIR đúng thư mục, trả lại secrets/ cũ, hoặc đặt DATABASE_URL sang cơ sở dữ liệu khác.",
    `This database is ${en} (since ${day}) of another data directory, not of ${dataDir}, so it is left alone: point ` +
      "DATA_DIR to the right one, put the old secrets/ back, or set another DATABASE_URL.",
  );
};
const otherPeopleKeys = (dataDir) =>
  new Failure(
    `Khóa dữ liệu người trong ${dataDir}/secrets/cases.json không phải của cơ sở dữ liệu này: hãy trả lại tệp cũ. Chưa có gì bị thay đổi.`,
    `The keys of people's data in ${dataDir}/secrets/cases.json are not this database's: put the old file back. Nothing was changed.`,
  );
const isRehearsal = () =>
  new Failure(
    "Cơ sở dữ liệu này là một bản sao để diễn tập: chỉ chạy trên nó với REHEARSAL=1.",
    "This database is a copy to rehearse on: start on it with REHEARSAL=1 only.",
  );
const isNoCopy = () =>
  new Failure(
    "REHEARSAL=1 nhưng cơ sở dữ liệu này là chính nền tảng, không phải bản khôi phục để diễn tập: hãy đặt " +
      "DATABASE_URL tới bản khôi phục. Nếu đúng là bản sao: npm run migrate -- --adopt.",
    "REHEARSAL=1, but this database is the platform itself and no restored copy: point DATABASE_URL to the copy. " +
      "If it is one after all: npm run migrate -- --adopt.",
  );
export const unmarked = (dataDir) =>
  new Failure(
    "Cơ sở dữ liệu này đã có dữ liệu Hòa Nhập nhưng không ghi là của ai, và mật khẩu trong " +
      `${dataDir}/secrets/cluster.json không phải của nó: hãy đặt DATA_DIR đúng thư mục. Nếu chắc chắn đó là dữ liệu ` +
      "của thư mục này: npm run migrate -- --adopt --new-passwords.",
    "This database holds data of Hòa Nhập but does not say whose, and the passwords in " +
      `${dataDir}/secrets/cluster.json are not its own: point DATA_DIR to the right directory. If the data are this ` +
      "directory's for certain: npm run migrate -- --adopt --new-passwords.",
  );
