import { parseArgs } from 'node:util';
import { dataDirFrom } from './paths.mjs';
import { Failure } from './failure.mjs';

/** The day on which the demo stands still: the last working week of the worked year's plan (docs/runbook.md). */
const DEMO_DAY = '2020-11-23';
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/**
 * What `npm start` was asked for, from its flags and the environment; stops with a sentence when that cannot be.
 * @returns {{ reset: boolean, empty: boolean, today?: string, dataDir: string, port: number, host: string, publicUrl?: string, databaseUrl?: string }}
 */
export function readOptions(args = process.argv.slice(2), env = process.env) {
  const { reset, empty, today } = flagsOf(args);
  const options = {
    reset,
    empty,
    today,
    dataDir: dataDirFrom(env),
    port: Number(env.PORT || 4000),
    host: env.HOST || '127.0.0.1',
    publicUrl: env.PUBLIC_URL || undefined,
    databaseUrl: env.DATABASE_URL || undefined,
  };
  if (!Number.isInteger(options.port) || options.port < 1 || options.port > 65535) {
    throw new Failure(`PORT=${env.PORT} không phải là số cổng (1 đến 65535).`, `PORT=${env.PORT} is no port number (1 to 65535).`);
  }
  if (today !== undefined && !isDay(today)) {
    throw new Failure(`--today ${today}: hãy ghi ngày theo dạng 2020-11-23.`, `--today ${today}: write the day like 2020-11-23.`);
  }
  if (!LOOPBACK.has(options.host) && !options.publicUrl?.startsWith('https://')) {
    throw new Failure(
      `HOST=${options.host} mở nền tảng ra ngoài máy này, nên cần PUBLIC_URL=https://… (địa chỉ người dùng mở, qua máy chủ TLS đặt phía trước).`,
      `HOST=${options.host} opens the platform beyond this machine, so PUBLIC_URL=https://… is needed (the address people open, behind your TLS server).`,
    );
  }
  if (reset && options.databaseUrl) {
    throw new Failure(
      '--reset không xóa gì trong cơ sở dữ liệu của DATABASE_URL: hãy tự xóa các lược đồ ở đó, rồi chạy lại không kèm --reset.',
      '--reset deletes nothing in the database of DATABASE_URL: drop the schemas there yourself, then run without --reset.',
    );
  }
  return options;
}

function flagsOf(args) {
  try {
    const { values } = parseArgs({ args, options: { reset: { type: 'boolean', default: false }, empty: { type: 'boolean', default: false }, today: { type: 'string' } } });
    return values;
  } catch (error) {
    throw new Failure(`Không hiểu tham số: chỉ có --reset, --empty, --today yyyy-mm-dd.`, `${error.message.split('.')[0]}. Known: --reset, --empty, --today yyyy-mm-dd.`);
  }
}

/** The business day the processes are told: the one asked for, else the demo's, else none (the real day). */
export const businessDay = ({ today }, mode) => today ?? (mode === 'demo' ? DEMO_DAY : undefined);

function isDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
