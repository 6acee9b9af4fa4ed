import { Field, ID, InputType } from "type-graphql";
import { DocumentNumberText, IdText, LocalDateScalar, PlainText, existing } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import type { MoveDeadline } from "./deadline.service.js";

@InputType({ description: "Ấn định hoặc dời một mốc thời gian. | Fixing or moving a milestone." })
export class MoveDeadlineInput extends existing("Mốc nào. | Which deadline.") implements MoveDeadline {
  @Field(() => LocalDateScalar, { description: "Ngày cuối mới. | The new last day." })
  dueOn!: string;
  @Field(() => String, { description: "Lý do, bắt buộc (R44). | Reason, compulsory." })
  @PlainText(1000)
  reason!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Ngày quyết định, không ở tương lai; mặc định ngày của thông báo, không có thì hôm nay. " +
      "| Day of the decision, never in the future; by default that of the notice, else today.",
  })
  decidedOn?: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      "Thông báo trong sổ văn bản (R47); có thì không ghi số. | The notice in the register; the number is then not typed.",
  })
  @IsOptional()
  @IdText()
  documentId?: string | null;
  @Field(() => String, { nullable: true, description: "Số thông báo trên giấy (R47). | Number of a notice on paper." })
  @IsOptional()
  @DocumentNumberText()
  documentNumber?: string | null;
}
