import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { logFile } from './data-dir.mjs';

const PATIENCE_MS = 12_000; // a process has 10 s to end cleanly
const MOST_DEATHS = 5;
const WINDOW_MS = 60_000;
const endWithParent = pathToFileURL(fileURLToPath(new URL('./end-with-parent.mjs', import.meta.url))).href;

/**
 * The processes of the platform, kept alive. Each has { name, script, env }; its output goes to its log. One that dies unasked is started again after a
 * growing pause; after five deaths within a minute `onGiveUp(name)` is called.
 */
export class Children {
  #running = new Map();
  #stopping = false;

  constructor({ dataDir, firstPause = 500, onDeath = () => {}, onGiveUp = () => {} }) {
    this.dataDir = dataDir;
    this.firstPause = firstPause;
    this.onDeath = onDeath;
    this.onGiveUp = onGiveUp;
  }

  start(spec) {
    const entry = { spec, deaths: [] };
    this.#running.set(spec.name, entry);
    this.#spawn(entry);
  }

  /** Stops one process: asks, waits, then insists. */
  async stop(name) {
    const entry = this.#running.get(name);
    this.#running.delete(name);
    if (entry) await ended(entry.process);
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
    const log = openSync(logFile(this.dataDir, name), 'a');
    // A group of its own: Ctrl-C on the terminal reaches the launcher alone, which then stops everything in order.
    entry.process = spawn(process.execPath, ['--import', endWithParent, script], { env, stdio: ['ignore', log, log, 'ipc'], detached: process.platform !== 'win32' });
    closeSync(log);
    entry.process.once('error', () => {});
    entry.process.once('exit', (code, signal) => void this.#died(entry, signal ?? code));
  }

  async #died(entry, how) {
    const { name } = entry.spec;
    const wanted = () => !this.#stopping && this.#running.get(name) === entry;
    if (!wanted()) return;
    const now = Date.now();
    entry.deaths = [...entry.deaths.filter((at) => now - at < WINDOW_MS), now];
    if (entry.deaths.length >= MOST_DEATHS) return this.onGiveUp(name);
    const wait = this.firstPause * 2 ** (entry.deaths.length - 1);
    this.onDeath(name, how, wait);
    await pause(wait);
    if (wanted()) this.#spawn(entry);
  }
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  if (process.platform === 'win32') child.disconnect(); // there is no SIGTERM; see end-with-parent.mjs
  else child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await exit;
  clearTimeout(timer);
}
