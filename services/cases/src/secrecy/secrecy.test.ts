import { createCipheriv, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  codeOf,
  mentor,
  officer,
  opened,
  openBench,
  opening,
  OPEN,
  type CasesBench,
  type Town,
} from "../../../../test/cases.js";
import { fileKeys } from "./key-provider.js";
import { nameHas, wordsOf } from "../person/person-name.js";
import { isBare, Vault, vaultOf } from "./vault.js";
import { fillUpOldSeals } from "./fill-up.js";

const key = (): string => randomBytes(32).toString("base64");
const place = { table: "person", column: "full_name", row: "a" };

describe("the vault", () => {
  const secrets = { dataKey: key(), indexKey: key() };
  const vault = new Vault(fileKeys(secrets));

  test("opens only in its own place, whole, and with its own key", () => {
    const sealed = vault.seal(place, "Nguyễn Văn Thử");
    expect(vault.open(place, sealed)).toBe("Nguyễn Văn Thử");
    for (const other of [
      { ...place, table: "visit" },
      { ...place, column: "phone" },
      { ...place, row: "b" },
    ])
      expect(() => vault.open(other, sealed)).toThrow(/authenticate/);
    for (const broken of [
      sealed.slice(0, -3),
      `${sealed.slice(0, 20)}${sealed[20] === "A" ? "B" : "A"}${sealed.slice(21)}`,
      `000000000000.${sealed.split(".")[1]}`,
      "",
      ".",
    ]) {
      expect(() => vault.open(place, broken)).toThrow(/authenticate|cannot be opened/);
    }
    expect(() => new Vault(fileKeys({ dataKey: key(), indexKey: key() })).open(place, sealed)).toThrow(
      /cannot be opened/,
    );
  });

  test("an old key still opens, a new one seals", () => {
    const sealed = vault.seal(place, "x");
    const rotated = new Vault(fileKeys({ dataKey: key(), indexKey: secrets.indexKey, oldDataKeys: [secrets.dataKey] }));
    expect(rotated.open(place, sealed)).toBe("x");
    expect(rotated.seal(place, "x").split(".")[0]).not.toBe(sealed.split(".")[0]);
  });

  test("never seals twice alike; an index is the same each time, another per field and per key", () => {
    expect(new Set(Array.from({ length: 2000 }, () => vault.seal(place, "x"))).size).toBe(2000);
    expect(vault.index("person.phone", "0912345678")).toBe(vault.index("person.phone", "0912345678"));
    expect(vault.index("person.phone", "0912345678")).not.toBe(vault.index("person.identity-number", "0912345678"));
    expect(
      new Vault(fileKeys({ dataKey: secrets.dataKey, indexKey: key() })).index("person.phone", "0912345678"),
    ).not.toBe(vault.index("person.phone", "0912345678"));
    expect(wordsOf("NGUYỄN Thị Thuỷ (mẫu)")).toEqual(["nguyen", "thi", "thuy", "mau"]);
    expect(["nguyen thuy", "thu ng", "n n"].map((text) => nameHas("Nguyễn Thị Thuỷ", wordsOf(text)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("a sealed text tells nothing of its length", () => {
    const lengths = (texts: string[]) => new Set(texts.map((text) => vault.seal(place, text).length)).size;
    expect(lengths(["An", "Nguyễn Thị Thanh Huyền", "030977424242", "012345678", "x".repeat(64)])).toBe(1);
    for (const text of ["", "An", "x".repeat(63), "x".repeat(64), "ấ".repeat(40)])
      expect(vault.open(place, vault.seal(place, text))).toBe(text);
    expect(isBare(vault.seal(place, "An"))).toBe(false);
  });

  test("there is no start without proper keys", () => {
    for (const bad of [
      {},
      { dataKey: key() },
      { dataKey: "c2hvcnQ=", indexKey: key() },
      { dataKey: secrets.dataKey, indexKey: secrets.dataKey },
    ])
      expect(() => fileKeys(bad)).toThrow(/dataKey|indexKey/);
  });
});

const dataKey = key();
const NAME = "Đoàn Thuỵ Kỳ Lạ (mẫu)";
const IDENTITY = "030977424242";
const PHONE = "0000424242";
const ADDRESS = "cạnh cây đa zqxqzx";
const NOTE = "ghi chú bí mật zqxqzx";
const REASON = "lý do bí mật zqxqzx";

describe("a planted person", () => {
  let bench: CasesBench;
  let here: Town;
  let there: Town;
  let file: { id: string; person: { id: string } };
  beforeAll(async () => {
    bench = await openBench({ secrets: { dataKey } });
    [here, there] = bench.towns;
    file = await opened(bench, here, {
      person: { fullName: NAME, identityNumber: IDENTITY, phone: "+84 000 42 42 42", addressNote: ADDRESS },
    });
    await bench.ask(officer(here), `mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { id } }`, {
      input: { id: file.id, expectedVersion: 1, on: "2020-07-01", place: "HOME", note: NOTE },
    });
    await bench.ask(officer(here), `mutation ($input: GradeCaseFileInput!) { gradeCaseFile(input: $input) { id } }`, {
      input: { id: file.id, expectedVersion: 2, year: 2020, quarter: 3, level: "SOME", reason: REASON },
    });
  });
  afterAll(() => bench.close());

  const search = async (text: string, town = here): Promise<string[]> =>
    (
      await bench.ask(
        officer(town),
        "query ($s: String) { caseFiles(first: 50, search: $s) { edges { node { id } } } }",
        { s: text },
      )
    ).data.caseFiles.edges.map((e: any) => e.node.id);

  test("is found by the beginnings of words without tone marks, exact numbers and the file's number, inside the commune only", async () => {
    await opened(bench, here);
    for (const text of [
      "doan thuy",
      "LẠ kỳ",
      "Đoàn Thụy",
      "doa",
      IDENTITY,
      PHONE,
      "0309 7742 4242",
      "+84 000 424 242",
      "0000.424.242",
    ])
      expect(await search(text)).toEqual([file.id]);
    expect(await search("hs-2020-001")).toHaveLength(1);
    for (const text of ["oan", "Đoàn Văn", "030977424243", "' OR 1=1 --", "%", "_", "\\", "()"])
      expect(await search(text)).toEqual([]);
    for (const text of ["doan thuy", IDENTITY, PHONE]) expect(await search(text, there)).toEqual([]);
  });

  test("a name sealed before texts were filled up is sealed anew at the next start", async () => {
    const other = await opened(bench, here, { person: { fullName: "Vũ Ngắn (mẫu)" } });
    const name = { table: "person", column: "full_name", row: other.person.id };
    const em = bench.service.orm.em.fork();
    const [id, key] = [vaultOf(em).seal(name, "x").split(".")[0]!, Buffer.from(dataKey, "base64")];
    const nonce = randomBytes(12);
    const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(
      Buffer.from([name.table, name.column, name.row, id].join(":")),
    );
    const bare = `${id}.${Buffer.concat([nonce, cipher.update("Vũ Ngắn (mẫu)", "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64url")}`;
    expect(isBare(bare)).toBe(true);
    await bench.owner.query("update cases.person set full_name = $1 where id = $2", [bare, other.person.id]);
    await fillUpOldSeals(bench.service);
    const { rows } = await bench.owner.query("select full_name from cases.person");
    expect(new Set(rows.map((row) => row.full_name.length)).size).toBe(1);
    expect(
      vaultOf(em).open(
        name,
        (await bench.owner.query("select full_name from cases.person where id = $1", [other.person.id])).rows[0]
          .full_name,
      ),
    ).toBe("Vũ Ngắn (mẫu)");
  });

  test("leaves no word or number in any table, as a dump would show", async () => {
    const tables = (
      await bench.owner.query("select table_name t from information_schema.tables where table_schema = 'cases'")
    ).rows.map((r) => r.t as string);
    expect(tables.length).toBeGreaterThan(12);
    let dump = "";
    for (const table of tables)
      dump += (await bench.owner.query(`select x::text from cases."${table}" x`)).rows.map((r) => r.x).join("\n");
    expect(dump).toContain(file.id);
    const markers = [NAME, "Đoàn", "doan", IDENTITY, PHONE, "424242", "zqxqzx", "bí mật", "cây đa"];
    expect(markers.filter((marker) => dump.includes(marker))).toEqual([]);
  });

  test("leaves nothing in the event log and the audit trail but counts and codes", async () => {
    const events = (await bench.owner.query("select type, subject, payload from cases.event")).rows;
    const schemaOf = (type: string) =>
      JSON.parse(readFileSync(new URL(`../events/${type}.schema.json`, import.meta.url), "utf8"));
    const ajv = new Ajv();
    for (const { type, payload } of events)
      expect(ajv.validate(schemaOf(type), payload) || ajv.errorsText()).toBe(true);
    const people = (
      await bench.owner.query(
        `
          select id from cases.person
          union
          select id from cases.case_file
          union
          select id from cases.visit
          union
          select id from cases.consent
        `,
      )
    ).rows.map((r) => r.id as string);
    const told = JSON.stringify(events);
    for (const id of people) expect(told.includes(id)).toBe(false);
    const audited = JSON.stringify((await bench.owner.query("select details from cases.audit_entry")).rows);
    for (const marker of [...people, NAME, IDENTITY, PHONE, "zqxqzx"]) expect(audited.includes(marker)).toBe(false);
    expect(
      ajv.validate(schemaOf("cases.figure.changed"), { indicator: "I23", delta: 1, dimensions: { name: "x" } }),
    ).toBe(false);
  });

  test("two swapped ciphertexts fail as our fault, and the rest is served", async () => {
    const other = await opened(bench, here, { person: { fullName: "Lê Khác (mẫu)" } });
    const swap = `
      update cases.person p set full_name = q.full_name from cases.person q where (p.id, q.id) in (($1, $2), ($2, $1))
    `;
    await bench.owner.query(swap, [file.person.id, other.person.id]);
    const answer = await bench.ask(
      officer(here),
      "query ($id: ID!) { caseFile(id: $id) { number person { fullName phoneMasked birthYear } } }",
      { id: file.id },
    );
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors![0]).toMatchObject({
      path: ["caseFile", "person", "fullName"],
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    });
    expect(JSON.stringify(answer)).not.toContain("Lê Khác");
    expect(answer.data.caseFile.person).toEqual({ fullName: null, phoneMasked: "•••••••242", birthYear: 1990 });
    await bench.owner.query(swap, [file.person.id, other.person.id]);
    expect(
      (
        await bench.ask(officer(here), "query ($id: ID!) { caseFile(id: $id) { person { fullName } } }", {
          id: file.id,
        })
      ).data.caseFile.person.fullName,
    ).toBe(NAME);
  });

  describe("is never read unseen:", () => {
    const entries = async () =>
      (
        await bench.owner.query(
          "select actor_id, roles, purpose, field_group, case_file_ids from cases.access_log order by seq",
        )
      ).rows;

    test("as many people as leave the service are written down, and no entry is made for none", async () => {
      const before = (await entries()).length;
      const who = officer(here);
      const shown = (
        await bench.ask(who, "{ caseFiles(first: 50) { edges { node { id person { fullName } } } } }")
      ).data.caseFiles.edges.map((e: any) => e.node.id);
      await bench.ask(who, "{ caseFiles(first: 50) { edges { node { id number category } } } }");
      await bench.ask(officer(there), "query ($id: ID!) { caseFile(id: $id) { person { fullName } } }", {
        id: file.id,
      });
      const made = (await entries()).slice(before);
      expect(made).toHaveLength(1);
      expect(made[0]).toMatchObject({
        actor_id: who.id,
        roles: ["CommuneOfficer"],
        purpose: "case-work",
        field_group: "identity",
      });
      expect([...made[0].case_file_ids].sort()).toEqual([...shown].sort());
    });

    test("notes, grades and searches are written down too", async () => {
      const before = (await entries()).length;
      await bench.ask(
        officer(here),
        `
          query ($id: ID!) {
            caseFile(id: $id) { visits(first: 5) { edges { node { note } } } grades { reason } }
            caseFiles(first: 1, search: "khong ai ca") { totalCount }
          }
        `,
        { id: file.id },
      );
      expect(
        (await entries())
          .slice(before)
          .map((e) => e.field_group)
          .sort(),
      ).toEqual(["grades", "search", "visits"]);
    });

    test("forty at once do not wait for each other", async () => {
      const answers = await Promise.all(
        Array.from({ length: 40 }, () =>
          bench.ask(
            officer(here),
            "{ caseFiles(first: 50) { edges { node { person { fullName } visits(first: 1) { totalCount } } } } }",
          ),
        ),
      );
      expect(answers.every((answer) => !answer.errors)).toBe(true);
    });

    test("nothing is shown when the log cannot be written", async () => {
      await bench.owner.query("revoke insert on cases.access_log from hn_cases");
      const answer = await bench.ask(
        officer(here),
        "{ caseFiles(first: 50) { edges { node { id person { fullName } } } } }",
      );
      expect(JSON.stringify(answer)).not.toContain("mẫu");
      expect(answer.errors!.length).toBeGreaterThan(0);
      const searched = await bench.ask(
        officer(here),
        '{ caseFiles(first: 50, search: "doan") { edges { node { id } } } }',
      );
      expect(searched.data?.caseFiles ?? null).toBeNull();
      const number = await bench.ask(officer(here), "{ caseFiles(first: 50) { edges { node { number } } } }");
      expect(number.errors).toBeUndefined();
      await bench.owner.query("grant insert on cases.access_log to hn_cases");
      expect(codeOf(await bench.ask(mentor(here), OPEN, { input: opening(here) }))).toBe("FORBIDDEN");
    });
  });
});
