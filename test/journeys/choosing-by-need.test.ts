import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGraph, type Session, type TestGraph } from "../graph.js";

/**
 * The province chooses by need (R18-R24, R46, R63), told through the gateway by the people who do it: a list from a
 * spreadsheet, both criteria or a justification, two sign-offs, one decision for thirty units, and a district's own
 * model beside the counter.
 */
let graph: TestGraph;
let province: Session, district: Session, viewer: Session;
beforeAll(async () => {
  graph = await openGraph({ day: "2020-03-16" });
  [province, district, viewer] = (await Promise.all(
    ["can-bo-tinh", "can-bo-huyen", "ban-138"].map((login) => graph.signIn(login)),
  )) as [Session, Session, Session];
});
afterAll(() => graph?.close());

const ruleOf = (answer: {
  errors?: { extensions: { code: string; rule?: string; fields?: { rule: string }[] } }[];
}) => {
  const { code, rule, fields } = answer.errors?.[0]?.extensions ?? {};
  return [code, rule ?? fields?.[0]?.rule];
};
const NEED = { peopleToHelp: 14, peopleSource: "Công an xã", peopleCountedOn: "2020-02-28" };
const board = async () =>
  (
    await province.ask(
      `
        {
          selectionBoard(year: 2020) {
            quota proposed endorsed chosen declined ownModels districts { chosen district { code } }
          }
          waveProgress(year: 2020) { selected quota ownModels }
        }
      `,
    )
  ).data!;
const candidates = async (stage = "PROPOSED") =>
  (
    await province.ask(
      `
        {
          candidates(year: 2020, stage: ${stage}, first: 100) {
            edges {
              node { id version rank score meetsPeople meetsSecurity endorsed consultations { stance } unit { code } }
            }
          }
        }
      `,
    )
  ).data!.candidates.edges.map((e: any) => e.node);
/** A commune of the district of Bình Giang that nobody has proposed yet. */
async function freeCommunes(): Promise<{ code: string; unitId: string }[]> {
  const { data } = await province.ask(
    `
      {
        unit(code: "296") { children(first: 100) { edges { node { code unitId } } } }
        pilotUnits(first: 100) { edges { node { unit { code } } } }
      }
    `,
  );
  const taken = new Set(data!.pilotUnits.edges.map((e: any) => e.node.unit.code));
  return data!.unit.children.edges.map((e: any) => e.node).filter(({ code }: any) => !taken.has(code));
}

describe("GIVEN 41 proposals of the twelve districts", () => {
  test("THEN they stand in the order of need, those without a security problem last, and nobody else reads such small figures", async () => {
    expect(await board()).toMatchObject({
      selectionBoard: { quota: 30, proposed: 41, endorsed: 41, chosen: 0, declined: 0 },
    });
    const list = await candidates();
    expect(list.map(({ rank }: any) => rank)).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
    expect(list.slice(35).map(({ meetsSecurity }: any) => meetsSecurity)).toEqual(Array(6).fill(false));
    expect(ruleOf(await viewer.ask(`{ candidates(year: 2020, first: 1) { totalCount } }`))[0]).toBe("FORBIDDEN");
  });
  test("WHEN a unit without a recorded security problem is put forward THEN it is refused unless a justification is typed (acceptance 1)", async () => {
    const [{ unitId }] = (await freeCommunes()) as [{ unitId: string }];
    const propose = (more: object) =>
      district.ask(`mutation ($input: ProposePilotUnitInput!) { proposePilotUnit(input: $input) { id version } }`, {
        input: { unitId, year: 2020, on: "2020-03-16", ...NEED, ...more },
      });
    expect(ruleOf(await propose({}))).toEqual(["BAD_USER_INPUT", "selection.criteria"]);
    expect((await board()).selectionBoard.proposed).toBe(41);
    const { data } = await propose({ justification: "Cấp ủy đề nghị làm điểm để rút kinh nghiệm" });
    expect(
      (
        await district.ask(
          `mutation ($input: WithdrawCandidateInput!) { withdrawCandidate(input: $input) { stage } }`,
          {
            input: {
              id: data!.proposePilotUnit.id,
              expectedVersion: data!.proposePilotUnit.version,
              on: "2020-03-16",
              reason: "Đề xuất nhầm",
            },
          },
        )
      ).data!.withdrawCandidate.stage,
    ).toBe("WITHDRAWN");
  });
});

