import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, delimiter } from "node:path";
import { spawn } from "node:child_process";
import { root } from "./paths.mjs";
import { Failure } from "./failure.mjs";

const LEAST = [22, 17];

/** The npm package that carries Node 24 for this platform, as `name@version`; null where there is none. */
export function nodePackage() {
  const { optionalDependencies = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const system = process.platform === "win32" ? "win" : process.platform;
  const found = Object.entries(optionalDependencies).find(
    ([name]) => name.startsWith("node-") && name.endsWith(`${system}-${process.arch}`),
  );
  return found ? found.join("@") : null;
}

/** Path of the Node 24 that npm installed for this platform below `folder`, or null. */
export function packagedNode(folder = root) {
  const [name] = nodePackage()?.split("@") ?? [];
  const path = name && join(folder, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  return path && existsSync(path) ? path : null;
}

/** True when a Node is new enough for the platform, or for what is named. */
export function isNewEnough(version = process.versions.node, least = LEAST) {
  const [major, minor] = version.split(".").map(Number);
  return major > least[0] || (major === least[0] && minor >= least[1]);
}

/**
 * The environment for child processes: our Node and the installed tools come first on PATH, and nothing phones home.
 */
export function toolEnvironment(node = process.execPath) {
  const path = [dirname(node), join(root, "node_modules", ".bin"), process.env.PATH].filter(Boolean).join(delimiter);
  return {
    ...process.env,
    PATH: path,
    APOLLO_TELEMETRY_DISABLED: "true",
    TURBO_TELEMETRY_DISABLED: "1",
    TURBO_NO_UPDATE_NOTIFIER: "1",
    DO_NOT_TRACK: "1",
  };
}

/**
 * Makes sure the rest of the script runs under Node 24. Returns at once when it does already; otherwise starts the same
 * script again under the packaged Node, passes signals on, and ends with its exit code (it then never returns).
 */
export async function continueUnderNode24() {
  const node = packagedNode();
  if (!node) {
    if (isNewEnough()) return;
    throw new Failure(
      `Cần Node ${LEAST.join(".")} trở lên cho ${process.platform}-${process.arch}; máy này đang có ${process.versions.node}.`,
      `Node ${LEAST.join(".")} or newer is needed on ${process.platform}-${process.arch}; this machine runs ${process.versions.node}.`,
    );
  }
  if (realpathSync(node) === realpathSync(process.execPath)) return;
  process.exit(await sameScriptUnder(node));
}

async function sameScriptUnder(node) {
  // The fourth channel lets the new process notice when this one is killed.
  const child = spawn(node, process.argv.slice(1), {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: toolEnvironment(node),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
