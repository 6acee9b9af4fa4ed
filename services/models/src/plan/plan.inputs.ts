import { Field, ID, InputType, Int } from "type-graphql";
import { DocumentNumberText, IdText, LocalDateScalar, PlainText } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, ArrayNotEmpty, IsInt, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { DeadlineKind } from "../deadline/deadline-kind.js";
import type { NewPlan } from "./plan.service.js";

@InputType({ description: "Một căn cứ của kế hoạch (R5). | One document that a plan rests on." })
export class LegalBasisInput {
  @Field(() => String, { description: "Số ký hiệu, ví dụ 195/KH-MT. | Number and symbol." })
  @DocumentNumberText()
  number!: string;
  @Field(() => LocalDateScalar, { description: "Ngày ban hành. | Day of issue." })
  issuedOn!: string;
  @Field(() => String, { description: "Nơi ban hành. | Issuer." })
  @PlainText(300)
  issuer!: string;
}

@InputType({ description: "Một mốc của kế hoạch, theo quý (R44). | One milestone of a plan, by quarter." })
export class MilestoneInput {
  @Field(() => DeadlineKind, { description: "Mốc nào. | Which milestone." })
  kind!: DeadlineKind;
  @Field(() => Int, { description: "Quý, 1 đến 4; hạn là ngày cuối quý. | Quarter, 1 to 4; its last day is the deadline." })
  @IsInt() @Min(1) @Max(4)
  quarter!: 1 | 2 | 3 | 4;
}

@InputType({ description: "Kế hoạch năm của tỉnh (R4, R24). | A province's plan of one year." })
export class IssuePlanInput implements NewPlan {
  @Field(() => ID, { description: "Đề án. | The scheme." })
  @IdText()
  schemeId!: string;
  @Field(() => ID, { nullable: true, description: "Kế hoạch trước mà kế hoạch này tiếp tục (R2). | The plan that this one continues." })
  @IsOptional() @IdText()
  parentId?: string | null;
  @Field(() => ID, { description: "Tỉnh ban hành (mã đơn vị). | The province (unit id)." })
  @IdText()
  unitId!: string;
  @Field(() => Int, { description: "Năm. | Year." })
  @IsInt() @Min(2000) @Max(2199)
  year!: number;
  @Field(() => String, { description: "Trích yếu. | Subject line." })
  @PlainText(500)
  title!: string;
  @Field(() => Int, { description: "Chỉ tiêu (đơn vị, R46). | Quota (units)." })
  @IsInt() @Min(0) @Max(10_000)
  quota!: number;
  @Field(() => String, { description: "Số ký hiệu. | Number and symbol." })
  @DocumentNumberText()
  number!: string;
  @Field(() => LocalDateScalar, { description: "Ngày ban hành, không ở tương lai. | Day of issue, never in the future." })
  issuedOn!: string;
  @Field(() => [LegalBasisInput], { description: "Căn cứ. | What it rests on." })
  @ArrayMaxSize(20) @ValidateNested({ each: true })
  legalBases!: LegalBasisInput[];
  @Field(() => [MilestoneInput], { description: "Các mốc, mỗi loại một lần. | Milestones, each kind once." })
  @ArrayNotEmpty() @ArrayMaxSize(3) @ValidateNested({ each: true })
  milestones!: MilestoneInput[];
}
