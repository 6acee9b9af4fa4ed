import { IsOptional } from "class-validator";
import { LocalDateScalar, PlainText, IdText } from "@hoa-nhap/subgraph";
import { InputType, Field, ID } from "type-graphql";
import { ExistingCase } from "../case-file/existing-case.js";
import { VisitPlace, MetWith, NoContactReason } from "./visit.words.js";

@InputType({ description: "Ghi một lần gặp. | Records a contact." })
export class RecordVisitInput extends ExistingCase {
  @Field(() => LocalDateScalar, { description: "Ngày gặp. | Day of the contact." })
  on!: string;
  @Field(() => VisitPlace, { description: "Nơi gặp. | Where." })
  place!: VisitPlace;
  @Field(() => MetWith, {
    nullable: true,
    description:
      "Đã gặp ai; không ghi: chính người đó. NOBODY không tính là lần gặp. | Who was met; left out: the person. NOBODY is no contact.",
  })
  metWith?: MetWith | null;
  @Field(() => NoContactReason, {
    nullable: true,
    description: "Vì sao không gặp được ai; bắt buộc khi NOBODY. | Why nobody was met; needed with NOBODY.",
  })
  noContactReason?: NoContactReason | null;
  @Field(() => String, {
    nullable: true,
    description: "Ghi chú, đến 2000 ký tự; lưu mã hóa. | Note of up to 2,000 characters, stored sealed.",
  })
  @IsOptional()
  @PlainText(2000)
  note?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Hẹn gặp lần tới. | Next visit agreed on." })
  nextVisitOn?: string | null;
  @Field(() => ID, { nullable: true, description: "Lần gặp được sửa lại. | The visit that this one corrects." })
  @IsOptional()
  @IdText()
  corrects?: string | null;
}
