import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { ConsentForm } from "./consent.words.js";

registerEnumType(ConsentForm, {
  name: "ConsentForm",
  description: "Hình thức đồng ý. | Form in which consent was given.",
  valuesConfig: {
    WRITTEN: { description: "Bằng văn bản có chữ ký. | Signed paper." },
    WITNESSED: { description: "Bằng lời, có người làm chứng ký. | Spoken, signed by a witness." },
  },
});

@Policy("case.read", "parent")
@ObjectType("Consent", {
  description: "Sự đồng ý nhận giúp đỡ; mọi sự giúp đỡ dựa trên đó. | The consent on which all help rests.",
})
@Directive('@tag(name: "private")')
export class ConsentType {
  @Field(() => LocalDateScalar, { description: "Ngày đồng ý. | Day it was given." })
  givenOn!: string;
  @Field(() => ConsentForm, { description: "Hình thức. | Form." })
  form!: ConsentForm;
  @Field(() => String, { description: "Phiên bản của bản đồng ý đã ký. | Version of the text that was agreed to." })
  textVersion!: string;
  @Field(() => Boolean, { description: "Người dưới 18 tuổi tự đồng ý. | The person under 18 agreed." })
  childConsented!: boolean;
  @Field(() => Boolean, { description: "Cha, mẹ hoặc người giám hộ đồng ý. | A parent or guardian agreed." })
  parentConsented!: boolean;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày rút đồng ý. | Day it was withdrawn." })
  withdrawnOn!: string | null;
}
