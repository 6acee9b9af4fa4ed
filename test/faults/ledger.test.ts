import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { removeCluster } from "../../scripts/lib/postgres-cluster.mjs";
import { Ledger, tableOf, type Verdict } from "./ledger.js";
import { canMount, fillUp, mountSmall, unmount } from "./small-disk.js";
import { PROCESSES, Site, type Reply } from "./site.js";

const ROUNDS = Number(process.env["FAULT_ROUNDS"] ?? 1);
const isLinux = process.platform === "linux";
/**
 * A disk of its own, small enough to be filled. Needs root; elsewhere the disk is never full, and the name of the test
 * says so.
 */
const hasDisk = isLinux && canMount();

let folder: string;
let site: Site;
let ledger: Ledger;
const verdicts: Verdict[] = [];
const holds = { lost: 0, doubled: 0, foreign: 0 };

beforeAll(async () => {
  if (!isLinux) return;
  folder = mkdtempSync(join(tmpdir(), "hoa-nhap-faults-"));
  mkdirSync(join(folder, "data"));
  if (hasDisk) mountSmall(join(folder, "data"), 900);
  site = await Site.start(join(folder, "data"));
  ledger = new Ledger(site);
  await ledger.begin();
});
afterAll(async () => {
  await ledger?.end();
  await site?.stop();
  if (!folder) return;
  console.log(tableOf(verdicts));
  mkdirSync("artifacts", { recursive: true });
  writeFileSync("artifacts/faults.md", `${tableOf(verdicts)}\n`);
  removeCluster(join(folder, "data"));
  if (hasDisk) unmount(join(folder, "data"));
  rmSync(folder, { recursive: true, force: true });
});

const through = async (fault: string, harm: () => Promise<number | void>): Promise<void> => {
  const verdict = await ledger.through(fault, harm);
  verdicts.push(verdict);
  expect(verdict).toMatchObject(holds);
  expect(verdict.acknowledged).toBeGreaterThan(0);
  expect(ledger.refused).toEqual([]);
};

for (let round = 1; round <= ROUNDS; round += 1) {
  test.runIf(isLinux)(`round ${round}: PostgreSQL is killed`, () =>
    through("PostgreSQL killed", async () => void site.hurt("postgres", "SIGKILL")),
  );

  test.runIf(isLinux)(`round ${round}: PostgreSQL is stopped; it is woken within 10 s`, () =>
    through("PostgreSQL stopped (SIGSTOP)", async () => {
      const from = Date.now();
      site.hurt("postgres", "SIGSTOP");
      await expect
        .poll(() => site.judge("select 1 as one").catch(() => null), { timeout: 20_000 })
        .toEqual([{ one: 1 }]);
      return from;
    }),
  );

  for (const name of PROCESSES) {
    test.runIf(isLinux)(`round ${round}: ${name} is killed`, () =>
      through(`${name} killed`, async () => void site.hurt(name, "SIGKILL")),
    );
  }
  for (const name of PROCESSES) {
    test.runIf(isLinux)(`round ${round}: ${name} hangs; it is noticed within 10 s and started anew`, () =>
      through(`${name} stopped (SIGSTOP)`, async () => {
        const hung = site.hurt(name, "SIGSTOP");
        const from = Date.now();
        while (site.pidOf(name) === hung || site.pidOf(name) === undefined) {
          expect(Date.now() - from).toBeLessThan(20_000);
          await pause(100);
        }
        return from;
      }),
    );
  }
  test.runIf(isLinux)(`round ${round}: the power goes`, () =>
    through("power cut", async () => {
      await site.powerCut();
      const from = Date.now();
      await site.begin();
      return from;
    }),
  );

  test.runIf(isLinux)(`round ${round}: questions of which one part fails at once, while the others still read`, () =>
    through("reads that fail early", async () => {
      const failed = new Set<string>();
      for (let n = 0; n < 20; n += 1) {
        await Promise.all(
          FAIL_EARLY.map(
            async ([login, query]) =>
              (await site.ask(login, query))?.body.errors?.[0]?.extensions.code === "BAD_USER_INPUT" &&
              failed.add(query),
          ),
        );
      }
      expect(failed.size).toBe(FAIL_EARLY.length);
      await pause(1_500);
      // The officers' own work is younger than a second.
      expect(
        await site.judge(
          `
            select query from pg_stat_activity
            where state like 'idle in transaction%' and state_change < clock_timestamp() - interval '1 second'
          `,
        ),
      ).toEqual([]);
    }),
  );

  test.runIf(isLinux)(`round ${round}: four hundred questions at once`, () =>
    through("overload", async () => {
      const until = Date.now() + 10_000;
      const ask = async (): Promise<void> => {
        while (Date.now() < until) await site.ask("can-bo-tinh", ACROSS, undefined, { withinMs: 15_000 });
      };
      expect(await site.ask("can-bo-tinh", ACROSS)).toMatchObject({
        status: 200,
        body: { data: { pilotUnits: expect.anything() } },
      }); // it is a real question
      await Promise.all(Array.from({ length: 400 }, ask));
    }),
  );

  test.runIf(hasDisk)(
    `round ${round}: the disk is full; what is refused is said, reading goes on${hasDisk ? "" : " (left out: needs root to mount a small disk)"}`,
    () =>
      through("disk full", async () => {
        const database = site.postgresPid();
        const free = fillUp(join(folder, "data", "filler"));
        const seen = await refusedUntilFreed().finally(free);
        expect(seen.reading).toMatchObject({ status: 200, body: { data: { pilotUnits: expect.anything() } } });
        expect(seen.reading?.body.errors).toBeUndefined();
        expect(seen.words).not.toMatch(/ENOSPC|53100|No space left/);
        expect(site.postgresPid()).toBe(database);
      }),
  );
}

/** Goes on working until a change was refused for want of room, and looks whether reading still works then. */
async function refusedUntilFreed(): Promise<{ words: string; reading: Reply | null }> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    const words = await ledger.refusalOfAChange();
    if (!words?.includes("hết chỗ lưu trữ")) continue;
    return { words, reading: await site.ask("can-bo-tinh", ACROSS) };
  }
  throw new Error("the disk is full and changes are still taken");
}

const FAIL_EARLY: [login: string, query: string][] = [
  [
    "truong-ban",
    `
      {
        a: pilotUnits(first: 20) { edges { node { id responsibleUnits { share unit { id fullName } } } } }
        b: attachments(kind: FUNDING_REQUEST, of: []) { id }
      }
    `,
  ],
  [
    "can-bo-xa",
    `
      {
        a: caseFiles(first: 5) { edges { node { person { fullName } visits(first: 1) { totalCount } grades { id } } } }
        b: caseFiles(first: 0) { totalCount }
      }
    `,
  ],
  [
    "can-bo-tinh",
    "{ a: reports(first: 5) { edges { node { id history { by } } } } b: reports(first: 0) { totalCount } }",
  ],
  ["can-bo-tinh", "{ a: officials(first: 5) { edges { node { id name } } } b: officials(first: 0) { totalCount } }"],
];
/** One question that reaches three services. */
const ACROSS = `
    { pilotUnits(first: 20) { edges { node { id unit { id name } responsibleUnits { share unit { id fullName } } } } } }
  `;
