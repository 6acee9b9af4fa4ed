import { join } from "node:path";
import { boundariesFile } from "./boundaries.mjs";
import { root, services } from "./paths.mjs";
import { secretFile } from "./secrets.mjs";
import { businessDay } from "./options.mjs";

// What a process may inherit from the shell. Everything else stays out, above all the owner's DATABASE_URL.
const INHERITED = [
  "PATH",
  "HOME",
  "TMPDIR",
  "TEMP",
  "TMP",
  "LANG",
  "LC_ALL",
  "SystemRoot",
  "LOG_LEVEL",
  "TRUSTED_PROXY",
  "NODE_EXTRA_CA_CERTS",
  "NODE_COMPILE_CACHE",
  "SOFFICE",
];

// Where files lie is the business of the one process that keeps them.
const FILE_SETTINGS = [
  "FILES_S3_ENDPOINT",
  "FILES_S3_BUCKET",
  "FILES_S3_REGION",
  "FILES_S3_KEY_ID",
  "FILES_S3_KEY_ID_FILE",
  "FILES_S3_SECRET",
  "FILES_S3_SECRET_FILE",
];

/**
 * The environment of each process, as docs/processes.md says.
 * @param {{ options: object, mode: 'demo' | 'real', ports: Record<string, number>, urls: Record<string, string> }}
 * start
 * @returns {Record<string, Record<string, string>>}
 */
export function environments({ options, mode, ports, urls }) {
  const fromShell = (names) =>
    Object.fromEntries(
      names.filter((name) => process.env[name] !== undefined).map((name) => [name, process.env[name]]),
    );
  const inherited = fromShell(INHERITED);
  const day = businessDay(options, mode);
  const common = {
    LOG_LEVEL: "info",
    ...inherited,
    NODE_ENV: "production",
    APOLLO_TELEMETRY_DISABLED: "true",
    TURBO_TELEMETRY_DISABLED: "1",
    SUBGRAPHS: JSON.stringify(Object.fromEntries(services.map((name) => [name, `http://127.0.0.1:${ports[name]}`]))),
    ...(!options.databaseUrl && { DATABASE_DISK: options.dataDir }),
    ...(day && { BUSINESS_DAY: day }),
    ...(mode === "demo" && { DEMO: "1" }),
  };
  const own = (name) => ({
    PORT: String(ports[name]),
    DATABASE_URL: urls[name],
    SECRETS_FILE: secretFile(options.dataDir, name),
  });
  const isCopy = options.rehearsal || options.isRestored;
  // A copy never writes to, or sweeps, the bucket of the platform it was copied from.
  const models = { FILES_DIR: join(options.dataDir, "files"), ...(!isCopy && fromShell(FILE_SETTINGS)) };
  // Nor does it remind anybody outside.
  const mail = {
    ...(!isCopy && fromShell(["SMTP_URL", "MAIL_FROM"])),
    PUBLIC_URL: options.publicUrl ?? `http://localhost:${ports.gateway}`,
  };
  const gateway = {
    HOST: options.host,
    WEB_DIST: join(root, "web", "dist"),
    ...(boundariesFile() && { BOUNDARIES_FILE: boundariesFile() }),
    ...(options.publicUrl && { PUBLIC_URL: options.publicUrl }),
    ...(isCopy && { REHEARSAL: "1" }),
  };
  return Object.fromEntries(
    Object.keys(ports).map((name) => [
      name,
      {
        ...common,
        ...own(name),
        ...(name === "gateway" && gateway),
        ...(name === "models" && models),
        ...(name === "organisation" && mail),
      },
    ]),
  );
}
