import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { can } from "@hoa-nhap/kernel";
import { PageArgs, PlainText, Policy, YearArg, idOf, seen, type Context, type Page } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import { DocumentState, DocumentType } from "../document/document-kind.js";
import { documentById } from "../document/document.reads.js";
import { ProgrammeDocumentType } from "../document/document.type.js";
import { pilotUnitSeen, type PilotUnitRow } from "../pilot-unit/pilot-unit.reads.js";
import { PilotUnitType } from "../pilot-unit/pilot-unit.type.js";
import type { DeadlineRow, DocumentTable, SchemeRow } from "../tables.js";
import { expectedUnder, type ExpectedPlanRow } from "./expected-plans.reads.js";
import { PlanLevel } from "./plan-level.js";
import { UnitVersion } from "../unit/unit.reference.js";
import {
  allSchemes,
  planById,
  planFor,
  planOfDocument,
  plansBelow,
  plansOfScheme,
  plansPage,
  schemeById,
  unitCountOfPlan,
  wavesOfPlan,
  type PlanRow,
} from "./plan.reads.js";
import { IssuePlanInput } from "./plan.inputs.js";
import { issuePlan } from "./plan.service.js";
import { ExpectedPlan, PlanType, PlanConnection, Scheme, Wave } from "./plan.type.js";
import { DeadlineType } from "../deadline/deadline.type.js";
import { deadlinesOfPlan } from "../deadline/deadline.reads.js";
import { YearArgs } from "./year.args.js";

@ArgsType()
class PlansArgs extends PageArgs {
  @YearArg("Chỉ kế hoạch có năm này. | Only plans that this year lies in.", { nullable: true })
  year?: number | null;
  @Field(() => PlanLevel, { nullable: true, description: "Chỉ cấp này. | Only this level." })
  level?: PlanLevel | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Tìm theo trích yếu, số hoặc đơn vị, không cần dấu (R78). | Search by subject, number or unit; tone marks not needed.",
  })
  @IsOptional()
  @PlainText(100)
  search?: string | null;
}

@Resolver(() => Scheme)
export class SchemeResolver {
  @Policy("scheme.read", "reference")
  @Query(() => [Scheme], { description: "Các đề án. | The schemes." })
  schemes(@Ctx() ctx: Context): Promise<SchemeRow[]> {
    return allSchemes(ctx);
  }

  @FieldResolver(() => [PlanType], {
    description: "Các kế hoạch cấp tỉnh của đề án, cũ trước. | The scheme's plans of provinces, oldest first.",
  })
  plans(@Root() scheme: SchemeRow, @Ctx() ctx: Context): Promise<PlanRow[]> {
    return plansOfScheme(ctx, scheme.id);
  }
}

function seenPlanRow(ctx: Context, id: string): Promise<PlanRow> {
  return seen(planById(ctx, id), { vi: "kế hoạch", en: "plan" });
}

@Resolver(() => PlanType)
export class PlanResolver {
  @Policy("scheme.read", "reference")
  @Query(() => PlanType, {
    nullable: true,
    description: "Kế hoạch năm của tỉnh mình. | The year's plan of the caller's province.",
  })
  plan(@Args(() => YearArgs) { year, province }: YearArgs, @Ctx() ctx: Context): Promise<PlanRow | null> {
    return planFor(ctx, year, province);
  }

  @Policy("scheme.read", "reference")
  @Query(() => PlanConnection, {
    description:
      "Cây kế hoạch trong phạm vi được xem: năm mới trước, cấp trên trước. | The tree of plans in sight: the latest year first, from above to below.",
  })
  plans(@Args(() => PlansArgs) { first, after, ...filter }: PlansArgs, @Ctx() ctx: Context): Promise<Page<PlanRow>> {
    return plansPage(ctx, filter, { first, after });
  }

  @Policy("scheme.read", "reference")
  @Query(() => PlanType, { nullable: true, description: "Một kế hoạch. | One plan." })
  programmePlan(@Arg("id", () => ID, { description: "Mã. | Id." }) id: string, @Ctx() ctx: Context): Promise<PlanRow> {
    return seenPlanRow(ctx, idOf(id));
  }

  @Policy("document.issue", "area")
  @Mutation(() => PlanType, {
    description:
      "Ban hành một dự thảo thành kế hoạch: văn bản có số, kế hoạch đứng vào cây, cùng một lúc (R4, R7, R24, " +
      "R54). " +
      "| Issues a draft as a plan: the document is numbered and the plan stands in the tree, in one act.",
  })
  async issuePlan(
    @Arg("input", () => IssuePlanInput, { description: "Dự thảo nào, thành kế hoạch gì. | Which draft, as what plan." })
    input: IssuePlanInput,
    @Ctx() ctx: Context,
  ): Promise<PlanRow> {
    return seenPlanRow(ctx, await issuePlan(ctx, input));
  }

  @FieldResolver(() => Scheme, { nullable: true, description: "Đề án. | The scheme." })
  scheme(@Root() plan: PlanRow, @Ctx() ctx: Context): Promise<SchemeRow | null> {
    return schemeById(ctx, plan.schemeId);
  }

