import { DEMO_PROVINCE } from "@hoa-nhap/demo";
import type { Context } from "@hoa-nhap/subgraph";
import { DeadlineKind } from "../deadline/deadline-kind.js";
import { enterScheme, issuePlan } from "../plan/plan.service.js";
import type { DemoUnits } from "./demo-units.js";

const SCHEME = {
  code: "01/138",
  name: "Vận động toàn dân tham gia phòng ngừa, phát hiện, tố giác tội phạm; cảm hóa, giáo dục, cải tạo người phạm tội tại gia đình và cộng đồng dân cư",
  shortName: "Đề án 01/138",
  aliases: [
    "Đề án I/138",
    "Phát động toàn dân tham gia phòng ngừa, phát hiện, tố giác tội phạm, cảm hoá, giáo dục, cải tạo người phạm tội tại gia đình và cộng đồng dân cư",
    "Vận động toàn dân tham gia phòng ngừa, phát hiện, tố giác tội phạm, cảm hoá, giáo dục người phạm tội tại gia đình, cộng đồng dân cư",
  ],
  endsOn: "2020-12-31",
};
const ISSUER = "Ban Thường trực Ủy ban MTTQ tỉnh Hải Dương";
const { LAUNCH, INSPECTION_PLAN, REVIEW_CONFERENCE } = DeadlineKind;

/** The scheme and the plan of 2019, whose intake the plan of 2020 continues. Each is entered on its own day. */
export async function enterPlan2019(on: (day: string) => Context, units: DemoUnits): Promise<void> {
  const schemeId = await enterScheme(on("2019-04-19"), SCHEME);
  await issuePlan(on("2019-04-19"), {
    schemeId, parentId: null, unitId: units.idOf(DEMO_PROVINCE), year: 2019, quota: 12, number: "195/KH-MT", issuedOn: "2019-04-19", legalBases: [],
    title: "Triển khai thực hiện Đề án 01/138 đến năm 2020", milestones: [{ kind: LAUNCH, quarter: 4 }],
  });
}

export const enterPlan2020 = (ctx: Context, units: DemoUnits, { schemeId, id: parentId }: { schemeId: string; id: string }): Promise<string> =>
  issuePlan(ctx, {
    schemeId, parentId, unitId: units.idOf(DEMO_PROVINCE), year: 2020, quota: 30, number: "31/KH-MT", issuedOn: "2020-02-14",
    legalBases: [{ number: "195/KH-MT", issuedOn: "2019-04-19", issuer: ISSUER }],
    title: "Tiếp tục triển khai nhân rộng mô hình theo Đề án 01/138 năm 2020",
    milestones: [{ kind: LAUNCH, quarter: 2 }, { kind: INSPECTION_PLAN, quarter: 3 }, { kind: REVIEW_CONFERENCE, quarter: 4 }],
  });
