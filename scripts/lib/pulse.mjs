import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { ask } from "./health.mjs";

const EVERY_MS = 500;
const ANSWER_MS = 1500;
const MISSES = 3; // in a row: some six seconds
const LONGEST_BUSY_MS = 30_000;
const LONGEST_START_MS = 60_000;
const LAG_MS = 500;
const STOPPED_LOOKS = 12; // six seconds

let laggedAt = 0;

/** Notes when we ourselves came late: the machine slept or is overloaded, and nobody's silence means anything. */
function watchOurselves() {
  let last = Date.now();
  setInterval(() => {
    const now = Date.now();
    if (now - last > 100 + LAG_MS) laggedAt = now;
    last = now;
  }, 100).unref();
}
let isWatching = false;

/**
 * Asks a process again and again whether it lives, as long as `child` runs; `onHung()` is called once when it does not
 * answer three times in a row and does nothing either. One that works without answering gets half a minute, one that
 * never answered yet (it is starting) a minute without work.
 */
export async function followPulse(child, port, onHung) {
  if (!isWatching) watchOurselves();
  isWatching = true;
  const isOver = () => child.exitCode !== null || child.signalCode !== null;
  let [heard, misses, silentSince, idleSince, hasMoved, work] = [false, 0, 0, 0, false, undefined];
  for (; !isOver(); await pause(EVERY_MS, undefined, { ref: false })) {
    const asked = Date.now();
    const { ok } = await ask(port, "/health/live", ANSWER_MS);
    heard ||= ok;
    if (ok) misses = 0;
    const [before, now] = [work, Date.now()];
    work = workOf(child.pid);
    // While we came late ourselves, silence says nothing: it neither counts nor ends what was counted before. Unless
    // somebody stopped the process.
    const counts = !ok && (laggedAt < asked || work?.state === "T");
    if (!ok && !counts) silentSince = idleSince = now;
    if (!counts) continue;
    if (++misses === 1) [silentSince, idleSince, hasMoved] = [asked, asked, false];
    else if (hasWorked(before, work)) [idleSince, hasMoved] = [now, true];
    const isHung = heard
      ? (misses >= MISSES && !hasMoved) || now - silentSince > LONGEST_BUSY_MS
      : now - idleSince > LONGEST_START_MS;
    if (isHung && !isOver()) return onHung();
  }
}

/**
 * Wakes a database that somebody stopped (SIGSTOP) and left so, until it `exited`: it is not ended, for nothing of it
 * is broken. `onWoken()` is called each time. Only Linux tells that a process is stopped.
 */
export async function keepAwake({ pid, exited }, onWoken) {
  let [isOver, looks] = [false, 0];
  void exited.then(() => (isOver = true));
  for (; !isOver; await pause(EVERY_MS, undefined, { ref: false })) {
    looks = workOf(pid)?.state === "T" ? looks + 1 : 0;
    if (looks < STOPPED_LOOKS) continue;
    process.kill(pid, "SIGCONT");
    onWoken();
  }
}

/**
 * What the system knows of a process's doing: its state and the time it has had on a processor; undefined where that
 * cannot be asked.
 */
function workOf(pid) {
  if (process.platform !== "linux") return undefined;
  try {
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    return { state, ticks: Number(fields[10]) + Number(fields[11]) };
  } catch {
    return undefined;
  }
}

// One that waits for a processor or a disk is not to blame either.
const hasWorked = (before, now) =>
  !before || !now || now.ticks !== before.ticks || now.state === "R" || now.state === "D";
