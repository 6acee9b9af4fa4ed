import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf } from "../../../../test/actors.js";
import {
  ACCEPT,
  acceptedReport,
  closedReport,
  COMPILE,
  openWorld,
  required,
  RETURN,
  SAVE,
  SUBMIT,
  type Answer,
  type World,
} from "../../test/world.js";

let world: World;
beforeAll(async () => {
  world = await openWorld({ districts: 2, communes: 3 });
});
afterAll(() => world?.close());

const QUERY = `
  query ($period: ID!, $unit: ID!) {
    compilation(period: $period, unit: $unit) {
      figures {
        indicator { code } value status missingReason
        parts { unit { id } value status missingReason report { id } }
      }
      missing { id } report { id state version }
    }
  }
`;
const of = (compilation: any, code: string) =>
  compilation.figures.find((figure: any) => figure.indicator.code === code);
const ruleOf = ({ errors }: Answer) => errors?.[0]?.extensions.rule;
const compilation = async (actor: Parameters<World["ask"]>[0], unit: { unitId: string }) =>
  (await world.ask(actor, QUERY, { period: world.period, unit: unit.unitId })).data.compilation;

describe("a district and a province add up what was accepted", () => {
  test("missing units are named, never counted as zero", async () => {
    const [one] = world.districts;
    const [first, second, third] = one!.communes;
    const before = await compilation(world.district(one!.district), one!.district);
    expect(
      [of(before, "I12"), of(before, "I16"), of(before, "I44")].map((figure: any) => [
        figure.status,
        figure.missingReason,
      ]),
    ).toEqual(Array.from({ length: 3 }, () => ["MISSING", "REPORT_UNFINISHED"]));
    await world.figures(first!, "2020-03-01", { I23: 9, I41: 3, I42: 1, I43: 1, I29: 30 });
    await world.figures(second!, "2020-04-01", { I23: 7, I41: 5, I42: 1, I43: 4, I29: 20 });
    await world.figures(third!, "2020-04-01", { I23: 100 });
    await acceptedReport(world, first!, one!.district);
    await acceptedReport(world, second!, one!.district, required(4));
    const sums = await compilation(world.district(one!.district), one!.district);
    expect(of(sums, "I23")).toMatchObject({ value: 16, status: "GIVEN" });
    expect(of(sums, "I23").parts.map((part: any) => [part.unit.id, part.value])).toEqual([
      [first!.id, 9],
      [second!.id, 7],
    ]);
    expect(of(sums, "I16").value).toBe(14);
    expect(of(sums, "I12")).toMatchObject({ value: null, status: "MISSING", missingReason: "NOT_RECORDED" });
    expect(of(sums, "I11D")).toMatchObject({ status: "MISSING", missingReason: "NOT_TYPED" });
    // Areas with a group were never recorded; of households that pledged neither part is there, and the numerator comes
    // first.
    expect(
      ["I11", "I20"].map((code) => [
        of(sums, code).missingReason,
        ...of(sums, code).parts.map((part: any) => part.missingReason),
      ]),
    ).toEqual(Array.from({ length: 2 }, () => ["NOT_RECORDED", "NOT_RECORDED", "NOT_RECORDED"]));
    expect(of(sums, "I23")).toMatchObject({
      missingReason: null,
      parts: [{ missingReason: null }, { missingReason: null }],
    });
    expect(sums.missing).toEqual([{ id: third!.id }]);
    // (3 + 1 + 5 + 1) of (3 + 1 + 1 + 5 + 1 + 4), not the mean of 80 and 60.
    expect(of(sums, "I44").value).toBe(66.67);
    expect(of(sums, "I67D").value).toBe(3);
  });

  test("only the unit itself compiles; a commune has nothing to compile", async () => {
    const [one] = world.districts;
    expect(
      ruleOf(
        await world.ask(world.provincial(), COMPILE, { input: { period: world.period, unit: one!.district.unitId } }),
      ),
    ).toBe("report.unit");
    const outside = await world.ask(world.district(world.districts[1]!.district), COMPILE, {
      input: { period: world.period, unit: one!.district.unitId },
    });
    expect(outside.errors![0]!.extensions.code).toBe("NOT_FOUND");
    expect(
      (
        await world.ask(world.commune(one!.communes[0]!), COMPILE, {
          input: { period: world.period, unit: one!.communes[0]!.unitId },
        })
      ).errors![0]!.extensions.code,
    ).toBe("FORBIDDEN");
    expect(await compilation(world.commune(one!.communes[0]!), one!.communes[0]!)).toBeNull();
  });

  test("a district hands up with each missing commune named and why; nothing is accepted into a closed sum", async () => {
    const [one] = world.districts;
    const actor = world.district(one!.district);
    const unnamed = await world.ask(actor, COMPILE, { input: { period: world.period, unit: one!.district.id } });
    expect(ruleOf(unnamed)).toBe("report.children-missing");
    expect(unnamed.errors![0]!.message).toContain("Đơn vị 10002");
    const missing = [{ unit: one!.communes[2]!.id, reason: "OTHER", note: "Xã 10002 nộp chậm" }];
    expect(
      (
        await world.ask(actor, COMPILE, {
          input: { period: world.period, unit: one!.district.id, missing: [{ ...missing[0], note: undefined }] },
        })
      ).errors![0]!.extensions.fields!.map(({ path, rule }) => [path, rule]),
    ).toEqual([["missing.0.note", "gap.note"]]);
    expect(
      (
        await world.ask(actor, COMPILE, {
          input: {
            period: world.period,
            unit: one!.district.id,
            missing: [...missing, { unit: one!.communes[0]!.id, reason: "UNDER_CHECK" }],
          },
        })
      ).errors![0]!.extensions.fields!.map(({ path, rule }) => [path, rule]),
    ).toEqual([["missing.1.unit", "gap.not-missing"]]);
    const compiled = (
      await world.ask(actor, COMPILE, { input: { period: world.period, unit: one!.district.id, missing } })
    ).data.compileReport;
    const sent = (await world.ask(actor, SUBMIT, { input: { id: compiled.id, expectedVersion: compiled.version } }))
      .data.submitReport;
    expect([sent.state, sent.gaps]).toEqual([
      "SUBMITTED",
      [
        {
          unit: { id: one!.communes[2]!.id },
          reason: "OTHER",
          note: "Xã 10002 nộp chậm",
          namedBy: { id: one!.district.id },
        },
      ],
    ]);
    await expect(acceptedReport(world, one!.communes[2]!, one!.district)).rejects.toThrow("report.parent-waiting");
    const back = (
      await world.ask(world.provincial(), RETURN, {
        input: { id: sent.id, expectedVersion: sent.version, reason: "Chờ xã còn thiếu" },
      })
    ).data.returnReport;
    expect(back.state).toBe("RETURNED");
    const waiting = await world.reportOf(one!.communes[2]!);
    expect(
      (await world.ask(actor, ACCEPT, { input: { id: waiting.id, expectedVersion: waiting.version } })).data
        .acceptReport.state,
    ).toBe("ACCEPTED");
    const closed = await closedReport(world, one!.district, actor, world.provincial());
    expect(closed.figures.find((figure: any) => figure.indicator.code === "I23").value).toBe(116);
  });

  test("the province's totals agree with an independent sum, and each opens to its parts", async () => {
    const [, two] = world.districts;
    for (const [index, commune] of two!.communes.entries()) {
      await world.figures(commune, "2020-05-01", { I23: index, I29: 5 * index });
      await acceptedReport(world, commune, two!.district, required(index));
    }
    await world.figures(two!.communes[0]!, "2020-05-05", { I02: 1, I27: 2 });
    await closedReport(world, two!.district, world.district(two!.district), world.provincial());
    const province = await closedReport(world, world.province, world.provincial());
    expect([province.state, province.acceptedOn]).toEqual(["COMPILED", "2020-12-16"]);

    const { rows } = await world.judge.query(
      `
        select f.indicator, sum(coalesce(f.typed, f.computed)) as total
        from reporting.figure f
        join reporting.report r on r.id = f.report_id
      where r.level = 'COMMUNE'
        and r.state = 'ACCEPTED'
        and r.period_id = $1
        and coalesce(f.typed, f.computed) is not null
      group by 1`,
      [world.period],
    );
    const shown = new Map(province.figures.map((figure: any) => [figure.indicator.code, figure]));
    expect(rows.length).toBeGreaterThan(12);
    for (const row of rows.filter((one) => !["I11", "I20", "I30", "I40", "I44", "I55"].includes(one.indicator))) {
      expect([row.indicator, (shown.get(row.indicator) as any).value]).toEqual([row.indicator, row.total]);
    }
    const {
      rows: [direct],
    } = await world.judge.query(
      `
        select sum(delta) as total
        from reporting.figure_delta
        where indicator = 'I23' and "on" between '2019-12-15' and '2020-12-14' and province_key = $1
      `,
      [world.province.key],
    );
    expect((shown.get("I23") as any).value).toBe(direct.total);

    const sums = await compilation(world.provincial(), world.province);
    expect(of(sums, "I23").parts.map((part: any) => part.value)).toEqual([116, 3]);
    expect(of(sums, "I23").parts.every((part: any) => part.report !== null)).toBe(true);
    expect(of(sums, "I02")).toMatchObject({
      value: 1,
      parts: [{ unit: { id: two!.communes[0]!.id }, value: 1, report: null }],
    });
    // A count of people that only the province reports does not open to a commune.
    expect(of(sums, "I27")).toMatchObject({ value: 2, parts: [{ value: null, status: "SUPPRESSED" }] });
    const { rows: told } = await world.judge.query(
      "select payload from reporting.event where type = 'reporting.report.compiled'",
    );
    expect(told.map((one) => one.payload)).toEqual([{ level: "PROVINCE", year: 2020, provisional: false }]);
  });
});

