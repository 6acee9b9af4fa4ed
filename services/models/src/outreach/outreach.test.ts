import "reflect-metadata";
import { randomUUID } from "node:crypto";
import type { Actor } from "@hoa-nhap/kernel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actorOf, nobody } from "../../../../test/actors.js";
import { openModels, type Answer, type ModelsUnderTest } from "../../../../test/models.js";
import { definition } from "../index.js";

/** Briefings and communication of the example commune (10966), its area and its neighbours. */
let models: ModelsUnderTest;
let province: Actor, commune: Actor, head: Actor, otherCommune: Actor;
const unitOf: Record<string, string> = {};
beforeAll(async () => {
  models = await openModels(definition);
  const [p, c, a, o] = [
    await models.unit("30"),
    await models.unit("10966"),
    await models.unit("10966-01"),
    await models.unit("10951"),
  ];
  for (const code of ["30", "10966", "10966-01", "10966-02", "10951"]) unitOf[code] = (await models.unit(code)).unit_id;
  const person = (actor: Actor): Actor => ({ ...actor, id: randomUUID() });
  province = person(actorOf("ProvincialOfficer", { provinces: [p.province_key] }));
  commune = person(actorOf("CommuneOfficer", { communes: [c.unit_key] }));
  head = person(actorOf("ResidentialHead", { areas: [a.unit_key] }));
  otherCommune = person(actorOf("CommuneOfficer", { communes: [o.unit_key] }));
});
afterAll(() => models?.close());

const FIELDS =
  "id version kind on topics sessions attendance audience { audience count } channel outlet times copies pledged mayRevise by { id }";
const change = (actor: Actor, name: string, input: object): Promise<Answer> =>
  models.ask(
    actor,
    `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS} } }`,
    { input },
  );
const rules = (answer: Answer): string[] =>
  answer.errors?.[0]?.extensions.fields?.map((f) => f.rule) ?? [
    answer.errors?.[0]?.extensions.rule ?? answer.errors?.[0]?.extensions.code ?? "",
  ];
const briefing = (more: object = {}) => ({
  unitId: unitOf["10966"],
  kind: "BRIEFING",
  on: "2020-10-06",
  topics: ["SCHEME"],
  sessions: 2,
  audience: [
    { audience: "PARTY_MEMBER", count: 30 },
    { audience: "PEOPLE", count: 70 },
  ],
  pledged: 12,
  ...more,
});
const communication = (more: object = {}) => ({
  unitId: unitOf["10966"],
  kind: "COMMUNICATION",
  on: "2020-10-07",
  topics: ["TIPS"],
  audience: [],
  channel: "LOUDSPEAKER",
  times: 8,
  ...more,
});
const recorded = async (input: object, actor = commune): Promise<any> => {
  const answer = await change(actor, "recordOutreach", input);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.recordOutreach;
};
const figures = async (actor: Actor, asOf = "2020-11-23"): Promise<any> =>
  (
    await models.ask(
      actor,
      `
        query ($asOf: LocalDate) {
          outreachFigures(year: 2020, asOf: $asOf) {
            sessions attendance communications pledged audiences { audience count }
            channels { channel activities times copies }
          }
        }
      `,
      { asOf },
    )
  ).data.outreachFigures;
const told = async (indicator: string): Promise<number> =>
  (
    await models.judge.query(
      `select coalesce(sum((payload->>'delta')::int), 0)::int as n from models.event where payload->>'indicator' = $1`,
      [indicator],
    )
  ).rows[0].n;

describe("who may", () => {
  test("nobody signed out or without the scope, nobody for another's unit", async () => {
    expect(rules(await change(nobody, "recordOutreach", briefing()))).toEqual(["FORBIDDEN"]);
    for (const role of ["CentralOfficer", "ProvincialLeader", "Analyst", "PoliceLiaison"] as const)
      expect(rules(await change(actorOf(role, { all: true }), "recordOutreach", briefing()))).toEqual(["FORBIDDEN"]);
    expect(rules(await change(otherCommune, "recordOutreach", briefing()))).toEqual(["FORBIDDEN"]);
  });
  test("the head of a residential area records for that area alone", async () => {
    const one = await recorded(briefing({ unitId: unitOf["10966-01"] }), head);
    expect(one.mayRevise).toBe(true);
    for (const code of ["10966-02", "10966"])
      expect(rules(await change(head, "recordOutreach", briefing({ unitId: unitOf[code] })))).toEqual(["FORBIDDEN"]);
    const ids = async (actor: Actor): Promise<string[]> =>
      (await models.ask(actor, "{ outreach(first: 100) { edges { node { id } } } }")).data.outreach.edges.map(
        (e: any) => e.node.id,
      );
    expect(await ids(commune)).toContain(one.id);
    expect(await ids(otherCommune)).not.toContain(one.id);
    expect(
      rules(await change(otherCommune, "withdrawOutreach", { id: one.id, expectedVersion: 1, reason: "x" })),
    ).toEqual(["NOT_FOUND"]);
  });
});

