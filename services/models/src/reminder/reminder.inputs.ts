import { Field, ID, InputType } from "type-graphql";
import { IdText, PlainText, existing } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import { DutyKind } from "../overdue/duty.js";
import type { RemindNow } from "./reminder.service.js";

@InputType({ description: "Đôn đốc ngay một việc còn nợ (R52). | Urging about something owed, now." })
export class RemindNowInput implements RemindNow {
  @Field(() => DutyKind, { description: "Việc gì. | What is owed." })
  kind!: DutyKind;
  @Field(() => ID, {
    description:
      "Mã của việc: đơn vị điểm, kiến nghị, nơi nhận văn bản hoặc kế hoạch. | Its id: pilot unit, finding, addressee or plan.",
  })
  @IdText()
  subjectId!: string;
  @Field(() => String, {
    nullable: true,
    description: "Lời nhắn, đến 500 ký tự; không gửi qua thư. | A word, up to 500 characters; never mailed.",
  })
  @IsOptional()
  @PlainText(500)
  note?: string | null;
}

@InputType({ description: "Ghi nhận đã biết một lần đôn đốc. | Saying that a reminder was read." })
export class AcknowledgeReminderInput extends existing("Lần đôn đốc nào. | Which reminder.") {}
