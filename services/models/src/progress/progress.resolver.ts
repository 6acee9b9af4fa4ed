import { Args, ArgsType, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { LocalDateScalar, type Context } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import { YearArgs } from "../plan/plan.resolver.js";
import { UnitVersion, unitVersionOf } from "../unit/unit.reference.js";
import { waveProgressOn } from "./progress.reads.js";

@ObjectType({ description: "Tiến độ của một huyện (R40). | Progress of one district." })
export class DistrictProgress {
  @Field(() => Int, { description: "Đã chọn (đơn vị). | Chosen (units)." })
  selected!: number;
  @Field(() => Int, { description: "Đã tổ chức hội nghị triển khai (đơn vị). | Launched (units)." })
  launched!: number;
  @Field(() => Int, { description: "Quá hạn (đơn vị). | Late (units)." })
  late!: number;
  districtVersionId!: string | null;
}

@ObjectType({ description: "Lũy kế đến hết một tháng. | Cumulative to the end of a month." })
export class MonthProgress {
  @Field(() => Int, { description: "Tháng, 1 đến 12. | Month, 1 to 12." })
  month!: number;
  @Field(() => Int, { nullable: true, description: "Đã triển khai, lũy kế (đơn vị); trống: tháng chưa đến. | Launched so far (units); empty: the month has not begun." })
  launched!: number | null;
  @Field(() => Int, { description: "Theo kế hoạch, lũy kế, chia đều đến hạn (đơn vị). | Planned so far, spread evenly up to the last day (units)." })
  planned!: number;
}

@ObjectType({ description: "Tiến độ của đợt vào một ngày, trong địa bàn người hỏi (R39, R40, R46). Mô hình tự xây dựng không tính (R63). | The intake as it stood on a day, within the caller's area; own models are not counted." })
export class WaveProgress {
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => LocalDateScalar, { description: "Vào ngày. | As of." })
  asOf!: LocalDate;
  @Field(() => Int, { description: "Chỉ tiêu của cả tỉnh (đơn vị, R46). | The whole province's quota (units)." })
  quota!: number;
  @Field(() => Int, { description: "Đã chọn (đơn vị). | Chosen (units)." })
  selected!: number;
  @Field(() => Int, { description: "Đã tổ chức hội nghị triển khai (đơn vị). | Launched (units)." })
  launched!: number;
  @Field(() => Int, { description: "Quá hạn theo hạn có hiệu lực ngày đó (đơn vị). | Late against the last day in force then (units)." })
  late!: number;
  @Field(() => Int, { description: "Triển khai đúng hạn (đơn vị). | Launched on time (units)." })
  onTime!: number;
  @Field(() => LocalDateScalar, { nullable: true, description: "Hạn có hiệu lực ngày đó. | Last day in force then." })
  dueOn!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Hạn ban đầu của kế hoạch (R44). | Last day as first planned." })
  firstDueOn!: LocalDate | null;
  @Field(() => Int, { description: "Quá hạn nếu tính theo hạn ban đầu (đơn vị, R44). | Late against the first last day (units)." })
  lateAgainstFirst!: number;
  @Field(() => Int, { description: "Mô hình do huyện, xã tự xây dựng, ngoài chỉ tiêu (mô hình, R63). | Own models of districts and communes, outside the quota." })
  ownModels!: number;
  @Field(() => [DistrictProgress], { description: "Theo huyện, theo mã. | By district, by code." })
  districts!: DistrictProgress[];
  @Field(() => [MonthProgress], { description: "Theo tháng. | By month." })
  months!: MonthProgress[];
}

@ArgsType()
class WaveProgressArgs extends YearArgs {
  @Field(() => LocalDateScalar, { nullable: true, description: "Vào ngày nào; mặc định hôm nay. | As of which day; today by default." })
  asOf?: string | null;
}

@Resolver(() => WaveProgress)
export class WaveProgressResolver {
  @Query(() => WaveProgress, { nullable: true, description: "Tiến độ của đợt trong năm. | Progress of a year's intake." })
  waveProgress(@Args(() => WaveProgressArgs) { year, asOf, province }: WaveProgressArgs, @Ctx() ctx: Context): Promise<WaveProgress | null> {
    return waveProgressOn(ctx, year, asOf ?? ctx.clock.today(), province);
  }
}

@Resolver(() => DistrictProgress)
export class DistrictProgressResolver {
  @FieldResolver(() => UnitVersion, { nullable: true, description: "Huyện vào ngày đề xuất (R9). | The district as it was." })
  district(@Root() progress: DistrictProgress): UnitVersion | null {
    return unitVersionOf(progress.districtVersionId);
  }
}
