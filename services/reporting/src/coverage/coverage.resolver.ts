import { Policy, idOf, type Context } from "@hoa-nhap/subgraph";
import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { coverageOf } from "./coverage.reads.js";
import { StatisticCoverage } from "./coverage.type.js";

@Resolver()
export class CoverageResolver {
  @Policy("statistics.read", "area")
  @Query(() => [StatisticCoverage], {
    description:
      "Số đã công bố của một kỳ gồm những đơn vị nào: còn thiếu ai, vì sao, và các đính chính. Đọc trước khi so " +
      "sánh các tỉnh. " +
      "| What the published figures of a period cover: who is missing and why, and the corrections. To be read " +
      "before provinces are compared.",
  })
  statisticsCoverage(
    @Arg("period", () => ID, { description: "Kỳ báo cáo. | The period." }) period: string,
    @Ctx() ctx: Context,
  ): Promise<StatisticCoverage[]> {
    return coverageOf(ctx, idOf(period, "period"));
  }
}
