import { DocumentNumberText, IdText, LocalDateScalar, PlainText, existing, YearArg } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, IsInt, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { SponsorLevel } from "../pilot-unit/pilot-stage.js";
import type { CandidateNeed, ProposePilotUnit } from "./candidate.js";
import { CandidateCountKind, ConsultedBody, LocalWill, SecurityProblemKind, Stance } from "./candidate-words.js";
import type { RecordConsultation, SignOff } from "./propose.service.js";
import type { ToldCount, ToldProblem } from "./selection-criteria.js";
import { NUMBER, StepWithPaper } from "../pilot-unit/step.inputs.js";

export const CANDIDATE = "Đơn vị được đề xuất nào. | Which candidate.";

@InputType({
  description:
    "Một số liệu của đơn vị được đề xuất, có ngày và nguồn. | A dated figure of a candidate with its source.",
})
class CandidateCountInput implements ToldCount {
  @Field(() => CandidateCountKind, { description: "Số liệu nào. | Which figure." })
  kind!: CandidateCountKind;
  @YearArg(
    "Của năm nào; bắt buộc với số vụ và số tin, trống với số liệu khác. | Of which year; needed for offences and tips, empty for others.",
    { nullable: true },
  )
  year?: number | null;
  @Field(() => Int, { description: "Số lượng (người, vụ, tin). | The count (persons, offences, tips)." })
  @IsInt()
  @Min(0)
  @Max(100_000)
  count!: number;
  @Field(() => LocalDateScalar, {
    description: "Ngày thống kê, không ở tương lai. | Day it was counted, not in the future.",
  })
  countedOn!: string;
  @Field(() => String, { description: "Nguồn. | Source." })
  @PlainText(500)
  source!: string;
}

@InputType({ description: "Một vấn đề an ninh trật tự đã ghi nhận (R21). | A recorded security-and-order problem." })
class SecurityProblemInput implements ToldProblem {
  @Field(() => SecurityProblemKind, { description: "Loại. | Kind." })
  kind!: SecurityProblemKind;
  @Field(() => String, { description: "Dẫn chứng; không nêu tên người. | Evidence; nobody by name." })
  @PlainText(1500)
  evidence!: string;
  @Field(() => String, { description: "Nguồn ghi nhận. | Source." })
  @PlainText(500)
  source!: string;
  @Field(() => LocalDateScalar, {
    description: "Ngày ghi nhận, không ở tương lai. | Day it was noted, not in the future.",
  })
  notedOn!: string;
}

/** What is told of a candidate's need, when it is proposed and when it is told anew. */
@InputType()
abstract class CandidateNeedFields implements CandidateNeed {
  @Field(() => Int, {
    nullable: true,
    description: "Số người cần giúp đỡ (người, R20). | People needing help (persons).",
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(100_000)
  peopleToHelp?: number | null;
  @Field(() => String, { nullable: true, description: "Nguồn của số người. | Source of that number." })
  @IsOptional()
  @PlainText(500)
  peopleSource?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày của số liệu. | Day of that number." })
  peopleCountedOn?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Vấn đề an ninh trật tự (R21); trống thì lấy vấn đề đầu tiên của danh sách. | The security problem; empty: the first of the list.",
  })
  @IsOptional()
  @PlainText(2000)
  securityProblem?: string | null;
  @Field(() => String, { nullable: true, description: "Nguồn ghi nhận vấn đề. | Source of the problem." })
  @IsOptional()
  @PlainText(500)
  securitySource?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Lý do khi thiếu tiêu chí (R22). | Justification where a criterion is missing.",
  })
  @IsOptional()
  @PlainText(2000)
  justification?: string | null;
  @Field(() => [CandidateCountInput], {
    nullable: true,
    description:
      "Các số liệu khác; không ghi thì chưa biết, không phải 0. | Other figures; what is left out is not known, which is not zero.",
  })
  @IsOptional()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  counts?: CandidateCountInput[] | null;
  @Field(() => [SecurityProblemInput], {
    nullable: true,
    description: "Các vấn đề an ninh trật tự. | The recorded problems.",
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  problems?: SecurityProblemInput[] | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Địa bàn phức tạp, trọng điểm; trống: chưa biết. | A hot spot; empty: not known.",
  })
  isHotspot?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Đạt tiêu chuẩn “an toàn về an ninh, trật tự” của Công an; trống: chưa biết. | Meets the police standard of security and order; empty: not known.",
  })
  standardMet?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Nguồn đánh giá tiêu chuẩn; bắt buộc khi ghi đạt hay không. | Where that was judged; needed with the answer.",
  })
  @IsOptional()
  @PlainText(500)
  standardSource?: string | null;
  @Field(() => LocalWill, {
    nullable: true,
    description: "Ý chí của cấp ủy; trống: chưa biết. | The Party committee's will; empty: not known.",
  })
  partyWill?: LocalWill | null;
  @Field(() => LocalWill, {
    nullable: true,
    description:
      "Ý chí của người đứng đầu Mặt trận; trống: chưa biết. | The will of the head of the Front; empty: not known.",
  })
  frontWill?: LocalWill | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Đã từng có mô hình tương tự; trống: chưa biết. | Had a like model before; empty: not known.",
  })
  hadModel?: boolean | null;
  @Field(() => String, { nullable: true, description: "Mô hình trước đây. | The model it had." })
  @IsOptional()
  @PlainText(500)
  previousModel?: string | null;
}

