import "reflect-metadata";
import {
  NOWHERE,
  ROLES,
  clockOf,
  newId,
  signHop,
  HOP_HEADER,
  type Actor,
  type Keys,
  type RoleName,
  type Scope,
} from "@hoa-nhap/kernel";
import { foldUnits, openService, type RunningService } from "@hoa-nhap/subgraph";
import { randomBytes } from "node:crypto";
import pg from "pg";
import { freshDatabase, type TestDatabase } from "./database.js";
import { patiently } from "./patient.js";
import { openAccessLog } from "../services/cases/src/access-log/access-log.js";
import { definition } from "../services/cases/src/service.js";
import { fileKeys } from "../services/cases/src/secrecy/key-provider.js";
import { foldPosts } from "../services/cases/src/mentor/posts.js";
import { openVault } from "../services/cases/src/secrecy/vault.js";

/** Two communes in two districts of one province, with two residential areas each. */
export interface Unit {
  id: string;
  unitId: string;
  key: number;
}
export interface Town {
  commune: Unit;
  areas: [Unit, Unit];
  district: number;
}

export interface CasesBench {
  service: RunningService & { close(): Promise<void> };
  database: TestDatabase;
  owner: pg.Client;
  towns: [Town, Town];
  province: number;
  /** Gives somebody the post that stands in their rights, as organisation would tell it. */
  seat(actor: Actor): Promise<void>;
  ask<T = any>(actor: Actor, query: string, variables?: Record<string, unknown>, key?: string): Promise<Answer<T>>;
  close(): Promise<void>;
}
export interface Answer<T = any> {
  status: number;
  data?: T;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; rule?: string; fields?: { path: string; rule: string }[] };
  }[];
}

export const person = (
  role: RoleName,
  keys: Partial<Keys>,
  id: string = newId(),
  more: Partial<Actor> = {},
): Actor => ({
  kind: "person",
  id,
  client: "console",
  requestId: newId(),
  language: "en",
  grants: [{ role, scopes: [...(ROLES[role] as readonly Scope[])], keys: { ...NOWHERE, ...keys } }],
  ...more,
});
/** Rights of a mentor as organisation gives them: seated in an area, so they carry the commune's key. */
export const mentor = (town: Town, id: string = newId()): Actor =>
  person("Mentor", { communes: [town.commune.key], areas: [town.areas[0].key] }, id);
export const head = (town: Town, area: 0 | 1, id: string = newId()): Actor =>
  person("ResidentialHead", { communes: [town.commune.key], areas: [town.areas[area].key] }, id);
export const officer = (town: Town): Actor => person("CommuneOfficer", { communes: [town.commune.key] });

const PROVINCE = 1;
function townOf(n: number): { town: Town; rows: Record<string, unknown>[] } {
  const district = 10 + n;
  const keyOf = (k: number): number => 100 * (n + 1) + k;
  const unit = (k: number): Unit => ({ id: newId(), unitId: newId(), key: keyOf(k) });
  const [commune, a, b] = [unit(0), unit(1), unit(2)] as [Unit, Unit, Unit];
  const row = (u: Unit, level: string, areaKey: number | null) => ({
    type: "organisation.unit-version.recorded",
    subject: u.id,
    payload: {
      unitId: u.unitId,
      unitKey: u.key,
      code: `9${u.key}`,
      name: `U${u.key}`,
      fullName: `Unit ${u.key}`,
      type: level === "AREA" ? "THON" : "XA",
      level,
      parentUnitId: null,
      provinceKey: PROVINCE,
      districtKey: district,
      communeKey: commune.key,
      areaKey,
      validFrom: null,
      validTo: null,
    },
  });
  return {
    town: { commune, areas: [a, b], district },
    rows: [row(commune, "COMMUNE", null), row(a, "AREA", a.key), row(b, "AREA", b.key)],
  };
}

