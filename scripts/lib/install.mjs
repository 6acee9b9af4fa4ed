import { existsSync, readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { Failure, diskFull } from './failure.mjs';
import { freeBytes } from './disk.mjs';
import { say } from './say.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * What package-lock.json wants and node_modules does not hold. npm keeps its own stamp of what it installed (node_modules/.package-lock.json,
 * written last), so a tree installed by hand counts and an interrupted installation does not.
 */
export function missingPackages(folder = root) {
  const wanted = Object.entries(readJson(join(folder, 'package-lock.json')).packages).filter(([path]) => path.includes('node_modules/'));
  const stamp = join(folder, 'node_modules', '.package-lock.json');
  const installed = existsSync(stamp) ? readJson(stamp).packages : {};
  return wanted.filter(([path, entry]) => {
    const found = installed[path];
    if (!found) return !entry.optional; // packages for other platforms stay away
    return !entry.link && found.version !== entry.version;
  }).map(([path]) => path);
}

/** Installs exactly what the lock says when anything is missing or of another version. */
export async function ensureInstalled() {
  if (missingPackages().length === 0) return;
  say('• Cài đặt thư viện (npm ci)…');
  const code = await npmCi();
  if (code === 0 && missingPackages().length === 0) return;
  if (freeBytes(root) < 50e6) throw diskFull(root);
  throw new Failure('Cài đặt thư viện không thành công: xem lời báo của npm ở trên.', 'Installing the packages failed: see what npm says above.');
}

async function npmCi() {
  const args = ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];
  // npm names its own script in npm_execpath; when run as `node scripts/start.mjs` the npm on PATH serves.
  const npm = process.env.npm_execpath;
  const [command, all] = npm ? [process.execPath, [npm, ...args]] : ['npm', args];
  const child = spawn(command, all, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: !npm && process.platform === 'win32' });
  const timer = setInterval(sayProgress, 5000);
  try {
    return await new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
  } finally {
    clearInterval(timer);
  }
}

function sayProgress() {
  const { packages } = readJson(join(root, 'package-lock.json'));
  const paths = Object.keys(packages).filter((path) => path.includes('node_modules/') && !packages[path].optional);
  const here = paths.filter((path) => existsSync(join(root, path, 'package.json'))).length;
  say(`  ${here}/${paths.length} gói`);
}
