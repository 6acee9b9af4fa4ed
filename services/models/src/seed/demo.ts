import { DEMO_COMMUNE, DEMO_DISTRICTS, DEMO_OWN_MODEL, demoAccountId } from "@hoa-nhap/demo";
import { clockOf, systemActor, type LocalDate, type Scope } from "@hoa-nhap/kernel";
import {
  contextFor,
  kyselyOf,
  recordAudit,
  systemContext,
  type Context,
  type RunningService,
} from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { moveDeadline } from "../deadline/deadline.service.js";
import { PilotStage, SponsorLevel } from "../pilot-unit/pilot-stage.js";
import { entrustPilotUnit } from "../pilot-unit/succession.service.js";
import type { ProposePilotUnit } from "../selection/candidate.js";
import { declineCandidates, selectPilotUnit, selectPilotUnits } from "../selection/choose.service.js";
import { endorsePilotUnit, proposePilotUnit, recordConsultation } from "../selection/propose.service.js";
import type { Tables } from "../tables.js";
import { attachPapers } from "./attachments.js";
import { demoGroups } from "./core-groups.js";
import { loadCommendations } from "./commendations.js";
import { loadFunding } from "./funding.js";
import { demoUnits, type DemoUnits } from "./demo-units.js";
import type { DemoDesk } from "./desk.js";
import { inspectTheYear } from "./inspections.js";
import { holdConferences, planExampleLaunch } from "./conferences.js";
import { loadOutreach } from "./outreach.js";
import { loadObligations } from "./obligations.js";
import { askedAbout, need, NEEDS, type CandidateKind } from "./needs.js";
import { issueDistrictPlans, issuePlan2019, issuePlan2020, issued, planOfCommune } from "./programme.js";
import { remindTheYear } from "./reminders.js";
import { daysUpTo, rollOut2019, rollOuts2020 } from "./roll-out-days.js";
import { reStaffTheYear } from "./staffing.js";
import { urgeTheLast } from "./urging.js";
import { walk, type Route, type Walker } from "./walk.js";

const SCOPES: Scope[] = [
  "pilot.read",
  "rollout.read",
  "pilot.propose",
  "pilot.endorse",
  "pilot.select",
  "pilot.guide",
  "pilot.advance",
  "deadline.move",
  "inspection.read",
  "inspection.plan",
  "inspection.hold",
  "document.write",
  "document.issue",
  "funding.manage",
  "commendation.nominate",
  "commendation.decide",
  "file.attach",
  "reminder.send",
  "obligation.ask",
  "obligation.answer",
  "conference.read",
  "conference.hold",
  "outreach.record",
];
const REGISTERED = [DEMO_COMMUNE.district, "297"];
/** How many units are walked at once; each takes one connection. */
const ABREAST = 6;

/**
 * The demo's programme year, entered day by day through the services that its users use. What lies after today is left
 * out; a load that was broken off is taken up again.
 */
class DemoYear {
  private readonly today: LocalDate;
  constructor(
    private readonly service: RunningService,
    private readonly units: DemoUnits,
    private readonly units2019: DemoUnits,
    private readonly options: DemoOptions,
  ) {
    this.today = service.environment.clock.today();
  }

  /** The platform's worker on that day, in the place of a demo official where one holds the office. */
  private readonly on = (day: LocalDate, login?: string): Context =>
    login
      ? contextFor("models", this.service.orm, clockOf(day), systemActor(demoAccountId(login), SCOPES))
      : systemContext("models", this.service.orm, clockOf(day), SCOPES);

  private async read<T>(work: (db: ReturnType<typeof kyselyOf<Tables>>) => Promise<T>): Promise<T> {
    const em = this.service.orm.em.fork({ session: { variables: { "app.all": "on", "app.actor": "models" } } });
    return em.transactional((tx) => work(kyselyOf<Tables>(tx as EntityManager, "models")));
  }

