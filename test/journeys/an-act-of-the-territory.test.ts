import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type Session, type TestGraph } from "../graph.js";

/**
 * An administrator merges two communes on the platform itself: drafted and applied in August, at work from 1 September
 * 2025.
 */
const ON = "2025-09-01";
let graph: TestGraph;
let judge: pg.Client;
let admin: Session, officer: Session;
let home: { code: string; key: number };
let neighbour: string;
let files: number;
let act: any;

const FIELDS = `
  id version state undecided faults { row rule message }
  endingUnits(first: 10) { totalCount edges { node { code fullName } } }
  newUnits(first: 10) { edges { node { code fullName } } }
  splitUnits(first: 10) {
    edges { node { unit { code } needsDecision heirs { code } areas { unit { code } decision } } }
  }
  affectedPosts(first: 20) { edges { node { post { id role title } unit { code } decision } } }
  unitFates(first: 10) {
    edges { node { unit { code openCaseFiles openPilotUnits openDuties openReports } fate heirs { code fullName } } }
  }
  sightChanges(first: 100) {
    totalCount
    edges {
      node {
        post { id role } official { name } readsOnly gainCount loseCount gains { code level }
        loses { code level }
      }
    }
  }
  decisions(first: 10) { edges { node { post { id } unit { code } target by { name } } } }
  modelsSettling { state moves settled } casesSettling { state moves settled }
  reportingSettling { state moves settled }
`;
const settling = async (): Promise<Record<string, { state: string; moves: number; settled: number }>> =>
  (
    await admin.ask(
      `
        {
          reorganisation(id: "${act.id}") {
            modelsSettling { state moves settled } casesSettling { state moves settled }
            reportingSettling { state moves settled }
          }
        }
      `,
    )
  ).data.reorganisation;
const sight = (of: any): any[] => of.sightChanges.edges.map((e: any) => e.node);
const filesOf = async (session: Session) =>
  (await session.ask(`{ caseFiles(first: 1) { totalCount } }`)).data?.caseFiles.totalCount;
const grants = async (login: string): Promise<{ role: string }[]> =>
  (
    await judge.query(
      `
        select p.role from organisation.post p
        join organisation.account a on a.id = p.official_id
        where a.login = $1 and p.to_on is null
      `,
      [login],
    )
  ).rows;

beforeAll(async () => {
  graph = await openGraph({ day: "2025-08-01" });
  [admin, officer] = (await Promise.all(["quan-tri", "can-bo-xa"].map((login) => graph.signIn(login)))) as [
    Session,
    Session,
  ];
  judge = new pg.Client({ connectionString: graph.database.superuserUrl });
  await judge.connect();
  const [seat] = (
    await judge.query(`
      select v.code, u.key from organisation.post p
      join organisation.account a on a.id = p.official_id
      join organisation.organisation o on o.id = p.organisation_id
    join organisation.unit u on u.id = o.unit_id
    join organisation.unit_version v on v.unit_id = u.id
    where a.login = 'can-bo-xa' and p.to_on is null and v.valid_to is null`)
  ).rows;
  home = seat;
  neighbour = (
    await judge.query(
      `
        select v.code from organisation.unit_version v
        join organisation.unit u on u.id = v.unit_id
        where v.level = 'COMMUNE' and v.valid_to is null and v.code <> $1
    and not exists (select from organisation.unit_version a where a.parent_unit_id = v.unit_id) order by v.code limit 1`,
      [home.code],
    )
  ).rows[0].code;
  files = await filesOf(officer);
});
afterAll(async () => {
  await judge?.end();
  await graph?.close();
});

