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
import { IdText, PageArgs, PlainText, Policy, YearArg, idOf, seen, type Context, type Page } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import { pilotUnitSeen, type PilotUnitRow } from "../pilot-unit/pilot-unit.reads.js";
import { PilotUnitType } from "../pilot-unit/pilot-unit.type.js";
import type { FindingTable, InspectionTable } from "../tables.js";
import { Official, officialOf, UnitVersion, unitVersionOf } from "../unit/unit.reference.js";
import { findingsOf, isOverdue } from "./finding.reads.js";
import { InspectionKind, InspectionState } from "./inspection-kind.js";
import {
  AnswerInspectionInput,
  CloseInspectionInput,
  ConcludeInspectionInput,
  OpenInspectionInput,
} from "./inspection.inputs.js";
import { answeredItems, inspectionById, inspectionsPage } from "./inspection.reads.js";
import {
  answerInspection,
  closeInspection,
  concludeInspection,
  INSPECTION,
  openInspection,
} from "./inspection.service.js";
import { FindingType, InspectionConnection, InspectionItem, InspectionType, Inspector } from "./inspection.type.js";

@ArgsType()
class InspectionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Chỉ đơn vị điểm này. | Only this pilot unit." })
  @IsOptional()
  @IdText()
  pilotUnit?: string | null;
  @YearArg("Chỉ đơn vị của đợt này. | Only units of this intake.", { nullable: true })
  wave?: number | null;
  @YearArg("Chỉ cuộc trong năm này. | Only visits of this year.", { nullable: true })
  year?: number | null;
  @Field(() => InspectionKind, { nullable: true, description: "Chỉ loại này. | Only this kind." })
  kind?: InspectionKind | null;
  @Field(() => InspectionState, { nullable: true, description: "Chỉ trạng thái này. | Only this state." })
  state?: InspectionState | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Chỉ cuộc có kiến nghị quá hạn. | Only those with a finding past its last day.",
  })
  overdue?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: "Tìm theo tên đơn vị, không cần dấu (R78). | Search by unit name, tone marks not needed.",
  })
  @IsOptional()
  @PlainText(100)
  search?: string | null;
}

const visitWritten = (ctx: Context, id: string): Promise<InspectionTable> => seen(inspectionById(ctx, id), INSPECTION);

@Resolver(() => Inspector)
export class InspectorResolver {
  @Directive('@tag(name: "private")')
  @FieldResolver(() => Official, {
    nullable: true,
    description:
      "Người giữ chức vụ; trống khi không biết hoặc người hỏi không được xem. | The official; empty where not known, or the caller may not see them.",
  })
  official(@Root() { officialId }: Inspector, @Ctx() ctx: Context): Official | null {
    return officialId ? officialOf(ctx, officialId) : null;
  }
}

