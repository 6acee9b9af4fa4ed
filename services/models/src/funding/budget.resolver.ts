import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { LocalDateScalar, Policy, YearArg, type Context } from "@hoa-nhap/subgraph";
import { UnitVersion } from "../unit/unit.reference.js";
import { budgetOf } from "./budget.reads.js";
import { Budget, BudgetUnit } from "./budget.type.js";

@ArgsType()
class BudgetArgs {
  @YearArg("Năm. | Year.")
  year!: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Tính đến ngày; mặc định hôm nay. | As of which day; today by default.",
  })
  asOf?: string | null;
}

@Resolver(() => BudgetUnit)
export class BudgetResolver {
  @Policy("budget.read", "area")
  @Query(() => Budget, {
    description:
      "Kinh phí một năm trong địa bàn, theo nguồn và đơn vị (R64, R74). | A year's money within the caller's area, by source and unit.",
  })
  budget(@Args(() => BudgetArgs) { year, asOf }: BudgetArgs, @Ctx() ctx: Context): Promise<Budget> {
    return budgetOf(ctx, year, asOf ?? ctx.clock.today());
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị, như vào ngày lập dự toán. | The unit as it was on the day of its estimate.",
  })
  unit(@Root() row: BudgetUnit): UnitVersion {
    return { id: row.unitVersionId };
  }
}
