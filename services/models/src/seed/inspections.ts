import { DEMO_COMMUNE, DEMO_DISTRICTS, DEMO_OWN_MODEL, DEMO_PROVINCE, demoAccountId } from "@hoa-nhap/demo";
import { addDays, type LocalDate } from "@hoa-nhap/kernel";
import { acceptFinding, fixFinding } from "../inspection/finding.service.js";
import { FIRST_CHECKLISTS } from "../inspection/checklists.js";
import {
  FindingState,
  InspectionGrade,
  InspectionKind,
  InspectionResult,
  InspectionState,
} from "../inspection/inspection-kind.js";
import { draftInspectionPlan, issueInspectionPlan } from "../inspection/inspection-plan.service.js";
import {
  answerInspection,
  closeInspection,
  concludeInspection,
  openInspection,
  type GivenAnswer,
} from "../inspection/inspection.service.js";
import type { FindingTable, InspectionTable } from "../tables.js";
import type { DemoDesk } from "./desk.js";

/** The worked year's findings by paragraph: 61 in 24 visits, two or three in each. */
const FINDINGS: readonly [code: string, count: number, what: string][] = [
  ["MEMBERS", 17, "Cập nhật danh sách thành viên Ban chỉ đạo, nhóm nòng cốt (mẫu)"],
  ["REVIEWS", 14, "Nhận xét tiến bộ còn chậm, bổ sung đủ các kỳ (mẫu)"],
  ["PEOPLE", 12, "Bổ sung phiếu đồng ý còn thiếu trong hồ sơ (mẫu)"],
  ["MONEY", 9, "Hoàn thiện chứng từ thu chi (mẫu)"],
  ["TIP_BOX", 9, "Mở hòm thư tố giác đủ hai người, ghi sổ bàn giao (mẫu)"],
];
const PLACES = FINDINGS.flatMap(([code, count, what]) => Array.from({ length: count }, () => ({ code, what }))).map(
  (finding, k) => ({ ...finding, k, visit: k % 24 }),
);

/** 10 units of the first intake and 14 of the second, by day; the example commune among them. */
const VISITED = [
  ...DEMO_DISTRICTS.slice(0, 10).map((d) => ({ commune: d.wave2019, year: 2019 })),
  ...DEMO_DISTRICTS.map((d) => ({ commune: d.wave2020.at(-1)!, year: 2020 })),
  ...DEMO_DISTRICTS.slice(0, 2).map((d) => ({ commune: d.wave2020[0]!, year: 2020 })),
];
// Monday to Friday, from 05/10 to 13/11.
const dayOfVisit = (i: number): LocalDate => {
  const workday = Math.floor((i * 29) / 23);
  return addDays("2020-10-05", Math.floor(workday / 5) * 7 + (workday % 5));
};
// Every fifth is still open at the year's end: 49 of 61 are mended by 15/12.
const fixedOn = (k: number, heldOn: LocalDate): LocalDate | null =>
  k % 5 === 4 ? null : addDays(heldOn, 10 + ((k * 7) % 22));

const TEAM = [
  { post: "Phó Chủ tịch Ủy ban MTTQ tỉnh, trưởng đoàn", officialId: demoAccountId("lanh-dao-tinh") },
  { post: "Chuyên viên Ban Phong trào", officialId: demoAccountId("can-bo-tinh") },
  { post: "Cán bộ Công an tỉnh (mẫu)", officialId: null },
];

function answersOf(visit: number, heldOn: LocalDate): GivenAnswer[] {
  return FIRST_CHECKLISTS[0]!.items.map(({ code }) => {
    const findings = PLACES.filter((place) => place.visit === visit && place.code === code).map(({ what }) => ({
      what,
      dueOn: addDays(heldOn, 30),
      responsible: "Ban chỉ đạo cấp xã (mẫu)",
    }));
    return {
      code,
      findings,
      note: code === "WISHES" ? "Đề nghị tập huấn thêm cho nhóm nòng cốt (mẫu)." : null,
      result:
        findings.length > 0
          ? InspectionResult.NOT_MET
          : code === "WISHES"
            ? InspectionResult.NOT_APPLICABLE
            : InspectionResult.MET,
    };
  });
}

const OFFICER = "can-bo-tinh";

/** The plan over both intakes: 42 units, issued on 25/09. */
async function enterPlan({ today, on, read, units }: DemoDesk): Promise<void> {
  const find = () =>
    read((db) => db.selectFrom("inspectionPlan").selectAll().where("year", "=", 2020).executeTakeFirst());
  if (today < "2020-09-21") return;
  if (!(await find())) {
    const pilots = await read((db) =>
      db
        .selectFrom("pilotUnit")
        .select(["id", "year"])
        .where("sponsor", "=", "PROVINCE" as never)
        .where("selectedOn", "is not", null)
        .orderBy("unitCode")
        .execute(),
    );
    const lines = pilots.map(({ id }, n) => ({ pilotUnitId: id, kind: InspectionKind.WORKING, month: 10 + (n % 3) }));
    await draftInspectionPlan(on("2020-09-21", OFFICER), { unitId: units.idOf(DEMO_PROVINCE), year: 2020, lines });
  }
  const plan = (await find())!;
  if (today >= "2020-09-25" && !plan.issuedOn)
    await issueInspectionPlan(on("2020-09-25", OFFICER), {
      id: plan.id,
      expectedVersion: plan.version,
      number: "152/KH-MTTQ",
      issuedOn: "2020-09-25",
    });
}

