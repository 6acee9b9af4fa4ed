// npm run check: everything that is known without running the platform. All checks run; the exit code is 1 when one failed.
import { begin } from './lib/begin.mjs';
import { run } from './lib/failure.mjs';

await run(async () => {
  await begin();
  const { turbo } = await import('./lib/build.mjs');
  const { say } = await import('./lib/say.mjs');
  const { node, tool } = await import('./lib/tools.mjs');

  const checks = [
    ['Kiểu · types', () => turbo(['run', 'build', 'check', '--output-logs=errors-only'])],
    ['Quy tắc viết mã · lint', () => tool('oxlint/bin/oxlint', ['--deny-warnings'])],
    // test/ may know everything, scripts included
    ['Ranh giới giữa các phần · boundaries', () => tool('vitest/vitest.mjs', ['run', 'test/architecture.test.ts'])],
    ['Lược đồ đã lưu · schema snapshot', () => node('scripts/schema.mjs', ['--check'])],
  ];
  const failed = [];
  for (const [name, check] of checks) {
    say(`\n• ${name}`);
    if ((await check()) !== 0) failed.push(name);
  }
  say(failed.length === 0 ? '\n✓ Đạt · all checks passed' : `\n✖ Không đạt · failed: ${failed.join('; ')}`);
  process.exit(failed.length === 0 ? 0 : 1);
});
