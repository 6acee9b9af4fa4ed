import { setTimeout as pause } from "node:timers/promises";

/** Asks one process how it is: { ok, waitingFor }. Not reachable, or silent for `patience` ms, counts as not ok. */
export async function ask(port, path, patience = 5000) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(patience) });
    const body = await answer.json().catch(() => ({}));
    return { ok: answer.ok, waitingFor: body.waitingFor };
  } catch {
    return { ok: false, waitingFor: undefined };
  }
}

/**
 * Waits until `port` answers 200 on `path`. `onWait(what)` hears every few seconds what is missing; `isOver()` ends the
 * waiting (then false).
 */
export async function until(port, path, { onWait = () => {}, isOver = () => false, every = 100 } = {}) {
  for (let said = Date.now(); !isOver(); await pause(every)) {
    const { ok, waitingFor } = await ask(port, path);
    if (ok) return true;
    if (Date.now() - said > 5000) {
      said = Date.now();
      onWait(waitingFor);
    }
  }
  return false;
}
