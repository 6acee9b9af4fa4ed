import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ACCEPT,
  acceptedReport,
  closedReport,
  COMPILE,
  openWorld,
  personId,
  required,
  RETURN,
  SAVE,
  SUBMIT,
  TAKE_BACK,
  type Answer,
  type Unit,
  type World,
} from "../../test/world.js";

const ruleOf = ({ errors }: Answer) => errors?.[0]?.extensions.rule;
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;
const valueOf = (report: any, code: string) => report.figures.find((one: any) => one.indicator.code === code).value;
const COMPILATION = `
  query ($period: ID!, $unit: ID!) {
    compilation(period: $period, unit: $unit) {
      provisional missing { id } gaps { unit { id } reason namedBy { id } }
      figures { indicator { code } value status }
    }
  }
`;
const sums = async (world: World, unit: Unit) =>
  (await world.ask(world.provincial(), COMPILATION, { period: world.period, unit: unit.unitId })).data.compilation;

/** Saves a commune's report and hands it up. */
async function sent(world: World, commune: Unit, input: object = {}): Promise<Answer> {
  const row = await world.reportOf(commune);
  const saved = await world.ask(world.commune(commune), SAVE, {
    input: { id: row.id, expectedVersion: row.version, figures: required() },
  });
  return world.ask(world.commune(commune), SUBMIT, {
    input: { id: row.id, expectedVersion: saved.data.saveReport.version, ...input },
  });
}

describe("before its period has ended", () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld({ districts: 1, communes: 2, today: "2020-11-23" })));
  afterAll(() => world?.close());

  test("a report is handed up provisionally or not at all, counts as such, and never in the official sums", async () => {
    const [
      {
        district,
        communes: [first, second],
      },
    ] = world.districts as [World["districts"][number]];
    await world.figures(first!, "2020-03-01", { I23: 9 });
    const refused = await sent(world, first!);
    expect([codeOf(refused), ruleOf(refused)]).toEqual(["CONFLICT", "report.period-runs"]);
    expect(refused.errors![0]!.message).toContain("14/12/2020");

    for (const commune of [first!, second!]) {
      const { id, version, provisional } = (await sent(world, commune, { provisional: true })).data.submitReport;
      expect(provisional).toBe(true);
      await world.ask(world.district(district), ACCEPT, { input: { id, expectedVersion: version } });
    }
    const early = await closedReportOf(world, district, true);
    expect([early.state, early.provisional, valueOf(early, "I23")]).toEqual(["SUBMITTED", true, 9]);
    await world.ask(world.provincial(), ACCEPT, { input: { id: early.id, expectedVersion: early.version } });
    expect(await sums(world, world.province)).toMatchObject({ provisional: true, missing: [] });
    const province = await closedReportOf(world, world.province, true);
    expect([province.state, province.provisional]).toEqual(["COMPILED", true]);
    expect((await world.judge.query("select count(*)::int as n from reporting.statistic")).rows[0].n).toBe(0);

    // The commune goes on writing what it handed up provisionally: nothing was closed.
    await world.figures(first!, "2020-11-24", { I23: 2 });
    world.setDay("2020-12-15");
    expect((await sums(world, world.province)).missing).toEqual([{ id: district.id }]);
    expect((await sums(world, district)).missing).toHaveLength(2);
    const tasks = (await world.ask(world.commune(first!), "{ reportTasks(first: 5) { edges { node { title } } } }"))
      .data.reportTasks.edges;
    expect(tasks.map((edge: any) => edge.node.title)).toEqual(["Lập bản chính thức báo cáo Năm 2020 của Đơn vị 10000"]);
    expect(ruleOf(await sent(world, first!, { provisional: true }))).toBe("report.period-over");
    await acceptedReport(world, first!, district);
    await acceptedReport(world, second!, district);
    await closedReport(world, district, world.district(district), world.provincial());
    const last = await closedReport(world, world.province, world.provincial());
    expect([last.state, last.provisional, valueOf(last, "I23")]).toEqual(["COMPILED", false, 11]);
    expect(
      (await world.judge.query("select count(*)::int as n from reporting.statistic where indicator = 'I23'")).rows[0].n,
    ).toBe(4);
  });
});

