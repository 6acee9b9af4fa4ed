import "reflect-metadata";
import { randomUUID } from "node:crypto";
import type { Actor } from "@hoa-nhap/kernel";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { definition } from "../index.js";

/**
 * What bodies ask of each other, on the territory of the demo: commune 10963 in district 296 of province 30, and its
 * neighbours.
 */
let models: ModelsUnderTest;
let province: Actor, district: Actor, commune: Actor, otherDistrict: Actor, otherCommune: Actor;
const unitOf: Record<string, string> = {};

beforeAll(async () => {
  models = await openModels(definition);
  const person = (actor: Actor): Actor => ({ ...actor, id: randomUUID() });
  const [p, c, o, e] = [
    await models.unit("30"),
    await models.unit("10963"),
    await models.unit("10951"),
    await models.unit("11155"),
  ];
  for (const code of ["30", "296", "10963", "10951", "299"]) unitOf[code] = (await models.unit(code)).unit_id;
  province = person(actorOf("ProvincialOfficer", { provinces: [p.province_key] }));
  district = person(actorOf("DistrictOfficer", { districts: [c.district_key] }));
  commune = person(actorOf("CommuneOfficer", { communes: [c.unit_key] }));
  otherCommune = person(actorOf("CommuneOfficer", { communes: [o.unit_key] }));
  otherDistrict = person(actorOf("DistrictOfficer", { districts: [e.district_key] }));
});
afterAll(() => models?.close());

const FIELDS = `
  id version title state body dueOn answeredOn reason doneOn evidenceNumber isOverdue mayAnswer mayWithdraw
  entries { step on number note dueOn by { id } }
`;
const change = (actor: Actor, name: string, input: object, key?: string): Promise<Answer> =>
  models.ask(
    actor,
    `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS} } }`,
    { input },
    key,
  );
const rule = (answer: Answer): string =>
  answer.errors?.[0]?.extensions.fields?.[0]?.rule ??
  answer.errors?.[0]?.extensions.rule ??
  answer.errors?.[0]?.extensions.code ??
  "";
const asking = (more: object = {}) => ({
  unitId: unitOf["30"],
  ofUnitId: unitOf["10963"],
  body: "FRONT",
  title: "Rà soát danh sách thành viên",
  what: "Rà soát và gửi lại",
  on: "2020-06-01",
  dueOn: "2020-06-20",
  ...more,
});
const asked = async (more: object = {}, actor = province): Promise<any> => {
  const answer = await change(actor, "askObligation", asking(more));
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.askObligation;
};
const seen = ({ id, version }: any, more: object = {}) => ({ id, expectedVersion: version, on: "2020-06-10", ...more });
const accept = (actor: Actor, one: any, more: object = {}, key?: string) =>
  change(actor, "answerObligation", seen(one, { accepted: true, ...more }), key);

