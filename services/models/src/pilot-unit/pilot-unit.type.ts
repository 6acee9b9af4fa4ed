import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, InstantScalar, LocalDateScalar } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import { CommitteeIssuer, PilotStage, SponsorLevel, STAGE_WORDS } from "./pilot-stage.js";

registerEnumType(PilotStage, {
  name: "PilotStage",
  description: "Bước triển khai của đơn vị. | How far the roll-out has come.",
  valuesConfig: Object.fromEntries(Object.entries(STAGE_WORDS).map(([stage, { vi, en }]) => [stage, { description: `${vi}. | ${en}.` }])),
});
registerEnumType(SponsorLevel, {
  name: "SponsorLevel",
  description: "Cấp chủ trì hoặc cho ý kiến. | Sponsoring or signing level.",
  valuesConfig: {
    PROVINCE: { description: "Cấp tỉnh; tính vào chỉ tiêu của kế hoạch (R36). | Province; counts towards the plan's quota." },
    DISTRICT: { description: "Cấp huyện; mô hình tự xây dựng, không tính vào chỉ tiêu (R63). | District; an own model outside the quota." },
    COMMUNE: { description: "Cấp xã; mô hình tự xây dựng, không tính vào chỉ tiêu (R63). | Commune; an own model outside the quota." },
  },
});
registerEnumType(CommitteeIssuer, {
  name: "CommitteeIssuer",
  description: "Nơi ra quyết định thành lập Ban chỉ đạo. | Who founded the steering committee.",
  valuesConfig: {
    PEOPLES_COMMITTEE: { description: "Ủy ban nhân dân. | People's Committee." },
    FRONT: { description: "Ủy ban MTTQ. | Front committee." },
    PARTY_COMMITTEE: { description: "Cấp ủy. | Party committee." },
  },
});

const day = (vi: string, en: string) => ({ nullable: true, description: `Ngày ${vi}. | Day ${en}.` }) as const;

@ObjectType("PilotUnit", { description: "Một xã, phường, thị trấn làm điểm trong một năm. | A commune on its way through the roll-out of one year." })
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
  @Field(() => Int, { nullable: true, description: "Số người cần cảm hóa, giúp đỡ (người, R20). | People needing help (persons)." })
  peopleToHelp!: number | null;
  @Field(() => String, { nullable: true, description: "Nguồn của số người. | Source of that number." })
  peopleSource!: string | null;
  @Field(() => LocalDateScalar, day("của số người", "of that number"))
  peopleCountedOn!: LocalDate | null;
  @Field(() => String, { nullable: true, description: "Vấn đề an ninh trật tự đã ghi nhận (R21). | The recorded security problem." })
  securityProblem!: string | null;
  @Field(() => String, { nullable: true, description: "Nguồn ghi nhận. | Its source." })
  securitySource!: string | null;
  @Field(() => String, { nullable: true, description: "Lý do đề xuất khi thiếu tiêu chí (R22). | Justification where a criterion is missing." })
  justification!: string | null;
  @Field(() => String, { nullable: true, description: "Lý do chọn vượt chỉ tiêu (R46). | Why it was chosen beyond the quota." })
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
}

@ObjectType({ description: "Một bước đã ghi nhận, không sửa. | A recorded step; never changed." })
export class PilotStep {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => PilotStage, { description: "Bước. | The step." })
  stage!: PilotStage;
  @Field(() => LocalDateScalar, { description: "Ngày thực hiện. | Day it happened." })
  on!: LocalDate;
  @Field(() => String, { nullable: true, description: "Số ký hiệu văn bản. | Number of the document." })
  documentNumber!: string | null;
  @Directive('@tag(name: "private")')
  @Field(() => String, { nullable: true, description: "Ghi chú. | Note." })
  note!: string | null;
  @Field(() => InstantScalar, { description: "Lúc ghi nhận. | When it was recorded." })
  recordedAt!: string;
}

@ObjectType({ description: "Ý kiến đồng ý của một cấp; lựa chọn cần cả huyện và tỉnh (R23). | One level's sign-off; selection needs district and province." })
export class Endorsement {
  @Field(() => SponsorLevel, { description: "Cấp nào. | Which level." })
  level!: SponsorLevel;
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: LocalDate;
}

@ObjectType({ description: "Ban chỉ đạo của đơn vị (R29). | The unit's steering committee." })
export class SteeringCommittee {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "Ngày thành lập. | Day founded." })
  foundedOn!: LocalDate;
  @Field(() => CommitteeIssuer, { description: "Nơi ra quyết định. | Issuer of the decision." })
  issuer!: CommitteeIssuer;
  @Field(() => String, { description: "Số quyết định. | Number of the decision." })
  decisionNumber!: string;
  @Field(() => String, { nullable: true, description: "Số quy chế hoạt động. | Number of the working regulation." })
  regulationNumber!: string | null;
  @Field(() => Int, { description: "Số thành viên (người). | Members (persons)." })
  memberCount!: number;
  @Field(() => Int, { nullable: true, description: "Trong đó nữ (người); trống: chưa báo. | Of whom women (persons); empty: not told." })
  womenCount!: number | null;
}

@ObjectType({ description: "Nhóm nòng cốt ở khu dân cư (R30). | Core group of a residential area." })
export class CoreGroup {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => String, { description: "Tên nhóm. | Name." })
  name!: string;
  @Field(() => LocalDateScalar, { description: "Ngày thành lập. | Day founded." })
  foundedOn!: LocalDate;
  @Field(() => Int, { description: "Số thành viên (người). | Members (persons)." })
  memberCount!: number;
  @Field(() => Int, { description: "Trong đó nữ (người). | Of whom women (persons)." })
  womenCount!: number;
}

@ObjectType({ description: "Số liệu khảo sát; danh sách ở hồ sơ. | Counts of the survey; the list stays with the cases." })
@Directive('@tag(name: "private")')
export class PilotSurvey {
  @Field(() => Int, { description: "Số người được khảo sát (người). | Surveyed (persons)." })
  surveyed!: number;
  @Field(() => Int, { description: "Đồng ý được giúp đỡ (người). | Consented (persons)." })
  consented!: number;
  @Field(() => Int, { description: "Từ chối (người). | Declined (persons)." })
  declined!: number;
}

@ObjectType({ description: "Hội nghị triển khai (R31). | The launch conference." })
export class LaunchConference {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "Ngày tổ chức. | Day held." })
  heldOn!: LocalDate;
  @Field(() => String, { description: "Địa điểm. | Place." })
  place!: string;
  @Field(() => String, { description: "Chức vụ người chủ trì. | Office of the chair." })
  chair!: string;
  @Field(() => Int, { description: "Số người dự (người). | Present (persons)." })
  attendance!: number;
  @Field(() => String, { nullable: true, description: "Số biên bản. | Number of the minutes." })
  minutesNumber!: string | null;
}

export const PilotUnitConnection = connectionOf(PilotUnitType, "PilotUnit");
