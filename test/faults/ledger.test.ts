import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { removeCluster } from "../../scripts/lib/postgres-cluster.mjs";
import { Ledger, tableOf, type Verdict } from "./ledger.js";
import { canMount, fillUp, mountSmall, unmount } from "./small-disk.js";
import { PROCESSES, Site } from "./site.js";

const ROUNDS = Number(process.env["FAULT_ROUNDS"] ?? 1);
const isLinux = process.platform === "linux";
/** A disk of its own, small enough to be filled. Needs root; elsewhere the disk is never full, and the name of the test says so. */
const hasDisk = isLinux && canMount();

let folder: string;
let site: Site;
let ledger: Ledger;
const verdicts: Verdict[] = [];
const holds = { lost: 0, doubled: 0, foreign: 0 };

beforeAll(async () => {
  if (!isLinux) return;
  folder = mkdtempSync(join(tmpdir(), "hoa-nhap-faults-"));
  chmodSync(folder, 0o755); // PostgreSQL's account passes through
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
  test.runIf(isLinux)(`round ${round}: PostgreSQL is killed`, () => through("PostgreSQL killed", async () => void site.hurt("postgres", "SIGKILL")));

  for (const name of PROCESSES) {
    test.runIf(isLinux)(`round ${round}: ${name} is killed`, () => through(`${name} killed`, async () => void site.hurt(name, "SIGKILL")));
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
      }));
  }
  test.runIf(isLinux)(`round ${round}: the power goes`, () =>
    through("power cut", async () => {
      await site.powerCut();
      const from = Date.now();
      await site.begin();
      return from;
    }));

  test.runIf(isLinux)(`round ${round}: four hundred questions at once`, () =>
    through("overload", async () => {
      const until = Date.now() + 10_000;
      const ask = async (): Promise<void> => {
        while (Date.now() < until) await site.ask("can-bo-tinh", ACROSS, undefined, { withinMs: 15_000 });
      };
      await Promise.all(Array.from({ length: 400 }, ask));
    }));

  test.runIf(hasDisk)(`round ${round}: the disk is full; what is refused is said, reading goes on${hasDisk ? "" : " (left out: needs root to mount a small disk)"}`, () =>
    through("disk full", async () => {
      const free = fillUp(join(folder, "data", "filler"));
      const seen = await refusedUntilFreed();
      free();
      expect(seen.read).toBe(true);
      expect(seen.words).not.toMatch(/ENOSPC|53100|No space left/);
    }));
}

/** Goes on working until a change was refused for want of room, and looks whether reading still works then. */
async function refusedUntilFreed(): Promise<{ words: string; read: boolean }> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    const words = await ledger.refusalOfAChange();
    if (words === null) continue;
    const reply = await site.ask("can-bo-tinh", ACROSS);
    return { words, read: reply?.status === 200 && reply.body.errors === undefined };
  }
  throw new Error("the disk is full and changes are still taken");
}

/** One question that reaches three services. */
const ACROSS = "{ pilotUnits(first: 20) { edges { node { id unit { id name } responsibleUnits { id name } } } } }";
