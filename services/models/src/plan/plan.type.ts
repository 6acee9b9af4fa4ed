import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { InstantScalar, LocalDateScalar } from "@hoa-nhap/subgraph";
import { DeadlineKind } from "../deadline/deadline-kind.js";

registerEnumType(DeadlineKind, {
  name: "DeadlineKind",
  description: "Mốc thời gian của kế hoạch. | Milestone of the plan.",
  valuesConfig: {
    LAUNCH: { description: "Lựa chọn và tổ chức hội nghị triển khai (R39). | Selection and launch conferences." },
    INSPECTION_PLAN: { description: "Ban hành kế hoạch kiểm tra (R41). | The inspection plan is issued." },
    REVIEW_CONFERENCE: { description: "Hội nghị sơ kết (R43). | Review conference." },
  },
});

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
  @Field(() => [String], { description: "Các cách viết khác của tên, để tìm và nhập liệu (R3, R78). | Other spellings, for searching and importing." })
  aliases!: string[];
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày cuối; có thể được gia hạn (A8). | Last day; may be extended." })
  endsOn!: string | null;
}

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

@ObjectType({ description: "Kế hoạch năm của tỉnh (R1, R4, R24). | A province's plan of one year." })
export class Plan {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => String, { description: "Trích yếu. | Subject line." })
  title!: string;
  @Field(() => Int, { description: "Chỉ tiêu: số đơn vị làm điểm mới trong năm (đơn vị, R46). | Quota: new pilot units of the year (units)." })
  quota!: number;
  @Field(() => String, { nullable: true, description: "Số ký hiệu; trống khi còn là dự thảo. | Number and symbol; empty while a draft." })
  number!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày ban hành; trống khi còn là dự thảo. | Day of issue; empty while a draft." })
  issuedOn!: string | null;
  @Field(() => [LegalBasis], { description: "Căn cứ (R5). | What it rests on." })
  legalBases!: LegalBasis[];
}

@ObjectType({ description: "Đợt triển khai của một năm (R8). | One year's intake of units." })
export class Wave {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
}

@ObjectType({ description: "Một mốc thời gian, tính theo quý, ngày cuối có thể dời (R44). | A milestone by quarter whose last day may be moved." })
export class Deadline {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => DeadlineKind, { description: "Mốc nào. | Which milestone." })
  kind!: DeadlineKind;
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => Int, { description: "Quý, 1 đến 4. | Quarter, 1 to 4." })
  quarter!: number;
  @Field(() => LocalDateScalar, { description: "Ngày cuối đang có hiệu lực. | Last day in force." })
  dueOn!: string;
}

@ObjectType({ description: "Một lần dời hạn; hạn cũ luôn được giữ (R44). | One move of a deadline; the old day is kept." })
export class DeadlineChange {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => LocalDateScalar, { name: "from", description: "Hạn cũ. | The day before." })
  fromOn!: string;
  @Field(() => LocalDateScalar, { name: "to", description: "Hạn mới. | The day after." })
  toOn!: string;
  @Field(() => LocalDateScalar, { description: "Ngày quyết định dời hạn. | Day on which it was decided." })
  decidedOn!: string;
  @Field(() => String, { description: "Lý do. | Reason." })
  reason!: string;
  @Field(() => String, { nullable: true, description: "Số thông báo (R47). | Number of the notice." })
  documentNumber!: string | null;
  @Field(() => InstantScalar, { description: "Lúc ghi nhận. | When it was recorded." })
  recordedAt!: string;
  changedBy!: string;
}
