import { DEMO_AREAS, DEMO_COMMUNE, DEMO_DISTRICTS } from "@hoa-nhap/demo";

export interface DemoGroup {
  /** Which of the commune's four residential areas. */
  area: number;
  memberCount: number;
  womenCount: number;
}

const EXAMPLE_SIZES = [7, 6, 8];

/**
 * 120 core groups: 36 of the first intake, 84 of the second, 846 members of whom 298 are women; the example commune's
 * are its own.
 */
export function demoGroups(): Map<string, DemoGroup[]> {
  const first = DEMO_DISTRICTS.map((d) => ({ commune: d.wave2019, groups: 3 }));
  const second = DEMO_DISTRICTS.flatMap((d) => d.wave2020)
    .filter((commune) => commune !== DEMO_COMMUNE.commune)
    .map((commune, i) => ({ commune, groups: i < 23 ? 3 : 2 }));
  const sizes = [
    DEMO_COMMUNE.commune,
    ...[...first, ...second].flatMap(({ commune, groups }) => Array<string>(groups).fill(commune)),
  ];
  const ordinary = sizes
    .slice(1)
    .map((commune, i) => ({ commune, memberCount: i < 18 && i % 3 === 0 ? 7 : 6 + (i % 3) }));
  const all = [...EXAMPLE_SIZES.map((memberCount) => ({ commune: DEMO_COMMUNE.commune, memberCount })), ...ordinary];
  const groups = new Map<string, DemoGroup[]>();
  all.forEach(({ commune, memberCount }, i) => {
    const ofCommune = groups.get(commune) ?? [];
    ofCommune.push({
      area: ofCommune.length % DEMO_AREAS.length,
      memberCount,
      womenCount: i % 2 === 0 && i < 116 ? 3 : 2,
    });
    groups.set(commune, ofCommune);
  });
  return groups;
}
