import { demoAccountId, DEMO_ACCOUNTS, DEMO_PROVINCE, type DemoAccount } from "@hoa-nhap/demo";
import { demoId, fold, systemActor, type Place } from "@hoa-nhap/kernel";
import { kyselyOf, recordAudit, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { hashPassword } from "../account/password.js";
import type { Tables, UnitVersionRow } from "../tables.js";
import { validOn } from "../unit/unit.reads.js";

type Seat = Pick<UnitVersionRow, "unitId" | "level" | "fullName" | "code"> & Place;

/** The bodies of a level: the same set everywhere (R65). Front bodies with the spelling variants that papers use (R78). */
function bodiesOf(seat: Seat): { kind: string; name: string; aliases?: string[] }[] {
  const of = seat.fullName.charAt(0).toLowerCase() + seat.fullName.slice(1);
  if (seat.level === "AREA") return [{ kind: "FRONT_WORK_BOARD", name: `Ban công tác Mặt trận ${of}` }];
  const common = [
    { kind: "FRONT", name: `Ủy ban MTTQ Việt Nam ${of}`, aliases: [`Uỷ ban MTTQ ${of}`, `Ban Thường trực Ủy ban MTTQ ${of}`, `MTTQ ${of}`] },
    { kind: "POLICE", name: `Công an ${of}` },
    { kind: "COMMITTEE_138", name: `Ban chỉ đạo 138 ${of}` },
    { kind: "PEOPLES_COMMITTEE", name: `Ủy ban nhân dân ${of}`, aliases: [`UBND ${of}`] },
    { kind: "PARTY_COMMITTEE", name: seat.level === "PROVINCE" ? `Tỉnh ủy ${seat.fullName.replace("Tỉnh ", "")}` : `Đảng ủy ${of}` },
  ];
  const members = ["Hội Liên hiệp Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh", "Đoàn TNCS Hồ Chí Minh"].map((name) => ({ kind: "MEMBER", name: `${name} ${of}` }));
  return seat.level === "PROVINCE" ? [...common, { kind: "FINANCE", name: `Sở Tài chính ${of}` }, ...members] : [...common, ...members];
}

const bodyId = (unitCode: string, kind: string, name: string): string => demoId(`body ${unitCode} ${kind} ${name}`);

async function insertBodies(em: EntityManager, seats: Seat[]): Promise<Map<string, string>> {
  const central = { kind: "FRONT", name: "Ủy ban Trung ương MTTQ Việt Nam" };
  const bodies = [
    { id: bodyId("", central.kind, central.name), ...central, unitId: null as string | null, code: "", aliases: [] as string[] },
    ...seats.flatMap((s) => bodiesOf(s).map((b) => ({ id: bodyId(s.code, b.kind, b.name), kind: b.kind, name: b.name, unitId: s.unitId as string | null, code: s.code, aliases: b.aliases ?? [] }))),
  ];
  await em.execute(
    `insert into organisation.organisation (id, kind, name, folded_name, unit_id)
     select (r->>'id')::uuid, r->>'kind', r->>'name', r->>'folded', (r->>'unitId')::uuid from jsonb_array_elements(?::jsonb) r`,
    [JSON.stringify(bodies.map((b) => ({ ...b, folded: fold(b.name) })))],
  );
  await em.execute(
    `insert into organisation.organisation_alias (organisation_id, folded_name, name)
     select (r->>'id')::uuid, r->>'folded', r->>'name' from jsonb_array_elements(?::jsonb) r on conflict do nothing`,
    [JSON.stringify(bodies.flatMap((b) => b.aliases.map((name) => ({ id: b.id, name, folded: fold(name) }))))],
  );
  // One body per seat and kind answers for the demo posts.
  return new Map(bodies.toReversed().map((b) => [`${b.code} ${b.kind}`, b.id]));
}

async function insertAccount(em: EntityManager, account: DemoAccount, seat: Seat | undefined, organisationId: string, password: string): Promise<void> {
  const id = demoAccountId(account.login);
  await em.execute("insert into organisation.official (id, name, folded_name) values (?, ?, ?)", [id, account.name, fold(account.name)]);
  await em.execute(
    `insert into organisation.post (id, official_id, organisation_id, role, title, from_on, province_key, district_key, commune_key, area_key) values (?, ?, ?, ?, ?, '2019-04-19', ?, ?, ?, ?)`,
    [demoId(`post ${account.login}`), id, organisationId, account.role, account.title, seat?.provinceKey ?? null, seat?.districtKey ?? null, seat?.communeKey ?? null, seat?.areaKey ?? null],
  );
  await em.execute("insert into organisation.account (id, login, password_hash) values (?, ?, ?)", [id, account.login, await hashPassword(password)]);
}

/** The demo's bodies and one account per role, when no account exists yet. Passwords come from the data directory's secrets. */
export async function seedDemo(service: RunningService): Promise<void> {
  const passwords = service.environment.secrets["demoPasswords"] as Record<string, string> | undefined;
  await service.orm.em.fork({ session: { variables: { "app.all": "on", "app.actor": "organisation" } } }).transactional(async (tx) => {
    const em = tx as EntityManager;
    await em.execute("select pg_advisory_xact_lock(hashtext('demo'))");
    if ((await em.execute<unknown[]>("select 1 from organisation.account limit 1")).length > 0) return;
    const seats = await kyselyOf<Tables>(em, "organisation").selectFrom("unitVersion")
      .select(["unitId", "level", "fullName", "code", "provinceKey", "districtKey", "communeKey", "areaKey"]).where(validOn(service.environment.clock.today()))
      .where("provinceKey", "=", (eb) => eb.selectFrom("unitVersion as p").select("p.provinceKey").where("p.level", "=", "PROVINCE" as never).where("p.code", "=", DEMO_PROVINCE).limit(1)).execute();
    const bodies = await insertBodies(em, seats);
    for (const account of DEMO_ACCOUNTS) {
      const seat = seats.find((s) => s.code === account.unit);
      const organisation = bodies.get(`${account.unit} ${account.organisation}`);
      const password = passwords?.[account.login];
      // Started on a day when the seat does not exist (after the reform): that account is not made.
      if (organisation && password && (seat || account.unit === "")) await insertAccount(em, account, seat, organisation, password);
    }
    await recordAudit(em, "organisation", systemActor("demo", []), { scope: "account.manage", action: "demo.load", subject: null, details: { accounts: DEMO_ACCOUNTS.length } });
  });
}
