import { badInput, can, covers, forbidden, isId, notFound, type LocalDate } from "@hoa-nhap/kernel";
import {
  change,
  changeTold,
  kyselyOf,
  readBefore,
  scopedRead,
  uploadedBy,
  type Change,
  type Context,
} from "@hoa-nhap/subgraph";
import { Faults } from "@hoa-nhap/sheets";
import { settleBodies } from "../reorganisation/bodies.js";
import { settleSeats } from "../reorganisation/seats.js";
import type { Tables } from "../tables.js";
import { holdTerritory, writeTerritory } from "../territory/write-territory.js";
import { areaGrounds, changesLater } from "./area-ground.js";
import { areaName, type AreaKind } from "./area-name.js";
import { readAreas, type FileDefaults, type ListedArea } from "./areas-file.js";
import { assertSound, planAreas } from "./import-areas.js";
import { dayFault, Rearrangement } from "./rearrangement.js";

interface NamedArea {
  name: string;
  type: AreaKind;
}
/** One change; exactly one of the five is given. Areas are named by the id of the version that the caller saw. */
interface AreaChange {
  create?: NamedArea | null;
  rename?: (NamedArea & { area: string }) | null;
  merge?: (NamedArea & { areas: string[] }) | null;
  split?: { area: string; into: NamedArea[]; heir?: number | null } | null;
  close?: { area: string; heir?: string | null } | null;
}
export interface RearrangeAreas {
  communeId: string;
  basis: string;
  on: LocalDate;
  changes: AreaChange[];
}
const COMMUNE = { vi: "xã", en: "commune" };
const KINDS = ["create", "rename", "merge", "split", "close"] as const;
const dbOf = ({ em }: Pick<Change, "em">) => kyselyOf<Tables>(em, "organisation");
const named = ({ name, type }: NamedArea) => areaName(type, name);

function enter(act: Rearrangement, { create, rename, merge, split, close }: AreaChange, at: string): void {
  const given = [create, rename, merge, split, close].filter(Boolean).length;
  if (given !== 1)
    act.faults.push({
      path: at,
      rule: "change.one",
      message: { vi: "Mỗi thay đổi là đúng một việc.", en: "Each change is exactly one thing." },
    });
  else if (create) act.create(`${at}.create`, named(create));
  else if (rename) act.rename(`${at}.rename`, rename.area, named(rename));
  else if (merge) act.merge(`${at}.merge`, merge.areas, named(merge));
  else if (split) act.split(`${at}.split`, split.area, split.into.map(named), split.heir ?? null);
  else if (close) act.close(`${at}.close`, close.area, close.heir ?? null);
}

/**
 * Arranges the residential areas of a commune anew on a day, as a whole: it may be recorded before or after that day.
 * Answers the commune's version.
 */
export const rearrangeAreas = (ctx: Context, input: RearrangeAreas): Promise<string> =>
  change(ctx, "area.arrange", "area.rearrange", async (c) => {
    await holdTerritory(c.em);
    const [ground] = isId(input.communeId)
      ? await areaGrounds(dbOf(c), [{ unitId: input.communeId, on: input.on }])
      : [];
    const place = ground?.commune ?? ground?.life.at(-1);
    if (!ground || !place || !covers(c.keys, place)) throw notFound(COMMUNE);
    const fault = dayFault(ground, changesLater(ground));
    if (fault) throw badInput([fault]);
    const act = new Rearrangement(ground, input.basis);
    input.changes.forEach((one, index) => enter(act, one, `changes.${index}`));
    const news = act.news();
    const written = await writeTerritory(c.em, news, c.today);
    await settleBodies(c.em, input.on, news.ended, written.versions, news.successions);
    const posts = await settleSeats(c.em, input.on, news.ended, written.versions, new Map());
    c.note({
      on: input.on,
      basis: input.basis,
      ...Object.fromEntries(KINDS.map((kind) => [kind, input.changes.filter((one) => one[kind]).length])),
      versions: written.versions.length,
      ended: news.ended.length,
      moves: written.moves.length,
      postsEnded: posts.ended,
    });
    return place.id;
  });

export interface AreaFile extends FileDefaults {
  upload: string;
}
/** What a file of areas says, seen from now. */
export interface ReadAreaFile {
  rows: number;
  known: number;
  made: ListedArea[];
  faults: Faults;
}

interface ListedAreas {
  rows: number;
  areas: ListedArea[];
  faults: Faults;
}
/**
 * The areas of an uploaded file. They are read before anything is asked of the records: no transaction, and no lock on
 * the territory, waits for a heavy file.
 */
async function listedIn(ctx: Context, { upload, ...defaults }: AreaFile): Promise<ListedAreas> {
  if (!can(ctx.actor, "area.arrange")) throw forbidden();
  const faults = new Faults();
  return {
    ...(await readAreas(
      [await uploadedBy(ctx.em.fork(), "organisation", ctx.actor.id, upload, "upload")],
      defaults,
      faults,
    )),
    faults,
  };
}

/** Reads an uploaded file of areas and says what an import would do, and every fault at its cell. Writes nothing. */
export async function readAreaFile(ctx: Context, file: AreaFile): Promise<ReadAreaFile> {
  const { rows, areas, faults } = await listedIn(ctx, file);
  const { db, keys } = await scopedRead<Tables>(ctx, "area.arrange");
  const { known, made } = await planAreas(db, areas, keys, faults);
  return { rows, known, made: faults.any ? [] : made, faults };
}

/**
 * Imports an uploaded file of areas: all of it, or nothing while it has a fault. Areas of a name that stands already
 * are left alone. Answers how many rows there were: all of them stand now.
 */
export async function importAreas(ctx: Context, file: AreaFile): Promise<{ rows: number }> {
  const listed = await readBefore(listedIn(ctx, file));
  return changeTold(ctx, "area.arrange", "area.import", async (c) => {
    const { rows, areas, faults } = listed();
    await holdTerritory(c.em);
    const plan = await planAreas(dbOf(c), areas, c.keys, faults);
    assertSound(faults);
    const { versions } = await writeTerritory(c.em, plan.news, c.today);
    c.note({ rows, known: plan.known, versions: versions.length });
    return { subject: file.upload, outcome: { rows } };
  });
}
