import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "../../../../test/actors.js";
import {
  ACCEPT,
  ACCEPT_CORRECTION,
  acceptedReport,
  closedReport,
  CORRECT,
  openWorld,
  personId,
  REPORT,
  required,
  RETURN,
  RETURN_CORRECTION,
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
const COVERAGE = `
  query ($p: ID!) {
    statisticsCoverage(period: $p) {
      finishedOn due counted gaps { unit { id } reason } corrections { number indicators { code } }
      unit { id }
    }
  }
`;

/** A province finished with everything in, but for the communes and districts that are to be missing. */
async function finished(world: World, { missing = [] }: { missing?: Unit[] } = {}): Promise<void> {
  for (const { district, communes } of world.districts) {
    if (missing.includes(district)) continue;
    for (const [c, commune] of communes.entries())
      if (!missing.includes(commune)) await acceptedReport(world, commune, district, required(10 + c));
    await closedReport(
      world,
      district,
      world.district(district),
      world.provincial(),
      communes.filter((one) => missing.includes(one)).map((one) => ({ unit: one.id, reason: "NOT_SUBMITTED" })),
    );
  }
  await closedReport(
    world,
    world.province,
    world.provincial(),
    undefined,
    world.districts
      .map(({ district }) => district)
      .filter((one) => missing.includes(one))
      .map((one) => ({ unit: one.id, reason: "DISASTER" })),
  );
}
const read = async (world: World, unit: Unit): Promise<any> =>
  (await world.ask(world.provincial(), REPORT, { id: (await world.reportOf(unit)).id })).data.report;
const target = async (world: World, unit: Unit) => {
  const { id, version } = await world.reportOf(unit);
  return { id, expectedVersion: version };
};

describe("a figure found wrong after the level above has handed up", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ districts: 2, communes: 2 });
    await world.figures(world.districts[0]!.communes[0]!, "2020-02-01", { I23: 20 });
    await world.figures(world.districts[1]!.communes[0]!, "2020-02-01", { I23: 40 });
  });
  afterAll(() => world?.close());

  test("is corrected by a number with both values, level by level, and published anew", async () => {
    const [
      {
        district,
        communes: [first],
      },
    ] = world.districts as [World["districts"][number]];
    const correct = async (input: object = {}, actor = world.commune(first!)) =>
      world.ask(actor, CORRECT, {
        input: {
          ...(await target(world, first!)),
          reason: "Cộng nhầm hai buổi",
          figures: [{ indicator: "I16", value: 17 }],
          ...input,
        },
      });
    await acceptedReport(world, first!, district, required(10));
    expect(ruleOf(await correct())).toBe("report.parent-open");
    const taken = await world.ask(world.district(district), TAKE_BACK, {
      input: { ...(await target(world, first!)), reason: "Kiểm tra lại" },
    });
    expect(ruleOf(await correct())).toBe("report.not-accepted");
    await world.ask(world.district(district), ACCEPT, {
      input: { id: taken.data.takeBackAcceptance.id, expectedVersion: taken.data.takeBackAcceptance.version },
    });
    await acceptedReport(world, world.districts[0]!.communes[1]!, district, required(20));
    await closedReport(world, district, world.district(district), world.provincial());
    await acceptedReport(world, world.districts[1]!.communes[0]!, world.districts[1]!.district, required(30));
    await acceptedReport(world, world.districts[1]!.communes[1]!, world.districts[1]!.district, required(40));
    await closedReport(
      world,
      world.districts[1]!.district,
      world.district(world.districts[1]!.district),
      world.provincial(),
    );
    await closedReport(world, world.province, world.provincial());
    expect(
      ruleOf(
        await world.ask(world.district(district), TAKE_BACK, {
          input: { ...(await target(world, first!)), reason: "Muộn" },
        }),
      ),
    ).toBe("report.parent-closed");

    // Who may not, and what is refused.
    expect(codeOf(await correct({}, world.commune(world.stranger)))).toBe("NOT_FOUND");
    expect(ruleOf(await correct({}, world.district(district)))).toBe("report.unit");
    expect(codeOf(await correct({}, actorOf("Mentor", { communes: [first!.key] })))).toBe("FORBIDDEN");
    const bad = await correct({
      figures: [
        { indicator: "I44", value: 3 },
        { indicator: "I02", value: 3 },
        { indicator: "I16", value: 10 },
        { indicator: "I17", value: 1.5 },
        { indicator: "I18", value: 1 },
        { indicator: "I18", value: 2 },
      ],
    });
    expect(bad.errors![0]!.extensions.fields!.map(({ path, rule }) => [path, rule])).toEqual([
      ["figures.0.indicator", "figure.computed"],
      ["figures.1.indicator", "figure.unknown"],
      ["figures.2.value", "figure.same"],
      ["figures.3.value", "figure.whole"],
      ["figures.5.indicator", "figure.twice"],
    ]);
    expect(ruleOf(await correct({ figures: [{ indicator: "I25", value: 19 }] }))).toBe("report.stock-identity");
    expect(codeOf(await correct({ reason: " " }))).toBe("BAD_USER_INPUT");

    // Two at once, and the same key again: one correction.
    const input = {
      ...(await target(world, first!)),
      reason: "Cộng nhầm hai buổi",
      figures: [{ indicator: "I16", value: 17 }],
    };
    const answers = await Promise.all(
      [1, 2].map((n) => world.ask(world.commune(first!, personId(40 + n)), CORRECT, { input }, `correct-once-${n}`)),
    );
    expect(answers.map((answer) => codeOf(answer) ?? "done").sort()).toEqual(["CONFLICT", "done"]);
    const n = answers[0]!.errors ? 2 : 1;
    await world.ask(world.commune(first!, personId(40 + n)), CORRECT, { input }, `correct-once-${n}`);
    const made = (await read(world, first!)).corrections;
    expect(made).toEqual([
      {
        number: 1,
        state: "WAITING",
        reason: "Cộng nhầm hai buổi",
        answer: null,
        joined: [],
        figures: [{ indicator: { code: "I16" }, oldValue: 10, newValue: 17, fromBelow: false }],
      },
    ]);
    expect(valueOf(await read(world, first!), "I16")).toBe(10);
    expect(ruleOf(await correct())).toBe("correction.waiting");

    // The level above is told, sends it back, then accepts; its own correction waits for the province.
    const tasks = async (actor: Parameters<World["ask"]>[0]) =>
      (await world.ask(actor, "{ reportTasks(first: 5) { edges { node { title } } } }")).data.reportTasks.edges.map(
        (edge: any) => edge.node.title,
      );
    expect(await tasks(world.district(district))).toEqual(["Duyệt đính chính báo cáo Năm 2020 của Đơn vị 10000"]);
    await world.ask(world.district(district), RETURN_CORRECTION, {
      input: { ...(await target(world, first!)), reason: "Nêu rõ buổi nào" },
    });
    expect(await tasks(world.commune(first!))).toEqual([
      "Sửa đính chính bị trả lại của báo cáo Năm 2020, Đơn vị 10000",
    ]);
    expect(
      (await correct({ reason: "Cộng nhầm buổi 3 và 4", figures: [{ indicator: "I16", value: 18 }] })).data
        .correctReport.corrections,
    ).toMatchObject([{ number: 1, state: "WAITING", reason: "Cộng nhầm buổi 3 và 4" }]);
    const accept = async (unit: Unit, actor: Parameters<World["ask"]>[0]) =>
      world.ask(actor, ACCEPT_CORRECTION, { input: await target(world, unit) });
    expect(ruleOf(await accept(first!, world.district(district, personId(first!.key))))).toBe("correction.own");
    expect(codeOf(await accept(first!, world.district(world.districts[1]!.district)))).toBe("NOT_FOUND");
    const accepted = (await accept(first!, world.district(district))).data.acceptCorrection;
    expect([valueOf(accepted, "I16"), accepted.state, accepted.corrections[0].state]).toEqual([
      18,
      "ACCEPTED",
      "ACCEPTED",
    ]);
    const above = await read(world, district);
    expect([valueOf(above, "I16"), above.corrections]).toEqual([
      30,
      [
        {
          number: 1,
          state: "WAITING",
          reason: "Theo đính chính số 1 của Đơn vị 10000",
          answer: null,
          joined: [],
          figures: [{ indicator: { code: "I16" }, oldValue: 30, newValue: 38, fromBelow: true }],
        },
      ],
    ]);
    const published = async () =>
      (await world.published(),
      (
        await world.judge.query(
          `
            select s.value from reporting.statistic s
            join reporting.report r on r.id = s.report_id
            where s.indicator = 'I16' and s.until is null
            order by r.level, r.unit_version_id
          `,
        )
      ).rows)
        .map(({ value }) => value)
        .sort((a, b) => a - b);
    expect(await published()).toEqual([10, 20, 30, 30, 40, 70, 100]);
    expect(await tasks(world.provincial())).toEqual(["Duyệt đính chính báo cáo Năm 2020 của Đơn vị 288"]);
    await accept(district, world.provincial());
    expect(valueOf(await read(world, district), "I16")).toBe(38);
    const top = await read(world, world.province);
    expect([valueOf(top, "I16"), top.corrections]).toEqual([
      108,
      [
        {
          number: 1,
          state: "ACCEPTED",
          reason: "Theo đính chính số 1 của Đơn vị 288",
          answer: null,
          joined: [],
          figures: [{ indicator: { code: "I16" }, oldValue: 100, newValue: 108, fromBelow: true }],
        },
      ],
    ]);
    expect(await published()).toEqual([18, 20, 30, 38, 40, 70, 108]);
    expect((await world.ask(world.analyst, COVERAGE, { p: world.period })).data.statisticsCoverage).toMatchObject([
      {
        due: 4,
        counted: 4,
        gaps: [],
        corrections: [{ number: 1, indicators: [{ code: "I16" }] }],
        unit: { id: world.province.id },
      },
    ]);
    // Outside the line: that it was corrected and when, no values and no words.
    const outside = (
      await world.ask(actorOf("CentralOfficer", { provinces: [world.province.key] }), REPORT, {
        id: (await world.reportOf(first!)).id,
      })
    ).data.report.corrections;
    expect(outside).toMatchObject([
      { number: 1, reason: null, figures: [{ indicator: { code: "I16" }, oldValue: null, newValue: null }] },
    ]);
    const { rows } = await world.judge.query(
      "select payload from reporting.event where type = 'reporting.report.corrected' order by seq",
    );
    expect(rows.map(({ payload }) => [payload.level, payload.number])).toEqual([
      ["COMMUNE", 1],
      ["DISTRICT", 1],
      ["PROVINCE", 1],
    ]);
  });

  test("the province corrects what it types itself at once", async () => {
    const answer = await world.ask(world.provincial(), CORRECT, {
      input: {
        ...(await target(world, world.province)),
        reason: "Công an tỉnh đính chính",
        figures: [{ indicator: "I57", value: 23 }],
      },
    });
    expect(answer.errors).toBeUndefined();
    expect([valueOf(answer.data.correctReport, "I57"), answer.data.correctReport.corrections.at(-1)]).toMatchObject([
      23,
      { number: 2, state: "ACCEPTED" },
    ]);
  });
});

