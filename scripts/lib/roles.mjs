import { processes } from "./paths.mjs";
import { Failure } from "./failure.mjs";

const EXTENSIONS = ["pg_trgm", "unaccent", "btree_gin"];

/**
 * Bounds that the database itself keeps for every process, whatever becomes of it. A request that somebody waits for
 * sets itself a shorter one for locks; work of the service's own that takes longer (an act of the territory, reminders)
 * lifts its bounds for its transaction.
 */
const BOUNDS = { statement_timeout: "5s", lock_timeout: "10s", idle_in_transaction_session_timeout: "15s" };

/** The login role of a process. */
export const roleOf = (name) => `hn_${name}`;

/** The same server and database as `ownerUrl`, as a process's own role. */
export function roleUrl(ownerUrl, name, password) {
  const url = new URL(ownerUrl);
  url.username = roleOf(name);
  url.password = password;
  if (url.username !== roleOf(name)) {
    throw new Failure(
      "DATABASE_URL cần ghi rõ máy chủ: postgres://người_dùng:mật_khẩu@máy_chủ:cổng/cơ_sở_dữ_liệu.",
      "DATABASE_URL must name a host: postgres://user:password@host:port/database.",
    );
  }
  return url.href;
}

/**
 * Makes the schemas and login roles of docs/processes.md as the owner; safe to repeat. Default privileges come before
 * any table does, so that a migration may take a right away (an event log is only added to) and no later run gives it
 * back. A role that exists keeps its password unless `tellPasswords`: somebody may be using it.
 */
export async function ensureRoles(client, passwords, { tellPasswords = false } = {}) {
  const { rows } = await client.query("select current_user as owner, current_database() as database");
  const owner = client.escapeIdentifier(rows[0].owner);
  const database = client.escapeIdentifier(rows[0].database);

  for (const extension of EXTENSIONS) {
    await attempt(client, `create extension if not exists ${extension} with schema public`, [
      `cài phần mở rộng ${extension} (cần gói contrib và quyền CREATE trên cơ sở dữ liệu ${rows[0].database})`,
      `install the extension ${extension} (needs the contrib package and CREATE on the database ${rows[0].database})`,
    ]);
  }
  for (const name of processes) {
    const role = roleOf(name);
    const known = await client.query("select from pg_roles where rolname = $1", [role]);
    const password = known.rowCount && !tellPasswords ? "" : `password ${client.escapeLiteral(passwords[name])}`;
    await attempt(client, `${known.rowCount ? "alter" : "create"} role ${role} login ${password}`, [
      `tạo vai trò ${role} (cần quyền CREATEROLE, và vai trò có sẵn phải do chính người dùng này tạo)`,
      `make the role ${role} (needs CREATEROLE, and a role that exists already must have been made by this very user)`,
    ]);
    // Disks turn no more: a row found by an index is hardly dearer than the next one of a scan, so the planner shall
    // not read whole tables.
    await client.query(`alter role ${role} set random_page_cost = 1.1`);
    for (const [bound, value] of Object.entries(BOUNDS))
      await client.query(`alter role ${role} set ${bound} = '${value}'`);
    // A statement whose process is gone ends too; not every system under PostgreSQL can tell.
    await client.query(
      `do $$ begin alter role ${role} set client_connection_check_interval = '2s'; exception when invalid_parameter_value then null; end $$`,
    );
    await attempt(
      client,
      `create schema if not exists ${name} authorization ${owner}; grant connect on database ${database} to ${role}`,
      [
        `tạo lược đồ ${name} (cần quyền CREATE trên cơ sở dữ liệu ${rows[0].database})`,
        `make the schema ${name} (needs CREATE on the database ${rows[0].database})`,
      ],
    );
    await client.query(`
      grant usage on schema ${name} to ${role};
      alter default privileges in schema ${name} grant select, insert, update, delete on tables to ${role};
      alter default privileges in schema ${name} grant usage, select on sequences to ${role}`);
  }
}

async function attempt(client, sql, [vi, en]) {
  try {
    await client.query(sql);
  } catch (error) {
    throw new Failure(
      `Người dùng trong DATABASE_URL không thể ${vi}: ${error.message}`,
      `The user of DATABASE_URL cannot ${en}: ${error.message}`,
    );
  }
}
