import { IsOptional } from "class-validator";
import { IdText, PlainText } from "@hoa-nhap/subgraph";
import { InputType, Field, ID } from "type-graphql";
import { GapReason } from "./gap-reason.js";

@InputType({ description: "Một đơn vị còn thiếu báo cáo và lý do. | A unit whose report is missing, and why." })
export class ReportGapInput {
  @Field(() => ID, { description: "Đơn vị còn thiếu (mã phiên bản). | The missing unit (version id)." })
  @IdText()
  unit!: string;
  @Field(() => GapReason, { description: "Lý do. | Why." })
  reason!: GapReason;
  @Field(() => String, {
    nullable: true,
    description:
      "Ghi rõ thêm, bắt buộc khi là lý do khác; không công bố. | In words, required for another reason; never published.",
  })
  @IsOptional()
  @PlainText(500)
  note?: string | null;
}
