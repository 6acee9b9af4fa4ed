import { demoAccountId, DEMO_ACCOUNTS, DEMO_DAY, DEMO_PROVINCE, type DemoAccount } from "@hoa-nhap/demo";
import { addDays, demoId, fold, systemActor, type LocalDate, type Place } from "@hoa-nhap/kernel";
import { kyselyOf, recordAudit, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { hashPassword } from "../account/password.js";
import type { Tables, UnitVersionRow } from "../tables.js";
import { validOn } from "../unit/unit.reads.js";

type Seat = Pick<UnitVersionRow, "unitId" | "level" | "fullName" | "code"> & Place;
/** From the day a unit began to the day it ended; null where the records do not reach, or it stands. */
type Life = { from: LocalDate | null; to: LocalDate | null };
/** The police gave up the district level on this day; the districts themselves stood until 30/06/2025 (domain 1.2). */
const POLICE_LEFT_DISTRICTS = "2025-03-01";

/**
 * The bodies of a level: the same set everywhere (R65). Front bodies with the spelling variants that papers use (R78).
 */
function bodiesOf(seat: Seat): { kind: string; name: string; aliases?: string[] }[] {
  const of = seat.fullName.charAt(0).toLowerCase() + seat.fullName.slice(1);
  if (seat.level === "AREA") return [{ kind: "FRONT_WORK_BOARD", name: `Ban công tác Mặt trận ${of}` }];
  const common = [
    {
      kind: "FRONT",
      name: `Ủy ban MTTQ Việt Nam ${of}`,
      aliases: [`Uỷ ban MTTQ ${of}`, `Ban Thường trực Ủy ban MTTQ ${of}`, `MTTQ ${of}`],
    },
    { kind: "POLICE", name: `Công an ${of}` },
    { kind: "COMMITTEE_138", name: `Ban chỉ đạo 138 ${of}` },
    { kind: "PEOPLES_COMMITTEE", name: `Ủy ban nhân dân ${of}`, aliases: [`UBND ${of}`] },
    {
      kind: "PARTY_COMMITTEE",
      name: seat.level === "PROVINCE" ? `Tỉnh ủy ${seat.fullName.replace("Tỉnh ", "")}` : `Đảng ủy ${of}`,
    },
  ];
  const members = ["Hội Liên hiệp Phụ nữ", "Hội Nông dân", "Hội Cựu chiến binh", "Đoàn TNCS Hồ Chí Minh"].map(
    (name) => ({ kind: "MEMBER", name: `${name} ${of}` }),
  );
  return seat.level === "PROVINCE"
    ? [...common, { kind: "FINANCE", name: `Sở Tài chính ${of}` }, ...members]
    : [...common, ...members];
}

const bodyId = (unitId: string, name: string): string => demoId(`body ${unitId} ${name}`);
const CENTRAL = { kind: "FRONT", name: "Ủy ban Trung ương MTTQ Việt Nam" };

const livesOf = async (em: EntityManager, units: string[]): Promise<Map<string, Life>> => {
  const rows = await em.execute<(Life & { id: string })[]>(
    `
      select unit_id as id, case when bool_or(valid_from is null) then null else min(valid_from)::text end as "from",
        case when bool_or(valid_to is null) then null else max(valid_to)::text end as "to"
     from organisation.unit_version where unit_id = any (?::uuid[]) group by unit_id`,
    [`{${units.join(",")}}`],
  );
  return new Map(rows.map(({ id, ...life }) => [id, life]));
};

async function insertBodies(em: EntityManager, seats: Seat[]): Promise<void> {
  const lives = await livesOf(
    em,
    seats.map(({ unitId }) => unitId),
  );
  const of = (seat: Seat) =>
    bodiesOf(seat).map((body) => {
      const { from, to } = lives.get(seat.unitId)!;
      const leaves = body.kind === "POLICE" && seat.level === "DISTRICT" && (to === null || to > POLICE_LEFT_DISTRICTS);
      return {
        id: bodyId(seat.unitId, body.name),
        ...body,
        aliases: body.aliases ?? [],
        unitId: seat.unitId,
        from,
        to: leaves ? POLICE_LEFT_DISTRICTS : to,
      };
    });
  const bodies = [
    {
      id: bodyId("", CENTRAL.name),
      ...CENTRAL,
      unitId: null as string | null,
      aliases: [] as string[],
      from: null,
      to: null,
    },
    ...seats.flatMap(of),
  ];
  await em.execute(
    `insert into organisation.organisation (id, kind, name, folded_name, unit_id, valid_from, valid_to)
     select (r->>'id')::uuid, r->>'kind', r->>'name', r->>'folded', (r->>'unitId')::uuid, (r->>'from')::date,
       (r->>'to')::date
     from jsonb_array_elements(?::jsonb) r
     on conflict (id) do nothing`,
    [JSON.stringify(bodies.map((b) => ({ ...b, folded: fold(b.name) })))],
  );
  await em.execute(
    `insert into organisation.organisation_alias (organisation_id, folded_name, name)
     select (r->>'id')::uuid, r->>'folded', r->>'name' from jsonb_array_elements(?::jsonb) r on conflict do nothing`,
    [JSON.stringify(bodies.flatMap((b) => b.aliases.map((name) => ({ id: b.id, name, folded: fold(name) }))))],
  );
}

/**
 * The department that runs the programme in a Front's office (R48), in the province and, until they ended, in the
 * districts.
 */
async function insertDepartments(em: EntityManager): Promise<void> {
  const name = "Ban Phong trào";
  const fronts = await em.execute<{ id: string; to: LocalDate | null }[]>(
    `
      select o.id, o.valid_to::text as "to"
      from organisation.organisation o
      join organisation.unit u on u.id = o.unit_id
      where o.kind = 'FRONT'
        and u.level in ('PROVINCE', 'DISTRICT')
        and (o.valid_from is null or o.valid_from <= '2019-04-19')
    `,
  );
  await em.execute(
    `insert into organisation.department (id, organisation_id, name, folded_name, valid_from, valid_to)
     select (r->>'id')::uuid, (r->>'organisation')::uuid, ?, ?, '2019-04-19', (r->>'to')::date
     from jsonb_array_elements(?::jsonb) r
     on conflict (id) do nothing`,
    [
      name,
      fold(name),
      JSON.stringify(fronts.map(({ id, to }) => ({ id: demoId(`department ${id} ${name}`), organisation: id, to }))),
    ],
  );
  await em.execute(
    `
      update organisation.post p
      set department_id = d.id
      from organisation.department d
      where d.organisation_id = p.organisation_id and p.role = 'ProvincialOfficer' and d.valid_from <= p.from_on
    `,
  );
}

/**
 * A demo account's seats through time: its unit of the demo's day, then, seated anew on purpose, each unit that took
 * its people. A district has no heir.
 */
async function seatsOf(
  em: EntityManager,
  start: Seat,
  today: LocalDate,
): Promise<{ seat: Seat; from: LocalDate; to: LocalDate | null }[]> {
  const seats: { seat: Seat; from: LocalDate; to: LocalDate | null }[] = [];
  for (let next: { seat: Seat; from: LocalDate } | undefined = { seat: start, from: "2019-04-19" }; next;) {
    const [last]: { id: string; validTo: LocalDate | null }[] = await em.execute<
      { id: string; validTo: LocalDate | null }[]
    >(
      `
        select id, valid_to::text as "validTo"
        from organisation.unit_version
        where unit_id = ?
        order by valid_from desc nulls last
        limit 1
      `,
      [next.seat.unitId],
    );
    const ended: LocalDate | null = last?.validTo && last.validTo <= today ? last.validTo : null;
    seats.push({ ...next, to: ended && addDays(ended, -1) });
    const [heir]: { id: string }[] = ended
      ? await em.execute<{ id: string }[]>(
          `
            select to_version_id as id from organisation.unit_succession
            where from_version_id = ? and "on" = ? and share_of_people = 1
          `,
          [last!.id, ended],
        )
      : [];
    const seat: Seat | undefined = heir && (await seatQuery(em).where("id", "=", heir.id).executeTakeFirst());
    next = seat && { seat, from: ended! };
  }
  return seats;
}

async function insertAccount(
  em: EntityManager,
  account: DemoAccount,
  start: Seat | undefined,
  today: LocalDate,
  password: string,
): Promise<void> {
  const id = demoAccountId(account.login);
  await em.execute("insert into organisation.official (id, name, folded_name) values (?, ?, ?)", [
    id,
    account.name,
    fold(account.name),
  ]);
  const seats = start ? await seatsOf(em, start, today) : [{ seat: undefined, from: "2019-04-19", to: null }];
  for (const [n, { seat, from, to }] of seats.entries()) {
    const [body] = await em.execute<{ id: string }[]>(
      seat
        ? `
          select id from organisation.organisation
          where unit_id = ? and kind = ? and (valid_to is null or valid_to > ?)
          order by name
          limit 1
        `
        : "select id from organisation.organisation where unit_id is null and kind = ?",
      seat ? [seat.unitId, account.organisation, from] : [account.organisation],
    );
    if (!body) continue;
    await em.execute(
      `
        insert into organisation.post (id, official_id, organisation_id, role, title, from_on, to_on, province_key,
          district_key, commune_key, area_key)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      `,
      [
        demoId(`post ${account.login} ${n}`),
        id,
        body.id,
        account.role,
        account.title,
        from,
        to,
        seat?.provinceKey ?? null,
        seat?.districtKey ?? null,
        seat?.communeKey ?? null,
        seat?.areaKey ?? null,
      ],
    );
  }
  await em.execute("insert into organisation.account (id, login, password_hash, email) values (?, ?, ?, ?)", [
    id,
    account.login,
    await hashPassword(password),
    `${account.login}@example.org`,
  ]);
}

const seatQuery = (em: EntityManager) =>
  kyselyOf<Tables>(em, "organisation")
    .selectFrom("unitVersion")
    .select(["unitId", "level", "fullName", "code", "provinceKey", "districtKey", "communeKey", "areaKey"]);

/** The units of the demo's province as they stood on a day: Hải Dương, or the city it went into. */
const seatsOn = (em: EntityManager, day: LocalDate): Promise<Seat[]> =>
  seatQuery(em)
    .where(validOn(day))
    .where("provinceKey", "in", (eb) =>
      eb
        .selectFrom("unitVersion as p")
        .select("p.provinceKey")
        .where("p.level", "=", "PROVINCE" as never)
        .where("p.code", "in", day < "2025-07-01" ? [DEMO_PROVINCE] : ["31"]),
    )
    .execute();

/**
 * The demo's bodies and one account per role, when no account exists yet. Passwords come from the data directory's
 * secrets.
 */
export async function seedDemo(service: RunningService): Promise<void> {
  const passwords = service.environment.secrets["demoPasswords"] as Record<string, string> | undefined;
  const today = service.environment.clock.today();
  await service.orm.em
    .fork({ session: { variables: { "app.all": "on", "app.actor": "organisation" } } })
    .transactional(async (tx) => {
      const em = tx as EntityManager;
      await em.execute("set local lock_timeout = '10min'; select pg_advisory_xact_lock(hashtext('demo'))");
      if ((await em.execute<unknown[]>("select 1 from organisation.account limit 1")).length > 0) return;
      const [then, now] = [await seatsOn(em, DEMO_DAY), await seatsOn(em, today)];
      // Bodies live as long as their units: those of days ahead are known as the territory's own are, and stand when
      // their day comes.
      const ahead = await Promise.all(["2024-12-01", "2025-07-01"].map((day) => seatsOn(em, day)));
      await insertBodies(em, [
        ...new Map([...then, ...ahead.flat(), ...now].map((seat) => [seat.unitId, seat])).values(),
      ]);
      for (const account of DEMO_ACCOUNTS) {
        const seat = then.find((s) => s.code === account.unit);
        const password = passwords?.[account.login];
        if (password && (seat || account.unit === "")) await insertAccount(em, account, seat, today, password);
      }
      await insertDepartments(em);
      await recordAudit(em, "organisation", systemActor("demo", []), {
        scope: "account.manage",
        action: "demo.load",
        subject: null,
        details: { accounts: DEMO_ACCOUNTS.length },
      });
    });
}
