import "reflect-metadata";
import { EVERYWHERE, systemActor, tidy, type LocalDate, type Action } from "@hoa-nhap/kernel";
import { Faults, type Fault, type Source } from "@hoa-nhap/sheets";
import { kyselyOf, openDatabase, recordAudit } from "@hoa-nhap/subgraph";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { readAreas } from "./area/areas-file.js";
import { planAreas } from "./area/import-areas.js";
import { database } from "./database.js";
import { actOfLines } from "./reorganisation/act-of-lines.js";
import { outcomeOf, UNDECIDED, writeOutcome, type Outcome } from "./reorganisation/apply-act.js";
import { readConversions, readProvinces, type Line } from "./reorganisation/conversion-file.js";
import { groundOf, type Ground } from "./reorganisation/ground.js";
import { Reorganisation } from "./reorganisation/reorganisation.entity.js";
import { previewOf } from "./reorganisation/reorganisation.preview.js";
import { writeLines } from "./reorganisation/reorganisation.lines.js";
import { differences } from "./reorganisation/snapshot.js";
import { readUnits } from "./reorganisation/units-file.js";
import { asSystem, holdTerritory, writeTerritory, type Written } from "./territory/write-territory.js";

export { loadShippedTerritory } from "./seed/territory.js";

/** What an import did, or the faults because of which it did nothing. */
export interface Imported {
  faults: Fault[];
  /** Rows read. */
  rows: number;
  /** Rows that told nothing new. */
  known: number;
  versions: number;
  ended: number;
  successions: number;
  moves: number;
}
const NOTHING = { versions: 0, ended: 0, successions: 0, moves: 0 };

/** Opens the store under the service's own role. */
export const openForImport = (databaseUrl: string): Promise<MikroORM> => openDatabase(database, databaseUrl);