  @FieldResolver(() => PlanType, {
    nullable: true,
    description:
      "Kế hoạch mà kế hoạch này căn cứ hoặc tiếp tục (R2, R7, R54). | The plan that this one rests on or continues.",
  })
  parent(@Root() plan: PlanRow, @Ctx() ctx: Context): Promise<PlanRow | null> {
    return plan.parentId ? planById(ctx, plan.parentId) : Promise.resolve(null);
  }

  @FieldResolver(() => [PlanType], {
    description:
      "Các kế hoạch căn cứ hoặc tiếp tục kế hoạch này, trong phạm vi được xem. | Plans that rest on it, in sight.",
  })
  children(@Root() plan: PlanRow, @Ctx() ctx: Context): Promise<PlanRow[]> {
    return plansBelow(ctx, plan.id);
  }

  @Policy("rollout.read", "area")
  @FieldResolver(() => [ExpectedPlan], {
    description:
      "Nơi nào phải có kế hoạch của năm theo kế hoạch này, và đã có chưa, trong địa bàn người hỏi (R26, R54). " +
      "| Who is to have a plan under this one, and who has, within the caller's area.",
  })
  expected(@Root() plan: PlanRow, @Ctx() ctx: Context): Promise<ExpectedPlanRow[]> {
    return expectedUnder(ctx, plan);
  }

  @Directive('@tag(name: "private")')
  @FieldResolver(() => ProgrammeDocumentType, {
    nullable: true,
    description:
      "Văn bản của kế hoạch; trống khi người hỏi không được xem. | Its document; empty when the caller may not see it.",
  })
  document(@Root() plan: PlanRow, @Ctx() ctx: Context): Promise<DocumentTable | null> {
    return can(ctx.actor, "document.read") ? documentById(ctx, plan.documentId) : Promise.resolve(null);
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị ban hành, như khi đó. | The unit that issued it, as it was.",
  })
  unit(@Root() plan: PlanRow): UnitVersion {
    return { id: plan.unitVersionId };
  }

  @FieldResolver(() => [Wave], { description: "Các đợt triển khai theo kế hoạch này. | Intakes under this plan." })
  waves(@Root() plan: PlanRow, @Ctx() ctx: Context): Promise<{ id: string; year: number; planId: string }[]> {
    return wavesOfPlan(ctx, plan.id);
  }

  @FieldResolver(() => [DeadlineType], { description: "Các mốc thời gian, theo quý. | Milestones by quarter." })
  deadlines(@Root() plan: PlanRow, @Ctx() ctx: Context): Promise<DeadlineRow[]> {
    return deadlinesOfPlan(ctx, plan.id);
  }
}

@Resolver(() => ProgrammeDocumentType)
export class DocumentPlanResolver {
  @FieldResolver(() => PlanType, {
    nullable: true,
    description:
      "Kế hoạch của Đề án mà văn bản này ban hành (R4, R54); trống khi không có hoặc người hỏi không được xem. " +
      "| The plan that it issues; empty where there is none in sight.",
  })
  plan(@Root() { id, type, state }: DocumentTable, @Ctx() ctx: Context): Promise<PlanRow | null> {
    return type === DocumentType.PLAN && state === DocumentState.ISSUED && can(ctx.actor, "scheme.read")
      ? planOfDocument(ctx, id)
      : Promise.resolve(null);
  }
}

@Resolver(() => Wave)
export class WaveResolver {
  @Policy("pilot.read", "area")
  @FieldResolver(() => Int, {
    description:
      "Số đơn vị của tỉnh đã chọn trong đợt, trong địa bàn người hỏi (đơn vị). " +
      "| Province-sponsored units chosen in this intake, within the caller's area (units).",
  })
  unitCount(@Root() wave: { planId: string }, @Ctx() ctx: Context): Promise<number> {
    return unitCountOfPlan(ctx, wave.planId);
  }
}

@Resolver(() => ExpectedPlan)
export class ExpectedPlanResolver {
  @FieldResolver(() => UnitVersion, { nullable: true, description: "Huyện hoặc xã. | The district or commune." })
  unit(@Root() { unitVersionId }: ExpectedPlanRow): UnitVersion {
    return { id: unitVersionId };
  }

  @FieldResolver(() => PlanType, {
    nullable: true,
    description: "Kế hoạch của nơi đó; trống: chưa ban hành. | Its plan; empty: not issued.",
  })
  plan(@Root() { planId }: ExpectedPlanRow, @Ctx() ctx: Context): Promise<PlanRow | null> {
    return planId ? planById(ctx, planId) : Promise.resolve(null);
  }

  @FieldResolver(() => PilotUnitType, {
    nullable: true,
    description: "Đơn vị làm điểm, khi là xã được chọn. | The pilot unit, for a commune that was chosen.",
  })
  pilotUnit(@Root() { pilotId }: ExpectedPlanRow, @Ctx() ctx: Context): Promise<PilotUnitRow | null> {
    return pilotId ? pilotUnitSeen(ctx, pilotId) : Promise.resolve(null);
  }
}
