import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { randomBytes } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { removeCluster } from "../../scripts/lib/postgres-cluster.mjs";
import { canMount, fillUp, mountSmall, unmount } from "../faults/small-disk.js";
import { PROCESSES, Site, type Reply } from "../faults/site.js";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 });
const OFFICER = "can-bo-xa";
const WRITE = "mutation ($input: RecordOutreachInput!) { recordOutreach(input: $input) { id } }";
const READ = "{ units(first: 5) { edges { node { fullName } } } pilotUnits(first: 3) { edges { node { id } } } }";

const folder = mkdtempSync(join(tmpdir(), "hoa-nhap-stays-"));
/** A small file system of its own, so that its end is near: root alone may mount one. */
const hasDisk = process.platform === "linux" && canMount();
let site: Site;
let unitId: string;

const newKey = (): string => randomBytes(12).toString("hex");
const write = (key = newKey()): Promise<Reply | null> =>
  site.ask(
    OFFICER,
    WRITE,
    {
      input: {
        unitId,
        kind: "BRIEFING",
        on: "2020-11-20",
        topics: ["SCHEME"],
        note: "đầy đĩa ".repeat(20).trim(),
        sessions: 1,
        audience: [{ audience: "PEOPLE", count: 10 }],
      },
    },
    { key },
  );
const pids = (): (number | undefined)[] => [...PROCESSES.map((name) => site.pidOf(name)), site.postgresPid()];

describe.skipIf(process.platform !== "linux")("the platform stays up", () => {
  beforeAll(async () => {
    mkdirSync(join(folder, "data"));
    if (hasDisk) mountSmall(join(folder, "data"), 800);
    site = await Site.start(join(folder, "data"));
    [{ unit_id: unitId }] = (await site.judge<{ unit_id: string }>(
      "select unit_id from organisation.unit_version where code = '10966' limit 1",
    )) as [{ unit_id: string }];
  });
  afterAll(async () => {
    await site?.stop();
    removeCluster(join(folder, "data"));
    if (hasDisk) unmount(join(folder, "data"));
    rmSync(folder, { recursive: true, force: true });
  });

  it.runIf(hasDisk)(
    "a full disk: writes are refused in one clear sentence, reads go on, no process dies, room makes it well (root: mounts a disk)",
    async () => {
      const before = pids();
      const key = newKey();
      const saved = await write(key);
      expect(saved?.body.errors).toBeUndefined();
      const free = fillUp(join(folder, "data", "filling"));
      try {
        await expect
          .poll(() => write(), { timeout: 10_000 })
          .toMatchObject({
            body: {
              errors: [
                { message: expect.stringContaining("Máy chủ đã hết chỗ lưu trữ"), extensions: { code: "OVERLOADED" } },
              ],
            },
          });
        await expect.poll(() => site.said, { timeout: 10_000 }).toContain("Đĩa đã đầy");
        // What PostgreSQL writes by itself, into two new pieces of its log, has the room that was kept; without it it
        // would stop here, and reads with it.
        for (let n = 0; n < 2; n += 1)
          await site.judge("select pg_logical_emit_message(false, 'test', repeat('x', 1000000)), pg_switch_wal()");
        for (let n = 0; n < 5; n += 1) {
          const reply = await site.ask(OFFICER, READ);
          expect(reply).toMatchObject({
            status: 200,
            body: { data: { units: { edges: expect.arrayContaining([expect.anything()]) } } },
          });
          expect(reply?.body.errors).toBeUndefined();
        }
        expect((await write(key))?.body).toEqual(saved?.body);
        expect(pids()).toEqual(before);
      } finally {
        free();
      }
      await expect.poll(async () => (await write())?.body.errors, { timeout: 30_000 }).toBeUndefined();
      expect(pids()).toEqual(before);
    },
  );

  it("when PostgreSQL is stopped and left so, it is woken", async () => {
    const before = site.hurt("postgres", "SIGSTOP");
    await expect.poll(() => site.said, { timeout: 30_000 }).toContain("postgres bị dừng (SIGSTOP)");
    expect(await site.judge("select 1 as one")).toEqual([{ one: 1 }]);
    expect(site.postgresPid()).toBe(before);
  });

  it("when PostgreSQL dies five times, and a process beside it while it is away: the process waits for it, and all of it comes back", async ({
    onTestFailed,
  }) => {
    onTestFailed(() => console.log(site.said));
    const before = site.pidOf("gateway");
    for (let death = 1; death <= 5; death += 1) {
      await expect
        .poll(() => site.judge("select 1 as one").catch(() => null), { timeout: 60_000 })
        .toEqual([{ one: 1 }]);
      site.hurt("postgres", "SIGKILL");
    }
    await pause(300);
    site.hurt("gateway", "SIGKILL");
    await expect.poll(() => site.said, { timeout: 60_000 }).toContain("postgres keeps dying");
    await expect.poll(() => site.ready(), { timeout: 120_000 }).toBe(true);
    expect(site.pidOf("gateway")).not.toBe(before);
    expect(site.said.match(/gateway dừng đột ngột/g)).toHaveLength(1);
    await expect.poll(async () => (await write())?.body.errors, { timeout: 60_000 }).toBeUndefined();
  });
});
