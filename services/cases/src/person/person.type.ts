import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Policy } from "@hoa-nhap/subgraph";
import { Sex } from "./person.words.js";

registerEnumType(Sex, {
  name: "Sex",
  description: "Giới tính theo giấy tờ. | Sex as in the papers.",
  valuesConfig: { MALE: { description: "Nam. | Male." }, FEMALE: { description: "Nữ. | Female." } },
});

/** A sealed row; its words are opened field by field. */
@Policy("case.read", "parent")
@ObjectType("Person", {
  description:
    "Người được giúp đỡ. Chỉ người phụ trách mới thấy; mỗi lần xem đều ghi lại. " +
    "| A person helped. Seen only by those in charge, and every look is recorded. Never in the analyst graph.",
})
@Directive('@tag(name: "private")')
export class PersonType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { nullable: true, description: "Năm sinh. | Year of birth." })
  birthYear!: number | null;
  @Field(() => Sex, { nullable: true, description: "Giới tính. | Sex." })
  sex!: Sex | null;
  fullName!: string;
  identityNumber!: string | null;
  phone!: string | null;
  addressNote!: string | null;
}
