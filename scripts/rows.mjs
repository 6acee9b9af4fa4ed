// npm run rows: writes the rows of every room's tables, as a database has them that was migrated just now.
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { mkdtempSync, rmSync, writeFileSync } = await import("node:fs");
  const { tmpdir } = await import("node:os");
  const { join } = await import("node:path");
  const { withClient } = await import("./lib/backup-tables.mjs");
  const { build } = await import("./lib/build.mjs");
  const { prepareDatabase } = await import("./lib/migrate.mjs");
  const { root } = await import("./lib/paths.mjs");
  const { startPostgres } = await import("./lib/postgres.mjs");
  const { ROOMS, generateRows } = await import("./lib/rows.mjs");

  await build();
  const dataDir = mkdtempSync(join(tmpdir(), "hoa-nhap-rows-"));
  const { ownerUrl, stop } = await startPostgres({ dataDir, durable: false });
  try {
    await prepareDatabase(ownerUrl, { dataDir, complete: true });
    await withClient(ownerUrl, async (client) => {
      for (const room of ROOMS) writeFileSync(join(root, room.folder, "src/rows.ts"), await generateRows(client, room));
    });
  } finally {
    await stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
