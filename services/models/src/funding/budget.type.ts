import { Field, Float, Int, ObjectType } from "type-graphql";
import { DongScalar, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { FundingSource } from "./funding-words.js";

/** The five amounts of a budget's row. */
@Policy("budget.read", "area")
@ObjectType({ description: "Các số tiền cộng lại. | Amounts added up." })
export class BudgetAmounts {
  @Field(() => DongScalar, { description: "Đã đề nghị (đồng). | Requested." })
  requested!: number;
  @Field(() => DongScalar, { description: "Được cấp, huy động (đồng). | Granted." })
  approved!: number;
  @Field(() => DongScalar, { description: "Đã giải ngân (đồng). | Paid out." })
  disbursed!: number;
  @Field(() => DongScalar, { description: "Đã chi theo quyết toán (đồng). | Spent by settlement." })
  spent!: number;
  @Field(() => DongScalar, { description: "Đã nộp trả (đồng). | Returned." })
  returned!: number;
  @Field(() => Int, { description: "Số đề nghị (đề nghị). | Requests counted." })
  requestCount!: number;
  @Field(() => Int, { description: "Trong đó đã quyết toán (đề nghị). | Of these, settled." })
  settledCount!: number;
}

@Policy("budget.read", "area")
@ObjectType({ description: "Kinh phí từ một nguồn. | Money from one source." })
export class BudgetSource {
  @Field(() => FundingSource, { description: "Nguồn. | Source." })
  source!: FundingSource;
  @Field(() => BudgetAmounts, { description: "Số tiền. | Amounts." })
  amounts!: BudgetAmounts;
}

@Policy("budget.read", "area")
@ObjectType({ description: "Kinh phí của một đơn vị. | Money of one unit." })
export class BudgetUnit {
  unitVersionId!: string;
  @Field(() => BudgetAmounts, { description: "Số tiền. | Amounts." })
  amounts!: BudgetAmounts;
  @Field(() => [BudgetSource], {
    description: "Theo nguồn; cộng lại bằng số của đơn vị. | By source; they add up to the unit's.",
  })
  sources!: BudgetSource[];
}

@Policy("budget.read", "area")
@ObjectType({
  description:
    "Kinh phí một năm trong địa bàn người hỏi, tính đến một ngày (R64). | A year's money within the caller's area, as of a day.",
})
export class Budget {
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => LocalDateScalar, { description: "Tính đến ngày. | As of." })
  asOf!: string;
  @Field(() => BudgetAmounts, { description: "Tổng cộng. | Totals." })
  amounts!: BudgetAmounts;
  @Field(() => Float, {
    nullable: true,
    description:
      "Tỷ lệ đã chi trên được cấp (%); trống khi chưa được cấp. | Spent of what was granted, in percent; empty while nothing is granted.",
  })
  spentPercent!: number | null;
  @Field(() => [BudgetSource], {
    description: "Theo nguồn; cộng lại bằng tổng. | By source; they add up to the total.",
  })
  sources!: BudgetSource[];
  @Field(() => [BudgetUnit], {
    description:
      "Theo đơn vị, cấp trên trước; cộng lại bằng tổng. | By unit, upper levels first; they add up to the total.",
  })
  units!: BudgetUnit[];
}
