import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { DutyKind } from "./duty.js";

registerEnumType(DutyKind, {
  name: "DutyKind",
  description: "Loại việc còn nợ. | What is still owed.",
  valuesConfig: {
    LAUNCH: {
      description:
        "Đơn vị đã chọn chưa tổ chức hội nghị triển khai (R39, R40). | A chosen unit without its launch conference.",
    },
    FINDING: { description: "Kiến nghị sau kiểm tra chưa khắc phục (R51). | A finding not mended." },
    RECEIPT: {
      description: "Văn bản chưa được xác nhận đã nhận (R45). | A document whose receipt is not acknowledged.",
    },
    OBLIGATION: {
      description: "Việc được giao hoặc đề nghị chưa thực hiện (R16). | Something asked of a body and not done.",
    },
    FUNDING_GUIDANCE: {
      description:
        "Hướng dẫn kinh phí mà kế hoạch đã hẹn, chưa có (R66). | The funding guidance that the plan promised.",
    },
  },
});

@Policy("rollout.read", "area")
@ObjectType({
  description:
    "Một việc đã quá hạn (R49). Việc không có ngày hạn không bao giờ được tính. | Something past its last day; what has no day is never counted.",
})
export class Overdue {
  @Field(() => ID, {
    description:
      "Mã của việc: đơn vị điểm, kiến nghị, nơi nhận văn bản, việc được giao, kế hoạch. | Id of what is owed: pilot unit, finding, addressee, request, plan.",
  })
  id!: string;
  @Field(() => DutyKind, { description: "Loại. | Kind." })
  kind!: DutyKind;
  @Field(() => LocalDateScalar, {
    description: "Ngày cuối, như có hiệu lực vào ngày hỏi. | Last day, as in force on the day asked about.",
  })
  dueOn!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "Nội dung kiến nghị, việc được giao, số văn bản hoặc năm; trống với hội nghị triển khai. " +
      "| The finding, what was asked, the document's number or the year; empty for a launch.",
  })
  what!: string | null;
  @Field(() => String, { description: "Đường dẫn trong bảng điều khiển. | Path in the console." })
  link!: string;
}
export const OverdueConnection = connectionOf(Overdue, "Overdue");

@Policy("progress.read", "parent")
@ObjectType({ description: "Số việc quá hạn một loại. | How many of one kind." })
export class OverdueKindCount {
  @Field(() => DutyKind, { description: "Loại. | Kind." })
  kind!: DutyKind;
  @Field(() => Int, { description: "Số việc (việc). | How many (things)." })
  count!: number;
}

@Policy("progress.read", "area")
@ObjectType({ description: "Số việc quá hạn theo huyện (R40, R49). | What is overdue, by district." })
export class OverdueCount {
  @Field(() => Int, { description: "Tất cả (việc). | All (things)." })
  total!: number;
  @Field(() => [OverdueKindCount], {
    description: "Theo loại; loại không có thì không ghi. | By kind; kinds without any are left out.",
  })
  kinds!: OverdueKindCount[];
  districtVersionId!: string | null;
}
