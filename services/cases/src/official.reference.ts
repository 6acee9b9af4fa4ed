import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Policy } from "@hoa-nhap/subgraph";

/** Somebody who serves; owned by organisation. */
@ObjectType("Official", {
  description: "Người giữ chức vụ (thuộc dịch vụ tổ chức). | Somebody who serves; owned by organisation.",
})
@Directive('@key(fields: "id", resolvable: false)')
@Directive('@tag(name: "private")')
export class Official {
  @Policy("case.read", "parent")
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
}
