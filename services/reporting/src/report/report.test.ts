import { actorOf, nobody } from "../../../../test/actors.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ACCEPT,
  acceptedReport,
  openWorld,
  REPORT,
  personId,
  required,
  RETURN,
  SAVE,
  SUBMIT,
  type Answer,
  type World,
} from "../../test/world.js";

let world: World;
beforeAll(async () => {
  world = await openWorld({ districts: 3, communes: 4 });
});
afterAll(() => world?.close());

const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;
const ruleOf = ({ errors }: Answer) => errors?.[0]?.extensions.rule;
const figure = (report: any, code: string) => report.figures.find((one: any) => one.indicator.code === code);

describe("who may touch a commune's report", () => {
  const save = async (actor: Parameters<World["ask"]>[0], of = world.districts[0]!.communes[0]!) => {
    const { id, version } = await world.reportOf(of);
    return world.ask(actor, SAVE, { input: { id, expectedVersion: version, figures: required() } });
  };

  test("nobody who is signed out", async () => expect(codeOf(await save(nobody))).toBe("FORBIDDEN"));
  test("nobody without the scope", async () =>
    expect(codeOf(await save(actorOf("Mentor", { communes: [world.districts[0]!.communes[0]!.key] })))).toBe(
      "FORBIDDEN",
    ));
  test("to another commune it does not exist", async () => {
    expect(codeOf(await save(world.commune(world.stranger)))).toBe("NOT_FOUND");
    const { id } = await world.reportOf(world.stranger);
    expect(
      (await world.ask(world.provincial(), `query($id: ID!) { report(id: $id) { id } }`, { id })).data.report,
    ).toBeNull();
  });
  test("the district sees it and does not write it", async () => {
    const answer = await save(world.district(world.districts[0]!.district));
    expect([codeOf(answer), ruleOf(answer)]).toEqual(["FORBIDDEN", "report.unit"]);
  });
  test("the rows are closed without a scope even to a bare query", async () => {
    const rows = await world.service.orm.em.fork().execute("select count(*)::int as n from reporting.report");
    expect(rows).toEqual([{ n: 0 }]);
    const figures = await world.service.orm.em.fork().execute("select count(*)::int as n from reporting.figure_delta");
    expect(figures).toEqual([{ n: 0 }]);
  });
  test("the list holds the caller's area and nothing else", async () => {
    const count = async (actor: Parameters<World["ask"]>[0]) =>
      (await world.ask(actor, "{ reports(first: 100) { totalCount edges { node { id } } } }")).data.reports.totalCount;
    expect(await count(world.commune(world.districts[0]!.communes[0]!))).toBe(1);
    expect(await count(world.district(world.districts[0]!.district))).toBe(5);
    expect(await count(world.provincial())).toBe(16);
  });
});

