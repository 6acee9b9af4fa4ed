import type { FigureQuality } from "@hoa-nhap/kernel";
import { CountsPeople, connectionOf, FigureQualityEnum, Policy } from "@hoa-nhap/subgraph";
import { Field, Float, ObjectType } from "type-graphql";
import type { MissingReason } from "../figure/missing-reason.js";
import { FigureStatusEnum, MissingReasonField } from "../report/report.type.js";

@Policy("statistics.read", "area")
@ObjectType({
  description:
    "Đơn vị có báo cáo mà ô này lấy số, và phần đã dùng (R80). | A unit whose report the cell rests on, and the share that was used.",
})
export class StatisticSource {
  @Field(() => Float, {
    nullable: true,
    description: "Phần đã dùng, 0 đến 1; trống: chưa biết. | Share used, 0 to 1; empty: unknown.",
  })
  share!: number | null;

  unitVersionId!: string;
}

@Policy("statistics.read", "area")
@ObjectType({
  description:
    "Một ô thống kê: một chỉ tiêu của một đơn vị trong một kỳ. | One cell: an indicator of a unit in a period.",
})
export class StatisticCell {
  @CountsPeople("narrowed")
  @Field(() => Float, {
    nullable: true,
    description: "Số, theo đơn vị tính của chỉ tiêu. Đếm người. | Value in the indicator's unit. Counts people.",
  })
  value!: number | null;
  @Field(() => FigureStatusEnum, {
    description:
      "Có số hay không và vì sao; ô 1 đến 4 người bị ẩn cùng ô bổ sung. " +
      "| Whether there is a value, and why not; cells of 1 to 4 are hidden, with others beside them.",
  })
  status!: string;
  @MissingReasonField()
  missingReason!: MissingReason | null;
  @Field(() => FigureQualityEnum, {
    description:
      "Theo địa giới ngày khác: đúng, ước tính, hoặc không xác định được (khi đó không có số). " +
      "| In other boundaries: exact, an estimate, or refused (and then without a value).",
  })
  quality!: FigureQuality;
  @Field(() => [StatisticSource], {
    description: "Lấy từ báo cáo của đơn vị nào, với phần nào. | The reporting units it rests on, each with its share.",
  })
  sources!: StatisticSource[];

  unitVersionId!: string | null;
  indicatorCode!: string;
}
export const StatisticCellConnection = connectionOf(StatisticCell, "StatisticCell");
