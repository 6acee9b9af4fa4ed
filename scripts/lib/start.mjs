import { rmSync } from 'node:fs';
import { build } from './build.mjs';
import { openDataDir, readMarker, requireOurs } from './data-dir.mjs';
import { demoSignIns } from './demo-accounts.mjs';
import { explained, report } from './failure.mjs';
import { isDoorOpen } from './first-administrator.mjs';
import { holdDataDir } from './lock.mjs';
import { businessDay, readOptions } from './options.mjs';
import { Platform } from './platform.mjs';
import { requirePort } from './ports.mjs';
import { stopOrphan } from './postgres.mjs';
import { removeCluster } from './postgres-cluster.mjs';
import { say, step, table } from './say.mjs';
import { watchBuilt } from './watch.mjs';

/** `npm start` from the moment Node 24 runs it: from the checks to the address on the terminal, and on to Ctrl-C. `watch`: restarts what was compiled anew. */
export async function start({ watch = false } = {}) {
  const from = Date.now();
  const options = readOptions();
  await requirePort(options.port, options.host);
  requireOurs(options.dataDir);
  if (options.reset && readMarker(options.dataDir)) await step('Xóa dữ liệu cũ', () => reset(options.dataDir));
  const mode = openDataDir(options.dataDir, options);
  const release = await holdDataDir(options.dataDir);

  const platform = new Platform(options, mode, (failure) => stop(1, failure));
  let ending;
  const stop = (code, failure) => {
    ending ??= (async () => {
      if (failure) report(explained(failure, options.dataDir));
      say('\nĐang dừng…');
      await platform.stop();
      release();
      process.exit(code);
    })();
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
  process.stdout.on('error', () => {}); // a closed terminal is no reason to leave things running
  process.on('disconnect', () => void stop(0)); // the process that npm started was killed

  try {
    await build();
    const ready = await platform.start();
    if (ready) await welcome(options, mode, ready, from);
    if (ready && watch) watchBuilt((names) => platform.restart(names));
  } catch (failure) {
    await stop(1, failure);
  }
}

async function reset(dataDir) {
  await holdDataDir(dataDir); // nobody else runs on it; the lock goes with the rest
  await stopOrphan(dataDir);
  removeCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}

async function welcome(options, mode, { adminCode }, from) {
  const address = options.publicUrl ?? `http://localhost:${options.port}`;
  say(`\n✓ Hòa Nhập đã sẵn sàng sau ${((Date.now() - from) / 1000).toFixed(1).replace('.', ',')} s: ${address}`);
  const day = businessDay(options, mode);
  if (day) say(`  Ngày làm việc: ${day.split('-').reverse().join('/')} (đổi bằng: npm start -- --today yyyy-mm-dd)`);
  if (mode === 'demo') {
    const { people } = await demoSignIns(options.dataDir);
    say('\n  Dữ liệu minh họa; người và vụ việc đều là hư cấu. Tài khoản dùng thử:\n');
    if (people.length > 0) say(table([['Tên đăng nhập', 'Mật khẩu', 'Vai trò', 'Đơn vị'], ...people.map(({ login, password, role, unit }) => [login, password, role, unit])]));
  } else if (await isDoorOpen(options.port)) {
    say(`\n  Chưa có tài khoản nào. Mã dùng một lần để tạo quản trị viên đầu tiên (mất hiệu lực khi dừng):\n\n      ${adminCode}\n\n  Mở ${address} và nhập mã, hoặc gửi POST ${address}/auth/first-administrator {code, login, password, name}.`);
  }
  say('\n  Dừng: Ctrl-C');
}