describe("a province of 42 communes", () => {
  test("is compiled in a fixed number of statements", async () => {
    const large = await openWorld({ districts: 6, communes: 7 });
    try {
      const small = await world.statements(() =>
        world.ask(world.provincial(), QUERY, { period: world.period, unit: world.province.unitId }),
      );
      const communes = large.districts.flatMap((one) => one.communes);
      for (const commune of communes) await large.figures(commune, "2020-06-01", { I23: 6, I29: 40, I41: 5 });
      await large.judge.query(
        "update reporting.report set state = 'ACCEPTED', submitted_on = '2020-12-16' where level <> 'PROVINCE'",
      );
      await large.judge
        .query(`insert into reporting.figure (report_id, indicator, computed, province_key, district_key, commune_key)
        select r.id, 'I' || lpad(n::text, 2, '0'), n, r.province_key, r.district_key, r.commune_key
        from reporting.report r, generate_series(1, 66) n
        where r.level <> 'PROVINCE' and n not in (3, 11, 20, 30, 40, 44, 47, 49, 55, 63)`);
      const full = await large.statements(() =>
        large.ask(large.provincial(), QUERY, { period: large.period, unit: large.province.unitId }),
      );
      expect(full.result.errors).toBeUndefined();
      expect(full.result.data.compilation.figures.find((figure: any) => figure.indicator.code === "I23")).toMatchObject(
        { value: 6 * 23 },
      );
      expect(full.sent.length).toBe(small.sent.length);
      expect(full.sent.length).toBeLessThanOrEqual(11);
    } finally {
      await large.close();
    }
  });
});

