import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { root } from "./paths.mjs";
import { Failure, diskFull } from "./failure.mjs";
import { freeBytes } from "./disk.mjs";
import { isMadeFor, thisMachine } from "./machine.mjs";
import { isNewEnough, nodePackage, packagedNode } from "./node24.mjs";
import { say } from "./say.mjs";

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/**
 * What package-lock.json wants and node_modules does not hold. npm keeps its own stamp of what it installed
 * (node_modules/.package-lock.json, written last), so a tree installed by hand counts and an interrupted installation
 * does not. An optional package is missed when it was made for this machine: npm leaves out the native parts of our
 * tools when it runs under an older Node than they ask for.
 */
export function missingPackages(folder = root, machine = thisMachine) {
  const wanted = Object.entries(readJson(join(folder, "package-lock.json")).packages).filter(([path]) =>
    path.includes("node_modules/"),
  );
  const stamp = join(folder, "node_modules", ".package-lock.json");
  const installed = existsSync(stamp) ? readJson(stamp).packages : {};
  return wanted
    .filter(([path, entry]) => {
      const found = installed[path];
      if (!found) return !entry.optional || isMadeFor(entry, machine);
      return !entry.link && found.version !== entry.version;
    })
    .map(([path]) => path);
}

/** Installs exactly what the lock says when anything is missing or of another version. */
export async function ensureInstalled(folder = root) {
  const missing = missingPackages(folder);
  if (missing.length === 0) return;
  const isOptional = optionalOnes(folder);
  if (missing.every(isOptional)) return complete(folder, missing);
  say("• Cài đặt thư viện (npm ci)…");
  const code = await installWith(["ci"], folder);
  const left = missingPackages(folder);
  if (code === 0 && left.every(isOptional)) return rememberLacking(folder, left);
  if (freeBytes(folder) < 50e6) throw diskFull(folder);
  throw new Failure(
    "Cài đặt thư viện không thành công: xem lời báo của npm ở trên.",
    "Installing the packages failed: see what npm says above.",
  );
}

/**
 * Adds optional packages to a tree that is whole without them. One that cannot be had is no reason to fail, and is
 * asked for again a day later.
 */
async function complete(folder, missing) {
  const known = knownLacking(folder);
  if (missing.every((path) => known.includes(path))) return;
  say(
    `• Cài đặt bổ sung cho máy này (npm install): ${missing.map((path) => path.split("node_modules/").at(-1)).join(", ")}…`,
  );
  await installWith(["install", "--no-save"], folder);
  rememberLacking(folder, missingPackages(folder));
}

function optionalOnes(folder) {
  const { packages } = readJson(join(folder, "package-lock.json"));
  return (path) => packages[path].optional === true;
}

const ASK_AGAIN_MS = 86_400_000;
const lackingFile = (folder) => join(folder, "node_modules", ".cache", "hoa-nhap", "lacking.json");

function knownLacking(folder) {
  if (!existsSync(lackingFile(folder))) return [];
  const { at, packages } = readJson(lackingFile(folder));
  return Date.now() - at < ASK_AGAIN_MS ? packages : [];
}

function rememberLacking(folder, packages) {
  if (packages.length === 0) return;
  mkdirSync(dirname(lackingFile(folder)), { recursive: true });
  writeFileSync(lackingFile(folder), JSON.stringify({ at: Date.now(), packages }));
}

const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"];

async function installWith(args, folder) {
  // What `ci` deletes cannot run it; `install` leaves the tree standing, and so the Node in it.
  const node = (args[0] === "install" && packagedNode(folder)) || (await nodeForNpm());
  const timer = setInterval(() => sayProgress(folder), 5000);
  try {
    return await npm(node, [...args, ...QUIET], folder);
  } finally {
    clearInterval(timer);
    rmSync(BOOT, { recursive: true, force: true });
  }
}

const BOOT = join(root, ".cache", "node");

/**
 * npm leaves out optional packages (native parts of our tools among them) that ask for a newer Node than the one npm
 * runs under; so npm itself runs under Node 24.
 */
async function nodeForNpm() {
  const wanted = nodePackage();
  if (isNewEnough(process.versions.node, [22, 19]) || !wanted) return process.execPath;
  mkdirSync(BOOT, { recursive: true });
  writeFileSync(join(BOOT, "package.json"), '{ "private": true }');
  await npm(process.execPath, ["install", "--no-save", "--no-package-lock", ...QUIET, wanted], BOOT);
  return packagedNode(BOOT) ?? process.execPath;
}

/** Runs npm under a Node; resolves to its exit code. */
function npm(node, args, cwd) {
  // npm names its own script in npm_execpath; when run as `node scripts/start.mjs` the npm on PATH serves.
  const script = process.env.npm_execpath;
  const [command, all] = script ? [node, [script, ...args]] : ["npm", args];
  const env = { ...process.env, PATH: [dirname(node), process.env.PATH].filter(Boolean).join(delimiter) };
  const child = spawn(command, all, {
    cwd,
    env,
    stdio: ["ignore", "ignore", "inherit"],
    shell: !script && process.platform === "win32",
  });
  return new Promise((resolve, reject) => child.once("error", reject).once("exit", resolve));
}

function sayProgress(folder) {
  const { packages } = readJson(join(folder, "package-lock.json"));
  const paths = Object.keys(packages).filter((path) => path.includes("node_modules/") && !packages[path].optional);
  const here = paths.filter((path) => existsSync(join(folder, path, "package.json"))).length;
  say(`  ${here}/${paths.length} gói`);
}
