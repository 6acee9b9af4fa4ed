import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { SignInPage } from "./features/sign-in/sign-in-page.tsx";
import { logsSearch } from "./features/audit/search.ts";
import { boardSearch } from "./features/board/search.ts";
import { caseFilesSearch } from "./features/case-files/search.ts";
import { documentsSearch } from "./features/documents/search.ts";
import { commendationsSearch } from "./features/commendations/search.ts";
import { conferencesSearch } from "./features/conferences/search.ts";
import { obligationsSearch } from "./features/obligations/search.ts";
import { outreachSearch } from "./features/outreach/search.ts";
import { fundingSearch } from "./features/funding/search.ts";
import { inspectionsSearch } from "./features/inspections/search.ts";
import { myWorkSearch } from "./features/my-work/search.ts";
import { overdueSearch } from "./features/overdue/search.ts";
import { overviewSearch } from "./features/overview/search.ts";
import { pilotUnitsSearch } from "./features/pilot-units/search.ts";
import { plansSearch } from "./features/plans/search.ts";
import { publishedSearch } from "./features/published/search.ts";
import { reorganisationsSearch } from "./features/reorganisations/search.ts";
import { reportsSearch } from "./features/reports/search.ts";
import { selectionSearch } from "./features/selection/search.ts";
import { signInSearch } from "./features/sign-in/search.ts";
import { unitsSearch } from "./features/units/search.ts";
import { loadSession } from "./session/session.ts";
import { Broken, NotThere, SignedIn } from "./shell/frames.tsx";

