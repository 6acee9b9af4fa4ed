import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { Children } from "../../scripts/lib/children.mjs";

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "hoa-nhap-children-"));
  mkdirSync(join(dataDir, "logs"));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** A process of the platform in small: says that it runs, and `body`. */
function script(name: string, body: string): string {
  const file = join(dataDir, `${name}.mjs`);
  writeFileSync(file, `console.log("up " + process.pid); ${body}`);
  return file;
}
const alive = "setInterval(() => {}, 1000); process.on('SIGTERM', () => { console.log('asked to end'); process.exit(0); });";
const log = (name: string): string => readFileSync(join(dataDir, "logs", `${name}.log`), "utf8");
const ups = (name: string): number[] => [...log(name).matchAll(/up (\d+)/g)].map(([, pid]) => Number(pid));
const isAlive = (pid: number): boolean => {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
};

it("starts a process that died again, and tells which", async () => {
  const deaths: string[] = [];
  const children = new Children({ dataDir, onDeath: (name: string) => void deaths.push(name) });
  children.start({ name: "cases", script: script("cases", alive), env: {} });
  await vi.waitFor(() => expect(ups("cases")).toHaveLength(1), 5000);
  process.kill(ups("cases")[0]!, "SIGKILL");
  await vi.waitFor(() => expect(ups("cases")).toHaveLength(2), 5000);
  expect(deaths).toEqual(["cases"]);
  await children.stopInOrder([["cases"]]);
});

it("asks each process to end, in order, and does not start it again", async () => {
  const children = new Children({ dataDir });
  for (const name of ["gateway", "models"]) children.start({ name, script: script(name, alive), env: {} });
  await vi.waitFor(() => expect(ups("gateway").length + ups("models").length).toBe(2), 5000);
  await children.stopInOrder([["gateway"], ["models"]]);
  for (const name of ["gateway", "models"]) {
    expect(log(name)).toContain("asked to end");
    expect(isAlive(ups(name)[0]!)).toBe(false);
  }
});

it("gives up on a process that keeps dying", async () => {
  const gaveUp = await new Promise<string>((resolve) => {
    new Children({ dataDir, firstPause: 20, onGiveUp: resolve }).start({ name: "models", script: script("broken", "process.exit(3)"), env: {} });
  });
  expect(gaveUp).toBe("models");
});

it("leaves no process behind when the launcher is killed", async () => {
  const lib = resolve(import.meta.dirname, "../../scripts/lib/children.mjs");
  const launcher = join(dataDir, "launcher.mjs");
  writeFileSync(launcher, `import { Children } from ${JSON.stringify(lib)};
    new Children({ dataDir: ${JSON.stringify(dataDir)} }).start({ name: 'reporting', script: ${JSON.stringify(script("reporting", alive))}, env: {} });`);
  const process_ = spawn(process.execPath, [launcher]);
  await vi.waitFor(() => expect(ups("reporting")).toHaveLength(1), 5000);
  process_.kill("SIGKILL");
  await once(process_, "exit");
  await vi.waitFor(() => expect(isAlive(ups("reporting")[0]!)).toBe(false), 5000);
});