describe("a year's report", () => {
  test("is submitted, sent back with a reason, submitted again and accepted", async () => {
    const {
      district,
      communes: [commune],
    } = world.districts[0]!;
    const [officer, reviewer] = [world.commune(commune!), world.district(district)];
    await world.figures(commune!, "2019-11-02", { I23: 6 });
    await world.figures(commune!, "2020-02-03", { I23: 4, "I25-out": 1, I29: 12 });
    const row = await world.reportOf(commune!);
    expect(row.state).toBe("NOT_STARTED");

    const tooEarly = await world.ask(officer, SAVE, {
      input: {
        id: row.id,
        expectedVersion: row.version,
        figures: required().slice(1),
        narrative: "I. Đặc điểm\nÊm  đềm.",
      },
    });
    expect(tooEarly.errors).toBeUndefined();
    const draft = tooEarly.data.saveReport;
    expect([draft.state, draft.narrative]).toEqual(["DRAFT", "I. Đặc điểm\nÊm đềm."]);
    expect(["I22", "I23", "I24", "I25X", "I25", "I29"].map((code) => figure(draft, code).value)).toEqual([
      6, 4, 10, 1, 9, 12,
    ]);
    expect(figure(draft, "I12")).toMatchObject({ status: "MISSING", missingReason: "NOT_RECORDED" });

    const incomplete = await world.ask(officer, SUBMIT, { input: { id: row.id, expectedVersion: draft.version } });
    expect(codeOf(incomplete)).toBe("BAD_USER_INPUT");
    expect(incomplete.errors![0]!.extensions.fields!.map((field) => field.path)).toEqual(["figures.I16"]);

    const noReason = await world.ask(officer, SAVE, {
      input: {
        id: row.id,
        expectedVersion: draft.version,
        figures: [
          { indicator: "I25", typed: 12 },
          { indicator: "I44", typed: 3 },
          { indicator: "I17", typed: -1 },
        ],
      },
    });
    expect(codeOf(noReason)).toBe("BAD_USER_INPUT");

    const corrected = (
      await world.ask(officer, SAVE, {
        input: {
          id: row.id,
          expectedVersion: draft.version,
          figures: [
            { indicator: "I16", typed: 0 },
            { indicator: "I25", typed: 12, reason: "Theo sổ" },
          ],
        },
      })
    ).data.saveReport;
    expect(corrected.warnings.map((one: any) => one.rule)).toEqual(["report.stock-identity", "figure.corrected"]);
    expect(figure(corrected, "I25")).toMatchObject({ value: 12, computed: 9, typed: 12, reason: "Theo sổ" });
    const open = await world.ask(officer, SUBMIT, { input: { id: row.id, expectedVersion: corrected.version } });
    expect([codeOf(open), ruleOf(open)]).toEqual(["CONFLICT", "report.stock-identity"]);

    const sent = (
      await world.ask(officer, SUBMIT, {
        input: { id: row.id, expectedVersion: corrected.version, explanation: "Đang đối chiếu" },
      })
    ).data.submitReport;
    expect([sent.state, sent.submittedOn, sent.isLate, sent.explanation]).toEqual([
      "SUBMITTED",
      "2020-12-16",
      false,
      "Đang đối chiếu",
    ]);
    expect(
      ruleOf(await world.ask(officer, SAVE, { input: { id: row.id, expectedVersion: sent.version, figures: [] } })),
    ).toBe("report.state");

    // What is recorded afterwards no longer moves the figures of a submitted report.
    await world.figures(commune!, "2020-12-01", { I23: 2 });
    const read = async () =>
      (
        await world.ask(officer, `query($id: ID!) { report(id: $id) { state figures { indicator { code } value } } }`, {
          id: row.id,
        })
      ).data.report;
    expect(figure(await read(), "I23").value).toBe(4);

    const back = (
      await world.ask(reviewer, RETURN, {
        input: { id: row.id, expectedVersion: sent.version, reason: "Số cuối kỳ chưa khớp" },
      })
    ).data.returnReport;
    expect([back.state, back.history.at(-1).reason]).toEqual(["RETURNED", "Số cuối kỳ chưa khớp"]);
    expect(figure(await read(), "I23").value).toBe(6);

    const mended = (
      await world.ask(officer, SAVE, {
        input: { id: row.id, expectedVersion: back.version, figures: [{ indicator: "I25" }] },
      })
    ).data.saveReport;
    expect(figure(mended, "I25")).toMatchObject({ value: 11, typed: null });
    const again = (await world.ask(officer, SUBMIT, { input: { id: row.id, expectedVersion: mended.version } })).data
      .submitReport;
    const accepted = (await world.ask(reviewer, ACCEPT, { input: { id: row.id, expectedVersion: again.version } })).data
      .acceptReport;
    expect(accepted.state).toBe("ACCEPTED");
    expect(accepted.history.map((step: any) => step.state)).toEqual([
      "DRAFT",
      "SUBMITTED",
      "RETURNED",
      "DRAFT",
      "SUBMITTED",
      "ACCEPTED",
    ]);
    expect(accepted.history.at(-1).by).toBe("Cán bộ Mặt trận cấp huyện");

    const { rows } = await world.judge.query(
      "select type, payload from reporting.event where subject = $1 order by seq",
      [row.id],
    );
    expect(rows.map((one) => one.type)).toEqual([
      "reporting.report.submitted",
      "reporting.report.returned",
      "reporting.report.submitted",
      "reporting.report.accepted",
    ]);
    expect(rows[0].payload).toEqual({ level: "COMMUNE", year: 2020, provisional: false });
    const audit = await world.judge.query("select action from reporting.audit_entry where subject = $1 order by seq", [
      row.id,
    ]);
    expect(audit.rows.map((one) => one.action)).toEqual([
      "report.save",
      "report.save",
      "report.submit",
      "report.return",
      "report.save",
      "report.submit",
      "report.accept",
    ]);
  });

  test("zero, missing and not applicable are three answers", async () => {
    const commune = world.districts[0]!.communes[1]!;
    const row = await world.reportOf(commune);
    const saved = (
      await world.ask(world.commune(commune), SAVE, {
        input: {
          id: row.id,
          expectedVersion: row.version,
          figures: [
            { indicator: "I16", typed: 0 },
            { indicator: "I17", notApplicable: true },
          ],
        },
      })
    ).data.saveReport;
    expect(
      ["I16", "I17", "I18"].map((code) => [
        figure(saved, code).value,
        figure(saved, code).status,
        figure(saved, code).missingReason,
      ]),
    ).toEqual([
      [0, "GIVEN", null],
      [null, "NOT_APPLICABLE", null],
      [null, "MISSING", "NOT_TYPED"],
    ]);
  });

  test("a missing figure says why: nothing recorded, nothing typed, or the sums not made yet", async () => {
    const { district, communes } = world.districts[0]!;
    const row = await world.reportOf(communes[1]!);
    const draft = (await world.ask(world.commune(communes[1]!), REPORT, { id: row.id })).data.report;
    const reasons = (report: any, codes: string[]) => codes.map((code) => figure(report, code).missingReason);
    expect(reasons(draft, ["I12", "I11D", "I15"])).toEqual(["NOT_RECORDED", "NOT_TYPED", "NOT_RECORDED"]);
    // The households are typed and nobody recorded a pledge; then pledges there are, of no households at all.
    const save = async (figures: object[], expectedVersion: number) =>
      (await world.ask(world.commune(communes[1]!), SAVE, { input: { id: row.id, expectedVersion, figures } })).data
        .saveReport;
    const pledged = await save([{ indicator: "I19", typed: 3 }], draft.version);
    expect(reasons(pledged, ["I20"])).toEqual(["NOT_TYPED"]);
    const none = await save([{ indicator: "I20D", typed: 0 }], pledged.version);
    expect(reasons(none, ["I20D", "I20"])).toEqual([null, "NOT_RECORDED"]);
    const above = (await world.ask(world.district(district), REPORT, { id: (await world.reportOf(district)).id })).data
      .report;
    expect(reasons(above, ["I12", "I16", "I20"])).toEqual([
      "REPORT_UNFINISHED",
      "REPORT_UNFINISHED",
      "REPORT_UNFINISHED",
    ]);
  });

  test("whoever submitted cannot accept, whatever other post they hold", async () => {
    const {
      district,
      communes: [, , commune],
    } = world.districts[0]!;
    const both = personId(77);
    const row = await world.reportOf(commune!);
    const saved = (
      await world.ask(world.commune(commune!, both), SAVE, {
        input: { id: row.id, expectedVersion: row.version, figures: required() },
      })
    ).data.saveReport;
    const sent = (
      await world.ask(world.commune(commune!, both), SUBMIT, { input: { id: row.id, expectedVersion: saved.version } })
    ).data.submitReport;
    const own = await world.ask(world.district(district, both), ACCEPT, {
      input: { id: row.id, expectedVersion: sent.version },
    });
    expect([codeOf(own), ruleOf(own)]).toEqual(["FORBIDDEN", "report.own"]);
    expect(
      codeOf(
        await world.ask(world.district(world.districts[1]!.district), ACCEPT, {
          input: { id: row.id, expectedVersion: sent.version },
        }),
      ),
    ).toBe("NOT_FOUND");
    expect(
      codeOf(
        await world.ask(world.commune(commune!), ACCEPT, { input: { id: row.id, expectedVersion: sent.version } }),
      ),
    ).toBe("FORBIDDEN");
    expect(
      (await world.ask(world.provincial(), ACCEPT, { input: { id: row.id, expectedVersion: sent.version } })).data
        .acceptReport.state,
    ).toBe("ACCEPTED");
  });

  test("two reviewers at once: one accepts, the other is told so; a repeated key does nothing twice", async () => {
    const {
      district,
      communes: [, , , commune],
    } = world.districts[0]!;
    const row = await world.reportOf(commune!);
    const saved = (
      await world.ask(world.commune(commune!), SAVE, {
        input: { id: row.id, expectedVersion: row.version, figures: required() },
      })
    ).data.saveReport;
    const key = "submit-once-and-again";
    const input = { input: { id: row.id, expectedVersion: saved.version } };
    const first = await world.ask(world.commune(commune!), SUBMIT, input, key);
    const second = await world.ask(world.commune(commune!), SUBMIT, input, key);
    expect(second.data.submitReport.version).toBe(first.data.submitReport.version);
    expect(
      (
        await world.judge.query(
          "select count(*)::int as n from reporting.report_event where report_id = $1 and state = 'SUBMITTED'",
          [row.id],
        )
      ).rows[0].n,
    ).toBe(1);

    const target = { input: { id: row.id, expectedVersion: first.data.submitReport.version } };
    const answers = await Promise.all([
      world.ask(world.district(district, personId(801)), ACCEPT, target),
      world.ask(world.district(district, personId(802)), RETURN, { input: { ...target.input, reason: "Trùng" } }),
      world.ask(world.district(district, personId(803)), ACCEPT, target),
    ]);
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    expect(answers.filter((answer) => codeOf(answer) === "CONFLICT")).toHaveLength(2);
    expect(
      (await world.judge.query("select count(*)::int as n from reporting.report_event where report_id = $1", [row.id]))
        .rows[0].n,
    ).toBe(3);
  });

  test("only a province's own choice makes a duty to report", async () => {
    expect(
      (
        await world.judge.query(
          `
            select count(*)::int as n
            from reporting.report
            where level = 'COMMUNE' and state is not null and period_id = $1
          `,
          [world.period],
        )
      ).rows[0].n,
    ).toBe(13);
    expect(
      (await world.judge.query("select count(*)::int as n from reporting.report where period_id <> $1", [world.period]))
        .rows[0].n,
    ).toBe(0);
  });
});

