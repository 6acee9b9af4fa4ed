import { IsOptional, ValidateNested, ArrayMaxSize } from "class-validator";
import { IdText } from "@hoa-nhap/subgraph";
import { InputType, Field, ID } from "type-graphql";
import { ReportGapInput } from "../gap/gap.inputs.js";

@InputType({
  description: "Tổng hợp báo cáo của một huyện hoặc tỉnh. | Compiles the report of a district or province.",
})
export class CompileReportInput {
  @Field(() => ID, { description: "Kỳ báo cáo. | The period." })
  @IdText()
  period!: string;
  @Field(() => ID, {
    description: "Huyện hoặc tỉnh (mã đơn vị hoặc mã phiên bản). | The district or province (unit id or version id).",
  })
  @IdText()
  unit!: string;
  @Field(() => [ReportGapInput], {
    nullable: true,
    description: "Từng đơn vị cấp dưới còn thiếu, kèm lý do. | Each unit below that is missing, with its reason.",
  })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(500)
  missing?: ReportGapInput[] | null;
}
