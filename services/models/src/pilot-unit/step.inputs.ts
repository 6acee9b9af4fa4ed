import { Field, InputType } from "type-graphql";
import { DocumentNumberText, LocalDateScalar, PlainText, existing } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";

export const NUMBER = "Số ký hiệu văn bản, ví dụ 195/KH-MT. | Number of the document, e.g. 195/KH-MT.";

/** What every step carries. */
@InputType()
abstract class StepFields extends existing("Đơn vị điểm nào. | Which pilot unit.") {
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
