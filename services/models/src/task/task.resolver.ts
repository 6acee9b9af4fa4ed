import { Args, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { connectionOf, LocalDateScalar, PageArgs, Policy, type Context, type Page } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import { PlanParagraph } from "../plan/plan.type.js";
import { UnitVersion } from "../unit/unit.reference.js";
import { pilotTasksPage, type TaskRow } from "./task.reads.js";

@Policy("rollout.read", "area")
@ObjectType({
  description:
    "Một việc của người hỏi về một đơn vị điểm, việc lựa chọn của một năm, một kiến nghị sau kiểm tra hoặc một " +
    "việc được giao, đề nghị. " +
    "| Something due from the caller about a pilot unit, a year's choice, a finding or an obligation.",
})
class PilotTask {
  @Field(() => ID, {
    description:
      "Mã của đơn vị điểm, Ban chỉ đạo, kế hoạch, kiến nghị hoặc việc. | Id of the pilot unit, the committee, the plan, the finding or the obligation.",
  })
  id!: string;
  @Field(() => String, {
    description: "Việc cần làm, theo ngôn ngữ của người hỏi. | What to do, in the caller's language.",
  })
  title!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "Hạn. | Last day." })
  dueOn!: LocalDate | null;
  @Field(() => Int, {
    nullable: true,
    description: "Số ngày quá hạn (ngày); trống khi chưa quá hạn. | Days late; empty when not late.",
  })
  daysLate!: number | null;
  @Field(() => String, { description: "Đường dẫn trong bảng điều khiển. | Path in the console." })
  link!: string;
  @Field(() => PlanParagraph, {
    nullable: true,
    description:
      "Mục của kế hoạch tỉnh giao việc này (R79); trống với kiến nghị. | The paragraph of the province's plan behind it; empty for a finding.",
  })
  paragraph!: PlanParagraph | null;
  unitVersionId!: string;
}
const PilotTaskConnection = connectionOf(PilotTask, "PilotTask");

@Resolver(() => PilotTask)
export class PilotTaskResolver {
  @Policy("rollout.read", "area")
  @Directive('@tag(name: "private")')
  @Query(() => PilotTaskConnection, {
    description:
      "Việc của tôi về đơn vị điểm, quá hạn lâu nhất trước. | The caller's work about pilot units, oldest last day first.",
  })
  pilotTasks(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context): Promise<Page<TaskRow>> {
    return pilotTasksPage(ctx, page);
  }

  @FieldResolver(() => UnitVersion, { nullable: true, description: "Đơn vị. | The unit." })
  unit(@Root() task: TaskRow): UnitVersion {
    return { id: task.unitVersionId };
  }
}
