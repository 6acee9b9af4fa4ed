import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { APPEND_ONLY, SCHEMAS } from "./backup.mjs";
import { countRows, tablesOf, withClient } from "./backup-tables.mjs";
import { Failure } from "./failure.mjs";
import { workspaceOf } from "./paths.mjs";
import { roleUrl } from "./roles.mjs";
import { clusterSecrets, readSecrets } from "./secrets.mjs";

/**
 * What a restored platform must show before anybody relies on it: as many rows as were backed up, an audit trail
 * without a gap at its end, one name that opens with the keys, and bytes behind every attached file (those missing are
 * counted, not refused).
 */
export async function checkRestored({ ownerUrl, dataDir, backup }) {
  const { counts, missing } = await withClient(ownerUrl, async (client) => {
    const counts = await countRows(client, await tablesOf(client, SCHEMAS));
    return { counts, missing: await filesWithout(client, dataDir, backup) };
  });
  const { database } = backup;
  const wrong =
    database.kind === "tables"
      ? database.tables
          .filter(({ name, rows }) => !isOurs(name) && counts[name] !== rows)
          .map(({ name, rows }) => `${name} ${counts[name]}/${rows}`)
      : APPEND_ONLY.filter(
          (name) =>
            database.atLeast && !(counts[name] >= database.atLeast[name] && counts[name] <= database.atMost[name]),
        ).map((name) => `${name} ${counts[name]}/${database.atLeast[name]}`);
  if (wrong.length > 0)
    throw new Failure(
      `Dữ liệu khôi phục không khớp bản sao lưu: ${wrong.join(", ")}.`,
      `What was restored does not match the backup: ${wrong.join(", ")}.`,
    );

  const { openOneName } = await import(pathToFileURL(join(workspaceOf("cases"), "dist", "check.js")).href);
  const opened = await openOneName(
    roleUrl(ownerUrl, "cases", clusterSecrets(dataDir).roles.cases),
    readSecrets(dataDir, "cases"),
  );
  if (counts["cases.person"] > 0 && !opened)
    throw new Failure(
      "Khóa không mở được tên người trong bản sao lưu này: hãy dùng đúng thư mục khóa của nó.",
      "The keys do not open the names in this backup: use the keys that belong to it.",
    );
  return {
    entries: APPEND_ONLY.filter((name) => name.endsWith("audit_entry")).reduce((sum, name) => sum + counts[name], 0),
    people: counts["cases.person"],
    opened,
    missingFiles: missing,
  };
}

// Sessions are ended by the restore itself; migrations may have gone on, and a log that moved begins a new era.
const isOurs = (name) =>
  name === "gateway.session" ||
  name.endsWith(".event_epoch") ||
  name.endsWith(".migration") ||
  name.startsWith("models_jobs.") ||
  name.startsWith("organisation_jobs.");

async function filesWithout(client, dataDir, { files }) {
  if (files.kind === "bucket") return 0;
  await client.query("begin; set transaction read only; select set_config('app.all', 'on', true)");
  const { rows } = await client.query(
    "select key from models.stored_file where claimed_at is not null and discarded_at is null",
  );
  await client.query("rollback");
  return rows.filter(({ key }) => !existsSync(join(dataDir, "files", key.slice(0, 2), key))).length;
}
