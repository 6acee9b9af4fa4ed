import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type Session, type TestGraph } from "../graph.js";

/**
 * A programme year of one commune, told through the gateway by the people who live it: proposed, chosen, rolled out,
 * helping people, reporting. The clock goes on with the story; nothing is written past the API.
 */
let graph: TestGraph;
let province: Session, leader: Session, district: Session, commune: Session, mentor: Session;
const pilot = { id: "", version: 0 };
const PILOT = "id version stage";

beforeAll(async () => {
  graph = await openGraph({ day: "2020-02-20" });
  [province, leader, district, commune, mentor] = (await Promise.all(
    ["can-bo-tinh", "lanh-dao-tinh", "can-bo-huyen", "can-bo-xa", "nguoi-giup-do"].map((login) => graph.signIn(login)),
  )) as [Session, Session, Session, Session, Session];
});
afterAll(() => graph?.close());

/** One change of the pilot unit by somebody; keeps the version for the next step. */
async function step(who: Session, mutation: string, input: Record<string, unknown>) {
  const name = mutation[0]!.toUpperCase() + mutation.slice(1);
  const answer = await who.ask(`mutation($input: ${name}Input!) { ${mutation}(input: $input) { ${PILOT} } }`, {
    input: mutation === "proposePilotUnit" ? input : { id: pilot.id, expectedVersion: pilot.version, ...input },
  });
  const unit = answer.data?.[mutation];
  if (unit) Object.assign(pilot, unit);
  return answer;
}
const codeOf = (answer: { errors?: { extensions: { code: string; rule?: string } }[] }) => [
  answer.errors?.[0]?.extensions.code,
  answer.errors?.[0]?.extensions.rule,
];

describe("Quarter I: choosing by need", () => {
  let unitId: string;

  test("GIVEN the plan of 2020 asks for 30 units by 30/06", async () => {
    const { data } = await province.ask(
      `
        {
          plan(year: 2020) { quota number deadlines { kind quarter dueOn } }
          waveProgress(year: 2020) { selected launched } unit(code: "10966") { unitId fullName }
        }
      `,
    );
    expect(data.plan).toMatchObject({ quota: 30, number: "31/KH-MT" });
    expect(data.plan.deadlines).toContainEqual({ kind: "LAUNCH", quarter: 2, dueOn: "2020-06-30" });
    expect(data.waveProgress).toEqual({ selected: 0, launched: 0 });
    expect(data.unit.fullName).toBe("Xã Tân Việt");
    unitId = data.unit.unitId;
  });

  test("WHEN a unit is proposed without a recorded security problem THEN it is refused, unless a justification is typed (R20-R22)", async () => {
    graph.setDay("2020-03-05");
    const answer = await step(district, "proposePilotUnit", {
      unitId,
      year: 2020,
      on: "2020-03-05",
      peopleToHelp: 17,
      peopleSource: "Công an xã",
      peopleCountedOn: "2020-02-28",
    });
    expect(answer.data?.proposePilotUnit ?? null).toBeNull();
    expect(answer.errors?.[0]?.extensions).toMatchObject({ rule: "selection.criteria" });
  });

  test("WHEN it is proposed with both criteria THEN it stands on the list", async () => {
    const answer = await step(district, "proposePilotUnit", {
      unitId,
      year: 2020,
      on: "2020-03-05",
      peopleToHelp: 17,
      peopleSource: "Công an xã",
      peopleCountedOn: "2020-02-28",
      securityProblem: "Trộm cắp tài sản tăng",
      securitySource: "Công an huyện",
    });
    expect(answer.errors).toBeUndefined();
    expect(pilot).toMatchObject({ stage: "PROPOSED" });
  });

  test("WHEN the province chooses it without the district's signature THEN it has to wait: two sign-offs (R23)", async () => {
    graph.setDay("2020-03-20");
    expect(codeOf(await step(province, "selectPilotUnit", { on: "2020-03-20", documentNumber: "45/TB-MT" }))).toEqual([
      "CONFLICT",
      "selection.two-sign-offs",
    ]);
    expect((await step(district, "endorsePilotUnit", { on: "2020-03-18" })).errors).toBeUndefined();
    expect(
      (await step(province, "selectPilotUnit", { on: "2020-03-20", documentNumber: "45/TB-MT" })).errors,
    ).toBeUndefined();
    const { data } = await leader.ask(
      `{ waveProgress(year: 2020) { selected quota districts { district { code } selected } } }`,
    );
    expect(data.waveProgress.selected).toBe(1);
    expect(data.waveProgress.districts.find((d: any) => d.district.code === "296").selected).toBe(1);
  });
});