async function closedReportOf(world: World, unit: Unit, provisional: boolean): Promise<any> {
  const actor = unit === world.province ? world.provincial() : world.district(unit);
  const { id, version } = (await world.ask(actor, COMPILE, { input: { period: world.period, unit: unit.unitId } })).data
    .compileReport;
  return (await world.ask(actor, SUBMIT, { input: { id, expectedVersion: version, provisional } })).data.submitReport;
}

describe("a province of twelve districts with eleven missing", () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld({ districts: 12, communes: 1 })));
  afterAll(() => world?.close());
  /** 343 people helped and 4 new offences in all, as in the worked year; 22 of them in the first district. */
  const helped = [22, 31, 28, 30, 29, 30, 29, 28, 29, 29, 29, 29];

  test("does not hand up without a word for each, and has no rate whose halves are of different places", async () => {
    for (const [d, { communes }] of world.districts.entries())
      await world.figures(communes[0]!, "2020-05-01", { I23: helped[d]!, ...(d < 4 && { I46: 1 }) });
    const { district, communes } = world.districts[0]!;
    await acceptedReport(world, communes[0]!, district);
    await closedReport(world, district, world.district(district), world.provincial());
    const refused = await world.ask(world.provincial(), COMPILE, {
      input: { period: world.period, unit: world.province.unitId },
    });
    expect(ruleOf(refused)).toBe("report.children-missing");
    expect(refused.errors![0]!.message).toContain("Còn 11 đơn vị");
    const { figures, missing } = await sums(world, world.province);
    expect(missing).toHaveLength(11);
    // One of 22 in the place that reported; never four of the whole province over 22 of one district, which is 18.18.
    expect(["I46", "I24", "I47"].map((code) => figures.find((one: any) => one.indicator.code === code).value)).toEqual([
      1, 22, 4.55,
    ]);
  });

  test("finishes with 1.17% once all are in, by an independent sum", async () => {
    for (const { district, communes } of world.districts.slice(1)) {
      await acceptedReport(world, communes[0]!, district);
      await closedReport(world, district, world.district(district), world.provincial());
    }
    const province = await closedReport(world, world.province, world.provincial());
    const {
      rows: [judge],
    } = await world.judge.query(
      `
        select round(100.0 * sum(delta) filter (where indicator = 'I46')::numeric / sum(delta) filter (where indicator = 'I23')::numeric,
          2)::float8 as rate
      from reporting.figure_delta where indicator in ('I23', 'I46') and province_key = $1`,
      [world.province.key],
    );
    expect(judge.rate).toBe(1.17);
    expect(valueOf(province, "I47")).toBe(judge.rate);
    const { figures, missing, gaps } = await sums(world, world.province);
    expect([figures.find((one: any) => one.indicator.code === "I47").value, missing, gaps]).toEqual([1.17, [], []]);
  });
});

