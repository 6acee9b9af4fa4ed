import type { LocalDate } from "@hoa-nhap/kernel";
import { Resolver, Query, Args, Ctx, Mutation, Arg, FieldResolver, Root, ArgsType, Field } from "type-graphql";
import { type Context, seen, Policy, LocalDateScalar, PageArgs, type Page } from "@hoa-nhap/subgraph";
import type { InspectionPlanTable, PlannedInspectionRow } from "../tables.js";
import { inspectionPlanById, inspectionPlanFor, dueOnOf, plannedPage } from "./inspection.reads.js";
import {
  INSPECTION_PLAN,
  draftInspectionPlan,
  reviseInspectionPlan,
  issueInspectionPlan,
} from "./inspection-plan.service.js";
import {
  InspectionPlanType,
  InspectionProgress,
  PlannedInspectionConnection,
  PlannedInspectionType,
} from "./inspection.type.js";
import { YearArgs } from "../plan/year.args.js";
import { inspectionProgressOn } from "./inspection-progress.reads.js";
import { DraftInspectionPlanInput, ReviseInspectionPlanInput, IssueInspectionPlanInput } from "./inspection.inputs.js";
import { UnitVersion } from "../unit/unit.reference.js";
import { PilotUnitType } from "../pilot-unit/pilot-unit.type.js";
import { type PilotUnitRow, pilotUnitSeen } from "../pilot-unit/pilot-unit.reads.js";

@ArgsType()
class InspectionProgressArgs extends YearArgs {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Vào ngày nào; mặc định hôm nay. | As of which day; today by default.",
  })
  asOf?: string | null;
}

const planWritten = (ctx: Context, id: string): Promise<InspectionPlanTable> =>
  seen(inspectionPlanById(ctx, id), INSPECTION_PLAN);

@Resolver(() => InspectionPlanType)
export class InspectionPlanResolver {
  @Policy("inspection.read", "area")
  @Query(() => InspectionPlanType, {
    nullable: true,
    description:
      "Kế hoạch kiểm tra năm; dự thảo chỉ tỉnh thấy. | The year's inspection plan; a draft is seen by the province alone.",
  })
  inspectionPlan(
    @Args(() => YearArgs) { year, province }: YearArgs,
    @Ctx() ctx: Context,
  ): Promise<InspectionPlanTable | null> {
    return inspectionPlanFor(ctx, year, province);
  }

  @Policy("progress.read", "area")
  @Query(() => InspectionProgress, {
    nullable: true,
    description: "Việc kiểm tra trong năm. | The year's inspections.",
  })
  inspectionProgress(
    @Args(() => InspectionProgressArgs) { year, asOf, province }: InspectionProgressArgs,
    @Ctx() ctx: Context,
  ): Promise<InspectionProgress | null> {
    return inspectionProgressOn(ctx, { year, province, asOf: asOf ?? ctx.clock.today() });
  }

  @Policy("inspection.plan", "area")
  @Mutation(() => InspectionPlanType, {
    description: "Lập dự thảo kế hoạch kiểm tra (R41, R42). | Drafts an inspection plan.",
  })
  async draftInspectionPlan(
    @Arg("input", () => DraftInspectionPlanInput, { description: "Dự thảo. | The draft." })
    input: DraftInspectionPlanInput,
    @Ctx() ctx: Context,
  ): Promise<InspectionPlanTable> {
    return planWritten(ctx, await draftInspectionPlan(ctx, input));
  }

  @Policy("inspection.plan", "area")
  @Mutation(() => InspectionPlanType, { description: "Sửa dự thảo kế hoạch kiểm tra. | Writes a draft's lines anew." })
  async reviseInspectionPlan(
    @Arg("input", () => ReviseInspectionPlanInput, { description: "Các dòng mới. | The new lines." })
    input: ReviseInspectionPlanInput,
    @Ctx() ctx: Context,
  ): Promise<InspectionPlanTable> {
    return planWritten(ctx, await reviseInspectionPlan(ctx, input));
  }

  @Policy("inspection.plan", "area")
  @Mutation(() => InspectionPlanType, {
    description: "Ban hành kế hoạch kiểm tra; từ đó không sửa (R41). | Issues the plan; it is not changed any more.",
  })
  async issueInspectionPlan(
    @Arg("input", () => IssueInspectionPlanInput, { description: "Số và ngày. | Number and day." })
    input: IssueInspectionPlanInput,
    @Ctx() ctx: Context,
  ): Promise<InspectionPlanTable> {
    return planWritten(ctx, await issueInspectionPlan(ctx, input));
  }

  @FieldResolver(() => UnitVersion, { nullable: true, description: "Tỉnh. | The province." })
  unit(@Root() plan: InspectionPlanTable): UnitVersion {
    return { id: plan.unitVersionId };
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: "Hạn ban hành (R41). | Day by which it is to be issued.",
  })
  dueOn(@Root() plan: InspectionPlanTable, @Ctx() ctx: Context): Promise<LocalDate | null> {
    return dueOnOf(ctx, plan);
  }

  @FieldResolver(() => PlannedInspectionConnection, {
    description: "Các đơn vị, theo mã, trong địa bàn người hỏi. | The units, by code, within the caller's area.",
  })
  lines(
    @Root() plan: InspectionPlanTable,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<PlannedInspectionRow>> {
    return plannedPage(ctx, plan.id, page);
  }
}

@Resolver(() => PlannedInspectionType)
export class PlannedInspectionResolver {
  @FieldResolver(() => PilotUnitType, { nullable: true, description: "Đơn vị điểm. | The pilot unit." })
  pilotUnit(@Root() { pilotId }: PlannedInspectionRow, @Ctx() ctx: Context): Promise<PilotUnitRow | null> {
    return pilotUnitSeen(ctx, pilotId);
  }
}
