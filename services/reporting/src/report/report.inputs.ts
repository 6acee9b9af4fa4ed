import { IdText, PlainText, existing } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, IsOptional, Matches, Max, Min, ValidateNested } from "class-validator";
import { Field, Float, ID, InputType } from "type-graphql";
import { GapReason } from "../gap/gap-reason.js";

/** Nine quadrillion: whole numbers up to here are exact. */
const MOST = Number.MAX_SAFE_INTEGER;

export const ExistingReport = existing("Báo cáo. | The report.", {
  seen: "Phiên bản đang thấy. | The version the caller saw.",
});

@InputType({ description: "Một số liệu do đơn vị nhập. | One figure as the unit types it." })
export class FigureInput {
  @Field(() => ID, { description: "Mã chỉ tiêu, ví dụ I23. | Code of the indicator, such as I23." })
  @Matches(/^I\d{2}[A-Z]?$/)
  indicator!: string;
  @Field(() => Float, {
    nullable: true,
    description:
      "Số nhập, theo đơn vị tính của chỉ tiêu; trống: bỏ số đã nhập. | Typed value in the indicator's unit; empty takes the typed value back.",
  })
  @IsOptional()
  @Min(0)
  @Max(MOST)
  typed?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Chỉ tiêu không áp dụng cho đơn vị này. | The indicator does not apply to this unit.",
  })
  notApplicable?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: "Lý do, bắt buộc khi sửa số tính từ hồ sơ. | Reason; required when a computed value is corrected.",
  })
  @IsOptional()
  @PlainText(500)
  reason?: string | null;
}

@InputType({ description: "Lưu bản nháp của báo cáo. | Saves a report's draft." })
export class SaveReportInput extends ExistingReport {
  @Field(() => [FigureInput], {
    description: "Các số liệu thay đổi; số khác giữ nguyên. | The figures that change; others stay.",
  })
  @ValidateNested({ each: true })
  @ArrayMaxSize(100)
  figures!: FigureInput[];
  @Field(() => String, {
    nullable: true,
    description:
      "Lời văn, các mục I đến VI, tối đa 20.000 ký tự; không gửi: giữ nguyên. " +
      "| The written part, sections I to VI, 20,000 characters at most; absent leaves it.",
  })
  @IsOptional()
  @PlainText(20_000, 0)
  narrative?: string | null;
}

@InputType({ description: "Một đơn vị còn thiếu báo cáo và lý do. | A unit whose report is missing, and why." })
export class ReportGapInput {
  @Field(() => ID, { description: "Đơn vị còn thiếu (mã phiên bản). | The missing unit (version id)." })
  @IdText()
  unit!: string;
  @Field(() => GapReason, { description: "Lý do. | Why." })
  reason!: GapReason;
  @Field(() => String, {
    nullable: true,
    description:
      "Ghi rõ thêm, bắt buộc khi là lý do khác; không công bố. | In words, required for another reason; never published.",
  })
  @IsOptional()
  @PlainText(500)
  note?: string | null;
}

@InputType({ description: "Nộp báo cáo lên cấp trên. | Submits a report to the level above." })
export class SubmitReportInput extends ExistingReport {
  @Field(() => String, {
    nullable: true,
    description: "Giải trình khi số cuối kỳ chưa khớp. | Explanation when the closing does not agree.",
  })
  @IsOptional()
  @PlainText(2000)
  explanation?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Bản tạm tính: bắt buộc khi kỳ chưa kết thúc, không nhận khi kỳ đã kết thúc. | Provisional: required while the period runs, refused once it has ended.",
  })
  provisional?: boolean | null;
  @Field(() => [ReportGapInput], {
    nullable: true,
    description:
      "Từng đơn vị cấp dưới còn thiếu, kèm lý do; đã nêu khi tổng hợp thì không cần nêu lại. " +
      "| Each unit below that is missing, with its reason; those named at the last compilation stay named.",
  })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(500)
  missing?: ReportGapInput[] | null;
}

@InputType({ description: "Trả lại báo cáo. | Sends a report back." })
export class ReturnReportInput extends ExistingReport {
  @Field(() => String, { description: "Lý do trả lại. | Why it is sent back." })
  @PlainText(2000)
  reason!: string;
}

@InputType({ description: "Thu hồi việc duyệt báo cáo. | Takes an acceptance back." })
export class TakeBackAcceptanceInput extends ExistingReport {
  @Field(() => String, { description: "Lý do thu hồi. | Why it is taken back." })
  @PlainText(2000)
  reason!: string;
}

@InputType({ description: "Duyệt báo cáo. | Accepts a report." })
export class AcceptReportInput extends ExistingReport {}

@InputType({
  description: "Tổng hợp báo cáo của một huyện hoặc tỉnh. | Compiles the report of a district or province.",
})
export class CompileReportInput {
  @Field(() => ID, { description: "Kỳ báo cáo. | The period." })
  @IdText()
  period!: string;
  @Field(() => ID, {
    description: "Huyện hoặc tỉnh (mã đơn vị hoặc mã phiên bản). | The district or province (unit id or version id).",
  })
  @IdText()
  unit!: string;
  @Field(() => [ReportGapInput], {
    nullable: true,
    description: "Từng đơn vị cấp dưới còn thiếu, kèm lý do. | Each unit below that is missing, with its reason.",
  })
  @IsOptional()
  @ValidateNested({ each: true })
  @ArrayMaxSize(500)
  missing?: ReportGapInput[] | null;
}
