import { PageArgs, YearArg, Policy, type Context, type Page, seen, idOf } from "@hoa-nhap/subgraph";
import { ArgsType, Resolver, Directive, Query, Args, Ctx, Arg, ID, FieldResolver, Root, Mutation } from "type-graphql";
import { BudgetEstimateType, BudgetEstimateConnection, BudgetLine, FundingRequestType } from "./funding.type.js";
import type { BudgetEstimateRow, EstimateLineRow, FundingRequestRow } from "./funding.tables.js";
import { budgetEstimatesPage, budgetEstimateById, estimateLinesOf, requestsOfEstimate } from "./funding.reads.js";
import { ESTIMATE, drawUpEstimate, reviseEstimate } from "./budget-estimate.service.js";
import { UnitVersion } from "../unit/unit.reference.js";
import { DrawUpEstimateInput, ReviseEstimateInput } from "./funding.inputs.js";
import { INPUT } from "./funding.resolver.js";

@ArgsType()
class EstimatesArgs extends PageArgs {
  @YearArg("Chỉ năm này. | Only this year.", { nullable: true })
  year?: number | null;
}

@Resolver(() => BudgetEstimateType)
export class BudgetEstimateResolver {
  @Policy("funding.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => BudgetEstimateConnection, {
    description: "Các dự toán trong địa bàn, theo ngày lập. | Estimates of the caller's area, by day.",
  })
  budgetEstimates(
    @Args(() => EstimatesArgs) { year, ...page }: EstimatesArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<BudgetEstimateRow>> {
    return budgetEstimatesPage(ctx, year ?? null, page);
  }

  @Policy("funding.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => BudgetEstimateType, {
    nullable: true,
    description: "Một dự toán; ngoài địa bàn thì không có. | One estimate; outside one's area it does not exist.",
  })
  budgetEstimate(
    @Arg("id", () => ID, { description: "Mã. | Id." }) id: string,
    @Ctx() ctx: Context,
  ): Promise<BudgetEstimateRow> {
    return seen(budgetEstimateById(ctx, idOf(id)), ESTIMATE);
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị lập, như vào ngày lập. | The unit as it was on the day.",
  })
  unit(@Root() estimate: BudgetEstimateRow): UnitVersion {
    return { id: estimate.unitVersionId };
  }

  @Policy("funding.read", "parent")
  @FieldResolver(() => [BudgetLine], { description: "Các khoản. | The lines." })
  lines(@Root() estimate: BudgetEstimateRow, @Ctx() ctx: Context): Promise<EstimateLineRow[]> {
    return estimateLinesOf(ctx, estimate.id);
  }

  @Policy("funding.read", "parent")
  @FieldResolver(() => [FundingRequestType], {
    description: "Các đề nghị theo dự toán này. | Requests on this estimate.",
  })
  requests(@Root() estimate: BudgetEstimateRow, @Ctx() ctx: Context): Promise<FundingRequestRow[]> {
    return requestsOfEstimate(ctx, estimate.id);
  }

  @Policy("funding.manage", "area")
  @Mutation(() => BudgetEstimateType, {
    description: "Lập dự toán năm của một đơn vị (R64). | Draws up a unit's estimate of a year.",
  })
  async drawUpEstimate(
    @Arg("input", () => DrawUpEstimateInput, { description: INPUT }) input: DrawUpEstimateInput,
    @Ctx() ctx: Context,
  ): Promise<BudgetEstimateRow> {
    return (await budgetEstimateById(ctx, await drawUpEstimate(ctx, input)))!;
  }

  @Policy("funding.manage", "area")
  @Mutation(() => BudgetEstimateType, {
    description: "Sửa dự toán khi chưa có đề nghị. | Writes an estimate anew while nothing is requested on it.",
  })
  async reviseEstimate(
    @Arg("input", () => ReviseEstimateInput, { description: INPUT }) input: ReviseEstimateInput,
    @Ctx() ctx: Context,
  ): Promise<BudgetEstimateRow> {
    return (await budgetEstimateById(ctx, await reviseEstimate(ctx, input)))!;
  }
}
