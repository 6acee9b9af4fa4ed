import fc from "fast-check";
import pg from "pg";
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph, type TestGraph } from "../graph.js";
import { patiently } from "../patient.js";

/**
 * One unit, many hands: steps out of order, doubled, retried with the same key, from tabs that saw an older version, up
 * to six at the same moment, over HTTP. Whatever comes, there is one history: each request either took effect once or
 * changed nothing. Judged by SQL alone.
 */
let graph: TestGraph;
let judge: pg.Client;
let address: string;
const tokens: Record<string, string> = {};
const HANDS = { district: "can-bo-huyen", province: "can-bo-tinh", leader: "lanh-dao-tinh", commune: "can-bo-xa" };
type Hand = keyof typeof HANDS;

beforeAll(async () => {
  graph = await openGraph({ day: "2020-03-01" });
  address = await graph.gateway.listen({ port: 0 });
  judge = new pg.Client({ connectionString: graph.database.superuserUrl });
  await judge.connect();
  for (const [hand, login] of Object.entries(HANDS)) {
    const answer = await fetch(`${address}/auth/sign-in`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ login, password: graph.passwords[login] }),
    });
    tokens[hand] = ((await answer.json()) as { token: string }).token;
  }
});
afterAll(async () => {
  await judge?.end();
  await graph?.close();
});

const DAY = "2020-03-01";
const member = (name: string, post: string, body: string, sex = "MALE") => ({
  name: `${name} (mẫu)`,
  post,
  body,
  sex,
  office: `Chức vụ của ${name}`,
});
const STAFF = [
  member("Một", "HEAD", "PARTY"),
  member("Hai", "DEPUTY", "FRONT", "FEMALE"),
  member("Ba", "MEMBER", "POLICE"),
  member("Bốn", "MEMBER", "WOMEN", "FEMALE"),
  member("Năm", "MEMBER", "YOUTH"),
];
const number = (n: number, letters: string) => ({ documentNumber: `${n}/${letters}` });
const issuer = "PEOPLES_COMMITTEE";

/** The steps in their order: who takes them, and what they bring. `n` makes each request's paper its own. */
const STEPS: [mutation: string, hand: Hand, bring: (n: number) => Record<string, unknown>][] = [
  ["endorsePilotUnit", "district", () => ({})],
  ["selectPilotUnit", "province", (n) => number(n, "TB-MTTQ")],
  ["guidePilotUnit", "province", (n) => number(n, "HD-MTTQ")],
  ["draftPilotPlan", "commune", () => ({})],
  ["recordPartyOpinion", "commune", (n) => number(n, "CV-ĐU")],
  ["issuePilotPlan", "commune", (n) => number(n, "KH-MTTQ")],
  [
    "foundSteeringCommittee",
    "commune",
    (n) => ({ ...number(n, "QĐ-UBND"), issuer, members: STAFF.slice(0, 3 + (n % 3)) }),
  ],
  [
    "foundCoreGroups",
    "commune",
    (n) => ({
      ...number(n, "QĐ-MTTQ"),
      groups: [0, 1].map((i) => ({ name: `Nhóm ${i + 1} (mẫu)`, memberCount: 5 + (n % 3), womenCount: 2 })),
    }),
  ],
  ["recordSurvey", "commune", () => ({ surveyed: 17, consented: 14, declined: 3 })],
  [
    "launchPilotUnit",
    "commune",
    (n) => ({ place: "Nhà văn hóa (mẫu)", chair: "Chủ tịch Ủy ban MTTQ xã", attendance: 100 + n }),
  ],
];
/** What may happen beside the steps once there is a committee and groups. */
const BESIDE: typeof STEPS = [
  ["reStaffCommittee", "commune", (n) => ({ ...number(n, "QĐ-UBND"), issuer, members: STAFF.slice(0, 3 + (n % 3)) })],
  [
    "reStaffCoreGroup",
    "commune",
    (n) => ({
      ...number(n, "QĐ-MTTQ"),
      issuer: "FRONT",
      groupId: groups[n % Math.max(groups.length, 1)] ?? NOBODY,
      members: [STAFF[0], ...STAFF.slice(1, 1 + (n % 4))],
    }),
  ],
  [
    "foundCoreGroup",
    "commune",
    (n) => ({
      ...number(n, "QĐ-MTTQ"),
      issuer: "FRONT",
      group: { name: `Nhóm thêm ${n} (mẫu)`, memberCount: 4, womenCount: 1 + (n % 3) },
    }),
  ],
  [
    "dissolveCoreGroup",
    "commune",
    (n) => ({
      ...number(n, "QĐ-MTTQ"),
      issuer: "FRONT",
      groupId: groups[n % Math.max(groups.length, 1)] ?? NOBODY,
      reason: "Sáp nhập thôn (mẫu)",
    }),
  ],
  ["recordWorkingRegulation", "commune", (n) => ({ regulationNumber: `${n}/QC-BCĐ` })],
  [
    "endPilotUnit",
    "leader",
    (n) => ({ ...number(n, "QĐ-UBND"), issuer, outcome: "MAINTAINED", reason: "Hoạt động tốt (mẫu)" }),
  ],
];
const NOBODY = "00000000-0000-8000-8000-000000000000";
let groups: string[] = [];

