import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { Policy } from "@hoa-nhap/subgraph";
import { UnitLevel } from "../unit-level.js";

const IndicatorKindEnum = {
  FLOW: "FLOW",
  STOCK: "STOCK",
  OPENING: "OPENING",
  TOTAL: "TOTAL",
  CLOSING: "CLOSING",
  RATE: "RATE",
  TYPED: "TYPED",
} as const;
registerEnumType(IndicatorKindEnum, {
  name: "IndicatorKind",
  description: "Cách tính một chỉ tiêu. | How an indicator is counted.",
  valuesConfig: {
    FLOW: { description: "Phát sinh trong kỳ. | What happened inside the period." },
    STOCK: { description: "Hiện có đến cuối kỳ. | What stands at its end." },
    OPENING: { description: "Số đầu kỳ. | People helped at the start." },
    TOTAL: { description: "Tổng số trong kỳ. | People helped in all." },
    CLOSING: { description: "Số cuối kỳ = đầu kỳ + vào − ra. | People helped at the end: opening plus in minus out." },
    RATE: { description: "Tỷ lệ, tính từ tổng tử số và tổng mẫu số. | Quotient of sums, never an average of rates." },
    TYPED: { description: "Đơn vị tự nhập. | Typed by the reporting unit." },
  },
});
const IndicatorSourceEnum = { COMPUTED: "COMPUTED", TYPED: "TYPED", BOTH: "BOTH" } as const;
registerEnumType(IndicatorSourceEnum, {
  name: "IndicatorSource",
  description: "Số liệu lấy từ đâu. | Where a figure comes from.",
  valuesConfig: {
    COMPUTED: {
      description:
        "Tính từ hồ sơ; được nhập khi chưa có hồ sơ nào. | Computed from records; may be typed while nothing records it.",
    },
    TYPED: { description: "Đơn vị tự nhập. | Typed by the reporting unit." },
    BOTH: { description: "Tính từ hồ sơ, được sửa kèm lý do. | Computed, correctable with a reason." },
  },
});

@Policy("unit.read", "reference")
@ObjectType({ description: "Chỉ tiêu báo cáo trong danh mục. | An indicator of the catalogue." })
export class Indicator {
  @Field(() => ID, { description: "Mã chỉ tiêu, dùng làm khóa. | Code, which is its id." })
  id!: string;
  @Field(() => String, { description: "Mã chỉ tiêu, ví dụ I23. | Code such as I23." })
  code!: string;
  @Field(() => String, { description: "Tên chỉ tiêu. | Name in Vietnamese." })
  name!: string;
  @Field(() => String, { description: "Tên ngắn tiếng Anh. | Short name in English." })
  nameEn!: string;
  @Field(() => String, { description: "Tên dùng trong phần mềm. | Identifier." })
  identifier!: string;
  @Field(() => String, { description: "Đơn vị tính. | Unit of measure." })
  unit!: string;
  @Field(() => IndicatorKindEnum, { description: "Cách tính. | How it is counted." })
  kind!: string;
  @Field(() => IndicatorSourceEnum, { description: "Nguồn số liệu. | Where the figure comes from." })
  source!: string;
  @Field(() => UnitLevel, {
    description: "Cấp thấp nhất có chỉ tiêu này trong báo cáo. | Lowest level whose report carries it.",
  })
  lowest!: UnitLevel;
  @Field(() => Boolean, { description: "Cấp xã bắt buộc nhập. | A commune must type it before it submits." })
  required!: boolean;
  @Field(() => Boolean, {
    description:
      "Đếm người hoặc tin báo: ô nhỏ bị ẩn trong thống kê. | Counts people or tips: small cells are hidden in statistics.",
  })
  sensitive!: boolean;
  @Field(() => [String], { description: "Tử số của tỷ lệ (cộng lại). | Codes summed as the numerator of a rate." })
  numerator!: string[];
  @Field(() => [String], { description: "Mẫu số của tỷ lệ (cộng lại). | Codes summed as the denominator of a rate." })
  denominator!: string[];
}