describe("an acceptance", () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld({ districts: 2, communes: 3 })));
  afterAll(() => world?.close());

  test("is taken back with a reason until the level above hands up, and the sums follow", async () => {
    const {
      district,
      communes: [first, second, third],
    } = world.districts[0]!;
    for (const [n, commune] of [first!, second!, third!].entries())
      await acceptedReport(world, commune, district, required(10 * (n + 1)));
    const actor = world.district(district);
    const draft = (await world.ask(actor, COMPILE, { input: { period: world.period, unit: district.unitId } })).data
      .compileReport;
    expect(valueOf(draft, "I16")).toBe(60);
    const row = await world.reportOf(second!);
    const target = { id: row.id, expectedVersion: row.version };
    expect(codeOf(await world.ask(actor, TAKE_BACK, { input: { ...target, reason: "  " } }))).toBe("BAD_USER_INPUT");
    expect(
      codeOf(
        await world.ask(world.district(world.districts[1]!.district), TAKE_BACK, {
          input: { ...target, reason: "Không thuộc" },
        }),
      ),
    ).toBe("NOT_FOUND");
    expect(
      codeOf(await world.ask(world.commune(second!), TAKE_BACK, { input: { ...target, reason: "Tự thu hồi" } })),
    ).toBe("FORBIDDEN");

    const answers = await Promise.all(
      [801, 802].map((n) =>
        world.ask(
          world.district(district, personId(n)),
          TAKE_BACK,
          { input: { ...target, reason: "Nhầm số tờ rơi" } },
          `take-back-${n}`,
        ),
      ),
    );
    expect(answers.map((answer) => codeOf(answer) ?? "done").sort()).toEqual(["CONFLICT", "done"]);
    const [done] = answers.filter((answer) => !answer.errors);
    expect(done!.data.takeBackAcceptance).toMatchObject({ state: "SUBMITTED", acceptedOn: null });
    expect(done!.data.takeBackAcceptance.history.at(-1)).toMatchObject({
      state: "SUBMITTED",
      reason: "Nhầm số tờ rơi",
    });
    const winner = answers.indexOf(done!) === 0 ? 801 : 802;
    const again = await world.ask(
      world.district(district, personId(winner)),
      TAKE_BACK,
      { input: { ...target, reason: "Nhầm số tờ rơi" } },
      `take-back-${winner}`,
    );
    expect(again.data.takeBackAcceptance.version).toBe(done!.data.takeBackAcceptance.version);
    const { rows: told } = await world.judge.query(
      "select type from reporting.event where subject = $1 and type like '%taken-back'",
      [row.id],
    );
    const { rows: audit } = await world.judge.query(
      "select details from reporting.audit_entry where subject = $1 and action = 'report.take-back'",
      [row.id],
    );
    expect([told.length, audit.length]).toEqual([1, 1]);

    // The district's own draft no longer holds it, and says who is missing.
    expect(
      valueOf(
        (
          await world.ask(actor, `query($id: ID!) { report(id: $id) { figures { indicator { code } value } } }`, {
            id: draft.id,
          })
        ).data.report,
        "I16",
      ),
    ).toBe(40);
    expect((await sums(world, district)).missing).toEqual([{ id: second!.id }]);
    await world.ask(actor, RETURN, {
      input: { id: row.id, expectedVersion: done!.data.takeBackAcceptance.version, reason: "Sửa số tờ rơi" },
    });
    await acceptedReport(world, second!, district, required(25));
    const closed = await closedReport(world, district, actor);
    expect([closed.state, valueOf(closed, "I16")]).toEqual(["SUBMITTED", 65]);

    const late = await world.reportOf(first!);
    const refused = await world.ask(actor, TAKE_BACK, {
      input: { id: late.id, expectedVersion: late.version, reason: "Muộn" },
    });
    expect([codeOf(refused), ruleOf(refused)]).toEqual(["CONFLICT", "report.parent-closed"]);
    expect(
      ruleOf(
        await world.ask(world.provincial(), TAKE_BACK, {
          input: { id: closed.id, expectedVersion: closed.version, reason: "Chưa duyệt" },
        }),
      ),
    ).toBe("report.state");
  });
});

describe("models that a district built itself", () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld({ districts: 1, communes: 3, ownModels: [2] })));
  afterAll(() => world?.close());

  test("report too: the model reaches the province, the people helped there are counted apart (R63)", async () => {
    const {
      district,
      communes: [first, second, own],
    } = world.districts[0]!;
    for (const [commune, n] of [
      [first!, 20],
      [second!, 30],
      [own!, 7],
    ] as const)
      await world.figures(commune, "2020-02-01", { I23: n, I06: 1, I29: n });
    await world.figures(own!, "2020-05-12", { I05: 1, I46: 1 });
    await world.figures(first!, "2020-05-12", { I46: 2 });
    for (const commune of [first!, second!]) await acceptedReport(world, commune, district);
    expect((await sums(world, district)).missing).toEqual([{ id: own!.id }]);
    expect((await sums(world, district)).figures.find((one: any) => one.indicator.code === "I24R")).toMatchObject({
      value: null,
      status: "MISSING",
    });
    await acceptedReport(world, own!, district);
    await closedReport(world, district, world.district(district), world.provincial());
    const province = await closedReport(world, world.province, world.provincial());
    expect(
      ["I05", "I06", "I24", "I24R", "I25R", "I29", "I46", "I47", "I67D"].map((code) => valueOf(province, code)),
    ).toEqual([1, 2, 50, 7, 7, 50, 2, 4, 2]);
    expect(
      (await world.ask(world.commune(own!), "{ reports(first: 1) { edges { node { ownModel } } } }")).data.reports
        .edges,
    ).toEqual([{ node: { ownModel: true } }]);
  });
});
