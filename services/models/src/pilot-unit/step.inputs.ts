import { Field, ID, InputType, Int } from "type-graphql";
import { DocumentNumberText, IdText, LocalDateScalar, PlainText } from "@hoa-nhap/subgraph";
import { IsInt, IsOptional, Min } from "class-validator";

export const NUMBER = "Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT.";

/** What every step carries. */
@InputType()
abstract class StepFields {
  @Field(() => ID, { description: "Đơn vị điểm nào. | Which pilot unit." })
  @IdText()
  id!: string;
  @Field(() => Int, { description: "Phiên bản đã thấy. | The version the caller saw." })
  @IsInt()
  @Min(1)
  expectedVersion!: number;
  @Field(() => LocalDateScalar, {
    description:
      "Ngày thực hiện; không ở tương lai, không trước bước trước. | Day it happened; not in the future, not before the step before.",
  })
  on!: string;
  @Field(() => String, {
    nullable: true,
    description: "Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person.",
  })
  @IsOptional()
  @PlainText(2000)
  note?: string | null;
}

@InputType()
export abstract class StepWithPaper extends StepFields {
  @Field(() => String, { nullable: true, description: NUMBER })
  @IsOptional()
  @DocumentNumberText()
  documentNumber?: string | null;
}

@InputType()
export abstract class StepWithNumber extends StepFields {
  @Field(() => String, { description: NUMBER })
  @DocumentNumberText()
  documentNumber!: string;
}