describe("lists", () => {
  test("fifty reports with figures, history and period take a fixed number of statements", async () => {
    const query = `
      {
        reports(first: 50) {
          edges { node { id period { name } figures { value } warnings { rule } history { by } unit { id } isLate } }
          pageInfo { hasNextPage }
        }
      }
    `;
    const one = await world.statements(() => world.ask(world.commune(world.districts[1]!.communes[0]!), query));
    const many = await world.statements(() => world.ask(world.provincial(), query));
    expect(one.result.errors).toBeUndefined();
    expect(many.result.data.reports.edges).toHaveLength(16);
    expect(many.sent.length).toBe(one.sent.length);
    expect(many.sent.length).toBeLessThanOrEqual(7);
  });

  test("pages follow each other without a gap or a double", async () => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const page: any = (
        await world.ask(
          world.provincial(),
          `
            query ($after: String) {
              reports(first: 5, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } }
            }
          `,
          { after },
        )
      ).data.reports;
      ids.push(...page.edges.map((edge: any) => edge.node.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(new Set(ids).size).toBe(16);
    expect(ids).toHaveLength(16);
  });

  test("the newest report of fifty units is one statement, and nothing outside the area", async () => {
    const versions = [...world.districts.flatMap((one) => one.communes), world.stranger].map((unit) => ({
      __typename: "UnitVersion",
      id: unit.id,
    }));
    const { result, sent } = await world.statements(() =>
      world.ask(
        world.provincial(),
        `
          query ($of: [_Any!]!) {
            _entities(representations: $of) { ... on UnitVersion { latestReport { state dueOn } } }
          }
        `,
        { of: versions },
      ),
    );
    expect(result.data._entities.filter((one: any) => one.latestReport)).toHaveLength(12);
    expect(result.data._entities.at(-1).latestReport).toBeNull();
    expect(sent).toHaveLength(1);
  });

  test("my tasks: what to finish, what to review, the oldest due first", async () => {
    const {
      district,
      communes: [commune],
    } = world.districts[1]!;
    await acceptedReport(world, world.districts[1]!.communes[1]!, district);
    const row = await world.reportOf(commune!);
    const saved = (
      await world.ask(world.commune(commune!), SAVE, {
        input: { id: row.id, expectedVersion: row.version, figures: required() },
      })
    ).data.saveReport;
    const tasks = async (actor: Parameters<World["ask"]>[0]) =>
      (
        await world.ask(actor, "{ reportTasks(first: 20) { edges { node { id title daysLate link unit { id } } } } }")
      ).data.reportTasks.edges.map((edge: any) => edge.node);
    expect((await tasks(world.commune(commune!))).map((task: any) => task.title)).toEqual([
      "Hoàn thành báo cáo Năm 2020 của Đơn vị 10100",
    ]);
    await world.ask(world.commune(commune!), SUBMIT, { input: { id: row.id, expectedVersion: saved.version } });
    expect(await tasks(world.commune(commune!))).toEqual([]);
    expect((await tasks(world.district(district))).map((task: any) => task.title)).toEqual([
      "Duyệt báo cáo Năm 2020 của Đơn vị 10100",
      "Lập báo cáo Năm 2020 của Đơn vị 289",
    ]);
  });
});
