import { Field, ID, InputType, Int } from "type-graphql";
import { DocumentNumberText, IdText, LocalDateScalar, PlainText } from "@hoa-nhap/subgraph";
import { IsInt, IsOptional, Min } from "class-validator";
import type { MoveDeadline } from "./deadline.service.js";

@InputType({ description: "Dời một mốc thời gian. | Moving a milestone." })
export class MoveDeadlineInput implements MoveDeadline {
  @Field(() => ID, { description: "Mốc nào. | Which deadline." })
  @IdText()
  id!: string;
  @Field(() => Int, { description: "Phiên bản đã thấy. | The version the caller saw." })
  @IsInt() @Min(1)
  expectedVersion!: number;
  @Field(() => LocalDateScalar, { description: "Ngày cuối mới. | The new last day." })
  dueOn!: string;
  @Field(() => String, { description: "Lý do, bắt buộc (R44). | Reason, compulsory." })
  @PlainText(1000)
  reason!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày quyết định; mặc định hôm nay, không ở tương lai. | Day of the decision; today by default, never in the future." })
  decidedOn?: string | null;
  @Field(() => String, { nullable: true, description: "Số thông báo (R47). | Number of the notice." })
  @IsOptional() @DocumentNumberText()
  documentNumber?: string | null;
}