describe("what was named as missing and comes after all", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ districts: 3, communes: 2 });
    const helped = [
      [22, 60],
      [70, 61],
      [65, 65],
    ];
    for (const [d, { communes }] of world.districts.entries())
      for (const [c, commune] of communes.entries())
        await world.figures(commune, "2020-05-01", { I23: helped[d]![c]!, ...(d > 0 && { I46: 1 }) });
  });
  afterAll(() => world?.close());

  test("enters by a numbered correction: 1.17% in the end, both halves of the same places all the way", async () => {
    const [one, two, three] = world.districts as [
      World["districts"][number],
      World["districts"][number],
      World["districts"][number],
    ];
    await finished(world, { missing: [two.communes[1]!, three.district] });
    const top = async () => read(world, world.province);
    const rates = async () => ["I46", "I24", "I47"].map(async (code) => valueOf(await top(), code));
    expect(await Promise.all(await rates())).toEqual([1, 152, 0.66]);
    const coverage = async () => (
      await world.published(),
      (await world.ask(world.analyst, COVERAGE, { p: world.period })).data.statisticsCoverage[0]
    );
    expect(await coverage()).toMatchObject({
      due: 6,
      counted: 3,
      corrections: [],
      gaps: [
        { unit: { id: two.communes[1]!.id }, reason: "NOT_SUBMITTED" },
        { unit: { id: three.district.id }, reason: "DISASTER" },
      ],
    });

    // The commune hands in late; its district takes it in, and the province the district's correction.
    await acceptedReport(world, two.communes[1]!, two.district, required(1));
    expect((await read(world, two.district)).corrections).toMatchObject([
      { state: "WAITING", joined: [{ id: two.communes[1]!.id }] },
    ]);
    expect(await Promise.all(await rates())).toEqual([1, 152, 0.66]);
    await world.ask(world.provincial(), ACCEPT_CORRECTION, { input: await target(world, two.district) });
    expect(await Promise.all(await rates())).toEqual([2, 213, 0.94]);
    expect((await read(world, two.district)).gaps).toEqual([]);

    // The district that was missing acts again, although its province has long finished.
    for (const commune of three.communes) await acceptedReport(world, commune, three.district, required(2));
    await closedReport(world, three.district, world.district(three.district), world.provincial());
    expect(await Promise.all(await rates())).toEqual([4, 343, 1.17]);
    expect(await coverage()).toMatchObject({ counted: 6, gaps: [], corrections: [{ number: 1 }, { number: 2 }] });
    const {
      rows: [judge],
    } = await world.judge.query(
      `
        select sum(delta) filter (where indicator = 'I46') as offences,
          sum(delta) filter (where indicator = 'I23') as helped
        from reporting.figure_delta
        where province_key = $1
      `,
      [world.province.key],
    );
    expect(Math.round((10_000 * judge.offences) / judge.helped) / 100).toBe(1.17);
    expect(one.communes).toHaveLength(2);
  });
});

