import { groupedBy } from "@hoa-nhap/subgraph";
import type { PlacedVersion } from "../territory/write-territory.js";
import type { FreshLine } from "./fresh-line.js";
import type { Faults } from "@hoa-nhap/sheets";
import type { Ground } from "./ground.js";

/** The district level ended with law 72/2025/QH15 on the day the new communes began to work. */
const END_OF_DISTRICTS = { on: "2025-07-01", basis: "72/2025/QH15" };

const childrenIn = (ground: Ground): Map<string, PlacedVersion[]> =>
  groupedBy(
    [...ground.day.values()].filter((v) => v.parent !== null),
    (v) => v.parent!,
  );
const spokenOf = (lines: FreshLine[]): Map<string, FreshLine[]> =>
  groupedBy(
    lines.filter((l) => l.version),
    (l) => l.version!.unit,
  );

/** Districts that the lines touch, with the communes of theirs that no line speaks of. */
function touchedDistricts(
  lines: FreshLine[],
  ground: Ground,
): { district: PlacedVersion; silent: PlacedVersion[]; lines: FreshLine[]; goesOn: boolean }[] {
  const [children, spoken] = [childrenIn(ground), spokenOf(lines)];
  const outcomeParents = new Set(lines.flatMap((l) => l.to?.parent ?? []));
  return [...ground.day.values()]
    .filter((v) => v.level === "DISTRICT" && !spoken.has(v.unit))
    .flatMap((district) => {
      const communes = children.get(district.unit) ?? [];
      const touching = communes.flatMap((c) => spoken.get(c.unit) ?? []);
      if (touching.length === 0) return [];
      return [
        {
          district,
          silent: communes.filter((c) => !spoken.has(c.unit)),
          lines: touching,
          goesOn: outcomeParents.has(district.code),
        },
      ];
    });
}

/** Districts that end because nothing is left below them, with the text that ends them. */
export const endingParents = (lines: FreshLine[], ground: Ground): [string, string][] =>
  touchedDistricts(lines, ground)
    .filter(({ silent, goesOn }) => silent.length === 0 && !goesOn)
    .map(({ district, lines: [first] }) => [
      district.code,
      ground.on === END_OF_DISTRICTS.on ? END_OF_DISTRICTS.basis : first!.basis,
    ]);

/** Units that an act would leave without a unit above, or a unit above without any below. */
export function leftBehind(lines: FreshLine[], ground: Ground, faults: Faults): void {
  const [children, spoken] = [childrenIn(ground), spokenOf(lines)];
  for (const { silent, lines: touching } of touchedDistricts(lines, ground)) {
    if (!touching.some((l) => l.to?.parent?.length === 2)) continue;
    for (const commune of silent) {
      faults.add(
        0,
        "unit.unmentioned",
        `${commune.fullName} (${commune.code}) không có trong tệp, mà cấp huyện của nó không còn.`,
        `${commune.fullName} (${commune.code}) is not in the file, while its district level ends.`,
      );
    }
  }
  for (const [unit, of] of spoken) {
    const version = of[0]!.version!;
    const silent = (children.get(unit) ?? []).filter((c) => !spoken.has(c.unit));
    if (silent.length === 0 || of.some((l) => l.to?.code.length === version.code.length && l.portion === "whole"))
      continue;
    const ending = new Set(endingParents(lines, ground).map(([code]) => code));
    if (silent.every((c) => ending.has(c.code))) continue;
    faults.add(
      of[0]!,
      "parent.ended",
      `${version.fullName} kết thúc nhưng ${silent.length} đơn vị cấp dưới chưa có nơi về.`,
      `${version.fullName} ends, but ${silent.length} units below it have nowhere to go.`,
    );
  }
  const used = new Set(lines.flatMap((l) => l.to?.parent ?? []));
  const communesOf = groupedBy(
    [...ground.day.values()].filter((v) => v.level === "COMMUNE"),
    (v) => v.provinceKey,
  );
  for (const province of [...ground.day.values()].filter(
    (v) => v.level === "PROVINCE" && !spoken.has(v.unit) && !used.has(v.code),
  )) {
    const communes = communesOf.get(province.provinceKey) ?? [];
    if (communes.length > 0 && communes.every((c) => spoken.has(c.unit))) {
      faults.add(
        0,
        "province.empty",
        `${province.fullName} không còn xã nào mà chưa kết thúc: cần tệp chuyển đổi cấp tỉnh.`,
        `${province.fullName} is left without communes but does not end: the file of provinces is needed.`,
      );
    }
  }
}
