/**
 * An invented country in the published file formats: its list before a reform, who became whom (every kind of change
 * there is), the provinces' own changes, the list afterwards and a later one. Codes lie beside those of the shipped
 * provinces.
 */
export interface Country {
  before: string;
  conversions: string;
  provinces: string;
  after: string;
  later: string;
  /** Units of the lists by level, and rows of `conversions`. */
  counts: { before: [number, number, number]; after: [number, number]; rows: number };
}
interface Listed {
  code: string;
  level: string;
  type: string;
  name: string;
  parent: string;
}
interface Outcome {
  code: string;
  type: string;
  name: string;
  from: [Listed, kind: string, area: string, people: string][];
}

const CONVERSION_COLUMNS =
  "old_code,old_level,old_full_name,old_district_code,old_province_code,new_code,new_full_name,new_province_code," +
  "kind,area,people,decree,effective_date";
const FIRST = [
  "An",
  "Bình",
  "Cẩm",
  "Đông",
  "Đức",
  "Gia",
  "Hòa",
  "Kim",
  "Long",
  "Mỹ",
  "Ninh",
  "Phú",
  "Quảng",
  "Sơn",
  "Tân",
  "Thạnh",
  "Vĩnh",
  "Xuân",
  "Yên",
  "Ứng",
];
const SECOND = [
  "Bắc",
  "Châu",
  "Dương",
  "Giang",
  "Hưng",
  "Khê",
  "Lạc",
  "Lộc",
  "Minh",
  "Nghĩa",
  "Phong",
  "Quý",
  "Thịnh",
  "Thượng",
  "Trạch",
  "Trung",
  "Vượng",
  "Xá",
];
const nameOf = (n: number): string =>
  `${FIRST[n % 20]} ${SECOND[Math.floor(n / 20) % 18]}${n >= 360 ? ` ${Math.floor(n / 360)}` : ""}`;
const full = ({ type, name }: { type: string; name: string }): string => `${type} ${name}`;

export const REFORM = "2025-07-01";
const HEADER = "code,level,type,name,full_name,parent_code";
const list = (units: Listed[]): string =>
  `${HEADER}\n${units.map((u) => [u.code, u.level, u.type, u.name, full(u), u.parent].join(",")).join("\n")}\n`;
const whole = (u: Listed, kind = "whole"): Outcome["from"][number] => [u, kind, "all", "all"];

/** Communes in order, taken apart by one pattern after another until none is left. */
function reform(communes: Listed[]): Outcome[] {
  const outcomes: Outcome[] = [];
  const made = (
    at: Listed,
    from: Outcome["from"],
    name = at.name,
    type = at.type === "Thị trấn" ? "Xã" : at.type,
  ): void => void outcomes.push({ code: at.code, type, name, from });
  for (let at = 0, turn = 0; at < communes.length; turn += 1) {
    const left = communes.length - at;
    const take = (n: number): Listed[] => communes.slice(at, (at += n));
    const pattern = turn % 9;
    if (left < 6 || pattern === 0) {
      const some = take(Math.min(3, left));
      if (some.length === 1) made(some[0]!, [whole(some[0]!, some[0]!.type === "Thị trấn" ? "reclassified" : "kept")]);
      else
        made(
          some[0]!,
          some.map((u) => whole(u)),
        );
    } else if (pattern === 1) {
      const some = take(4);
      made(
        some[3]!,
        some.map((u) => whole(u)),
        `${some[0]!.name} Mới`,
        "Phường",
      );
    } else if (pattern === 2) {
      const [a, b, c, d] = take(4) as [Listed, Listed, Listed, Listed];
      made(a, [whole(a), [b, "part", "some", "some"]]);
      made(c, [[b, "part", "some", "some"], whole(c), whole(d)], b.name);
    } else if (pattern === 3) {
      const [a, b, c] = take(3) as [Listed, Listed, Listed];
      made(a, [whole(a), [b, "part_all_people", "some", "all"]]);
      made(c, [whole(c), [b, "area_part", "some", "none"]]);
    } else if (pattern === 4) {
      const [a, b, c, d] = take(4) as [Listed, Listed, Listed, Listed];
      made(a, [whole(a), [b, "people_part", "none", "some"]]);
      made(c, [whole(c), [b, "area_whole", "all", "none"]]);
      made(d, [whole(d), [b, "people_part", "none", "some"]]);
    } else if (pattern === 5) {
      const [a] = take(1) as [Listed];
      made(a, [whole(a, a.type === "Thị trấn" ? "reclassified" : "kept")]);
    } else if (pattern === 6) {
      const [a] = take(1) as [Listed];
      made(a, [whole(a, "renamed")], `${a.name} Cũ`);
    } else if (pattern === 7) {
      const [a] = take(1) as [Listed];
      made(a, [whole(a, "reclassified")], a.name, a.type === "Phường" ? "Xã" : "Phường");
    } else {
      const [a, b] = take(2) as [Listed, Listed];
      made(a, [whole(a), [b, "part", "some", "some"]]);
      made(b, [[b, "part", "some", "some"]]);
    }
  }
  return outcomes;
}

