import { Ctx, Field, FieldResolver, Int, ObjectType, registerEnumType, Resolver, Root } from "type-graphql";
import type { LocalDate } from "@hoa-nhap/kernel";
import { LocalDateScalar, Policy, type Context } from "@hoa-nhap/subgraph";
import type { DeadlineRow } from "../tables.js";
import { historyOfInner, innerDeadlinesOf, shifted, type InnerDeadlineOf } from "./inner-deadline.reads.js";
import { InnerDeadlineKind } from "./deadline-kind.js";
import { DeadlineType } from "./deadline.type.js";

registerEnumType(InnerDeadlineKind, {
  name: "InnerDeadlineKind",
  description: "Mốc bên trong, suy ra từ một mốc của kế hoạch. | An inner deadline, derived from a milestone.",
  valuesConfig: {
    READINESS_INSPECTION: {
      description:
        "Kiểm tra việc chuẩn bị trước hội nghị triển khai (R33). | Readiness inspection before the launches.",
    },
    INSPECTION_VISITS: { description: "Các cuộc kiểm tra theo kế hoạch (R41). | The visits of the inspection plan." },
    EVALUATION_REPORT: {
      description: "Báo cáo đánh giá hai năm của các huyện (R35). | The districts' two-year evaluation reports.",
    },
    NOMINATION: { description: "Hồ sơ đề nghị khen thưởng (R37). | Nominations for praise." },
  },
});

@Policy("scheme.read", "reference")
@ObjectType({
  description: "Một lần mốc bên trong đổi theo mốc chính. | One move of an inner deadline along with its milestone.",
})
export class InnerDeadlineChange {
  @Field(() => LocalDateScalar, { nullable: true, description: "Hạn cũ. | The day before." })
  from!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Hạn mới. | The day after." })
  to!: LocalDate | null;
  @Field(() => LocalDateScalar, { description: "Ngày quyết định. | Day on which it was decided." })
  decidedOn!: LocalDate;
  @Field(() => String, { description: "Lý do. | Reason." })
  reason!: string;
  @Field(() => String, { nullable: true, description: "Số thông báo. | Number of the notice." })
  documentNumber!: string | null;
}

@Policy("scheme.read", "reference")
@ObjectType({
  description:
    "Việc phải xong trước (hoặc sau) một mốc của kế hoạch, ngày cuối tính từ mốc đó (R34-R37). " +
    "| What must be done before (or after) a milestone; its last day is computed from it.",
})
class InnerDeadline {
  @Field(() => InnerDeadlineKind, { description: "Việc nào. | Which." })
  kind!: InnerDeadlineKind;
  @Field(() => Int, {
    description: "Số ngày so với mốc (ngày; âm: trước mốc). | Days from the milestone (negative: before it).",
  })
  offsetDays!: number;
}

@Resolver(() => DeadlineType)
export class DeadlineInnerResolver {
  @FieldResolver(() => [InnerDeadline], {
    description: "Các mốc bên trong, sớm trước. | Inner deadlines, the earliest first.",
  })
  inner(@Root() deadline: DeadlineRow, @Ctx() ctx: Context): Promise<InnerDeadlineOf[]> {
    return innerDeadlinesOf(ctx, deadline);
  }
}

@Resolver(() => InnerDeadline)
export class InnerDeadlineResolver {
  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày cuối; trống khi mốc chưa có ngày. | Last day; empty while the milestone has none.",
  })
  dueOn(@Root() inner: InnerDeadlineOf): LocalDate | null {
    return shifted(inner.parent.dueOn, inner);
  }

  @FieldResolver(() => [InnerDeadlineChange], {
    description: "Mọi lần đổi theo mốc chính, cũ trước. | Every move along with the milestone, oldest first.",
  })
  history(@Root() inner: InnerDeadlineOf, @Ctx() ctx: Context): Promise<InnerDeadlineChange[]> {
    return historyOfInner(ctx, inner);
  }
}
