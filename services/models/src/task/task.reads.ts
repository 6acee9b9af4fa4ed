import { can, daysBetween, keysFor, type Language, type LocalDate, type Scope } from "@hoa-nhap/kernel";
import { afterCursor, inKeys, pageOf, scopedRead, type Context, type Page, type PageArgs } from "@hoa-nhap/subgraph";
import { sql } from "kysely";
import { lateSql, pilotsIn } from "../pilot-unit/pilot-unit.reads.js";
import { PilotStage, SponsorLevel, stepAfter, type RollOutStage } from "../pilot-unit/pilot-stage.js";
import { findingWork } from "../inspection/finding.reads.js";
import { FindingState } from "../inspection/inspection-kind.js";
import { NEVER, obligationWork } from "../obligation/obligation.reads.js";
import { reStaffingSince } from "../staffing/staffing.reads.js";
import type { PlanParagraph } from "../plan/plan.type.js";
import type { Tables } from "../tables.js";

type Kind = "ENDORSE" | "CHOOSE" | "RESTAFF" | "REMIND" | "NEXT" | "MEND" | "ACCEPT" | "ANSWER" | "FULFIL" | "CHASE";
type Work = Exclude<Kind, "NEXT"> | RollOutStage;

const TITLES: Partial<Record<Work, Record<Language, string>>> = {
  ENDORSE: { vi: "Cho ý kiến đề xuất đơn vị làm điểm", en: "Sign off the proposed pilot unit" },
  CHOOSE: { vi: "Chọn đơn vị trong danh sách đề xuất năm", en: "Choose from the proposed units of" },
  RESTAFF: { vi: "Kiện toàn Ban chỉ đạo sau sáp nhập", en: "Re-staff the steering committee after the merger" },
  REMIND: { vi: "Đôn đốc: chưa tổ chức hội nghị triển khai", en: "Remind: no launch conference yet" },
  MEND: { vi: "Khắc phục kiến nghị sau kiểm tra", en: "Mend a finding of the inspection" },
  ACCEPT: { vi: "Xác nhận việc khắc phục sau kiểm tra", en: "Accept what was mended after the inspection" },
  ANSWER: { vi: "Trả lời việc được giao, đề nghị", en: "Answer what you are asked for" },
  FULFIL: { vi: "Thực hiện việc đã nhận", en: "Do what you accepted" },
  CHASE: { vi: "Đôn đốc cơ quan phối hợp, đã quá hạn", en: "Remind the partner: past its last day" },
  GUIDED: { vi: "Hướng dẫn đơn vị được chọn", en: "Guide the chosen unit" },
  PLAN_DRAFTED: { vi: "Dự thảo kế hoạch triển khai", en: "Draft the roll-out plan" },
  PARTY_OPINION_GIVEN: { vi: "Xin ý kiến chỉ đạo của cấp ủy", en: "Ask for the Party committee's opinion" },
  PLAN_ISSUED: { vi: "Ban hành kế hoạch", en: "Issue the plan" },
  COMMITTEE_FOUNDED: { vi: "Thành lập Ban chỉ đạo", en: "Found the steering committee" },
  GROUPS_FOUNDED: { vi: "Thành lập nhóm nòng cốt", en: "Found the core groups" },
  SURVEYED: { vi: "Khảo sát, lập danh sách", en: "Record the survey" },
  LAUNCHED: { vi: "Tổ chức hội nghị triển khai", en: "Hold the launch conference" },
};

/** The columns of a paragraph, for work that no plan asks for. */
const NO_PARAGRAPH = [
  sql<string | null>`null::text`.as("section"),
  sql<string | null>`null::text`.as("item"),
  sql<string | null>`null::text`.as("number"),
  sql<string | null>`null::uuid`.as("documentId"),
] as const;
const PAGES: Partial<Record<Kind, string>> = {
  MEND: "inspections",
  ACCEPT: "inspections",
  ANSWER: "obligations",
  FULFIL: "obligations",
  CHASE: "obligations",
};

