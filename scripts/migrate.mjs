// npm run migrate: roles, schemas and migrations on the database of DATABASE_URL (or on the packaged one of DATA_DIR), and nothing else.
import { begin } from './lib/begin.mjs';
import { run } from './lib/failure.mjs';

await run(async () => {
  await begin();
  const { build } = await import('./lib/build.mjs');
  const { openDataDir } = await import('./lib/data-dir.mjs');
  const { holdDataDir } = await import('./lib/lock.mjs');
  const { prepareDatabase } = await import('./lib/migrate.mjs');
  const { dataDirFrom } = await import('./lib/paths.mjs');
  const { startPostgres } = await import('./lib/postgres.mjs');
  const { say } = await import('./lib/say.mjs');

  const dataDir = dataDirFrom(process.env);
  openDataDir(dataDir);
  const release = await holdDataDir(dataDir);
  await build();
  const database = process.env.DATABASE_URL ? null : await startPostgres({ dataDir });
  try {
    await prepareDatabase(process.env.DATABASE_URL ?? database.ownerUrl, { dataDir });
    say('✓ Lược đồ dữ liệu đã cập nhật · The database is up to date');
  } finally {
    await database?.stop();
    release();
  }
});
