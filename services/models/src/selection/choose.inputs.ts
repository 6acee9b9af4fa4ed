import { IsOptional, ArrayNotEmpty, ArrayMaxSize, ValidateNested, IsInt, Min, Max } from "class-validator";
import { existing, PlainText, LocalDateScalar, DocumentNumberText, IdText } from "@hoa-nhap/subgraph";
import { InputType, Field, ID, Int } from "type-graphql";
import { CANDIDATE } from "./selection.inputs.js";
import type { ListedUnit, ChooseList, DeclineList } from "./choose.service.js";
import { ScoreItem } from "./score-sheet.js";
import type { SetWeights } from "./weights.service.js";
import { NUMBER, StepWithPaper } from "../pilot-unit/step.inputs.js";
import type { SignOff } from "./propose.service.js";

@InputType({ description: "Một đơn vị trong danh sách. | One unit of a list." })
export class ListedCandidateInput extends existing(CANDIDATE) {}

@InputType({ description: "Một đơn vị được chọn. | One unit to choose." })
export class ChosenCandidateInput extends ListedCandidateInput implements ListedUnit {
  @Field(() => String, {
    nullable: true,
    description: "Lý do vẫn chọn khi có cơ quan không nhất trí (R18). | Why it is chosen although an agency objects.",
  })
  @IsOptional()
  @PlainText(2000)
  objectionReason?: string | null;
}

@InputType({
  description:
    "Một quyết định chọn nhiều đơn vị, tất cả hoặc không (R19, R24). | One decision on a list of units, all or nothing.",
})
export class SelectPilotUnitsInput implements ChooseList {
  @Field(() => [ChosenCandidateInput], { description: "Các đơn vị, từ 1 đến 300. | The units, 1 to 300." })
  @ArrayNotEmpty()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  units!: ChosenCandidateInput[];
  @Field(() => LocalDateScalar, { description: "Ngày chọn. | Day of the choice." })
  on!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "Số thông báo hoặc quyết định; trống khi chọn văn bản trong sổ. | Number of the notice or decision; empty where a registered document is named.",
  })
  @IsOptional()
  @DocumentNumberText()
  documentNumber?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      "Văn bản đã ban hành trong sổ (mã); số và ngày lấy theo văn bản. | An issued document of the registry (id); number and day are its own.",
  })
  @IsOptional()
  @IdText()
  documentId?: string | null;
  @Field(() => String, { nullable: true, description: "Lý do chọn vượt chỉ tiêu (R46). | Why beyond the quota." })
  @IsOptional()
  @PlainText(2000)
  overQuotaReason?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Lý do chọn trước đơn vị xếp trên; không bắt buộc (R22). | Why before higher ranked units; not needed.",
  })
  @IsOptional()
  @PlainText(2000)
  rankReason?: string | null;
  @Field(() => String, { nullable: true, description: "Ghi chú. | Note." })
  @IsOptional()
  @PlainText(2000)
  note?: string | null;
}

@InputType({
  description:
    "Khép danh sách: các đơn vị không được chọn, có lý do. | Closing the list: units not chosen, with the reason.",
})
export class DeclineCandidatesInput implements DeclineList {
  @Field(() => [ListedCandidateInput], { description: "Các đơn vị, từ 1 đến 300. | The units, 1 to 300." })
  @ArrayNotEmpty()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  units!: ListedCandidateInput[];
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: string;
  @Field(() => String, { description: "Lý do. | Why." })
  @PlainText(2000)
  reason!: string;
  @Field(() => String, { nullable: true, description: NUMBER })
  @IsOptional()
  @DocumentNumberText()
  documentNumber?: string | null;
}

@InputType({ description: "Điểm của một mục. | Points of one item." })
export class ScoreWeightInput {
  @Field(() => ScoreItem, { description: "Mục. | Item." })
  item!: ScoreItem;
  @Field(() => Int, {
    description:
      "Điểm cho mỗi người, vụ, tin hoặc mỗi câu trả lời có, 0 đến 100. | Points for each person, case or yes, 0 to 100.",
  })
  @IsInt()
  @Min(0)
  @Max(100)
  weight!: number;
}

@InputType({
  description:
    "Đặt lại điểm của phiếu chấm, có lý do; điểm cũ được giữ. | Setting the score sheet's weights, with the reason; the old ones are kept.",
})
export class SetSelectionWeightsInput implements SetWeights {
  @Field(() => ID, { description: "Kế hoạch năm (mã). | The year's plan (id)." })
  @IdText()
  planId!: string;
  @Field(() => Int, {
    description: "Lần đặt đã thấy; 0 là điểm mặc định. | How often set when seen; 0 for the standard weights.",
  })
  @IsInt()
  @Min(0)
  expectedVersion!: number;
  @Field(() => [ScoreWeightInput], {
    description: "Điểm các mục; mục không ghi là 0. | Weights of the items; one left out is 0.",
  })
  @ArrayNotEmpty()
  @ArrayMaxSize(16)
  @ValidateNested({ each: true })
  weights!: ScoreWeightInput[];
  @Field(() => String, { description: "Lý do. | Why." })
  @PlainText(1000)
  reason!: string;
}

@InputType({ description: "Tỉnh chọn đơn vị (R19, R24). | The province chooses a unit." })
export class SelectPilotUnitInput extends StepWithPaper implements SignOff {
  @Field(() => String, { nullable: true, description: "Lý do chọn vượt chỉ tiêu (R46). | Why beyond the quota." })
  @IsOptional()
  @PlainText(2000)
  overQuotaReason?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Lý do vẫn chọn khi có cơ quan không nhất trí (R18). | Why it is chosen although an agency objects.",
  })
  @IsOptional()
  @PlainText(2000)
  objectionReason?: string | null;
}
