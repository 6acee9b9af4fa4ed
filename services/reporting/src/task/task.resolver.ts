import { daysBetween, type Words } from "@hoa-nhap/kernel";
import { PageArgs, Policy, type Context, type Page } from "@hoa-nhap/subgraph";
import { Args, Ctx, Directive, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { UnitVersion } from "../unit.reference.js";
import { reportTasks } from "./task.reads.js";
import { ReportTask, ReportTaskConnection } from "./task.type.js";

const TITLES: Record<string, (task: ReportTask) => Words> = {
  NOT_STARTED: ({ periodName, fullName }) => ({
    vi: `Lập báo cáo ${periodName} của ${fullName}`,
    en: `Begin the report of ${fullName}, ${periodName}`,
  }),
  DRAFT: ({ periodName, fullName }) => ({
    vi: `Hoàn thành báo cáo ${periodName} của ${fullName}`,
    en: `Finish the report of ${fullName}, ${periodName}`,
  }),
  RETURNED: ({ periodName, fullName }) => ({
    vi: `Sửa báo cáo ${periodName} bị trả lại của ${fullName}`,
    en: `Mend the returned report of ${fullName}, ${periodName}`,
  }),
  CORRECTION_WAITING: ({ periodName, fullName }) => ({
    vi: `Duyệt đính chính báo cáo ${periodName} của ${fullName}`,
    en: `Review the correction of the report of ${fullName}, ${periodName}`,
  }),
  CORRECTION_RETURNED: ({ periodName, fullName }) => ({
    vi: `Sửa đính chính bị trả lại của báo cáo ${periodName}, ${fullName}`,
    en: `Mend the returned correction of the report of ${fullName}, ${periodName}`,
  }),
  FINAL: ({ periodName, fullName }) => ({
    vi: `Lập bản chính thức báo cáo ${periodName} của ${fullName}`,
    en: `Make the final report of ${fullName}, ${periodName}`,
  }),
  SUBMITTED: ({ periodName, fullName }) => ({
    vi: `Duyệt báo cáo ${periodName} của ${fullName}`,
    en: `Review the report of ${fullName}, ${periodName}`,
  }),
};

@Resolver(() => ReportTask)
export class TaskResolver {
  @Policy("report.read", "area")
  @Query(() => ReportTaskConnection, {
    description:
      "Việc của tôi về báo cáo: bản nháp và bản bị trả lại cần hoàn thành, bản đã nộp cần duyệt; hạn cũ nhất " +
      "trước. " +
      "| My report tasks: drafts and returned ones to finish, submitted ones to review; the oldest due first.",
  })
  @Directive('@tag(name: "private")')
  reportTasks(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context): Promise<Page<ReportTask>> {
    return reportTasks(ctx, page);
  }

  @FieldResolver(() => String, { description: "Việc cần làm. | What to do." })
  title(@Root() task: ReportTask, @Ctx() ctx: Context): string {
    return TITLES[task.correction ? `CORRECTION_${task.correction}` : task.isFinalDue ? "FINAL" : task.state]!(task)[
      ctx.actor.language
    ];
  }

  @FieldResolver(() => Int, {
    description: "Số ngày quá hạn; 0: chưa quá hạn. | Days past the last day; 0 when not late.",
  })
  daysLate(@Root() task: ReportTask, @Ctx() ctx: Context): number {
    return Math.max(0, daysBetween(task.dueOn, ctx.clock.today()));
  }

  @FieldResolver(() => UnitVersion, { nullable: true, description: "Đơn vị báo cáo. | The reporting unit." })
  unit(@Root() task: ReportTask): UnitVersion {
    return { id: task.unitVersionId };
  }

  @FieldResolver(() => String, { description: "Đường dẫn trong giao diện. | Path in the console." })
  link(@Root() task: ReportTask): string {
    return `/reports/${task.id}`;
  }
}