const root = createRootRoute({ notFoundComponent: NotThere, errorComponent: Broken });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: signInSearch,
  component: SignInPage,
  // The page says whether this is a demo or a rehearsal, also to whoever comes straight to it.
  beforeLoad: async () => void (await loadSession().catch(() => null)),
});
const firstAdministrator = createRoute({
  getParentRoute: () => root,
  path: "/first-administrator",
  component: lazyRouteComponent(
    () => import("./features/sign-in/first-administrator-page.tsx"),
    "FirstAdministratorPage",
  ),
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  component: SignedIn,
  beforeLoad: async ({ location }) => {
    const session = await loadSession();
    if (!session) throw redirect({ to: "/sign-in", search: { next: location.href } });
    const { compulsory, confirmed } = session.secondFactor;
    if (compulsory && !confirmed && location.pathname !== "/account") throw redirect({ to: "/account" });
    return { session };
  },
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/my-work" });
  },
});
const myWork = createRoute({
  getParentRoute: () => signedIn,
  path: "/my-work",
  validateSearch: myWorkSearch,
  component: lazyRouteComponent(() => import("./features/my-work/my-work-page.tsx"), "MyWorkPage"),
});
const account = createRoute({
  getParentRoute: () => signedIn,
  path: "/account",
  component: lazyRouteComponent(() => import("./features/account/account-page.tsx"), "AccountPage"),
});
const overview = createRoute({
  getParentRoute: () => signedIn,
  path: "/overview",
  validateSearch: overviewSearch,
  component: lazyRouteComponent(() => import("./features/overview/overview-page.tsx"), "OverviewPage"),
});
const units = createRoute({
  getParentRoute: () => signedIn,
  path: "/units",
  validateSearch: unitsSearch,
  component: lazyRouteComponent(() => import("./features/units/units-page.tsx"), "UnitsPage"),
});
const logs = createRoute({
  getParentRoute: () => signedIn,
  path: "/logs",
  validateSearch: logsSearch,
  component: lazyRouteComponent(() => import("./features/audit/logs-page.tsx"), "LogsPage"),
});
const reorganisations = createRoute({
  getParentRoute: () => signedIn,
  path: "/reorganisations",
  validateSearch: reorganisationsSearch,
  component: lazyRouteComponent(
    () => import("./features/reorganisations/reorganisations-page.tsx"),
    "ReorganisationsPage",
  ),
});
const pilotUnits = createRoute({
  getParentRoute: () => signedIn,
  path: "/pilot-units",
  validateSearch: pilotUnitsSearch,
  component: lazyRouteComponent(() => import("./features/pilot-units/pilot-units-page.tsx"), "PilotUnitsPage"),
});
const pilotUnit = createRoute({
  getParentRoute: () => signedIn,
  path: "/pilot-units/$id",
  component: lazyRouteComponent(() => import("./features/pilot-units/pilot-unit-page.tsx"), "PilotUnitPage"),
});
const board = createRoute({
  getParentRoute: () => signedIn,
  path: "/board",
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import("./features/board/board-page.tsx"), "BoardPage"),
});
const caseFiles = createRoute({
  getParentRoute: () => signedIn,
  path: "/case-files",
  validateSearch: caseFilesSearch,
  component: lazyRouteComponent(() => import("./features/case-files/case-files-page.tsx"), "CaseFilesPage"),
});
const caseFile = createRoute({
  getParentRoute: () => signedIn,
  path: "/case-files/$id",
  component: lazyRouteComponent(() => import("./features/case-files/case-file-page.tsx"), "CaseFilePage"),
});
const documents = createRoute({
  getParentRoute: () => signedIn,
  path: "/documents",
  validateSearch: documentsSearch,
  component: lazyRouteComponent(() => import("./features/documents/documents-page.tsx"), "DocumentsPage"),
});
const documentTemplates = createRoute({
  getParentRoute: () => signedIn,
  path: "/documents/templates",
  component: lazyRouteComponent(() => import("./features/documents/templates-page.tsx"), "TemplatesPage"),
});
const document = createRoute({
  getParentRoute: () => signedIn,
  path: "/documents/$id",
  component: lazyRouteComponent(() => import("./features/documents/document-page.tsx"), "DocumentPage"),
});
const plans = createRoute({
  getParentRoute: () => signedIn,
  path: "/plans",
  validateSearch: plansSearch,
  component: lazyRouteComponent(() => import("./features/plans/plans-page.tsx"), "PlansPage"),
});
const plan = createRoute({
  getParentRoute: () => signedIn,
  path: "/plans/$id",
  component: lazyRouteComponent(() => import("./features/plans/plan-page.tsx"), "PlanPage"),
});
const funding = createRoute({
  getParentRoute: () => signedIn,
  path: "/funding",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(() => import("./features/funding/funding-page.tsx"), "FundingPage"),
});
const fundingRequest = createRoute({
  getParentRoute: () => signedIn,
  path: "/funding/$id",
  component: lazyRouteComponent(() => import("./features/funding/funding-request-page.tsx"), "FundingRequestPage"),
});
const commendations = createRoute({
  getParentRoute: () => signedIn,
  path: "/commendations",
  validateSearch: commendationsSearch,
  component: lazyRouteComponent(() => import("./features/commendations/commendations-page.tsx"), "CommendationsPage"),
});
const overdue = createRoute({
  getParentRoute: () => signedIn,
  path: "/overdue",
  validateSearch: overdueSearch,
  component: lazyRouteComponent(() => import("./features/overdue/overdue-page.tsx"), "OverduePage"),
});
const selection = createRoute({
  getParentRoute: () => signedIn,
  path: "/selection",
  validateSearch: selectionSearch,
  component: lazyRouteComponent(() => import("./features/selection/selection-page.tsx"), "SelectionPage"),
});
const inspections = createRoute({
  getParentRoute: () => signedIn,
  path: "/inspections",
  validateSearch: inspectionsSearch,
  component: lazyRouteComponent(() => import("./features/inspections/inspections-page.tsx"), "InspectionsPage"),
});
const inspection = createRoute({
  getParentRoute: () => signedIn,
  path: "/inspections/$id",
  component: lazyRouteComponent(() => import("./features/inspections/inspection-page.tsx"), "InspectionPage"),
});
const reports = createRoute({
  getParentRoute: () => signedIn,
  path: "/reports",
  validateSearch: reportsSearch,
  component: lazyRouteComponent(() => import("./features/reports/reports-page.tsx"), "ReportsPage"),
});
const report = createRoute({
  getParentRoute: () => signedIn,
  path: "/reports/$id",
  component: lazyRouteComponent(() => import("./features/reports/report-page.tsx"), "ReportPage"),
});
const published = createRoute({
  getParentRoute: () => signedIn,
  path: "/published",
  validateSearch: publishedSearch,
  component: lazyRouteComponent(() => import("./features/published/published-page.tsx"), "PublishedPage"),
});
const conferences = createRoute({
  getParentRoute: () => signedIn,
  path: "/conferences",
  validateSearch: conferencesSearch,
  component: lazyRouteComponent(() => import("./features/conferences/conferences-page.tsx"), "ConferencesPage"),
});
const conference = createRoute({
  getParentRoute: () => signedIn,
  path: "/conferences/$id",
  component: lazyRouteComponent(() => import("./features/conferences/conference-page.tsx"), "ConferencePage"),
});
const obligations = createRoute({
  getParentRoute: () => signedIn,
  path: "/obligations",
  validateSearch: obligationsSearch,
  component: lazyRouteComponent(() => import("./features/obligations/obligations-page.tsx"), "ObligationsPage"),
});
const obligation = createRoute({
  getParentRoute: () => signedIn,
  path: "/obligations/$id",
  component: lazyRouteComponent(() => import("./features/obligations/obligation-page.tsx"), "ObligationPage"),
});
const outreach = createRoute({
  getParentRoute: () => signedIn,
  path: "/outreach",
  validateSearch: outreachSearch,
  component: lazyRouteComponent(() => import("./features/outreach/outreach-page.tsx"), "OutreachPage"),
});

const tree = root.addChildren([
  signIn,
  firstAdministrator,
  signedIn.addChildren([
    home,
    myWork,
    account,
    overview,
    overdue,
    units,
    logs,
    reorganisations,
    pilotUnits,
    pilotUnit,
    board,
    selection,
    caseFiles,
    caseFile,
    documents,
    documentTemplates,
    document,
    plans,
    plan,
    inspections,
    inspection,
    funding,
    fundingRequest,
    commendations,
    conferences,
    conference,
    obligations,
    obligation,
    outreach,
    reports,
    report,
    published,
  ]),
]);

/** The console's routes; a wrong path or search value fails the type check. */
export const makeRouter = () => createRouter({ routeTree: tree, defaultPreload: "intent", scrollRestoration: true });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