describe("who may", () => {
  test("nobody signed out or without the scope asks; nobody for another's Front", async () => {
    expect(rule(await change(nobody, "askObligation", asking()))).toBe("FORBIDDEN");
    for (const role of ["CentralOfficer", "ResidentialHead", "PoliceLiaison", "Committee138Viewer", "Analyst"] as const)
      expect(rule(await change(actorOf(role, { all: true }), "askObligation", asking()))).toBe("FORBIDDEN");
    expect(rule(await change(commune, "askObligation", asking()))).toBe("FORBIDDEN");
    expect(rule(await change(otherDistrict, "askObligation", asking({ unitId: unitOf["296"] })))).toBe("FORBIDDEN");
  });

  test("it is seen by whoever asked and whoever was asked, and by nobody beside them", async () => {
    const one = await asked();
    const sees = async (actor: Actor): Promise<boolean> =>
      (await models.ask(actor, `query($id: ID!) { obligation(id: $id) { id } }`, { id: one.id })).data?.obligation
        ?.id === one.id;
    expect(await Promise.all([province, commune, district, otherCommune, otherDistrict].map(sees))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(rule(await accept(otherDistrict, one))).toBe("NOT_FOUND");
    expect(rule(await change(otherCommune, "withdrawObligation", seen(one, { reason: "x" })))).toBe("NOT_FOUND");
    const own = await asked({ unitId: unitOf["296"] }, district);
    expect(
      await Promise.all(
        [province, district, commune, otherCommune, otherDistrict].map(
          async (actor) =>
            (await models.ask(actor, `query($id: ID!) { obligation(id: $id) { id } }`, { id: own.id })).data?.obligation
              ?.id === own.id,
        ),
      ),
    ).toEqual([true, true, true, false, false]);
  });

  test("a body of the Front answers for itself: not whoever asked, nor whoever sits above it", async () => {
    const one = await asked({ unitId: unitOf["296"] }, district);
    expect(rule(await accept(district, one))).toBe("FORBIDDEN");
    expect(rule(await accept(province, one))).toBe("FORBIDDEN");
    expect((await accept(commune, one)).data.answerObligation).toMatchObject({
      state: "ACCEPTED",
      answeredOn: "2020-06-10",
      mayAnswer: true,
      mayWithdraw: false,
    });
  });
});

describe("asking", () => {
  test("only a lower or one's own body of the Front is assigned; partners and others are asked (R16)", async () => {
    expect(await asked({ assigned: true })).toMatchObject({
      state: "ACCEPTED",
      entries: [{ step: "ASSIGNED", dueOn: "2020-06-20" }],
    });
    expect(await asked({ assigned: true, ofUnitId: unitOf["30"] })).toMatchObject({ state: "ACCEPTED" });
    expect(rule(await change(province, "askObligation", asking({ assigned: true, body: "POLICE" })))).toBe(
      "obligation.assign",
    );
    expect(
      rule(
        await change(
          commune,
          "askObligation",
          asking({ assigned: true, unitId: unitOf["10963"], ofUnitId: unitOf["10951"] }),
        ),
      ),
    ).toBe("obligation.assign");
    expect(
      rule(
        await change(
          commune,
          "askObligation",
          asking({ assigned: true, unitId: unitOf["10963"], ofUnitId: unitOf["296"] }),
        ),
      ),
    ).toBe("obligation.assign");
  });

  test("days: not in the future, the last day not before it; none is open until it is said (R66)", async () => {
    expect(rule(await change(province, "askObligation", asking({ on: "2020-11-24", dueOn: null })))).toBe(
      "date.future",
    );
    expect(rule(await change(province, "askObligation", asking({ dueOn: "2020-05-31" })))).toBe("date.order");
    const one = await asked({ dueOn: null });
    expect(one).toMatchObject({ dueOn: null, isOverdue: false });
    const said = (
      await change(province, "scheduleObligation", seen(one, { dueOn: "2020-07-01", number: "12/TB-MTTQ" }))
    ).data.scheduleObligation;
    expect(said).toMatchObject({
      dueOn: "2020-07-01",
      isOverdue: true,
      entries: [{ step: "ASKED" }, { step: "SCHEDULED", number: "12/TB-MTTQ", dueOn: "2020-07-01" }],
    });
    expect(rule(await change(province, "scheduleObligation", seen(said, { dueOn: "2020-07-01" })))).toBe(
      "obligation.same-due",
    );
    expect(rule(await change(commune, "scheduleObligation", seen(said, { dueOn: "2020-08-01" })))).toBe("NOT_FOUND");
  });

  test("a paragraph stands in a document that the caller sees (R79)", async () => {
    const {
      rows: [plan],
    } = await models.judge.query("select id from models.document where number = '31/KH-MT'");
    const {
      rows: [elsewhere],
    } = await models.judge.query(
      `
        select d.id from models.plan p
        join models.document d on d.id = p.document_id
        join models.unit u on u.id = p.unit_version_id
        where u.code = '288'
      `,
    );
    const { data } = await models.ask(
      province,
      `mutation($input: AskObligationInput!) { askObligation(input: $input) { section item document { number } } }`,
      { input: asking({ documentId: plan.id, section: "II", item: "2" }) },
    );
    expect(data.askObligation).toEqual({ section: "II", item: "2", document: { number: "31/KH-MT" } });
    expect(
      rule(await change(province, "askObligation", asking({ documentId: plan.id, section: "II", item: "9" }))),
    ).toBe("obligation.item");
    expect(rule(await change(province, "askObligation", asking({ documentId: randomUUID() })))).toBe("unknown");
    expect(rule(await change(province, "askObligation", asking({ section: "II" })))).toBe("obligation.source");
    expect(
      rule(await change(commune, "askObligation", asking({ unitId: unitOf["10963"], documentId: elsewhere.id }))),
    ).toBe("unknown");
  });

  test("bad values are refused", async () => {
    for (const more of [{ title: "" }, { title: "x".repeat(201) }, { what: "a\u202eb" }, { ofUnitId: "1" }])
      expect(rule(await change(province, "askObligation", asking(more)))).toMatch(/plainText|id/);
    expect(rule(await change(province, "askObligation", asking({ ofUnitId: randomUUID() })))).toBe("unit.unknown");
  });
});

describe("answering", () => {
  test("declined with the reason, never after that", async () => {
    const one = await asked();
    expect(rule(await change(commune, "answerObligation", seen(one, { accepted: false })))).toBe("obligation.reason");
    expect(rule(await accept(commune, one, { on: "2020-05-31" }))).toBe("date.order");
    const declined = (
      await change(commune, "answerObligation", seen(one, { accepted: false, reason: "Chưa có người (mẫu)" }))
    ).data.answerObligation;
    expect(declined).toMatchObject({
      state: "DECLINED",
      reason: "Chưa có người (mẫu)",
      mayAnswer: false,
      isOverdue: false,
    });
    expect(rule(await change(commune, "finishObligation", seen(declined, { number: "3/BC-MTTQ" })))).toBe(
      "obligation.state",
    );
    expect(rule(await change(province, "withdrawObligation", seen(declined, { reason: "x" })))).toBe(
      "obligation.state",
    );
  });

  test("done only once accepted, with the paper that shows it", async () => {
    const one = await asked();
    expect(rule(await change(commune, "finishObligation", seen(one, { number: "3/BC-MTTQ" })))).toBe(
      "obligation.state",
    );
    const accepted = (await accept(commune, one)).data.answerObligation;
    expect(rule(await change(commune, "finishObligation", seen(accepted)))).toBe("obligation.evidence");
    expect(
      rule(await change(commune, "finishObligation", seen(accepted, { number: "3/BC-MTTQ", on: "2020-06-09" }))),
    ).toBe("date.order");
    const done = (await change(commune, "finishObligation", seen(accepted, { number: "3/BC-MTTQ" }))).data
      .finishObligation;
    expect(done).toMatchObject({
      state: "DONE",
      doneOn: "2020-06-10",
      evidenceNumber: "3/BC-MTTQ",
      entries: [{ step: "ASKED" }, { step: "ACCEPTED" }, { step: "DONE", number: "3/BC-MTTQ" }],
    });
  });

  test("a partner's answer is recorded by the Front that asked, with the partner's paper", async () => {
    const one = await asked({ unitId: unitOf["296"], ofUnitId: unitOf["296"], body: "PEOPLES_COMMITTEE" }, district);
    expect(rule(await accept(district, one))).toBe("obligation.partner-paper");
    expect(rule(await accept(commune, one, { number: "5/UBND" }))).toBe("NOT_FOUND");
    expect((await accept(district, one, { number: "5/UBND" })).data.answerObligation).toMatchObject({
      state: "ACCEPTED",
      entries: [{}, { number: "5/UBND", by: { id: district.id } }],
    });
  });

  test("two answer at once: one answer counts", async () => {
    const one = await asked();
    const answers = await Promise.all([
      accept(commune, one),
      change(commune, "answerObligation", seen(one, { accepted: false, reason: "x" })),
      accept(commune, one),
    ]);
    expect(answers.filter((a) => a.data)).toHaveLength(1);
    expect(answers.filter((a) => a.errors).map(rule)).toEqual(["version.stale", "version.stale"]);
    const { rows } = await models.judge.query(
      `
        select (select count(*)::int from models.obligation_entry where obligation_id = $1) as entries,
          (select count(*)::int from models.event where subject = $1) as events
      `,
      [one.id],
    );
    expect(rows).toEqual([{ entries: 2, events: 2 }]);
  });

  test("the same key twice answers once", async () => {
    const one = await asked();
    const key = randomUUID();
    expect((await accept(commune, one, {}, key)).data).toEqual((await accept(commune, one, {}, key)).data);
  });
});

describe("lists", () => {
  const list = async (actor: Actor, args: string): Promise<any[]> =>
    (
      await models.ask(
        actor,
        `{ obligations(first: 100, ${args}) { totalCount edges { node { id title state dueOn body } } } }`,
      )
    ).data.obligations.edges.map((e: any) => e.node);

  test("asked of me, asked by me, overdue, searched without tone marks; what waits first, by its last day", async () => {
    const one = await asked({ title: "Đôn đốc nộp báo cáo quý" });
    expect((await list(commune, "side: ASKED_OF_ME")).map((o) => o.id)).toContain(one.id);
    expect((await list(commune, "side: ASKED_BY_ME")).map((o) => o.id)).not.toContain(one.id);
    expect((await list(province, "side: ASKED_BY_ME")).map((o) => o.id)).toContain(one.id);
    expect((await list(province, 'search: "don doc nop"')).map((o) => o.id)).toEqual([one.id]);
    const overdue = await list(province, "overdue: true");
    expect(overdue.map((o) => o.id)).toContain(one.id);
    const {
      rows: [{ n }],
    } = await models.judge.query(
      `
        select count(*)::int as n
        from models.obligation
        where state in ('PROPOSED', 'ACCEPTED') and due_on < '2020-11-23'
      `,
    );
    expect(overdue).toHaveLength(n);
    const all = await list(province, "state: null");
    const key = (o: any) => `${["PROPOSED", "ACCEPTED"].includes(o.state) ? 0 : 1} ${o.dueOn ?? "9999"} ${o.id}`;
    expect(all.map(key)).toEqual(all.map(key).sort());
  });

  test("pages join without a gap", async () => {
    const whole = (await list(province, "state: null")).map((o) => o.id);
    const pages: string[] = [];
    for (let after: string | null = null; ;) {
      const { data }: Answer = await models.ask(
        province,
        `
          query ($after: String) {
            obligations(first: 3, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
          }
        `,
        { after },
      );
      pages.push(...data.obligations.edges.map((e: any) => e.node.id));
      if (!data.obligations.pageInfo.hasNextPage) break;
      after = data.obligations.pageInfo.endCursor;
    }
    expect(pages).toEqual(whole);
  });

  test("a list asks once for all steps of its rows", async () => {
    const of = (first: number) =>
      models.statements(() =>
        models.ask(province, `{ obligations(first: ${first}) { edges { node { id entries { step } } } } }`),
      );
    expect((await of(20)).length).toBe((await of(5)).length);
  });

  test("what waits for me stands among my tasks: to answer, to do, to chase", async () => {
    const tasks = async (actor: Actor): Promise<string[]> =>
      (await models.ask(actor, `{ pilotTasks(first: 100) { edges { node { id link } } } }`)).data.pilotTasks.edges.map(
        (e: any) => e.node.link,
      );
    const [waits, given] = [await asked(), await asked({ assigned: true })];
    const partner = await asked({ unitId: unitOf["30"], ofUnitId: unitOf["30"], body: "FINANCE" });
    const of = (one: any): string => `/obligations/${one.id}`;
    expect(await tasks(commune)).toEqual(expect.arrayContaining([of(waits), of(given)]));
    expect(await tasks(province)).toContain(of(partner));
    expect(await tasks(province)).not.toContain(of(waits));
    for (const actor of [district, otherCommune, otherDistrict])
      expect(await tasks(actor)).not.toEqual(expect.arrayContaining([of(waits)]));
  });
});

test("it comes to whoever answers for the asked unit once responsibilities move", async () => {
  const merged = await models.unit("10969");
  const one = await asked({ ofUnitId: merged.unit_id });
  const heir = await models.unit("10963");
  await models.judge.query(
    `
      insert into models.unit_move (unit_key, level, "on", province_key, commune_key)
      values ($1, 'COMMUNE', '2020-09-01', $2, $3)
    `,
    [merged.unit_key, heir.province_key, heir.unit_key],
  );
  await expect
    .poll(
      async () =>
        (await models.ask(commune, `query($id: ID!) { obligation(id: $id) { mayAnswer } }`, { id: one.id })).data
          ?.obligation?.mayAnswer,
      { timeout: 10_000 },
    )
    .toBe(true);
  expect((await accept(commune, one)).data.answerObligation.state).toBe("ACCEPTED");
});

test("row-level security: without a scope the service's role sees nothing of it", async () => {
  const login = new pg.Client({ connectionString: models.loginUrl });
  await login.connect();
  try {
    for (const table of ["obligation", "obligation_addressee", "obligation_entry"]) {
      expect([table, (await login.query(`select count(*)::int as n from models.${table}`)).rows[0].n]).toEqual([
        table,
        0,
      ]);
      expect((await models.judge.query(`select count(*)::int as n from models.${table}`)).rows[0].n).toBeGreaterThan(0);
    }
  } finally {
    await login.end();
  }
});
