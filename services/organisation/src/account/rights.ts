import {
  addDays,
  BY_ASSIGNMENT,
  EVERYWHERE,
  NOWHERE,
  ROLES,
  type Grant,
  type Keys,
  type Language,
  type LocalDate,
  type RoleName,
  type Scope,
} from "@hoa-nhap/kernel";
import { kyselyOf, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Tables } from "../tables.js";
import { loginOf } from "./account.entity.js";
import type { SessionsOfAccount } from "./other-sessions.js";
import { passwordMatches } from "./password.js";
import { isCompulsory, isConfirmed, proves, type FactorState } from "./second-factor.js";

/** What the gateway learns about an account: who, and what each post of today allows where. */
export interface AccountRights {
  id: string;
  login: string;
  name: string;
  language: Language;
  grants: Grant[];
  posts: {
    role: string;
    organisation: string;
    unitName: string | null;
    unitVersion: string | null;
    endsOn: LocalDate | null;
  }[];
  demo: boolean;
  secondFactor: FactorState;
  sessions: SessionsOfAccount;
}
/** What a sign-in leads to: the account, or the question for a second proof. */
export type SignIn = { account: AccountRights } | { secondFactor: "asked" | "refused" };

interface PostOfAccount {
  role: RoleName;
  organisation: string;
  toOn: LocalDate | null;
  level: string | null;
  unitName: string | null;
  unitVersion: string | null;
  provinceKey: number | null;
  districtKey: number | null;
  communeKey: number | null;
  areaKey: number | null;
}

/** The area a post reaches: its own unit and everything below; a Central body reaches the whole country. */
function keysOf(post: PostOfAccount): Keys {
  const only = (list: keyof Omit<Keys, "all">, key: number | null): Keys =>
    key === null ? NOWHERE : { ...NOWHERE, [list]: [key] };
  switch (post.level) {
    case null:
      return EVERYWHERE;
    case "PROVINCE":
      return only("provinces", post.provinceKey);
    case "DISTRICT":
      return only("districts", post.districtKey);
    case "COMMUNE":
      return only("communes", post.communeKey);
    // Somebody seated in a residential area reads the programme of the commune around it; people only by assignment.
    default:
      return only("communes", post.communeKey);
  }
}

/** What is left of a district officer's post after its end: reading, in what was the district (R17). */
const historyOf = (post: PostOfAccount): Grant => ({
  role: post.role,
  scopes: (ROLES[post.role] as readonly Scope[]).filter((scope) => /\.(read(-own)?|follow)$/.test(scope)),
  keys: { ...NOWHERE, districts: post.districtKey === null ? [] : [post.districtKey] },
});

const grantOf = (post: PostOfAccount, today: LocalDate): Grant =>
  post.role === "DistrictOfficer" && ((post.toOn !== null && post.toOn < today) || post.level === null)
    ? historyOf(post)
    : presentOf(post);

const presentOf = (post: PostOfAccount): Grant => ({
  role: post.role,
  scopes: [...(ROLES[post.role] as readonly Scope[])],
  keys:
    BY_ASSIGNMENT.includes(post.role) && post.level === "AREA" && post.areaKey !== null
      ? { ...keysOf(post), areas: [post.areaKey] }
      : keysOf(post),
});

const asSystem = async <T>(service: RunningService, work: (em: EntityManager) => Promise<T>): Promise<T> =>
  service.orm.em
    .fork({ session: { variables: { "app.all": "on", "app.actor": "organisation" } } })
    .transactional((em) => work(em as EntityManager));

