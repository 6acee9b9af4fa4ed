import { Field, ID, InputType } from "type-graphql";
import { DocumentNumberText, IdText, LocalDateScalar, PlainText, existing } from "@hoa-nhap/subgraph";
import { IsOptional, Matches } from "class-validator";
import { ProgrammeBody } from "./obligation-words.js";
import type { Answer, Ask, AskOf, Finish } from "./obligation.service.js";

/** What is asked, of whom, until when. */
@InputType()
export abstract class AskFields implements Omit<AskOf, "on"> {
  @Field(() => String, { description: "Tên việc, ngắn gọn. | Short title." })
  @PlainText(200)
  title!: string;
  @Field(() => String, {
    description:
      "Nội dung, yêu cầu; không ghi tên người được giúp đỡ. | What is asked; never the name of a helped person.",
  })
  @PlainText(2000)
  what!: string;
  @Field(() => ID, { description: "Giao, đề nghị đơn vị nào (mã đơn vị). | The unit asked (unit id)." })
  @IdText()
  ofUnitId!: string;
  @Field(() => ProgrammeBody, { description: "Cơ quan nào ở đơn vị đó. | Which body of that unit." })
  body!: ProgrammeBody;
  @Field(() => String, {
    nullable: true,
    description:
      "Tên cơ quan, khi loại chưa đủ rõ: Hội Liên hiệp Phụ nữ. | The body's name where its kind does not say it all.",
  })
  @IsOptional()
  @PlainText(200)
  bodyName?: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Hạn; trống: hướng dẫn sau. | Last day; empty: to be said later.",
  })
  dueOn?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Giao việc: nhận ngay, chỉ với Mặt trận cấp dưới hoặc đơn vị mình. | Given, hence accepted at once; only to a lower or one's own body of the Front.",
  })
  assigned?: boolean | null;
}

@InputType({ description: "Giao việc hoặc đề nghị một cơ quan, tổ chức (R16). | Asking a body for something." })
export class AskObligationInput extends AskFields implements Ask {
  @Field(() => ID, { description: "Mặt trận nào giao, đề nghị (mã đơn vị). | Where the asking Front sits (unit id)." })
  @IdText()
  unitId!: string;
  @Field(() => LocalDateScalar, {
    description: "Ngày giao, đề nghị; không ở tương lai. | Day it is asked; never in the future.",
  })
  on!: string;
  @Field(() => ID, { nullable: true, description: "Văn bản nêu việc này. | The document that says so." })
  @IsOptional()
  @IdText()
  documentId?: string | null;
  @Field(() => String, { nullable: true, description: "Phần của văn bản (R79). | Section of the document." })
  @IsOptional()
  @Matches(/^[0-9A-Za-z.]{1,20}$/)
  section?: string | null;
  @Field(() => String, { nullable: true, description: "Mục trong phần (R79). | Item of the section." })
  @IsOptional()
  @Matches(/^[0-9A-Za-z.-]{1,20}$/)
  item?: string | null;
}

@InputType()
abstract class StepFields extends existing("Việc nào. | Which obligation.") {
  @Field(() => LocalDateScalar, {
    description:
      "Ngày; không ở tương lai, không trước bước trước. | Day; not in the future, not before the step before.",
  })
  on!: string;
}

@InputType({ description: "Nhận hoặc không nhận việc. | Accepting or declining." })
export class AnswerObligationInput extends StepFields implements Answer {
  @Field(() => Boolean, { description: "Nhận hay không. | Whether it is accepted." })
  accepted!: boolean;
  @Field(() => String, { nullable: true, description: "Lý do; bắt buộc khi không nhận. | Reason; needed to decline." })
  @IsOptional()
  @PlainText(1000)
  reason?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Số văn bản trả lời; bắt buộc với cơ quan phối hợp. | Number of the answer; needed for a partner.",
  })
  @IsOptional()
  @DocumentNumberText()
  number?: string | null;
}

@InputType({
  description: "Báo đã thực hiện, với văn bản chứng minh. | Saying that it is done, with the paper that shows it.",
})
export class FinishObligationInput extends StepFields implements Finish {
  @Field(() => String, { nullable: true, description: "Số văn bản chứng minh. | Number of the paper." })
  @IsOptional()
  @DocumentNumberText()
  number?: string | null;
  @Field(() => ID, { nullable: true, description: "Hoặc văn bản trong sổ. | Or a document of the register." })
  @IsOptional()
  @IdText()
  documentId?: string | null;
  @Field(() => String, { nullable: true, description: "Ghi chú. | Note." })
  @IsOptional()
  @PlainText(1000)
  note?: string | null;
}

@InputType({ description: "Rút việc đã giao, đề nghị, với lý do. | Withdrawing what was asked, and why." })
export class WithdrawObligationInput extends StepFields {
  @Field(() => String, { description: "Lý do. | Reason." })
  @PlainText(1000)
  reason!: string;
}

@InputType({ description: "Định hạn, hoặc đổi hạn. | Saying the last day, or another one." })
export class ScheduleObligationInput extends StepFields {
  @Field(() => LocalDateScalar, { description: "Hạn. | Last day." })
  dueOn!: string;
  @Field(() => String, { nullable: true, description: "Số văn bản. | Number of the paper." })
  @IsOptional()
  @DocumentNumberText()
  number?: string | null;
  @Field(() => String, { nullable: true, description: "Ghi chú. | Note." })
  @IsOptional()
  @PlainText(1000)
  note?: string | null;
}
