import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { removeCluster } from "../../scripts/lib/postgres-cluster.mjs";
import { Ledger, tableOf, type Verdict } from "./ledger.js";
import { PROCESSES, Site } from "./site.js";

const ROUNDS = Number(process.env["FAULT_ROUNDS"] ?? 1);
const isLinux = process.platform === "linux";

let folder: string;
let site: Site;
let ledger: Ledger;
const verdicts: Verdict[] = [];
const holds = { lost: 0, doubled: 0, foreign: 0 };

beforeAll(async () => {
  if (!isLinux) return;
  folder = mkdtempSync(join(tmpdir(), "hoa-nhap-faults-"));
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
}
