import {
  changeTold,
  kyselyOf,
  readBefore,
  scopedRead,
  uploadedBy,
  type Context,
  type UnitRow,
} from "@hoa-nhap/subgraph";
import { badInput, can, DomainError, fold, forbidden, formatDay, isSameName, type LocalDate } from "@hoa-nhap/kernel";
import { Faults, type SheetRow } from "@hoa-nhap/sheets";
import { SponsorLevel } from "../pilot-unit/pilot-stage.js";
import type { PilotUnit } from "../pilot-unit/pilot-unit.entity.js";
import { tellStep } from "../pilot-unit/pilot-unit.facts.js";
import type { Tables } from "../tables.js";
import { candidateOn, groundsOf, type Desk, type Grounds } from "./candidate.js";
import type { CandidateCount, SecurityProblem } from "./candidate-parts.entity.js";
import { headerOf, readCandidates, type ToldRow } from "./candidate-sheet.js";
import { stepOf } from "./propose.service.js";

export interface CandidateFileAsked {
  upload: string;
  year: number;
  on: LocalDate;
  documentNumber?: string | null;
}
interface Made {
  row: number;
  fullName: string;
  pilot: PilotUnit;
  parts: (CandidateCount | SecurityProblem)[];
}
/** What a file of candidates says, seen from now. */
export interface ReadCandidateFile {
  rows: SheetRow[];
  known: number;
  made: Made[];
  faults: Faults;
}

type Commune = Pick<UnitRow, "unitId" | "name" | "fullName">;
/** Whether a commune may be called so: with its kind or without, and without tone marks where none are typed. */
const isNameOf = (typed: string, { name, fullName }: Commune): boolean =>
  [name, fullName].some(
    (own) => isSameName(typed, own) || (fold(typed) === typed.toLowerCase() && fold(typed) === fold(own)),
  );

/** The communes of the file by code, as they were on the day of the proposals. One statement. */
async function communesOf({ db }: Desk, told: readonly ToldRow[], on: LocalDate): Promise<Map<string, Commune>> {
  const codes = [...new Set(told.map(({ code }) => code))];
  if (codes.length === 0) return new Map();
  const rows = await db
    .selectFrom("unit")
    .select(["code", "unitId", "name", "fullName"])
    .where("level", "=", "COMMUNE")
    .where("code", "in", codes)
    .where((eb) => eb.or([eb("validFrom", "is", null), eb("validFrom", "<=", on)]))
    .where((eb) => eb.or([eb("validTo", "is", null), eb("validTo", ">", on)]))
    .execute();
  return new Map(rows.map((row) => [row.code, row]));
}

const KNOWN = ["pilot.once", "selection.decided"];

/** One row through the rules of a proposal; `known` when its commune is on the year's list already. */
function lookAt(
  desk: Desk,
  grounds: Grounds,
  { row, at, cellOf, need }: ToldRow,
  commune: Commune,
  { year, on, documentNumber }: CandidateFileAsked,
  faults: Faults,
): Made | "known" | null {
  try {
    return {
      row,
      fullName: commune.fullName,
      ...candidateOn(grounds, desk, {
        ...need,
        unitId: commune.unitId,
        year,
        on,
        documentNumber,
        sponsor: SponsorLevel.PROVINCE,
      }),
    };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.rule && KNOWN.includes(error.rule)) return "known";
    if (error.code === "FORBIDDEN")
      faults.add(
        at,
        "commune.outside",
        `${commune.fullName} ngoài địa bàn của bạn.`,
        `${commune.fullName} is outside your area.`,
      );
    else if (error.fields)
      for (const { path, rule, message } of error.fields)
        faults.add(cellOf(headerOf(path, need)), rule, message.vi, message.en);
    else faults.add(row, error.rule ?? error.code, error.words.vi, error.words.en);
    return null;
  }
}

/**
 * Works out what a file would do: the natural key is commune and year, so that a list given again makes nothing twice.
 */
