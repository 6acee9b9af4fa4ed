import { parseArgs } from "node:util";
import { requirePostgresUrl } from "./database-url.mjs";
import { requireDay } from "./day.mjs";
import { dataDirFrom } from "./paths.mjs";
import { Failure } from "./failure.mjs";

/** The day on which the demo stands still: the last working week of the worked year's plan (docs/runbook.md). */
const DEMO_DAY = "2020-11-23";
const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/**
 * What `npm start` was asked for, from its flags and the environment; stops with a sentence when that cannot be.
 * @returns {{ reset: boolean, empty: boolean, rehearsal: boolean, isRestored: boolean, today?: string, dataDir: string,
 * port: number | undefined, host: string, publicUrl?: string, databaseUrl?: string }}
 */
export function readOptions(args = process.argv.slice(2), env = process.env) {
  const { reset, empty, rehearsal, today } = flagsOf(args);
  const options = {
    reset,
    empty,
    rehearsal,
    isRestored: env.REHEARSAL === "1", // an operator's own rehearsal on a restored backup (docs/runbook.md)
    today,
    dataDir: dataDirFrom(env),
    port: env.PORT ? Number(env.PORT) : rehearsal ? undefined : 4000,
    host: env.HOST || "127.0.0.1",
    publicUrl: env.PUBLIC_URL || undefined,
    databaseUrl: env.DATABASE_URL || undefined,
  };
  if (options.port !== undefined && (!Number.isInteger(options.port) || options.port < 1 || options.port > 65535)) {
    throw new Failure(
      `PORT=${env.PORT} không phải là số cổng (1 đến 65535).`,
      `PORT=${env.PORT} is no port number (1 to 65535).`,
    );
  }
  if (today !== undefined) requireDay("--today", today);
  if (!LOOPBACK.has(options.host) && !options.publicUrl?.startsWith("https://")) {
    throw new Failure(
      `HOST=${options.host} mở nền tảng ra ngoài máy này, nên cần PUBLIC_URL=https://… (địa chỉ người dùng mở, qua máy chủ TLS đặt phía trước).`,
      `HOST=${options.host} opens the platform beyond this machine, so PUBLIC_URL=https://… is needed (the address people open, behind your TLS server).`,
    );
  }
  if (reset && options.databaseUrl) {
    throw new Failure(
      "--reset không xóa gì trong cơ sở dữ liệu của DATABASE_URL: hãy tự xóa các lược đồ ở đó, rồi chạy lại không kèm --reset.",
      "--reset deletes nothing in the database of DATABASE_URL: drop the schemas there yourself, then run without --reset.",
    );
  }
  if (rehearsal) requireRehearsable(options);
  if (options.databaseUrl) requirePostgresUrl(options.databaseUrl);
  return options;
}

/** What `npm run migrate` was asked for. */
export function readMigration(args = process.argv.slice(2), env = process.env) {
  const databaseUrl = env.DATABASE_URL || undefined;
  if (databaseUrl) requirePostgresUrl(databaseUrl);
  try {
    const flag = { type: "boolean", default: false };
    const { adopt, "new-passwords": newPasswords } = parseArgs({
      args,
      options: { adopt: flag, "new-passwords": flag },
    }).values;
    return { dataDir: dataDirFrom(env), databaseUrl, adopt, newPasswords };
  } catch (error) {
    throw new Failure(
      "Không hiểu tham số: chỉ có --adopt, --new-passwords.",
      `${error.message.split(".")[0]}. Known: --adopt, --new-passwords.`,
    );
  }
}

/** A rehearsal is a copy on this machine: it begins nothing, deletes nothing and is not shown to the world. */
function requireRehearsable({ reset, empty, databaseUrl, host, publicUrl }) {
  if (reset || empty) {
    throw new Failure(
      "--rehearsal không đi cùng --reset hay --empty: diễn tập cần một bản sao của dữ liệu đang có.",
      "--rehearsal goes neither with --reset nor with --empty: it needs a copy of the data that are there.",
    );
  }
  if (databaseUrl) {
    throw new Failure(
      "--rehearsal không sao chép cơ sở dữ liệu của DATABASE_URL: hãy khôi phục bản sao lưu đêm qua vào một máy " +
        "chủ PostgreSQL khác rồi chạy trên đó (docs/runbook.md, mục Diễn tập).",
      "--rehearsal does not copy the database of DATABASE_URL: restore last night's backup into another " +
        "PostgreSQL server and start on that one (docs/runbook.md, chapter Rehearsal).",
    );
  }
  if (!LOOPBACK.has(host) || publicUrl) {
    throw new Failure(
      "--rehearsal chỉ mở trên máy này: hãy bỏ HOST và PUBLIC_URL (từ máy khác: ssh -L 4001:localhost:4001).",
      "--rehearsal opens on this machine alone: unset HOST and PUBLIC_URL (from elsewhere: ssh -L 4001:localhost:4001).",
    );
  }
}

function flagsOf(args) {
  try {
    const flag = { type: "boolean", default: false };
    return parseArgs({ args, options: { reset: flag, empty: flag, rehearsal: flag, today: { type: "string" } } })
      .values;
  } catch (error) {
    throw new Failure(
      `Không hiểu tham số: chỉ có --reset, --empty, --rehearsal, --today yyyy-mm-dd.`,
      `${error.message.split(".")[0]}. Known: --reset, --empty, --rehearsal, --today yyyy-mm-dd.`,
    );
  }
}

/** The business day the processes are told: the one asked for, else the demo's, else none (the real day). */
export const businessDay = ({ today }, mode) => today ?? (mode === "demo" ? DEMO_DAY : undefined);

/** The real day in Vietnam. */
export const dayNow = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
