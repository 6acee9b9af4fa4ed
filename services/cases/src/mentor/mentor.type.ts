import { Directive, Field, ID, ObjectType } from "type-graphql";
import { LocalDateScalar, Policy } from "@hoa-nhap/subgraph";

@Policy("case.read", "parent")
@ObjectType("Mentor", {
  description: "Phân công giúp đỡ một người. | An assignment to help; at most five hold at once.",
})
@Directive('@tag(name: "private")')
export class MentorType {
  @Field(() => ID, { description: "Mã phân công. | Id of the assignment." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "Từ ngày. | First day." })
  from!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày đầu tiên không còn phân công. | First day on which it no longer holds.",
  })
  to!: string | null;
  accountId!: string;
}
