import module from "node:module";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { continueUnderNode24 } from "./node24.mjs";
import { root } from "./paths.mjs";

/**
 * How every script of the repository begins: packages installed as the lock says, and Node 24 underneath. Until this
 * has returned, only files without dependencies may be imported; the rest of a script is imported afterwards.
 */
export async function begin() {
  await ensureInstalled();
  await continueUnderNode24();
  keepCompiled();
}

/**
 * Half of what a process of the platform does until it is ready is compiling the same files as the one before it: what
 * was compiled is kept for this process and all that it starts.
 */
function keepCompiled() {
  process.env.NODE_COMPILE_CACHE ??= join(root, "node_modules", ".cache", "compiled");
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE);
}
