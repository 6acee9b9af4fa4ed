import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { pathToFileURL, fileURLToPath } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import { Backoff } from "./backoff.mjs";
import { logFile } from "./logs.mjs";
import { followPulse } from "./pulse.mjs";

const PATIENCE_MS = 12_000; // a process has 10 s to end cleanly
const LAST_WORD_MS = 1000; // for one that does not answer any more
const endWithParent = pathToFileURL(fileURLToPath(new URL("./end-with-parent.mjs", import.meta.url))).href;

/**
 * The processes of the platform, kept alive. Each has { name, script, env }; its output goes to its log. One that dies
 * unasked is started again after a growing pause, half a minute at most, for as long as it takes; before that
 * `mayStart()` is waited for. One that hangs (it has a PORT and its /health/live is silent) is ended and counts as
 * dead. `onDeath(name, how, wait, deaths)` hears of each death and how many came in a row, `onHung(name)` of each that
 * hangs.
 */
export class Children {
  #running = new Map();
  #stopping = false;

  constructor({ dataDir, firstPause, mayStart = async () => {}, onDeath = () => {}, onHung = () => {} }) {
    Object.assign(this, { dataDir, firstPause, mayStart, onDeath, onHung });
  }

  start(spec) {
    const entry = { spec, backoff: new Backoff(this.firstPause) };
    this.#running.set(spec.name, entry);
    this.#spawn(entry);
  }

  /** Stops one process: asks, waits, then insists. */
  async stop(name) {
    const entry = this.#running.get(name);
    this.#running.delete(name);
    if (entry) await ended(entry.process, PATIENCE_MS);
  }

  /** Stops a process and starts it again, with another environment when one is given. */
  async restart(name, env) {
    const spec = this.#running.get(name)?.spec;
    await this.stop(name);
    if (spec && !this.#stopping) this.start(env ? { ...spec, env } : spec);
  }

  /** Stops groups of processes in the order given; those of one group together. */
  async stopInOrder(groups) {
    this.#stopping = true;
    for (const group of groups) await Promise.all(group.map((name) => this.stop(name)));
  }

  #spawn(entry) {
    const { name, script, env } = entry.spec;
    const log = this.#openLog(name);
    // A group of its own: Ctrl-C on the terminal reaches the launcher alone, which then stops everything in order.
    const child = spawn(process.execPath, ["--import", endWithParent, script], {
      env,
      stdio: ["ignore", log, log, "ipc"],
      detached: process.platform !== "win32",
    });
    if (log !== "ignore") closeSync(log);
    entry.process = child;
    entry.backoff.started();
    // it never came to life
    child.on("error", (error) => child.pid === undefined && void this.#died(entry, error.code));
    child.once("exit", (code, signal) => void this.#died(entry, signal ?? code));
    if (env.PORT) void followPulse(child, Number(env.PORT), () => this.#hangs(entry, child));
  }

  // A process without a log is better than none.
  #openLog(name) {
    try {
      return openSync(logFile(this.dataDir, name), "a");
    } catch {
      return "ignore";
    }
  }

  #isWanted = (entry) => !this.#stopping && this.#running.get(entry.spec.name) === entry;

  #hangs(entry, child) {
    if (!this.#isWanted(entry)) return;
    this.onHung(entry.spec.name);
    void ended(child, LAST_WORD_MS);
  }

  async #died(entry, how) {
    if (!this.#isWanted(entry)) return;
    const wait = entry.backoff.died();
    this.onDeath(entry.spec.name, how, wait, entry.backoff.deaths);
    await pause(wait);
    if (this.#isWanted(entry)) await this.mayStart();
    if (this.#isWanted(entry)) this.#spawn(entry);
  }
}

async function ended(child, patience) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  if (process.platform === "win32") child.disconnect(); // there is no SIGTERM; see end-with-parent.mjs
  else child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), patience);
  await exit;
  clearTimeout(timer);
}
