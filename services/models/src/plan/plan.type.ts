import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { PlanLevel } from "./plan-level.js";

registerEnumType(PlanLevel, {
  name: "PlanLevel",
  description: "Kế hoạch của cấp nào (R7, R54). | Whose plan it is.",
  valuesConfig: {
    PROVINCE: { description: "Cấp tỉnh. | A province's." },
    DISTRICT: { description: "Cấp huyện (đến 30/06/2025). | A district's, until 30/06/2025." },
    COMMUNE: { description: "Cấp xã. | A commune's." },
  },
});

@Policy("scheme.read", "reference")
@ObjectType({ description: "Đề án gốc của mô hình (R3, R7). | The scheme behind the model." })
export class Scheme {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => String, { description: "Số hiệu của đề án. | The scheme's number." })
  code!: string;
  @Field(() => String, { description: "Tên đầy đủ. | Full name." })
  name!: string;
  @Field(() => String, { description: "Tên gọi tắt. | Short name." })
  shortName!: string;
  @Field(() => [String], {
    description:
      "Các cách viết khác của tên, để tìm và nhập liệu (R3, R78). | Other spellings, for searching and importing.",
  })
  aliases!: string[];
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày cuối; có thể được gia hạn (A8). | Last day; may be extended.",
  })
  endsOn!: string | null;
}

@Policy("unit.read", "parent")
@ObjectType({ description: "Văn bản làm căn cứ (R5). | A document that another one rests on." })
export class LegalBasis {
  @Field(() => String, { description: "Số ký hiệu như trong văn bản. | Number and symbol as written." })
  raw!: string;
  @Field(() => Int, { description: "Số. | Number." })
  number!: number;
  @Field(() => String, { description: "Ký hiệu. | Symbol." })
  symbol!: string;
  @Field(() => LocalDateScalar, { description: "Ngày ban hành. | Day of issue." })
  issuedOn!: string;
  @Field(() => String, { description: "Nơi ban hành. | Issuer." })
  issuer!: string;
}

@Policy("scheme.read", "reference")
@ObjectType("Plan", {
  description:
    "Một kế hoạch của đề án: nhiều năm hoặc một năm, của tỉnh, huyện hoặc xã; số, ngày, trích yếu, căn cứ là của " +
    "văn bản (R1, R4, R7, R54). " +
    "| A plan of the scheme; its number, day, subject and legal bases are its document's.",
})
export class PlanType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => PlanLevel, { description: "Của cấp nào. | Whose." })
  level!: PlanLevel;
  @Field(() => Int, { description: "Năm; năm đầu của kế hoạch nhiều năm. | The year; the first of several." })
  year!: number;
  @Field(() => Int, {
    description: "Năm cuối; bằng năm đầu với kế hoạch năm. | The last year; the same for a yearly plan.",
  })
  untilYear!: number;
  @Field(() => String, { description: "Trích yếu. | Subject line." })
  title!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      "Chỉ tiêu: số đơn vị làm điểm mới trong năm đầu (đơn vị, R46); trống với kế hoạch huyện, xã. " +
      "| Quota: new pilot units of the first year (units); empty below the province.",
  })
  quota!: number | null;
  @Field(() => String, { description: "Số ký hiệu. | Number and symbol." })
  number!: string;
  @Field(() => LocalDateScalar, { description: "Ngày ban hành. | Day of issue." })
  issuedOn!: string;
  @Field(() => String, { description: "Nơi ban hành, ghi như trên văn bản. | Issuer, as written." })
  issuer!: string;
  @Field(() => [String], { description: "Cùng ban hành (R57). | Co-issuers." })
  coIssuers!: string[];
  @Field(() => [LegalBasis], { description: "Căn cứ (R5). | What it rests on." })
  legalBases!: LegalBasis[];
  @Field(() => LegalBasis, {
    nullable: true,
    description:
      "Ý kiến bằng văn bản của cấp ủy (R27, R56); trống với kế hoạch cấp tỉnh. | The Party committee's written opinion; empty for a province's plan.",
  })
  partyOpinion!: LegalBasis | null;
}
export const PlanConnection = connectionOf(PlanType, "Plan");

@Policy("rollout.read", "area")
@ObjectType({
  description:
    "Một nơi phải có kế hoạch theo kế hoạch này (R26, R54): huyện của tỉnh, xã được chọn làm điểm. " +
    "| A place that is to have a plan under this one: a district of the province, a commune chosen as pilot.",
})
export class ExpectedPlan {
  @Field(() => PlanLevel, { description: "Cấp nào. | Which level." })
  level!: PlanLevel;
  @Field(() => String, {
    nullable: true,
    description:
      "Số của kế hoạch giấy đã ghi ở bước triển khai, khi chưa có trong cây kế hoạch. " +
      "| Number of the paper plan recorded as a step, where none stands in the tree.",
  })
  paperNumber!: string | null;
  unitVersionId!: string;
  planId!: string | null;
}

@Policy("scheme.read", "reference")
@ObjectType({
  description:
    "Mục của văn bản kế hoạch mà một việc hoặc mốc thực hiện (R79). | The paragraph of a plan's document that a task or milestone comes from.",
})
export class PlanParagraph {
  @Field(() => String, { description: "Phần. | Section." })
  section!: string;
  @Field(() => String, { description: "Mục. | Item." })
  item!: string;
  @Field(() => String, { description: "Số ký hiệu của kế hoạch. | Number of the plan." })
  number!: string;
  @Field(() => ID, { description: "Mã của văn bản. | Id of the document." })
  documentId!: string;
}

@Policy("scheme.read", "reference")
@ObjectType({ description: "Đợt triển khai của một năm (R8). | One year's intake of units." })
export class Wave {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
}