/** One visit with all that follows from it up to today. */
async function visitUnit(
  { today, on, read }: DemoDesk,
  { commune, year }: { commune: string; year: number },
  i: number,
): Promise<void> {
  const heldOn = dayOfVisit(i);
  if (heldOn > today) return;
  const pilot = await read((db) =>
    db
      .selectFrom("pilotUnit")
      .select("id")
      .where("unitCode", "=", commune)
      .where("year", "=", year)
      .executeTakeFirstOrThrow(),
  );
  const find = (): Promise<InspectionTable | undefined> =>
    read((db) =>
      db
        .selectFrom("inspection")
        .selectAll()
        .where("pilotId", "=", pilot.id)
        .where("heldOn", "=", heldOn)
        .executeTakeFirst(),
    );
  if (!(await find()))
    await openInspection(on(heldOn, OFFICER), {
      pilotUnitId: pilot.id,
      kind: InspectionKind.WORKING,
      heldOn,
      team: TEAM,
    });
  let visit = (await find())!;
  const seen = () => ({ id: visit.id, expectedVersion: visit.version });
  if (visit.state === InspectionState.OPEN) {
    await answerInspection(on(heldOn, OFFICER), { ...seen(), answers: answersOf(i, heldOn) });
    visit = (await find())!;
    const findings = PLACES.filter((place) => place.visit === i).length;
    const grade = i % 6 === 5 ? InspectionGrade.GOOD : findings > 2 ? InspectionGrade.AVERAGE : InspectionGrade.FAIR;
    await closeInspection(on(heldOn, OFFICER), {
      ...seen(),
      minutesNumber: `${i + 1}/BB-MTTQ`,
      grade,
      recommendations: [],
    });
    visit = (await find())!;
  }
  const concludedOn = addDays(heldOn, 7);
  if (visit.state === InspectionState.CLOSED && concludedOn <= today)
    await concludeInspection(on(concludedOn, OFFICER), { ...seen(), number: `${201 + i}/TB-MTTQ`, on: concludedOn });
  await followUp({ today, on, read }, visit, commune);
}

async function followUp(
  { today, on, read }: Pick<DemoDesk, "today" | "on" | "read">,
  visit: InspectionTable,
  commune: string,
): Promise<void> {
  const findings = await read((db) =>
    db.selectFrom("finding").selectAll().where("inspectionId", "=", visit.id).orderBy("placeInVisit").execute(),
  );
  for (const finding of findings) await mend(finding);

  async function mend(finding: FindingTable): Promise<void> {
    const place = PLACES.find(({ code, visit: of }) => code === finding.item && dayOfVisit(of) === visit.heldOn)!;
    const day = fixedOn(place.k, visit.heldOn);
    if (!day || day > today) return;
    let { version } = finding;
    if (finding.state === FindingState.OPEN) {
      await fixFinding(on(day, commune === DEMO_COMMUNE.commune ? "can-bo-xa" : undefined), {
        id: finding.id,
        expectedVersion: version,
        on: day,
        note: "Đã bổ sung, có báo cáo kèm theo (mẫu).",
      });
      version += 1;
    }
    const accepted = addDays(day, 3);
    if (finding.state !== FindingState.ACCEPTED && accepted <= today)
      await acceptFinding(on(accepted, OFFICER), { id: finding.id, expectedVersion: version, on: accepted });
  }
}

/** The Front's supervision of Kinh Môn's own model: recommendations, no grade, counted apart. */
async function supervise({ today, on, read }: DemoDesk): Promise<void> {
  const heldOn = "2020-09-10";
  if (heldOn > today) return;
  const pilot = await read((db) =>
    db.selectFrom("pilotUnit").select("id").where("unitCode", "=", DEMO_OWN_MODEL.commune).executeTakeFirstOrThrow(),
  );
  const find = () =>
    read((db) =>
      db.selectFrom("inspection").select(["id", "version", "state"]).where("pilotId", "=", pilot.id).executeTakeFirst(),
    );
  if (!(await find()))
    await openInspection(on(heldOn, OFFICER), {
      pilotUnitId: pilot.id,
      kind: InspectionKind.SUPERVISION,
      heldOn,
      team: TEAM.slice(0, 2),
      unplannedReason: "Chương trình giám sát năm 2020 của MTTQ tỉnh (mẫu)",
    });
  const visit = (await find())!;
  if (visit.state !== InspectionState.OPEN) return;
  await closeInspection(on(heldOn, OFFICER), {
    id: visit.id,
    expectedVersion: visit.version,
    minutesNumber: "3/BB-MTTQ",
    recommendations: ["Bố trí kinh phí thăm hỏi thường xuyên (mẫu).", "Phối hợp chặt hơn với Công an xã (mẫu)."],
  });
}

/** The year's inspections: 42 units planned, 24 seen by 15/11, 61 findings of which 49 are mended by 15/12. */
export async function inspectTheYear(desk: DemoDesk): Promise<void> {
  await supervise(desk);
  await enterPlan(desk);
  await desk.abreast(VISITED, (unit, i) => visitUnit(desk, unit, i));
}
