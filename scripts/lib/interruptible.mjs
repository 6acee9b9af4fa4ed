import { say } from "./say.mjs";

const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/**
 * Runs a script's work; whatever ends it, `leave` gives back what it holds. Ctrl-C and SIGTERM end it cleanly, with the
 * signal's exit code; what then fails in the work is the signal's doing and is not told.
 */
export async function interruptible(work, leave) {
  let leaving;
  /** @type {Promise<void> | undefined} */
  let ending;
  const leaveOnce = () => (leaving ??= leave());
  const end = async (code) => {
    say("\nĐang dừng… · Stopping…");
    await leaveOnce();
    process.exit(code);
  };
  for (const [signal, code] of Object.entries(CODES)) process.on(signal, () => void (ending ??= end(code)));
  try {
    return await work();
  } catch (error) {
    await ending;
    throw error;
  } finally {
    await leaveOnce();
  }
}
