import { Field, ID, InputType, Int } from "type-graphql";
import { DocumentNumberText, IdText, LocalDateScalar, PlainText, existing, YearArg } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, ArrayNotEmpty, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from "class-validator";
import { InspectionGrade, InspectionKind, InspectionResult } from "./inspection-kind.js";
import type { DraftInspectionPlan, PlannedLine } from "./inspection-plan.service.js";
import type { GivenAnswer, OpenInspection } from "./inspection.service.js";

const Existing = existing("Mục nào. | Which one.");

@InputType({ description: "Một dòng của kế hoạch kiểm tra. | One line of an inspection plan." })
export class PlannedInspectionInput implements PlannedLine {
  @Field(() => ID, { description: "Đơn vị điểm. | The pilot unit." })
  @IdText()
  pilotUnitId!: string;
  @Field(() => InspectionKind, { description: "Kiểm tra hoạt động hay việc chuẩn bị. | The working or the readiness." })
  kind!: InspectionKind;
  @Field(() => Int, { description: "Tháng dự kiến, 1 đến 12. | Planned month, 1 to 12." })
  @IsInt()
  @Min(1)
  @Max(12)
  month!: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày dự kiến, nếu đã định. | Planned day, if it is known.",
  })
  on?: string | null;
}

@InputType({
  description: "Lập dự thảo kế hoạch kiểm tra của tỉnh (R41, R42). | Drafting a province's inspection plan.",
})
export class DraftInspectionPlanInput implements DraftInspectionPlan {
  @Field(() => ID, { description: "Tỉnh (mã đơn vị). | The province (unit id)." })
  @IdText()
  unitId!: string;
  @YearArg("Năm. | Year.")
  year!: number;
  @Field(() => [PlannedInspectionInput], {
    description: "Các đơn vị, tối đa 500 dòng. | The units, at most 500 lines.",
  })
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  lines!: PlannedInspectionInput[];
}

@InputType({ description: "Sửa dự thảo: các dòng mới thay toàn bộ. | Writing a draft's lines anew." })
export class ReviseInspectionPlanInput extends Existing {
  @Field(() => [PlannedInspectionInput], {
    description: "Các đơn vị, tối đa 500 dòng. | The units, at most 500 lines.",
  })
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  lines!: PlannedInspectionInput[];
}

@InputType({ description: "Ban hành kế hoạch kiểm tra (R41). | Issuing an inspection plan." })
export class IssueInspectionPlanInput extends Existing {
  @Field(() => String, { description: "Số ký hiệu. | Number and symbol." })
  @DocumentNumberText()
  number!: string;
  @Field(() => LocalDateScalar, {
    description: "Ngày ban hành, không ở tương lai. | Day of issue, never in the future.",
  })
  issuedOn!: string;
}

@InputType({ description: "Một người trong đoàn, theo chức vụ. | One of the team, by post." })
export class InspectorInput {
  @Field(() => String, { description: "Chức vụ. | Post." })
  @PlainText(200)
  post!: string;
  @Field(() => ID, {
    nullable: true,
    description: "Người giữ chức vụ, nếu nền tảng biết. | The official, where the platform knows them.",
  })
  @IsOptional()
  @IdText()
  officialId?: string | null;
}

@InputType({ description: "Bắt đầu một cuộc kiểm tra hoặc giám sát. | Beginning an inspection or supervision." })
export class OpenInspectionInput implements OpenInspection {
  @Field(() => ID, { description: "Đơn vị điểm. | The pilot unit." })
  @IdText()
  pilotUnitId!: string;
  @Field(() => InspectionKind, { description: "Loại. | Kind." })
  kind!: InspectionKind;
  @Field(() => LocalDateScalar, {
    description: "Ngày kiểm tra, không ở tương lai. | Day of the visit, never in the future.",
  })
  heldOn!: string;
  @Field(() => [InspectorInput], {
    description: "Đoàn, trưởng đoàn trước, tối đa 20 người. | The team, its head first, at most 20.",
  })
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  team!: InspectorInput[];
  @Field(() => String, {
    nullable: true,
    description: "Lý do khi không có trong kế hoạch đã ban hành. | Why, where the unit is on no issued plan.",
  })
  @IsOptional()
  @PlainText(500)
  unplannedReason?: string | null;
}

