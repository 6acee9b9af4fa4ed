import { IsOptional } from "class-validator";
import { YearArg, IdText } from "@hoa-nhap/subgraph";
import { ArgsType, Field, ID } from "type-graphql";

/** A programme year, and the province for those who see several. */
@ArgsType()
export class YearArgs {
  @YearArg("Năm của chương trình (R4). | Programme year.")
  year!: number;
  @Field(() => ID, {
    nullable: true,
    description:
      "Tỉnh nào (mã đơn vị); mặc định tỉnh của người hỏi. | Which province (unit id); the caller's by default.",
  })
  @IsOptional()
  @IdText()
  province?: string | null;
}
