import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { daysBetween } from "@hoa-nhap/kernel";
import { PageArgs, Policy, YearArg, seen, type Context, type Page } from "@hoa-nhap/subgraph";
import type { FindingEntryRow, FindingTable, InspectionTable } from "../tables.js";
import { Official, officialOf, UnitVersion, unitVersionOf } from "../unit/unit.reference.js";
import { entriesOf, findingById, findingsPage, isOverdue } from "./finding.reads.js";
import { acceptFinding, FINDING, fixFinding, returnFinding } from "./finding.service.js";
import { FindingKind, FindingState } from "./inspection-kind.js";
import { AcceptFindingInput, FollowFindingInput } from "./inspection.inputs.js";
import { inspectionById } from "./inspection.reads.js";
import { FindingConnection, FindingEntryType, FindingType, InspectionType } from "./inspection.type.js";

@ArgsType()
class FindingsArgs extends PageArgs {
  @Field(() => FindingState, { nullable: true, description: "Chỉ trạng thái này. | Only this state." })
  state?: FindingState | null;
  @Field(() => FindingKind, { nullable: true, description: "Chỉ loại này. | Only this kind." })
  kind?: FindingKind | null;
  @YearArg("Chỉ đơn vị của đợt này. | Only units of this intake.", { nullable: true })
  wave?: number | null;
  @Field(() => Boolean, { nullable: true, description: "Chỉ kiến nghị quá hạn. | Only those past their last day." })
  overdue?: boolean | null;
}

const written = (ctx: Context, id: string): Promise<FindingTable> => seen(findingById(ctx, id), FINDING);

@Resolver(() => FindingType)
export class FindingResolver {
  @Policy("inspection.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => FindingConnection, {
    description:
      "Kiến nghị khắc phục của các cuộc đã kết thúc, hạn sớm nhất trước. | Findings of closed visits, the oldest last day first.",
  })
  findings(
    @Args(() => FindingsArgs) { first, after, ...filter }: FindingsArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<FindingTable>> {
    return findingsPage(ctx, filter, { first, after });
  }

  @Policy("pilot.advance", "area")
  @Mutation(() => FindingType, {
    description: "Cấp xã báo cáo đã khắc phục. | The commune reports a finding as mended.",
  })
  async fixFinding(
    @Arg("input", () => FollowFindingInput, {
      description: "Kiến nghị nào, minh chứng gì. | Which finding, and what shows it.",
    })
    input: FollowFindingInput,
    @Ctx() ctx: Context,
  ): Promise<FindingTable> {
    return written(ctx, await fixFinding(ctx, input));
  }

  @Policy("inspection.hold", "area")
  @Mutation(() => FindingType, { description: "Cấp kiểm tra xác nhận. | The level that inspected accepts." })
  async acceptFinding(
    @Arg("input", () => AcceptFindingInput, { description: "Kiến nghị nào. | Which finding." })
    input: AcceptFindingInput,
    @Ctx() ctx: Context,
  ): Promise<FindingTable> {
    return written(ctx, await acceptFinding(ctx, input));
  }

  @Policy("inspection.hold", "area")
  @Mutation(() => FindingType, {
    description: "Cấp kiểm tra trả lại: chưa khắc phục. | The level that inspected sends back.",
  })
  async returnFinding(
    @Arg("input", () => FollowFindingInput, { description: "Kiến nghị nào, vì sao. | Which finding, and why." })
    input: FollowFindingInput,
    @Ctx() ctx: Context,
  ): Promise<FindingTable> {
    return written(ctx, await returnFinding(ctx, input));
  }

  @FieldResolver(() => Boolean, { description: "Chưa khắc phục và đã quá hạn. | Open and past its last day." })
  isOverdue(@Root() finding: FindingTable, @Ctx() ctx: Context): boolean {
    return isOverdue(finding, ctx.clock.today());
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: "Số ngày quá hạn (ngày); trống khi không quá hạn. | Days past the last day; empty when not late.",
  })
  daysLate(@Root() finding: FindingTable, @Ctx() ctx: Context): number | null {
    const today = ctx.clock.today();
    return isOverdue(finding, today) ? daysBetween(finding.dueOn, today) : null;
  }

  @FieldResolver(() => InspectionType, { nullable: true, description: "Cuộc kiểm tra. | The visit." })
  inspection(@Root() { inspectionId }: FindingTable, @Ctx() ctx: Context): Promise<InspectionTable | null> {
    return inspectionById(ctx, inspectionId);
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị hành chính vào ngày kiểm tra. | The commune as it was on the day of the visit.",
  })
  unit(@Root() { unitVersionId }: FindingTable): UnitVersion | null {
    return unitVersionOf(unitVersionId);
  }

  @Policy("inspection.read", "parent")
  @FieldResolver(() => [FindingEntryType], { description: "Theo dõi, cũ trước. | Follow-up, oldest first." })
  entries(@Root() { id }: FindingTable, @Ctx() ctx: Context): Promise<FindingEntryRow[]> {
    return entriesOf(ctx, id);
  }
}

@Resolver(() => FindingEntryType)
export class FindingEntryResolver {
  @Directive('@tag(name: "private")')
  @FieldResolver(() => Official, {
    nullable: true,
    description:
      "Người ghi; trống khi người hỏi không được xem. | Who wrote it; empty when the caller may not see them.",
  })
  by(@Root() { byActor }: FindingEntryRow, @Ctx() ctx: Context): Official | null {
    return officialOf(ctx, byActor);
  }
}
