import { Policy, type Context } from "@hoa-nhap/subgraph";
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { changed } from "../report/report.resolver.js";
import { officeOf, Official, officialOf, ReportType } from "../report/report.type.js";
import { AcceptCorrectionInput, CorrectReportInput, ReturnCorrectionInput } from "./correction.inputs.js";
import { correctionsOf } from "./correction.reads.js";
import { acceptCorrection, correctReport, returnCorrection } from "./correction.service.js";
import { ReportCorrection } from "./correction.type.js";

@Resolver(() => ReportType)
export class CorrectionResolver {
  @Policy("report.write", "area")
  @Mutation(() => ReportType, {
    description:
      "Lập đính chính có số của báo cáo đơn vị mình khi cấp trên đã chốt; cấp tỉnh có hiệu lực ngay. " +
      "| Makes a numbered correction of the caller's own report once the level above has closed its sums; the " +
      "province's takes effect at once.",
  })
  correctReport(
    @Arg("input", () => CorrectReportInput, {
      description: "Báo cáo, các số, lý do. | The report, the figures, the reason.",
    })
    input: CorrectReportInput,
    @Ctx() ctx: Context,
  ): Promise<ReportType> {
    return changed(ctx, correctReport(ctx, input));
  }

  @Policy("report.review", "area")
  @Mutation(() => ReportType, {
    description:
      "Duyệt đính chính của cấp dưới: số mới thành chính thức, số của cấp mình được đính chính theo. " +
      "| Accepts a correction from below: its values are official, and the caller's own sums are corrected with " +
      "it.",
  })
  acceptCorrection(
    @Arg("input", () => AcceptCorrectionInput, {
      description: "Báo cáo có đính chính đang chờ. | The report whose correction waits.",
    })
    input: AcceptCorrectionInput,
    @Ctx() ctx: Context,
  ): Promise<ReportType> {
    return changed(ctx, acceptCorrection(ctx, input));
  }

  @Policy("report.review", "area")
  @Mutation(() => ReportType, {
    description: "Trả lại đính chính của cấp dưới kèm lý do. | Sends a correction from below back with a reason.",
  })
  returnCorrection(
    @Arg("input", () => ReturnCorrectionInput, { description: "Báo cáo và lý do. | The report and the reason." })
    input: ReturnCorrectionInput,
    @Ctx() ctx: Context,
  ): Promise<ReportType> {
    return changed(ctx, returnCorrection(ctx, input));
  }

  @FieldResolver(() => [ReportCorrection], { description: "Các đính chính, theo số. | Corrections by number." })
  corrections(@Root() report: ReportType, @Ctx() ctx: Context): Promise<ReportCorrection[]> {
    return correctionsOf(ctx, report);
  }
}

@Resolver(() => ReportCorrection)
export class ReportCorrectionResolver {
  @FieldResolver(() => String, { description: "Chức trách của người lập. | The office in which it was made." })
  by(@Root() correction: ReportCorrection, @Ctx() ctx: Context): string {
    return officeOf(correction.byRole, ctx.actor.language);
  }

  @FieldResolver(() => Official, { nullable: true, description: "Người lập. | Who made it." })
  official(@Root() correction: ReportCorrection): Official | null {
    return officialOf(correction.byId);
  }

  @FieldResolver(() => Official, { nullable: true, description: "Người quyết định. | Who decided." })
  decidedBy(@Root() correction: ReportCorrection): Official | null {
    return correction.decidedById ? officialOf(correction.decidedById) : null;
  }
}