describe("Quarter II: rolling out", () => {
  test("GIVEN guidance and a draft WHEN the commune issues its plan before the Party's opinion THEN it is refused (R27)", async () => {
    graph.setDay("2020-05-18");
    expect(
      (await step(province, "guidePilotUnit", { on: "2020-04-22", documentNumber: "12/HD-MT" })).errors,
    ).toBeUndefined();
    expect((await step(commune, "draftPilotPlan", { on: "2020-05-04" })).errors).toBeUndefined();
    expect(codeOf(await step(commune, "issuePilotPlan", { on: "2020-05-18", documentNumber: "07/KH-MT" }))).toEqual([
      "CONFLICT",
      "plan.party-opinion",
    ]);
  });

  test("WHEN the opinion is there THEN plan, committee, groups and survey follow in their order", async () => {
    expect(
      (await step(commune, "recordPartyOpinion", { on: "2020-05-11", documentNumber: "127-TB/ĐU" })).errors,
    ).toBeUndefined();
    expect(
      codeOf(
        await step(commune, "launchPilotUnit", {
          on: "2020-05-18",
          place: "Nhà văn hóa xã",
          chair: "Chủ tịch MTTQ xã",
          attendance: 10,
        }),
      )[0],
    ).toBe("CONFLICT");
    expect(
      (await step(commune, "issuePilotPlan", { on: "2020-05-18", documentNumber: "07/KH-MT" })).errors,
    ).toBeUndefined();
    graph.setDay("2020-06-05");
    expect(
      (
        await step(commune, "foundSteeringCommittee", {
          on: "2020-05-25",
          documentNumber: "66/QĐ-UBND",
          issuer: "PEOPLES_COMMITTEE",
          memberCount: 13,
          womenCount: 4,
          hasHead: true,
          hasDeputy: true,
          hasPolice: true,
        })
      ).errors,
    ).toBeUndefined();
    const groups = [
      ["Đông", 7, 3],
      ["Đoài", 6, 2],
      ["Nam", 8, 3],
    ].map(([name, memberCount, womenCount]) => ({ name: `Nhóm nòng cốt thôn ${name}`, memberCount, womenCount }));
    expect((await step(commune, "foundCoreGroups", { on: "2020-05-28", groups })).errors).toBeUndefined();
    expect(
      (await step(commune, "recordSurvey", { on: "2020-06-03", surveyed: 17, consented: 14, declined: 3 })).errors,
    ).toBeUndefined();
  });

  test("WHEN two officers launch at once THEN one effect stays and the other hears of the conflict", async () => {
    graph.setDay("2020-06-09");
    const launch = {
      input: {
        id: pilot.id,
        expectedVersion: pilot.version,
        on: "2020-06-09",
        place: "Nhà văn hóa xã Tân Việt",
        chair: "Chủ tịch Ủy ban MTTQ xã",
        attendance: 142,
      },
    };
    const query = `
      mutation ($input: LaunchPilotUnitInput!) {
        launchPilotUnit(input: $input) { ${PILOT} launchedOn launch { attendance } }
      }
    `;
    const answers = await Promise.all([commune.ask(query, launch), commune.ask(query, launch)]);
    expect(answers.filter((a) => a.data?.launchPilotUnit)).toHaveLength(1);
    expect(answers.map((a) => codeOf(a)[0]).filter(Boolean)).toEqual(["CONFLICT"]);
    Object.assign(pilot, answers.find((a) => a.data?.launchPilotUnit)!.data.launchPilotUnit);
    expect(pilot).toMatchObject({ stage: "LAUNCHED", launchedOn: "2020-06-09", launch: { attendance: 142 } });
  });

  test("WHEN the same key is sent again THEN the same answer comes and nothing happens twice; another body is refused", async () => {
    const deadline = (
      await province.ask(`{ plan(year: 2020) { deadlines { id version kind dueOn } } }`)
    ).data.plan.deadlines.find((d: any) => d.kind === "LAUNCH");
    const query = `
      mutation ($input: MoveDeadlineInput!) {
        moveDeadline(input: $input) { version dueOn history { from to reason changedBy { name } } }
      }
    `;
    const input = {
      id: deadline.id,
      expectedVersion: deadline.version,
      dueOn: "2020-07-31",
      reason: "Giãn cách xã hội do dịch Covid-19",
      documentNumber: "52/TB-MT",
    };
    const headers = { "idempotency-key": "deadline-2020-launch" };
    const first = await leader.ask(query, { input }, { headers });
    const again = await leader.ask(query, { input }, { headers });
    expect(first.errors).toBeUndefined();
    expect(again.data).toEqual(first.data);
    // The old day, the reason and the author are kept (R44).
    expect(first.data.moveDeadline).toMatchObject({ dueOn: "2020-07-31" });
    expect(first.data.moveDeadline.history).toMatchObject([
      { from: "2020-06-30", to: "2020-07-31", changedBy: { name: expect.stringContaining("(mẫu)") } },
    ]);
    expect(codeOf(await leader.ask(query, { input: { ...input, dueOn: "2020-08-31" } }, { headers }))[0]).toBe(
      "IDEMPOTENCY_MISMATCH",
    );
    expect(codeOf(await leader.ask(query, { input }))[0]).toBe("CONFLICT");
  });
});

