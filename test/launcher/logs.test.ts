import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { keepBounded, logFile } from "../../scripts/lib/logs.mjs";

const repository = resolve(import.meta.dirname, "../..");

describe("the logs of a platform at work", () => {
  const LIMIT = 100_000;
  let dataDir: string;
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), "hoa-nhap-logs-"));
    mkdirSync(join(dataDir, "logs"));
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const size = (name: string): number => statSync(join(dataDir, "logs", name)).size;

  it("rotate while their writer keeps the file open: five files of a bounded size, the newest lines among them", async () => {
    const end = keepBounded(dataDir, { limit: LIMIT, every: 20 });
    const log = openSync(logFile(dataDir, "cases"), "a");
    for (let round = 1; round <= 7; round += 1) {
      const line = `${String(round).padStart(9, "0")}\n`;
      appendFileSync(log, line.repeat(round === 3 ? 60_000 : 10_001)); // once far beyond the limit between two looks
      await vi.waitFor(() => expect(size("cases.log")).toBe(0), 5000);
      expect(readFileSync(join(dataDir, "logs", "cases.log.1"), "utf8").endsWith(line)).toBe(true);
    }
    end();
    closeSync(log);
    const files = readdirSync(join(dataDir, "logs")).sort();
    expect(files).toEqual(["cases.log", "cases.log.1", "cases.log.2", "cases.log.3", "cases.log.4"]);
    for (const file of files) expect(size(file)).toBeLessThanOrEqual(LIMIT + 10);
  });
});

describe.skipIf(process.platform !== "linux")(
  "a process whose log cannot be written (/dev/full stands for the full disk)",
  () => {
    const outcome = (body: string): { status: number | null; told: string } => {
      const full = openSync("/dev/full", "w");
      const file = join(mkdtempSync(join(tmpdir(), "hoa-nhap-full-")), "told");
      const { status } = spawnSync(
        process.execPath,
        [
          "--input-type=module",
          "-e",
          `import { writeFileSync } from "node:fs"; ${body}; await new Promise((resolve) => setTimeout(resolve, ` +
            `300)); writeFileSync(${JSON.stringify(file)}, "lives");`,
        ],
        {
          cwd: join(repository, "gateway"),
          stdio: ["ignore", full, full],
        },
      );
      closeSync(full);
      return { status, told: status === 0 ? readFileSync(file, "utf8") : "" };
    };

    it("of a service goes on", () => {
      const log = JSON.stringify(join(repository, "packages/subgraph/dist/log.js"));
      expect(
        outcome(
          `const { logger } = await import(${log}); for (let n = 0; n < 50; n += 1) logger.error({ n }, "x".repeat(1000))`,
        ),
      ).toEqual({ status: 0, told: "lives" });
    });

    it("of the gateway goes on", () => {
      const server = JSON.stringify(join(repository, "gateway/dist/server.js"));
      expect(
        outcome(
          `const { openServer } = await import(${server}); const app = await openServer({}); for (let n = 0; n < 50; n += 1) app.log.error("x".repeat(1000))`,
        ),
      ).toEqual({ status: 0, told: "lives" });
    });
  },
);
