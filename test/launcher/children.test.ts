import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Backoff } from "../../scripts/lib/backoff.mjs";
import { Children } from "../../scripts/lib/children.mjs";
import { freePorts } from "../../scripts/lib/ports.mjs";

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
const alive =
  "setInterval(() => {}, 1000); process.on('SIGTERM', () => { console.log('asked to end'); process.exit(0); });";
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

it("starts a process that keeps dying again and again, after pauses that grow no further than half a minute", async () => {
  const deaths: number[] = [];
  const children = new Children({
    dataDir,
    firstPause: 5,
    onDeath: (_name: string, _how: unknown, _wait: number, nth: number) => void deaths.push(nth),
  });
  children.start({ name: "broken", script: script("broken", "process.exit(3)"), env: {} });
  await vi.waitFor(() => expect(deaths.length).toBeGreaterThan(5), 20_000);
  await children.stopInOrder([["broken"]]);
  expect(deaths.slice(0, 6)).toEqual([1, 2, 3, 4, 5, 6]);
  const backoff = new Backoff();
  expect(Array.from({ length: 9 }, () => backoff.died())).toEqual([
    500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000,
  ]);
});

it("does not start a process before it may", async () => {
  let open = (): void => {};
  const mayStart = (): Promise<void> => new Promise((resolve) => (open = resolve));
  const children = new Children({ dataDir, firstPause: 5, mayStart });
  children.start({ name: "waits", script: script("waits", alive), env: {} });
  await vi.waitFor(() => expect(ups("waits")).toHaveLength(1), 5000);
  process.kill(ups("waits")[0]!, "SIGKILL");
  await vi.waitFor(() => expect(isAlive(ups("waits")[0]!)).toBe(false), 5000);
  await pause(200);
  expect(ups("waits")).toHaveLength(1);
  open();
  await vi.waitFor(() => expect(ups("waits")).toHaveLength(2), 5000);
  await children.stopInOrder([["waits"]]);
});

describe("a process that answers /health/live", () => {
  const answering = `import { createServer } from "node:http"; createServer((request, response) => {
    if (request.url === "/work") { const until = Date.now() + 9000; while (Date.now() < until); }
    response.end('{"ok":true}');
  }).listen(Number(process.env.PORT), "127.0.0.1", () => console.log("listens")); ${alive}`;

  it("is ended and started again when it hangs; some eight seconds, more where the machine itself is too busy to tell", async () => {
    const [port] = await freePorts(1);
    const hung: string[] = [];
    const children = new Children({ dataDir, onHung: (name: string) => void hung.push(name) });
    children.start({ name: "hangs", script: script("hangs", answering), env: { PORT: String(port) } });
    await vi.waitFor(() => expect(log("hangs")).toContain("listens"), 10_000);
    await pause(700); // it has been heard once
    process.kill(ups("hangs")[0]!, "SIGSTOP");
    await vi.waitFor(() => expect(hung).toEqual(["hangs"]), 30_000);
    await vi.waitFor(() => expect(ups("hangs")).toHaveLength(2), 10_000);
    await children.stopInOrder([["hangs"]]);
  }, 60_000);

  it("is left alone while it works too hard to answer", async () => {
    const [port] = await freePorts(1);
    const hung: string[] = [];
    const children = new Children({ dataDir, onHung: (name: string) => void hung.push(name) });
    children.start({ name: "works", script: script("works", answering), env: { PORT: String(port) } });
    await vi.waitFor(() => expect(log("works")).toContain("listens"), 10_000);
    expect((await fetch(`http://127.0.0.1:${port}/work`)).status).toBe(200);
    expect([hung, ups("works").length]).toEqual([[], 1]);
    await children.stopInOrder([["works"]]);
  }, 40_000);
});

it("leaves no process behind when the launcher is killed", async () => {
  const lib = resolve(import.meta.dirname, "../../scripts/lib/children.mjs");
  const launcher = join(dataDir, "launcher.mjs");
  writeFileSync(
    launcher,
    `import { Children } from ${JSON.stringify(lib)};
    new Children({ dataDir: ${JSON.stringify(dataDir)} }).start({ name: 'reporting',
      script: ${JSON.stringify(script("reporting", alive))}, env: {} });`,
  );
  const process_ = spawn(process.execPath, [launcher]);
  await vi.waitFor(() => expect(ups("reporting")).toHaveLength(1), 5000);
  process_.kill("SIGKILL");
  await once(process_, "exit");
  await vi.waitFor(() => expect(isAlive(ups("reporting")[0]!)).toBe(false), 5000);
});