interface Request {
  mutation: string;
  hand: Hand;
  input: Record<string, unknown>;
  key: string;
}
interface Answer {
  request: Request;
  data?: { id: string; version: number; stage: string };
  code?: string;
}

async function send(request: Request): Promise<Answer> {
  const { mutation, hand, input, key } = request;
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await patiently(async () => {
    const response = await fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${tokens[hand]}`, "idempotency-key": key },
      body: JSON.stringify({
        query: `mutation($input: ${type}!) { ${mutation}(input: $input) { id version stage } }`,
        variables: { input },
      }),
    });
    return (await response.json()) as {
      data?: Record<string, Answer["data"]>;
      errors?: { extensions: { code: string } }[];
    };
  });
  return { request, data: errors ? undefined : data?.[mutation], code: errors?.[0]?.extensions.code };
}

const query = async (sql: string, values: unknown[]): Promise<any[]> => (await judge.query(sql, values)).rows;

const move = fc.record({
  /**
   * The step that is due, mostly; else another one, what may happen beside the steps, or an earlier request once more,
   * word for word.
   */
  what: fc.oneof(
    { weight: 7, arbitrary: fc.constant("due" as const) },
    { weight: 2, arbitrary: fc.constant("any" as const) },
    { weight: 7, arbitrary: fc.constant("beside" as const) },
    { weight: 4, arbitrary: fc.constant("again" as const) },
  ),
  which: fc.nat(1000),
  /** From a tab that was opened some changes ago. */
  stale: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }) }),
});
const story = fc.array(fc.array(move, { minLength: 2, maxLength: 6 }), { minLength: 14, maxLength: 18 });
/** Every step by itself and the committee anew: whatever the random stories come to, one gets this far. */
const PLAIN = [
  ...STEPS.map((_, step) => [{ what: "due" as const, which: step, stale: 0 }]),
  [{ what: "beside" as const, which: 12, stale: 0 }],
];

/** Everything that the rows say about a unit, each in its own way. */
async function judged(id: string) {
  const [row] = await query(
    `select p.version, p.stage,
    (select array_agg(s.stage order by s.id) from models.pilot_step s where s.pilot_id = p.id) as steps,
    (select count(*)::int from models.endorsement e where e.pilot_id = p.id and e.level = 'DISTRICT') as endorsed,
    (select array_agg(c.ordinal order by c.from_on, c.id)
      from models.steering_committee c
      where c.pilot_id = p.id) as committees,
    (select count(*)::int from models.steering_committee c where c.pilot_id = p.id and c.until_on is null) as in_force,
    (select count(*)::int
      from models.steering_committee c
      where c.pilot_id = p.id and c.regulation_number is not null) as regulations,
    (select count(*)::int from models.core_group g where g.pilot_id = p.id and g.ordinal > 1) as group_versions,
    (select count(distinct g.group_id)::int from models.core_group g where g.pilot_id = p.id) as groups,
    (select count(*)::int
      from models.core_group g
      where g.pilot_id = p.id and g.dissolution_number is not null) as dissolved,
    (select count(*)::int
      from (select from models.core_group g
        where g.pilot_id = p.id
        group by g.group_id
        having count(*) <> max(g.ordinal)
          or count(*) filter (where g.until_on is null) <> case when count(g.dissolution_number) > 0 then 0 else 1 end) x) as broken_groups,
    (select count(*)::int
      from models.conference l
      where l.pilot_id = p.id and l.state in ('HELD', 'CONCLUDED')) as launches,
    (select count(*)::int from models.pilot_outcome o where o.pilot_id = p.id) as outcomes,
    (select count(*)::int from models.audit_entry a where a.subject = p.id) as entries,
    (select count(*)::int from models.event e where e.subject = p.id and e.type like 'models.pilot-unit.%') as events,
    (select count(*)::int
      from (select body_id,
          v.ordinal
          from (select pilot_id as body_id, ordinal, member_count, women_count, listed
            from models.steering_committee
            where pilot_id = p.id
        union all
        select group_id, ordinal, member_count, women_count, listed
        from models.core_group
        where pilot_id = p.id) v
      where v.listed
        and exists (select from (select count(*)::int as n, (count(*) filter (where m.sex = 'FEMALE'))::int as women
          from models.membership m
        where m.body_id = v.body_id
          and m.from_ordinal <= v.ordinal
          and (m.until_ordinal is null or m.until_ordinal > v.ordinal)) l
        where (v.member_count, v.women_count) is distinct from (l.n, l.women))) x) as miscounted,
    (select coalesce(sum((e.payload->>'delta')::int), 0)::int
      from models.event e
      where e.subject = p.id and e.payload->>'indicator' = 'I07') as seats_told,
    (select coalesce(sum(c.member_count), 0)::int
      from models.steering_committee c
      where c.pilot_id = p.id and c.until_on is null) as seats,
    (select coalesce(sum((e.payload->>'delta')::int), 0)::int
      from models.event e
      where e.subject = p.id and e.payload->>'indicator' = 'I09') as members_told,
    (select coalesce(sum(g.member_count), 0)::int
      from models.core_group g
      where g.pilot_id = p.id and g.until_on is null) as members
    from models.pilot_unit p where p.id = $1`,
    [id],
  );
  return row;
}

const ORDER = [
  "PROPOSED",
  "SELECTED",
  "GUIDED",
  "PLAN_DRAFTED",
  "PARTY_OPINION_GIVEN",
  "PLAN_ISSUED",
  "COMMITTEE_FOUNDED",
  "GROUPS_FOUNDED",
  "SURVEYED",
  "LAUNCHED",
];
const seen = { requests: 0, effects: 0, conflicts: 0, repeats: 0, launched: 0, restaffed: 0 };

test("whatever comes at once, twice or late, a unit has one history", { timeout: 600_000 }, async () => {
  const [{ unit_id: unitId }] = await query(
    "select unit_id from models.unit where code = '10966' and (valid_to is null or valid_to > $1)",
    [DAY],
  );
  let run = 0;
  await fc.assert(
    fc.asyncProperty(story, async (batches) => {
      const prefix = `history-${++run}-${randomBytes(4).toString("hex")}`;
      const proposed = await send({
        mutation: "proposePilotUnit",
        hand: "district",
        key: `${prefix}-propose`,
        input: {
          unitId,
          year: 2020,
          on: DAY,
          peopleToHelp: 17,
          peopleSource: "Công an xã",
          peopleCountedOn: "2020-02-28",
          securityProblem: "Trộm cắp (mẫu)",
          securitySource: "Công an huyện",
        },
      });
      const { id } = proposed.data!;
      groups = [];
      let version = 1;
      let due = 0;
      const sent: Request[] = [];
      const answers: Answer[] = [];
      for (const batch of batches) {
        const requests = batch.map(({ what, which, stale }, place): Request => {
          const earlier = sent[which % Math.max(sent.length, 1)];
          if (what === "again" && earlier) return earlier;
          const [mutation, hand, bring] =
            what === "beside" && due > 6
              ? BESIDE[which % BESIDE.length]!
              : what === "any"
                ? STEPS[which % STEPS.length]!
                : STEPS[Math.min(due, STEPS.length - 1)]!;
          const request = {
            mutation,
            hand,
            key: `${prefix}-${sent.length}-${place}-${which}`,
            input: { id, expectedVersion: Math.max(1, version - stale), on: DAY, ...bring(1 + (which % 97)) },
          };
          sent.push(request);
          return request;
        });
        answers.push(...(await Promise.all(requests.map(send))));
        const [now] = await query(
          `
            select p.version,
                (select count(*)::int
                  from models.pilot_step s
                  where s.pilot_id = p.id) + (select count(*)::int
                  from models.endorsement e
                  where e.pilot_id = p.id and e.level = 'DISTRICT') - 1 as due
            from models.pilot_unit p
            where p.id = $1
          `,
          [id],
        );
        ({ version, due } = now);
        groups = (
          await query(
            "select group_id from models.core_group where pilot_id = $1 and until_on is null order by position",
            [id],
          )
        ).map(({ group_id }) => group_id);
      }

      // Refused is refused for a reason that the caller can act on, never for a fault of ours.
      expect(
        answers
          .filter(({ code }) => code && !["CONFLICT", "BAD_USER_INPUT", "NOT_FOUND"].includes(code))
          .map(({ code, request }) => [code, request.mutation]),
      ).toEqual([]);
      const byKey = Map.groupBy(answers, ({ request }) => request.key);
      const effects = [...byKey.values()].filter((same) => same.some(({ data }) => data)).length;

      const history = await judged(id);
      // Steps: in order, each once.
      expect(history.steps).toEqual(ORDER.slice(0, history.steps.length));
      expect([history.stage === "MAINTAINED" ? "LAUNCHED" : history.stage, history.endorsed]).toEqual([
        history.steps.at(-1),
        Number(effects > 0 && history.version > 1),
      ]);
      // As many effects as were answered, as the version counts, as the rows show, as were audited, as were told.
      const shown =
        history.steps.length -
        1 +
        history.endorsed +
        Math.max((history.committees?.length ?? 0) - 1, 0) +
        history.regulations +
        history.group_versions +
        Math.max(history.groups - 2, 0) +
        history.dissolved +
        history.outcomes;
      expect({ version: history.version - 1, entries: history.entries - 1, events: history.events - 1, shown }).toEqual(
        { version: effects, entries: effects, events: effects, shown: effects },
      );
      // Committee and groups: one in force, versions without a gap, lists that count to what they say; figures that are
      // the rows.
      const has = (stage: string): number => Number(history.steps.includes(stage));
      expect([
        history.committees ?? [],
        history.in_force,
        history.broken_groups,
        history.miscounted,
        history.launches,
      ]).toEqual([
        Array.from({ length: history.committees?.length ?? 0 }, (_, i) => i + 1),
        has("COMMITTEE_FOUNDED"),
        0,
        0,
        has("LAUNCHED"),
      ]);
      expect([history.seats_told, history.members_told]).toEqual([history.seats, history.members]);
      // A key is one request: once it has taken effect every answer to it is that unit, and it never takes effect
      // again.
      for (const same of byKey.values()) {
        const first = same.findIndex(({ data }) => data);
        if (first >= 0) expect(same.slice(first).map(({ data }) => data?.id)).toEqual(same.slice(first).map(() => id));
      }

      seen.requests += answers.length;
      seen.effects += effects;
      seen.conflicts += answers.filter(({ code }) => code === "CONFLICT").length;
      seen.repeats += answers.length - byKey.size;
      seen.launched += has("LAUNCHED");
      seen.restaffed += Math.max((history.committees?.length ?? 0) - 1, 0);
      if (history.version > 2) {
        const closed = await send({
          mutation: "endPilotUnit",
          hand: "leader",
          key: `${prefix}-end`,
          input: {
            id,
            expectedVersion: version,
            on: DAY,
            outcome: "CLOSED",
            issuer,
            documentNumber: "9/QĐ-UBND",
            reason: "Hết (mẫu)",
          },
        });
        expect(closed.code).toBeUndefined();
      } else await query("update models.pilot_unit set ended_on = $2, stage = 'CLOSED' where id = $1", [id, DAY]);
    }),
    { numRuns: 8, endOnFailure: true, examples: [[PLAIN]] },
  );
  // The stories were not empty ones.
  expect(seen.effects).toBeGreaterThan(50);
  expect(seen.conflicts).toBeGreaterThan(seen.effects);
  expect([seen.repeats > 20, seen.launched > 0, seen.restaffed > 0]).toEqual([true, true, true]);
});