  private async abreast<T>(items: readonly T[], work: (item: T, index: number) => Promise<void>): Promise<void> {
    const queue = [...items.entries()];
    await Promise.all(
      Array.from({ length: ABREAST }, async () => {
        for (let next = queue.shift(); next; next = queue.shift()) await work(next[1], next[0]);
      }),
    );
  }

  private desk(): DemoDesk {
    return {
      today: this.today,
      units: this.units,
      on: this.on,
      read: (work) => this.read(work),
      abreast: (items, work) => this.abreast(items, work),
    };
  }

  private readonly candidate = (commune: string, year: number) =>
    this.read((db) =>
      db
        .selectFrom("pilotUnit")
        .select(["id", "version", "stage"])
        .where("unitCode", "=", commune)
        .where("year", "=", year)
        .executeTakeFirst(),
    );

  /**
   * Proposed, asked about, and signed off by the district, as far as that is still to do; answers how the unit stands.
   */
  private async proposed(
    commune: string,
    district: string,
    proposal: Omit<ProposePilotUnit, "unitId">,
    units = this.units,
  ): Promise<Walker | null> {
    if (proposal.on > this.today) return null;
    const login = district === DEMO_COMMUNE.district ? "can-bo-huyen" : undefined;
    if (!(await this.candidate(commune, proposal.year)))
      await proposePilotUnit(this.on(proposal.on, login), { ...proposal, unitId: units.idOf(commune) });
    const pilot = (await this.candidate(commune, proposal.year))!;
    const signed = await this.read((db) =>
      db.selectFrom("endorsement").select("id").where("pilotId", "=", pilot.id).executeTakeFirst(),
    );
    if (!signed)
      await endorsePilotUnit(this.on(proposal.on, login), {
        id: pilot.id,
        expectedVersion: pilot.version,
        on: proposal.on,
      });
    return { ...(await this.candidate(commune, proposal.year))!, commune };
  }

  /** What the district's police and the commune's Party committee said of some candidates (R18). */
  private async consulted(walker: Walker, district: string, index: number, kind: CandidateKind): Promise<void> {
    const said = askedAbout(index, kind);
    const known =
      said &&
      (await this.read((db) =>
        db.selectFrom("consultation").select("id").where("pilotId", "=", walker.id).executeTakeFirst(),
      ));
    if (!said || known || walker.stage !== PilotStage.PROPOSED || said.on > this.today) return;
    await recordConsultation(this.on(said.on, "can-bo-tinh"), {
      id: walker.id,
      expectedVersion: walker.version,
      unitId: this.units.idOf(district),
      ...said,
    });
    walker.version += 1;
  }

  private async chosen(walker: Walker | null, on: LocalDate, documentNumber: string): Promise<void> {
    if (!walker || on > this.today || walker.stage !== PilotStage.PROPOSED) return;
    await selectPilotUnit(this.on(on, "can-bo-tinh"), {
      id: walker.id,
      expectedVersion: walker.version,
      on,
      documentNumber,
    });
    walker.stage = PilotStage.SELECTED;
    walker.version += 1;
  }

  /** One notice chooses the thirty; the eleven others are told why not, and the list is closed (R19). */
  private async chosenAtOnce(walkers: readonly (Walker & { kind: CandidateKind })[], on: LocalDate): Promise<void> {
    const open = (kinds: CandidateKind[]) =>
      walkers
        .filter((walker) => kinds.includes(walker.kind) && walker.stage === PilotStage.PROPOSED)
        .map(({ id, version }) => ({ id, expectedVersion: version }));
    if (on > this.today) return;
    const [chosen, weak, few] = [open(["chosen"]), open(["withoutProblem"]), open(["fewPeople"])];
    if (chosen.length > 0)
      await selectPilotUnits(this.on(on, "can-bo-tinh"), { units: chosen, on, documentNumber: "74/TB-MTTQ" });
    if (weak.length > 0)
      await declineCandidates(this.on(on, "can-bo-tinh"), {
        units: weak,
        on,
        documentNumber: "74/TB-MTTQ",
        reason: "Chưa ghi nhận vấn đề an ninh trật tự (mẫu).",
      });
    if (few.length > 0)
      await declineCandidates(this.on(on, "can-bo-tinh"), {
        units: few,
        on,
        documentNumber: "74/TB-MTTQ",
        reason: "Ít người cần giúp đỡ; nhường đơn vị có nhu cầu cao hơn (mẫu).",
      });
  }

