import { Field, ID, InputType, Int } from "type-graphql";
import {
  DocumentNumberText,
  IdText,
  LocalDateScalar,
  PlainText,
  PlainTexts,
  existing,
  YearArg,
} from "@hoa-nhap/subgraph";
import { ArrayMaxSize, ArrayNotEmpty, IsInt, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { AskFields } from "../obligation/obligation.inputs.js";
import { ProgrammeBody } from "../obligation/obligation-words.js";
import { ConferenceKind } from "./conference-words.js";
import type { Party } from "./conference-parts.service.js";
import type { ConcludeConference, ConferencePlan, HoldConference, PlanConference } from "./conference.service.js";

const MOST = 100_000;
const REASON = "Lý do. | Reason.";
const MINUTES = "Số biên bản. | Number of the minutes.";

@InputType({ description: "Đơn vị tổ chức hoặc được mời. | An organiser or somebody invited." })
class ConferencePartyInput implements Party {
  @Field(() => ProgrammeBody, { description: "Loại cơ quan. | Kind of body." })
  body!: ProgrammeBody;
  @Field(() => String, { description: "Ghi như trên giấy mời. | As the invitation names it." })
  @PlainText(200)
  label!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      "Đơn vị (mã đơn vị): đơn vị này xem được hội nghị. | The unit (unit id), which then sees the conference.",
  })
  @IsOptional()
  @IdText()
  unitId?: string | null;
}

@InputType({ description: "Một tài liệu của hội nghị. | A paper of a conference." })
class ConferencePaperInput {
  @Field(() => String, { description: "Tên tài liệu. | Title." })
  @PlainText(300)
  title!: string;
  @Field(() => ID, { nullable: true, description: "Văn bản trong sổ. | The document in the register." })
  @IsOptional()
  @IdText()
  documentId?: string | null;
}

@InputType({ description: "Số người dự của một loại cơ quan. | How many came from one kind of body." })
export class ConferenceAttendeesInput {
  @Field(() => ProgrammeBody, { description: "Loại cơ quan. | Kind of body." })
  body!: ProgrammeBody;
  @Field(() => Int, { description: "Số người (người). | Persons." })
  @IsInt()
  @Min(1)
  @Max(MOST)
  count!: number;
}

@InputType()
abstract class PlanFields implements ConferencePlan {
  @Field(() => String, { description: "Tên hội nghị. | Title." })
  @PlainText(300)
  title!: string;
  @Field(() => String, { nullable: true, description: "Địa điểm. | Place." })
  @IsOptional()
  @PlainText(300)
  place?: string | null;
  @Field(() => [String], {
    description:
      "Chức vụ những người chủ trì, không phải tên; tối đa 10. | Offices of those in the chair, not names; at most 10.",
  })
  @ArrayMaxSize(10)
  @PlainTexts(200)
  chairs!: string[];
  @Field(() => [ConferencePartyInput], {
    description: "Các đơn vị cùng tổ chức (R53), tối đa 20. | Those who hold it together, at most 20.",
  })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  organisers!: ConferencePartyInput[];
  @Field(() => [ConferencePartyInput], { description: "Thành phần mời, tối đa 100. | Those invited, at most 100." })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  invited!: ConferencePartyInput[];
  @Field(() => [String], {
    description: "Chương trình, theo thứ tự; tối đa 50 mục. | Agenda in order, at most 50 items.",
  })
  @ArrayMaxSize(50)
  @PlainTexts(500)
  agenda!: string[];
  @Field(() => [ConferencePaperInput], { description: "Tài liệu, tối đa 50. | Papers, at most 50." })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  papers!: ConferencePaperInput[];
  @YearArg("Đánh giá từ năm; bắt buộc với sơ kết, tổng kết (R34). | First year looked back on; needed for a review.", {
    nullable: true,
  })
  reviewedFrom?: number | null;
  @YearArg("Đánh giá đến năm. | Last year looked back on.", { nullable: true })
  reviewedTo?: number | null;
}

