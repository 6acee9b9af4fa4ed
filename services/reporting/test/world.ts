import "reflect-metadata";
import { HOP_HEADER, newId, signHop, type Actor, type EventEnvelope, type LocalDate } from "@hoa-nhap/kernel";
import { foldUnits, openService, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { randomBytes } from "node:crypto";
import pg from "pg";
import { actorOf } from "../../../test/actors.js";
import { freshDatabase, type TestDatabase } from "../../../test/database.js";
import { patiently } from "../../../test/patient.js";
import { statements } from "../../../test/statements.js";
import { definition } from "../src/index.js";
import { foldFigures } from "../src/projection/fold-figures.js";
import { foldPilots } from "../src/projection/fold-pilots.js";
import { ensureYears } from "../src/period/years.js";
import { publishDue } from "../src/statistics/publishing.js";

export interface Unit {
  id: string;
  unitId: string;
  key: number;
  code: string;
}
export interface Answer {
  data?: any;
  errors?: {
    message: string;
    extensions: { code: string; rule?: string; fields?: { path: string; rule: string }[] };
  }[];
}
let nextKey = 0;

/**
 * Reporting alone, fed with facts as the other services would tell them: a province of `districts` x `communes`, and a
 * stranger's province.
 */
export async function openWorld({
  districts = 2,
  communes = 3,
  today = "2020-12-16",
  ownModels = [],
}: {
  districts?: number;
  communes?: number;
  today?: LocalDate;
  /** Communes by running number whose one model is their district's own. */ ownModels?: number[];
} = {}) {
  nextKey = 0;
  const database: TestDatabase = await freshDatabase();
  const service = await openService(definition, {
    port: 0,
    databaseUrl: database.urlOf("reporting"),
    subgraphs: {},
    clock: { today: () => today },
    demo: false,
    secrets: { hopKey: "hop", eventsKey: "events", readEvents: {} },
  });
  const judge = new pg.Client({ connectionString: database.superuserUrl });
  await judge.connect();
  const all = (): EntityManager =>
    service.orm.em.fork({ session: { variables: { "app.all": "on", "app.actor": "test" } } });
  await ensureYears(all(), 2020);

  const unitEvents: EventEnvelope[] = [];
  const unit = (level: string, code: string, above: Unit[]): Unit => {
    const made = { id: newId(), unitId: newId(), key: (nextKey += 1), code };
    const [province, district, commune] = [...above, made];
    unitEvents.push(
      event("organisation.unit-version.recorded", "2019-01-01", null, made.id, {
        unitId: made.unitId,
        unitKey: made.key,
        code,
        name: code,
        fullName: `Đơn vị ${code}`,
        type: "XA",
        level,
        parentUnitId: above.at(-1)?.unitId ?? null,
        provinceKey: province.key,
        districtKey: district?.key ?? null,
        communeKey: commune?.key ?? null,
        areaKey: null,
        validFrom: null,
        validTo: null,
      }),
    );
    return made;
  };
  const province = unit("PROVINCE", "30", []);
  const made = Array.from({ length: districts }, (_, d) => {
    const district = unit("DISTRICT", String(288 + d), [province]);
    return {
      district,
      communes: Array.from({ length: communes }, (_, c) =>
        unit("COMMUNE", String(10000 + d * 100 + c), [province, district]),
      ),
    };
  });
  const strangerProvince = unit("PROVINCE", "31", []);
  const strangerDistrict = unit("DISTRICT", "303", [strangerProvince]);
  const stranger = unit("COMMUNE", "11300", [strangerProvince, strangerDistrict]);
  const fold = (
    work: (em: EntityManager, events: EventEnvelope[]) => Promise<void>,
    events: EventEnvelope[],
  ): Promise<void> => all().transactional((em) => work(em, events));
  await fold(foldUnits("reporting"), unitEvents);

  const everyCommune = [...made.flatMap((one) => one.communes), stranger];
  await fold(
    foldPilots,
    everyCommune.map((commune, n) =>
      event("models.pilot-unit.selected", "2020-03-20", commune.id, newId(), {
        year: 2020,
        sponsor: ownModels.includes(n) ? "DISTRICT" : "PROVINCE",
        stage: "SELECTED",
      }),
    ),
  );

  const ask = async (
    actor: Actor,
    query: string,
    variables: object = {},
    key = randomBytes(12).toString("hex"),
  ): Promise<Answer> => {
    const body = JSON.stringify({ query, variables });
    return patiently(async () => {
      const answer = await service.app.inject({
        method: "POST",
        url: "/graphql",
        payload: body,
        headers: {
          "content-type": "application/json",
          [HOP_HEADER]: signHop("hop", "reporting", body, actor, { idempotencyKey: key }),
          "idempotency-key": key,
        },
      });
      return answer.json();
    });
  };
  const reportOf = async (unitId: Unit, year = 2020): Promise<{ id: string; version: number; state: string }> =>
    (
      await judge.query(
        `
          select r.id, r.version, r.state
          from reporting.report r
          join reporting.period p on p.id = r.period_id
          where r.unit_id = $1 and p.year = $2
        `,
        [unitId.unitId, year],
      )
    ).rows[0];
  const period = (await judge.query("select id from reporting.period where year = 2020")).rows[0].id as string;

  return {
    setDay: (next: LocalDate) => void (today = next),
    service: service as RunningService,
    database,
    judge,
    province,
    districts: made,
    stranger,
    period,
    ask,
    reportOf,
    fold,
    figures: (unitOf: Unit, on: LocalDate, values: Record<string, number>) =>
      fold(
        foldFigures,
        Object.entries(values).map(([indicator, delta]) =>
          event("cases.figure.changed", on, unitOf.id, newId(), { indicator, delta, dimensions: {} }),
        ),
      ),
    commune: (of: Unit, id = personId(of.key)) => actorOf("CommuneOfficer", { communes: [of.key] }, id),
    district: (of: Unit, id = personId(1000 + of.key)) => actorOf("DistrictOfficer", { districts: [of.key] }, id),
    provincial: (id = personId(5000)) => actorOf("ProvincialOfficer", { provinces: [province.key] }, id),
    analyst: actorOf("Analyst", { provinces: [province.key] }, personId(6000)),
    /** Publishes what waits for it, as a running service does by itself. */
    published: async (): Promise<void> => {
      while (await publishDue(service));
    },
    /** Statements sent to the database while `work` runs. */
    async statements<T>(work: () => Promise<T>): Promise<{ result: T; sent: string[] }> {
      let result!: T;
      const sent = await statements(async () => void (result = await work()));
      return { result, sent };
    },
    async close() {
      await judge.end();
      await (service as { close(): Promise<void> }).close();
      await database.drop();
    },
  };
}
export type World = Awaited<ReturnType<typeof openWorld>>;

export const personId = (n: number): string => `00000000-0000-8000-8000-${String(n).padStart(12, "0")}`;
export const event = (
  type: string,
  on: LocalDate,
  unitVersion: string | null,
  subject: string,
  payload: Record<string, unknown>,
): EventEnvelope => ({
  position: "0.0",
  id: newId(),
  type,
  version: 1,
  recordedAt: "2020-01-01T00:00:00.000Z",
  on,
  unitVersion,
  subject,
  payload,
});

const REQUIRED = ["I16", "I17", "I18", "I21", "I56", "I60", "I61"];
export const required = (typed = 10) => REQUIRED.map((indicator) => ({ indicator, typed }));
const FIELDS =
  "id version state provisional isLate submittedOn acceptedOn narrative explanation figures { indicator { code } " +
  "value status missingReason computed typed reason } warnings { rule } history { state on reason by official { " +
  "id } } gaps { unit { id } reason note namedBy { id } }";
export const SAVE = `mutation($input: SaveReportInput!) { saveReport(input: $input) { ${FIELDS} } }`;
export const SUBMIT = `mutation($input: SubmitReportInput!) { submitReport(input: $input) { ${FIELDS} } }`;
export const RETURN = `mutation($input: ReturnReportInput!) { returnReport(input: $input) { ${FIELDS} } }`;
export const ACCEPT = `mutation($input: AcceptReportInput!) { acceptReport(input: $input) { ${FIELDS} } }`;
export const TAKE_BACK = `
  mutation ($input: TakeBackAcceptanceInput!) { takeBackAcceptance(input: $input) { ${FIELDS} } }
`;
const CORRECTIONS =
  "corrections { number state reason answer figures { indicator { code } oldValue newValue fromBelow } joined { id } }";
export const CORRECT = `
  mutation ($input: CorrectReportInput!) { correctReport(input: $input) { ${FIELDS} ${CORRECTIONS} } }
`;
export const ACCEPT_CORRECTION = `
  mutation ($input: AcceptCorrectionInput!) { acceptCorrection(input: $input) { ${FIELDS} ${CORRECTIONS} } }
`;
export const RETURN_CORRECTION = `
  mutation ($input: ReturnCorrectionInput!) { returnCorrection(input: $input) { ${FIELDS} ${CORRECTIONS} } }
`;
export const REPORT = `query($id: ID!) { report(id: $id) { ${FIELDS} ${CORRECTIONS} } }`;
export const COMPILE = `mutation($input: CompileReportInput!) { compileReport(input: $input) { ${FIELDS} } }`;

/** Takes a commune's report all the way to accepted; answers the accepted report. */
export async function acceptedReport(
  world: World,
  commune: Unit,
  district: Unit,
  figures: { indicator: string; typed: number; reason?: string }[] = required(),
): Promise<any> {
  const officer = world.commune(commune);
  const row = await world.reportOf(commune);
  const saved = await world.ask(officer, SAVE, { input: { id: row.id, expectedVersion: row.version, figures } });
  if (saved.errors) throw new Error(JSON.stringify(saved.errors));
  const sent = await world.ask(officer, SUBMIT, {
    input: { id: row.id, expectedVersion: saved.data.saveReport.version },
  });
  if (sent.errors) throw new Error(JSON.stringify(sent.errors));
  const accepted = await world.ask(world.district(district), ACCEPT, {
    input: { id: row.id, expectedVersion: sent.data.submitReport.version },
  });
  if (accepted.errors) throw new Error(JSON.stringify(accepted.errors));
  return accepted.data.acceptReport;
}

/**
 * Compiles and hands up a district's or the province's report; a district's is accepted by the province, whose own
 * figures are then published.
 */
export async function closedReport(
  world: World,
  unit: Unit,
  actor: Actor,
  reviewer?: Actor,
  missing: { unit: string; reason: string; note?: string }[] = [],
): Promise<any> {
  const compiled = await world.ask(actor, COMPILE, { input: { period: world.period, unit: unit.unitId, missing } });
  if (compiled.errors) throw new Error(JSON.stringify(compiled.errors));
  const { id, version } = compiled.data.compileReport;
  const sent = await world.ask(actor, SUBMIT, { input: { id, expectedVersion: version } });
  if (sent.errors) throw new Error(JSON.stringify(sent.errors));
  if (!reviewer) {
    await world.published();
    return sent.data.submitReport;
  }
  const accepted = await world.ask(reviewer, ACCEPT, {
    input: { id, expectedVersion: sent.data.submitReport.version },
  });
  if (accepted.errors) throw new Error(JSON.stringify(accepted.errors));
  return accepted.data.acceptReport;
}
