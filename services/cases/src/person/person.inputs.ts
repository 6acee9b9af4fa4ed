import { IsOptional, Min, Max } from "class-validator";
import { PlainText, IdentityNumberText, PhoneText } from "@hoa-nhap/subgraph";
import { InputType, Field, Int } from "type-graphql";
import { Sex } from "./person.words.js";

@InputType({ description: "Người được giúp đỡ, như trong giấy tờ. | The person, as in the papers." })
export class PersonInput {
  @Field(() => String, { description: "Họ và tên đầy đủ. | Full name." })
  @PlainText(100, 2)
  fullName!: string;
  @Field(() => Int, { nullable: true, description: "Năm sinh. | Year of birth." })
  @IsOptional()
  @Min(1900)
  @Max(2100)
  birthYear?: number | null;
  @Field(() => Sex, { nullable: true, description: "Giới tính. | Sex." })
  sex?: Sex | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Số định danh 12 chữ số, hoặc chứng minh nhân dân 9 chữ số; có dấu cách, dấu chấm cũng được. " +
      "| Identity number of 12 digits, or the old card's 9, with or without spaces and dots.",
  })
  @IsOptional()
  @IdentityNumberText()
  identityNumber?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Số điện thoại di động hoặc cố định; viết cách nào cũng được (+84, dấu cách, dấu chấm). " +
      "| Telephone number, mobile or landline, however it is written (+84, spaces, dots).",
  })
  @IsOptional()
  @PhoneText()
  phone?: string | null;
  @Field(() => String, { nullable: true, description: "Ghi chú về nơi ở. | Note on where the person lives." })
  @IsOptional()
  @PlainText(200)
  addressNote?: string | null;
}
