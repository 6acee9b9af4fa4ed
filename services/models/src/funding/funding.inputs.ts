import { Field, ID, InputType, Int } from "type-graphql";
import {
  DocumentNumberText,
  DongScalar,
  IdText,
  LocalDateScalar,
  PlainText,
  existing,
  YearArg,
} from "@hoa-nhap/subgraph";
import { ArrayMaxSize, ArrayNotEmpty, IsInt, IsOptional, Max, Min, ValidateNested } from "class-validator";
import type { DrawUpEstimate } from "./budget-estimate.service.js";
import type { EstimateDraft } from "./budget-estimate.entity.js";
import type { LinkFundingGuidance } from "./funding-guidance.service.js";
import type { FundingStep, RequestFunding } from "./funding-request.service.js";
import { BudgetLineKind, FundingSource } from "./funding-words.js";

const NUMBER = "Số ký hiệu văn bản, ví dụ 12/TTr-MTTQ. | Number of the document, e.g. 12/TTr-MTTQ.";
/** A thousand billion đồng: more than any amount of this programme, and a million of them stay exact. */
const MOST = 1_000_000_000_000;
const Amount =
  (min: number): PropertyDecorator =>
  (target, property) =>
    [IsInt(), Min(min), Max(MOST)].forEach((rule) => rule(target, property));

@InputType({ description: "Một khoản dự toán. | One line of an estimate." })
class EstimateLineInput {
  @Field(() => BudgetLineKind, { description: "Khoản chi. | What for." })
  kind!: BudgetLineKind;
  @Field(() => DongScalar, {
    nullable: true,
    description:
      "Số tiền (đồng); để trống khi chưa có hướng dẫn (R66). | Amount; left empty while there is no guidance.",
  })
  @IsOptional()
  @Amount(1)
  amount?: number | null;
  @Field(() => String, {
    nullable: true,
    description: "Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person.",
  })
  @IsOptional()
  @PlainText(500)
  note?: string | null;
}

@InputType({ description: "Một khoản đã chi. | One line of what was spent." })
export class SettlementLineInput {
  @Field(() => BudgetLineKind, { description: "Khoản chi. | What for." })
  kind!: BudgetLineKind;
  @Field(() => DongScalar, { description: "Số tiền (đồng). | Amount." })
  @Amount(1)
  amount!: number;
  @Field(() => String, {
    nullable: true,
    description: "Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person.",
  })
  @IsOptional()
  @PlainText(500)
  note?: string | null;
}

@InputType()
abstract class EstimateFields implements EstimateDraft {
  @Field(() => String, { description: "Trích yếu. | Subject line." })
  @PlainText(500)
  title!: string;
  @Field(() => String, { description: NUMBER })
  @DocumentNumberText()
  number!: string;
  @Field(() => LocalDateScalar, { description: "Ngày lập, không ở tương lai. | Day drawn up, never in the future." })
  on!: string;
  @Field(() => DongScalar, {
    nullable: true,
    description: "Tổng số (đồng), đúng bằng tổng các khoản. | Total, exactly the sum of the lines.",
  })
  @IsOptional()
  @Amount(1)
  total?: number | null;
  @Field(() => [EstimateLineInput], { description: "Các khoản. | The lines." })
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  lines!: EstimateLineInput[];
}

@InputType({ description: "Lập dự toán năm của một đơn vị. | Drawing up a unit's estimate of a year." })
export class DrawUpEstimateInput extends EstimateFields implements DrawUpEstimate {
  @Field(() => ID, { description: "Đơn vị lập dự toán (mã đơn vị). | The unit (unit id)." })
  @IdText()
  unitId!: string;
  @YearArg("Năm. | Year.")
  year!: number;
}

@InputType({
  description: "Sửa dự toán khi chưa có đề nghị. | Writing an estimate anew while nothing is requested on it.",
})
export class ReviseEstimateInput extends existing("Dự toán nào. | Which estimate.", { base: EstimateFields }) {}