async function rightsOf(em: EntityManager, service: RunningService, accountId: string): Promise<AccountRights | null> {
  const db = kyselyOf<Tables>(em, "organisation");
  const found = await db
    .selectFrom("account")
    .innerJoin("official", "official.id", "account.id")
    .select([
      "account.id",
      "account.login",
      "account.language",
      "official.name",
      "account.sessionGeneration",
      "account.sparedSession",
    ])
    .where("account.id", "=", accountId)
    .where("account.closedAt", "is", null)
    .executeTakeFirst();
  if (!found) return null;
  const { sessionGeneration: generation, sparedSession: spared, ...account } = found;
  const today = service.environment.clock.today();
  const posts = await db
    .selectFrom("post")
    .innerJoin("organisation", "organisation.id", "post.organisationId")
    .leftJoin("unitVersion as u", (join) =>
      join
        .onRef("u.unitId", "=", "organisation.unitId")
        .on((eb) => eb.or([eb("u.validFrom", "is", null), eb("u.validFrom", "<=", today)]))
        .on((eb) => eb.or([eb("u.validTo", "is", null), eb("u.validTo", ">", today)])),
    )
    .select([
      "post.role",
      "organisation.name as organisation",
      "post.toOn",
      "u.level",
      "u.fullName as unitName",
      "u.id as unitVersion",
      (eb) =>
        eb
          .selectFrom("unitVersion as last")
          .select((of) => of.fn.max("last.validTo").as("end"))
          .whereRef("last.unitId", "=", "organisation.unitId")
          .as("unitEnd"),
      "organisation.unitId",
      "post.provinceKey",
      "post.districtKey",
      "post.communeKey",
      "post.areaKey",
    ])
    .where("post.officialId", "=", accountId)
    .where("post.fromOn", "<=", today)
    .where((eb) =>
      eb.or([eb("post.toOn", "is", null), eb("post.toOn", ">=", today), eb("post.role", "=", "DistrictOfficer")]),
    )
    .orderBy("post.fromOn")
    .execute();
  // A post whose unit has ended reaches nothing until it is re-seated by an act; but a district's post that was held to
  // its end still opens the district's history.
  const isHistory = ({ role, level, toOn, unitEnd }: (typeof posts)[number]): boolean =>
    role === "DistrictOfficer" && level === null && unitEnd !== null && (toOn === null || addDays(toOn, 1) >= unitEnd);
  const isOver = ({ toOn }: (typeof posts)[number]): boolean => toOn !== null && toOn < today;
  const seated = posts.filter(
    (p) => isHistory(p) || (!isOver(p) && (p.unitId === null || p.level !== null)),
  ) as PostOfAccount[];
  const grants = seated.map((post) => grantOf(post, today));
  const secondFactor = {
    confirmed: await isConfirmed(em, accountId),
    compulsory: isCompulsory(
      service,
      grants.flatMap(({ scopes }) => scopes),
    ),
  };
  return {
    ...account,
    language: account.language as Language,
    secondFactor,
    sessions: { generation, spared },
    // Until it has done what is compulsory, an account may do nothing else.
    grants: secondFactor.compulsory && !secondFactor.confirmed ? [] : grants,
    posts: seated.map((p) => ({
      role: p.role,
      organisation: p.organisation,
      unitName: p.unitName,
      unitVersion: p.unitVersion,
      endsOn: p.toOn,
    })),
    demo: service.environment.demo,
  };
}

/**
 * Whether login and password are right, and the code where the account has a second factor; it is asked for by its own
 * answer once the password is right.
 */
export async function signIn(
  service: RunningService,
  { login, password, code }: Record<string, unknown>,
): Promise<SignIn | null> {
  if (typeof login !== "string" || typeof password !== "string" || password.length > 200) return null;
  return asSystem(service, async (em) => {
    const db = kyselyOf<Tables>(em, "organisation");
    const row = await db
      .selectFrom("account")
      .select(["id", "passwordHash"])
      .where("login", "=", loginOf(login))
      .where("closedAt", "is", null)
      .executeTakeFirst();
    if (!(await passwordMatches(row?.passwordHash ?? null, password)) || !row) return null;
    const account = await rightsOf(em, service, row.id);
    if (!account?.secondFactor.confirmed) return account && { account };
    if (typeof code !== "string" || code === "") return { secondFactor: "asked" };
    return code.length <= 40 && (await proves(service, em, row.id, code)) ? { account } : { secondFactor: "refused" };
  });
}

export async function rights(
  service: RunningService,
  { accountId }: Record<string, unknown>,
): Promise<{ account: AccountRights } | null> {
  if (typeof accountId !== "string" || !/^[0-9a-f-]{36}$/i.test(accountId)) return null;
  return asSystem(service, async (em) => {
    const account = await rightsOf(em, service, accountId);
    return account && { account };
  });
}