async function compared(
  desk: Desk,
  { rows, told, faults }: ReadRows,
  asked: CandidateFileAsked,
): Promise<ReadCandidateFile> {
  const communes = await communesOf(desk, told, asked.on);
  const grounds = await groundsOf(
    desk,
    [...communes.values()].map(({ unitId }) => unitId),
    asked,
  );
  const [seen, made]: [Map<string, number>, Made[]] = [new Map(), []];
  let known = 0;
  for (const one of told) {
    const commune = communes.get(one.code);
    const first = seen.get(one.code);
    const { at } = one;
    if (!commune)
      faults.add(
        at,
        "commune.unknown",
        `Ngày ${formatDay(asked.on)} không có xã mã ${one.code}.`,
        `There is no commune ${one.code} on ${formatDay(asked.on)}.`,
      );
    else if (first)
      faults.add(
        at,
        "file.twice",
        `${commune.fullName} đã có ở dòng ${first}.`,
        `${commune.fullName} is on line ${first} already.`,
      );
    else {
      seen.set(one.code, one.row);
      if (one.name !== null && !isNameOf(one.name, commune)) {
        faults.warn(
          at,
          "commune.name",
          `Mã ${one.code} là ${commune.fullName}, tệp ghi “${one.name.slice(0, 60)}”: sẽ đề xuất ${commune.fullName}.`,
          `The code ${one.code} is ${commune.fullName}, the file says “${one.name.slice(0, 60)}”: ${commune.fullName} would be proposed.`,
        );
      }
      const outcome = lookAt(desk, grounds, one, commune, asked, faults);
      if (outcome === "known") known += 1;
      else if (outcome) made.push(outcome);
    }
  }
  return { rows, known, made, faults };
}

interface ReadRows {
  rows: SheetRow[];
  told: ToldRow[];
  faults: Faults;
}
/**
 * The rows of an uploaded file. They are read before anything is asked of the records: no transaction waits for a heavy
 * file.
 */
async function rowsOf(ctx: Context, upload: string): Promise<ReadRows> {
  if (!can(ctx.actor, "pilot.propose")) throw forbidden();
  const faults = new Faults();
  return {
    ...(await readCandidates([await uploadedBy(ctx.em.fork(), ctx.service, ctx.actor.id, upload, "upload")], faults)),
    faults,
  };
}

/** Reads an uploaded file and says what an import would do, with every fault at its cell. Writes nothing. */
export async function readCandidateFile(ctx: Context, asked: CandidateFileAsked): Promise<ReadCandidateFile> {
  const read = await rowsOf(ctx, asked.upload);
  const { db, em, keys } = await scopedRead<Tables>(ctx, "pilot.propose");
  return compared({ em, db, keys, today: ctx.clock.today(), service: ctx.service }, read, asked);
}

/**
 * Proposes the communes of an uploaded file. A file with faults is refused whole, unless only its sound rows are asked
 * for. Answers how many rows there were, and how many communes of the file are on the year's list now.
 */
export async function importCandidates(
  ctx: Context,
  { onlySound, ...asked }: CandidateFileAsked & { onlySound: boolean },
): Promise<{ rows: number; known: number }> {
  const read = await readBefore(rowsOf(ctx, asked.upload));
  return changeTold(ctx, "pilot.propose", "candidate.import", async (c) => {
    const desk = {
      em: c.em,
      db: kyselyOf<Tables>(c.em, ctx.service),
      keys: c.keys,
      today: c.today,
      service: ctx.service,
    };
    const { rows, known, made, faults } = await compared(desk, read(), asked);
    if (faults.any && !(onlySound && made.length > 0)) {
      throw badInput([
        {
          path: "upload",
          rule: "file.faults",
          message: {
            vi: `Tệp có ${faults.list.length} lỗi: chưa ghi gì.`,
            en: `The file has ${faults.list.length} faults: nothing was written.`,
          },
        },
      ]);
    }
    await c.em.persist(made.map(({ pilot }) => pilot)).flush();
    for (const { pilot, parts } of made) {
      c.em.persist([stepOf(c, pilot, { on: asked.on, documentNumber: asked.documentNumber ?? null }), ...parts]);
      tellStep(c, pilot, "proposed", asked.on);
    }
    c.note({ year: asked.year, rows: rows.length, known, made: made.length, faults: faults.list.length });
    return { subject: asked.upload, outcome: { rows: rows.length, known: known + made.length } };
  });
}
