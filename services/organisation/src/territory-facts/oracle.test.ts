import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  territoryFacts,
  versionsOn,
  type FactSuccessionKind,
  type FactType,
  type SuccessionFact,
  type VersionFact,
} from "./index.js";

/** Lists of units that lie beside a developer's checkout and are not part of the project. */
const oracle = new URL("../../../../../shared/data/", import.meta.url);
const missing = !existsSync(new URL("reorganisation-2025.csv", oracle));
const compared = (what: string, run: () => void) =>
  test.skipIf(missing)(missing ? `${what} (skipped: the oracle files are missing)` : what, run);

type Row = Record<string, string>;

function rowsOf(file: string): Row[] {
  const [head = "", ...lines] = readFileSync(new URL(file, oracle), "utf8").trim().split("\n");
  const columns = head.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((value, i) => [columns[i]!, value])));
}

const WORDS: Record<FactType, string> = {
  TINH: "Tỉnh",
  THANH_PHO_TRUC_THUOC: "Thành phố",
  HUYEN: "Huyện",
  QUAN: "Quận",
  THI_XA: "Thị xã",
  THANH_PHO: "Thành phố",
  XA: "Xã",
  PHUONG: "Phường",
  THI_TRAN: "Thị trấn",
  DAC_KHU: "Đặc khu",
};
const facts = territoryFacts();
const byKey = new Map(facts.versions.map((version) => [version.key, version]));
const codeOf = (unit: string | null) => unit?.split(":")[1] ?? "";
const rowed = (...cells: (string | null | undefined)[]) => cells.map((cell) => cell ?? "").join(" | ");
const unitRow = (v: VersionFact) =>
  rowed(v.code, v.level.toLowerCase(), WORDS[v.type], v.name, v.fullName, codeOf(v.parent));
const theirUnit = (r: Row) => rowed(r.code, r.level, r.type, r.name, r.full_name, r.parent_code);

/** Versions that differ in the border alone count as one: the oracle knows no borders. */
function withoutBorders(versions: VersionFact[]): VersionFact[] {
  const distinct = new Map<string, VersionFact>();
  for (const version of versions) {
    const look = `${version.unit} ${unitRow(version)}`;
    const { validTo, endedBy } = version;
    distinct.set(look, { ...(distinct.get(look) ?? version), validTo, endedBy });
  }
  return [...distinct.values()];
}

/** The units of both provinces that stand under one of them in a list of a day. */
function under(province: string, rows: Row[]): Row[] {
  const above = new Set([province]);
  for (const row of rows) if (row.level === "district" && row.parent_code === province) above.add(row.code!);
  return rows.filter((row) => row.code === province || above.has(row.parent_code!));
}

const sorted = (rows: string[]) => rows.toSorted();
const isBelowHaiDuong = (v: VersionFact): boolean => {
  if (v.unit === "province:30") return true;
  const above = facts.versions.find(({ unit }) => unit === v.parent);
  return above !== undefined && isBelowHaiDuong(above);
};

compared("every version of Hải Dương's units since 2018", () => {
  const mine = withoutBorders(facts.versions.filter(isBelowHaiDuong)).map((v) =>
    rowed(unitRow(v), v.validFrom, v.validTo, v.legalBasis, v.endedBy),
  );
  const theirs = rowsOf("haiduong-unit-versions-2018-2025.csv").map((r) =>
    rowed(theirUnit(r), r.valid_from, r.valid_to, r.created_by, r.ended_by),
  );
  expect(theirs).toHaveLength(358);
  expect(sorted(mine)).toEqual(sorted(theirs));
});

compared("every step of Hải Dương's communes from 2019 to 2024", () => {
  const step = ({ from, to, on, legalBasis }: SuccessionFact) => {
    const [f, t] = [byKey.get(from)!, byKey.get(to)!];
    return rowed(legalBasis, on, f.code, f.fullName, codeOf(f.parent), t.code, t.fullName, codeOf(t.parent));
  };
  const borders = (s: SuccessionFact) =>
    byKey.get(s.from)!.level === "DISTRICT" && (s.kind === "CONTINUE" || s.kind === "TRANSFER");
  const mine = facts.successions.filter((s) => s.on < "2025-07-01" && !borders(s)).map(step);
  const theirs = rowsOf("haiduong-changes-2019-2024.csv").map((r) =>
    rowed(
      r.decree,
      r.effective_date,
      r.old_code,
      r.old_full_name,
      r.old_parent_code,
      r.new_code,
      r.new_full_name,
      r.new_parent_code,
    ),
  );
  expect(theirs).toHaveLength(138);
  expect(sorted(mine)).toEqual(sorted(theirs));
});

compared("Hải Dương on 2021-11-01, both provinces on 2025-06-30, the new city on 2025-07-01", () => {
  const mine = (day: string, ok = (_: VersionFact) => true) => sorted(versionsOn(facts, day).filter(ok).map(unitRow));
  const theirs = (file: string, ...provinces: string[]) =>
    sorted(provinces.flatMap((code) => under(code, rowsOf(file))).map(theirUnit));
  expect(mine("2021-11-01", isBelowHaiDuong)).toEqual(theirs("admin-units-2021-11.csv", "30"));
  expect(mine("2025-06-30")).toEqual(theirs("admin-units-2025-06.csv", "30", "31"));
  expect(mine("2025-07-01")).toEqual(theirs("admin-units-2025-07.csv", "31"));
});

compared("the acts of 2025 and what each old commune gave to each new one", () => {
  const portion = (kind: FactSuccessionKind, people: number | null) =>
    kind === "MERGE" ? "all all" : people === 1 ? "some all" : people === 0 ? "some none" : "some some";
  const mine = facts.successions
    .filter(({ legalBasis }) => legalBasis === "1669/NQ-UBTVQH15")
    .map((s) => {
      const [f, t] = [byKey.get(s.from)!, byKey.get(s.to)!];
      return rowed(
        f.code,
        f.level.toLowerCase(),
        f.fullName,
        t.code,
        t.fullName,
        portion(s.kind, s.shareOfPeople),
        s.on,
      );
    });
  const rows = rowsOf("reorganisation-2025.csv").filter((r) => r.new_province_code === "31");
  expect(rows).toHaveLength(451);
  expect(rows.every((r) => r.decree === "1669/NQ-UBTVQH15")).toBe(true);
  expect(sorted(mine)).toEqual(
    sorted(
      rows.map((r) =>
        rowed(
          r.old_code,
          r.old_level,
          r.old_full_name,
          r.new_code,
          r.new_full_name,
          `${r.area} ${r.people}`,
          r.effective_date,
        ),
      ),
    ),
  );
});