describe("a commune accepted while its district hands up", () => {
  test("is either in the district's sum or not accepted", async () => {
    const race = await openWorld({ districts: 6, communes: 2 });
    try {
      for (const {
        district,
        communes: [first, second],
      } of race.districts) {
        await acceptedReport(race, first!, district);
        const officer = race.commune(second!);
        const row = await race.reportOf(second!);
        const saved = (
          await race.ask(officer, SAVE, { input: { id: row.id, expectedVersion: row.version, figures: required() } })
        ).data.saveReport;
        const sent = (await race.ask(officer, SUBMIT, { input: { id: row.id, expectedVersion: saved.version } })).data
          .submitReport;
        const compiled = (
          await race.ask(race.district(district), COMPILE, {
            input: {
              period: race.period,
              unit: district.unitId,
              missing: [{ unit: second!.id, reason: "UNDER_CHECK" }],
            },
          })
        ).data.compileReport;
        await Promise.all([
          race.ask(race.provincial(), ACCEPT, { input: { id: row.id, expectedVersion: sent.version } }),
          race.ask(race.district(district), SUBMIT, { input: { id: compiled.id, expectedVersion: compiled.version } }),
        ]);
      }
      const { rows } = await race.judge.query(
        `
          select d.state, f.computed as held,
              (select sum(coalesce(cf.typed, cf.computed))
                from reporting.report c
                join reporting.figure cf on cf.report_id = c.id and cf.indicator = 'I16'
          where c.level = 'COMMUNE' and c.state = 'ACCEPTED' and c.district_key = d.district_key) as accepted
        from reporting.report d
        join reporting.figure f on f.report_id = d.id and f.indicator = 'I16'
        where d.level = 'DISTRICT' and d.period_id = $1`,
        [race.period],
      );
      expect(rows).toHaveLength(6);
      for (const row of rows) expect([row.state, row.held]).toEqual(["SUBMITTED", row.accepted]);
    } finally {
      await race.close();
    }
  });
});

describe("two provinces that merged later", () => {
  test("keep the sums of their past years apart, whoever answers for both today", async () => {
    const merged = 990_001;
    const world = await openWorld({ districts: 1, communes: 2 });
    try {
      const [one] = world.districts;
      await world.figures(one!.communes[0]!, "2020-03-01", { I23: 9 });
      await world.figures(world.stranger, "2020-03-01", { I23: 50, I12: 3 });
      const before = (await world.ask(world.provincial(), QUERY, { period: world.period, unit: world.province.unitId }))
        .data.compilation;
      for (const table of ["report", "figure", "figure_delta", "statistic"])
        await world.judge.query(`update reporting.${table} set province_key = $1`, [merged]);
      const both = actorOf("ProvincialOfficer", { provinces: [merged] });
      const after = (await world.ask(both, QUERY, { period: world.period, unit: world.province.unitId })).data
        .compilation;
      expect(before.missing.length).toBeGreaterThan(0);
      expect({ missing: after.missing, figures: after.figures }).toEqual({
        missing: before.missing,
        figures: before.figures,
      });
    } finally {
      await world.close();
    }
  });
});
