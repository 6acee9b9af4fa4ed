import "reflect-metadata";
import { Buffer } from "node:buffer";
import { createReadStream, existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { MikroORM } from "@mikro-orm/postgresql";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { country, REFORM } from "../../../../test/country.factory.js";
import { freshDatabase, type TestDatabase } from "../../../../test/database.js";
import {
  importDraft,
  importReorganisation,
  importUnits,
  loadShippedTerritory,
  openForImport,
  type Imported,
} from "../import.js";

const TODAY = "2026-05-01";
const bytes = (text: string): Uint8Array[] => [Buffer.from(text)];

interface Store {
  database: TestDatabase;
  orm: MikroORM;
  judge: pg.Client;
}
async function openStore(): Promise<Store> {
  const database = await freshDatabase();
  const judge = new pg.Client({ connectionString: database.superuserUrl });
  await judge.connect();
  return { database, judge, orm: await openForImport(database.urlOf("organisation")) };
}
async function closeStore({ database, orm, judge }: Store): Promise<void> {
  await judge.end();
  await orm.close();
  await database.drop();
}
const standing = async ({ judge }: Store, day: string): Promise<Record<string, number>> => {
  const { rows } = await judge.query(
    `
      select level, count(*)::int n
      from organisation.unit_version
      where level <> 'AREA'
        and (valid_from is null or valid_from <= $1::date)
        and (valid_to is null or valid_to > $1::date)
      group by 1
    `,
    [day],
  );
  return Object.fromEntries(rows.map((row) => [row.level, row.n]));
};
/** Everything an import may write. */
const contents = async ({ judge }: Store): Promise<unknown> =>
  (
    await judge.query(`
      select (select count(*)::int from organisation.unit) units,
        (select count(*)::int from organisation.unit_version) versions,
        (select count(*)::int from organisation.unit_version where valid_to is not null) ended,
    (select count(*)::int from organisation.unit_succession) successions,
      (select count(*)::int from organisation.event) events, (select count(*)::int from organisation.audit_entry) audits`)
  ).rows[0];
/** Versions whose keys do not agree with the units above them, found by an independent walk. */
const misplaced = async ({ judge }: Store): Promise<number> =>
  (
    await judge.query(`
      select count(*)::int n from organisation.unit_version v where v.parent_unit_id is not null and not exists (
    select from organisation.unit_version p
    join organisation.unit u on u.id = p.unit_id
    where p.unit_id = v.parent_unit_id
      and (p.valid_from is null or p.valid_from <= coalesce(v.valid_from, p.valid_from, '2000-01-01'))
      and (p.valid_to is null or p.valid_to > coalesce(v.valid_from, '2000-01-01'))
      and u.key = case u.level when 'PROVINCE' then v.province_key when 'DISTRICT' then v.district_key else v.commune_key end)`)
  ).rows[0].n;
/** An import whose count of what it made is held against what the tables gained. */
async function judged(store: Store, work: () => Promise<Imported>): Promise<Imported> {
  const from = await tally(store);
  const done = await work();
  const now = await tally(store);
  const { versions, ended, successions, moves } = done;
  expect({ versions, ended, successions, moves }).toEqual(
    Object.fromEntries(Object.keys(now).map((what) => [what, now[what]! - from[what]!])),
  );
  expect(done.known).toBeLessThanOrEqual(done.rows);
  return done;
}
const tally = async ({ judge }: Store): Promise<Record<string, number>> =>
  (
    await judge.query(`
      select (select count(*)::int from organisation.unit_version) versions,
        (select count(*)::int from organisation.unit_version where valid_to is not null) ended,
    (select count(*)::int from organisation.unit_succession) successions,
      (select count(*)::int from organisation.event where type = 'organisation.responsibility.moved') moves`)
  ).rows[0];
const rulesOf = ({ faults }: Imported): [number, string][] => faults.map(({ row, rule }) => [row, rule]);

const small = country(7, 21, 210);
const PROVINCE_ROWS = small.provinces.trim().split("\n").length - 1;
const PROVINCE_LINES = small.provinces.split("\n").filter((line) => line.includes("202/2025")).length;

describe("an invented country with every kind of change", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore();
    await loadShippedTerritory(store.orm, { demo: true, today: TODAY });
  });
  afterAll(() => closeStore(store));

  test("its list opens the records of its provinces and leaves the shipped ones alone", async () => {
    const shipped = await standing(store, "2025-06-30");
    const done = await judged(store, () =>
      importUnits(store.orm, bytes(small.before), { asOf: "2025-06-30", today: TODAY }),
    );
    expect(done).toMatchObject({ faults: [], rows: 238, known: 0, versions: 238, successions: 0, moves: 0 });
    const now = await standing(store, "2025-06-30");
    expect([
      now.PROVINCE! - shipped.PROVINCE!,
      now.DISTRICT! - shipped.DISTRICT!,
      now.COMMUNE! - shipped.COMMUNE!,
    ]).toEqual(small.counts.before);
  });

  test("as a draft it changes nothing of the territory, and says how much is to be decided", async () => {
    const before = await standing(store, REFORM);
    const done = await importDraft(store.orm, bytes(small.conversions), {
      title: "Sắp xếp 2025",
      provinces: bytes(small.provinces),
    });
    expect(done).toMatchObject({ faults: [], rows: small.counts.rows + PROVINCE_ROWS });
    const divided = new Set(
      small.conversions
        .split("\n")
        .filter((line) => /,(part|people_part),/.test(line))
        .map((line) => line.slice(0, 5)),
    );
    expect(done.undecided).toBe(divided.size);
    expect(await standing(store, REFORM)).toEqual(before);
    const { rows } = await store.judge.query(
      `
        select state, count(r.*)::int lines
        from organisation.reorganisation
        join organisation.reorganisation_row r on r.reorganisation_id = id
        group by state
      `,
    );
    expect(rows).toEqual([{ state: "DRAFT", lines: small.counts.rows - 1 + PROVINCE_LINES }]);
  });

  test("who became whom is written as the rows say it: units, shares, kinds", async () => {
    const done = await judged(store, () =>
      importReorganisation(store.orm, bytes(small.conversions), { provinces: bytes(small.provinces), today: TODAY }),
    );
    expect(done).toMatchObject({
      faults: [],
      rows: small.counts.rows + PROVINCE_ROWS,
      known: 1 + PROVINCE_ROWS - PROVINCE_LINES,
    });
    const written = await store.judge.query(
      `
        select f.code || ' ' || t.code pair, s.share_of_people p, s.share_of_area a, s.kind, f.unit_id = t.unit_id same
        from organisation.unit_succession s
        join organisation.unit_version f on f.id = s.from_version_id
       join organisation.unit_version t on t.id = s.to_version_id
       where s."on" = $1 and t.level = 'COMMUNE' and (t.code between '19999' and '20999')`,
      [REFORM],
    );
    const share: Record<string, number | null> = { all: 1, none: 0, some: null };
    const told = small.conversions
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","))
      .filter((cells) => cells[1] !== "area");
    expect(written.rows.map((r) => [r.pair, r.p, r.a]).sort()).toEqual(
      told.map((c) => [`${c[0]} ${c[5]}`, share[c[10]!], share[c[9]!]]).sort(),
    );
    const single = (kind: string): number => told.filter((c) => c[8] === kind).length;
    expect(written.rows.filter((r) => r.same)).toHaveLength(
      single("kept") + single("renamed") + single("reclassified"),
    );
    expect(new Set(written.rows.map((r) => r.kind))).toEqual(
      new Set(["MERGE", "SPLIT", "CONTINUE", "RENAME", "RECLASSIFY"]),
    );
  });

  test("afterwards there is no district, every unit lies where it says, and the list of that day tells nothing new", async () => {
    const now = await standing(store, REFORM);
    expect([now.PROVINCE, now.DISTRICT, now.COMMUNE]).toEqual([
      1 + small.counts.after[0],
      undefined,
      114 + small.counts.after[1],
    ]);
    expect(await misplaced(store)).toBe(0);
    expect(
      await judged(store, () => importUnits(store.orm, bytes(small.after), { asOf: REFORM, today: TODAY })),
    ).toMatchObject({ faults: [], versions: 0, known: small.after.trim().split("\n").length - 1 });
  });

  test("responsibility moves by itself wherever all people went to one unit, and nowhere else", async () => {
    const { rows } = await store.judge.query(
      `
        select v.code, count(m.*)::int moves, bool_or(s.p) whole
        from organisation.unit_version v
        join organisation.unit u on u.id = v.unit_id
       left join organisation.event m on m.type = 'organisation.responsibility.moved'
         and m.payload->>'unitKey' = u.key::text
         and m."on" = $1
       cross join lateral (select count(*) filter (where share_of_people = 1) = 1 as p
         from organisation.unit_succession
         where from_version_id = v.id) s
       where v.level = 'COMMUNE' and v.valid_to = $1 and v.code between '20000' and '20999' group by v.code, v.unit_id
       having not exists (select from organisation.unit_version later
         where later.unit_id = v.unit_id and later.valid_from = $1)`,
      [REFORM],
    );
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => row.moves !== (row.whole ? 1 : 0))).toEqual([]);
  });

  test("a later list becomes acts that keep the units themselves", async () => {
    expect(
      rulesOf(
        await judged(store, () => importUnits(store.orm, bytes(small.later), { asOf: "2026-04-30", today: TODAY })),
      ),
    ).toHaveLength(11);
    const done = await judged(store, () =>
      importUnits(store.orm, bytes(small.later), { asOf: "2026-04-30", basis: "30/2026/QH16", today: TODAY }),
    );
    expect(done).toMatchObject({ faults: [], versions: 11, ended: 11, successions: 11, moves: 0 });
    const { rows } = await store.judge.query(
      `select distinct s.kind, s.legal_basis from organisation.unit_succession s where s."on" = '2026-04-30'`,
    );
    expect(rows).toEqual([{ kind: "RECLASSIFY", legal_basis: "30/2026/QH16" }]);
  });

  test("loading the same files again changes nothing but the record that somebody did", async () => {
    const { audits: _, ...before } = (await contents(store)) as Record<string, number>;
    expect(
      await judged(store, () =>
        importUnits(store.orm, bytes(small.later), { asOf: "2026-04-30", basis: "30/2026/QH16", today: TODAY }),
      ),
    ).toMatchObject({ faults: [], versions: 0 });
    const again = await judged(store, () =>
      importReorganisation(store.orm, bytes(small.conversions), { provinces: bytes(small.provinces), today: TODAY }),
    );
    expect(again).toMatchObject({ faults: [], versions: 0, successions: 0, known: again.rows });
    const [{ details }] = (
      await store.judge.query(
        `
          select details from organisation.audit_entry
          where action = 'territory.import-reorganisation'
          order by seq desc
          limit 1
        `,
      )
    ).rows;
    expect(details).toMatchObject({ rows: again.rows, known: again.rows, versions: 0 });
    const { audits: __, ...after } = (await contents(store)) as Record<string, number>;
    expect(after).toEqual(before);
  });

  test("a list of another day that a reform explains is not taken for one", async () => {
    const rules = rulesOf(
      await importUnits(store.orm, bytes(small.before), { asOf: "2026-04-30", basis: "x", today: TODAY }),
    ).map(([, rule]) => rule);
    expect(rules.filter((rule) => !["unit.unknown-origin", "name.differs", "unit.absent"].includes(rule))).toEqual([]);
    expect(rules.length).toBeGreaterThan(20);
  });
});

