// npm run migrate: roles, schemas and migrations on the database of DATABASE_URL (or on the packaged one of DATA_DIR),
// and nothing else. --new-passwords gives the database's roles new ones; --adopt takes a database that does not say
// whose it is for this data directory's.
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { build } = await import("./lib/build.mjs");
  const { openDataDir } = await import("./lib/data-dir.mjs");
  const { interruptible } = await import("./lib/interruptible.mjs");
  const { holdDataDir } = await import("./lib/lock.mjs");
  const { prepareDatabase } = await import("./lib/migrate.mjs");
  const { readMigration } = await import("./lib/options.mjs");
  const { startPostgres } = await import("./lib/postgres.mjs");
  const { say } = await import("./lib/say.mjs");

  const { dataDir, databaseUrl, ...wanted } = readMigration();
  openDataDir(dataDir);
  const release = await holdDataDir(dataDir);
  let opening;
  const leave = async () => {
    await (await opening?.catch(() => undefined))?.stop();
    release();
  };
  await interruptible(async () => {
    await build();
    if (!databaseUrl) opening = startPostgres({ dataDir });
    await prepareDatabase(databaseUrl ?? (await opening).ownerUrl, { dataDir, ...wanted });
    say("✓ Lược đồ dữ liệu đã cập nhật · The database is up to date");
  }, leave);
});
