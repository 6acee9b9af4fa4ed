import { Field, ID, InputType } from "type-graphql";
import {
  DocumentNumberText,
  DongScalar,
  IdText,
  LocalDateScalar,
  PlainText,
  existing,
  YearArg,
} from "@hoa-nhap/subgraph";
import { IsInt, IsOptional, Max, Min } from "class-validator";
import { SignForm } from "../document/document-kind.js";
import { CommendationForm, CommendationGiver } from "./commendation-words.js";
import type { Nominate, Step } from "./commendation.service.js";

const NUMBER = "Số ký hiệu văn bản. | Number of the document.";
const MOST = 1_000_000_000_000;

@InputType({
  description:
    "Đề nghị khen một tập thể hoặc một cá nhân, có thành tích (R37). | Nominating one collective or one individual, with evidence.",
})
export class NominateInput implements Nominate {
  @Field(() => ID, {
    description: "Đơn vị nơi tập thể, cá nhân hoạt động (mã đơn vị). | Unit in which the receiver serves (unit id).",
  })
  @IdText()
  unitId!: string;
  @YearArg("Năm. | Year.")
  year!: number;
  @Field(() => ID, { nullable: true, description: "Tập thể là đơn vị điểm này. | The collective is this pilot unit." })
  @IsOptional()
  @IdText()
  pilotUnitId?: string | null;
  @Field(() => ID, { nullable: true, description: "Tập thể là tổ chức này. | The collective is this body." })
  @IsOptional()
  @IdText()
  organisationId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "Cá nhân là người giữ chức vụ này. | The individual is this official.",
  })
  @IsOptional()
  @IdText()
  officialId?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Họ tên cá nhân đang làm nhiệm vụ; không ghi tên người được giúp đỡ. | Name of somebody who serves; never a helped person.",
  })
  @IsOptional()
  @PlainText(120)
  individualName?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Xác nhận cá nhân đang làm nhiệm vụ, không phải người được giúp đỡ. | Confirms that the individual serves and is nobody who is helped.",
  })
  serves?: boolean | null;
  @Field(() => CommendationForm, { description: "Hình thức đề nghị. | Form asked for." })
  form!: CommendationForm;
  @Field(() => CommendationGiver, { description: "Cấp tặng đề nghị. | Whose praise is asked for." })
  giver!: CommendationGiver;
  @Field(() => String, {
    description: "Thành tích; không ghi tên người được giúp đỡ. | Evidence; never the name of a helped person.",
  })
  @PlainText(2000)
  evidence!: string;
  @Field(() => String, { description: NUMBER })
  @DocumentNumberText()
  number!: string;
  @Field(() => LocalDateScalar, {
    description: "Ngày đề nghị, không ở tương lai. | Day of the nomination, never in the future.",
  })
  on!: string;
}

@InputType()
abstract class StepFields extends existing("Đề nghị nào. | Which nomination.") implements Step {
  @Field(() => LocalDateScalar, {
    description:
      "Ngày; không ở tương lai, không trước bước trước. | Day; not in the future, not before the step before.",
  })
  on!: string;
}
@InputType()
abstract class PaperFields extends StepFields {
  @Field(() => String, { description: NUMBER })
  @DocumentNumberText()
  number!: string;
}

@InputType({ description: "Biên bản xét khen thưởng. | Minutes of the consideration." })
export class ConsiderCommendationInput extends PaperFields {}

@InputType({ description: "Quyết định khen thưởng. | The decision to praise." })
export class AwardCommendationInput extends PaperFields {
  @Field(() => CommendationForm, { description: "Hình thức. | Form." })
  form!: CommendationForm;
  @Field(() => CommendationGiver, { description: "Cấp tặng. | Whose praise." })
  giver!: CommendationGiver;
  @Field(() => SignForm, { description: "Hình thức ký (R77). | How it is signed." })
  signForm!: SignForm;
  @Field(() => DongScalar, {
    defaultValue: 0,
    description: "Tiền thưởng (đồng), ghi theo quyết định. | Money given, as the decision has it.",
  })
  @IsInt()
  @Min(0)
  @Max(MOST)
  bonus!: number;
}

@InputType({ description: "Không khen, với lý do. | Declining, and why." })
export class DeclineCommendationInput extends PaperFields {
  @Field(() => String, { description: "Lý do. | Reason." })
  @PlainText(1000)
  reason!: string;
}

@InputType({ description: "Trao tại hội nghị (R38). | Presenting at a conference." })
export class PresentCommendationInput extends StepFields {
  @Field(() => String, {
    nullable: true,
    description: "Tên hội nghị, khi chưa có trong sổ. | The conference by name, where it is not on record.",
  })
  @IsOptional()
  @PlainText(300)
  conference?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "Hội nghị đã ghi nhận, tổ chức vào ngày trao. | The recorded conference, held on that day.",
  })
  @IsOptional()
  @IdText()
  conferenceId?: string | null;
}

@InputType({
  description:
    "Thu hồi vì thành tích không đúng, với số tiền nộp trả. | Revoking for false merits, with the money returned.",
})
export class RevokeCommendationInput extends PaperFields {
  @Field(() => String, { description: "Lý do. | Reason." })
  @PlainText(1000)
  reason!: string;
  @Field(() => DongScalar, { description: "Tiền thưởng nộp trả (đồng). | Money returned." })
  @IsInt()
  @Min(0)
  @Max(MOST)
  returned!: number;
}
