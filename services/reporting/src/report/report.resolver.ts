import { IdText, PageArgs, Policy, idOf, seen, type Context, type Page } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
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
import { gapsOf } from "../gap/gap.reads.js";
import { gapType, ReportGap } from "../gap/gap.type.js";
import { indicatorOf } from "../indicator/catalogue.js";
import { indicatorType } from "../indicator/indicator.resolver.js";
import { periodById } from "../period/period.reads.js";
import { ReportingPeriod } from "../period/period.type.js";
import { publicationFor } from "../statistics/publication.js";
import { Publication } from "../statistics/publication.type.js";
import { UnitVersion } from "../unit.reference.js";
import { UnitLevel } from "../unit-level.js";
import {
  AcceptReportInput,
  ReturnReportInput,
  SaveReportInput,
  SubmitReportInput,
  TakeBackAcceptanceInput,
} from "./report.inputs.js";
import {
  figuresOfReport,
  historyOf,
  isLate,
  latestReport,
  openReports,
  partsOf,
  reportById,
  reportsPage,
} from "./report.reads.js";
import { isInLine, narrativeOf } from "./report-sight.js";
import { acceptReport, returnReport, saveReport, submitReport, takeBackAcceptance } from "./report.service.js";
import { ReportState } from "./report-state.js";
import { warningsOf } from "./report-warnings.js";
import {
  Figure,
  officeOf,
  Official,
  officialOf,
  ReportType,
  ReportConnection,
  ReportEvent,
  ReportWarning,
} from "./report.type.js";

@ArgsType()
class ReportsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: "Chỉ kỳ này. | Only this period." })
  @IsOptional()
  @IdText()
  period?: string | null;
  @Field(() => ReportState, { nullable: true, description: "Chỉ trạng thái này. | Only this state." })
  state?: ReportState | null;
  @Field(() => UnitLevel, { nullable: true, description: "Chỉ cấp này. | Only this level." })
  level?: UnitLevel | null;
  @Field(() => ID, {
    nullable: true,
    description: "Trong đơn vị này (mã đơn vị hoặc mã phiên bản). | Within this unit (unit id or version id).",
  })
  @IsOptional()
  @IdText()
  under?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Chỉ báo cáo trễ hạn, hoặc chỉ báo cáo không trễ. | Only late ones, or only those that are not.",
  })
  late?: boolean | null;
}

const WORDS = { vi: "báo cáo", en: "report" };
/** The changed report as the caller may see it now. */
export const changed = async (ctx: Context, id: Promise<string>): Promise<ReportType> =>
  seen(reportById(ctx, await id), WORDS);

