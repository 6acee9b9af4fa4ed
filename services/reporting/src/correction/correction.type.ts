import { Directive, Field, Float, Int, ObjectType, registerEnumType } from "type-graphql";
import { CountsPeople, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { Indicator } from "../indicator/indicator.type.js";
import { UnitVersion } from "../unit.reference.js";
import { CorrectionState } from "./correction-state.js";

registerEnumType(CorrectionState, {
  name: "CorrectionState",
  description: "Đính chính đang ở bước nào. | How far a correction has come.",
  valuesConfig: {
    WAITING: { description: "Chờ cấp trên duyệt. | Waits for the level above." },
    RETURNED: { description: "Cấp trên trả lại kèm lý do. | Sent back with a reason." },
    ACCEPTED: { description: "Đã duyệt: số mới là số chính thức. | Accepted: the new values are official." },
  },
});

@Policy("report.read", "parent")
@ObjectType({
  description: "Một số trong đính chính: số cũ và số mới. | One figure of a correction: the old value and the new one.",
})
@Directive('@tag(name: "private")')
export class CorrectedFigure {
  @Field(() => Indicator, { description: "Chỉ tiêu. | The indicator." })
  indicator!: Indicator;
  @CountsPeople("narrowed")
  @Field(() => Float, {
    nullable: true,
    description:
      "Số cũ; trống: trước đó chưa có, hoặc bị ẩn. Đếm người. | The old value; empty: there was none, or it is hidden. Counts people.",
  })
  oldValue!: number | null;
  @CountsPeople("narrowed")
  @Field(() => Float, {
    nullable: true,
    description: "Số mới; trống: bị ẩn. Đếm người. | The new value; empty: hidden. Counts people.",
  })
  newValue!: number | null;
  @Field(() => Boolean, {
    description: "Đổi theo cấp dưới, không do đơn vị nhập. | Follows from below, not typed by the unit.",
  })
  fromBelow!: boolean;
}

@Policy("report.read", "parent")
@ObjectType({
  description:
    "Đính chính có số của một báo cáo đã duyệt và đã được cấp trên nộp lên. | A numbered correction of a report that is accepted and was handed up further.",
})
@Directive('@tag(name: "private")')
export class ReportCorrection {
  @Field(() => Int, {
    description: "Số của đính chính, từ 1, theo từng báo cáo. | Its number within the report, from 1.",
  })
  number!: number;
  @Field(() => CorrectionState, { description: "Tình trạng. | How far it has come." })
  state!: CorrectionState;
  @Field(() => String, { nullable: true, description: "Lý do đính chính. | Why it was made." })
  reason!: string | null;
  @Field(() => LocalDateScalar, { description: "Ngày lập. | Made on." })
  on!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày cấp trên quyết định. | Decided on." })
  decidedOn!: string | null;
  @Field(() => String, { nullable: true, description: "Lý do trả lại. | Why it was sent back." })
  answer!: string | null;
  @Field(() => [CorrectedFigure], { description: "Các số được đính chính. | The corrected figures." })
  figures!: CorrectedFigure[];
  @Field(() => [UnitVersion], {
    nullable: "items",
    description: "Xã nộp muộn được đưa vào cùng đính chính. | Communes that came in late and enter with it.",
  })
  joined!: (UnitVersion | null)[];

  byId!: string;
  byRole!: string;
  decidedById!: string | null;
}
