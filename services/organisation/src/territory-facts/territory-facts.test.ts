import { expect, test } from "vitest";
import { successorsOn, territoryFacts, versionsOn, type FactLevel, type FactType, type VersionFact } from "./index.js";

const facts = territoryFacts();
const days = [
  ...new Set(facts.versions.flatMap(({ validFrom, validTo }) => [validFrom ?? "2018-12-31", validTo ?? "2026-01-01"])),
].sort();
const LAUNCH = "2020-11-23";
const REFORM = "2025-07-01";

const haiDuong = (day: string): VersionFact[] => {
  const all = versionsOn(facts, day);
  const districts = all.filter(({ parent }) => parent === "province:30");
  const communes = all.filter(({ parent }) => districts.some(({ unit }) => unit === parent));
  return [...all.filter(({ unit }) => unit === "province:30"), ...districts, ...communes];
};
const count = (versions: VersionFact[], level: FactLevel) =>
  versions.filter((version) => version.level === level).length;
const counts = (versions: VersionFact[]) => [
  count(versions, "PROVINCE"),
  count(versions, "DISTRICT"),
  count(versions, "COMMUNE"),
];
const the = (code: string, day: string) => versionsOn(facts, day).find((version) => version.code === code)!;
const becomes = (code: string, day: string, then: string) =>
  successorsOn(facts, the(code, day), then)
    .map((version) => `${version.code} ${version.fullName}`)
    .sort();

test("Hải Dương has 265 communes before 2019, 235 in the plan's year, 207 at its end", () => {
  expect(counts(haiDuong("2018-12-31"))).toEqual([1, 12, 265]);
  expect(counts(haiDuong("2019-11-30"))).toEqual([1, 12, 262]);
  expect(counts(haiDuong(LAUNCH))).toEqual([1, 12, 235]);
  expect(counts(haiDuong("2024-11-30"))).toEqual([1, 12, 235]);
  expect(counts(haiDuong("2024-12-01"))).toEqual([1, 12, 207]);
  expect(counts(haiDuong("2025-06-30"))).toEqual([1, 12, 207]);
});

test("old Hải Phòng has 15 districts and 167 communes in the half year before the reform", () => {
  expect(counts(versionsOn(facts, "2025-06-30"))).toEqual([2, 12 + 15, 207 + 167]);
});

test("from 2025-07-01 one city has 67 xã, 45 phường and 2 đặc khu, and no district", () => {
  const valid = versionsOn(facts, REFORM);
  expect(counts(valid)).toEqual([1, 0, 114]);
  const ofType = (type: FactType) => valid.filter((version) => version.type === type).length;
  expect([ofType("XA"), ofType("PHUONG"), ofType("DAC_KHU"), ofType("THANH_PHO_TRUC_THUOC")]).toEqual([67, 45, 2, 1]);
});

test.each(days)("on %s a code names one unit and every parent stands", (day) => {
  const valid = versionsOn(facts, day);
  const standing = new Set(valid.map(({ unit }) => unit));
  expect(new Set(valid.map(({ code }) => code)).size).toBe(valid.length);
  expect(standing.size).toBe(valid.length);
  expect(valid.filter(({ parent, level }) => (parent === null ? level !== "PROVINCE" : !standing.has(parent)))).toEqual(
    [],
  );
});

test("keys are unique, versions of a unit follow each other without a gap, and every unit has one", () => {
  expect(new Set(facts.versions.map(({ key }) => key)).size).toBe(facts.versions.length);
  expect(new Set(facts.versions.map(({ unit }) => unit))).toEqual(new Set(facts.units.map(({ key }) => key)));
  for (const { key } of facts.units) {
    const versions = facts.versions.filter(({ unit }) => unit === key);
    expect(versions.slice(1).map(({ validFrom }) => validFrom)).toEqual(
      versions.slice(0, -1).map(({ validTo }) => validTo),
    );
  }
});