describe("a list from a spreadsheet", () => {
  test("WHEN the district brings a file through the gateway's door THEN each bad cell is named, and the sound row is proposed once", async () => {
    const [one, two] = (await freeCommunes()) as [{ code: string }, { code: string }];
    const head =
      '"Xã, phường",Số người cần giúp đỡ,Nguồn số người,Ngày thống kê,Dẫn chứng,Nguồn vấn đề an ninh trật tự';
    const file = [
      head,
      `${one.code},14,Công an xã,28/02/2020,12 vụ trộm cắp,Công an huyện`,
      `${two.code},nhiều,Công an xã,28/02/2020,12 vụ trộm cắp,Công an huyện`,
    ].join("\n");
    const token = await graph.gateway.app.inject({
      method: "POST",
      url: "/auth/sign-in",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify({ login: "can-bo-huyen", password: graph.passwords["can-bo-huyen"] }),
    });
    const sent = await graph.gateway.app.inject({
      method: "POST",
      url: "/uploads?for=models",
      headers: { "content-type": "application/octet-stream", authorization: `Bearer ${token.json().token}` },
      payload: Buffer.from(file),
    });
    expect(sent.statusCode).toBe(201);
    const upload = sent.json().id as string;
    const look = async () =>
      (
        await district.ask(
          `
            query ($upload: ID!) {
              candidateFile(upload: $upload, year: 2020, on: "2020-03-16") {
                rows knownCount made { row } faults { row column rule }
              }
            }
          `,
          { upload },
        )
      ).data!.candidateFile;
    expect(await look()).toEqual({
      rows: 2,
      knownCount: 0,
      made: [{ row: 2 }],
      faults: [{ row: 3, column: "Số người cần giúp đỡ", rule: "cell.number" }],
    });
    const bring = () =>
      district.ask(`mutation ($input: ImportCandidatesInput!) { importCandidates(input: $input) { knownCount } }`, {
        input: { upload, year: 2020, on: "2020-03-16", onlySound: true, documentNumber: "15/DS-MTTQ" },
      });
    expect((await bring()).data!.importCandidates.knownCount).toBe(1);
    expect(ruleOf(await bring())).toEqual(["BAD_USER_INPUT", "file.faults"]); // nothing is left to propose
    expect((await board()).selectionBoard.proposed).toBe(42);
  });
});

describe("the decision", () => {
  test("WHEN one row of a list lacks the district's signature THEN nothing of it is chosen", async () => {
    const list = await candidates();
    const unsigned = list.find(({ endorsed }: any) => !endorsed);
    const signed = list.find(({ endorsed }: any) => endorsed);
    const units = [signed, unsigned].map(({ id, version }: any) => ({ id, expectedVersion: version }));
    const answer = await province.ask(
      `mutation ($input: SelectPilotUnitsInput!) { selectPilotUnits(input: $input) { id } }`,
      { input: { units, on: "2020-03-16", documentNumber: "74/TB-MTTQ" } },
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: "CONFLICT",
      rule: "selection.list",
      fields: [expect.objectContaining({ path: "units.1", rule: "selection.two-sign-offs" })],
    });
    expect((await board()).selectionBoard.chosen).toBe(0);
  });
  test("WHEN thirty are chosen by one notice THEN 30/30, by district as listed, and a thirty-first has to be explained (R24, R46)", async () => {
    const list = await candidates();
    const signed = list.filter(({ endorsed, meetsSecurity }: any) => endorsed && meetsSecurity);
    const choose = (of: any[], more: object = {}) =>
      province.ask(
        `mutation ($input: SelectPilotUnitsInput!) { selectPilotUnits(input: $input) { number units { id } } }`,
        {
          input: {
            units: of.map(({ id, version }: any) => ({ id, expectedVersion: version })),
            on: "2020-03-16",
            documentNumber: "74/TB-MTTQ",
            ...more,
          },
        },
      );
    expect(ruleOf(await choose(signed.slice(0, 31)))).toEqual(["CONFLICT", "selection.quota"]);
    const chosen = (await choose(signed.slice(0, 30))).data!.selectPilotUnits;
    expect([chosen.number, chosen.units.length]).toEqual(["74/TB-MTTQ", 30]);
    const { selectionBoard, waveProgress } = await board();
    expect([selectionBoard.chosen, waveProgress.selected, waveProgress.quota]).toEqual([30, 30, 30]);
    expect(selectionBoard.districts.reduce((sum: number, one: any) => sum + one.chosen, 0)).toBe(30);
    expect(ruleOf(await choose([signed[30]]))).toEqual(["CONFLICT", "selection.quota"]);
  });
  test("WHEN a district sets up a model of its own THEN the counter stays 30/30 (acceptance 7)", async () => {
    const [{ unitId }] = (await freeCommunes()) as [{ unitId: string }];
    const { data } = await district.ask(
      `mutation ($input: ProposePilotUnitInput!) { proposePilotUnit(input: $input) { id version } }`,
      {
        input: {
          unitId,
          year: 2020,
          sponsor: "DISTRICT",
          on: "2020-03-16",
          ...NEED,
          securityProblem: "Thanh thiếu niên gây rối",
          securitySource: "Công an huyện",
        },
      },
    );
    const { id, version } = data!.proposePilotUnit;
    expect(
      (
        await district.ask(`mutation ($input: EndorsePilotUnitInput!) { endorsePilotUnit(input: $input) { stage } }`, {
          input: { id, expectedVersion: version, on: "2020-03-16" },
        })
      ).data!.endorsePilotUnit.stage,
    ).toBe("SELECTED");
    const { selectionBoard, waveProgress } = await board();
    expect([selectionBoard.chosen, selectionBoard.ownModels, waveProgress.selected, waveProgress.ownModels]).toEqual([
      30, 1, 30, 1,
    ]);
    expect((await province.ask(`query ($id: ID!) { candidate(id: $id) { id } }`, { id })).data!.candidate).toBeNull();
  });
  test("WHEN the rest is closed THEN the list is final", async () => {
    const rest = await candidates();
    const closed = await province.ask(
      `mutation ($input: DeclineCandidatesInput!) { declineCandidates(input: $input) { stage } }`,
      {
        input: {
          units: rest.map(({ id, version }: any) => ({ id, expectedVersion: version })),
          on: "2020-03-16",
          reason: "Nhường nơi có nhu cầu cao hơn",
        },
      },
    );
    expect(closed.data!.declineCandidates).toHaveLength(rest.length);
    expect(await candidates()).toEqual([]);
    expect((await board()).selectionBoard).toMatchObject({ proposed: 42, chosen: 30, declined: 12 });
  });
});
