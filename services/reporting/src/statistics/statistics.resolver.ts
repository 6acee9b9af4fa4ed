import { IdText, LocalDateScalar, PageArgs, Policy, type Context, type Page } from "@hoa-nhap/subgraph";
import { IsOptional, Matches, Max, Min } from "class-validator";
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { indicatorOf } from "../indicator/catalogue.js";
import { indicatorType } from "../indicator/indicator.resolver.js";
import { Indicator } from "../indicator/indicator.type.js";
import { UnitVersion } from "../unit.reference.js";
import { UnitLevel } from "../unit-level.js";
import { statisticsPage } from "./statistics.reads.js";
import { StatisticCell, StatisticCellConnection, StatisticSource } from "./statistics.type.js";

@ArgsType()
class StatisticsArgs extends PageArgs {
  @Field(() => String, { description: "Mã chỉ tiêu, ví dụ I24. | Code of the indicator, such as I24." })
  @Matches(/^I\d{2}[A-Z]?$/)
  indicator!: string;
  @Field(() => ID, { description: "Kỳ báo cáo. | The period." })
  @IdText()
  period!: string;
  @Field(() => UnitLevel, {
    description: "Cấp của các ô; không mở dưới cấp xã. | Level of the cells; nothing below the commune.",
  })
  level!: UnitLevel;
  @Field(() => ID, {
    nullable: true,
    description: "Trong đơn vị này (mã đơn vị hoặc mã phiên bản). | Within this unit (unit id or version id).",
  })
  @IsOptional()
  @IdText()
  under?: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Địa giới ngày nào (R80); mặc định địa giới của kỳ. Ô lấy từ ô bị ẩn cũng bị ẩn; chưa biết tỷ lệ chia thì " +
      "không có số (MISSING, UNKNOWN_SHARE); dòng không có đơn vị là phần chưa giao được cho đơn vị nào. " +
      "| In the boundaries of which day; those of the period by default. A cell that rests on a hidden one is " +
      "hidden too; where a share is unknown there is no value (MISSING, UNKNOWN_SHARE); the row without a unit " +
      "holds what no unit could be given.",
  })
  boundaries?: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "Lần công bố nào; mặc định lần mới nhất. Số đính chính được công bố thành lần mới: ô đổi từ 1 đến 4 so với " +
      "một lần trước thì bị ẩn, và chỉ tiêu mà ở mọi nơi trong tỉnh chỉ đổi ít như vậy thì giữ số của lần trước. " +
      "| Which edition; the newest by default. Corrected figures are published as a new one: a cell that has " +
      "changed by 1 to 4 since an earlier edition is hidden, and figures that have changed so little everywhere " +
      "in the province stay as they were.",
  })
  @IsOptional()
  @Min(1)
  @Max(10_000)
  edition?: number | null;
}

@Resolver(() => StatisticCell)
export class StatisticsResolver {
  @Policy("statistics.read", "area")
  @Query(() => StatisticCellConnection, {
    description:
      "Thống kê một chỉ tiêu theo đơn vị, chỉ từ tỉnh đã hoàn thành báo cáo của kỳ; ô nhỏ bị ẩn. " +
      "| One indicator by unit, from provinces whose report of the period is finished; small cells are hidden.",
  })
  statistics(
    @Args(() => StatisticsArgs) { first, after, ...filter }: StatisticsArgs,
    @Ctx() ctx: Context,
  ): Promise<Page<StatisticCell>> {
    return statisticsPage(ctx, filter, { first, after });
  }

  @FieldResolver(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị; trống: phần chưa giao được cho đơn vị nào. | The unit; empty: what no unit could be given.",
  })
  unit(@Root() cell: StatisticCell): UnitVersion | null {
    return cell.unitVersionId ? { id: cell.unitVersionId } : null;
  }

  @FieldResolver(() => Indicator, { description: "Chỉ tiêu. | The indicator." })
  indicator(@Root() cell: StatisticCell): Indicator {
    return indicatorType(indicatorOf(cell.indicatorCode)!);
  }
}

@Resolver(() => StatisticSource)
export class StatisticSourceResolver {
  @FieldResolver(() => UnitVersion, { nullable: true, description: "Đơn vị báo cáo. | The reporting unit." })
  unit(@Root() source: StatisticSource): UnitVersion {
    return { id: source.unitVersionId };
  }
}