  /**
   * Some communes of the first intake were merged on 01/12/2019: the new commune answers for what the old one began.
   */
  private async entrusted(walker: Walker): Promise<void> {
    const on = "2019-12-01";
    const unitId = this.units.idOf(walker.commune);
    if (on > this.today || walker.stage !== PilotStage.LAUNCHED || unitId === this.units2019.idOf(walker.commune))
      return;
    await entrustPilotUnit(this.on(on), { id: walker.id, expectedVersion: walker.version, unitId, on });
    walker.version += 1;
  }

  private readonly walk = (walker: Walker, route: Route): Promise<void> =>
    walk(
      walker,
      route,
      this.today,
      (day) => this.on(day, walker.commune === DEMO_COMMUNE.commune && day > "2020-05-01" ? "can-bo-xa" : undefined),
      this.units,
    );

  async load(): Promise<void> {
    if (this.today < "2019-04-19") return;
    const groups = demoGroups();
    const plan2019 = (await issuePlan2019(this.desk()))!;
    await this.abreast(DEMO_DISTRICTS, async ({ district, wave2019: commune }, i) => {
      const walker = await this.proposed(
        commune,
        district,
        { year: 2019, sponsor: SponsorLevel.PROVINCE, on: "2019-05-06", ...need(i, "2019-04-30") },
        this.units2019,
      );
      await this.chosen(walker, "2019-05-20", "58/TB-MTTQ");
      if (!walker) return;
      const route = { days: rollOut2019(i), groups: groups.get(commune)!, serial: i };
      await this.walk(walker, route);
      await this.entrusted(walker);
      await this.walk(walker, { ...route, activeOn: "2019-12-02" });
    });
    await this.load2020(groups, plan2019.id);
  }

  private async load2020(groups: ReturnType<typeof demoGroups>, parentId: string): Promise<void> {
    const plan2020 = await issuePlan2020(this.desk(), parentId);
    if (!plan2020) return;
    const walkers: (Walker & { kind: CandidateKind })[] = [];
    const communes = DEMO_DISTRICTS.flatMap((d) => [
      ...d.wave2020.map((commune) => ({ commune, district: d.district, kind: "chosen" as const })),
      ...d.withoutProblem.map((commune) => ({ commune, district: d.district, kind: "withoutProblem" as const })),
      ...d.fewPeople.map((commune) => ({ commune, district: d.district, kind: "fewPeople" as const })),
    ]);
    await this.abreast(communes, async ({ commune, district, kind }, i) => {
      const on = `2020-03-${String(2 + (i % 9)).padStart(2, "0")}`;
      const walker = await this.proposed(commune, district, {
        year: 2020,
        sponsor: SponsorLevel.PROVINCE,
        on,
        ...NEEDS[kind](i),
      });
      if (!walker) return;
      await this.consulted(walker, district, i, kind);
      walkers.push({ ...walker, kind });
    });
    await this.chosenAtOnce(walkers, "2020-03-20");
    const chosen: Walker[] = [];
    for (const { commune, kind } of walkers)
      if (kind === "chosen") chosen.push({ ...(await this.candidate(commune, 2020))!, commune });
    const districtPlans = await issueDistrictPlans(this.desk(), plan2020.id);
    if (this.options.moveDeadline !== false) await this.moveLaunchDeadline(plan2020.id);
    const days = rollOuts2020();
    await this.abreast(
      chosen.sort((a, b) => (a.commune < b.commune ? -1 : 1)),
      (walker, i) =>
        this.walk(walker, {
          days: days.get(walker.commune)!,
          groups: groups.get(walker.commune)!,
          serial: i,
          register: this.registerUnder(districtPlans, walker.commune),
          ...(walker.commune === DEMO_COMMUNE.commune && {
            beforeLaunch: () => planExampleLaunch(this.desk(), walker.id),
          }),
        }),
    );
    await this.loadOwnModel();
    await reStaffTheYear(this.desk());
    await urgeTheLast(this.desk());
    await inspectTheYear(this.desk());
    await loadFunding(this.desk());
    await holdConferences(this.desk());
    await loadCommendations(this.desk());
    await loadOutreach(this.desk());
    await attachPapers(this.service, this.desk());
    await remindTheYear(this.service, this.desk());
    await loadObligations(this.desk());
  }

