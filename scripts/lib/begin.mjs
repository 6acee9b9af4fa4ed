import { ensureInstalled } from "./install.mjs";
import { continueUnderNode24 } from "./node24.mjs";

/**
 * How every script of the repository begins: packages installed as the lock says, and Node 24 underneath. Until this
 * has returned, only files without dependencies may be imported; the rest of a script is imported afterwards.
 */
export async function begin() {
  await ensureInstalled();
  await continueUnderNode24();
}
