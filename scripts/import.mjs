// npm run import: loads published lists of administrative units, and who became whom, and residential areas, from CSV files or workbooks; the platform may be running or stopped.
// All or nothing: a file with a fault changes nothing, and every fault is told by row.
import { begin } from './lib/begin.mjs';
import { run } from './lib/failure.mjs';

await run(async () => {
  await begin();
  const { readImport } = await import('./lib/import-options.mjs');
  const { openOrganisation } = await import('./lib/organisation-store.mjs');
  const { sayDrafted, sayImported } = await import('./lib/import-report.mjs');
  const wanted = readImport(process.argv.slice(2));
  const { importer, orm, mode, close } = await openOrganisation();
  try {
    const today = new Date().toISOString().slice(0, 10);
    await importer.loadShippedTerritory(orm, { demo: mode === 'demo', today });
    const from = Date.now();
    const [file, provinces] = wanted.files.map((path) => wanted.open(path));
    if (wanted.draft) return sayDrafted(await importer.importDraft(orm, file, { title: wanted.draft, ...(provinces && { provinces }) }), wanted);
    const done =
      wanted.what === 'units'
        ? await importer.importUnits(orm, file, { asOf: wanted.asOf, basis: wanted.basis, today })
        : wanted.what === 'areas'
          ? await importer.importAreas(orm, file, { asOf: wanted.asOf, basis: wanted.basis, today })
          : await importer.importReorganisation(orm, file, { ...(provinces && { provinces }), today });
    sayImported(done, wanted, (Date.now() - from) / 1000);
  } finally {
    await close();
  }
});
