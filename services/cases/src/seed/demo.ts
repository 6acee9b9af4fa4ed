import { DEMO_COMMUNE, DEMO_DAY, demoAccountId, demoAreaCode } from "@hoa-nhap/demo";
import { addDays, clockOf, demoId, type LocalDate, type Action } from "@hoa-nhap/kernel";
import { change, groupedBy, kyselyOf, systemContext, type RunningService, type UnitTables } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { mayBeMinor } from "../case-file/age-group.js";
import { CaseFile } from "../case-file/case-file.entity.js";
import { caseChange, closeCase, openCase, type CaseChange } from "../case-file/case-file.service.js";
import { CaseStage } from "../case-file/case-file.words.js";
import { ConsentForm } from "../consent/consent.words.js";
import { gradeCase } from "../grade/grade.service.js";
import { ProgressLevel } from "../grade/grade.words.js";
import { assignMentor } from "../mentor/mentor.service.js";
import { personByNumber } from "../person/same-person.js";
import { recordRefusals } from "../refusal/refusal.service.js";
import { caseSight } from "../sight.js";
import { recordVisit } from "../visit/visit.service.js";
import { MetWith, VisitPlace } from "../visit/visit.words.js";
import { inventedPerson } from "./invented-people.js";
import { workedYear, type WorkedCase } from "./worked-year.js";

/** Days on which the commune's book is written: what happened since the last one, then the quarter's grades. */
const BOOK_DAYS: { day: LocalDate; grades: { year: number; quarter: number } | null }[] = [
  { day: "2019-12-14", grades: null },
  { day: "2020-06-30", grades: { year: 2020, quarter: 2 } },
  { day: "2020-09-30", grades: { year: 2020, quarter: 3 } },
  { day: DEMO_DAY, grades: null },
];
const NOTES = [
  "Gia đình ổn định, đi làm đều (ghi chú mẫu).",
  "Đã hướng dẫn làm căn cước (ghi chú mẫu).",
  "Tinh thần tốt, muốn học nghề (ghi chú mẫu).",
  "Đang tìm việc, hẹn gặp tiếp (ghi chú mẫu).",
];

type UnitIds = Map<string, string>;
/** Communes written side by side. */
const LANES = 4;

/**
 * The demo's helped people: all invented, made through the same functions as real ones. Does nothing when there are
 * case files or when the day is another.
 */
export async function seedDemo(service: RunningService): Promise<void> {
  const {
    orm,
    environment: { clock },
  } = service;
  if (clock.today() < DEMO_DAY) return;
  const em = orm.em.fork({ session: { variables: { "app.all": "on", "app.actor": "cases" } } }) as EntityManager;
  if ((await em.transactional((tx) => tx.count(CaseFile))) > 0) return;
  const { ids, since } = await unitsOfDemo(em);
  const year = workedYear()
    .filter(({ commune }) => ids.has(commune))
    .map((worked) => openedInTime(worked, since.get(worked.commune)!));
  const communes = [...groupedBy(year, (worked) => worked.commune).values()];
  const lanes = Array.from({ length: LANES }, (_, lane) => communes.filter((_people, i) => i % LANES === lane));
  await Promise.all(
    lanes.map(async (lane) => {
      for (const people of lane) await writeBooks(service, ids, people);
    }),
  );
  const example = ids.get(DEMO_COMMUNE.commune);
  if (example)
    await asSystem(
      service,
      "2020-06-08",
      "refusal.record",
      async (c) => (await recordRefusals(c, { unitId: example, on: "2020-06-05", count: 3 })).id,
    );
}

/** Units by their code on the demo day, and the first day each of them existed. */
async function unitsOfDemo(em: EntityManager): Promise<{ ids: UnitIds; since: Map<string, LocalDate> }> {
  const rows = await kyselyOf<UnitTables>(em, "cases")
    .selectFrom("unit")
    .select(["code", "unitId", "validFrom", "validTo"])
    .where("level", "in", ["COMMUNE", "AREA"])
    .execute();
  const versions = groupedBy(rows, (row) => row.unitId);
  const today = rows.filter(
    (row) => (row.validFrom ?? "") <= DEMO_DAY && (row.validTo === null || row.validTo > DEMO_DAY),
  );
  return {
    ids: new Map(today.map(({ code, unitId }) => [code, unitId])),
    since: new Map(
      today.map(({ code, unitId }) => [
        code,
        versions
          .get(unitId)!
          .map((version) => version.validFrom ?? "")
          .sort()[0]!,
      ]),
    ),
  };
}

/** Several communes were made on 01/12/2019: nobody was taken in there before. */
const openedInTime = (worked: WorkedCase, since: LocalDate): WorkedCase =>
  since && worked.openedOn < since ? { ...worked, openedOn: addDays(since, worked.n % 10) } : worked;

async function writeBooks(service: RunningService, units: UnitIds, people: WorkedCase[]): Promise<void> {
  const book = new Map<WorkedCase, string>();
  for (const [i, { day, grades }] of BOOK_DAYS.entries())
    await writeBook(service, units, people, book, BOOK_DAYS[i - 1]?.day ?? "0001-01-01", day, grades);
}

