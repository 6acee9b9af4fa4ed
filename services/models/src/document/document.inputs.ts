import { Field, ID, InputType, Int } from "type-graphql";
import { DocumentNumberText, IdText, LocalDateScalar, PlainText, PlainTexts, existing } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, IsInt, IsOptional, Matches, Min, ValidateNested } from "class-validator";
import { LegalBasisInput } from "./legal-basis.inputs.js";
import { DocumentType, NumberStyle, RecipientPurpose, SeriesMode, SignForm } from "./document-kind.js";
import { AddresseeLevel } from "./document.type.js";
import { ProgrammeBody } from "../obligation/obligation-words.js";

@InputType({ description: "Một mục của văn bản, để công việc trỏ tới (R79). | A paragraph that tasks may point at." })
export class DocumentItemInput {
  @Field(() => String, {
    description: "Phần: I, II.1; 0: đoạn không đánh số. | Section: I, II.1; 0: a paragraph without a mark.",
  })
  @Matches(/^[0-9A-Za-z.]{1,20}$/)
  section!: string;
  @Field(() => String, {
    description:
      "Mục trong phần: 1, a, -1 (gạch đầu dòng); 0: tên của phần. | Its place in the section: 1, a, -1 (a dash); 0: the section's heading.",
  })
  @Matches(/^[0-9A-Za-z.-]{1,20}$/)
  item!: string;
  @Field(() => String, { description: "Nội dung. | What it says." })
  @PlainText(2000)
  text!: string;
}

@InputType({ description: "Một nơi nhận, theo thứ tự (R75). | One recipient, in order." })
export class DocumentAddresseeInput {
  @Field(() => String, { description: "Ghi như trên văn bản. | As written on the document." })
  @PlainText(200)
  label!: string;
  @Field(() => ID, { nullable: true, description: "Đơn vị nhận (mã đơn vị). | The unit addressed (unit id)." })
  @IsOptional()
  @IdText()
  unitId?: string | null;
  @Field(() => AddresseeLevel, {
    nullable: true,
    description: "Mọi đơn vị cấp này thuộc nơi ban hành. | Every unit of this level below the issuer.",
  })
  @IsOptional()
  group?: AddresseeLevel | null;
  @Field(() => ProgrammeBody, {
    nullable: true,
    description:
      "Cơ quan nào ở đó, thay cho Mặt trận; không nêu đơn vị hay nhóm: cơ quan cùng cấp nơi ban hành (R65, R74). " +
      "| Which body there, in the place of the Front; without a unit or group, that of the issuer's own level.",
  })
  @IsOptional()
  body?: ProgrammeBody | null;
  @Field(() => RecipientPurpose, { description: "Để làm gì. | What for." })
  purpose!: RecipientPurpose;
}

@InputType({
  description: "Dự thảo văn bản: chưa có số, ngày, chữ ký (R1). | A draft: no number, day or signature yet.",
})
export class DraftDocumentInput {
  @Field(() => ID, { description: "Địa bàn của nơi ban hành (mã đơn vị). | The issuer's territory (unit id)." })
  @IdText()
  unitId!: string;
  @Field(() => DocumentType, { description: "Loại văn bản. | Type." })
  type!: DocumentType;
  @Field(() => String, { description: "Trích yếu. | Subject line." })
  @PlainText(500)
  title!: string;
  @Field(() => String, { description: "Nơi ban hành, ghi như trên văn bản. | Issuer, as written." })
  @PlainText(300)
  issuer!: string;
  @Field(() => [String], { description: "Các nơi cùng ban hành (R57), tối đa 10. | Co-issuers, at most 10." })
  @ArrayMaxSize(10)
  @PlainTexts(300)
  coIssuers!: string[];
  @Field(() => ID, {
    nullable: true,
    description: "Văn bản mà văn bản này căn cứ hoặc tiếp theo (R54). | The document that this one rests on.",
  })
  @IsOptional()
  @IdText()
  parentId?: string | null;
  @Field(() => [LegalBasisInput], { description: "Căn cứ (R5). | Legal bases." })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  legalBases!: LegalBasisInput[];
  @Field(() => [DocumentItemInput], { description: "Các mục (R79), tối đa 200. | Paragraphs, at most 200." })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  items!: DocumentItemInput[];
  @Field(() => [DocumentAddresseeInput], {
    description: "Nơi nhận, theo thứ tự, tối đa 50. | Recipients in order, at most 50.",
  })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  recipients!: DocumentAddresseeInput[];
  @Field(() => SignForm, { description: "Ký thế nào (R77). | How it is signed." })
  signForm!: SignForm;
  @Field(() => String, {
    nullable: true,
    description: "Họ tên người ký; bắt buộc khi ban hành. | Signer's name; needed to issue.",
  })
  @IsOptional()
  @PlainText(100)
  signerName?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Chức vụ người ký; bắt buộc khi ban hành. | Signer's post; needed to issue.",
  })
  @IsOptional()
  @PlainText(200)
  signerPost?: string | null;
  @Field(() => String, { nullable: true, description: "Địa danh; bắt buộc khi ban hành. | Place; needed to issue." })
  @IsOptional()
  @PlainText(100)
  madeAt?: string | null;
}

@InputType({ description: "Sửa dự thảo: nội dung mới thay toàn bộ. | Writing a draft anew." })
export class ReviseDocumentInput extends existing("Văn bản nào. | Which document.", { base: DraftDocumentInput }) {}

@InputType({
  description:
    "Ban hành: lấy số của sổ văn bản, hoặc ghi số đã có trên giấy. | Issuing: with the registry's next number, or one that stands on paper already.",
})
export class IssueDocumentInput extends existing("Văn bản nào. | Which document.") {
  @Field(() => LocalDateScalar, {
    description: "Ngày ban hành, không ở tương lai. | Day of issue, never in the future.",
  })
  on!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "Số đã có trên giấy; trống: lấy số tiếp theo của sổ. | A number on paper already; empty: the registry's next.",
  })
  @IsOptional()
  @DocumentNumberText()
  number?: string | null;
}

@InputType({ description: "Ghi nhận đã nhận văn bản (R45). | Acknowledging a document." })
export class AcknowledgeDocumentInput {
  @Field(() => ID, { description: "Dòng nơi nhận. | Which line of the recipients." })
  @IdText()
  recipient!: string;
  @Field(() => LocalDateScalar, { description: "Ngày nhận. | Day of receipt." })
  on!: string;
}

@InputType({ description: "Cách đánh số của một nơi ban hành. | How an office numbers its documents." })
export class SetDocumentSeriesInput {
  @Field(() => ID, { description: "Địa bàn của nơi ban hành (mã đơn vị). | The issuer's territory (unit id)." })
  @IdText()
  unitId!: string;
  @Field(() => Int, {
    description: "Phiên bản đã thấy; 0 khi chưa đặt lần nào. | The version the caller saw; 0 where nothing was set.",
  })
  @IsInt()
  @Min(0)
  expectedVersion!: number;
  @Field(() => SeriesMode, { description: "Chung hay theo loại. | Together or by type." })
  mode!: SeriesMode;
  @Field(() => NumberStyle, { description: "Thể thức số. | Style of the number." })
  style!: NumberStyle;
  @Field(() => String, {
    description: "Phần ký hiệu sau loại: MT, MTTQ-BTT, TW. | What stands behind the type's letters.",
  })
  @Matches(/^(?=.{1,30}$)[A-ZĐ][A-Za-zĐđ0-9&]*(-[A-Za-zĐđ0-9&]+)*$/)
  symbol!: string;
}
