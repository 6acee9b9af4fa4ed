import { PlainText } from "@hoa-nhap/subgraph";
import { Matches, IsOptional, Min, Max } from "class-validator";
import { InputType, Field, ID, Float } from "type-graphql";

/** Nine quadrillion: whole numbers up to here are exact. */
const MOST = Number.MAX_SAFE_INTEGER;

@InputType({ description: "Một số liệu do đơn vị nhập. | One figure as the unit types it." })
export class FigureInput {
  @Field(() => ID, { description: "Mã chỉ tiêu, ví dụ I23. | Code of the indicator, such as I23." })
  @Matches(/^I\d{2}[A-Z]?$/)
  indicator!: string;
  @Field(() => Float, {
    nullable: true,
    description:
      "Số nhập, theo đơn vị tính của chỉ tiêu; trống: bỏ số đã nhập. | Typed value in the indicator's unit; empty takes the typed value back.",
  })
  @IsOptional()
  @Min(0)
  @Max(MOST)
  typed?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Chỉ tiêu không áp dụng cho đơn vị này. | The indicator does not apply to this unit.",
  })
  notApplicable?: boolean | null;
  @Field(() => String, {
    nullable: true,
    description: "Lý do, bắt buộc khi sửa số tính từ hồ sơ. | Reason; required when a computed value is corrected.",
  })
  @IsOptional()
  @PlainText(500)
  reason?: string | null;
}
