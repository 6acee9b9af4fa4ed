import { Field, ID, InputType, Int } from "type-graphql";
import { IdText } from "@hoa-nhap/subgraph";
import { IsInt, Min } from "class-validator";
import { DocumentType } from "../document/document-kind.js";

@InputType({ description: "Trở về mẫu kèm theo nền tảng. | Going back to the template that comes with the platform." })
export class WithdrawTemplateInput {
  @Field(() => ID, { description: "Địa bàn của nơi ban hành (mã đơn vị). | The issuer's territory (unit id)." })
  @IdText()
  unitId!: string;
  @Field(() => DocumentType, { description: "Loại văn bản. | Type." })
  type!: DocumentType;
  @Field(() => Int, { description: "Lần thay mẫu đã thấy. | The revision the caller saw." })
  @IsInt()
  @Min(1)
  expectedRevision!: number;
}
