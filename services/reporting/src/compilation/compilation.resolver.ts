import { IdText, type Context } from "@hoa-nhap/subgraph";
import { Args, ArgsType, Ctx, Directive, Field, ID, Query, Resolver } from "type-graphql";
import { indicatorType } from "../indicator/indicator.resolver.js";
import { periodById } from "../period/period.reads.js";
import { partsOf, reportOfUnit, sumsBelow } from "../report/report.reads.js";
import type { ReportRow } from "../tables.js";
import type { CompiledValue, Part } from "./compilation.reads.js";
import { Compilation, type CompiledPart } from "./compilation.type.js";

@ArgsType()
class CompilationArgs {
  @Field(() => ID, { description: "Kỳ báo cáo. | The period." })
  @IdText()
  period!: string;
  @Field(() => ID, { description: "Huyện hoặc tỉnh (mã đơn vị hoặc mã phiên bản). | The district or province (unit id or version id)." })
  @IdText()
  unit!: string;
}

@Resolver()
export class CompilationResolver {
  @Query(() => Compilation, { nullable: true, description: "Tổng hợp từ báo cáo cấp dưới đã duyệt, kèm đơn vị còn thiếu; mở được từng phần (R71). | Sums of the accepted reports below with the missing units; every figure opens to its parts." })
  @Directive('@tag(name: "private")')
  async compilation(@Args(() => CompilationArgs) { period, unit }: CompilationArgs, @Ctx() ctx: Context): Promise<Compilation | null> {
    const report = await reportOfUnit(ctx, period, unit);
    const sums = report && (await sumsBelow(ctx, report));
    if (!sums) return null;
    const reports = new Map((await partsOf(ctx, report)).map((part) => [part.id, part]));
    return {
      period: (await periodById(ctx, report.periodId))!,
      unit: { id: report.unitVersionId },
      report,
      figures: sums.figures.map((figure) => ({ ...figure, indicator: indicatorType(figure.indicator), parts: shownParts(figure, reports) })),
      missing: sums.missing.map((child) => ({ id: child.unitVersionId })),
    };
  }
}

/** Guarded figures show no part at all: with one part known and the sum shown, the next would be too. */
function shownParts({ indicator, parts }: CompiledValue, reports: Map<string, ReportRow>): CompiledPart[] {
  const isHidden = indicator.guarded || (indicator.sensitive && parts.some((part) => part.reportId === null));
  return parts.map((part: Part) => ({
    unit: { id: part.unitVersionId },
    report: (part.reportId && reports.get(part.reportId)) || null,
    value: isHidden ? null : part.value,
    status: isHidden ? "SUPPRESSED" : part.status,
  }));
}