/** The service on a database of its own, two communes known, standing on a day. */
export async function openBench({ day = "2020-11-23", secrets = {} } = {}): Promise<CasesBench> {
  const database = await freshDatabase();
  const hopKey = randomBytes(32).toString("base64");
  const keys = {
    dataKey: randomBytes(32).toString("base64"),
    indexKey: randomBytes(32).toString("base64"),
    ...secrets,
  };
  const service = await openService(definition, {
    port: 0,
    databaseUrl: database.urlOf("cases"),
    subgraphs: {},
    clock: clockOf(day),
    demo: false,
    secrets: { hopKey, eventsKey: hopKey, readEvents: {}, ...keys },
  });
  openVault(service.orm, fileKeys(keys));
  await openAccessLog(service);
  const made = [townOf(0), townOf(1)];
  const provinceRow = {
    type: "organisation.unit-version.recorded",
    subject: newId(),
    payload: {
      unitId: newId(),
      unitKey: PROVINCE,
      code: "99",
      name: "P",
      fullName: "P",
      type: "TINH",
      level: "PROVINCE",
      parentUnitId: null,
      provinceKey: PROVINCE,
      districtKey: null,
      communeKey: null,
      areaKey: null,
      validFrom: null,
      validTo: null,
    },
  };
  await foldUnits("cases")(service.orm.em.fork(), [provinceRow, ...made.flatMap((m) => m.rows)] as never);
  const owner = new pg.Client({ connectionString: database.superuserUrl });
  await owner.connect();
  return {
    service,
    database,
    owner,
    towns: made.map((m) => m.town) as [Town, Town],
    province: PROVINCE,
    async seat({ id: account, grants }) {
      const [
        {
          role,
          keys: { communes },
        },
      ] = grants as [Actor["grants"][number]];
      const payload = {
        account,
        role,
        provinceKey: PROVINCE,
        communeKey: communes[0] ?? null,
        areaKey: null,
        fromOn: "2019-01-01",
        toOn: null,
        isGone: false,
      };
      await foldPosts(service.orm.em.fork(), [
        { type: "organisation.post.recorded", subject: newId(), payload },
      ] as never);
    },
    ask(actor, query, variables, key = newId()) {
      const body = JSON.stringify({ query, variables });
      return patiently(async () => {
        const response = await service.app.inject({
          method: "POST",
          url: "/graphql",
          payload: body,
          headers: {
            "content-type": "application/json",
            "idempotency-key": key,
            [HOP_HEADER]: signHop(hopKey, "cases", body, actor, { idempotencyKey: key }),
          },
        });
        return { status: response.statusCode, ...response.json<object>() } as never;
      });
    },
    async close() {
      await owner.end();
      await service.close();
      await database.drop();
    },
  };
}

export const OPEN = `
  mutation ($input: OpenCaseFileInput!) {
    openCaseFile(input: $input) {
      id version number stage nextVisitDueOn person { id fullName identityNumberMasked phoneMasked }
      consent { givenOn form }
    }
  }
`;
let running = 0;
/** What a form sends to open a file; each call another synthetic person. */
export const opening = (town: Town, more: Record<string, unknown> = {}): Record<string, unknown> => {
  const { person: personMore, consent: consentMore, ...rest } = more as { person?: object; consent?: object };
  running += 1;
  return {
    unitId: town.commune.unitId,
    areaId: town.areas[0].unitId,
    category: "AT",
    openedOn: "2020-06-10",
    person: {
      fullName: `Nguyễn Văn Thử (mẫu)`,
      birthYear: 1990,
      sex: "MALE",
      identityNumber: `030990${String(running).padStart(6, "0")}`,
      phone: `0000${String(running).padStart(6, "0")}`,
      ...personMore,
    },
    consent: { givenOn: "2020-06-09", form: "WRITTEN", textVersion: "DY-2020-1", ...consentMore },
    ...rest,
  };
};
export async function opened(
  bench: CasesBench,
  town: Town,
  more: Record<string, unknown> = {},
): Promise<{ id: string; version: number; number: string; person: { id: string } }> {
  const answer = await bench.ask(officer(town), OPEN, { input: opening(town, more) });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data.openCaseFile;
}
export const codeOf = (answer: Answer): string | undefined => answer.errors?.[0]?.extensions.code;

export { statements } from "./statements.js";
