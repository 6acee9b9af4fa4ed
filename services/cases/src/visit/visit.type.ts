import { Directive, Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, InstantScalar, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { MetWith, NoContactReason, VisitPlace } from "./visit.words.js";

registerEnumType(VisitPlace, {
  name: "VisitPlace",
  description: "Nơi gặp. | Where the contact took place.",
  valuesConfig: {
    HOME: { description: "Tại nhà. | At home." },
    OFFICE: { description: "Tại trụ sở, nhà văn hóa. | At an office or village hall." },
    PHONE: { description: "Qua điện thoại. | By telephone." },
    OTHER: { description: "Nơi khác. | Elsewhere." },
  },
});

registerEnumType(MetWith, {
  name: "MetWith",
  description: "Đã gặp ai. | Who was met.",
  valuesConfig: {
    PERSON: { description: "Chính người được giúp đỡ. | The person." },
    FAMILY: { description: "Gia đình. | The family." },
    BOTH: { description: "Cả hai. | Both." },
    NOBODY: { description: "Không gặp được ai; không tính là lần gặp. | Nobody was there; it is no contact." },
  },
});

registerEnumType(NoContactReason, {
  name: "NoContactReason",
  description: "Vì sao không gặp được ai. | Why nobody was met.",
  valuesConfig: {
    NOT_AT_HOME: { description: "Không có nhà. | Not at home." },
    AWAY: { description: "Đi làm ăn xa, đi vắng dài ngày. | Away for work or for longer." },
    MOVED: { description: "Đã chuyển đi. | Moved away." },
    DECLINED: { description: "Không muốn gặp. | Did not want to meet." },
    NO_ANSWER: { description: "Gọi không nghe máy. | No answer to the call." },
    OTHER: { description: "Lý do khác, ghi ở ghi chú. | Another reason, told in the note." },
  },
});

@Policy("case.read", "parent")
@ObjectType("Visit", {
  description: "Một lần thăm hỏi, gặp gỡ; ghi rồi không sửa. | A contact; never changed once recorded.",
})
@Directive('@tag(name: "private")')
export class VisitType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => LocalDateScalar, { description: "Ngày gặp. | Day of the contact." })
  on!: string;
  @Field(() => VisitPlace, { description: "Nơi gặp. | Where." })
  place!: VisitPlace;
  @Field(() => MetWith, { nullable: true, description: "Đã gặp ai. | Who was met." })
  metWith!: MetWith | null;
  @Field(() => NoContactReason, {
    nullable: true,
    description: "Vì sao không gặp được ai; chỉ có khi không gặp. | Why nobody was met; only where nobody was.",
  })
  noContactReason!: NoContactReason | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Hẹn gặp lần tới. | Next visit agreed on." })
  nextVisitOn!: string | null;
  @Field(() => ID, { nullable: true, description: "Lần gặp mà lần này sửa lại. | The visit that this one corrects." })
  corrects!: string | null;
  @Field(() => InstantScalar, { description: "Lúc ghi. | When it was recorded." })
  recordedAt!: string;
  note!: string | null;
  recordedBy!: string;
}
export const VisitConnection = connectionOf(VisitType, "Visit");