@Resolver(() => ReportType)
export class ReportResolver {
  @Policy("report.read", "area")
  @Query(() => ReportConnection, {
    description:
      "Báo cáo trong địa bàn, hạn sớm nhất trước. | Reports in the caller's area, the earliest due first (R67).",
  })
  @Directive('@tag(name: "private")')
  reports(
    @Args(() => ReportsArgs) { first, after, ...filter }: ReportsArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<ReportType>> {
    return reportsPage(ctx, filter, { first, after });
  }

  @Policy("report.read", "area")
  @Query(() => ReportType, { nullable: true, description: "Một báo cáo. | One report." })
  @Directive('@tag(name: "private")')
  report(
    @Arg("id", () => ID, { description: "Mã báo cáo. | Id of the report." }) id: string,
    @Ctx() ctx: Context,
  ): Promise<ReportType | null> {
    return reportById(ctx, idOf(id));
  }

  @Policy("report.write", "area")
  @Mutation(() => ReportType, {
    description:
      "Lưu bản nháp: số liệu nhập và lời văn của đơn vị mình. | Saves the draft of the caller's own unit: typed figures and narrative.",
  })
  saveReport(
    @Arg("input", () => SaveReportInput, { description: "Bản nháp. | The draft." }) input: SaveReportInput,
    @Ctx() ctx: Context,
  ): Promise<ReportType> {
    return changed(ctx, saveReport(ctx, input));
  }

  @Policy("report.write", "area")
  @Mutation(() => ReportType, {
    description:
      "Nộp báo cáo; số liệu được chốt. Kỳ chưa kết thúc thì chỉ nộp bản tạm tính. Báo cáo tỉnh thì hoàn thành. " +
      "| Submits the report and freezes its figures, provisionally while the period runs; the province's is then " +
      "finished (R67).",
  })
  submitReport(
    @Arg("input", () => SubmitReportInput, {
      description: "Báo cáo, giải trình, đơn vị còn thiếu. | The report, an explanation, and what is missing.",
    })
    input: SubmitReportInput,
    @Ctx() ctx: Context,
  ): Promise<ReportType> {
    return changed(ctx, submitReport(ctx, input));
  }

  @Policy("report.review", "area")
  @Mutation(() => ReportType, {
    description: "Trả lại báo cáo của cấp dưới kèm lý do. | Sends a report from below back with a reason.",
  })
  returnReport(
    @Arg("input", () => ReturnReportInput, { description: "Báo cáo và lý do. | The report and the reason." })
    input: ReturnReportInput,
    @Ctx() ctx: Context,
  ): Promise<ReportType> {
    return changed(ctx, returnReport(ctx, input));
  }

  @Policy("report.review", "area")
  @Mutation(() => ReportType, {
    description:
      "Duyệt báo cáo của cấp dưới để cộng vào báo cáo cấp mình; người nộp không tự duyệt. " +
      "| Accepts a report from below into the sums; never by the person who submitted it (R71).",
  })
  acceptReport(
    @Arg("input", () => AcceptReportInput, { description: "Báo cáo. | The report." }) input: AcceptReportInput,
    @Ctx() ctx: Context,
  ): Promise<ReportType> {
    return changed(ctx, acceptReport(ctx, input));
  }

  @Policy("report.review", "area")
  @Mutation(() => ReportType, {
    description:
      "Thu hồi việc duyệt, kèm lý do, khi cấp mình chưa nộp tổng hợp; báo cáo trở lại chờ duyệt. " +
      "| Takes an acceptance back with a reason, while the level above has not handed its sums up; the report " +
      "waits for review again.",
  })
  takeBackAcceptance(
    @Arg("input", () => TakeBackAcceptanceInput, { description: "Báo cáo và lý do. | The report and the reason." })
    input: TakeBackAcceptanceInput,
    @Ctx() ctx: Context,
  ): Promise<ReportType> {
    return changed(ctx, takeBackAcceptance(ctx, input));
  }

  @FieldResolver(() => ReportingPeriod, { description: "Kỳ báo cáo. | The period." })
  async period(@Root() report: ReportType, @Ctx() ctx: Context): Promise<ReportingPeriod> {
    return (await periodById(ctx, report.periodId))!;
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị báo cáo, như trong kỳ. | The reporting unit as it was in the period.",
  })
  unit(@Root() report: ReportType): UnitVersion {
    return { id: report.unitVersionId };
  }

  @FieldResolver(() => Boolean, {
    description:
      "Nộp sau hạn, hoặc đã quá hạn mà chưa nộp. | Submitted after the last day, or not submitted and that day has passed.",
  })
  isLate(@Root() report: ReportType, @Ctx() ctx: Context): boolean {
    return isLate(report, ctx.clock.today());
  }

  @FieldResolver(() => [Figure], {
    description: "Số liệu theo danh mục chỉ tiêu của cấp. | Figures in the order of the catalogue.",
  })
  async figures(@Root() report: ReportType, @Ctx() ctx: Context): Promise<Figure[]> {
    return (await figuresOfReport(ctx, report)).map((figure) => ({
      ...figure,
      indicator: indicatorType(indicatorOf(figure.indicator)!),
    }));
  }

