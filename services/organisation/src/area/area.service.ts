import { badInput, covers, isId, notFound, type LocalDate } from "@hoa-nhap/kernel";
import { change, type Context } from "@hoa-nhap/subgraph";
import { settleSeats } from "../reorganisation/seats.js";
import { holdTerritory, writeTerritory } from "../territory/write-territory.js";
import { areaGrounds, changesLater } from "./area-ground.js";
import { areaName, type AreaKind } from "./area-name.js";
import { dayFault, Rearrangement } from "./rearrangement.js";

export interface NamedArea {
  name: string;
  type: AreaKind;
}
/** One change; exactly one of the five is given. Areas are named by the id of the version that the caller saw. */
export interface AreaChange {
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
export const COMMUNE = { vi: "xã", en: "commune" };
const KINDS = ["create", "rename", "merge", "split", "close"] as const;
const named = ({ name, type }: NamedArea) => areaName(type, name);

function enter(act: Rearrangement, { create, rename, merge, split, close }: AreaChange, at: string): void {
  const given = [create, rename, merge, split, close].filter(Boolean).length;
  if (given !== 1) act.faults.push({ path: at, rule: "change.one", message: { vi: "Mỗi thay đổi là đúng một việc.", en: "Each change is exactly one thing." } });
  else if (create) act.create(`${at}.create`, named(create));
  else if (rename) act.rename(`${at}.rename`, rename.area, named(rename));
  else if (merge) act.merge(`${at}.merge`, merge.areas, named(merge));
  else if (split) act.split(`${at}.split`, split.area, split.into.map(named), split.heir ?? null);
  else if (close) act.close(`${at}.close`, close.area, close.heir ?? null);
}

/** Arranges the residential areas of a commune anew on a day, as a whole: it may be recorded before or after that day. Answers the commune's version. */
export const rearrangeAreas = (ctx: Context, input: RearrangeAreas): Promise<string> =>
  change(ctx, "area.arrange", "area.rearrange", async (c) => {
    await holdTerritory(c.em);
    const [ground] = isId(input.communeId) ? await areaGrounds(c.em, [{ unitId: input.communeId, on: input.on }]) : [];
    const place = ground?.commune ?? ground?.life.at(-1);
    if (!ground || !place || !covers(c.keys, place)) throw notFound(COMMUNE);
    const fault = dayFault(ground, changesLater(ground));
    if (fault) throw badInput([fault]);
    const act = new Rearrangement(ground, input.basis);
    input.changes.forEach((one, index) => enter(act, one, `changes.${index}`));
    const news = act.news();
    const written = await writeTerritory(c.em, news, c.today);
    const posts = await settleSeats(c.em, input.on, news.ended, written.versions, new Map());
    c.note({
      on: input.on, basis: input.basis, ...Object.fromEntries(KINDS.map((kind) => [kind, input.changes.filter((one) => one[kind]).length])),
      versions: written.versions.length, ended: news.ended.length, moves: written.moves.length, postsEnded: posts.ended,
    });
    return place.id;
  });
