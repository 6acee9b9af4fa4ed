import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { CountsPeople, InstantScalar, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import { CommitteeIssuer, PilotEnd, PilotStage, SponsorLevel } from "./pilot-stage.js";

registerEnumType(CommitteeIssuer, {
  name: "CommitteeIssuer",
  description: "Nơi ra quyết định thành lập Ban chỉ đạo. | Who founded the steering committee.",
  valuesConfig: {
    PEOPLES_COMMITTEE: { description: "Ủy ban nhân dân. | People's Committee." },
    FRONT: { description: "Ủy ban MTTQ. | Front committee." },
    PARTY_COMMITTEE: { description: "Cấp ủy. | Party committee." },
  },
});

registerEnumType(PilotEnd, {
  name: "PilotEnd",
  description: "Quyết định về đơn vị sau khi triển khai (A15). | What is decided about a unit.",
  valuesConfig: {
    MAINTAINED: { description: "Duy trì. | Maintained." },
    MERGED: { description: "Sáp nhập vào đơn vị điểm khác. | Merged into another pilot unit." },
    CLOSED: { description: "Kết thúc, giải thể. | Closed." },
  },
});

@Policy("pilot.read", "parent")
@ObjectType("PilotStep", { description: "Một bước đã ghi nhận, không sửa. | A recorded step; never changed." })
export class PilotStepType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => PilotStage, { description: "Bước. | The step." })
  stage!: PilotStage;
  @Field(() => LocalDateScalar, { description: "Ngày thực hiện. | Day it happened." })
  on!: LocalDate;
  @Field(() => String, { nullable: true, description: "Số ký hiệu văn bản. | Number of the document." })
  documentNumber!: string | null;
  @Policy("rollout.read", "parent")
  @Directive('@tag(name: "private")')
  @Field(() => String, { nullable: true, description: "Ghi chú. | Note." })
  note!: string | null;
  @Policy("rollout.read", "parent")
  @Field(() => InstantScalar, { description: "Lúc ghi nhận. | When it was recorded." })
  recordedAt!: string;
}

@Policy("rollout.read", "parent")
@ObjectType("Endorsement", {
  description:
    "Ý kiến đồng ý của một cấp; lựa chọn cần cả huyện và tỉnh (R23). | One level's sign-off; selection needs district and province.",
})
export class EndorsementType {
  @Field(() => SponsorLevel, { description: "Cấp nào. | Which level." })
  level!: SponsorLevel;
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: LocalDate;
}

@Policy("pilot.advance", "parent")
@ObjectType({
  description: "Số liệu khảo sát; danh sách ở hồ sơ. | Counts of the survey; the list stays with the cases.",
})
@Directive('@tag(name: "private")')
export class PilotSurvey {
  @CountsPeople("line")
  @Field(() => Int, { description: "Số người được khảo sát (người). Đếm người. | Surveyed (persons). Counts people." })
  surveyed!: number;
  @CountsPeople("line")
  @Field(() => Int, { description: "Đồng ý được giúp đỡ (người). Đếm người. | Consented (persons). Counts people." })
  consented!: number;
  @CountsPeople("line")
  @Field(() => Int, { description: "Từ chối (người). Đếm người. | Declined (persons). Counts people." })
  declined!: number;
}

@Policy("conference.read", "parent")
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

@Policy("rollout.read", "parent")
@ObjectType("PilotOutcome", {
  description:
    "Quyết định duy trì, sáp nhập hoặc kết thúc; không sửa (A15). | The decision to maintain, merge or close; never changed.",
})
export class PilotOutcomeType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => PilotEnd, { description: "Quyết định gì. | What is decided." })
  outcome!: PilotEnd;
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: LocalDate;
  @Field(() => CommitteeIssuer, { description: "Nơi ra quyết định. | Issuer of the decision." })
  issuer!: CommitteeIssuer;
  @Field(() => String, { description: "Số quyết định. | Number of the decision." })
  decisionNumber!: string;
  @Directive('@tag(name: "private")')
  @Field(() => String, { description: "Lý do. | Why." })
  reason!: string;
  @Field(() => InstantScalar, { description: "Lúc ghi nhận. | When it was recorded." })
  recordedAt!: string;
}