@InputType({ description: "Một kiến nghị khắc phục cho nội dung chưa đạt. | Something to mend in what is not met." })
export class FindingInput {
  @Field(() => String, {
    description:
      "Cần khắc phục gì; không ghi tên người được giúp đỡ. | What to mend; never the name of a helped person.",
  })
  @PlainText(1000)
  what!: string;
  @Field(() => LocalDateScalar, { description: "Hạn, không trước ngày kiểm tra. | Last day, not before the visit." })
  dueOn!: string;
  @Field(() => String, { description: "Nơi chịu trách nhiệm. | Who answers for it." })
  @PlainText(200)
  responsible!: string;
}

@InputType({ description: "Trả lời một nội dung của phiếu kiểm tra. | The answer to one paragraph of the checklist." })
export class InspectionAnswerInput implements GivenAnswer {
  @Field(() => String, { description: "Mã nội dung. | Code of the paragraph." })
  @Matches(/^[A-Z_]{1,30}$/)
  code!: string;
  @Field(() => InspectionResult, { description: "Đạt, chưa đạt, không áp dụng. | Met, not met, not applicable." })
  result!: InspectionResult;
  @Field(() => String, {
    nullable: true,
    description: "Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person.",
  })
  @IsOptional()
  @PlainText(1000)
  note?: string | null;
  @Field(() => [FindingInput], {
    description: "Ít nhất một khi chưa đạt, tối đa 5. | At least one where not met, at most 5.",
  })
  @ArrayMaxSize(5)
  @ValidateNested({ each: true })
  findings!: FindingInput[];
}

@InputType({
  description:
    "Trả lời các nội dung; câu trả lời mới thay câu cũ cùng kiến nghị của nó. | Answering paragraphs; a new answer replaces the old with its findings.",
})
export class AnswerInspectionInput extends Existing {
  @Field(() => [InspectionAnswerInput], { description: "Một hay nhiều nội dung. | One paragraph or several." })
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  answers!: InspectionAnswerInput[];
}

@InputType({ description: "Kết thúc cuộc kiểm tra, ký biên bản. | Closing a visit with its minutes." })
export class CloseInspectionInput extends Existing {
  @Field(() => String, { description: "Số biên bản. | Number of the minutes." })
  @DocumentNumberText()
  minutesNumber!: string;
  @Field(() => InspectionGrade, {
    nullable: true,
    description: "Xếp loại chung; giám sát thì để trống. | Overall grade; empty for supervision.",
  })
  grade?: InspectionGrade | null;
  @Field(() => [String], {
    defaultValue: [],
    description:
      "Kiến nghị của giám sát, tối đa 20; kiểm tra thì để trống. | Recommendations of a supervision, at most 20; empty for an inspection.",
  })
  @ArrayMaxSize(20)
  @Matches(/^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]{1,1000}$/, { each: true })
  recommendations!: string[];
}

@InputType({ description: "Thông báo kết luận. | The notice of conclusion." })
export class ConcludeInspectionInput extends Existing {
  @Field(() => String, { description: "Số thông báo. | Number of the notice." })
  @DocumentNumberText()
  number!: string;
  @Field(() => LocalDateScalar, { description: "Ngày thông báo. | Day of the notice." })
  on!: string;
}

@InputType({
  description:
    "Báo cáo đã khắc phục, hoặc trả lại vì chưa khắc phục. | Reporting as mended, or sending back as not mended.",
})
export class FollowFindingInput extends Existing {
  @Field(() => LocalDateScalar, { description: "Ngày, không ở tương lai. | Day, never in the future." })
  on!: string;
  @Field(() => String, {
    description:
      "Minh chứng hoặc lý do; không ghi tên người được giúp đỡ. | Evidence or reason; never the name of a helped person.",
  })
  @PlainText(1000)
  note!: string;
}

@InputType({ description: "Xác nhận đã khắc phục. | Accepting what was mended." })
export class AcceptFindingInput extends Existing {
  @Field(() => LocalDateScalar, { description: "Ngày, không ở tương lai. | Day, never in the future." })
  on!: string;
  @Field(() => String, { nullable: true, description: "Ghi chú. | Note." })
  @IsOptional()
  @PlainText(1000)
  note?: string | null;
}
