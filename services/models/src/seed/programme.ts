import { DEMO_PROVINCE } from "@hoa-nhap/demo";
import type { Context } from "@hoa-nhap/subgraph";
import { DeadlineKind } from "../deadline/deadline-kind.js";
import { issuePlan } from "../plan/plan.service.js";
import type { DemoUnits } from "./demo-units.js";

const ISSUER = "Ban Thường trực Ủy ban MTTQ tỉnh Hải Dương";
const { LAUNCH, INSPECTION_PLAN, REVIEW_CONFERENCE } = DeadlineKind;

/** The plan of 2019, whose intake the plan of 2020 continues. */
export const enterPlan2019 = (ctx: Context, units: DemoUnits, schemeId: string): Promise<string> =>
  issuePlan(ctx, {
    schemeId, parentId: null, unitId: units.idOf(DEMO_PROVINCE), year: 2019, quota: 12, number: "195/KH-MT", issuedOn: "2019-04-19", legalBases: [],
    title: "Triển khai thực hiện Đề án 01/138 đến năm 2020", milestones: [{ kind: LAUNCH, quarter: 4 }],
  });

export const enterPlan2020 = (ctx: Context, units: DemoUnits, { schemeId, id: parentId }: { schemeId: string; id: string }): Promise<string> =>
  issuePlan(ctx, {
    schemeId, parentId, unitId: units.idOf(DEMO_PROVINCE), year: 2020, quota: 30, number: "31/KH-MT", issuedOn: "2020-02-14",
    legalBases: [{ number: "195/KH-MT", issuedOn: "2019-04-19", issuer: ISSUER }],
    title: "Tiếp tục triển khai nhân rộng mô hình theo Đề án 01/138 năm 2020",
    milestones: [{ kind: LAUNCH, quarter: 2 }, { kind: INSPECTION_PLAN, quarter: 3 }, { kind: REVIEW_CONFERENCE, quarter: 4 }],
  });