describe("whatever is handed up, sent back, accepted, taken back and corrected, in whatever order", () => {
  test("each level holds the sum of those below, what is under way included", async () => {
    const world = await openWorld({ districts: 2, communes: 2, ownModels: [1] });
    try {
      // mulberry32: the same walk every time.
      let seed = 20_201_216;
      const random = (n: number): number => {
        seed = (seed + 0x6d2b79f5) | 0;
        let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) % n;
      };
      const done: Record<string, number> = {};
      const tried = async (what: string, asked: Promise<Answer>): Promise<void> => {
        const answer = await asked;
        const code = codeOf(answer);
        if (code && !["CONFLICT", "BAD_USER_INPUT", "FORBIDDEN"].includes(code))
          throw new Error(`${what}: ${JSON.stringify(answer.errors)}`);
        if (!code) done[what] = (done[what] ?? 0) + 1;
      };
      const write = async (unit: Unit): Promise<void> => {
        const of = await target(world, unit);
        const saved = await world.ask(world.commune(unit), SAVE, { input: { ...of, figures: required(random(50)) } });
        if (!saved.errors)
          await tried(
            "submit",
            world.ask(world.commune(unit), SUBMIT, {
              input: { id: of.id, expectedVersion: saved.data.saveReport.version },
            }),
          );
      };
      const sumUp = async (unit: Unit, actor: Parameters<World["ask"]>[0], children: Unit[]): Promise<void> => {
        const states = await Promise.all(children.map((child) => world.reportOf(child)));
        const missing = children
          .filter((_, n) => states[n]!.state !== "ACCEPTED")
          .map((child) => ({ unit: child.id, reason: "UNDER_CHECK" }));
        if (missing.length === children.length) return;
        await tried(
          "close",
          closedReport(world, unit, actor, undefined, missing).then(
            (data) => ({ data }),
            (error: Error) => ({ errors: JSON.parse(error.message) }),
          ),
        );
      };
      for (let step = 0; step < 220; step += 1) {
        const { district, communes } = world.districts[random(2)]!;
        const unit = [...communes, district][random(3)]!;
        const own = unit === district ? world.district(district) : world.commune(unit);
        const above = unit === district ? world.provincial() : world.district(district);
        const of = await target(world, unit);
        const actions =
          step < 60
            ? ["write", "write", "accept", "accept", "return", "take back"]
            : step < 110
              ? ["write", "accept", "accept", "sum up", "sum up", "return", "take back"]
              : [
                  "write",
                  "accept",
                  "accept",
                  "sum up",
                  "sum up all",
                  "correct",
                  "correct",
                  "accept correction",
                  "accept correction",
                  "return correction",
                  "take back",
                ];
        switch (actions[random(actions.length)]) {
          case "write":
            if (unit !== district) await write(unit);
            break;
          case "sum up":
            await sumUp(district, world.district(district), communes);
            break;
          case "sum up all":
            await sumUp(
              world.province,
              world.provincial(),
              world.districts.map((one) => one.district),
            );
            break;
          case "accept":
            await tried("accept", world.ask(above, ACCEPT, { input: of }));
            break;
          case "return":
            await tried("return", world.ask(above, RETURN, { input: { ...of, reason: "Xem lại" } }));
            break;
          case "take back":
            await tried("take back", world.ask(above, TAKE_BACK, { input: { ...of, reason: "Xem lại" } }));
            break;
          case "correct":
            await tried(
              "correct",
              world.ask(own, CORRECT, {
                input: {
                  ...of,
                  reason: "Sửa số",
                  figures: [{ indicator: unit === district ? "I17" : "I16", value: 100 + random(50) }],
                },
              }),
            );
            break;
          case "accept correction":
            await tried("accept correction", world.ask(above, ACCEPT_CORRECTION, { input: of }));
            break;
          default:
            await tried(
              "return correction",
              world.ask(above, RETURN_CORRECTION, { input: { ...of, reason: "Nêu rõ" } }),
            );
        }
        // A closed sum, with what is under way for it, is the sum of the official values of the reports that are in it.
        const { rows: wrong } = await world.judge.query(
          `
          with official as (select r.id, f.indicator, coalesce(f.typed, f.computed) as value, f.typed
            from reporting.report r
            join reporting.figure f on f.report_id = r.id),
          held as (select p.id, p.level, p.district_key, p.province_key, o.indicator,
            coalesce(kf.new_value, o.value) as value
            from reporting.report p
            join official o on o.id = p.id
            left join reporting.correction k on k.report_id = p.id and k.state <> 'ACCEPTED'
            left join reporting.correction_figure kf on kf.correction_id = k.id and kf.indicator = o.indicator
            where p.level <> 'COMMUNE'
              and p.province_key = $1
              and p.state in ('ACCEPTED', 'COMPILED')
              and o.typed is null
              and kf.from_below is distinct from false)
          select h.level, h.indicator, h.value, sum(o.value) as below
          from held h
          join reporting.report c on c.province_key = h.province_key and c.state = 'ACCEPTED' and not c.own_model
            and ((h.level = 'DISTRICT' and c.level = 'COMMUNE' and c.district_key = h.district_key)
              or (h.level = 'PROVINCE' and c.level = 'DISTRICT'))
          join official o on o.id = c.id and o.indicator = h.indicator
          where h.indicator in ('I16', 'I18', 'I21', 'I60', 'I61')
          group by 1, 2, 3, h.id
          having h.value is distinct from sum(o.value)`,
          [world.province.key],
        );
        expect([step, wrong]).toEqual([step, []]);
      }
      // The sequence has been somewhere.
      for (const what of ["submit", "accept", "return", "take back", "correct", "accept correction", "close"])
        expect([what, done[what] ?? 0]).toEqual([what, expect.toSatisfy((n: number) => n > 0)]);
    } finally {
      await world.close();
    }
  });
});
