import { DEMO_COMMUNE, DEMO_PROVINCE } from "@hoa-nhap/demo";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Desk, Office } from "./console.js";

/** A page of the console as one of its readers opens it. */
export interface Visit {
  name: string;
  /** Nobody signed in when there is none. */
  login?: string;
  path: string;
}

/** The paths of the console's router. Each has a `path:` line but the frame round the signed-in pages. */
export function routesOfTheRouter(): string[] {
  const source = readFileSync(join(import.meta.dirname, "../../web/src/router.tsx"), "utf8");
  const paths = [...source.matchAll(/\bpath: "([^"]+)"/g)].map((match) => match[1]!);
  const routes = source.match(/= createRoute\(/g)?.length ?? 0;
  if (paths.length !== routes - 1)
    throw new Error(`the router has ${routes} routes and ${paths.length} paths: read it another way`);
  return paths;
}

const unitIdOf = async (office: Office, code: string): Promise<string> =>
  (await office.ask("can-bo-tinh", `query($code: String!) { unit(code: $code) { unitId } }`, { code })).unit.unitId;

/** For each route of the router a reader who sees it, at the demo's own unit. */
export async function visits(office: Office): Promise<Record<string, Visit>> {
  const { pilotUnits } = await office.ask(
    "can-bo-huyen",
    `{ pilotUnits(first: 20, year: 2020) { edges { node { id unit { code } } } } }`,
  );
  const { reports } = await office.ask("can-bo-xa", `{ reports(first: 20) { edges { node { id unit { code } } } } }`);
  const { caseFiles } = await office.ask("can-bo-xa", `{ caseFiles(first: 1) { edges { node { id } } } }`);
  const { draftDocument: draft } = await office.ask(
    "can-bo-tinh",
    `mutation($input: DraftDocumentInput!) { draftDocument(input: $input) { id } }`,
    {
      input: {
        unitId: await unitIdOf(office, DEMO_PROVINCE),
        type: "PLAN",
        title: "Kế hoạch nhân rộng mô hình năm 2020 (mẫu)",
        issuer: "Ban Thường trực Ủy ban MTTQ tỉnh",
        coIssuers: [],
        legalBases: [{ number: "195/KH-MT", issuedOn: "2019-04-19", issuer: "Ban Thường trực Ủy ban MTTQ tỉnh" }],
        items: [{ section: "II", item: "1", text: "Lựa chọn đơn vị (mẫu)" }],
        recipients: [
          { label: "MTTQ các huyện, thị xã, thành phố", group: "DISTRICT", purpose: "ACTION" },
          { label: "Lưu: VT", purpose: "ARCHIVE" },
        ],
        signForm: "ON_BEHALF",
        signerName: "Lê Văn Đạo (mẫu)",
        signerPost: "Phó Chủ tịch",
        madeAt: "Hải Dương",
      },
    },
  );
  const { inspections } = await office.ask("can-bo-xa", `{ inspections(first: 1) { edges { node { id } } } }`);
  const { fundingRequests } = await office.ask("can-bo-xa", `{ fundingRequests(first: 1) { edges { node { id } } } }`);
  const { conferences } = await office.ask(
    "can-bo-tinh",
    `{ conferences(first: 1, kind: PROGRESS, state: CONCLUDED) { edges { node { id } } } }`,
  );
  const { obligations } = await office.ask(
    "can-bo-huyen",
    `{ obligations(first: 1, side: ASKED_OF_ME, state: PROPOSED) { edges { node { id } } } }`,
  );
  const { plan } = await office.ask("can-bo-tinh", `{ plan(year: 2020) { id } }`);
  const ofTheCommune = (list: { edges: { node: { id: string; unit: { code: string } } }[] }): string =>
    list.edges.find(({ node }) => node.unit.code === DEMO_COMMUNE.commune)!.node.id;
  return {
    "/sign-in": { name: "sign-in", path: "/sign-in" },
    "/first-administrator": { name: "first-administrator", path: "/first-administrator" },
    "/": { name: "home", login: "can-bo-xa", path: "/" },
    "/my-work": { name: "my-work", login: "can-bo-xa", path: "/my-work" },
    "/account": { name: "account", login: "can-bo-xa", path: "/account" },
    "/overview": { name: "overview", login: "lanh-dao-tinh", path: "/overview" },
    "/overdue": { name: "overdue", login: "can-bo-tinh", path: "/overdue?asOf=2020-08-05" },
    "/units": { name: "units", login: "can-bo-tinh", path: `/units?code=${DEMO_COMMUNE.commune}` },
    "/pilot-units": { name: "pilot-units", login: "can-bo-tinh", path: "/pilot-units" },
    "/pilot-units/$id": { name: "pilot-unit", login: "can-bo-xa", path: `/pilot-units/${ofTheCommune(pilotUnits)}` },
    "/board": { name: "board", login: "lanh-dao-tinh", path: "/board" },
    "/selection": { name: "selection", login: "can-bo-tinh", path: "/selection?year=2020" },
    "/case-files": { name: "case-files", login: "can-bo-xa", path: "/case-files" },
    "/case-files/$id": { name: "case-file", login: "can-bo-xa", path: `/case-files/${caseFiles.edges[0].node.id}` },
    "/logs": { name: "logs", login: "kiem-toan", path: "/logs" },
    "/reorganisations": { name: "reorganisations", login: "quan-tri", path: "/reorganisations" },
    "/documents": { name: "documents", login: "can-bo-tinh", path: "/documents" },
    "/documents/templates": { name: "document-templates", login: "can-bo-tinh", path: "/documents/templates" },
    "/documents/$id": { name: "document", login: "lanh-dao-tinh", path: `/documents/${draft.id}` },
    "/plans": { name: "plans", login: "lanh-dao-tinh", path: "/plans" },
    "/plans/$id": { name: "plan", login: "lanh-dao-tinh", path: `/plans/${plan.id}` },
    "/inspections": { name: "inspections", login: "can-bo-tinh", path: "/inspections" },
    "/inspections/$id": {
      name: "inspection",
      login: "can-bo-xa",
      path: `/inspections/${inspections.edges[0].node.id}`,
    },
    "/funding": { name: "funding", login: "can-bo-tinh", path: "/funding" },
    "/funding/$id": {
      name: "funding-request",
      login: "can-bo-xa",
      path: `/funding/${fundingRequests.edges[0].node.id}`,
    },
    "/commendations": { name: "commendations", login: "lanh-dao-tinh", path: "/commendations" },
    "/conferences": { name: "conferences", login: "can-bo-tinh", path: "/conferences" },
    "/conferences/$id": {
      name: "conference",
      login: "can-bo-tinh",
      path: `/conferences/${conferences.edges[0].node.id}`,
    },
    "/obligations": { name: "obligations", login: "can-bo-tinh", path: "/obligations" },
    "/obligations/$id": {
      name: "obligation",
      login: "can-bo-huyen",
      path: `/obligations/${obligations.edges[0].node.id}`,
    },
    "/outreach": { name: "outreach", login: "can-bo-xa", path: "/outreach" },
    "/reports": { name: "reports", login: "can-bo-huyen", path: "/reports" },
    "/published": { name: "published", login: "can-bo-tinh", path: "/published" },
    "/reports/$id": { name: "report", login: "can-bo-xa", path: `/reports/${ofTheCommune(reports)}` },
  };
}

/** Sits down where the page can be seen, and opens it. */
export async function open(
  office: Office,
  { login, path }: Visit,
  options?: Parameters<Office["emptyDesk"]>[0],
): Promise<Desk> {
  if (login) return office.desk(login, options, path);
  const desk = await office.emptyDesk(options);
  await desk.go(path);
  return desk;
}