@InputType({ description: "Đề nghị kinh phí theo một dự toán đã đủ (R64). | Requesting money on a whole estimate." })
export class RequestFundingInput implements RequestFunding {
  @Field(() => ID, { description: "Dự toán nào. | Which estimate." })
  @IdText()
  estimateId!: string;
  @Field(() => Int, { description: "Phiên bản dự toán đã thấy. | The version of the estimate that the caller saw." })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
  @Field(() => FundingSource, { description: "Nguồn, cơ quan cùng cấp (R65). | Source; a funder of the same level." })
  source!: FundingSource;
  @Field(() => String, {
    nullable: true,
    description:
      "Tên đơn vị tài trợ hoặc đợt vận động; bắt buộc với xã hội hóa, không ghi tên cá nhân. " +
      "| Name of the funder or the drive; compulsory for donations, never a private person.",
  })
  @IsOptional()
  @PlainText(300)
  funder?: string | null;
  @Field(() => DongScalar, { description: "Số tiền đề nghị (đồng). | Amount requested." })
  @Amount(1)
  amount!: number;
  @Field(() => String, { description: NUMBER })
  @DocumentNumberText()
  number!: string;
  @Field(() => LocalDateScalar, {
    description:
      "Ngày đề nghị; không ở tương lai, không trước dự toán. | Day; not in the future, not before the estimate.",
  })
  on!: string;
}

/** What every step of a request carries. */
@InputType()
abstract class FundingStepFields extends existing("Đề nghị nào. | Which request.") implements FundingStep {
  @Field(() => String, { description: NUMBER })
  @DocumentNumberText()
  number!: string;
  @Field(() => LocalDateScalar, {
    description:
      "Ngày của văn bản; không ở tương lai, không trước bước trước. | Day of the paper; not in the future, not before the step before.",
  })
  on!: string;
}

@InputType({ description: "Quyết định cấp kinh phí. | The decision to grant." })
export class ApproveFundingInput extends FundingStepFields {
  @Field(() => DongScalar, { description: "Số tiền được cấp (đồng). | Amount granted." })
  @Amount(1)
  amount!: number;
  @Field(() => String, {
    nullable: true,
    description: "Lý do; bắt buộc khi cấp nhiều hơn đề nghị. | Reason; compulsory when more is granted than asked for.",
  })
  @IsOptional()
  @PlainText(1000)
  reason?: string | null;
}

@InputType({ description: "Không cấp kinh phí. | The decision not to grant." })
export class RefuseFundingInput extends FundingStepFields {
  @Field(() => String, { description: "Lý do. | Reason." })
  @PlainText(1000)
  reason!: string;
}

@InputType({ description: "Một lần giải ngân. | One payment." })
export class DisburseFundingInput extends FundingStepFields {
  @Field(() => DongScalar, {
    description:
      "Số tiền (đồng); cộng các lần không vượt số được cấp. | Amount; all payments together never exceed the grant.",
  })
  @Amount(1)
  amount!: number;
}

@InputType({
  description:
    "Quyết toán: đã chi và nộp trả, cộng lại bằng đã giải ngân. | Settlement: spent and returned, together what was paid out.",
})
export class SettleFundingInput extends FundingStepFields {
  @Field(() => DongScalar, { description: "Số đã chi (đồng). | Amount spent." })
  @Amount(0)
  spent!: number;
  @Field(() => DongScalar, { description: "Số nộp trả (đồng). | Amount returned." })
  @Amount(0)
  returned!: number;
  @Field(() => [SettlementLineInput], {
    description: "Các khoản chi, cộng lại bằng số đã chi. | Lines that add up to what was spent.",
  })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  lines!: SettlementLineInput[];
}

@InputType({
  description: "Ghi số văn bản hướng dẫn kinh phí của tỉnh (R66). | Linking the province's guidance on funding.",
})
export class LinkFundingGuidanceInput implements LinkFundingGuidance {
  @Field(() => ID, { description: "Kế hoạch của tỉnh. | The province's plan." })
  @IdText()
  planId!: string;
  @Field(() => String, { description: NUMBER })
  @DocumentNumberText()
  number!: string;
  @Field(() => LocalDateScalar, {
    description:
      "Ngày ban hành; không ở tương lai, không trước kế hoạch. | Day of issue; not in the future, not before the plan.",
  })
  on!: string;
}
