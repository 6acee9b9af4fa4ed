import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Policy } from "@hoa-nhap/subgraph";

/** Organisation's unit version; cases adds one counted figure to it. */
@ObjectType("UnitVersion", {
  description: "Phiên bản đơn vị (thuộc dịch vụ tổ chức). | A unit version; owned by organisation.",
})
@Directive('@key(fields: "id")')
export class UnitVersion {
  @Policy("unit.read", "reference")
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
}

export const unitReference = (id: string | null): UnitVersion | null => (id === null ? null : { id });
