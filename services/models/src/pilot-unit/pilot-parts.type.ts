import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { InstantScalar, LocalDateScalar } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import { CommitteeIssuer, PilotStage, SponsorLevel } from "./pilot-stage.js";

registerEnumType(CommitteeIssuer, {
  name: "CommitteeIssuer",
  description: "Nơi ra quyết định thành lập Ban chỉ đạo. | Who founded the steering committee.",
  valuesConfig: {
    PEOPLES_COMMITTEE: { description: "Ủy ban nhân dân. | People's Committee." },
    FRONT: { description: "Ủy ban MTTQ. | Front committee." },
    PARTY_COMMITTEE: { description: "Cấp ủy. | Party committee." },
  },
});

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