describe("an entry", () => {
  test("a briefing has sessions and an audience, a communication a channel and how much (R59, R60)", async () => {
    expect(await recorded(briefing())).toMatchObject({ attendance: 100, channel: null, times: null });
    expect(await recorded(communication())).toMatchObject({
      attendance: null,
      sessions: null,
      channel: "LOUDSPEAKER",
      times: 8,
    });
    const refused = async (input: object) => rules(await change(commune, "recordOutreach", input));
    expect(await refused(briefing({ sessions: null, audience: [] }))).toEqual([
      "outreach.sessions",
      "outreach.audience",
    ]);
    expect(await refused(briefing({ channel: "PRESS" }))).toEqual(["outreach.briefing"]);
    expect(
      await refused(
        briefing({
          audience: [
            { audience: "PEOPLE", count: 1 },
            { audience: "PEOPLE", count: 2 },
          ],
        }),
      ),
    ).toEqual(["outreach.audience-twice"]);
    expect(await refused(communication({ channel: null, times: null }))).toEqual([
      "outreach.channel",
      "outreach.count",
    ]);
    expect(await refused(communication({ channel: "PRESS" }))).toEqual(["outreach.outlet"]);
    expect(await refused(communication({ sessions: 1 }))).toEqual(["outreach.communication"]);
    expect(await refused(briefing({ topics: [] }))).toEqual(["arrayNotEmpty"]);
    expect(await refused(briefing({ on: "2020-11-24" }))).toEqual(["date.future"]);
    expect(await refused(briefing({ pledged: -1 }))).toEqual(["min"]);
  });

  test("written anew it counts as it stands now; taken out it counts no more; two at once do so once", async () => {
    const before = await Promise.all([figures(province), told("I15"), told("I19")]);
    const one = await recorded(briefing());
    expect(await Promise.all([told("I15"), told("I19")])).toEqual([before[1] + 2, before[2] + 12]);
    const { unitId: _, ...content } = briefing({ sessions: 3, pledged: 20 });
    const revise = () => change(commune, "reviseOutreach", { ...content, id: one.id, expectedVersion: one.version });
    const answers = await Promise.all([revise(), revise()]);
    expect(answers.filter((a) => a.data)).toHaveLength(1);
    expect(await Promise.all([told("I15"), told("I19")])).toEqual([before[1] + 3, before[2] + 20]);
    const withdraw = () =>
      change(commune, "withdrawOutreach", { id: one.id, expectedVersion: one.version + 1, reason: "Ghi nhầm (mẫu)" });
    expect((await Promise.all([withdraw(), withdraw()])).filter((a) => a.data)).toHaveLength(1);
    expect(await Promise.all([figures(province), told("I15"), told("I19")])).toEqual(before);
    expect(
      rules(await change(commune, "withdrawOutreach", { id: one.id, expectedVersion: one.version + 2, reason: "x" })),
    ).toEqual(["outreach.withdrawn"]);
  });
});

describe("the year's figures", () => {
  test("equal an independent sum of the rows, by audience and by channel, for each area", async () => {
    for (const [actor, where] of [
      [province, "true"],
      [commune, "commune_key = (select unit_key from models.unit where code = '10966' and valid_to is null)"],
    ] as const) {
      for (const asOf of ["2020-06-14", "2020-11-23"]) {
        const {
          rows: [sums],
        } = await models.judge.query(
          `
            select coalesce(sum(sessions), 0)::int as sessions, coalesce(sum(attendance), 0)::int as attendance,
              sum(pledged)::int as pledged, count(channel)::int as communications
          from models.outreach
          where ${where.replace("and valid_to is null", "limit 1")}
            and withdrawn_reason is null
            and "on" between '2020-01-01' and $1`,
          [asOf],
        );
        const { rows: audiences } = await models.judge.query(
          `
            select x.audience, sum(x.count)::int as count
            from models.outreach o, jsonb_to_recordset(o.audience) as x(audience text, count int)
            where ${where.replace("and valid_to is null", "limit 1")} and withdrawn_reason is null and o."on" <= $1
            group by 1
          `,
          [asOf],
        );
        const of = await figures(actor, asOf);
        expect(of).toMatchObject(sums);
        expect(
          of.audiences.filter((a: any) => a.count > 0).sort((a: any, b: any) => (a.audience < b.audience ? -1 : 1)),
        ).toEqual(audiences.sort((a, b) => (a.audience < b.audience ? -1 : 1)));
        expect(of.audiences.reduce((n: number, a: any) => n + a.count, 0)).toBe(of.attendance);
        expect(of.channels.reduce((n: number, c: any) => n + c.activities, 0)).toBe(of.communications);
      }
    }
  });
  test("the demo: seven audiences in the plan's order; 310 households pledge in June (domain 9)", async () => {
    const of = await figures(province, "2020-06-30");
    expect(of.audiences.map((a: any) => a.audience)).toEqual([
      "CADRE",
      "CIVIL_SERVANT",
      "PUBLIC_EMPLOYEE",
      "PARTY_MEMBER",
      "YOUTH_UNION_MEMBER",
      "ASSOCIATION_MEMBER",
      "PEOPLE",
    ]);
    expect(of.audiences.every((a: any) => a.count > 0)).toBe(true);
    expect(of.pledged).toBe(310);
  });
  test("take three statements however many entries there are; a list asks as often for many as for few", async () => {
    expect(
      (await models.statements(() => figures(province))).filter((statement) => !statement.includes("set_config")),
    ).toHaveLength(3);
    const list = (first: number) =>
      models.statements(() =>
        models.ask(province, `{ outreach(first: ${first}) { edges { node { id audience { count } } } } }`),
      );
    expect((await list(20)).length).toBe((await list(3)).length);
  });
});
