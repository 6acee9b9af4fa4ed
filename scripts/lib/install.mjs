import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { root } from './paths.mjs';
import { Failure, diskFull } from './failure.mjs';
import { freeBytes } from './disk.mjs';
import { isNewEnough, nodePackage, packagedNode } from './node24.mjs';
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

const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'];

async function npmCi() {
  const node = await nodeForNpm();
  const timer = setInterval(sayProgress, 5000);
  try {
    return await npm(node, ['ci', ...QUIET], root);
  } finally {
    clearInterval(timer);
    rmSync(BOOT, { recursive: true, force: true });
  }
}

const BOOT = join(root, '.cache', 'node');

/** npm leaves out optional packages (native parts of our tools among them) that ask for a newer Node than the one npm runs under; so npm itself runs under Node 24. */
async function nodeForNpm() {
  const wanted = nodePackage();
  if (isNewEnough(process.versions.node, [22, 19]) || !wanted) return process.execPath;
  mkdirSync(BOOT, { recursive: true });
  writeFileSync(join(BOOT, 'package.json'), '{ "private": true }');
  await npm(process.execPath, ['install', '--no-save', '--no-package-lock', ...QUIET, wanted], BOOT);
  return packagedNode(BOOT) ?? process.execPath;
}

/** Runs npm under a Node; resolves to its exit code. */
function npm(node, args, cwd) {
  // npm names its own script in npm_execpath; when run as `node scripts/start.mjs` the npm on PATH serves.
  const script = process.env.npm_execpath;
  const [command, all] = script ? [node, [script, ...args]] : ['npm', args];
  const env = { ...process.env, PATH: [dirname(node), process.env.PATH].filter(Boolean).join(delimiter) };
  const child = spawn(command, all, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'], shell: !script && process.platform === 'win32' });
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
}

function sayProgress() {
  const { packages } = readJson(join(root, 'package-lock.json'));
  const paths = Object.keys(packages).filter((path) => path.includes('node_modules/') && !packages[path].optional);
  const here = paths.filter((path) => existsSync(join(root, path, 'package.json'))).length;
  say(`  ${here}/${paths.length} gói`);
}
