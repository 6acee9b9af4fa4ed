import { rmSync } from "node:fs";
import { requireBoundaries } from "./boundaries.mjs";
import { build } from "./build.mjs";
import { openDataDir, readMarker, requireOurs } from "./data-dir.mjs";
import { demoSignIns } from "./demo-accounts.mjs";
import { explained, report } from "./failure.mjs";
import { isDoorOpen } from "./first-administrator.mjs";
import { holdDataDir } from "./lock.mjs";
import { businessDay, dayNow, readOptions } from "./options.mjs";
import { Platform } from "./platform.mjs";
import { nextFreePort, requirePort } from "./ports.mjs";
import { stopOrphan } from "./postgres.mjs";
import { removeCluster } from "./postgres-cluster.mjs";
import { openRehearsal, removeLeftRehearsal } from "./rehearsal.mjs";
import { followDays, sayRehearsal } from "./rehearsal-terminal.mjs";
import { say, seconds, step, table } from "./say.mjs";
import { watchBuilt } from "./watch.mjs";

const REHEARSAL_PORT = 4001;

/**
 * `npm start` from the moment Node 24 runs it: from the checks to the address on the terminal, and on to Ctrl-C.
 * `watch`: restarts what was compiled anew.
 */
export async function start({ watch = false } = {}) {
  const from = Date.now();
  const asked = readOptions();
  asked.port ??= await nextFreePort(REHEARSAL_PORT, asked.host);
  await requirePort(asked.port, asked.host);
  requireOurs(asked.dataDir);
  const place = asked.rehearsal ? await openRehearsal(asked.dataDir) : await openPlace(asked);
  const options = { ...asked, dataDir: place.dataDir };

  const platform = new Platform(options, place.mode);
  const cutOff = new AbortController();
  let filling;
  let ending;
  const stop = (code, failure) => {
    ending ??= (async () => {
      if (failure) report(explained(failure, options.dataDir));
      say("\nĐang dừng…");
      cutOff.abort();
      await filling?.catch(() => {});
      await platform.stop();
      await place.leave(code !== 0);
      process.exit(code);
    })();
    return ending;
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void stop(0));
  // a closed terminal, or a full disk behind it, is no reason to leave things running
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  process.on("disconnect", () => void stop(0)); // the process that npm started was killed

  try {
    await build();
    await requireBoundaries();
    cutOff.signal.throwIfAborted();
    filling = place.fill(cutOff.signal);
    await filling;
    place.tell(businessDay(options, place.mode));
    const ready = await platform.start();
    if (ready) await welcome(options, place.mode, ready, from);
    if (ready && options.rehearsal)
      followDays(
        { goTo: (day) => (place.tell(day), platform.goTo(day)) },
        businessDay(options, place.mode) ?? dayNow(),
        (failure) => stop(1, failure),
      );
    if (ready && watch) watchBuilt((names) => platform.restart(names));
  } catch (failure) {
    await stop(1, failure);
  }
}

/** The data directory itself: { dataDir, mode, fill, tell, leave }. */
async function openPlace(options) {
  const { dataDir } = options;
  if (readMarker(dataDir)) await removeLeftRehearsal(dataDir, { required: options.reset });
  if (options.reset && readMarker(dataDir)) await step("Xóa dữ liệu cũ", () => reset(dataDir));
  const mode = openDataDir(dataDir, options);
  const release = await holdDataDir(dataDir);
  return { dataDir, mode, fill: async () => {}, tell: release.tell, leave: async () => release() };
}

async function reset(dataDir) {
  await holdDataDir(dataDir); // nobody else runs on it; the lock goes with the rest
  await stopOrphan(dataDir);
  removeCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}

async function welcome(options, mode, { adminCode }, from) {
  const address = options.publicUrl ?? `http://localhost:${options.port}`;
  if (options.rehearsal || options.isRestored) sayRehearsal();
  say(`\n✓ Hòa Nhập đã sẵn sàng sau ${seconds(Date.now() - from)} s: ${address}`);
  const day = businessDay(options, mode);
  if (day)
    say(
      `  Ngày làm việc: ${day.split("-").reverse().join("/")} (đổi bằng: ${options.rehearsal ? "gõ yyyy-mm-dd rồi Enter" : "npm start -- --today yyyy-mm-dd"})`,
    );
  if (mode === "demo") {
    const { people } = await demoSignIns(options.dataDir);
    say("\n  Dữ liệu minh họa; người và vụ việc đều là hư cấu. Tài khoản dùng thử:\n");
    if (people.length > 0)
      say(
        table([
          ["Tên đăng nhập", "Mật khẩu", "Vai trò", "Đơn vị"],
          ...people.map(({ login, password, role, unit }) => [login, password, role, unit]),
        ]),
      );
  } else if (await isDoorOpen(options.port)) {
    say(
      [
        "\n  Chưa có tài khoản nào. Mã dùng một lần để tạo quản trị viên đầu tiên (mất hiệu lực khi dừng):",
        `      ${adminCode}`,
        `  Mở ${address} và nhập mã, hoặc gửi POST ${address}/auth/first-administrator {code, login, password, name}.`,
      ].join("\n\n"),
    );
  }
  say("\n  Dừng: Ctrl-C");
}
