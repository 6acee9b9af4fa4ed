/** The promise is ten seconds from SIGTERM (docs/processes.md). */
const MOST_MS = 9_000;

/**
 * How a process ends: on SIGTERM or SIGINT when `close` is done, with 0. An error that nobody caught, in a promise or
 * not, is told and ends it the same way with 1: what is under way is finished, but nobody knows what still holds, so a
 * fresh process takes over.
 */
export function endInOrder(close: () => Promise<unknown>, tell: (cause: unknown) => void): void {
  let ending = false;
  const end = (code: number): void => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), MOST_MS).unref();
    void close().then(
      () => process.exit(code),
      () => process.exit(1),
    );
  };
  process.on("SIGTERM", () => end(0)).on("SIGINT", () => end(0));
  // A rejection that nobody waits for arrives here too.
  process.on("uncaughtException", (cause) => {
    try {
      tell(cause);
    } finally {
      end(1);
    }
  });
}
