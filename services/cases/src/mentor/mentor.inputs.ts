import { IdText, LocalDateScalar } from "@hoa-nhap/subgraph";
import { InputType, Field, ID } from "type-graphql";
import { ExistingCase } from "../case-file/existing-case.js";

@InputType({ description: "Phân công người giúp đỡ. | Assigns a mentor." })
export class AssignMentorInput extends ExistingCase {
  @Field(() => ID, { description: "Tài khoản của người giúp đỡ. | The mentor's account." })
  @IdText()
  account!: string;
  @Field(() => LocalDateScalar, { description: "Từ ngày. | First day." })
  from!: string;
}

@InputType({ description: "Thôi phân công. | Ends an assignment." })
export class EndMentorInput extends ExistingCase {
  @Field(() => ID, { description: "Mã phân công. | Id of the assignment." })
  @IdText()
  mentor!: string;
  @Field(() => LocalDateScalar, {
    description: "Ngày đầu tiên không còn phân công. | First day on which it no longer holds.",
  })
  on!: string;
}
