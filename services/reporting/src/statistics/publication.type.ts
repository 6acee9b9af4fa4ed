import { InstantScalar, Policy } from "@hoa-nhap/subgraph";
import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import { PublicationState } from "./publication.js";

registerEnumType(PublicationState, {
  name: "PublicationState",
  description: "Số liệu của tỉnh đã công bố đến đâu. | How far the publication of a province's figures has come.",
  valuesConfig: {
    PREPARING: {
      description:
        "Đang chuẩn bị công bố: đang chọn ô cần ẩn, hoặc chờ đính chính của cấp huyện. " +
        "| Being prepared: what is hidden is being chosen, or a district's correction is waited for.",
    },
    DELAYED: { description: "Chưa công bố được, hệ thống đang thử lại. | It has failed and is being tried again." },
    PUBLISHED: { description: "Đã công bố. | Published." },
  },
});

@Policy("unit.read", "parent")
@ObjectType({
  description:
    "Việc công bố số liệu của một tỉnh trong một kỳ. Trong khi chuẩn bị, lần công bố trước (nếu có) vẫn còn " +
    "nguyên. " +
    "| The publication of a province's figures of a period. While one is being prepared, the edition before it " +
    "stands whole.",
})
export class Publication {
  @Field(() => PublicationState, { description: "Đã đến đâu. | How far it has come." })
  state!: PublicationState;
  @Field(() => Int, {
    description: "Lần công bố mới nhất; 0: chưa công bố lần nào. | The newest edition; 0 while there is none.",
  })
  edition!: number;
  @Field(() => InstantScalar, { nullable: true, description: "Công bố lúc nào. | When that was published." })
  publishedAt!: string | null;
}