/** Where the caller holds a scope, as a condition on the pilot unit's place; false without the scope. */
const holds = (ctx: Context, scope: Scope) =>
  can(ctx.actor, scope) ? inKeys(keysFor(ctx.actor, scope), "p") : sql<boolean>`false`;

/**
 * What the caller has to do about pilot units, oldest last day first: sign off a proposal, guide a chosen unit, the
 * commune's next step, a committee to be founded anew after a merger; for the province one row for all that a year's
 * plan lets it choose from; for province and district a reminder where the launch is overdue; and one row for each
 * finding of an inspection that the commune has to mend or that the level that inspected has to accept; and what the
 * caller's own unit is asked for, or asked a partner for.
 */
export async function pilotTasksPage(ctx: Context, { first, after }: PageArgs): Promise<Page<TaskRow>> {
  const today = ctx.clock.today();
  const due = sql<string>`coalesce(d.due_on, ${NEVER}::date)::text`;
  const own = [
    PilotStage.GUIDED,
    PilotStage.PLAN_DRAFTED,
    PilotStage.PARTY_OPINION_GIVEN,
    PilotStage.PLAN_ISSUED,
    PilotStage.COMMITTEE_FOUNDED,
    PilotStage.GROUPS_FOUNDED,
    PilotStage.SURVEYED,
  ];
  const work = sql<"ENDORSE" | "REMIND" | "NEXT" | null>`case
    when p.stage = 'PROPOSED'
      and ${holds(ctx, "pilot.endorse")}
      and not exists (select from models.endorsement e where e.pilot_id = p.id) then 'ENDORSE'
    when p.stage = 'SELECTED' and ${holds(ctx, "pilot.guide")} then 'NEXT'
    when p.stage = any (${own}) and ${holds(ctx, "pilot.advance")} then 'NEXT'
    when coalesce(${lateSql(today)}, false)
      and (${holds(ctx, "pilot.select")} or ${holds(ctx, "pilot.endorse")}) then 'REMIND' end`;
  const read = await scopedRead<Tables>(ctx, "rollout.read");
  const units = pilotsIn(read)
    .leftJoin("plan as of", "of.id", "p.planId")
    .leftJoin("document as paper", "paper.id", "of.documentId")
    .where(sql<boolean>`${work} is not null`)
    .select([
      "p.id",
      "p.id as about",
      "p.stage",
      "p.unitVersionId",
      "p.unitCode",
      "u.fullName",
      "d.section",
      "d.item",
      "paper.number",
      "paper.id as documentId",
    ])
    .select([due.as("dueKey"), sql<Kind>`${work}`.as("work")]);
  const owed = pilotsIn(read)
    .innerJoin("steeringCommittee as c", (join) => join.onRef("c.pilotId", "=", "p.id").on("c.untilOn", "is", null))
    .where(holds(ctx, "pilot.advance"))
    .where(reStaffingSince, "is not", null)
    .select(["c.id", "p.id as about", "p.stage", "p.unitVersionId", "p.unitCode", "u.fullName"])
    .select(NO_PARAGRAPH)
    .select([sql<string>`${NEVER}::text`.as("dueKey"), sql<Kind>`'RESTAFF'`.as("work")]);
  const choosing = pilotsIn(read)
    .innerJoin("plan as of", "of.id", "p.planId")
    .innerJoin("unit as at", "at.id", "of.unitVersionId")
    .leftJoin("document as paper", "paper.id", "of.documentId")
    .where(holds(ctx, "pilot.select"))
    .where("p.stage", "=", PilotStage.PROPOSED)
    .where("p.sponsor", "=", SponsorLevel.PROVINCE)
    .where((eb) =>
      eb.or([
        eb("p.districtKey", "is", null),
        eb.exists(eb.selectFrom("endorsement as e").select("e.id").whereRef("e.pilotId", "=", "p.id")),
      ]),
    )
    .groupBy(["of.id", "at.code", "d.id", "paper.id"])
    .select([
      "of.id",
      "of.id as about",
      sql<PilotStage>`null`.as("stage"),
      "of.unitVersionId",
      "at.code as unitCode",
      sql<string>`${sql.ref("of.year")}::text`.as("fullName"),
      "d.section",
      "d.item",
      "paper.number",
      "paper.id as documentId",
    ])
    .select([due.as("dueKey"), sql<Kind>`'CHOOSE'`.as("work")]);
  const mending = findingWork(ctx);
  const findings = read.db
    .selectFrom("finding as f")
    .innerJoin("inspection as i", "i.id", "f.inspectionId")
    .innerJoin("unit as u", "u.id", "f.unitVersionId")
    .where(read.inArea("f"))
    .where("f.state", "<>", FindingState.ACCEPTED)
    .where(sql<boolean>`${mending} is not null`)
    .select(["f.id", "i.id as about", sql<PilotStage>`null`.as("stage"), "f.unitVersionId", "f.unitCode", "u.fullName"])
    .select(NO_PARAGRAPH)
    .select([sql<string>`f.due_on::text`.as("dueKey"), sql<Kind>`${mending}`.as("work")]);
  const asked = obligationWork(ctx, today);
  const obligations = read.db
    .selectFrom("obligation as o")
    .innerJoin("unit as u", "u.id", "o.askedUnitVersionId")
    .where(sql<boolean>`${asked} is not null`)
    .select([
      "o.id",
      "o.id as about",
      sql<PilotStage>`null`.as("stage"),
      "o.askedUnitVersionId as unitVersionId",
      "u.code as unitCode",
      "o.title as fullName",
    ])
    .select(NO_PARAGRAPH)
    .select([sql<string>`coalesce(o.due_on, ${NEVER}::date)::text`.as("dueKey"), sql<Kind>`${asked}`.as("work")]);
  const query = read.db.selectFrom(
    units.unionAll(owed).unionAll(choosing).unionAll(findings).unionAll(obligations).as("t"),
  );
  const rows = await query
    .selectAll("t")
    .where(afterCursor(after, [sql.ref("t.due_key"), sql.ref("t.unit_code"), sql.ref("t.id")]))
    .orderBy("t.dueKey")
    .orderBy("t.unitCode")
    .orderBy("t.id")
    .limit(first + 1)
    .execute();
  const tasks = rows.map(({ dueKey, stage, about, work: kind, section, item, number, documentId, ...row }): TaskRow => {
    const dueOn = dueKey === NEVER ? null : dueKey;
    const what: Work = kind === "NEXT" ? stepAfter(stage)! : kind;
    return {
      id: row.id,
      unitVersionId: row.unitVersionId,
      unitCode: row.unitCode,
      dueKey,
      dueOn,
      link: kind === "CHOOSE" ? `/selection?year=${row.fullName}` : `/${PAGES[kind] ?? "pilot-units"}/${about}`,
      paragraph: section && item && number && documentId ? { section, item, number, documentId } : null,
      title: `${TITLES[what]![ctx.actor.language]}${kind === "CHOOSE" ? "" : ":"} ${row.fullName}`,
      daysLate: kind !== "ACCEPT" && dueOn && dueOn < today ? daysBetween(dueOn, today) : null,
    };
  });
  return pageOf(
    tasks,
    first,
    (row) => [row.dueKey, row.unitCode, row.id],
    async () => {
      const { n } = await query.select((eb) => eb.fn.countAll<string>().as("n")).executeTakeFirstOrThrow();
      return Number(n);
    },
  );
}

export interface TaskRow {
  id: string;
  title: string;
  dueOn: LocalDate | null;
  daysLate: number | null;
  unitVersionId: string;
  unitCode: string;
  dueKey: string;
  link: string;
  paragraph: PlanParagraph | null;
}
