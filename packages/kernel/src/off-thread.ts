import { parentPort, Worker, type MessagePort } from "node:worker_threads";

/** What work on a file may take before it is given up. */
export interface Limits {
  megabytes: number;
  milliseconds: number;
}

/**
 * So many at once; the others wait, so that a handful of bad files takes neither the memory nor the cores of a service.
 */
const MOST_AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/**
 * Gives `asked` to a script that calls `answerOffThread`, on a thread of its own, and answers what it says; null when
 * it took more time or memory than allowed. What the script throws is thrown here.
 */
export async function offThread<A, R>(script: URL, asked: A, { megabytes, milliseconds }: Limits): Promise<R | null> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  else running++;
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: megabytes }, env: {}, execArgv: [] });
  let clock: NodeJS.Timeout | undefined;
  try {
    return await new Promise<R | null>((resolve, reject) => {
      clock = setTimeout(() => resolve(null), milliseconds);
      worker.once("message", ({ answer, fault }: { answer: R; fault?: Error }) =>
        fault === undefined ? resolve(answer) : reject(fault),
      );
      worker.once("error", (error: Error & { code?: string }) =>
        error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve(null) : reject(error),
      );
      worker.once("exit", () => resolve(null));
      worker.postMessage(asked);
    });
  } finally {
    clearTimeout(clock);
    void worker.terminate();
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** The other end: answers the one thing that was asked on this thread. */
export function answerOffThread<A, R>(work: (asked: A) => R | Promise<R>): void {
  const answer = async (port: MessagePort, asked: A): Promise<void> => {
    try {
      port.postMessage({ answer: await work(asked) });
    } catch (fault) {
      port.postMessage({ fault });
    }
  };
  const port = parentPort;
  port?.once("message", (asked: A) => void answer(port, asked));
}