test("a succession leads from a version that ends on its day to one that begins on it, under one act", () => {
  const byKey = new Map(facts.versions.map((version) => [version.key, version]));
  for (const { from, to, on, legalBasis } of facts.successions) {
    expect([byKey.get(from)?.validTo, byKey.get(from)?.endedBy]).toEqual([on, legalBasis]);
    expect([byKey.get(to)?.validFrom, byKey.get(to)?.legalBasis]).toEqual([on, legalBasis]);
  }
});

test("whatever ends has a successor, but the districts of 2025", () => {
  const followed = new Set(facts.successions.map(({ from }) => from));
  const lost = facts.versions.filter(({ key, validTo }) => validTo !== null && !followed.has(key));
  expect(lost.every(({ level, endedBy }) => level === "DISTRICT" && endedBy === "72/2025/QH15")).toBe(true);
  expect(lost).toHaveLength(12 + 14);
});

test("all that a divided unit gives away is told once and a whole one goes to one unit", () => {
  for (const key of new Set(facts.successions.map(({ from }) => from))) {
    const steps = facts.successions.filter(({ from }) => from === key);
    const whole = steps.some(({ shareOfArea }) => shareOfArea === 1);
    expect(steps.length === 1).toBe(whole);
    expect(new Set(steps.map(({ to }) => to)).size).toBe(steps.length);
  }
});

test("the same unit keeps its code, another unit never takes over its key", () => {
  const unitOf = new Map(facts.versions.map(({ key, unit }) => [key, unit]));
  for (const { from, to, kind } of facts.successions) {
    expect(unitOf.get(from) === unitOf.get(to)).toBe(["CONTINUE", "RENAME", "RECLASSIFY"].includes(kind));
  }
});

test("every commune of every earlier day can be followed to its units of 2025-07-01", () => {
  for (const day of days.filter((day) => day < REFORM)) {
    const lost = versionsOn(facts, day).filter(
      (version) => version.level === "COMMUNE" && successorsOn(facts, version, REFORM).length === 0,
    );
    expect(lost).toEqual([]);
  }
});

test("the five real pilot units end where they ended", () => {
  expect(becomes("10963", "2019-11-05", REFORM)).toEqual(["10966 Xã Bình Giang"]);
  expect(becomes("11218", LAUNCH, REFORM)).toEqual(["11218 Xã Hồng Châu"]);
  expect(becomes("10768", LAUNCH, REFORM)).toEqual(["10705 Xã Nam An Phụ", "10756 Xã Lai Khê"]);
  expect(becomes("10621", LAUNCH, "2024-12-01")).toEqual(["10621 Xã Quốc Tuấn"]);
  expect(becomes("10621", LAUNCH, REFORM)).toEqual(["10633 Xã Trần Phú"]);
  expect(becomes("10819", LAUNCH, "2024-12-01")).toEqual(["10828 Xã Cẩm Việt"]);
  expect(becomes("10819", LAUNCH, REFORM)).toEqual(["10756 Xã Lai Khê", "10816 Xã Hà Bắc"]);
});

test("a code used again is another unit: 10525 was Trần Hưng Đạo, today it is Hải Dương", () => {
  expect([the("10525", LAUNCH).fullName, the("10525", REFORM).fullName]).toEqual([
    "Phường Trần Hưng Đạo",
    "Phường Hải Dương",
  ]);
  expect(the("10525", LAUNCH).unit).not.toBe(the("10525", REFORM).unit);
});

test("a commune that changes its district gives both districts new borders", () => {
  expect([the("10822", "2019-11-30").parent, the("10822", "2019-12-01").parent]).toEqual([
    "district:294",
    "district:288",
  ]);
  expect(
    facts.successions
      .filter(({ from }) => from === "district:294@1")
      .map(({ to, kind, shareOfArea }) => [to, kind, shareOfArea]),
  ).toEqual([
    ["district:294@2", "CONTINUE", null],
    ["district:288@2", "TRANSFER", null],
  ]);
});

test("names are composed (NFC) and bear no type", () => {
  for (const { name, fullName } of facts.versions) {
    expect([name, fullName]).toEqual([name.normalize("NFC").trim(), fullName.normalize("NFC").trim()]);
    expect(fullName.endsWith(` ${name}`)).toBe(true);
  }
});
