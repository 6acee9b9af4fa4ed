import { IdText, YearArg, PlainText } from "@hoa-nhap/subgraph";
import { InputType, Field, ID } from "type-graphql";

@InputType({
  description:
    "Soạn công văn đôn đốc từ những việc đang chậm hạn (R52). | Drafting the letter that urges out of what is overdue.",
})
export class DraftReminderLetterInput {
  @Field(() => ID, {
    description:
      "Địa bàn của nơi gửi: tỉnh hoặc huyện (mã đơn vị). | The sender's territory: a province or a district (unit id).",
  })
  @IdText()
  unitId!: string;
  @YearArg("Đợt của năm nào. | The intake of which year.")
  year!: number;
  @Field(() => String, { description: "Nơi ban hành, ghi như trên văn bản. | Issuer, as written." })
  @PlainText(300)
  issuer!: string;
}
