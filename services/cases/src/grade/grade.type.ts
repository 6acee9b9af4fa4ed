import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { InstantScalar, Policy } from "@hoa-nhap/subgraph";
import { ProgressLevel } from "./grade.words.js";

registerEnumType(ProgressLevel, {
  name: "ProgressLevel",
  description: "Phân loại tiến bộ theo quý. | Quarterly grade of progress.",
  valuesConfig: {
    NOT_YET: { description: "Chưa đánh giá (dưới 3 tháng). | Not yet graded (under three months)." },
    NONE: { description: "Chưa tiến bộ (I43). | No progress." },
    SOME: { description: "Có tiến bộ (I42). | Some progress." },
    CLEAR: { description: "Tiến bộ rõ rệt (I41). | Clear progress." },
    RELAPSED: { description: "Vi phạm, tái phạm. | Violated or relapsed." },
  },
});

@Policy("case.read", "parent")
@ObjectType("Grade", {
  description: "Phân loại tiến bộ của một quý; bản cũ vẫn giữ. | A quarter's grade; replaced ones are kept.",
})
@Directive('@tag(name: "private")')
export class GradeType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => Int, { description: "Quý, 1 đến 4. | Quarter, 1 to 4." })
  quarter!: number;
  @Field(() => ProgressLevel, { description: "Mức. | Level." })
  level!: ProgressLevel;
  @Field(() => Boolean, { description: "Bản hiện hành của quý. | The quarter's present grade." })
  current!: boolean;
  @Field(() => InstantScalar, { description: "Lúc ghi. | When it was recorded." })
  recordedAt!: string;
  reason!: string;
}