describe("before its day", () => {
  test("the officer of the commune has files to look after, the administrator none", async () => {
    expect(files).toBeGreaterThan(0);
    expect((await admin.ask(`{ caseFiles(first: 1) { totalCount } }`)).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
    expect((await officer.ask(`{ reorganisations(first: 1) { totalCount } }`)).errors?.[0]?.extensions.code).toBe(
      "FORBIDDEN",
    );
  });

  test("the draft says what ends and whose posts end; one of them is to go on", async () => {
    const drafted = await admin.ask(
      `mutation($input: DraftReorganisationInput!) { draftReorganisation(input: $input) { ${FIELDS} } }`,
      {
        input: {
          title: "Hợp nhất hai xã (mẫu)",
          basis: "02/NQ-UBTVQH15",
          effectiveOn: ON,
          changes: [
            {
              outcomeCode: home.code,
              outcomeName: "Xã Bình Giang Mới",
              sources: [
                { code: home.code, portion: "WHOLE" },
                { code: neighbour, portion: "WHOLE" },
              ],
            },
          ],
        },
      },
    );
    act = drafted.data?.draftReorganisation;
    expect(act).toMatchObject({ state: "READY", faults: [], endingUnits: { totalCount: 2 } });
    const mine = act.affectedPosts.edges
      .map((e: any) => e.node)
      .find((n: any) => n.post.role === "CommuneOfficer" && n.unit.code === home.code);
    const open = (
      await judge.query("select count(*)::int n from cases.case_file where commune_key = $1 and stage <> 'CLOSED'", [
        home.key,
      ])
    ).rows[0].n;
    expect(act.unitFates.edges.map((e: any) => e.node)).toContainEqual({
      unit: {
        code: home.code,
        openCaseFiles: open,
        openPilotUnits: expect.any(Number),
        openDuties: expect.any(Number),
        openReports: expect.any(Number),
      },
      fate: "GOES_WHOLE",
      heirs: [{ code: home.code, fullName: "Xã Bình Giang Mới" }],
    });
    // Not decided yet: everybody seated in the two communes loses what is there, and nobody gains anything.
    expect(sight(act).every((c: any) => c.gainCount === 0 && c.loseCount > 0)).toBe(true);
    expect(sight(act).map((c: any) => c.post.id)).toContain(mine.post.id);
    const decided = await admin.ask(
      `mutation($input: DecideReorganisationPostInput!) { decideReorganisationPost(input: $input) { ${FIELDS} } }`,
      { input: { id: act.id, expectedVersion: act.version, post: mine.post.id, target: home.code } },
    );
    act = decided.data?.decideReorganisationPost;
    expect(act.state).toBe("READY");
    const seated = sight(act).find((c: any) => c.post.id === mine.post.id);
    expect(seated).toMatchObject({
      readsOnly: false,
      loseCount: 0,
      gains: [{ code: neighbour, level: "COMMUNE" }],
      official: { name: expect.any(String) },
    });
    expect(sight(act).filter((c: any) => c.gainCount > 0)).toHaveLength(1);
    expect(act.decisions.edges.map((e: any) => e.node)).toEqual([
      { post: { id: mine.post.id }, unit: null, target: home.code, by: { name: expect.any(String) } },
    ]);
    expect(act.casesSettling).toEqual({ state: "UNHEARD", moves: 0, settled: 0 });
  });

  test("applied ahead of time it changes nothing until its day", async () => {
    const applied = await admin.ask(
      `mutation($input: CloseReorganisationInput!) { applyReorganisation(input: $input) { ${FIELDS} } }`,
      { input: { id: act.id, expectedVersion: act.version } },
    );
    expect(applied.data?.applyReorganisation).toMatchObject({ state: "APPLIED" });
    await expect
      .poll(
        async () =>
          (await judge.query(`select count(*)::int n from cases.unit_move where "on" = $1 and level = 'COMMUNE'`, [ON]))
            .rows[0].n,
        { timeout: 10_000 },
      )
      .toBe(2);
    graph.setDay("2025-08-31");
    expect(await filesOf(officer)).toBe(files);
    await expect
      .poll(async () => Object.values(await settling()).map(({ state }) => state), { timeout: 10_000 })
      .toEqual(["AWAITING_DAY", "AWAITING_DAY", "AWAITING_DAY"]);
  });
});

describe("on its day", () => {
  test("the files answer to the new commune, and the officer who was seated there sees the same ones and no more", async () => {
    graph.setDay(ON);
    const waiting = async (): Promise<number> =>
      (await judge.query("select count(*)::int n from cases.case_file where commune_key = $1", [home.key])).rows[0].n;
    await expect.poll(waiting, { timeout: 10_000 }).toBe(0);
    await expect
      .poll(
        async () =>
          Object.values(await settling()).map(({ state, moves, settled }) => [state, settled === moves && moves > 1]),
        { timeout: 10_000 },
      )
      .toEqual([
        ["SETTLED", true],
        ["SETTLED", true],
        ["SETTLED", true],
      ]);
    const again = await graph.signIn("can-bo-xa");
    // The gateway reads rights anew at most every five seconds.
    await expect.poll(() => filesOf(again), { timeout: 10_000 }).toBe(files);
    expect((await again.ask(`{ unit(code: "${home.code}") { fullName } }`)).data.unit.fullName).toBe(
      "Xã Bình Giang Mới",
    );
  });

  test("the bodies of the two communes ended, and the new commune has one of each kind, founded by the act", async () => {
    const { data } = await admin.ask(
      `
        {
          new: unit(code: "${home.code}") { organisations { kind name validFrom } }
          old: unit(code: "${home.code}", asOf: "2025-08-31") { organisations { kind name validTo } }
        }
      `,
    );
    const kinds = (bodies: any[]): string[] => [...new Set(bodies.map((body) => body.kind))].sort();
    expect(kinds(data.new.organisations)).toEqual(kinds(data.old.organisations));
    expect(
      data.new.organisations.every((body: any) => body.validFrom === ON && body.name.includes("xã Bình Giang Mới")),
    ).toBe(true);
    expect(data.old.organisations.every((body: any) => body.validTo === ON)).toBe(true);
    expect(data.new.organisations.filter((body: any) => body.kind === "FRONT")).toHaveLength(1);
    expect(data.new.organisations.filter((body: any) => body.kind === "MEMBER")).toHaveLength(
      data.old.organisations.filter((body: any) => body.kind === "MEMBER").length,
    );
  });

  test("whoever was not seated anew has nothing there", async () => {
    const ended = (
      await judge.query(
        `
          select distinct a.login from organisation.post p
          join organisation.account a on a.id = p.official_id
          join organisation.organisation o on o.id = p.organisation_id
      join organisation.unit u on u.id = o.unit_id
      where u.key = $1 and p.to_on = $2::date - 1 and a.login <> 'can-bo-xa'`,
        [home.key, ON],
      )
    ).rows;
    expect(ended.length).toBeGreaterThan(0);
    for (const { login } of ended) {
      expect(await grants(login)).toEqual([]);
      expect(
        (await (await graph.signIn(login)).ask(`{ caseFiles(first: 1) { totalCount } }`)).errors?.[0]?.extensions.code,
      ).toBe("FORBIDDEN");
    }
  });
});
