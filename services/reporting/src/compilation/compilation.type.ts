import type { FigureQuality } from "@hoa-nhap/kernel";
import { CountsPeople, FigureQualityEnum, Policy } from "@hoa-nhap/subgraph";
import { Directive, Field, Float, ObjectType } from "type-graphql";
import type { MissingReason } from "../figure/missing-reason.js";
import { ReportGap } from "../gap/gap.type.js";
import { Indicator } from "../indicator/indicator.type.js";
import { ReportingPeriod } from "../period/period.type.js";
import { FigureStatusEnum, MissingReasonField, ReportType } from "../report/report.type.js";
import { UnitVersion } from "../unit.reference.js";

@Policy("report.follow", "parent")
@ObjectType({ description: "Phần của một đơn vị trong số tổng hợp (R71). | What one unit adds to a sum." })
@Directive('@tag(name: "private")')
export class CompiledPart {
  @Field(() => UnitVersion, {
    nullable: true,
    description:
      "Đơn vị; trống: phần chưa giao được cho xã nào của địa giới được hỏi. | The unit; empty: what no commune of the boundaries asked for could be given.",
  })
  unit!: UnitVersion | null;
  @CountsPeople("line")
  @Field(() => Float, { nullable: true, description: "Số của đơn vị này. Đếm người. | Its value. Counts people." })
  value!: number | null;
  @Field(() => FigureStatusEnum, { description: "Có số hay không và vì sao. | Whether there is a value, and why not." })
  status!: string;
  @MissingReasonField()
  missingReason!: MissingReason | null;
  @Field(() => FigureQualityEnum, {
    description:
      "Theo địa giới ngày khác: đúng, ước tính, hoặc không xác định được. | In other boundaries: exact, an estimate, or refused.",
  })
  quality!: FigureQuality;
  @Field(() => ReportType, {
    nullable: true,
    description:
      "Báo cáo chứa số này; trống: tính từ hồ sơ ở chính cấp này, hoặc theo địa giới ngày khác. " +
      "| The report it comes from; empty: counted from records at this level, or in other boundaries.",
  })
  report!: ReportType | null;
}

@Policy("report.follow", "parent")
@ObjectType({ description: "Một số tổng hợp và các phần của nó. | A compiled figure and its parts." })
@Directive('@tag(name: "private")')
export class CompiledFigure {
  @Field(() => Indicator, { description: "Chỉ tiêu. | The indicator." })
  indicator!: Indicator;
  @CountsPeople("line")
  @Field(() => Float, {
    nullable: true,
    description:
      "Tổng các phần; tỷ lệ tính từ tổng tử số và mẫu số. Đếm người. | Sum of the parts; a rate is the quotient of sums. Counts people.",
  })
  value!: number | null;
  @Field(() => FigureStatusEnum, { description: "Có số hay không và vì sao. | Whether there is a value, and why not." })
  status!: string;
  @MissingReasonField()
  missingReason!: MissingReason | null;
  @Field(() => [CompiledPart], { description: "Các phần, theo mã đơn vị. | The parts, by unit code." })
  parts!: CompiledPart[];
}

@Policy("report.follow", "area")
@ObjectType({
  description:
    "Tổng hợp của một huyện hoặc tỉnh từ báo cáo đã duyệt (R71). | What a district or province adds up from accepted reports.",
})
@Directive('@tag(name: "private")')
export class Compilation {
  @Field(() => ReportingPeriod, { description: "Kỳ báo cáo. | The period." })
  period!: ReportingPeriod;
  @Field(() => UnitVersion, { nullable: true, description: "Huyện hoặc tỉnh. | The district or province." })
  unit!: UnitVersion | null;
  @Field(() => ReportType, {
    description: "Báo cáo của chính huyện hoặc tỉnh. | The district's or province's own report.",
  })
  report!: ReportType;
  @Field(() => [CompiledFigure], {
    description: "Số tổng hợp theo danh mục. | Compiled figures in the order of the catalogue.",
  })
  figures!: CompiledFigure[];
  @Field(() => [UnitVersion], {
    nullable: "items",
    description: "Đơn vị cấp dưới chưa có báo cáo được duyệt. | Units below whose report is not accepted yet.",
  })
  missing!: (UnitVersion | null)[];
  @Field(() => [ReportGap], {
    description:
      "Mọi đơn vị không có trong số tổng hợp, kể cả xã mà huyện đã nêu; lý do nếu đã nêu. " +
      "| Every unit that is not in the sums, those named further below too, with the reason where one was given.",
  })
  gaps!: ReportGap[];
  @Field(() => Boolean, {
    description:
      "Có số tạm tính trong số tổng hợp, nên cả số tổng hợp là tạm tính. | Some of what was summed is provisional, so the sums are.",
  })
  provisional!: boolean;
}
