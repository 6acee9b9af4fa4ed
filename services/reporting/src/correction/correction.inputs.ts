import { PlainText } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, Matches, Max, Min, ValidateNested } from "class-validator";
import { Field, Float, ID, InputType } from "type-graphql";
import { ExistingReport } from "../report/report.inputs.js";

@InputType({ description: "Số mới của một chỉ tiêu. | The new value of an indicator." })
export class CorrectedFigureInput {
  @Field(() => ID, { description: "Mã chỉ tiêu. | Code of the indicator." })
  @Matches(/^I\d{2}[A-Z]?$/)
  indicator!: string;
  @Field(() => Float, {
    description: "Số mới, theo đơn vị tính của chỉ tiêu. | The new value in the indicator's unit.",
  })
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  value!: number;
}

@InputType({ description: "Lập đính chính của báo cáo đơn vị mình. | Makes a correction of the caller's own report." })
export class CorrectReportInput extends ExistingReport {
  @Field(() => String, { description: "Lý do đính chính. | Why." })
  @PlainText(2000)
  reason!: string;
  @Field(() => [CorrectedFigureInput], { description: "Các số cần đính chính. | The figures to correct." })
  @ValidateNested({ each: true })
  @ArrayMaxSize(100)
  figures!: CorrectedFigureInput[];
}

@InputType({
  description:
    "Duyệt đính chính đang chờ của một báo cáo cấp dưới. | Accepts the waiting correction of a report below.",
})
export class AcceptCorrectionInput extends ExistingReport {}

@InputType({ description: "Trả lại đính chính đang chờ. | Sends the waiting correction back." })
export class ReturnCorrectionInput extends ExistingReport {
  @Field(() => String, { description: "Lý do trả lại. | Why." })
  @PlainText(2000)
  reason!: string;
}
