import { LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { Field, Int, ObjectType } from "type-graphql";
import { GapReason } from "../gap/gap-reason.js";
import { Indicator } from "../indicator/indicator.type.js";
import { Publication } from "../statistics/publication.type.js";
import { UnitVersion } from "../unit.reference.js";

@Policy("statistics.read", "parent")
@ObjectType({
  description:
    "Đơn vị không có trong số đã công bố, và vì sao; không tính là 0. | A unit that published figures lack, and why; not counted as zero.",
})
export class CoverageGap {
  @Field(() => UnitVersion, { nullable: true, description: "Đơn vị còn thiếu. | The missing unit." })
  unit!: UnitVersion | null;
  @Field(() => GapReason, { description: "Lý do. | Why." })
  reason!: GapReason;
}

@Policy("statistics.read", "parent")
@ObjectType({ description: "Đính chính số đã công bố của một tỉnh. | A correction of a province's published figures." })
export class PublishedCorrection {
  @Field(() => Int, { description: "Số của đính chính. | Its number." })
  number!: number;
  @Field(() => LocalDateScalar, { description: "Ngày có hiệu lực. | In effect from." })
  on!: string;
  @Field(() => [Indicator], {
    description:
      "Các chỉ tiêu được đính chính, trừ chỉ tiêu về người; số mới nằm ở ô thống kê. " +
      "| The corrected indicators, those about people left out; the cells hold the new values.",
  })
  indicators!: Indicator[];
}

@Policy("statistics.read", "area")
@ObjectType({
  description:
    "Số đã công bố của một tỉnh trong một kỳ gồm những ai. | What a province's published figures of a period cover.",
})
export class StatisticCoverage {
  @Field(() => UnitVersion, { nullable: true, description: "Tỉnh. | The province." })
  unit!: UnitVersion | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày hoàn thành; trống: chưa có số chính thức. | Finished on; empty: no official figures yet.",
  })
  finishedOn!: string | null;
  @Field(() => Int, {
    description:
      "Số báo cáo cấp xã phải nộp, không kể mô hình tự xây dựng. | Commune reports due, without those of models built locally.",
  })
  due!: number;
  @Field(() => Int, {
    description: "Số báo cáo cấp xã có trong số đã công bố. | Commune reports in the published figures.",
  })
  counted!: number;
  @Field(() => [CoverageGap], { description: "Đơn vị còn thiếu. | What is missing." })
  gaps!: CoverageGap[];
  @Field(() => Publication, {
    nullable: true,
    description:
      "Đã công bố đến đâu, lần thứ mấy; trống: tỉnh chưa hoàn thành. " +
      "| How far its publication has come, and which edition; empty while the province has not finished.",
  })
  publication!: Publication | null;
  @Field(() => [PublishedCorrection], { description: "Các đính chính. | Corrections." })
  corrections!: PublishedCorrection[];
}
