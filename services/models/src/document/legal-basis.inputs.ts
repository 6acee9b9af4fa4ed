import { Field, InputType } from "type-graphql";
import { DocumentNumberText, LocalDateScalar, PlainText } from "@hoa-nhap/subgraph";

@InputType({
  description:
    "Một văn bản được viện dẫn, ghi đủ số, ngày, nơi ban hành (R5). | A document that another one cites, with number, day and issuer.",
})
export class LegalBasisInput {
  @Field(() => String, { description: "Số ký hiệu, ví dụ 195/KH-MT. | Number and symbol." })
  @DocumentNumberText()
  number!: string;
  @Field(() => LocalDateScalar, { description: "Ngày ban hành. | Day of issue." })
  issuedOn!: string;
  @Field(() => String, { description: "Nơi ban hành. | Issuer." })
  @PlainText(300)
  issuer!: string;
}