describe("Quarters III and IV: helping, and reporting upward", () => {
  const caseFile = { id: "", version: 0 };
  const change = async (who: Session, mutation: string, input: Record<string, unknown>) => {
    const name = mutation[0]!.toUpperCase() + mutation.slice(1);
    const answer = await who.ask(
      `mutation($input: ${name}Input!) { ${mutation}(input: $input) { id version number stage } }`,
      {
        input: mutation === "openCaseFile" ? input : { id: caseFile.id, expectedVersion: caseFile.version, ...input },
      },
    );
    Object.assign(caseFile, answer.data?.[mutation] ?? {});
    return answer;
  };

  test("WHEN a person consents THEN the commune opens a file, and nobody above the commune can see it", async () => {
    graph.setDay("2020-07-02");
    const { data } = await commune.ask(
      `{ unit(code: "10966") { unitId children(first: 10) { edges { node { unitId name } } } } }`,
    );
    const answer = await change(commune, "openCaseFile", {
      unitId: data.unit.unitId,
      areaId: data.unit.children.edges[0].node.unitId,
      category: "XA",
      openedOn: "2020-07-02",
      person: {
        fullName: "Phạm Văn Thử (mẫu)",
        birthYear: 1993,
        sex: "MALE",
        identityNumber: "030093001234",
        phone: "0912345678",
      },
      consent: { givenOn: "2020-07-01", form: "WRITTEN", textVersion: "2020-1" },
    });
    expect(answer.errors).toBeUndefined();
    expect(caseFile).toMatchObject({ number: expect.stringMatching(/^HS-2020-\d{3}$/) });
    for (const who of [province, leader, district])
      expect(
        codeOf(
          await who.ask(`query($id: ID!) { caseFile(id: $id) { number person { fullName } } }`, { id: caseFile.id }),
        )[0],
      ).toBe("FORBIDDEN");
  });

  test("WHEN a mentor is assigned THEN the mentor sees this person and no other, and records a visit", async () => {
    const me = (await mentor.ask(`{ me { id } }`)).data.me.id;
    const sees = async () =>
      mentor.ask(`query($id: ID!) { caseFile(id: $id) { number person { fullName identityNumberMasked } } }`, {
        id: caseFile.id,
      });
    expect((await sees()).data?.caseFile ?? null).toBeNull();
    expect((await change(commune, "assignMentor", { account: me, from: "2020-07-02" })).errors).toBeUndefined();
    const seen = (await sees()).data.caseFile;
    expect(seen.person.fullName).toBe("Phạm Văn Thử (mẫu)");
    expect(seen.person.identityNumberMasked).not.toContain("0300930012");
    graph.setDay("2020-07-20");
    expect(
      (
        await change(mentor, "recordVisit", {
          on: "2020-07-20",
          place: "HOME",
          note: "Gia đình ủng hộ",
          nextVisitOn: "2020-08-20",
        })
      ).errors,
    ).toBeUndefined();
    graph.setDay("2020-10-02");
    expect(
      (
        await change(commune, "gradeCaseFile", {
          year: 2020,
          quarter: 3,
          level: "SOME",
          reason: "Chấp hành tốt, đang học nghề",
        })
      ).errors,
    ).toBeUndefined();
  });

  const report = { id: "", version: 0, state: "" };
  const act = async (who: Session, mutation: string, input: Record<string, unknown> = {}) => {
    const name = mutation[0]!.toUpperCase() + mutation.slice(1);
    const answer = await who.ask(
      `mutation($input: ${name}Input!) { ${mutation}(input: $input) { id version state } }`,
      { input: { id: report.id, expectedVersion: report.version, ...input } },
    );
    Object.assign(report, answer.data?.[mutation] ?? {});
    return answer;
  };

  test("THEN the yearly report knows what the records know", async () => {
    graph.setDay("2020-12-15");
    await expect
      .poll(
        async () => {
          const { data } = await commune.ask(
            `
              {
                reports(first: 5) {
                  edges {
                    node { id version state period { id year } unit { code } figures { indicator { code } computed } }
                  }
                }
              }
            `,
          );
          const mine = data.reports.edges
            .map((e: any) => e.node)
            .find((r: any) => r.period.year === 2020 && r.unit.code === "10966");
          Object.assign(report, mine);
          const figure = (code: string) => mine?.figures.find((f: any) => f.indicator.code === code)?.computed;
          return {
            I06: figure("I06"),
            I07: figure("I07"),
            I08: figure("I08"),
            I09: figure("I09"),
            visits: figure("I29") >= 1,
          };
        },
        { timeout: 10_000 },
      )
      .toEqual({ I06: 1, I07: 13, I08: 3, I09: 21, visits: true });
  });

  test("WHEN it is submitted, returned with a reason, mended and submitted again THEN it is accepted, and each turn stays in its history", async () => {
    const { data } = await commune.ask(
      `query($id: ID!) { report(id: $id) { figures { indicator { id code required source } status } } }`,
      { id: report.id },
    );
    const typed = data.report.figures
      .filter((f: any) => f.indicator.required && f.indicator.source === "TYPED")
      .map((f: any) => ({ indicator: f.indicator.id, typed: 3 }));
    const empty = await act(commune, "submitReport");
    expect(["BAD_USER_INPUT", "CONFLICT"]).toContain(codeOf(empty)[0]);
    expect(
      (await act(commune, "saveReport", { figures: typed, narrative: "I. Đặc điểm tình hình…" })).errors,
    ).toBeUndefined();
    expect((await act(commune, "submitReport")).errors).toBeUndefined();
    expect(codeOf(await act(commune, "acceptReport"))[0]).toBe("FORBIDDEN");
    expect(codeOf(await act(district, "returnReport", { reason: " " }))[0]).toBe("BAD_USER_INPUT");
    expect(
      (await act(district, "returnReport", { reason: "Đề nghị nêu rõ kết quả tuyên truyền." })).errors,
    ).toBeUndefined();
    expect(
      (
        await act(commune, "saveReport", {
          figures: typed,
          narrative: "I. Đặc điểm tình hình… III. Kết quả tuyên truyền…",
        })
      ).errors,
    ).toBeUndefined();
    expect((await act(commune, "submitReport")).errors).toBeUndefined();
    graph.setDay("2020-12-18");
    expect((await act(district, "acceptReport")).errors).toBeUndefined();
    const { data: after } = await commune.ask(
      `query($id: ID!) { report(id: $id) { state acceptedOn history { state reason } } }`,
      { id: report.id },
    );
    expect(after.report).toMatchObject({ state: "ACCEPTED", acceptedOn: "2020-12-18" });
    expect(after.report.history.map((h: any) => h.state)).toEqual([
      "DRAFT",
      "SUBMITTED",
      "RETURNED",
      "DRAFT",
      "SUBMITTED",
      "ACCEPTED",
    ]);
  });

  test("THEN the province's figure opens down to the commune's report (R71)", async () => {
    const { data } = await province.ask(`{ unit(code: "296") { unitId } reportingPeriods { id year kind } }`);
    const period = data.reportingPeriods.find((p: any) => p.year === 2020 && p.kind === "YEAR").id;
    const answer = await province.ask(
      `
        query ($period: ID!, $unit: ID!) {
          compilation(period: $period, unit: $unit) {
            missing { fullName }
            figures { indicator { code } value parts { unit { code } value report { id } } }
          }
        }
      `,
      { period, unit: data.unit.unitId },
    );
    expect(answer.errors).toBeUndefined();
    const members = answer.data.compilation.figures.find((f: any) => f.indicator.code === "I09");
    expect(members).toMatchObject({ value: 21 });
    expect(members.parts.find((p: any) => p.unit.code === "10966")).toMatchObject({
      value: 21,
      report: { id: report.id },
    });
    expect(answer.data.compilation.missing.map((u: any) => u.fullName)).toContain("Xã Long Xuyên");
  });

  test("AND nothing about a person left the service that keeps people", async () => {
    const judge = new pg.Client({ connectionString: graph.database.superuserUrl });
    await judge.connect();
    const { rows } = await judge.query(
      `
        select table_schema s, table_name t
        from information_schema.tables
        where table_schema in ('organisation', 'models', 'cases', 'reporting', 'gateway') and table_type = 'BASE TABLE'
      `,
    );
    for (const { s, t } of rows) {
      const { rows: hits } = await judge.query(
        `
          select count(*)::int n
          from "${s}"."${t}" x
          where x::text ~ 'Phạm Văn Thử|030093001234|0912345678|Gia đình ủng hộ|đang học nghề'
        `,
      );
      expect([s, t, hits[0].n]).toEqual([s, t, 0]);
      if (s !== "cases")
        expect([
          s,
          t,
          (await judge.query(`select count(*)::int n from "${s}"."${t}" x where x::text like $1`, [`%${caseFile.id}%`]))
            .rows[0].n,
        ]).toEqual([s, t, 0]);
    }
    await judge.end();
  });
});
