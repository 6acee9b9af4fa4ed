import { Arg, Args, ArgsType, Ctx, Directive, Field, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { IdText, type Context } from "@hoa-nhap/subgraph";
import { IsOptional, Max, Min } from "class-validator";
import { MoveDeadlineInput } from "../deadline/deadline.inputs.js";
import { moveDeadline } from "../deadline/deadline.service.js";
import type { DeadlineChangeRow, DeadlineRow, PlanRow, SchemeRow } from "../tables.js";
import { Official, officialOf, UnitVersion } from "../unit/unit.reference.js";
import { allSchemes, deadlineById, deadlinesOfPlan, historyOfDeadline, planById, planFor, plansOfScheme, schemeById, unitCountOfPlan, wavesOfPlan } from "./plan.reads.js";
import { IssuePlanInput } from "./plan.inputs.js";
import { issuePlan } from "./plan.service.js";
import { Deadline, DeadlineChange, Plan, Scheme, Wave } from "./plan.type.js";

/** A programme year, and the province for those who see several. */
@ArgsType()
export class YearArgs {
  @Field(() => Int, { description: "Năm của chương trình (R4). | Programme year." })
  @Min(2000) @Max(2199)
  year!: number;
  @Field(() => ID, { nullable: true, description: "Tỉnh nào (mã đơn vị); mặc định tỉnh của người hỏi. | Which province (unit id); the caller's by default." })
  @IsOptional() @IdText()
  province?: string | null;
}

@Resolver(() => Scheme)
export class SchemeResolver {
  @Query(() => [Scheme], { description: "Các đề án. | The schemes." })
  schemes(@Ctx() ctx: Context): Promise<SchemeRow[]> {
    return allSchemes(ctx);
  }

  @FieldResolver(() => [Plan], { description: "Các kế hoạch của đề án, cũ trước. | The scheme's plans, oldest first." })
  plans(@Root() scheme: SchemeRow, @Ctx() ctx: Context): Promise<PlanRow[]> {
    return plansOfScheme(ctx, scheme.id);
  }
}

@Resolver(() => Plan)
export class PlanResolver {
  @Query(() => Plan, { nullable: true, description: "Kế hoạch năm của tỉnh mình. | The year's plan of the caller's province." })
  plan(@Args(() => YearArgs) { year, province }: YearArgs, @Ctx() ctx: Context): Promise<PlanRow | null> {
    return planFor(ctx, year, province);
  }

  @Mutation(() => Plan, { description: "Ban hành kế hoạch năm của tỉnh, với chỉ tiêu và các mốc (R4, R24, R44). | Issues a province's plan of a year, with its quota and milestones." })
  async issuePlan(@Arg("input", () => IssuePlanInput, { description: "Nội dung kế hoạch. | The plan." }) input: IssuePlanInput, @Ctx() ctx: Context): Promise<PlanRow> {
    return (await planById(ctx, await issuePlan(ctx, input)))!;
  }

  @FieldResolver(() => Scheme, { nullable: true, description: "Đề án. | The scheme." })
  scheme(@Root() plan: PlanRow, @Ctx() ctx: Context): Promise<SchemeRow | null> {
    return schemeById(ctx, plan.schemeId);
  }

  @FieldResolver(() => Plan, { nullable: true, description: "Kế hoạch trước mà kế hoạch này tiếp tục (R2, R54). | The plan that this one continues." })
  parent(@Root() plan: PlanRow, @Ctx() ctx: Context): Promise<PlanRow | null> {
    return plan.parentId ? planById(ctx, plan.parentId) : Promise.resolve(null);
  }

  @FieldResolver(() => UnitVersion, { nullable: true, description: "Tỉnh ban hành. | The province that issued it." })
  unit(@Root() plan: PlanRow): UnitVersion {
    return { id: plan.unitVersionId };
  }

  @FieldResolver(() => [Wave], { description: "Các đợt triển khai theo kế hoạch này. | Intakes under this plan." })
  waves(@Root() plan: PlanRow, @Ctx() ctx: Context): Promise<{ id: string; year: number; planId: string }[]> {
    return wavesOfPlan(ctx, plan.id);
  }

  @FieldResolver(() => [Deadline], { description: "Các mốc thời gian, theo quý. | Milestones by quarter." })
  deadlines(@Root() plan: PlanRow, @Ctx() ctx: Context): Promise<DeadlineRow[]> {
    return deadlinesOfPlan(ctx, plan.id);
  }
}

@Resolver(() => Wave)
export class WaveResolver {
  @FieldResolver(() => Int, { description: "Số đơn vị của tỉnh đã chọn trong đợt, trong địa bàn người hỏi (đơn vị). | Province-sponsored units chosen in this intake, within the caller's area (units)." })
  unitCount(@Root() wave: { planId: string }, @Ctx() ctx: Context): Promise<number> {
    return unitCountOfPlan(ctx, wave.planId);
  }
}

@Resolver(() => Deadline)
export class DeadlineResolver {
  @FieldResolver(() => [DeadlineChange], { description: "Mọi lần dời hạn, cũ trước. | Every move, oldest first." })
  history(@Root() deadline: DeadlineRow, @Ctx() ctx: Context): Promise<DeadlineChangeRow[]> {
    return historyOfDeadline(ctx, deadline.id);
  }

  @Mutation(() => Deadline, { description: "Dời ngày cuối của một mốc; hạn cũ, lý do và người dời được giữ (R44, R47). | Moves a milestone's last day; the old day, the reason and the author are kept." })
  async moveDeadline(@Arg("input", () => MoveDeadlineInput, { description: "Hạn mới và lý do. | The new day and why." }) input: MoveDeadlineInput, @Ctx() ctx: Context): Promise<DeadlineRow> {
    return (await deadlineById(ctx, await moveDeadline(ctx, input)))!;
  }
}

@Resolver(() => DeadlineChange)
export class DeadlineChangeResolver {
  @Directive('@tag(name: "private")')
  @FieldResolver(() => Official, { nullable: true, description: "Người dời hạn; trống khi người hỏi không được xem. | Who moved it; empty when the caller may not see them." })
  changedBy(@Root() change: DeadlineChangeRow, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, change.changedBy);
  }
}
