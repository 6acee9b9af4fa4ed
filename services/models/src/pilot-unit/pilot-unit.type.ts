import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { CountsPeople, connectionOf, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import { PilotStage, SponsorLevel, STAGE_WORDS } from "./pilot-stage.js";

registerEnumType(PilotStage, {
  name: "PilotStage",
  description: "Bước triển khai của đơn vị. | How far the roll-out has come.",
  valuesConfig: Object.fromEntries(
    Object.entries(STAGE_WORDS).map(([stage, { vi, en }]) => [stage, { description: `${vi}. | ${en}.` }]),
  ),
});
registerEnumType(SponsorLevel, {
  name: "SponsorLevel",
  description: "Cấp chủ trì hoặc cho ý kiến. | Sponsoring or signing level.",
  valuesConfig: {
    PROVINCE: {
      description: "Cấp tỉnh; tính vào chỉ tiêu của kế hoạch (R36). | Province; counts towards the plan's quota.",
    },
    DISTRICT: {
      description:
        "Cấp huyện; mô hình tự xây dựng, không tính vào chỉ tiêu (R63). | District; an own model outside the quota.",
    },
    COMMUNE: {
      description:
        "Cấp xã; mô hình tự xây dựng, không tính vào chỉ tiêu (R63). | Commune; an own model outside the quota.",
    },
  },
});

const day = (vi: string, en: string) => ({ nullable: true, description: `Ngày ${vi}. | Day ${en}.` }) as const;

@Policy("pilot.read", "area")
@ObjectType("PilotUnit", {
  description:
    "Một xã, phường, thị trấn làm điểm trong một năm. | A commune on its way through the roll-out of one year.",
})
@Directive('@key(fields: "id")')
export class PilotUnitType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => Int, { description: "Năm của đợt. | Year of the intake." })
  year!: number;
  @Field(() => PilotStage, { description: "Bước hiện tại. | Where it stands." })
  stage!: PilotStage;
  @Field(() => SponsorLevel, { description: "Cấp chủ trì mô hình (R36, R63). | Sponsoring level." })
  sponsor!: SponsorLevel;
  @Policy("candidate.read", "area")
  @CountsPeople("narrowed")
  @Field(() => Int, {
    nullable: true,
    description:
      "Số người cần cảm hóa, giúp đỡ (người, R20). Đếm người. | People needing help (persons). Counts people.",
  })
  peopleToHelp!: number | null;
  @Policy("candidate.read", "area")
  @Field(() => String, { nullable: true, description: "Nguồn của số người. | Source of that number." })
  peopleSource!: string | null;
  @Policy("candidate.read", "area")
  @Field(() => LocalDateScalar, day("của số người", "of that number"))
  peopleCountedOn!: LocalDate | null;
  @Policy("candidate.read", "area")
  @Field(() => String, {
    nullable: true,
    description: "Vấn đề an ninh trật tự đã ghi nhận (R21). | The recorded security problem.",
  })
  securityProblem!: string | null;
  @Policy("candidate.read", "area")
  @Field(() => String, { nullable: true, description: "Nguồn ghi nhận. | Its source." })
  securitySource!: string | null;
  @Policy("candidate.read", "area")
  @Field(() => String, {
    nullable: true,
    description: "Lý do đề xuất khi thiếu tiêu chí (R22). | Justification where a criterion is missing.",
  })
  justification!: string | null;
  @Policy("candidate.read", "area")
  @Field(() => String, {
    nullable: true,
    description: "Lý do chọn vượt chỉ tiêu (R46). | Why it was chosen beyond the quota.",
  })
  overQuotaReason!: string | null;
  @Field(() => LocalDateScalar, { description: "Ngày đề xuất. | Day proposed." })
  proposedOn!: LocalDate;
  @Field(() => LocalDateScalar, day("được chọn", "chosen"))
  selectedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, day("hướng dẫn (R25)", "guided"))
  guidedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, day("dự thảo kế hoạch (R26)", "the plan was drafted"))
  planDraftedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, day("cấp ủy cho ý kiến (R27)", "the Party committee gave its opinion"))
  partyOpinionOn!: LocalDate | null;
  @Field(() => LocalDateScalar, day("ban hành kế hoạch", "the plan was issued"))
  planIssuedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, day("thành lập Ban chỉ đạo (R29)", "the committee was founded"))
  committeeFoundedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, day("thành lập nhóm nòng cốt (R30)", "the core groups were founded"))
  groupsFoundedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, day("khảo sát", "the survey was recorded"))
  surveyedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, day("tổ chức hội nghị triển khai (R31)", "of the launch conference"))
  launchedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, day("sáp nhập hoặc kết thúc (A15)", "merged or closed"))
  endedOn!: LocalDate | null;
}

export const PilotUnitConnection = connectionOf(PilotUnitType, "PilotUnit");
