// npm run import: loads published lists of administrative units, and who became whom, and residential areas, from CSV
// files or workbooks; the platform may be running or stopped. All or nothing: a file with a fault changes nothing, and
// every fault is told by row.
import { begin } from "./lib/begin.mjs";
import { run } from "./lib/failure.mjs";

await run(async () => {
  await begin();
  const { readImport } = await import("./lib/import-options.mjs");
  const { interruptible } = await import("./lib/interruptible.mjs");
  const { wayToOrganisation } = await import("./lib/organisation-store.mjs");
  const { sayDrafted, sayImported } = await import("./lib/import-report.mjs");
  const { businessDay, dayNow } = await import("./lib/options.mjs");
  const wanted = readImport(process.argv.slice(2));
  const { open, close } = await wayToOrganisation();
  await interruptible(async () => {
    const { importer, orm, mode, today: standing } = await open();
    const today = businessDay({ today: standing }, mode) ?? dayNow();
    await importer.loadShippedTerritory(orm, { demo: mode === "demo", today });
    const from = Date.now();
    const [file, provinces] = wanted.files.map((path) => wanted.open(path));
    if (wanted.draft)
      return sayDrafted(
        await importer.importDraft(orm, file, { title: wanted.draft, ...(provinces && { provinces }) }),
        wanted,
      );
    const done =
      wanted.what === "units"
        ? await importer.importUnits(orm, file, { asOf: wanted.asOf, basis: wanted.basis, today })
        : wanted.what === "areas"
          ? await importer.importAreas(orm, file, { asOf: wanted.asOf, basis: wanted.basis, today })
          : await importer.importReorganisation(orm, file, { ...(provinces && { provinces }), today });
    sayImported(done, wanted, (Date.now() - from) / 1000);
  }, close);
});
