import { ObjectType, Field, ID, Int, registerEnumType } from "type-graphql";
import { Policy, LocalDateScalar, InstantScalar } from "@hoa-nhap/subgraph";
import { DeadlineKind } from "./deadline-kind.js";

registerEnumType(DeadlineKind, {
  name: "DeadlineKind",
  description: "Mốc thời gian của kế hoạch. | Milestone of the plan.",
  valuesConfig: {
    LAUNCH: { description: "Lựa chọn và tổ chức hội nghị triển khai (R39). | Selection and launch conferences." },
    INSPECTION_PLAN: { description: "Ban hành kế hoạch kiểm tra (R41). | The inspection plan is issued." },
    REVIEW_CONFERENCE: { description: "Hội nghị sơ kết (R43). | Review conference." },
  },
});

@Policy("scheme.read", "reference")
@ObjectType("Deadline", {
  description:
    "Một mốc thời gian, tính theo quý, ngày cuối có thể dời (R44). | A milestone by quarter whose last day may be moved.",
})
export class DeadlineType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => DeadlineKind, { description: "Mốc nào. | Which milestone." })
  kind!: DeadlineKind;
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => Int, { description: "Quý, 1 đến 4. | Quarter, 1 to 4." })
  quarter!: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Ngày cuối đang có hiệu lực; trống: sẽ thông báo sau (R47). | Last day in force; empty: to be announced.",
  })
  dueOn!: string | null;
}

@Policy("scheme.read", "reference")
@ObjectType("DeadlineChange", {
  description:
    "Một lần ấn định hoặc dời hạn; hạn cũ luôn được giữ (R44, R47). | A deadline was fixed or moved; the old day is kept.",
})
export class DeadlineChangeType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    name: "from",
    description: "Hạn cũ; trống khi trước đó chưa có ngày. | The day before; empty where there was none.",
  })
  fromOn!: string | null;
  @Field(() => LocalDateScalar, { name: "to", description: "Hạn mới. | The day after." })
  toOn!: string;
  @Field(() => LocalDateScalar, { description: "Ngày quyết định dời hạn. | Day on which it was decided." })
  decidedOn!: string;
  @Field(() => String, { description: "Lý do. | Reason." })
  reason!: string;
  @Field(() => String, { nullable: true, description: "Số thông báo (R47). | Number of the notice." })
  documentNumber!: string | null;
  @Field(() => InstantScalar, { description: "Lúc ghi nhận. | When it was recorded." })
  recordedAt!: string;
  changedBy!: string;
}
