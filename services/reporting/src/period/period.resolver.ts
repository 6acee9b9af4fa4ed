import { LocalDateScalar, Policy, type Context } from "@hoa-nhap/subgraph";
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { UnitLevel } from "../unit-level.js";
import { dueOnOf, periods } from "./period.reads.js";
import { ReportingPeriod } from "./period.type.js";

@Resolver(() => ReportingPeriod)
export class PeriodResolver {
  @Policy("unit.read", "reference")
  @Query(() => [ReportingPeriod], {
    description: "Các kỳ báo cáo, mới nhất trước. | Reporting periods, the latest first.",
  })
  reportingPeriods(@Ctx() ctx: Context): Promise<ReportingPeriod[]> {
    return periods(ctx);
  }

  @FieldResolver(() => LocalDateScalar, {
    nullable: true,
    description:
      "Hạn nộp của một cấp; khu dân cư không báo cáo. | Last day for reports of a level; residential areas do not report.",
  })
  dueOn(
    @Root() period: ReportingPeriod,
    @Arg("level", () => UnitLevel, { description: "Cấp báo cáo. | Level of the report." }) level: UnitLevel,
  ): string | null {
    return dueOnOf(period, level);
  }
}
