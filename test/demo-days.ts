import { DEMO_ACCOUNTS } from "@hoa-nhap/demo";
import type { LocalDate } from "@hoa-nhap/kernel";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { roleUrl } from "../scripts/lib/roles.mjs";
import { clusterSecrets } from "../scripts/lib/secrets.mjs";
import { filesOf, secretOf, TEMPLATE, type TestCluster } from "./cluster.js";

/**
 * Days of the demo's year on which tests stand. Each is filled from the one before, once in a run, and copied for every
 * file that asks for it; a day of another year has a load of its own.
 */
const YEAR: readonly LocalDate[] = [
  "2020-02-20",
  "2020-03-01",
  "2020-03-16",
  "2020-03-21",
  "2020-05-20",
  "2020-07-01",
  "2020-08-01",
  "2020-08-05",
  "2020-09-18",
  "2020-10-01",
  "2020-11-23",
  "2020-12-15",
  "2020-12-31",
];
/** A day after the reform that several files ask for. */
const REFORMED: LocalDate = "2025-08-01";

/** The database of a day. */
export const demoOf = (day: LocalDate): string => `demo_${day}`;

/** What the services of a test are opened with: the files lie together, and what one has sealed the others can open. */
export const optionsOf = (cluster: TestCluster) => ({
  settings: { FILES_DIR: filesOf(cluster) },
  passwords: Object.fromEntries(
    DEMO_ACCOUNTS.map(({ login }) => [login, secretOf(cluster, login).toString("base64url").slice(0, 12)]),
  ),
  ownKeys: {
    factor: secretOf(cluster, "factor").toString("base64"),
    data: secretOf(cluster, "data").toString("base64"),
    index: secretOf(cluster, "index").toString("base64"),
  },
});

/** Sees to it that the database of a day is there, whoever else in the run wants it at the same time. */
export async function fillDay(cluster: TestCluster, day: LocalDate): Promise<void> {
  const { ownerUrl, superuserUrl, dataDir } = cluster;
  const days = YEAR.includes(day) ? YEAR.slice(0, YEAR.indexOf(day) + 1) : [day];
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  const there = async (): Promise<number> => {
    const { rows } = await client.query<{ name: string }>("select datname as name from pg_database");
    return days.findLastIndex((one) => rows.some(({ name }) => name === demoOf(one)));
  };
  const isMine = async (): Promise<boolean> =>
    (await client.query<{ mine: boolean }>("select pg_try_advisory_lock(hashtext($1)) as mine", [days[0]])).rows[0]!
      .mine;
  try {
    // Who fills a later day brings this one into being on the way.
    while ((await there()) < days.length - 1 && !(await isMine())) await sleep(200);
    const last = await there();
    if (last === days.length - 1) return;
    const { roles } = clusterSecrets(dataDir) as { roles: Record<string, string> };
    await fill({
      ownerUrl,
      superuserUrl,
      from: last < 0 ? { name: TEMPLATE, day: null } : { name: demoOf(days[last]!), day: days[last]! },
      days: days.slice(last + 1).map((one) => ({ day: one, name: demoOf(one) })),
      urls: Object.fromEntries(
        Object.entries(roles).map(([name, password]) => [name, roleUrl(ownerUrl, name, password)]),
      ),
      options: optionsOf(cluster),
    });
  } finally {
    await client.end();
  }
}

/** All days that a whole run asks for, while the files that need none of them have their turn. */
export async function fillAhead(cluster: TestCluster): Promise<void> {
  for (const day of [YEAR.at(-1)!, REFORMED]) await fillDay(cluster, day);
}

/** In a process of its own: it loads the built services, which must not meet a test's own sources. */
async function fill(task: object): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "fill-demo.mjs")], {
    stdio: ["pipe", "ignore", "pipe"],
  });
  child.stdin.end(JSON.stringify(task));
  let complaints = "";
  child.stderr.on("data", (piece: Buffer) => (complaints += String(piece)));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`the demo could not be filled: ${complaints}`);
}