@InputType({
  description:
    "Đề xuất một đơn vị: đủ hai tiêu chí, hoặc ghi lý do (R20-R22). | Proposing a unit: both criteria, or a justification.",
})
export class ProposePilotUnitInput extends CandidateNeedFields implements ProposePilotUnit {
  @Field(() => ID, { description: "Xã, phường, thị trấn (mã đơn vị). | The commune (unit id)." })
  @IdText()
  unitId!: string;
  @YearArg("Năm của đợt. | Year of the intake.")
  year!: number;
  @Field(() => SponsorLevel, {
    defaultValue: SponsorLevel.PROVINCE,
    description: "Cấp chủ trì (R63). | Sponsoring level.",
  })
  sponsor!: SponsorLevel;
  @Field(() => LocalDateScalar, { description: "Ngày đề xuất. | Day of the proposal." })
  on!: string;
  @Field(() => String, { nullable: true, description: NUMBER })
  @IsOptional()
  @DocumentNumberText()
  documentNumber?: string | null;
  @Field(() => String, { nullable: true, description: "Ghi chú. | Note." })
  @IsOptional()
  @PlainText(2000)
  note?: string | null;
}

@InputType({
  description:
    "Ghi lại toàn bộ số liệu của một đề xuất chưa quyết định. | Telling a candidate's need anew, as a whole, while it is not decided on.",
})
export class ReviseCandidateInput extends existing(CANDIDATE, { base: CandidateNeedFields }) {}

@InputType({ description: "Ý kiến của một cơ quan được hỏi (R18). | What an agency said when asked." })
export class RecordConsultationInput extends existing(CANDIDATE) implements RecordConsultation {
  @Field(() => ConsultedBody, { description: "Cơ quan nào. | Which agency." })
  body!: ConsultedBody;
  @Field(() => String, {
    nullable: true,
    description: "Tên cơ quan; bắt buộc với cơ quan khác. | Its name; needed for another agency.",
  })
  @IsOptional()
  @PlainText(200)
  bodyName?: string | null;
  @Field(() => ID, { description: "Cơ quan của đơn vị hành chính nào (mã đơn vị). | Of which unit it is (unit id)." })
  @IdText()
  unitId!: string;
  @Field(() => Stance, { description: "Nhất trí hay không. | Whether it agrees." })
  stance!: Stance;
  @Field(() => LocalDateScalar, {
    description: "Ngày cho ý kiến, không ở tương lai. | Day it was said, not in the future.",
  })
  on!: string;
  @Field(() => String, { nullable: true, description: NUMBER })
  @IsOptional()
  @DocumentNumberText()
  documentNumber?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Nội dung; bắt buộc khi có ý kiến thêm hoặc không nhất trí. | What was said; needed with remarks or an objection.",
  })
  @IsOptional()
  @PlainText(2000)
  words?: string | null;
}

@InputType({
  description:
    "Rút một đề xuất, trước khi huyện đồng ý; chỉ người đã đề xuất. | Withdrawing a proposal before the district's sign-off; only by who made it.",
})
export class WithdrawCandidateInput extends existing(CANDIDATE) {
  @Field(() => LocalDateScalar, { description: "Ngày rút. | Day." })
  on!: string;
  @Field(() => String, { description: "Lý do. | Why." })
  @PlainText(2000)
  reason!: string;
}

@InputType({ description: "Nhập đề xuất từ tệp đã gửi. | Proposing from an uploaded file." })
export class ImportCandidatesInput {
  @Field(() => ID, { description: "Tệp đã gửi (mã). | The uploaded file (id)." })
  @IdText()
  upload!: string;
  @YearArg("Năm của đợt. | Year of the intake.")
  year!: number;
  @Field(() => LocalDateScalar, { description: "Ngày đề xuất. | Day of the proposals." })
  on!: string;
  @Field(() => String, { nullable: true, description: NUMBER })
  @IsOptional()
  @DocumentNumberText()
  documentNumber?: string | null;
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Chỉ nhập các dòng đúng; mặc định tệp có lỗi thì không nhập gì. | Only the sound rows; by default a file with faults is refused whole.",
  })
  onlySound!: boolean;
}

@InputType({ description: "Huyện đồng ý đề xuất (R23). | The district signs off a proposal." })
export class EndorsePilotUnitInput extends StepWithPaper implements SignOff {}
