import "reflect-metadata";
import { HOP_HEADER, signHop, type Actor } from "@hoa-nhap/kernel";
import { Faults, readSheet, writeBook } from "@hoa-nhap/sheets";
import { streamXlsxRows, writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { zip } from "../../../../test/file.factory.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { officersOf, type Officers } from "../../../../test/pilot-unit.factory.js";
import { statements } from "../../../../test/statements.js";
import { definition } from "../service.js";
import { COLUMNS, HEADERS, TEMPLATE } from "./candidate-sheet.js";

let models: ModelsUnderTest;
let officers: Officers;
beforeAll(async () => {
  models = await openModels(definition, { day: "2020-03-01" });
  officers = await officersOf(models, "10510");
});
afterAll(() => models?.close());

/** Through the service's own door for files, as the gateway brings them. */
async function upload(actor: Actor, bytes: Uint8Array): Promise<{ status: number; id: string }> {
  const body = JSON.stringify({ content: Buffer.from(bytes).toString("base64") });
  const response = await models.service.app.inject({
    method: "POST",
    url: "/internal/upload",
    payload: body,
    headers: { "content-type": "application/json", [HOP_HEADER]: signHop("hop", "models", body, actor) },
  });
  return { status: response.statusCode, id: response.json().id };
}
type Row = Partial<Record<keyof typeof HEADERS, string>>;
const csv = (rows: Row[], head = Object.keys(HEADERS) as (keyof typeof HEADERS)[]): Uint8Array =>
  Buffer.from(
    [head.map((told) => `"${HEADERS[told]}"`), ...rows.map((row) => head.map((told) => `"${row[told] ?? ""}"`))]
      .map((cells) => cells.join(","))
      .join("\n"),
  );
const SOUND: Row = {
  peopleToHelp: "12",
  peopleSource: "Công an xã (mẫu)",
  peopleCountedOn: "28/02/2020",
  YOUTH: "3",
  OFFENCES: "7",
  year: "2019",
  problemKind: "Trộm cắp tài sản",
  evidence: "12 vụ (mẫu)",
  securitySource: "Công an huyện (mẫu)",
  isHotspot: "Có",
  standardMet: "không",
  standardSource: "Công an huyện (mẫu)",
  partyWill: "Quyết tâm",
};
const FILE = `
  rows knownCount made { row fullName peopleToHelp meetsCriteria } faults { row column cell rule message }
  warnings { row column cell rule message } faultFile
`;
const look = async (id: string, actor = officers.province, on = "2020-03-01"): Promise<Answer> =>
  models.ask(
    actor,
    `query ($upload: ID!, $on: LocalDate!) { candidateFile(upload: $upload, year: 2020, on: $on) { ${FILE} } }`,
    { upload: id, on },
  );
const bring = async (id: string, more: object = {}, actor = officers.province, key?: string): Promise<Answer> =>
  models.ask(
    actor,
    `mutation ($input: ImportCandidatesInput!) { importCandidates(input: $input) { ${FILE} } }`,
    { input: { upload: id, year: 2020, on: "2020-03-01", ...more } },
    key,
  );
const proposed = async (): Promise<number> =>
  (await models.judge.query("select count(*)::int as n from models.pilot_unit where year = 2020")).rows[0].n;
const told = (answer: Answer) =>
  answer.data.candidateFile.faults.map(({ row, column, rule }: { row: number; column: string; rule: string }) => [
    row,
    column,
    rule,
  ]);

describe("the door for files", () => {
  test("is for those who propose; a file is its bringer's own", async () => {
    for (const actor of [nobody, officers.commune, actorOf("SystemAdmin", { all: true })])
      expect((await upload(actor, csv([]))).status).toBe(403);
    const { id } = await upload(officers.province, csv([{ unit: "10510" }]));
    expect((await look(id, officers.district)).errors![0]!.extensions.fields).toEqual([
      expect.objectContaining({ path: "upload", rule: "upload.unknown" }),
    ]);
    for (const actor of [nobody, officers.commune])
      expect((await look(id, actor)).errors![0]!.extensions.code).toBe("FORBIDDEN");
  });
});

describe("files that wait", () => {
  test("are twenty for each person at most, and a day at most; what others brought stays", async () => {
    const other = await upload(officers.district, csv([]));
    const mine: string[] = [];
    for (let i = 0; i < 21; i++) mine.push((await upload(officers.province, csv([{ unit: String(i) }]))).id);
    const kept = async (actor: Actor): Promise<string[]> =>
      (
        await models.judge.query("select id from models.upload where account_id = $1 order by uploaded_at", [actor.id])
      ).rows.map(({ id }) => id);
    expect(await kept(officers.province)).toEqual(mine.slice(1));
    await models.judge.query("update models.upload set uploaded_at = now() - interval '25 hours' where id = any($1)", [
      [mine[1], other.id],
    ]);
    const last = await upload(officers.province, csv([]));
    expect(await kept(officers.province)).toEqual([...mine.slice(2), last.id]);
    expect(await kept(officers.district)).not.toContain(other.id);
  });
});

describe("a file with faults", () => {
  const rows: Row[] = [
    { ...SOUND, unit: "10537 - Phường gì cũng được" },
    { ...SOUND, unit: "10660", peopleToHelp: "mười hai" },
    { ...SOUND, unit: "10660", peopleCountedOn: "30/02/2020" },
    { ...SOUND, unit: "99999" },
    { ...SOUND, unit: "10549", problemKind: "Động đất" },
    { ...SOUND, unit: "10537" },
    { ...SOUND, unit: "Phường Bình Hàn" },
    { ...SOUND, unit: "10555", evidence: "", securitySource: "" },
    { ...SOUND, unit: "10564", YOUTH: "13" },
    { ...SOUND, unit: "10621", year: "" },
    { ...SOUND, unit: "10633", isHotspot: "hình như" },
  ];
  test("names each bad cell: row, column, rule", async () => {
    const { id } = await upload(officers.province, csv(rows));
    const answer = await look(id);
    expect(answer.errors).toBeUndefined();
    expect(told(answer)).toEqual([
      [3, HEADERS.peopleToHelp, "cell.number"],
      [4, HEADERS.YOUTH, "count.source"],
      [4, HEADERS.OFFENCES, "count.source"],
      [4, HEADERS.peopleCountedOn, "date"],
      [5, HEADERS.unit, "commune.unknown"],
      [6, HEADERS.problemKind, "cell.choice"],
      [7, HEADERS.unit, "file.twice"],
      [8, HEADERS.unit, "unit.code"],
      [9, HEADERS.evidence, "selection.criteria"],
      [9, HEADERS.securitySource, "selection.criteria"],
      [10, HEADERS.peopleToHelp, "count.groups"],
      [11, HEADERS.year, "count.year"],
      [12, HEADERS.isHotspot, "cell.choice"],
    ]);
    expect(answer.data.candidateFile).toMatchObject({
      rows: 11,
      knownCount: 0,
      made: [{ row: 2, peopleToHelp: 12, meetsCriteria: true }],
    });
    // A code is what counts; a name that says another commune is pointed out.
    expect(answer.data.candidateFile.warnings).toEqual([
      expect.objectContaining({
        row: 2,
        column: HEADERS.unit,
        cell: "A2",
        rule: "commune.name",
        message: expect.stringMatching(/^Mã 10537 là .*“Phường gì cũng được”/),
      }),
    ]);
    expect(await proposed()).toBe(0);
  });
  test("is refused whole; its sound rows alone go in when that is asked for; the wrong ones come back with what is wrong, and go in once mended", async () => {
    const { id } = await upload(officers.province, csv(rows.slice(0, 2)));
    expect((await bring(id)).errors![0]!.extensions.fields).toEqual([
      expect.objectContaining({ path: "upload", rule: "file.faults" }),
    ]);
    expect(await proposed()).toBe(0);
    const back = (await look(id)).data.candidateFile.faultFile;
    const after = await bring(id, { onlySound: true, documentNumber: "15/DS-MTTQ" });
    expect(after.data.importCandidates).toMatchObject({ rows: 2, knownCount: 1, made: [] });
    expect(await proposed()).toBe(1);

    const faults = new Faults();
    const [wrong, ...more] = await readSheet([Buffer.from(back, "base64")], COLUMNS, faults);
    expect([faults.list, more]).toEqual([[], []]);
    expect(wrong!.cells).toMatchObject({
      [HEADERS.unit]: "10660",
      [HEADERS.peopleToHelp]: "mười hai",
      Lỗi: expect.stringContaining(`${HEADERS.peopleToHelp}: "mười hai" không phải số nguyên`),
    });
    const header = [...Object.values(HEADERS), "Lỗi"];
    const mended = await writeBook([
      {
        name: "Đề xuất",
        template: TEMPLATE,
        header,
        rows: [header.map((name) => (name === HEADERS.peopleToHelp ? 15 : wrong!.cells[name] || null))],
      },
    ]);
    const second = await upload(officers.province, mended);
    expect((await bring(second.id)).data.importCandidates).toMatchObject({ knownCount: 1, faults: [] });
    expect(await proposed()).toBe(2);
  });
});

describe("a sound file", () => {
  test("proposes what it says, with counts, problem, step and fact; brought again it makes nothing", async () => {
    const rows = ["10693", "10705", "10714"].map((unit, i) => ({
      ...SOUND,
      unit,
      peopleToHelp: i === 2 ? "1200" : "12",
    }));
    const { id } = await upload(officers.province, csv(rows));
    const before = await proposed();
    await Promise.all([bring(id), bring(id)]);
    expect(await proposed()).toBe(before + 3);
    const again = await upload(officers.province, csv([...rows, { ...SOUND, unit: "10768" }]));
    expect((await look(again.id)).data.candidateFile).toMatchObject({ knownCount: 3, made: [{ row: 5 }] });
    await bring(again.id);
    expect(await proposed()).toBe(before + 4);
    const {
      rows: [one],
    } = await models.judge.query(`
        select p.people_to_help, p.is_hotspot, p.standard_met, p.party_will, p.front_will, p.security_problem,
          p.people_counted_on, p.proposed_on,
      (select json_agg(json_build_object('kind', kind, 'year', year, 'count', count) order by kind)
        from models.candidate_count
        where pilot_id = p.id) as counts,
      (select count(*)::int from models.security_problem where pilot_id = p.id) as problems,
        (select count(*)::int from models.pilot_step where pilot_id = p.id) as steps,
      (select count(*)::int from models.event where subject = p.id and type = 'models.pilot-unit.proposed') as facts
      from models.pilot_unit p
      where unit_code = '10714'`);
    expect(one).toEqual({
      people_to_help: 1200,
      is_hotspot: true,
      standard_met: false,
      party_will: "WILLING",
      front_will: null,
      security_problem: "Trộm cắp tài sản: 12 vụ (mẫu)",
      people_counted_on: "2020-02-28",
      proposed_on: "2020-03-01",
      counts: [
        { kind: "OFFENCES", year: 2019, count: 7 },
        { kind: "YOUTH", year: null, count: 3 },
      ],
      problems: 1,
      steps: 1,
      facts: 1,
    });
  });
  test("asked for again under its key it tells what was saved, though its file has gone; under another key there is nothing to read", async () => {
    const key = "import-whose-answer-was-lost";
    const { id } = await upload(
      officers.province,
      csv([
        { ...SOUND, unit: "10774" },
        { ...SOUND, unit: "10780" },
      ]),
    );
    const saved = await bring(id, {}, officers.province, key);
    expect(saved.data.importCandidates).toMatchObject({ rows: 2, knownCount: 2, made: [], faults: [], warnings: [] });
    const before = await proposed();
    await models.judge.query("delete from models.upload where id = $1", [id]);
    expect(await bring(id, {}, officers.province, key)).toEqual(saved);
    expect((await bring(id)).errors![0]!.extensions.fields).toEqual([
      expect.objectContaining({ path: "upload", rule: "upload.unknown" }),
    ]);
    expect(await proposed()).toBe(before);
  });
  test("a district brings its own communes only", async () => {
    const { id } = await upload(officers.district, csv([{ ...SOUND, unit: "10771" }]));
    expect(told(await look(id, officers.district))).toEqual([[2, HEADERS.unit, "commune.outside"]]);
  });
  test("a day ahead, an unknown column and a file of another edition are refused", async () => {
    const { id } = await upload(officers.province, csv([{ ...SOUND, unit: "10771" }]));
    expect(told(await look(id, officers.province, "2020-03-02"))).toEqual([[2, null, "date.future"]]);
    const other = await upload(officers.province, Buffer.from("Xã,Số\n10771,1\n"));
    expect(told(await look(other.id)).map(([, , rule]: string[]) => rule)).toEqual([
      "header.missing",
      "header.unknown",
      "header.unknown",
    ]);
    const old = await upload(
      officers.province,
      await writeBook([{ name: "x", template: "hoa-nhap.de-xuat:0", header: [HEADERS.unit], rows: [["10771"]] }]),
    );
    expect(told(await look(old.id))[0]).toEqual([1, null, "template.edition"]);
    const damaged = await upload(officers.province, Buffer.from("PK\u0003\u0004xx"));
    expect(told(await look(damaged.id))).toEqual([[0, null, "file.broken"]]);
  });
});

describe("cells are what the spreadsheet types them as", () => {
  const header = Object.values(HEADERS).slice(0, 4).concat([HEADERS.evidence, HEADERS.securitySource, HEADERS.notedOn]);
  const bookOf = (rows: (string | number | boolean | Date | null)[][], more: object = {}) =>
    writeXlsx({ sheets: [{ name: "Đề xuất", rows: [header, ...rows], ...more }] });
  const DAY = "28/02/2020";
  test("an error is no source, a fraction no count, a day no evidence, old letters no text: each is told at its cell, no row is made", async () => {
    const { id } = await upload(
      officers.province,
      await bookOf([
        ["10714", 12, "#REF!", DAY, "#N/A", "#NAME?", DAY],
        ["10717", 10.125, "Công an xã", DAY, "Đánh bạc", "Công an xã", DAY],
        ["10720", 12, "C«ng an x·", DAY, "Ñaùnh baïc", "Công an xã", DAY],
        ["10723", 12, "Công an xã", DAY, new Date("2020-01-01T00:00:00Z"), true, DAY],
        ["10726", 12, "Công an xã", new Date("2020-02-28T00:00:00Z"), "Đánh bạc", "Công an xã", "28.02.2020"],
      ]),
    );
    const answer = await look(id);
    expect(
      answer.data.candidateFile.faults.map(({ cell, rule }: { cell: string; rule: string }) => [cell, rule]),
    ).toEqual([
      ["C2", "cell.error"],
      ["E2", "cell.error"],
      ["F2", "cell.error"],
      ["B3", "cell.fraction"],
      ["C4", "text.legacy"],
      ["E4", "text.legacy"],
      ["E5", "cell.day-in-text"],
      ["F5", "cell.truth"],
    ]);
    expect(answer.data.candidateFile.made).toEqual([
      expect.objectContaining({ row: 6, peopleToHelp: 12, meetsCriteria: true }),
    ]);
    // The wrong rows come back with their cells of the same kind: brought again unmended they are wrong in the same
    // way.
    const back = Buffer.from(answer.data.candidateFile.faultFile, "base64");
    const second = await upload(officers.province, back);
    expect((await look(second.id)).data.candidateFile).toMatchObject({
      made: [],
      faults: answer.data.candidateFile.faults.map(({ rule }: { rule: string }) => expect.objectContaining({ rule })),
    });
  });

  test("hidden rows are left out, with a warning; so is the sheet that is out of sight", async () => {
    const row = (code: string) => [code, 12, "Công an xã", DAY, "Đánh bạc", "Công an xã", DAY];
    const { id } = await upload(
      officers.province,
      await bookOf([row("10714"), row("10726")], { rowDefs: new Map([[1, { hidden: true }]]) }),
    );
    expect((await look(id)).data.candidateFile).toMatchObject({
      rows: 1,
      made: [{ row: 3 }],
      faults: [],
      warnings: [{ row: 2, rule: "row.hidden" }],
    });
  });
});

describe("a large or heavy file", () => {
  test("500 rows are looked at in as many statements as one", async () => {
    const { rows } = await models.judge.query(
      `
        select code from models.unit
        where level = 'COMMUNE'
          and province_key = (select province_key from models.unit where code = '10510' limit 1)
          and (valid_to is null or valid_to > '2020-03-01')
          and (valid_from is null or valid_from <= '2020-03-01')
        order by code
      `,
    );
    const codes: string[] = rows.map(({ code }) => code);
    const [one, all] = [
      await upload(officers.province, csv([{ ...SOUND, unit: codes[0]! }])),
      await upload(
        officers.province,
        csv(Array.from({ length: 500 }, (_, i) => ({ ...SOUND, unit: codes[i % codes.length]! }))),
      ),
    ];
    const sent = async (id: string): Promise<[number, Answer]> => {
      let answer!: Answer;
      // The service follows organisation's log meanwhile, which is no part of the look.
      return [
        (await statements(async () => void (answer = await look(id)))).filter(
          (sql) => !/reading_cursor|"organisation"\.event|where not settled/.test(sql),
        ).length,
        answer,
      ];
    };
    const [[few], [many, answer]] = [await sent(one.id), await sent(all.id)];
    expect(answer.data.candidateFile).toMatchObject({ rows: 500 });
    expect(answer.data.candidateFile.made.length + answer.data.candidateFile.knownCount).toBe(codes.length);
    expect(many).toBeLessThanOrEqual(few + 1);
    expect(many).toBeLessThan(12);
  });

  test("a bomb of 200 MB and 2 MB of commas are refused while others are answered", async () => {
    const bomb = zip({ "xl/worksheets/sheet1.xml": Buffer.alloc(200 * 1024 * 1024) }, undefined, true);
    const files = [
      bomb,
      Buffer.alloc(2 * 1024 * 1024, ","),
      Buffer.from(`${Object.values(HEADERS)[0]}\n${",\n".repeat(1024 * 1024)}`),
    ];
    for (const file of files) {
      const { id } = await upload(officers.province, file);
      let others = 0;
      let done = false;
      const answer = look(id).finally(() => (done = true));
      while (!done) {
        expect((await models.ask(officers.province, "{ __typename }")).errors).toBeUndefined();
        others++;
      }
      expect((await answer).data.candidateFile).toMatchObject({
        made: [],
        faults: [
          {
            rule: expect.stringMatching(
              /^(file\.too-large|file\.too-heavy|row\.too-long|header\.missing|file\.too-many-rows)$/,
            ),
          },
        ],
      });
      expect(others).toBeGreaterThan(1);
    }
  });
});

test("the template has the file's columns, an edition out of sight, and the communes of the caller's area", async () => {
  const { data, errors } = await models.ask(officers.district, "{ candidateTemplate }");
  expect(errors).toBeUndefined();
  const bytes = Buffer.from(data.candidateTemplate, "base64");
  const faults = new Faults();
  expect([await readSheet([bytes], COLUMNS, faults), faults.list]).toEqual([[], []]);
  const first: unknown[][] = [];
  for await (const { values } of streamXlsxRows(bytes, { sheet: 0 })) first.push(values);
  expect(first[0]!.filter(Boolean)).toEqual([TEMPLATE]);
  expect(first[1]).toEqual(Object.values(HEADERS));
  const lists: string[] = [];
  for await (const { values } of streamXlsxRows(bytes, { sheet: 1 })) lists.push(String(values[0]));
  const { rows } = await models.judge.query(
    `
      select count(*)::int as n
      from models.unit
      where level = 'COMMUNE'
        and district_key = any($1)
        and (valid_from is null or valid_from <= '2020-03-01')
        and (valid_to is null or valid_to > '2020-03-01')
    `,
    [officers.district.grants[0]!.keys.districts],
  );
  expect(lists.filter((name) => /^\d{5} - /.test(name))).toHaveLength(rows[0].n);
});