@InputType({ description: "Dự kiến một hội nghị. | Planning a conference." })
export class PlanConferenceInput extends PlanFields implements PlanConference {
  @Field(() => ID, { description: "Đơn vị chủ trì tổ chức (mã đơn vị). | Unit that holds it (unit id)." })
  @IdText()
  unitId!: string;
  @Field(() => ConferenceKind, { description: "Loại. | Kind." })
  kind!: ConferenceKind;
  @Field(() => ID, {
    nullable: true,
    description: "Đơn vị điểm; bắt buộc với hội nghị triển khai. | The pilot unit; needed for a launch.",
  })
  @IsOptional()
  @IdText()
  pilotUnitId?: string | null;
  @Field(() => LocalDateScalar, { description: "Ngày dự kiến. | Planned day." })
  plannedFrom!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày cuối, khi dự kiến một đợt. | Last day, where a period is planned.",
  })
  plannedTo?: string | null;
}

@InputType({
  description: "Sửa dự kiến: nội dung mới thay toàn bộ, ngày giữ nguyên. | Writing the plan anew; its days stay.",
})
export class ReviseConferenceInput extends existing("Hội nghị nào. | Which conference.", { base: PlanFields }) {}

@InputType()
abstract class StepFields extends existing("Hội nghị nào. | Which conference.") {
  @Field(() => LocalDateScalar, { description: "Ngày, không ở tương lai. | Day, never in the future." })
  on!: string;
}

@InputType({ description: "Đổi ngày, với lý do. | Putting it off, and why." })
export class PostponeConferenceInput extends StepFields {
  @Field(() => LocalDateScalar, { description: "Ngày dự kiến mới. | New planned day." })
  plannedFrom!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày cuối, khi dự kiến một đợt. | Last day, where a period is planned.",
  })
  plannedTo?: string | null;
  @Field(() => String, { description: REASON })
  @PlainText(1000)
  reason!: string;
}

@InputType({ description: "Không tổ chức, với lý do. | Giving it up, and why." })
export class CancelConferenceInput extends StepFields {
  @Field(() => String, { description: REASON })
  @PlainText(1000)
  reason!: string;
}

@InputType({ description: "Ghi nhận đã tổ chức, với người dự. | Recording that it was held, with who came." })
export class HoldConferenceInput extends StepFields implements HoldConference {
  @Field(() => String, { description: "Địa điểm. | Place." })
  @PlainText(300)
  place!: string;
  @Field(() => [String], {
    description: "Chức vụ những người chủ trì, không phải tên. | Offices of those in the chair, not names.",
  })
  @ArrayNotEmpty()
  @ArrayMaxSize(10)
  @PlainTexts(200)
  chairs!: string[];
  @Field(() => Int, { description: "Số người dự (người). | Present (persons)." })
  @IsInt()
  @Min(1)
  @Max(MOST)
  attendance!: number;
  @Field(() => Int, { nullable: true, description: "Trong đó nữ (người). | Of whom women (persons)." })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  women?: number | null;
  @Field(() => [ConferenceAttendeesInput], {
    description:
      "Theo loại cơ quan; có ghi thì phải cộng lại bằng tổng. | By kind of body; where told, they add up to the total.",
  })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  attendees!: ConferenceAttendeesInput[];
  @Field(() => String, { nullable: true, description: MINUTES })
  @IsOptional()
  @DocumentNumberText()
  minutesNumber?: string | null;
}

@InputType({ description: "Việc mà một kết luận giao hoặc đề nghị. | What a conclusion asks of a body." })
export class ConclusionAskInput extends AskFields {}

@InputType({ description: "Một kết luận và những việc nó giao, đề nghị. | A conclusion and what it asks." })
export class ConclusionInput {
  @Field(() => String, { description: "Nội dung kết luận. | What was concluded." })
  @PlainText(2000)
  text!: string;
  @Field(() => [ConclusionAskInput], { description: "Các việc, tối đa 20. | What is asked, at most 20." })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  asks!: ConclusionAskInput[];
}

@InputType({
  description:
    "Ghi kết luận; mỗi việc giao, đề nghị được lập ngay (R16). | Entering the conclusions; what they ask is asked at once.",
})
export class ConcludeConferenceInput extends StepFields implements ConcludeConference {
  @Field(() => String, { nullable: true, description: MINUTES })
  @IsOptional()
  @DocumentNumberText()
  minutesNumber?: string | null;
  @Field(() => [ConclusionInput], { description: "Các kết luận, tối đa 30. | The conclusions, at most 30." })
  @ArrayNotEmpty()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  conclusions!: ConclusionInput[];
}