  @FieldResolver(() => [ReportWarning], {
    description:
      "Điều cần xem lại: số cuối kỳ không khớp, số nhập khác số tính. " +
      "| Things to look at: closing that does not agree, typed values that differ from computed ones.",
  })
  async warnings(@Root() report: ReportType, @Ctx() ctx: Context): Promise<ReportWarning[]> {
    return warningsOf(await figuresOfReport(ctx, report), ctx.actor.language);
  }

  @FieldResolver(() => String, { nullable: true })
  narrative(@Root() report: ReportType, @Ctx() ctx: Context): string | null {
    return narrativeOf(ctx, report);
  }

  @FieldResolver(() => String, { nullable: true })
  explanation(@Root() report: ReportType, @Ctx() ctx: Context): string | null {
    return isInLine(ctx, report) ? report.explanation : null;
  }

  @FieldResolver(() => [ReportEvent], {
    description:
      "Lịch sử: các bước, ai, khi nào, lý do; người ngoài tuyến báo cáo chỉ thấy bước được duyệt. " +
      "| History: steps, who, when, why; outside the line of reporting only that it was accepted.",
  })
  history(@Root() report: ReportType, @Ctx() ctx: Context): Promise<ReportEvent[]> {
    return historyOf(ctx, report);
  }

  @FieldResolver(() => [ReportGap], {
    description:
      "Đơn vị cấp dưới không có trong số liệu, đã nêu khi tổng hợp, kèm lý do. | Units below that are not in the figures, as named when they were summed.",
  })
  async gaps(@Root() report: ReportType, @Ctx() ctx: Context): Promise<ReportGap[]> {
    return (await gapsOf(ctx, report)).map((gap) => gapType(isInLine(ctx, report) ? gap : { ...gap, note: null }));
  }

  @FieldResolver(() => Publication, {
    nullable: true,
    description:
      "Báo cáo tỉnh đã hoàn thành: số liệu đã công bố đến đâu. | Of a province's finished report: how far the publication of its figures has come.",
  })
  publication(@Root() report: ReportType, @Ctx() ctx: Context): Promise<Publication | null> {
    return publicationFor(ctx, report);
  }

  @FieldResolver(() => [ReportType], {
    description: "Báo cáo cấp dưới trực tiếp đã duyệt (R71). | Accepted reports of the level directly below.",
  })
  parts(@Root() report: ReportType, @Ctx() ctx: Context): Promise<ReportType[]> {
    return partsOf(ctx, report);
  }
}

@Resolver(() => ReportEvent)
export class ReportEventResolver {
  @FieldResolver(() => String, { description: "Chức trách của người thực hiện. | The office in which it was done." })
  by(@Root() event: ReportEvent, @Ctx() ctx: Context): string {
    return officeOf(event.byRole, ctx.actor.language);
  }

  @FieldResolver(() => Official, { nullable: true, description: "Người thực hiện. | Who did it." })
  official(@Root() event: ReportEvent): Official | null {
    return officialOf(event.byId);
  }
}

@Resolver(() => UnitVersion)
export class UnitReportResolver {
  @Policy("report.read", "area")
  @FieldResolver(() => ReportType, {
    nullable: true,
    description:
      "Báo cáo của kỳ mới nhất, trong địa bàn được xem. | The report of the newest period, within the caller's area.",
  })
  @Directive('@tag(name: "private")')
  latestReport(@Root() unit: UnitVersion, @Ctx() ctx: Context): Promise<ReportType | null> {
    return latestReport(ctx, unit.id);
  }

  @Policy("unit.reorganise", "area")
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Số báo cáo đơn vị này còn phải nộp hoặc chờ tiếp nhận (báo cáo), để xem trước việc sắp xếp. " +
      "| Reports of this unit not accepted yet: for the preview of an act.",
  })
  @Directive('@tag(name: "private")')
  openReports(@Root() unit: UnitVersion, @Ctx() ctx: Context): Promise<number> {
    return openReports(ctx, unit.id);
  }
}
