import { PlainText } from "@hoa-nhap/subgraph";
import { Min, Max } from "class-validator";
import { InputType, Field, Int } from "type-graphql";
import { ExistingCase } from "../case-file/existing-case.js";
import { ProgressLevel } from "./grade.words.js";

@InputType({ description: "Phân loại tiến bộ của một quý. | Grades a quarter." })
export class GradeCaseFileInput extends ExistingCase {
  @Field(() => Int, { description: "Năm. | Year." })
  @Min(2015)
  @Max(2100)
  year!: number;
  @Field(() => Int, { description: "Quý, 1 đến 4. | Quarter, 1 to 4." })
  @Min(1)
  @Max(4)
  quarter!: number;
  @Field(() => ProgressLevel, { description: "Mức. | Level." })
  level!: ProgressLevel;
  @Field(() => String, {
    description: "Lý do, đến 500 ký tự; lưu mã hóa. | Reason of up to 500 characters, stored sealed.",
  })
  @PlainText(500)
  reason!: string;
}
