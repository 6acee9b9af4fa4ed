// The demo as it stands on each of some days, as a database each: every day goes on from the one before, in one process
// for all. Told on its standard input; whoever starts it sees to it that nobody else does the same.
import "reflect-metadata";
import { clockOf } from "@hoa-nhap/kernel";
import { text } from "node:stream/consumers";
import pg from "pg";
import { cloneDatabase, databaseUrl } from "../scripts/lib/test-databases.mjs";
import { openServices } from "./platform.mjs";

/**
 * @type {{
 *   ownerUrl: string, superuserUrl: string, from: { name: string, day: string | null },
 *   days: { day: string, name: string }[], urls: Record<string, string>, options: object,
 * }}
 */
const { ownerUrl, superuserUrl, from, days, urls, options } = JSON.parse(await text(process.stdin));

async function asSuperuser(database, ...statements) {
  const client = new pg.Client({ connectionString: databaseUrl(superuserUrl, database) });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/**
 * What a load leaves that the next day's would not: its mark, which no hand of the platform can take away (without it the
 * year is walked on from where it stopped, as after a load that was broken off), and what the rules say on its last day.
 */
const forget = (day) => [
  "set session_replication_role = replica",
  "delete from models.audit_entry where action = 'demo.load'",
  `delete from models.audit_entry where action = 'reminder.run' and details ->> 'on' = '${day}'`,
  `delete from models.reminder where "on" = '${day}'`,
];
/** A load enters what bodies were asked after the reminders, so none is about them, whatever stood there before. */
const likeOneLoad = ["set session_replication_role = replica", "delete from models.reminder where kind = 'OBLIGATION'"];

let base = from;
for (const next of days) {
  const draft = `draft_${next.name}`;
  await cloneDatabase(ownerUrl, base.name, draft);
  if (base.day) await asSuperuser(draft, ...forget(base.day));
  const own = Object.fromEntries(Object.entries(urls).map(([process, url]) => [process, databaseUrl(url, draft)]));
  await (await openServices({ ...options, urls: own, clock: clockOf(next.day), demo: true })).close();
  await asSuperuser(draft, ...likeOneLoad);
  await asSuperuser("postgres", `alter database "${draft}" rename to "${next.name}"`);
  base = next;
}
