import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { IdText, PageArgs, Policy, YearArg, idOf, seen, type Context, type Page } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import type { BudgetEstimateRow, DisbursementRow, FundingRequestRow, SettlementLineRow } from "./funding.tables.js";
import { UnitVersion } from "../unit/unit.reference.js";
import { linkFundingGuidance } from "./funding-guidance.service.js";
import {
  FUNDING_REQUEST,
  approveFunding,
  disburseFunding,
  refuseFunding,
  requestFunding,
  settleFunding,
} from "./funding-request.service.js";
import { FundingSource, FundingState } from "./funding-words.js";
import {
  ApproveFundingInput,
  DisburseFundingInput,
  LinkFundingGuidanceInput,
  RefuseFundingInput,
  RequestFundingInput,
  SettleFundingInput,
} from "./funding.inputs.js";
import {
  budgetEstimateById,
  disbursementsOf,
  fundingRequestById,
  fundingRequestsPage,
  guidanceOf,
  guidanceOfPlan,
  settlementLinesOf,
  type GuidanceRow,
} from "./funding.reads.js";
import {
  BudgetEstimateType,
  BudgetLine,
  DisbursementType,
  FundingGuidance,
  FundingRequestType,
  FundingRequestConnection,
} from "./funding.type.js";
import { YearArgs } from "../plan/year.args.js";

@ArgsType()
class FundingRequestsArgs extends PageArgs {
  @YearArg("Chỉ năm này. | Only this year.", { nullable: true })
  year?: number | null;
  @Field(() => FundingSource, { nullable: true, description: "Chỉ nguồn này. | Only this source." })
  source?: FundingSource | null;
  @Field(() => FundingState, { nullable: true, description: "Chỉ trạng thái này. | Only at this state." })
  state?: FundingState | null;
  @Field(() => ID, {
    nullable: true,
    description: "Chỉ đơn vị này (mã đơn vị hoặc mã phiên bản). | Only this unit (unit or version id).",
  })
  @IsOptional()
  @IdText()
  unit?: string | null;
}

export const INPUT = "Nội dung. | What to record.";

@Policy("funding.read", "area")
@Resolver(() => FundingRequestType)
export class FundingRequestResolver {
  @Directive('@tag(name: "private")')
  @Query(() => FundingRequestConnection, {
    description:
      "Các đề nghị kinh phí trong địa bàn, theo ngày đề nghị. | Funding requests of the caller's area, by day.",
  })
  fundingRequests(
    @Args(() => FundingRequestsArgs) { first, after, ...filter }: FundingRequestsArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<FundingRequestRow>> {
    return fundingRequestsPage(ctx, filter, { first, after });
  }

  @Directive('@tag(name: "private")')
  @Query(() => FundingRequestType, {
    nullable: true,
    description:
      "Một đề nghị kinh phí; ngoài địa bàn thì không có. | One funding request; outside one's area it does not exist.",
  })
  fundingRequest(
    @Arg("id", () => ID, { description: "Mã. | Id." }) id: string,
    @Ctx() ctx: Context,
  ): Promise<FundingRequestRow> {
    return seen(fundingRequestById(ctx, idOf(id)), FUNDING_REQUEST);
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description:
      "Đơn vị đề nghị; cơ quan cấp kinh phí ở cùng cấp (R65). | The unit that asks; its funder is of the same level.",
  })
  unit(@Root() request: FundingRequestRow): UnitVersion {
    return { id: request.unitVersionId };
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Tên đơn vị tài trợ hoặc đợt vận động. | Name of the funder or the drive.",
  })
  funder(@Root() request: FundingRequestRow): string | null {
    return request.funder;
  }

  @FieldResolver(() => String, { nullable: true, description: "Lý do của quyết định. | Why it was decided so." })
  decisionReason(@Root() request: FundingRequestRow): string | null {
    return request.decisionReason;
  }

  @FieldResolver(() => BudgetEstimateType, {
    nullable: true,
    description: "Dự toán làm căn cứ. | The estimate it rests on.",
  })
  estimate(@Root() request: FundingRequestRow, @Ctx() ctx: Context): Promise<BudgetEstimateRow | null> {
    return budgetEstimateById(ctx, request.estimateId);
  }

  @Policy("funding.read", "parent")
  @FieldResolver(() => [DisbursementType], { description: "Các lần giải ngân, cũ trước. | Payments, oldest first." })
  disbursements(@Root() request: FundingRequestRow, @Ctx() ctx: Context): Promise<DisbursementRow[]> {
    return disbursementsOf(ctx, request.id);
  }

  @Policy("funding.read", "parent")
  @FieldResolver(() => [BudgetLine], { description: "Các khoản đã chi theo quyết toán. | What was spent, by line." })
  settlementLines(@Root() request: FundingRequestRow, @Ctx() ctx: Context): Promise<SettlementLineRow[]> {
    return settlementLinesOf(ctx, request.id);
  }
}