@Resolver(() => InspectionType)
export class InspectionResolver {
  @Policy("inspection.read", "area")
  @Query(() => InspectionConnection, {
    description:
      "Các cuộc kiểm tra và giám sát trong địa bàn, mới nhất trước. | Visits of the caller's area, the latest first.",
  })
  inspections(
    @Args(() => InspectionsArgs) { first, after, ...filter }: InspectionsArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<InspectionTable>> {
    return inspectionsPage(ctx, filter, { first, after });
  }

  @Policy("inspection.read", "area")
  @Query(() => InspectionType, {
    nullable: true,
    description: "Một cuộc; ngoài địa bàn thì không có. | One visit; outside one's area it does not exist.",
  })
  inspection(
    @Arg("id", () => ID, { description: "Mã. | Id." }) id: string,
    @Ctx() ctx: Context,
  ): Promise<InspectionTable> {
    return visitWritten(ctx, idOf(id));
  }

  @Policy("inspection.hold", "area")
  @Mutation(() => InspectionType, {
    description: "Bắt đầu một cuộc kiểm tra hoặc giám sát (R32, R33, R51). | Begins a visit.",
  })
  async openInspection(
    @Arg("input", () => OpenInspectionInput, { description: "Cuộc nào. | Which visit." }) input: OpenInspectionInput,
    @Ctx() ctx: Context,
  ): Promise<InspectionTable> {
    return visitWritten(ctx, await openInspection(ctx, input));
  }

  @Policy("inspection.hold", "area")
  @Mutation(() => InspectionType, { description: "Trả lời nội dung của phiếu. | Answers paragraphs of the checklist." })
  async answerInspection(
    @Arg("input", () => AnswerInspectionInput, { description: "Các câu trả lời. | The answers." })
    input: AnswerInspectionInput,
    @Ctx() ctx: Context,
  ): Promise<InspectionTable> {
    return visitWritten(ctx, await answerInspection(ctx, input));
  }

  @Policy("inspection.hold", "area")
  @Mutation(() => InspectionType, {
    description: "Kết thúc, ký biên bản; mọi nội dung đã trả lời. | Closes a visit once every paragraph is answered.",
  })
  async closeInspection(
    @Arg("input", () => CloseInspectionInput, { description: "Biên bản. | The minutes." }) input: CloseInspectionInput,
    @Ctx() ctx: Context,
  ): Promise<InspectionTable> {
    return visitWritten(ctx, await closeInspection(ctx, input));
  }

  @Policy("inspection.hold", "area")
  @Mutation(() => InspectionType, {
    description:
      "Ra thông báo kết luận; sau đó chỉ theo dõi khắc phục. | Concludes a visit; afterwards only findings are followed up.",
  })
  async concludeInspection(
    @Arg("input", () => ConcludeInspectionInput, { description: "Thông báo. | The notice." })
    input: ConcludeInspectionInput,
    @Ctx() ctx: Context,
  ): Promise<InspectionTable> {
    return visitWritten(ctx, await concludeInspection(ctx, input));
  }

  @FieldResolver(() => PilotUnitType, { nullable: true, description: "Đơn vị điểm. | The pilot unit." })
  pilotUnit(@Root() { pilotId }: InspectionTable, @Ctx() ctx: Context): Promise<PilotUnitRow | null> {
    return pilotUnitSeen(ctx, pilotId);
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị hành chính vào ngày kiểm tra. | The commune as it was on the day of the visit.",
  })
  unit(@Root() { unitVersionId }: InspectionTable): UnitVersion | null {
    return unitVersionOf(unitVersionId);
  }

  @FieldResolver(() => Boolean, { description: "Theo kế hoạch đã ban hành. | Under an issued plan." })
  isPlanned(@Root() { plannedId }: InspectionTable): boolean {
    return plannedId !== null;
  }

  @Policy("inspection.read", "parent")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => [InspectionItem], {
    description: "Phiếu kiểm tra của ngày đó và các câu trả lời. | The checklist of that day with its answers.",
  })
  items(@Root() visit: InspectionTable, @Ctx() ctx: Context): Promise<InspectionItem[]> {
    return answeredItems(ctx, visit);
  }

  @Policy("inspection.read", "parent")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => [Inspector], { description: "Đoàn, trưởng đoàn trước. | The team, its head first." })
  team(@Root() { team }: InspectionTable): Inspector[] {
    return team;
  }

  @Policy("inspection.read", "parent")
  @Directive('@tag(name: "private")')
  @FieldResolver(() => [FindingType], {
    description: "Kiến nghị khắc phục, theo thứ tự của phiếu. | Findings in the checklist's order.",
  })
  findings(@Root() { id }: InspectionTable, @Ctx() ctx: Context): Promise<FindingTable[]> {
    return findingsOf(ctx, id);
  }

  @Policy("inspection.read", "parent")
  @FieldResolver(() => Int, { description: "Kiến nghị khắc phục (kiến nghị). | Findings." })
  async findingCount(@Root() { id }: InspectionTable, @Ctx() ctx: Context): Promise<number> {
    return (await findingsOf(ctx, id)).length;
  }

  @Policy("inspection.read", "parent")
  @FieldResolver(() => Int, { description: "Kiến nghị chưa khắc phục (kiến nghị). | Findings still open." })
  async openFindingCount(@Root() { id }: InspectionTable, @Ctx() ctx: Context): Promise<number> {
    return (await findingsOf(ctx, id)).filter(({ state }) => state === "OPEN").length;
  }

  @Policy("inspection.read", "parent")
  @FieldResolver(() => Int, { description: "Kiến nghị quá hạn (kiến nghị). | Findings past their last day." })
  async overdueFindingCount(@Root() { id, state }: InspectionTable, @Ctx() ctx: Context): Promise<number> {
    return state === InspectionState.OPEN
      ? 0
      : (await findingsOf(ctx, id)).filter((finding) => isOverdue(finding, ctx.clock.today())).length;
  }
}
