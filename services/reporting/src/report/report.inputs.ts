import { PlainText, existing } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, IsOptional, ValidateNested } from "class-validator";
import { Field, InputType } from "type-graphql";
import { ReportGapInput } from "../gap/gap.inputs.js";
import { FigureInput } from "../figure/figure.inputs.js";

export const ExistingReport = existing("Báo cáo. | The report.", {
  seen: "Phiên bản đang thấy. | The version the caller saw.",
});

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
