import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const href = (path) => new URL(path, import.meta.url).href;
const PRELOAD = ["--import", href("../../scripts/lib/end-with-parent.mjs"), "--import", href("./usage-teller.mjs")];
const once = (child, event) => new Promise((resolve) => child.once(event, resolve));

/**
 * The bench's processes. Unlike the launcher's they are not started again: one that dies makes the figures worthless.
 */
export class Processes {
  #children = new Map();

  constructor(logDir) {
    this.logDir = logDir;
  }

  start(name, script, env, nodeOptions = []) {
    const log = openSync(join(this.logDir, `${name}.log`), "a");
    const child = spawn(process.execPath, [...PRELOAD, ...nodeOptions, script], {
      env,
      stdio: ["ignore", log, log, "ipc"],
    });
    closeSync(log);
    this.#children.set(name, child);
  }

  /** Waits until `isReady()` resolves to true; throws when the process ends before, or takes too long. */
  async ready(name, isReady, withinMs = 300_000) {
    const child = this.#children.get(name);
    for (const until = Date.now() + withinMs; Date.now() < until; await pause(100)) {
      if (child.exitCode !== null || child.signalCode !== null) break;
      if (await isReady().catch(() => false)) return;
    }
    throw new Error(
      `${name} does not serve; the end of its log:\n${readFileSync(join(this.logDir, `${name}.log`), "utf8").slice(-2000)}`,
    );
  }

  /** CPU time so far in µs, and resident memory in bytes. */
  async usage(name) {
    const child = this.#children.get(name);
    child.send("usage");
    const { user, system, rss } = await once(child, "message");
    return { cpu: user + system, rss };
  }

  async stop(...names) {
    await Promise.all(names.map((name) => this.#stop(name)));
  }

  stopAll() {
    return this.stop(...this.#children.keys());
  }

  async #stop(name) {
    const child = this.#children.get(name);
    this.#children.delete(name);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill("SIGTERM");
    const insist = setTimeout(() => child.kill("SIGKILL"), 12_000);
    await exit;
    clearTimeout(insist);
  }
}
