import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./paths.mjs";
import { toolEnvironment } from "./node24.mjs";

/** Runs a script of the repository under the running Node, on our terminal; resolves to its exit code. */
export function node(script, args = [], env = {}) {
  const child = spawn(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...toolEnvironment(), ...env },
  });
  const pass = (signal) => child.kill(signal);
  process
    .on("SIGINT", pass)
    .on("SIGTERM", pass)
    .on("disconnect", () => pass("SIGTERM"));
  return new Promise((resolve, reject) => child.once("error", reject).once("exit", (code) => resolve(code ?? 1)));
}

/** Runs an installed tool, named by its script below node_modules. */
export const tool = (script, args, env) => node(join("node_modules", script), args, env);