async function asSystem(
  service: RunningService,
  day: LocalDate,
  action: Action,
  work: (c: CaseChange) => Promise<string>,
): Promise<void> {
  const ctx = systemContext("cases", service.orm, clockOf(day), ["case.open", "case.read"]);
  const sight = caseSight(ctx, "case.open");
  await change(ctx, "case.open", action, (c) => work(caseChange(c, sight)), sight);
}

/** One commune's acts between two book days, as one change with one audit entry. */
async function writeBook(
  service: RunningService,
  units: UnitIds,
  people: WorkedCase[],
  book: Map<WorkedCase, string>,
  after: LocalDate,
  day: LocalDate,
  grades: { year: number; quarter: number } | null,
): Promise<void> {
  const inTime = (on: LocalDate): boolean => on > after && on <= day;
  const present = people
    .filter((p) => p.openedOn <= day && !(p.exit && p.exit.on <= after))
    .sort((a, b) => (a.openedOn < b.openedOn ? -1 : 1));
  if (present.length === 0) return;
  await asSystem(service, day, "demo.book", async (base) => {
    const c: CaseChange = { ...base, note: () => undefined };
    const files = new Map(
      (await c.em.find(CaseFile, { id: { $in: [...book.values()] }, stage: { $ne: CaseStage.CLOSED } })).map((file) => [
        file.id,
        file,
      ]),
    );
    for (const worked of present) {
      const file = inTime(worked.openedOn) ? await begin(c, units, worked) : files.get(book.get(worked)!)!;
      book.set(worked, file.id);
      for (const on of visitDays(worked).filter(inTime)) {
        await recordVisit(c, file, {
          on,
          place: worked.n % 4 === 0 ? VisitPlace.OFFICE : VisitPlace.HOME,
          metWith: MetWith.PERSON,
          note: NOTES[(worked.n + Number(on.slice(5, 7))) % NOTES.length]!,
        });
      }
      if (worked.exit && inTime(worked.exit.on)) await closeCase(c, file, worked.exit.on, worked.exit.reason);
      else if (grades) await gradeCase(c, file, { ...grades, ...gradeOf(worked, grades.quarter) });
    }
    base.note({ people: present.length, until: day });
    return book.get(present[0]!)!;
  });
}

async function begin(c: CaseChange, units: UnitIds, worked: WorkedCase): Promise<CaseFile> {
  const area = worked.n % 4;
  const person = inventedPerson(worked);
  const asMinor = mayBeMinor(person.birthYear ?? null, worked.openedOn);
  const file = await openCase(
    c,
    {
      unitId: units.get(worked.commune)!,
      areaId: units.get(demoAreaCode(worked.commune, area)) ?? null,
      category: worked.category,
      openedOn: worked.openedOn,
      person,
      consent: {
        givenOn: addDays(worked.openedOn, -2),
        form: worked.n % 6 === 0 ? ConsentForm.WITNESSED : ConsentForm.WRITTEN,
        textVersion: "DY-2019-1",
        childConsented: asMinor,
        parentConsented: asMinor,
      },
    },
    personByNumber,
  );
  for (const account of mentorsFor(worked, area)) await assignMentor(c, file, account, worked.openedOn);
  return file;
}

/**
 * In the example commune its two demo accounts, and one file still without anybody; elsewhere helpers who have no
 * account here.
 */
function mentorsFor(worked: WorkedCase, area: number): string[] {
  if (worked.commune !== DEMO_COMMUNE.commune) return [demoId(`helper ${worked.commune} ${area}`)];
  if (worked.n === LAST_OF_DEMO) return [];
  return area === 0 ? [demoAccountId("truong-ban"), demoAccountId("nguoi-giup-do")] : [demoAccountId("nguoi-giup-do")];
}

// Numbers 97 to 110 are the fourteen of the example commune.
const LAST_OF_DEMO = 110;
const OVERDUE_IN_DEMO = 100;

/** A visit a month from the opening on; of the example commune's fourteen one is overdue on the demo day. */
function visitDays({ openedOn, exit, n, commune }: WorkedCase): LocalDate[] {
  const days: LocalDate[] = [];
  const until = exit?.on ?? DEMO_DAY;
  const first = openedOn < "2020-01-01" ? addDays("2019-12-16", n % 20) : addDays(openedOn, 3 + (n % 6));
  for (let on = first; on <= until; on = addDays(on, 29)) days.push(on);
  if (commune !== DEMO_COMMUNE.commune) return n % 12 === 5 ? days.slice(0, -1) : days;
  return n === OVERDUE_IN_DEMO ? days.slice(0, -1) : days;
}

function gradeOf(worked: WorkedCase, quarter: number): { level: ProgressLevel; reason: string } {
  const level =
    quarter === 3 && worked.grade
      ? worked.grade
      : addDays(worked.openedOn, 90) > "2020-06-30" && quarter === 2
        ? ProgressLevel.NOT_YET
        : ProgressLevel.SOME;
  return {
    level,
    reason:
      level === ProgressLevel.NOT_YET
        ? "Chưa đủ 3 tháng (mẫu)."
        : "Nhóm nòng cốt nhận xét, Ban chỉ đạo thống nhất (mẫu).",
  };
}