@Resolver()
export class FundingStepsResolver {
  @Policy("funding.manage", "area")
  @Mutation(() => FundingRequestType, {
    description: "Đề nghị một cơ quan cùng cấp hỗ trợ kinh phí (R64). | Asks a funder of the same level for money.",
  })
  async requestFunding(
    @Arg("input", () => RequestFundingInput, { description: INPUT }) input: RequestFundingInput,
    @Ctx() ctx: Context,
  ): Promise<FundingRequestRow> {
    return (await fundingRequestById(ctx, await requestFunding(ctx, input)))!;
  }

  @Policy("funding.manage", "area")
  @Mutation(() => FundingRequestType, { description: "Ghi quyết định cấp kinh phí. | Records the decision to grant." })
  async approveFunding(
    @Arg("input", () => ApproveFundingInput, { description: INPUT }) input: ApproveFundingInput,
    @Ctx() ctx: Context,
  ): Promise<FundingRequestRow> {
    return (await fundingRequestById(ctx, await approveFunding(ctx, input)))!;
  }

  @Policy("funding.manage", "area")
  @Mutation(() => FundingRequestType, {
    description: "Ghi việc không được cấp, với lý do. | Records the refusal and why.",
  })
  async refuseFunding(
    @Arg("input", () => RefuseFundingInput, { description: INPUT }) input: RefuseFundingInput,
    @Ctx() ctx: Context,
  ): Promise<FundingRequestRow> {
    return (await fundingRequestById(ctx, await refuseFunding(ctx, input)))!;
  }

  @Policy("funding.manage", "area")
  @Mutation(() => FundingRequestType, {
    description:
      "Ghi một lần giải ngân; cộng lại không vượt số được cấp. | Records a payment; together they never exceed the grant.",
  })
  async disburseFunding(
    @Arg("input", () => DisburseFundingInput, { description: INPUT }) input: DisburseFundingInput,
    @Ctx() ctx: Context,
  ): Promise<FundingRequestRow> {
    return (await fundingRequestById(ctx, await disburseFunding(ctx, input)))!;
  }

  @Policy("funding.manage", "area")
  @Mutation(() => FundingRequestType, { description: "Quyết toán và đóng đề nghị. | Settles and closes the request." })
  async settleFunding(
    @Arg("input", () => SettleFundingInput, { description: INPUT }) input: SettleFundingInput,
    @Ctx() ctx: Context,
  ): Promise<FundingRequestRow> {
    return (await fundingRequestById(ctx, await settleFunding(ctx, input)))!;
  }

  @Policy("funding.read", "reference")
  @Directive('@tag(name: "private")')
  @Query(() => FundingGuidance, {
    nullable: true,
    description:
      "Hướng dẫn kinh phí của tỉnh theo kế hoạch năm; trống khi chưa có kế hoạch (R66). " +
      "| The province's guidance on funding under the year's plan; empty while there is no plan.",
  })
  fundingGuidance(
    @Args(() => YearArgs) { year, province }: YearArgs,
    @Ctx() ctx: Context,
  ): Promise<GuidanceRow | null> {
    return guidanceOf(ctx, year, province);
  }

  @Policy("funding.manage", "area")
  @Mutation(() => FundingGuidance, {
    description:
      "Ghi số văn bản hướng dẫn kinh phí; từ đó không còn nợ (R66). | Links the guidance on funding; from then on it is no longer owed.",
  })
  async linkFundingGuidance(
    @Arg("input", () => LinkFundingGuidanceInput, { description: INPUT }) input: LinkFundingGuidanceInput,
    @Ctx() ctx: Context,
  ): Promise<GuidanceRow> {
    return (await guidanceOfPlan(ctx, await linkFundingGuidance(ctx, input)))!;
  }
}
