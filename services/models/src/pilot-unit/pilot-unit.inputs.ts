import { Field, ID, InputType, Int } from "type-graphql";
import { IdText, PlainText } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, IsInt, IsOptional, Max, Min, ValidateNested } from "class-validator";
import type { EndPilotUnit } from "./outcome.service.js";
import type { IssuePilotPlan, Step } from "./pilot-unit.service.js";
import { ConferenceAttendeesInput } from "../conference/conference.inputs.js";
import { CommitteeIssuer, PilotEnd } from "./pilot-stage.js";
import { StepWithNumber, StepWithPaper } from "./step.inputs.js";

@InputType({ description: "Hướng dẫn đơn vị được chọn (R25). | Guiding a chosen unit." })
export class GuidePilotUnitInput extends StepWithPaper implements Step {}

@InputType({ description: "Dự thảo kế hoạch của xã (R26). | The commune's draft plan." })
export class DraftPilotPlanInput extends StepWithPaper implements Step {}

@InputType({ description: "Ý kiến chỉ đạo bằng văn bản của cấp ủy (R27). | The Party committee's written opinion." })
export class RecordPartyOpinionInput extends StepWithNumber implements Step {}

@InputType({ description: "Ban hành kế hoạch, sau ý kiến cấp ủy (R27). | Issuing the plan, after the Party opinion." })
export class IssuePilotPlanInput extends StepWithPaper implements IssuePilotPlan {
  @Field(() => ID, {
    nullable: true,
    description:
      "Kế hoạch của xã trong sổ văn bản; có thì không ghi số, và ngày là ngày ban hành. " +
      "| The commune's plan in the register; the number is then not typed, and the day is its day of issue.",
  })
  @IsOptional()
  @IdText()
  documentId?: string | null;
}

@InputType({ description: "Kết quả khảo sát, chỉ số lượng. | Result of the survey, counts only." })
export class RecordSurveyInput extends StepWithPaper implements Step {
  @Field(() => Int, { description: "Số người được khảo sát (người). | Surveyed (persons)." })
  @IsInt()
  @Min(0)
  @Max(100_000)
  surveyed!: number;
  @Field(() => Int, { description: "Đồng ý được giúp đỡ (người). | Consented (persons)." })
  @IsInt()
  @Min(0)
  @Max(100_000)
  consented!: number;
  @Field(() => Int, { description: "Từ chối (người). | Declined (persons)." })
  @IsInt()
  @Min(0)
  @Max(100_000)
  declined!: number;
}

@InputType({ description: "Ghi nhận hội nghị triển khai (R31). | Recording the launch conference." })
export class LaunchPilotUnitInput extends StepWithPaper implements Step {
  @Field(() => String, { description: "Địa điểm. | Place." })
  @PlainText(300)
  place!: string;
  @Field(() => String, { description: "Chức vụ người chủ trì, không phải tên. | Office of the chair, not a name." })
  @PlainText(200)
  chair!: string;
  @Field(() => Int, { description: "Số người dự (người). | Present (persons)." })
  @IsInt()
  @Min(1)
  @Max(100_000)
  attendance!: number;
  @Field(() => Int, { nullable: true, description: "Trong đó nữ (người). | Of whom women (persons)." })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  women?: number | null;
  @Field(() => [ConferenceAttendeesInput], {
    nullable: true,
    description:
      "Theo loại cơ quan; có ghi thì phải cộng lại bằng tổng. | By kind of body; where told, they add up to the total.",
  })
  @IsOptional()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  attendees?: ConferenceAttendeesInput[] | null;
}

@InputType({
  description:
    "Đi vào hoạt động: tháng làm việc đầu tiên đã bắt đầu. | Becoming active: the first month's work has begun.",
})
export class ActivatePilotUnitInput extends StepWithPaper implements Step {}

@InputType({
  description: "Duy trì, sáp nhập hoặc kết thúc một đơn vị điểm (A15). | Maintaining, merging or closing a pilot unit.",
})
export class EndPilotUnitInput extends StepWithNumber implements EndPilotUnit {
  @Field(() => PilotEnd, { description: "Quyết định gì. | What is decided." })
  outcome!: PilotEnd;
  @Field(() => CommitteeIssuer, {
    description:
      "Nơi ra quyết định: nơi đã thành lập Ban chỉ đạo. | Issuer of the decision: whoever founded the committee.",
  })
  issuer!: CommitteeIssuer;
  @Field(() => String, { description: "Lý do. | Why." })
  @PlainText(1000)
  reason!: string;
  @Field(() => ID, {
    nullable: true,
    description: "Đơn vị điểm kế tục, khi sáp nhập. | The pilot unit it is merged into.",
  })
  @IsOptional()
  @IdText()
  successorId?: string | null;
}
