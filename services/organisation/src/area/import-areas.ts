import { badInput, covers, DomainError, formatDay, type Keys } from "@hoa-nhap/kernel";
import type { Faults } from "@hoa-nhap/sheets";
import { groupedBy } from "@hoa-nhap/subgraph";
import type { Kysely } from "kysely";
import type { Tables, UnitVersionRow } from "../tables.js";
import { isStanding } from "../territory/version.js";
import type { News, PlacedVersion } from "../territory/write-territory.js";
import { areaGrounds, changesLater, type AreaGround } from "./area-ground.js";
import { AreaNames } from "./area-name.js";
import type { ListedArea } from "./areas-file.js";
import { dayFault, namesOf, Rearrangement } from "./rearrangement.js";

/** What a sound list of areas says beyond what stands already. */
export interface AreaPlan {
  known: number;
  made: ListedArea[];
  news: News;
}

/**
 * Each row with its commune of the day; a commune that is not there, or outside the caller's area, is a fault of the
 * row.
 */
async function placed(
  db: Kysely<Tables>,
  areas: ListedArea[],
  keys: Keys,
  faults: Faults,
): Promise<{ area: ListedArea; unitId: string }[]> {
  const codes = [...new Set(areas.map(({ communeCode }) => communeCode))];
  const communes =
    codes.length === 0
      ? []
      : await db
          .selectFrom("unitVersion")
          .selectAll()
          .where("level", "=", "COMMUNE" as UnitVersionRow["level"])
          .where("code", "in", codes)
          .execute();
  const ofCode = groupedBy(communes, ({ code }) => code);
  return areas.flatMap((area) => {
    const commune = ofCode.get(area.communeCode)?.find((one) => isStanding(one, area.on));
    if (!commune)
      faults.add(
        area.communeAt,
        "commune.unknown",
        `Ngày ${formatDay(area.on)} không có xã mã ${area.communeCode}.`,
        `There is no commune ${area.communeCode} on ${formatDay(area.on)}.`,
      );
    else if (!covers(keys, commune))
      faults.add(
        area.communeAt,
        "commune.outside",
        `${commune.fullName} (${area.communeCode}) ngoài địa bàn của bạn.`,
        `${commune.fullName} (${area.communeCode}) is outside your area.`,
      );
    else return [{ area, unitId: commune.unitId }];
    return [];
  });
}

function twice(areas: ListedArea[], faults: Faults): ListedArea[] {
  const seen = new AreaNames<ListedArea["name"] & { row: number }>();
  return areas.filter(({ row, at, name }) => {
    const first = seen.find(name);
    if (first)
      faults.add(
        at,
        "area.twice",
        `${name.fullName} đã có ở dòng ${first.row}.`,
        `${name.fullName} is on line ${first.row} already.`,
      );
    else seen.add({ ...name, row });
    return !first;
  });
}

const standingNames = ({ areas, on }: AreaGround): AreaNames =>
  new AreaNames(namesOf(areas.filter((v) => isStanding(v, on))));

function newsOf(ground: AreaGround, areas: ListedArea[], faults: Faults): News | null {
  const act = new Rearrangement(ground, areas[0]!.basis);
  for (const { row, name } of areas) act.create(String(row), name);
  try {
    return act.news();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    for (const { path, rule, message } of error.fields ?? [])
      faults.add(Number.parseInt(path, 10), rule, message.vi, message.en);
    return null;
  }
}

/**
 * Works out which areas of a list are to be made: those of no name that stands in their commune on the day, so that a
 * list given again makes none twice. Three statements and one for the communes, however long the list.
 */
export async function planAreas(
  db: Kysely<Tables>,
  listed: ListedArea[],
  keys: Keys,
  faults: Faults,
): Promise<AreaPlan> {
  const rows = await placed(db, listed, keys, faults);
  const once = [...groupedBy(rows, ({ unitId }) => unitId)].flatMap(([unitId, of]) =>
    twice(
      of.map(({ area }) => area),
      faults,
    ).map((area) => ({ area, unitId })),
  );
  const groups = [...groupedBy(once, ({ unitId, area }) => `${unitId} ${area.on} ${area.basis}`).values()];
  const grounds = await areaGrounds(
    db,
    groups.map(([first]) => ({ unitId: first!.unitId, on: first!.area.on })),
  );
  const plan: AreaPlan = { known: 0, made: [], news: { versions: [], successions: [], known: [] } };
  const known = new Map<string, PlacedVersion>();
  const numbers = new Map<string, number>();
  groups.forEach((group, index) => {
    const ground = grounds[index]!;
    const { unitId } = group[0]!;
    ground.lastNumber = numbers.get(unitId) ?? ground.lastNumber;
    const standing = standingNames(ground);
    const fresh = group.map(({ area }) => area).filter(({ name }) => !standing.find(name));
    plan.known += group.length - fresh.length;
    if (fresh.length === 0) return;
    const fault = dayFault(ground, changesLater(ground));
    if (fault) return fresh.forEach(({ row }) => faults.add(row, fault.rule, fault.message.vi, fault.message.en));
    const news = newsOf(ground, fresh, faults);
    numbers.set(unitId, ground.lastNumber + fresh.length);
    plan.made.push(...fresh);
    plan.news.versions.push(...(news?.versions ?? []));
    for (const version of news?.known ?? []) known.set(version.id, version);
  });
  plan.news.known = [...known.values()];
  return plan;
}

/** Refuses a file that has faults: nothing of it is written. */
export function assertSound(faults: Faults): void {
  if (faults.any)
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
