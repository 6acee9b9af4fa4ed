import { join } from 'node:path';
import { root, services } from './paths.mjs';
import { secretFile } from './secrets.mjs';
import { businessDay } from './options.mjs';

// What a process may inherit from the shell. Everything else stays out, above all the owner's DATABASE_URL.
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'LANG', 'LC_ALL', 'SystemRoot', 'LOG_LEVEL', 'TRUSTED_PROXY', 'NODE_EXTRA_CA_CERTS', 'SOFFICE'];

/**
 * The environment of each process, as docs/processes.md says.
 * @param {{ options: object, mode: 'demo' | 'real', ports: Record<string, number>, urls: Record<string, string> }} start
 * @returns {Record<string, Record<string, string>>}
 */
export function environments({ options, mode, ports, urls }) {
  const inherited = Object.fromEntries(INHERITED.filter((name) => process.env[name] !== undefined).map((name) => [name, process.env[name]]));
  const day = businessDay(options, mode);
  const common = {
    LOG_LEVEL: 'info',
    ...inherited,
    NODE_ENV: 'production',
    APOLLO_TELEMETRY_DISABLED: 'true',
    TURBO_TELEMETRY_DISABLED: '1',
    SUBGRAPHS: JSON.stringify(Object.fromEntries(services.map((name) => [name, `http://127.0.0.1:${ports[name]}`]))),
    ...(day && { BUSINESS_DAY: day }),
    ...(mode === 'demo' && { DEMO: '1' }),
  };
  const own = (name) => ({ PORT: String(ports[name]), DATABASE_URL: urls[name], SECRETS_FILE: secretFile(options.dataDir, name) });
  const gateway = {
    HOST: options.host,
    WEB_DIST: join(root, 'web', 'dist'),
    ...(options.publicUrl && { PUBLIC_URL: options.publicUrl }),
    ...((options.rehearsal || options.isRestored) && { REHEARSAL: '1' }),
  };
  return Object.fromEntries(Object.keys(ports).map((name) => [name, { ...common, ...own(name), ...(name === 'gateway' && gateway) }]));
}
