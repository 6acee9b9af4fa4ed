import "reflect-metadata";
import { systemActor, type LocalDate } from "@hoa-nhap/kernel";
import { kyselyOf, openDatabase, recordAudit } from "@hoa-nhap/subgraph";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { database } from "./database.js";
import { actOfLines } from "./reorganisation/act-of-lines.js";
import { outcomeOf, UNDECIDED, writeOutcome, type Outcome } from "./reorganisation/apply-act.js";
import { readConversions, readProvinces, type Line } from "./reorganisation/conversion-file.js";
import type { Source } from "./reorganisation/csv-file.js";
import { Faults, type Fault } from "./reorganisation/fault.js";
import { groundOf, type Ground } from "./reorganisation/ground.js";
import { differences } from "./reorganisation/snapshot.js";
import { readUnits } from "./reorganisation/units-file.js";
import { asSystem, holdTerritory, type Written } from "./territory/write-territory.js";

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
    await holdTerritory(tx as EntityManager);
    return work(tx as EntityManager);
  });

async function write(em: EntityManager, outcome: Outcome, ground: Ground, today: LocalDate, action: string): Promise<Pick<Imported, keyof typeof NOTHING>> {
  const { versions, successions, moves }: Written = await writeOutcome(em, outcome, ground, UNDECIDED, today);
  const told = { versions: versions.length, ended: outcome.ended.length, successions, moves: moves.length };
  await recordAudit(em, "organisation", systemActor("territory-import", []), { scope: "unit.read", action, subject: null, details: { on: ground.on, ...told } });
  return told;
}

export interface UnitsImport {
  /** The day on which the list was true. */
  asOf: LocalDate;
  /** The text that changed what differs from the records. Not needed where the records begin. */
  basis?: string | null;
  today: LocalDate;
}

/** Imports a list of units as of a day: opens provinces that are not recorded yet, and makes acts of what differs. All or nothing. */
export async function importUnits(orm: MikroORM, file: Source, { asOf, basis = null, today }: UnitsImport): Promise<Imported> {
  const faults = new Faults();
  const units = await readUnits(file, faults);
  if (faults.any) return { faults: faults.sorted(), rows: units.length, known: 0, ...NOTHING };
  return writing(orm, async (em) => {
    const ground = await groundOf(kyselyOf(em, "organisation"), asOf);
    const { openings, act, unchanged } = differences(units, ground, basis, faults);
    if (faults.any) return { faults: faults.sorted(), rows: units.length, known: 0, ...NOTHING };
    const outcome = outcomeOf(act, ground, UNDECIDED, { units: openings, basis });
    return { faults: [], rows: units.length, known: unchanged, ...(await write(em, outcome, ground, today, "territory.import-units")) };
  });
}

/** Imports who became whom on a day: communes, and provinces from a file of their own. All or nothing. */
export async function importReorganisation(orm: MikroORM, file: Source, { provinces, today }: { provinces?: Source; today: LocalDate }): Promise<Imported> {
  const faults = new Faults();
  const communes = await readConversions(file, faults);
  const above = new Faults();
  const of = provinces && (await readProvinces(provinces, above));
  for (const { row, rule, message } of above.list) faults.add({ row, file: "provinces" }, rule, message.vi, message.en);
  const lines: Line[] = [...(of?.lines.map((line) => ({ ...line, file: "provinces" })) ?? []), ...communes.lines];
  const rows = communes.lines.length + communes.withoutUnit;
  if (!faults.any && of && of.lines.length > 0 && of.on !== communes.on) {
    faults.add({ row: 0, file: "provinces" }, "date.differs", "Hai tệp có hiệu lực khác ngày nhau.", "The two files take effect on different days.");
  }
  if (faults.any) return { faults: faults.sorted(), rows, known: 0, ...NOTHING };
  return writing(orm, async (em) => {
    const ground = await groundOf(kyselyOf(em, "organisation"), communes.on);
    const { act, recorded } = actOfLines(lines, ground, faults);
    const outcome = faults.any ? null : outcomeOf(act, ground);
    for (const { fullName, code } of outcome?.undecidedAreas ?? []) {
      faults.add(0, "area.undecided", `${fullName} (${code}) thuộc xã bị chia: hãy lập dự thảo sắp xếp và quyết định trong nền tảng.`, `${fullName} (${code}) lies in a commune that is divided: make a draft on the platform and decide there.`);
    }
    if (faults.any || !outcome) return { faults: faults.sorted(), rows, known: 0, ...NOTHING };
    return { faults: [], rows, known: recorded + communes.withoutUnit, ...(await write(em, outcome, ground, today, "territory.import-reorganisation")) };
  });
}
