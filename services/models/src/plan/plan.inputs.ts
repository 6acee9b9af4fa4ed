import { Field, ID, InputType, Int } from "type-graphql";
import { IdText, PlainText, YearArg } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, IsInt, IsOptional, Max, Min, ValidateNested } from "class-validator";
import type { Milestone } from "../deadline/deadline.entity.js";
import { DeadlineKind } from "../deadline/deadline-kind.js";
import { IssueDocumentInput } from "../document/document.inputs.js";
import { LegalBasisInput } from "../document/legal-basis.inputs.js";
import type { IssuePlan } from "./plan.service.js";

@InputType({ description: "Một mốc của kế hoạch, theo quý (R44). | One milestone of a plan, by quarter." })
export class MilestoneInput implements Milestone {
  @Field(() => DeadlineKind, { description: "Mốc nào. | Which milestone." })
  kind!: DeadlineKind;
  @Field(() => Int, {
    description: "Quý, 1 đến 4; hạn là ngày cuối quý. | Quarter, 1 to 4; its last day is the deadline.",
  })
  @IsInt()
  @Min(1)
  @Max(4)
  quarter!: 1 | 2 | 3 | 4;
  @Field(() => Boolean, {
    nullable: true,
    description: "“Thời gian cụ thể sẽ thông báo sau”: chưa có ngày cuối (R47). | To be announced: no last day yet.",
  })
  dueLater?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: "Phần của văn bản nêu mốc này (R79). | Section of the document that names it.",
  })
  @IsOptional()
  @PlainText(20)
  section?: string | null;
  @Field(() => String, { nullable: true, description: "Mục trong phần đó. | Its place in the section." })
  @IsOptional()
  @PlainText(20)
  item?: string | null;
}

@InputType({
  description:
    "Ban hành một dự thảo thành kế hoạch của đề án (R4, R7, R24, R54). Số và ngày là của văn bản. " +
    "| Issuing a draft as a plan of the scheme; number and day are the document's.",
})
export class IssuePlanInput extends IssueDocumentInput implements IssuePlan {
  @Field(() => ID, { description: "Đề án. | The scheme." })
  @IdText()
  schemeId!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      "Kế hoạch mà kế hoạch này căn cứ hoặc tiếp tục (R2, R54); mặc định theo văn bản mà dự thảo căn cứ. " +
      "| The plan it rests on; by default that of the document the draft rests on.",
  })
  @IsOptional()
  @IdText()
  parentId?: string | null;
  @YearArg("Năm, hoặc năm đầu. | The year, or the first one.")
  year!: number;
  @YearArg(
    "Năm cuối của kế hoạch nhiều năm; mặc định là năm đầu. | Last year of a plan of several years; the first by default.",
    { nullable: true },
  )
  untilYear?: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "Chỉ tiêu của năm đầu (đơn vị, R46); chỉ cấp tỉnh. | Quota of the first year (units); a province's alone.",
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000)
  quota?: number | null;
  @Field(() => LegalBasisInput, {
    nullable: true,
    description:
      "Ý kiến bằng văn bản của cấp ủy; bắt buộc với huyện, xã (R27, R56). Xã làm điểm: mặc định là văn bản đã ghi " +
      "ở bước xin ý kiến. " +
      "| The Party committee's written opinion; compulsory below the province. A pilot commune's is taken from " +
      "its step.",
  })
  @IsOptional()
  @ValidateNested()
  partyOpinion?: LegalBasisInput | null;
  @Field(() => [MilestoneInput], { description: "Các mốc, mỗi loại một lần. | Milestones, each kind once." })
  @ArrayMaxSize(3)
  @ValidateNested({ each: true })
  milestones!: MilestoneInput[];
}