export function country(provinceCount: number, districtCount: number, communeCount: number): Country {
  const codes = (n: number, width: number, from: number, skip: (code: number) => boolean = () => false): string[] => {
    const all: string[] = [];
    for (let code = from; all.length < n; code += 1) if (!skip(code)) all.push(String(code).padStart(width, "0"));
    return all;
  };
  const provinces = codes(provinceCount, 2, 2, (c) => c === 30 || c === 31).map((code, n): Listed => ({
    code,
    level: "province",
    type: "Tỉnh",
    name: nameOf(n),
    parent: "",
  }));
  const districts = codes(districtCount, 3, 1, (c) => c > 280 && c < 330).map((code, n): Listed => ({
    code,
    level: "district",
    type: n % 9 === 8 ? "Thị xã" : "Huyện",
    name: nameOf(n),
    parent: provinces[Math.floor((n * provinceCount) / districtCount)]!.code,
  }));
  const [island, ...inhabited] = districts as [Listed, ...Listed[]];
  const communes = codes(communeCount, 5, 20_000).map((code, n): Listed => ({
    code,
    level: "commune",
    type: n % 11 === 10 ? "Thị trấn" : n % 5 === 4 ? "Phường" : "Xã",
    name: nameOf(n * 7),
    parent: inhabited[Math.floor((n * inhabited.length) / communeCount)]!.code,
  }));

  // Two of three provinces become one, the third stays as it is.
  const heirOf = new Map(provinces.map((p, n) => [p.code, n % 3 === 1 ? provinces[n - 1]! : p]));
  const merged = (p: Listed): boolean =>
    provinces.indexOf(p) % 3 < 2 && provinces.indexOf(p) - (provinces.indexOf(p) % 3) + 1 < provinces.length;
  const newName = (p: Listed): string => (merged(p) ? `${p.name} Lớn` : p.name);
  const provinceOf = (c: Listed): string => heirOf.get(districts.find((d) => d.code === c.parent)!.parent)!.code;

  const byProvince = Map.groupBy(communes, provinceOf);
  const outcomes = [...byProvince].flatMap(([province, of]) =>
    reform(of).map((o) => ({ ...o, parent: province, basis: `16${province}/NQ-UBTVQH15` })),
  );
  outcomes.push({
    code: "19999",
    type: "Đặc khu",
    name: island.name,
    from: [whole(island)],
    parent: heirOf.get(island.parent)!.code,
    basis: `16${heirOf.get(island.parent)!.code}/NQ-UBTVQH15`,
  });
  const rows = outcomes.flatMap((o) =>
    o.from.map(([u, kind, area, people]) =>
      [
        u.code,
        u.level,
        full(u),
        u.level === "commune" ? u.parent : "",
        "",
        o.code,
        full(o),
        o.parent,
        kind,
        area,
        people,
        o.basis,
        REFORM,
      ].join(","),
    ),
  );
  rows.push(
    [
      "",
      "area",
      "Bãi bồi ven biển",
      "",
      "",
      outcomes[0]!.code,
      full(outcomes[0]!),
      outcomes[0]!.parent,
      "whole",
      "all",
      "all",
      outcomes[0]!.basis,
      REFORM,
    ].join(","),
  );

  const provincesAfter = provinces.filter((p) => heirOf.get(p.code) === p).map((p) => ({ ...p, name: newName(p) }));
  const after: Listed[] = [
    ...provincesAfter,
    ...outcomes.map((o): Listed => ({ code: o.code, level: "commune", type: o.type, name: o.name, parent: o.parent })),
  ];
  const turned = after
    .filter((u) => u.type === "Xã")
    .slice(0, 10)
    .map((u) => u.code);
  const later = after.map((u, n) =>
    n === 0 ? { ...u, type: "Thành phố" } : turned.includes(u.code) ? { ...u, type: "Phường" } : u,
  );
  return {
    before: list([...provinces, ...districts, ...communes]),
    conversions: `${[CONVERSION_COLUMNS, ...rows].join("\n")}\n`,
    provinces: `old_code,old_full_name,new_code,new_full_name,same_code,decree,effective_date\n${provinces
      .map((p) => {
        const heir = heirOf.get(p.code)!;
        return [
          p.code,
          full(p),
          heir.code,
          `Tỉnh ${newName(heir)}`,
          heir === p ? 1 : 0,
          merged(p) ? "202/2025/QH15" : "",
          REFORM,
        ].join(",");
      })
      .join("\n")}\n`,
    after: list(after),
    later: list(later),
    counts: {
      before: [provinceCount, districtCount, communeCount],
      after: [provincesAfter.length, outcomes.length],
      rows: rows.length,
    },
  };
}
