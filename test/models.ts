import { clockOf, HOP_HEADER, signHop, type Actor } from "@hoa-nhap/kernel";
import { definition as organisation } from "@hoa-nhap/organisation";
import { openService, type RunningService, type ServiceDefinition } from "@hoa-nhap/subgraph";
import { randomBytes } from "node:crypto";
import pg from "pg";
import { filesFolder, freshDatabase, type TestDatabase } from "./database.js";
import { demoDatabase } from "./demo.js";
import { patiently } from "./patient.js";
import { statements } from "./statements.js";

export interface Answer {
  data: any;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; rule?: string; fields?: { path: string; rule: string }[] };
  }[];
}
/**
 * The models service past the gateway: signed as the gateway signs, on the real territory that organisation announces.
 */
export interface ModelsUnderTest {
  service: RunningService;
  /** Sees everything; for independent judging of what was stored. */
  judge: pg.Client;
  loginUrl: string;
  ask(actor: Actor, query: string, variables?: Record<string, unknown>, idempotencyKey?: string): Promise<Answer>;
  /** The unit of a code on a day. */
  unit(
    code: string,
    on?: string,
  ): Promise<{ id: string; unit_id: string; unit_key: number; province_key: number; district_key: number }>;
  /** SQL statements that reached the database during some work. */
  statements(work: () => Promise<unknown>): Promise<string[]>;
  close(): Promise<void>;
}

/** Organisation and models behind their doors, the second caught up with the first. */
async function openBoth(
  definition: ServiceDefinition,
  database: TestDatabase,
  day: string,
  demo: boolean,
): Promise<{ service: RunningService; close(): Promise<void> }> {
  const subgraphs: Record<string, string> = {};
  const units = await openService(organisation, {
    port: 0,
    databaseUrl: database.urlOf("organisation"),
    subgraphs,
    clock: clockOf(day),
    demo: true,
    secrets: { hopKey: "hop", eventsKey: "events", readEvents: {}, demoPasswords: {} },
  });
  subgraphs["organisation"] = await units.app.listen({ port: 0, host: "127.0.0.1" });
  await units.ready();
  const service = await openService(definition, {
    port: 0,
    databaseUrl: database.urlOf("models"),
    subgraphs,
    clock: clockOf(day),
    demo,
    settings: { FILES_DIR: filesFolder() },
    secrets: { hopKey: "hop", eventsKey: "models-events", readEvents: { organisation: "events" } },
  });
  await service.ready();
  const close = async (): Promise<void> => {
    await service.close();
    await units.close();
  };
  return { service, close };
}

/** Opens organisation and models on a database of their own. `load` fills models in the place of its own demo. */
export async function openModels(
  definition: ServiceDefinition,
  {
    day = "2020-11-23",
    demo = true,
    load,
  }: { day?: string; demo?: boolean; load?: (service: RunningService) => Promise<void> } = {},
): Promise<ModelsUnderTest> {
  const database = await (demo ? demoDatabase(day) : freshDatabase());
  const { service, close } = await openBoth(definition, database, day, demo);
  await load?.(service);
  const judge = new pg.Client({ connectionString: database.superuserUrl });
  pg.types.setTypeParser(1082, (text) => text);
  await judge.connect();
  return {
    service,
    judge,
    loginUrl: database.urlOf("models"),
    async ask(actor, query, variables, idempotencyKey = randomBytes(12).toString("hex")) {
      const body = JSON.stringify({ query, variables });
      const key = /^\s*mutation/.test(query) ? { idempotencyKey } : {};
      return patiently(async () => {
        const response = await service.app.inject({
          method: "POST",
          url: "/graphql",
          payload: body,
          headers: {
            "content-type": "application/json",
            [HOP_HEADER]: signHop("hop", "models", body, actor, key),
            ...(key.idempotencyKey !== undefined && { "idempotency-key": key.idempotencyKey }),
          },
        });
        return response.json();
      });
    },
    async unit(code, on = day) {
      const { rows } = await judge.query(
        `
          select * from models.unit
          where code = $1 and (valid_from is null or valid_from <= $2) and (valid_to is null or valid_to > $2)
        `,
        [code, on],
      );
      return rows[0];
    },
    async statements(work) {
      const seen = await statements(work);
      // The reader of organisation's log and the settler of moves look for news of their own accord.
      return seen.filter(
        (sql) =>
          /^\s*(select|insert|update|delete|with)/i.test(sql) &&
          !/reading_cursor|"organisation"\.event|not settled/.test(sql),
      );
    },
    async close() {
      await judge.end();
      await close();
      await database.drop();
    },
  };
}
