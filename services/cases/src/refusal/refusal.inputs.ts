import { Min, Max } from "class-validator";
import { IdText, LocalDateScalar } from "@hoa-nhap/subgraph";
import { InputType, Field, ID, Int } from "type-graphql";

@InputType({
  description:
    "Số người từ chối; không lưu họ là ai (I27). | Number of people who declined; who they were is not kept.",
})
export class RecordRefusalInput {
  @Field(() => ID, { description: "Xã (mã đơn vị). | Commune (unit id)." })
  @IdText()
  unitId!: string;
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: string;
  @Field(() => Int, { description: "Số người, 1 đến 1000. | People, 1 to 1,000." })
  @Min(1)
  @Max(1000)
  count!: number;
}
