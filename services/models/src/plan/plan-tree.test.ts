import "reflect-metadata";
import { addDays } from "@hoa-nhap/kernel";
import { systemContext } from "@hoa-nhap/subgraph";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DeadlineKind } from "../deadline/deadline-kind.js";
import { DocumentType, RecipientPurpose, SignForm } from "../document/document-kind.js";
import { draftDocument } from "../document/document.service.js";
import { openModels, type ModelsUnderTest } from "../../../../test/models.js";
import { definition } from "../service.js";
import { assertRestsOn } from "./plan.entity.js";
import { PlanLevel } from "./plan-level.js";
import { issuePlan } from "./plan.service.js";

/**
 * Whatever is issued in whatever order: no plan comes before the one it rests on, and none rests on itself, however far
 * up.
 */
let models: ModelsUnderTest;
let units: { id: string; level: PlanLevel }[];
let schemeId: string;
beforeAll(async () => {
  models = await openModels(definition, { day: "2024-06-01", demo: false });
  const codes: [string, PlanLevel][] = [
    ["30", PlanLevel.PROVINCE],
    ["296", PlanLevel.DISTRICT],
    ["297", PlanLevel.DISTRICT],
    ["10966", PlanLevel.COMMUNE],
    ["10999", PlanLevel.COMMUNE],
  ];
  units = await Promise.all(codes.map(async ([code, level]) => ({ id: (await models.unit(code)).unit_id, level })));
  schemeId = (await models.judge.query("select id from models.scheme")).rows[0].id;
});
afterAll(() => models?.close());

const OPINION = { number: "1-TB/HU", issuedOn: "2019-01-01", issuer: "Cấp ủy (mẫu)" };
const attempt = fc.record({
  unit: fc.nat(4),
  year: fc.integer({ min: 2019, max: 2023 }),
  more: fc.nat(2),
  day: fc.nat(364),
  above: fc.nat(30),
  rests: fc.boolean(),
});

test("a tree grown at random, by the judgement of its rows alone", async () => {
  let serial = 0;
  const context = () =>
    systemContext("models", models.service.orm, models.service.environment.clock, ["document.write", "document.issue"]);
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { minLength: 12, maxLength: 16 }), async (attempts) => {
      for (const { unit: at, year, more, day, above, rests } of attempts) {
        const unit = units[at]!;
        const on = addDays(`${year}-01-01`, day);
        const { rows: plans } = await models.judge.query("select id from models.plan order by id");
        const parentId = rests && plans.length > 0 ? plans[above % plans.length].id : null;
        const isProvince = unit.level === PlanLevel.PROVINCE;
        const id = await draftDocument(context(), {
          unitId: unit.id,
          type: DocumentType.PLAN,
          title: "Kế hoạch (mẫu)",
          issuer: "MTTQ (mẫu)",
          coIssuers: [],
          legalBases: [],
          items: [],
          recipients: [{ label: "Lưu", purpose: RecipientPurpose.ARCHIVE }],
          signForm: SignForm.OWN,
          signerName: "A (mẫu)",
          signerPost: "Chủ tịch",
          madeAt: "B",
        });
        await issuePlan(context(), {
          id,
          expectedVersion: 1,
          on,
          number: `${(serial += 1)}/KH-MAU`,
          schemeId,
          parentId,
          year,
          untilYear: isProvince ? year + more : year,
          quota: isProvince ? 5 : null,
          partyOpinion: isProvince ? null : OPINION,
          milestones: isProvince ? [{ kind: DeadlineKind.LAUNCH, quarter: 2 }] : [],
        }).catch((error: { code?: string }) => expect(["BAD_USER_INPUT", "CONFLICT"]).toContain(error.code));
      }
      const {
        rows: [judged],
      } = await models.judge.query(`
      with recursive up as (
        select p.id as start, p.parent_id as at, 1 as depth from models.plan p union all
        select u.start, p.parent_id, u.depth + 1 from up u join models.plan p on p.id = u.at where u.depth < 50)
      select (select count(*)::int from up where at = start or depth >= 50) as cycles,
        (select count(*)::int
          from models.plan p
          join models.document d on d.id = p.document_id
          join models.plan a on a.id = p.parent_id
          join models.document b on b.id = a.document_id
          where b.issued_on > d.issued_on or d.parent_id <> b.id or a.province_key <> p.province_key
            or array_position('{PROVINCE,DISTRICT,COMMUNE}'::text[],
              a.level) > array_position('{PROVINCE,DISTRICT,COMMUNE}'::text[], p.level)) as wrong,
        (select count(*)::int from models.plan where level <> 'PROVINCE' and parent_id is null) as roots,
        (select count(*)::int
          from (select 1 from models.plan group by issuer_unit_id, year having count(*) > 1) twice) as twice`);
      expect(judged).toEqual({ cycles: 0, wrong: 0, roots: 0, twice: 0 });
    }),
    { numRuns: 8, endOnFailure: true, seed: 195 },
  );
  const { rows } = await models.judge.query(
    "select level, count(*)::int as n, count(parent_id)::int as resting from models.plan group by 1",
  );
  // It has grown, and not only at its root.
  expect(rows.find((row) => row.level === "DISTRICT")?.n).toBeGreaterThan(0);
  expect(rows.find((row) => row.level === "PROVINCE")?.resting).toBeGreaterThan(0);
}, 60_000);

test("what may rest on what, by the rule alone", () => {
  const place = { provinceKey: 1, districtKey: null, communeKey: null, areaKey: null };
  const of = fc
    .record({
      level: fc.constantFrom(...Object.values(PlanLevel)),
      year: fc.integer({ min: 2019, max: 2025 }),
      untilYear: fc.integer({ min: 2019, max: 2027 }),
      day: fc.integer({ min: 0, max: 2_000 }),
      schemeId: fc.constantFrom("a", "b"),
      provinceKey: fc.constantFrom(1, 2),
    })
    .map(({ day, ...rest }) => ({ ...place, ...rest, issuedOn: addDays("2019-01-01", day) }));
  fc.assert(
    fc.property(of, of, (plan, above) => {
      const stands = (() => {
        try {
          assertRestsOn({ ...plan, quota: null, partyOpinion: null }, above);
          return true;
        } catch {
          return false;
        }
      })();
      if (!stands) return;
      expect(
        above.issuedOn <= plan.issuedOn && above.schemeId === plan.schemeId && above.provinceKey === plan.provinceKey,
      ).toBe(true);
      const levels = Object.values(PlanLevel);
      // Either one level or more down within the years, or on in time: no way leads back.
      expect(
        levels.indexOf(above.level) < levels.indexOf(plan.level) ||
          (plan.level === PlanLevel.PROVINCE && above.year < plan.year),
      ).toBe(true);
    }),
  );
});
