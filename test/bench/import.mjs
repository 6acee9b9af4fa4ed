// node test/bench/import.mjs, after npm run build: seconds in which a whole country and its reform are loaded from
// files, into a store that holds the shipped territory. The published files where ../shared/data lies beside the
// repository, else an invented country of the same size.
import { createReadStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { prepareDatabase } from "../../scripts/lib/migrate.mjs";
import { root } from "../../scripts/lib/paths.mjs";
import { startPostgres } from "../../scripts/lib/postgres.mjs";
import { removeCluster } from "../../scripts/lib/postgres-cluster.mjs";
import {
  importReorganisation,
  importUnits,
  loadShippedTerritory,
  openForImport,
} from "../../services/organisation/dist/import.js";

const TODAY = "2026-05-01";
const DATA = join(root, "..", "shared", "data");

/**
 * @returns {Promise<Record<'before' | 'conversions' | 'provinces' | 'after' | 'later', () => AsyncIterable<Uint8Array>
 * | Uint8Array[]>>}
 */
async function files() {
  const names = {
    before: "admin-units-2025-06",
    conversions: "reorganisation-2025",
    provinces: "reorganisation-2025-provinces",
    after: "admin-units-2025-07",
    later: "admin-units-2026-04",
  };
  if (existsSync(join(DATA, `${names.conversions}.csv`))) {
    console.log("the published files");
    return Object.fromEntries(
      Object.entries(names).map(([key, name]) => [key, () => createReadStream(join(DATA, `${name}.csv`))]),
    );
  }
  console.log("an invented country: the published files do not lie beside the repository");
  const { country } = await import("../country.factory.ts");
  const made = country(63, 650, 10_035);
  return Object.fromEntries(Object.keys(names).map((key) => [key, () => [Buffer.from(made[key])]]));
}

const dataDir = mkdtempSync(join(tmpdir(), "hoa-nhap-bench-"));
const server = await startPostgres({ dataDir });
try {
  const { urls } = await prepareDatabase(server.ownerUrl, { dataDir });
  const orm = await openForImport(urls.organisation);
  await loadShippedTerritory(orm, { demo: false, today: TODAY });
  const of = await files();
  let all = 0;
  const timed = async (name, work) => {
    const from = performance.now();
    const { faults, rows, versions, successions, moves } = await work();
    const seconds = (performance.now() - from) / 1000;
    all += seconds;
    console.log(
      `
        ${name.padEnd(28)} ${seconds.toFixed(1).padStart(5)} s ${rows} rows: ${versions} versions ${successions}
        successions ${moves} moves ${faults.length} faults
      `,
    );
  };
  await timed("units of 2025-06", () => importUnits(orm, of.before(), { asOf: "2025-06-30", today: TODAY }));
  await timed("reorganisation of 2025", () =>
    importReorganisation(orm, of.conversions(), { provinces: of.provinces(), today: TODAY }),
  );
  await timed("units of 2025-07", () => importUnits(orm, of.after(), { asOf: "2025-07-01", today: TODAY }));
  await timed("units of 2026-04", () =>
    importUnits(orm, of.later(), { asOf: "2026-04-30", basis: "30/2026/QH16", today: TODAY }),
  );
  console.log(
    `${"all".padEnd(28)} ${all.toFixed(1).padStart(5)} s  on ${cpus().length} cores, ${Math.round(process.memoryUsage().rss / 1048576)} MB`,
  );
  await orm.close();
} finally {
  await server.stop();
  removeCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
}
