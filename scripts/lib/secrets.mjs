import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createHmac, hkdfSync, randomBytes } from "node:crypto";
import { join } from "node:path";
import { replaceDurably } from "./durable.mjs";
import { Failure } from "./failure.mjs";
import { processes, services } from "./paths.mjs";

/** Whose event log each service reads. */
const READS = {
  organisation: ["models"],
  models: ["organisation"],
  cases: ["organisation"],
  reporting: ["organisation", "models", "cases"],
};

/** What of `secrets/` a backup keeps: everything else is derived from these at each start. */
export const KEPT_SECRETS = ["cluster.json", "cases.json", "demo.json", "partners"];

export const secretFile = (dataDir, name) => join(dataDir, "secrets", `${name}.json`);

const isText = (value) => typeof value === "string" && value !== "";
// What cannot be made again if it is lost, so a file without it is damaged.
const IS_WHOLE = {
  cluster: ({ rootKey, owner, roles }) => [rootKey, owner, ...processes.map((name) => roles?.[name])].every(isText),
  cases: ({ dataKey, indexKey }) => isText(dataKey) && isText(indexKey),
  demo: ({ passwords }) => typeof passwords === "object" && passwords !== null,
};

/** A secret file's content; null when there is none. A damaged one is named, never shown and never replaced. */
export function readSecrets(dataDir, name) {
  const file = secretFile(dataDir, name);
  if (!existsSync(file)) return null;
  const content = contentOf(file);
  if (!content || typeof content !== "object" || IS_WHOLE[name]?.(content) === false) throw damagedSecret(file);
  return content;
}

function contentOf(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw damagedSecret(file); // the parser's own words would quote the file
  }
}

export const damagedSecret = (file) =>
  new Failure(
    `Tệp khóa ${file} bị hỏng hoặc không đọc được: hãy lấy lại từ bản sao lưu (thư mục keys/). Tệp này không tự được thay.`,
    `The file of keys ${file} is damaged or cannot be read: put it back from a backup (folder keys/). It is never replaced by itself.`,
  );

/** Writes a secret file that only its owner may read: whole or not at all, also when the power goes. */
export function writeSecrets(dataDir, name, content) {
  mkdirSync(join(dataDir, "secrets"), { recursive: true, mode: 0o700 });
  replaceDurably(secretFile(dataDir, name), JSON.stringify(content, null, 2), 0o600);
}

/**
 * The launcher's own secrets, made once: a root key from which the others are derived, and the passwords of the
 * database's roles.
 */
export function clusterSecrets(dataDir) {
  const known = readSecrets(dataDir, "cluster");
  if (known) return known;
  if (existsSync(join(dataDir, "postgres", "PG_VERSION"))) throw lostSecret(secretFile(dataDir, "cluster"));
  const made = { ...freshSecrets(), superuser: password() };
  writeSecrets(dataDir, "cluster", made);
  return made;
}

const lostSecret = (file) =>
  new Failure(
    `Thiếu tệp khóa ${file}, mà cơ sở dữ liệu thì còn: hãy lấy lại từ bản sao lưu (thư mục keys/). Không có nó thì dữ liệu không dùng được.`,
    `The file of keys ${file} is gone while the database is there: put it back from a backup (folder keys/). Without it the data are of no use.`,
  );

const password = () => randomBytes(24).toString("base64url");
const rolePasswords = () => Object.fromEntries(processes.map((name) => [name, password()]));
const freshSecrets = () => ({ rootKey: randomBytes(32).toString("base64"), owner: password(), roles: rolePasswords() });

/** Makes new passwords for the database's roles; `ensureRoles` tells the database. */
export function renewRolePasswords(dataDir) {
  writeSecrets(dataDir, "cluster", { ...clusterSecrets(dataDir), roles: rolePasswords() });
}

/** What a database remembers of this data directory's keys: keyed hashes, from which no key can be had. */
export function keyPrints(dataDir) {
  const { rootKey } = clusterSecrets(dataDir);
  const { dataKey, indexKey } = personKeys(dataDir, keyFrom(rootKey));
  const print = (key) => createHmac("sha256", key).update("hoa-nhap mark").digest("base64url");
  return { root: print(rootKey), people: print(`${dataKey} ${indexKey}`) };
}

const keyFrom =
  (rootKey) =>
  (label, encoding = "base64url") =>
    Buffer.from(hkdfSync("sha256", Buffer.from(rootKey, "base64"), "", label, 32)).toString(encoding);

/**
 * What a copy of the data needs from the original's secrets: the keys of people's data, the demo's passwords, the way
 * into its database. Everything else is its own, so neither platform can speak to the other's processes, and no session
 * of one is worth anything in the other.
 */
export function copySecrets(dataDir, copy) {
  for (const name of ["cluster", "cases", "demo"]) {
    const known = readSecrets(dataDir, name);
    if (known) writeSecrets(copy, name, known);
  }
  writeProcessSecrets(copy); // keys of people's data that were never written down come from the old root key
  writeSecrets(copy, "cluster", { ...clusterSecrets(copy), ...freshSecrets() });
}

/**
 * Brings the secret file of each process up to date. All keys are derived from the root key, so the two ends of a hop
 * always agree, even after a start that was cut off. `more` adds what one kind of start needs: { organisation: {
 * demoPasswords }, gateway: { … } }.
 */
export function writeProcessSecrets(dataDir, more = {}) {
  const { rootKey } = clusterSecrets(dataDir);
  const key = keyFrom(rootKey);
  const keysOf = (kind, names) => Object.fromEntries(names.map((name) => [name, key(`${kind}:${name}`)]));

  for (const name of services) {
    writeSecrets(dataDir, name, {
      hopKey: key(`hop:${name}`),
      eventsKey: key(`events:${name}`),
      readEvents: keysOf("events", READS[name]),
      ...(name === "cases" && personKeys(dataDir, key)),
      ...(name === "organisation" && factorKey(dataDir, key)),
      ...more[name],
    });
  }
  writeSecrets(dataDir, "gateway", {
    hopKeys: keysOf("hop", services),
    eventsKeys: keysOf("events", services),
    tokenPepper: key("token-pepper"),
    ...more.gateway,
  });
}

// People's data become unreadable without these two, so what is in the file already stays.
function personKeys(dataDir, key) {
  const { dataKey, indexKey } = readSecrets(dataDir, "cases") ?? {
    dataKey: key("cases:data", "base64"),
    indexKey: key("cases:index", "base64"),
  };
  return { dataKey, indexKey };
}

// Nor can a second factor be checked without its key: a copy keeps the original's.
function factorKey(dataDir, key) {
  return { factorKey: readSecrets(dataDir, "organisation")?.factorKey ?? key("organisation:factor", "base64") };
}
