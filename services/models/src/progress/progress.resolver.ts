import { Args, ArgsType, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { FigureQualityEnum, LocalDateScalar, Policy, type Context } from "@hoa-nhap/subgraph";
import type { FigureQuality, LocalDate } from "@hoa-nhap/kernel";
import { PlanLevel } from "../plan/plan-level.js";
import { planById, type PlanRow } from "../plan/plan.reads.js";
import { PlanType } from "../plan/plan.type.js";
import { UnitVersion, unitVersionOf } from "../unit/unit.reference.js";
import { progressByUnit, waveProgressOn } from "./progress.reads.js";
import type { CountedPlace, UnitProgressRow } from "./progress-boundaries.js";
import { YearArgs } from "../plan/year.args.js";

@Policy("progress.read", "area")
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

@Policy("progress.read", "area")
@ObjectType({
  description:
    "Tiến độ của một đơn vị theo địa giới được hỏi (R40, R80): huyện khi còn cấp huyện, xã từ 01/07/2025. " +
    "| Progress of one unit of the boundaries asked for: districts while there were any, communes since " +
    "01/07/2025.",
})
export class UnitProgress {
  @Field(() => Int, {
    nullable: true,
    description: "Đã chọn (đơn vị); trống: không xác định được. | Chosen (units); empty: refused.",
  })
  selected!: number | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "Đã tổ chức hội nghị triển khai (đơn vị); trống: không xác định được. | Launched (units); empty: refused.",
  })
  launched!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Quá hạn (đơn vị); trống: không xác định được. | Late (units); empty: refused.",
  })
  late!: number | null;
  @Field(() => FigureQualityEnum, {
    description:
      "Chắc chắn đến đâu; đơn vị làm điểm không chia được nên không có ước tính. | How sure; a pilot unit cannot be divided, so there is no estimate.",
  })
  quality!: FigureQuality;
  unitVersionId!: string | null;
}

@Policy("progress.read", "area")
@ObjectType({ description: "Lũy kế đến hết một tháng. | Cumulative to the end of a month." })
export class MonthProgress {
  @Field(() => Int, { description: "Tháng, 1 đến 12. | Month, 1 to 12." })
  month!: number;
  @Field(() => Int, {
    nullable: true,
    description:
      "Đã triển khai, lũy kế (đơn vị); trống: tháng chưa đến. | Launched so far (units); empty: the month has not begun.",
  })
  launched!: number | null;
  @Field(() => Int, {
    description:
      "Theo kế hoạch, lũy kế, chia đều đến hạn (đơn vị). | Planned so far, spread evenly up to the last day (units).",
  })
  planned!: number;
}

@Policy("progress.read", "area")
@ObjectType({
  description:
    "Tiến độ của đợt vào một ngày, trong địa bàn người hỏi (R39, R40, R46). Mô hình tự xây dựng không tính (R63). " +
    "" +
    "| The intake as it stood on a day, within the caller's area; own models are not counted.",
})
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
  @Field(() => Int, {
    description: "Quá hạn theo hạn có hiệu lực ngày đó (đơn vị). | Late against the last day in force then (units).",
  })
  late!: number;
  @Field(() => Int, { description: "Triển khai đúng hạn (đơn vị). | Launched on time (units)." })
  onTime!: number;
  @Field(() => LocalDateScalar, { nullable: true, description: "Hạn có hiệu lực ngày đó. | Last day in force then." })
  dueOn!: LocalDate | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Hạn ban đầu của kế hoạch (R44). | Last day as first planned.",
  })
  firstDueOn!: LocalDate | null;
  @Field(() => Int, {
    description: "Quá hạn nếu tính theo hạn ban đầu (đơn vị, R44). | Late against the first last day (units).",
  })
  lateAgainstFirst!: number;
  @Field(() => Int, {
    description:
      "Mô hình do huyện, xã tự xây dựng, ngoài chỉ tiêu (mô hình, R63). | Own models of districts and communes, outside the quota.",
  })
  ownModels!: number;
  @Field(() => [DistrictProgress], { description: "Theo huyện, theo mã. | By district, by code." })
  districts!: DistrictProgress[];
  @Field(() => [MonthProgress], { description: "Theo tháng. | By month." })
  months!: MonthProgress[];
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Địa giới ngày nào; trống: địa giới của thời điểm đề xuất. | In the boundaries of which day; empty: those of the proposals' time.",
  })
  boundaries!: LocalDate | null;
  pilots!: CountedPlace[];
}

@ArgsType()
class WaveProgressArgs extends YearArgs {
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Vào ngày nào; mặc định hôm nay. | As of which day; today by default.",
  })
  asOf?: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Địa giới ngày nào (R80); mặc định địa giới của thời điểm đề xuất. | In the boundaries of which day; those of the proposals' time by default.",
  })
  boundaries?: string | null;
}

@Resolver(() => WaveProgress)
export class WaveProgressResolver {
  @Policy("progress.read", "area")
  @Query(() => WaveProgress, {
    nullable: true,
    description: "Tiến độ của đợt trong năm. | Progress of a year's intake.",
  })
  waveProgress(
    @Args(() => WaveProgressArgs) { year, asOf, province, boundaries }: WaveProgressArgs,
    @Ctx() ctx: Context,
  ): Promise<WaveProgress | null> {
    return waveProgressOn(ctx, { year, province, asOf: asOf ?? ctx.clock.today(), boundaries: boundaries ?? null });
  }

  @FieldResolver(() => [UnitProgress], {
    description:
      "Theo đơn vị của địa giới được hỏi, theo mã; dòng không có đơn vị là phần chưa xác định được, để tổng khớp. " +
      "" +
      "| By unit of the boundaries asked for, by code; the row without a unit holds what could not be attributed, " +
      "so that the sums agree.",
  })
  units(@Root() progress: WaveProgress, @Ctx() ctx: Context): Promise<UnitProgressRow[]> {
    return progressByUnit(ctx, progress);
  }
}

@Resolver(() => PlanType)
export class PlanProgressResolver {
  @Policy("rollout.read", "area")
  @FieldResolver(() => WaveProgress, {
    nullable: true,
    description:
      "Kết quả đợt trước, đến ngày ban hành kế hoạch này (R10); trống với kế hoạch không tiếp tục kế hoạch nào " +
      "của tỉnh. " +
      "| Results of the intake before, as of this plan's day; empty where it continues no plan of the province.",
  })
  async previousWave(@Root() plan: PlanRow, @Ctx() ctx: Context): Promise<WaveProgress | null> {
    const before = plan.level === PlanLevel.PROVINCE && plan.parentId ? await planById(ctx, plan.parentId) : null;
    return (
      before &&
      waveProgressOn(ctx, { year: before.year, province: before.unitVersionId, asOf: plan.issuedOn, boundaries: null })
    );
  }
}

@Resolver(() => DistrictProgress)
export class DistrictProgressResolver {
  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Huyện vào ngày đề xuất (R9). | The district as it was.",
  })
  district(@Root() progress: DistrictProgress): UnitVersion | null {
    return unitVersionOf(progress.districtVersionId);
  }
}

@Resolver(() => UnitProgress)
export class UnitProgressResolver {
  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description:
      "Huyện hoặc xã theo địa giới được hỏi; trống: chưa xác định được. | The district or commune of those boundaries; empty: not attributed.",
  })
  unit(@Root() progress: UnitProgress): UnitVersion | null {
    return unitVersionOf(progress.unitVersionId);
  }
}
