import { LocalDateScalar, PlainText } from "@hoa-nhap/subgraph";
import { InputType, Field } from "type-graphql";
import { ConsentForm } from "./consent.words.js";
import { ExistingCase } from "../case-file/existing-case.js";

@InputType({ description: "Sự đồng ý, có thể chứng minh. | Consent that can be proven (Law 91/2025/QH15)." })
export class ConsentInput {
  @Field(() => LocalDateScalar, {
    description: "Ngày đồng ý, không sau ngày mở hồ sơ. | Day it was given, not after the opening.",
  })
  givenOn!: string;
  @Field(() => ConsentForm, { description: "Hình thức. | Form." })
  form!: ConsentForm;
  @Field(() => String, { description: "Phiên bản của bản đồng ý. | Version of the text agreed to." })
  @PlainText(40)
  textVersion!: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Người dưới 18 tuổi tự đồng ý (bắt buộc khi dưới 18). | The person under 18 agreed; compulsory for minors.",
  })
  childConsented?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Cha, mẹ hoặc người giám hộ đồng ý (bắt buộc khi dưới 18). | A parent or guardian agreed; compulsory for minors.",
  })
  parentConsented?: boolean | null;
}

@InputType({ description: "Rút đồng ý: việc giúp đỡ kết thúc. | Withdraws consent; help ends." })
export class WithdrawConsentInput extends ExistingCase {
  @Field(() => LocalDateScalar, { description: "Ngày rút. | Day of withdrawal." })
  on!: string;
}