  /**
   * How a commune's plan gets into the register: in two districts under the district's plan; elsewhere it stands on
   * paper alone.
   */
  private registerUnder(districtPlans: ReadonlyMap<string, string>, commune: string): Route["register"] {
    const district = DEMO_DISTRICTS.find(
      (d) => REGISTERED.includes(d.district) && d.wave2020.includes(commune),
    )?.district;
    const parentId = district && districtPlans.get(district);
    return parentId
      ? async (paper) =>
          (await issued(this.desk(), planOfCommune(this.desk(), commune, paper, parentId)))?.documentId ?? null
      : undefined;
  }

  /** April's social distancing stops meetings: the launches get a month more, by notice (R44, R47). */
  private async moveLaunchDeadline(planId: string): Promise<void> {
    const on = "2020-04-15";
    const deadline = await this.read((db) =>
      db
        .selectFrom("deadline")
        .selectAll()
        .where("kind", "=", "LAUNCH" as never)
        .where("planId", "=", planId)
        .executeTakeFirstOrThrow(),
    );
    if (on > this.today || deadline.version > 1) return;
    await moveDeadline(this.on(on, "lanh-dao-tinh"), {
      id: deadline.id,
      expectedVersion: deadline.version,
      dueOn: "2020-07-31",
      decidedOn: on,
      documentNumber: "88/TB-MTTQ",
      reason: "Giãn cách xã hội phòng, chống dịch Covid-19 trong tháng 4: không tổ chức hội nghị tập trung.",
    });
  }

  /** Kinh Môn's own model, beside the quota (R63). */
  private async loadOwnModel(): Promise<void> {
    const { commune, district } = DEMO_OWN_MODEL;
    const walker = await this.proposed(commune, district, {
      year: 2020,
      sponsor: SponsorLevel.DISTRICT,
      on: "2020-05-12",
      ...need(7, "2020-04-30"),
    });
    const groups = [
      { area: 0, memberCount: 7, womenCount: 2 },
      { area: 1, memberCount: 6, womenCount: 3 },
    ];
    if (walker) await this.walk(walker, { days: daysUpTo("2020-07-15", "2020-05-20"), groups, serial: 30 });
  }
}

export interface DemoOptions {
  /** False: the deadline is left where the plan put it. */
  moveDeadline?: boolean;
}

/** Loads the demo once. Half a load is taken up where it stopped; the mark of a whole one is its audit entry. */
export async function seedDemo(service: RunningService, options: DemoOptions = {}): Promise<void> {
  const done = await service.orm.em
    .fork()
    .getConnection()
    .execute<unknown[]>("select 1 from models.audit_entry where action = 'demo.load' limit 1");
  if (done.length > 0) return;
  await new DemoYear(
    service,
    await demoUnits(service, "2020-03-10"),
    await demoUnits(service, "2019-05-06"),
    options,
  ).load();
  const system = systemActor("demo", SCOPES);
  await service.orm.em.fork().transactional((tx) =>
    recordAudit(tx as EntityManager, "models", system, {
      scope: "pilot.propose",
      action: "demo.load",
      subject: null,
    }),
  );
}