describe("a broken file is told by row and nothing of it is loaded", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openStore();
    await importUnits(store.orm, bytes(small.before), { asOf: "2025-06-30", today: TODAY });
  });
  afterAll(() => closeStore(store));

  /** The text with the first match in one line (header: 1) replaced. */
  const inLine = (text: string, line: number, from: string | RegExp, to: string): string =>
    text
      .split("\n")
      .map((l, i) => (i === line - 1 ? l.replace(from, to) : l))
      .join("\n");
  // Provinces are lines 2 to 8, districts 9 to 29, communes 30 to 239.
  const units: [string, string, [number, string]][] = [
    ["a column is missing", small.before.replace("parent_code", "parent"), [1, "header.missing"]],
    ["a column is unknown", small.before.replace("parent_code", "parent"), [1, "header.unknown"]],
    ["empty", "", [1, "header.missing"]],
    ["a cell too many", inLine(small.before, 40, "commune,", "commune,,"), [40, "row.columns"]],
    ["an open quotation mark", inLine(small.before, 40, /,\d+$/, `,"`), [239, "row.quotes"]],
    ["a lost leading zero of a province", inLine(small.before, 2, "02", "2"), [2, "code.leading-zero"]],
    ["a lost leading zero of a district", inLine(small.before, 12, /^0+/, ""), [12, "code.leading-zero"]],
    ["a code read as a number", inLine(small.before, 2, "02", "2.0"), [2, "code.leading-zero"]],
    ["a lost leading zero of a parent", inLine(small.before, 12, /,0(\d)$/, ",$1"), [12, "code.leading-zero"]],
    ["a province's code at commune level", inLine(small.before, 40, /^\d+/, "200401"), [40, "code.digits"]],
    ["an unknown parent", inLine(small.before, 40, /\d+$/, "999"), [40, "parent.unknown"]],
    ["a commune below nothing", inLine(small.before, 40, /\d+$/, ""), [40, "parent.unknown"]],
    ["a district below a commune", inLine(small.before, 12, /\d+$/, "20000"), [12, "parent.level"]],
    ["a unit below itself", inLine(small.before, 12, /^(\d+)(.*),\d+$/, "$1$2,$1"), [12, "parent.cycle"]],
    ["a code twice", inLine(small.before, 40, /^\d+/, "20000"), [40, "code.twice"]],
    ["an unknown level", inLine(small.before, 40, "commune", "ward"), [40, "level.unknown"]],
    ["an unknown kind of unit", inLine(small.before, 40, /Xã|Phường|Thị trấn/g, "Làng"), [40, "kind.unknown"]],
    [
      "a full name that is not its parts",
      inLine(small.before, 40, /(Xã|Phường|Thị trấn),([^,]+)/, "$1,$2 Khác"),
      [40, "name.parts"],
    ],
    [
      "a direction sign in a name",
      inLine(small.before, 40, /(Xã|Phường|Thị trấn),/, "$1\u202E,"),
      [40, "text.not-plain"],
    ],
    [
      "a wrong date",
      small.before
        .split("\n")
        .map((l, i) => (l && i === 0 ? `${l},effective_date` : l && i === 39 ? `${l},2025-13-01` : l && `${l},`))
        .join("\n"),
      [40, "date"],
    ],
    [
      "an error of a spreadsheet for a name",
      inLine(small.before, 40, /(Xã|Phường|Thị trấn),([^,]+)/, "$1,#REF!"),
      [40, "cell.error"],
    ],
    [
      "a unit gone without a word",
      small.before
        .split("\n")
        .filter((_, i) => i !== 39)
        .join("\n"),
      [0, "unit.absent"],
    ],
    ["a unit from nowhere", `${small.before}29999,commune,Xã,Mới,Xã Mới,002\n`, [240, "unit.unknown-origin"]],
    [
      "another name on the same day",
      inLine(small.before, 40, /(Xã|Phường|Thị trấn),([^,]+),[^,]+/, "Xã,Đổi Tên,Xã Đổi Tên"),
      [40, "name.differs"],
    ],
  ];
  test.each(units)("units: %s", async (_name, text, expected) => {
    const before = await contents(store);
    const done = await importUnits(store.orm, bytes(text), { asOf: "2025-06-30", today: TODAY });
    expect(done.faults.map(({ row, rule }) => [row, rule])).toContainEqual(expected);
    expect(done.faults.every(({ message }) => message.vi.length > 0 && message.en.length > 0)).toBe(true);
    expect(await contents(store)).toEqual(before);
  });

  test.each([
    ["a byte order mark", `\uFEFF${small.before}`],
    ["semicolons", small.before.replaceAll(",", ";")],
    ["decomposed letters", small.before.normalize("NFD")],
    ["outer spaces", small.before.replaceAll("commune,", "commune ,\u00a0")],
  ])("but %s are read as what they are", async (_name, text) => {
    expect(await importUnits(store.orm, bytes(text), { asOf: "2025-06-30", today: TODAY })).toMatchObject({
      faults: [],
      known: 238,
      versions: 0,
    });
  });

  const lines = small.conversions.split("\n");
  const lineWith = (kind: string): number => lines.findIndex((l) => l.includes(`,${kind},`)) + 1;
  const [whole, part] = [lineWith("whole"), lineWith("part")];
  const secondPart = lines.findIndex((l, i) => i >= part && l.startsWith(lines[part - 1]!.slice(0, 5))) + 1;
  const conversions: [string, string, [number, string]][] = [
    ["an unknown old unit", inLine(small.conversions, whole, /^\d+/, "77777"), [whole, "unit.unknown-old"]],
    [
      "a name that is not the code's",
      inLine(small.conversions, whole, /,commune,[^,]+/, ",commune,Xã Khác Hẳn"),
      [whole, "name.differs"],
    ],
    ["a lost leading zero", inLine(small.conversions, whole, /^\d+/, "2000"), [whole, "code.leading-zero"]],
    ["an unknown new province", small.conversions.replaceAll(/,02,(?=[a-z])/g, ",99,"), [whole, "parent.unknown"]],
    [
      "a new name without a kind",
      inLine(small.conversions, whole, /(,\d{5}),(Xã|Phường) /, "$1,"),
      [whole, "kind.unknown"],
    ],
    [
      "one new code, two names",
      inLine(small.conversions, whole + 1, /(,\d{5}),[^,]+/, "$1,Xã Tên Khác"),
      [whole + 1, "outcome.differs"],
    ],
    ["an unknown kind of change", inLine(small.conversions, whole, ",whole,", ",swallowed,"), [whole, "kind.unknown"]],
    [
      "shares that do not go with the kind",
      inLine(small.conversions, whole, "whole,all,all", "whole,some,all"),
      [whole, "kind.shares"],
    ],
    ["a wrong date", inLine(small.conversions, whole, REFORM, "31/6/2025"), [whole, "date"]],
    ["two days", inLine(small.conversions, whole + 1, REFORM, "2025-07-02"), [whole + 1, "date.differs"]],
    ["a part that misses", lines.filter((_, i) => i !== secondPart - 1).join("\n"), [part, "split.parts"]],
    [
      "whole and yet to two",
      inLine(small.conversions, secondPart, "part,some,some", "whole,all,all"),
      [secondPart, "split.whole"],
    ],
    [
      "a row twice",
      [...lines.slice(0, whole), lines[whole - 1], ...lines.slice(whole)].join("\n"),
      [whole + 1, "row.twice"],
    ],
    ["a commune nobody speaks of", lines.filter((l) => !l.startsWith("20005,")).join("\n"), [0, "unit.unmentioned"]],
    ["no act named", inLine(small.conversions, whole, /16\d\d\/NQ-UBTVQH15/, ""), [whole, "basis.missing"]],
  ];
  test.each(conversions)("reorganisation: %s", async (_name, text, expected) => {
    const before = await contents(store);
    const done = await importReorganisation(store.orm, bytes(text), {
      provinces: bytes(small.provinces),
      today: TODAY,
    });
    expect(done.faults.map(({ row, rule }) => [row, rule])).toContainEqual(expected);
    expect(await contents(store)).toEqual(before);
  });

  test("reorganisation: the file of provinces is missing, or a row of it is", async () => {
    const before = await contents(store);
    expect(rulesOf(await importReorganisation(store.orm, bytes(small.conversions), { today: TODAY }))).toContainEqual([
      0,
      "province.empty",
    ]);
    const third = inLine(small.provinces, 3, /.*/, "");
    expect(
      rulesOf(
        await importReorganisation(store.orm, bytes(small.conversions), { provinces: bytes(third), today: TODAY }),
      ).length,
    ).toBeGreaterThan(0);
    expect(await contents(store)).toEqual(before);
  });

  test("every fault of a file is told at once", async () => {
    const text = inLine(inLine(inLine(small.before, 40, "commune", "ward"), 50, /\d+$/, "999"), 60, /^\d+/, "1");
    expect(rulesOf(await importUnits(store.orm, bytes(text), { asOf: "2025-06-30", today: TODAY }))).toEqual([
      [40, "level.unknown"],
      [50, "parent.unknown"],
      [60, "code.leading-zero"],
    ]);
  });

  test("a file of a million rows is refused before it is read", async () => {
    let given = 0;
    function* million(): Generator<Uint8Array> {
      yield Buffer.from(`${small.before.split("\n")[0]}\n`);
      for (let n = 0; n < 1000; n += 1) {
        given += 1000;
        yield Buffer.from(
          Array.from(
            { length: 1000 },
            (_, i) => `${String(n * 1000 + i).padStart(5, "0")},commune,Xã,An,Xã An,001\n`,
          ).join(""),
        );
      }
    }
    const before = await contents(store);
    const done = await importUnits(store.orm, million(), { asOf: "2025-06-30", today: TODAY });
    expect(rulesOf(done)).toEqual([[0, "file.too-large"]]);
    expect(given).toBeLessThan(1_000_000);
    expect(await contents(store)).toEqual(before);
  });

  test("bytes that are not UTF-8, and a file that is only large", async () => {
    expect(
      rulesOf(
        await importUnits(store.orm, [Buffer.from(small.before, "utf8"), Buffer.from([0xc3, 0x28])], {
          asOf: "2025-06-30",
          today: TODAY,
        }),
      ),
    ).toContainEqual([0, "file.encoding"]);
    const rulesIn = async (file: Uint8Array[]): Promise<string[]> =>
      rulesOf(await importUnits(store.orm, file, { asOf: "2025-06-30", today: TODAY })).map(([, rule]) => rule);
    const rows = Buffer.from(`00001,commune,Xã,${"An".repeat(5000)},Xã An,001\n`.repeat(100));
    expect(
      await rulesIn([Buffer.from(`${small.before.split("\n")[0]}\n`), ...Array.from({ length: 25 }, () => rows)]),
    ).toContain("file.too-large");
    expect(await rulesIn(Array.from({ length: 10 }, () => Buffer.alloc(1024 * 1024, " ")))).toEqual(["row.too-long"]);
  });
});