/** One transaction in which nobody else changes the territory. */
const writing = <T>(orm: MikroORM, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  orm.em.fork(asSystem).transactional(async (tx) => {
    await holdTerritory(tx);
    return work(tx);
  });

/** Writes what the file says beyond the records; the audit trail keeps what was found beside what was made of it. */
async function write(
  em: EntityManager,
  found: Pick<Imported, "rows" | "known">,
  outcome: Outcome,
  ground: Ground,
  today: LocalDate,
  action: Action,
): Promise<Imported> {
  const { versions, successions, moves }: Written = await writeOutcome(em, outcome, ground, UNDECIDED, today);
  const told = { versions: versions.length, ended: outcome.ended.length, successions, moves: moves.length };
  await recordAudit(em, "organisation", systemActor("territory-import", []), {
    scope: "unit.read",
    action,
    subject: null,
    details: { on: ground.on, ...found, ...told },
  });
  return { faults: [], ...found, ...told };
}

export interface UnitsImport {
  /** The day on which the list was true. */
  asOf: LocalDate;
  /** The text that changed what differs from the records. Not needed where the records begin. */
  basis?: string | null;
  today: LocalDate;
}

/**
 * Imports a list of units as of a day: opens provinces that are not recorded yet, and makes acts of what differs. All
 * or nothing.
 */
export async function importUnits(
  orm: MikroORM,
  file: Source,
  { asOf, basis = null, today }: UnitsImport,
): Promise<Imported> {
  const faults = new Faults();
  const units = await readUnits(file, faults);
  if (faults.any) return { faults: faults.sorted(), rows: units.length, known: 0, ...NOTHING };
  return writing(orm, async (em) => {
    const ground = await groundOf(kyselyOf(em, "organisation"), asOf);
    const { openings, act, unchanged } = differences(units, ground, basis, faults);
    if (faults.any) return { faults: faults.sorted(), rows: units.length, known: 0, ...NOTHING };
    const outcome = outcomeOf(act, ground, UNDECIDED, { units: openings, basis });
    return write(em, { rows: units.length, known: unchanged }, outcome, ground, today, "territory.import-units");
  });
}

interface Spoken {
  lines: Line[];
  on: LocalDate;
  rows: number;
  idle: number;
}
/** Reads the lines of a reorganisation: communes, and provinces from a file of their own. */
async function spokenIn(file: Source, provinces: Source | undefined, faults: Faults): Promise<Spoken> {
  const communes = await readConversions(file, faults);
  const above = new Faults();
  const of = provinces && (await readProvinces(provinces, above));
  for (const { row, rule, message } of above.list) faults.add({ row, file: "provinces" }, rule, message.vi, message.en);
  if (!faults.any && of && of.lines.length > 0 && of.on !== communes.on) {
    faults.add(
      { row: 0, file: "provinces" },
      "date.differs",
      "Hai tệp có hiệu lực khác ngày nhau.",
      "The two files take effect on different days.",
    );
  }
  const lines = [...(of?.lines.map((line) => ({ ...line, file: "provinces" })) ?? []), ...communes.lines];
  const idle = communes.idle + (of?.idle ?? 0);
  return { lines, on: communes.on, rows: lines.length + idle, idle };
}

export interface ReorganisationImport {
  provinces?: Source;
  today: LocalDate;
}

/** Imports who became whom on a day. All or nothing. */
export async function importReorganisation(
  orm: MikroORM,
  file: Source,
  { provinces, today }: ReorganisationImport,
): Promise<Imported> {
  const faults = new Faults();
  const { lines, on, rows, idle } = await spokenIn(file, provinces, faults);
  const refused = (): Imported => ({ faults: faults.sorted(), rows, known: 0, ...NOTHING });
  if (faults.any) return refused();
  return writing(orm, async (em) => {
    const ground = await groundOf(kyselyOf(em, "organisation"), on);
    const { act, known } = actOfLines(lines, ground, faults);
    const outcome = faults.any ? null : outcomeOf(act, ground);
    for (const { fullName, code } of outcome?.undecidedAreas ?? []) {
      faults.add(
        0,
        "area.undecided",
        `${fullName} (${code}) thuộc xã bị chia: hãy nhập thành dự thảo (--draft) và quyết định trên nền tảng.`,
        `${fullName} (${code}) lies in a commune that is divided: import it as a draft (--draft) and decide on the platform.`,
      );
    }
    if (faults.any || !outcome) return refused();
    return write(em, { rows, known: known + idle }, outcome, ground, today, "territory.import-reorganisation");
  });
}

/**
 * Imports who became whom as a draft, to be checked, decided and applied on the platform. Faults of form are refused;
 * what the territory of now speaks against stays with the draft.
 */
export async function importDraft(
  orm: MikroORM,
  file: Source,
  { title, provinces }: { title: string; provinces?: Source },
): Promise<{ faults: Fault[]; rows: number; id: string | null; undecided: number }> {
  const faults = new Faults();
  const { lines, on, rows } = await spokenIn(file, provinces, faults);
  if (faults.any || lines.length === 0) return { faults: faults.sorted(), rows, id: null, undecided: 0 };
  return writing(orm, async (em) => {
    const draft = new Reorganisation(tidy(title), lines[0]!.basis, on, "territory-import");
    em.persist(draft);
    await em.flush();
    await writeLines(em, draft.id, lines);
    const preview = await previewOf(kyselyOf(em, "organisation"), draft, EVERYWHERE);
    draft.judge(preview.ready, new Date());
    await em.flush();
    await recordAudit(em, "organisation", systemActor("territory-import", []), {
      scope: "unit.reorganise",
      action: "reorganisation.draft",
      subject: draft.id,
      details: { on, lines: lines.length, faults: preview.faults.length },
    });
    return { faults: preview.faults, rows, id: draft.id, undecided: preview.undecided };
  });
}

export interface AreasImport {
  /** Day and act of rows that give none. */
  asOf?: LocalDate | null;
  basis?: string | null;
  today: LocalDate;
}

/** Imports a list of residential areas. All or nothing; areas of a name that stands already are left alone. */
export async function importAreas(orm: MikroORM, file: Source, { asOf, basis, today }: AreasImport): Promise<Imported> {
  const faults = new Faults();
  const { rows, areas } = await readAreas(file, { on: asOf, basis }, faults);
  faults.insist();
  return writing(orm, async (em) => {
    const { known, news } = await planAreas(kyselyOf(em, "organisation"), areas, EVERYWHERE, faults);
    if (faults.any) return { faults: faults.sorted(), rows, known: 0, ...NOTHING };
    const { versions } = await writeTerritory(em, news, today);
    await recordAudit(em, "organisation", systemActor("territory-import", []), {
      scope: "area.arrange",
      action: "area.import",
      subject: null,
      details: { rows, known, versions: versions.length },
    });
    return { faults: [], rows, known, ...NOTHING, versions: versions.length };
  });
}
