import { IdText, PlainText } from "@hoa-nhap/subgraph";
import { IsInt, Min, IsOptional, MaxLength } from "class-validator";
import { InputType, Field, Int, ID } from "type-graphql";
import type { SetMyEmail } from "./email.service.js";

@InputType({ description: "Địa chỉ nhận thư đôn đốc của mình. | Where one's own reminders are mailed to." })
export class SetMyEmailInput implements SetMyEmail {
  @Field(() => Int, { description: "Phiên bản đã thấy. | The version the caller saw." })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
  @Field(() => String, {
    nullable: true,
    description: "Địa chỉ; trống: không nhận thư. | The address; empty: no mail.",
  })
  @IsOptional()
  @MaxLength(254)
  email?: string | null;
}

@InputType({
  description:
    "Đặt lại xác thực hai bước của một người (mất điện thoại). | Resetting somebody's second step: the device is lost.",
})
export class ResetSecondFactorInput {
  @Field(() => ID, { description: "Cán bộ nào. | Whose." })
  @IdText()
  officialId!: string;
  @Field(() => String, { description: "Lý do, ghi vào nhật ký. | Why; it goes to the audit trail." })
  @PlainText(200)
  reason!: string;
}