const DATA = fileURLToPath(new URL("../../../../../shared/data/", import.meta.url));
const HERE = existsSync(`${DATA}reorganisation-2025.csv`);
describe.skipIf(!HERE)(
  `the published files of the whole country${HERE ? "" : " (skipped: they do not lie beside the repository)"}`,
  () => {
    let store: Store;
    beforeAll(async () => {
      store = await openStore();
      await loadShippedTerritory(store.orm, { demo: false, today: TODAY });
    });
    afterAll(() => closeStore(store));
    const file = (name: string) => createReadStream(`${DATA}${name}.csv`);

    test(
      "63/696/10,035 become 34/3,321, and the lists of both days and of 2026 agree",
      { timeout: 120_000 },
      async () => {
        expect(
          await importUnits(store.orm, file("admin-units-2025-06"), { asOf: "2025-06-30", today: TODAY }),
        ).toMatchObject({ faults: [], rows: 10_794, known: 403 });
        expect(await standing(store, "2025-06-30")).toEqual({ PROVINCE: 63, DISTRICT: 696, COMMUNE: 10_035 });
        const done = await importReorganisation(store.orm, file("reorganisation-2025"), {
          provinces: file("reorganisation-2025-provinces"),
          today: TODAY,
        });
        // Known: the rows of the two provinces that are shipped and of their communes, eleven provinces that go on as
        // they are, land that was no unit.
        expect(done).toMatchObject({ faults: [], rows: 10_572 + 63, known: 2 + 451 + 11 + 1 });
        expect(await standing(store, REFORM)).toEqual({ PROVINCE: 34, COMMUNE: 3321 });
        expect(await importUnits(store.orm, file("admin-units-2025-07"), { asOf: REFORM, today: TODAY })).toMatchObject(
          { faults: [], rows: 3355, known: 3355 },
        );
        const later = await importUnits(store.orm, file("admin-units-2026-04"), {
          asOf: "2026-04-30",
          basis: "30/2026/QH16",
          today: TODAY,
        });
        expect(later).toMatchObject({ faults: [], versions: 11, successions: 11, moves: 0 });
        expect(await standing(store, "2026-04-30")).toEqual({ PROVINCE: 34, COMMUNE: 3321 });
        expect(await misplaced(store)).toBe(0);
        const { rows } = await store.judge.query(
          `
            select count(*)::int n, count(distinct s.from_version_id)::int olds
            from organisation.unit_succession s
            join organisation.unit_version f on f.id = s.from_version_id
      join organisation.unit_version t on t.id = s.to_version_id where s."on" = $1 and t.level = 'COMMUNE'`,
          [REFORM],
        );
        expect(rows[0]).toEqual({ n: 10_571, olds: 10_040 });
      },
    );
  },
);
