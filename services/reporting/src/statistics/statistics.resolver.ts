import { IdText, PageArgs, type Context, type Page } from "@hoa-nhap/subgraph";
import { IsOptional, Matches } from "class-validator";
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { indicatorOf } from "../indicator/catalogue.js";
import { indicatorType } from "../indicator/indicator.resolver.js";
import { Indicator } from "../indicator/indicator.type.js";
import { UnitVersion } from "../unit.reference.js";
import { UnitLevel } from "../unit-level.js";
import { statisticsPage } from "./statistics.reads.js";
import { StatisticCell, StatisticCellConnection } from "./statistics.type.js";

@ArgsType()
class StatisticsArgs extends PageArgs {
  @Field(() => String, { description: "Mã chỉ tiêu, ví dụ I24. | Code of the indicator, such as I24." })
  @Matches(/^I\d{2}[A-Z]?$/)
  indicator!: string;
  @Field(() => ID, { description: "Kỳ báo cáo. | The period." })
  @IdText()
  period!: string;
  @Field(() => UnitLevel, { description: "Cấp của các ô; không mở dưới cấp xã. | Level of the cells; nothing below the commune." })
  level!: UnitLevel;
  @Field(() => ID, { nullable: true, description: "Trong đơn vị này (mã đơn vị hoặc mã phiên bản). | Within this unit (unit id or version id)." })
  @IsOptional() @IdText()
  under?: string | null;
}

@Resolver(() => StatisticCell)
export class StatisticsResolver {
  @Query(() => StatisticCellConnection, { description: "Thống kê một chỉ tiêu theo đơn vị, chỉ từ tỉnh đã hoàn thành báo cáo của kỳ; ô nhỏ bị ẩn. | One indicator by unit, from provinces whose report of the period is finished; small cells are hidden." })
  statistics(@Args(() => StatisticsArgs) { first, after, ...filter }: StatisticsArgs, @Ctx() ctx: Context): Promise<Page<StatisticCell>> {
    return statisticsPage(ctx, filter, { first, after });
  }

  @FieldResolver(() => UnitVersion, { nullable: true, description: "Đơn vị. | The unit." })
  unit(@Root() cell: StatisticCell): UnitVersion {
    return { id: cell.unitVersionId };
  }

  @FieldResolver(() => Indicator, { description: "Chỉ tiêu. | The indicator." })
  indicator(@Root() cell: StatisticCell): Indicator {
    return indicatorType(indicatorOf(cell.indicatorCode)!);
  }
}
