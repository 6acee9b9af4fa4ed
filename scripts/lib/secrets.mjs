import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hkdfSync, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { processes, services } from './paths.mjs';

/** Whose event log each service reads. */
const READS = { organisation: ['models'], models: ['organisation'], cases: ['organisation'], reporting: ['organisation', 'models', 'cases'] };

/** What of `secrets/` a backup keeps: everything else is derived from these at each start. */
export const KEPT_SECRETS = ['cluster.json', 'cases.json', 'demo.json', 'partners'];

export const secretFile = (dataDir, name) => join(dataDir, 'secrets', `${name}.json`);

/** A secret file's content; null when there is none. */
export function readSecrets(dataDir, name) {
  const file = secretFile(dataDir, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** Writes a secret file that only its owner may read: whole or not at all. */
export function writeSecrets(dataDir, name, content) {
  mkdirSync(join(dataDir, 'secrets'), { recursive: true, mode: 0o700 });
  const file = secretFile(dataDir, name);
  writeFileSync(`${file}.new`, JSON.stringify(content, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The launcher's own secrets, made once: a root key from which the others are derived, and the passwords of the database's roles. */
export function clusterSecrets(dataDir) {
  const known = readSecrets(dataDir, 'cluster');
  if (known) return known;
  const made = { ...freshSecrets(), superuser: password() };
  writeSecrets(dataDir, 'cluster', made);
  return made;
}

const password = () => randomBytes(24).toString('base64url');
const freshSecrets = () => ({ rootKey: randomBytes(32).toString('base64'), owner: password(), roles: Object.fromEntries(processes.map((name) => [name, password()])) });

/**
 * What a copy of the data needs from the original's secrets: the keys of people's data, the demo's passwords, the way into its database. Everything else is
 * its own, so neither platform can speak to the other's processes, and no session of one is worth anything in the other.
 */
export function copySecrets(dataDir, copy) {
  for (const name of ['cluster', 'cases', 'demo']) {
    const known = readSecrets(dataDir, name);
    if (known) writeSecrets(copy, name, known);
  }
  writeProcessSecrets(copy); // keys of people's data that were never written down come from the old root key
  writeSecrets(copy, 'cluster', { ...clusterSecrets(copy), ...freshSecrets() });
}

/**
 * Brings the secret file of each process up to date. All keys are derived from the root key, so the two ends of a hop always agree, even after a start
 * that was cut off. `more` adds what one kind of start needs: { organisation: { demoPasswords }, gateway: { … } }.
 */
export function writeProcessSecrets(dataDir, more = {}) {
  const { rootKey } = clusterSecrets(dataDir);
  const key = (label, encoding = 'base64url') => Buffer.from(hkdfSync('sha256', Buffer.from(rootKey, 'base64'), '', label, 32)).toString(encoding);
  const keysOf = (kind, names) => Object.fromEntries(names.map((name) => [name, key(`${kind}:${name}`)]));

  for (const name of services) {
    writeSecrets(dataDir, name, {
      hopKey: key(`hop:${name}`),
      eventsKey: key(`events:${name}`),
      readEvents: keysOf('events', READS[name]),
      ...(name === 'cases' && personKeys(dataDir, key)),
      ...more[name],
    });
  }
  writeSecrets(dataDir, 'gateway', {
    hopKeys: keysOf('hop', services),
    eventsKeys: keysOf('events', services),
    tokenPepper: key('token-pepper'),
    ...more.gateway,
  });
}

// People's data become unreadable without these two, so what is in the file already stays.
function personKeys(dataDir, key) {
  const { dataKey = key('cases:data', 'base64'), indexKey = key('cases:index', 'base64') } = readSecrets(dataDir, 'cases') ?? {};
  return { dataKey, indexKey };
}
