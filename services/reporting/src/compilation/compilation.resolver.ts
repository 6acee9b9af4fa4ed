import { IdText, LocalDateScalar, Policy, type Context } from "@hoa-nhap/subgraph";
import { Args, ArgsType, Ctx, Directive, Field, ID, Query, Resolver, Mutation, Arg } from "type-graphql";
import { gapsOf, type GapRow } from "../gap/gap.reads.js";
import { gapType, type ReportGap } from "../gap/gap.type.js";
import { indicatorType } from "../indicator/indicator.resolver.js";
import { periodById } from "../period/period.reads.js";
import { partsOf, reportOfUnit, sumsBelow } from "../report/report.reads.js";
import { isInLine } from "../report/report-sight.js";
import type { ReportRow } from "../tables.js";
import { communePartsIn, type CommuneParts } from "./commune-parts.reads.js";
import type { ChildReport, CompiledValue, Part } from "./compilation.reads.js";
import { Compilation, type CompiledPart } from "./compilation.type.js";
import { ReportType } from "../report/report.type.js";
import { CompileReportInput } from "./compilation.inputs.js";
import { changed } from "../report/report.resolver.js";
import { compileReport } from "./compilation.service.js";

@ArgsType()
class CompilationArgs {
  @Field(() => ID, { description: "Kỳ báo cáo. | The period." })
  @IdText()
  period!: string;
  @Field(() => ID, {
    description: "Huyện hoặc tỉnh (mã đơn vị hoặc mã phiên bản). | The district or province (unit id or version id).",
  })
  @IdText()
  unit!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Các phần theo xã của địa giới ngày nào (R80); mặc định các đơn vị đã báo cáo. " +
      "| Parts by the communes of which day's boundaries; the units that reported by default.",
  })
  boundaries?: string | null;
}

@Resolver()
export class CompilationResolver {
  @Policy("report.follow", "area")
  @Query(() => Compilation, {
    nullable: true,
    description:
      "Tổng hợp từ báo cáo cấp dưới đã duyệt, kèm đơn vị còn thiếu; mở được từng phần (R71). " +
      "| Sums of the accepted reports below with the missing units; every figure opens to its parts.",
  })
  @Directive('@tag(name: "private")')
  async compilation(
    @Args(() => CompilationArgs) { period, unit, boundaries }: CompilationArgs,
    @Ctx() ctx: Context,
  ): Promise<Compilation | null> {
    const report = await reportOfUnit(ctx, period, unit);
    // A working sheet of the line: it holds each commune's numbers, before anything is published.
    if (!report || !isInLine(ctx, report)) return null;
    const sums = await sumsBelow(ctx, report);
    if (!sums) return null;
    const reports = new Map((boundaries ? [] : await partsOf(ctx, report)).map((part) => [part.id, part]));
    const communes = boundaries ? await communePartsIn(ctx, report, boundaries) : null;
    return {
      period: (await periodById(ctx, report.periodId))!,
      unit: { id: report.unitVersionId },
      report,
      figures: sums.figures.map((figure) => ({
        ...figure,
        indicator: indicatorType(figure.indicator),
        parts: communes ? partsIn(figure, communes) : shownParts(figure, reports),
      })),
      missing: sums.missing.map((child) => ({ id: child.unitVersionId })),
      gaps: gapsNow(sums.missing, await gapsOf(ctx, report)),
      provisional: sums.provisional,
    };
  }

  @Policy("report.compile", "area")
  @Mutation(() => ReportType, {
    description:
      "Tổng hợp (hoặc làm mới) bản nháp của huyện, tỉnh từ báo cáo đã duyệt; đơn vị còn thiếu phải nêu tên kèm lý " +
      "do. " +
      "| Makes or refreshes the draft of a district or province from accepted reports; each that is missing is " +
      "named with a reason (R71).",
  })
  compileReport(
    @Arg("input", () => CompileReportInput, { description: "Kỳ và đơn vị. | Period and unit." })
    input: CompileReportInput,
    @Ctx() ctx: Context,
  ): Promise<ReportType> {
    return changed(ctx, compileReport(ctx, input));
  }
}

/** Guarded figures show no part at all: with one part known and the sum shown, the next would be too. */
const isHidden = ({ indicator, parts }: CompiledValue): boolean =>
  indicator.guarded || (indicator.sensitive && parts.some((part) => part.reportId === null));

const shownParts = (figure: CompiledValue, reports: Map<string, ReportRow>): CompiledPart[] =>
  figure.parts.map((part: Part) => ({
    unit: { id: part.unitVersionId },
    report: (part.reportId && reports.get(part.reportId)) || null,
    quality: "EXACT",
    ...(isHidden(figure) ? HIDDEN : { value: part.value, status: part.status, missingReason: part.missingReason }),
  }));

/**
 * What is missing now, with the reason where it was named; and what the reports below named when they were handed up.
 */
function gapsNow(missing: ChildReport[], named: GapRow[]): ReportGap[] {
  const ofMissing = new Map(named.map((gap) => [gap.missingId, gap]));
  const below = new Set(missing.map(({ id }) => id));
  return [
    ...missing.map((child): ReportGap => {
      const gap = ofMissing.get(child.id);
      return gap ? gapType(gap) : { unit: { id: child.unitVersionId }, reason: null, note: null, namedBy: null };
    }),
    ...named.filter((gap) => !below.has(gap.missingId) && gap.namerId !== gap.reportId).map(gapType),
  ];
}

const HIDDEN = { value: null, status: "SUPPRESSED", missingReason: null } as const;

/**
 * The same sum by the communes of another day. What none of them holds (divided communes, what was counted above them)
 * is one part without a unit.
 */
function partsIn(figure: CompiledValue, communes: CommuneParts): CompiledPart[] {
  const cells = communes.get(figure.indicator.code) ?? [];
  const parts = cells.map(({ unitVersionId, value, status, missingReason, quality }): CompiledPart => ({
    unit: { id: unitVersionId! },
    report: null,
    quality,
    ...(isHidden(figure) ? HIDDEN : { value, status, missingReason }),
  }));
  const rest =
    figure.indicator.kind === "RATE"
      ? 0
      : (figure.value ?? 0) - cells.reduce((sum, { value }) => sum + (value ?? 0), 0);
  if (Math.abs(rest) < 1e-9) return parts;
  return [
    ...parts,
    {
      unit: null,
      report: null,
      quality: "UNKNOWN",
      ...(isHidden(figure) ? HIDDEN : { value: rest, status: "GIVEN", missingReason: null }),
    },
  ];
}
