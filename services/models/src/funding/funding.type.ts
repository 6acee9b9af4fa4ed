import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, DongScalar, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import type { Words } from "@hoa-nhap/kernel";
import { BudgetLineKind, FundingSource, FundingState, LINE_WORDS, SOURCE_WORDS, STATE_WORDS } from "./funding-words.js";

const described = (words: Record<string, Words>) =>
  Object.fromEntries(Object.entries(words).map(([value, { vi, en }]) => [value, { description: `${vi}. | ${en}.` }]));

registerEnumType(FundingSource, {
  name: "FundingSource",
  description:
    "Nguồn kinh phí; vốn vay NHCSXH không phải kinh phí (R64). | Where money comes from; loans of the policy bank are no budget.",
  valuesConfig: described(SOURCE_WORDS),
});
registerEnumType(BudgetLineKind, {
  name: "BudgetLineKind",
  description: "Khoản chi. | What money is for.",
  valuesConfig: described(LINE_WORDS),
});
registerEnumType(FundingState, {
  name: "FundingState",
  description: "Trạng thái của đề nghị kinh phí. | How far a request has come.",
  valuesConfig: described(STATE_WORDS),
});

@Policy("funding.read", "parent")
@ObjectType({ description: "Một khoản của dự toán hoặc quyết toán. | One line of an estimate or a settlement." })
@Directive('@tag(name: "private")')
export class BudgetLine {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => BudgetLineKind, { description: "Khoản chi. | What for." })
  kind!: BudgetLineKind;
  @Field(() => DongScalar, {
    nullable: true,
    description:
      "Số tiền (đồng); trống khi chưa có hướng dẫn kinh phí (R66). | Amount; empty while the guidance is missing.",
  })
  amount!: number | null;
  @Field(() => String, { nullable: true, description: "Ghi chú. | Note." })
  note!: string | null;
}

@Policy("funding.read", "area")
@ObjectType("BudgetEstimate", {
  description: "Dự toán kinh phí năm của một đơn vị. | What a unit reckons to need in a year.",
})
@Directive('@tag(name: "private")')
export class BudgetEstimateType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => String, { description: "Trích yếu. | Subject line." })
  title!: string;
  @Field(() => String, { description: "Số ký hiệu. | Document number." })
  number!: string;
  @Field(() => LocalDateScalar, { description: "Ngày lập. | Day drawn up." })
  preparedOn!: string;
  @Field(() => DongScalar, {
    nullable: true,
    description:
      "Tổng số (đồng), bằng tổng các khoản; trống khi chưa xác định. | Total, the sum of its lines; empty while open.",
  })
  total!: number | null;
}

const amount = (vi: string, en: string) =>
  ({ nullable: true, description: `Số tiền ${vi} (đồng). | Amount ${en}.` }) as const;
const paper = (vi: string, en: string) =>
  ({ nullable: true, description: `Số văn bản ${vi}. | Number of the paper ${en}.` }) as const;
const day = (vi: string, en: string) => ({ nullable: true, description: `Ngày ${vi}. | Day ${en}.` }) as const;

@Policy("funding.read", "area")
@ObjectType("FundingRequest", {
  description:
    "Đề nghị kinh phí gửi một cơ quan cùng cấp, và kết quả (R64, R65). | A request for money to a funder of the same level, and what became of it.",
})
@Directive('@tag(name: "private")')
export class FundingRequestType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi làm bước tiếp. | Version, sent back with the next step." })
  version!: number;
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => FundingSource, { description: "Nguồn. | Source." })
  source!: FundingSource;
  @Field(() => FundingState, { description: "Trạng thái. | State." })
  state!: FundingState;
  @Field(() => DongScalar, { description: "Số tiền đề nghị (đồng). | Amount requested." })
  requested!: number;
  @Field(() => String, { description: "Số tờ trình, công văn. | Number of the request." })
  requestNumber!: string;
  @Field(() => LocalDateScalar, { description: "Ngày đề nghị. | Day of the request." })
  requestedOn!: string;
  @Field(() => DongScalar, amount("được cấp", "granted"))
  approved!: number | null;
  @Field(() => String, paper("quyết định cấp hoặc trả lời", "of the decision"))
  decisionNumber!: string | null;
  @Field(() => LocalDateScalar, day("quyết định", "of the decision"))
  decidedOn!: string | null;
  @Field(() => DongScalar, { description: "Số tiền đã giải ngân (đồng). | Amount paid out." })
  disbursed!: number;
  @Field(() => DongScalar, amount("đã chi", "spent"))
  spent!: number | null;
  @Field(() => DongScalar, amount("nộp trả", "returned"))
  returned!: number | null;
  @Field(() => String, paper("quyết toán", "of the settlement"))
  settlementNumber!: string | null;
  @Field(() => LocalDateScalar, day("quyết toán", "of the settlement"))
  settledOn!: string | null;
}

@Policy("funding.read", "parent")
@ObjectType("Disbursement", { description: "Một lần giải ngân. | One payment." })
@Directive('@tag(name: "private")')
export class DisbursementType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: string;
  @Field(() => String, { description: "Số chứng từ. | Number of the paper." })
  number!: string;
  @Field(() => DongScalar, { description: "Số tiền (đồng). | Amount." })
  amount!: number;
}

@Policy("funding.read", "reference")
@ObjectType({
  description:
    "Hướng dẫn kinh phí mà kế hoạch của tỉnh hứa ban hành sau (R66). | The guidance on funding that the province's plan promised.",
})
@Directive('@tag(name: "private")')
export class FundingGuidance {
  @Field(() => ID, { description: "Mã của kế hoạch. | Id of the plan." })
  id!: string;
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => Boolean, { description: "Còn nợ: chưa ghi số văn bản. | Still owed: no document is linked." })
  isOpen!: boolean;
  @Field(() => String, { nullable: true, description: "Số văn bản. | Document number." })
  number!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày ban hành. | Day of issue." })
  issuedOn!: string | null;
}

export const FundingRequestConnection = connectionOf(FundingRequestType, "FundingRequest", "private");
export const BudgetEstimateConnection = connectionOf(BudgetEstimateType, "BudgetEstimate", "private");
