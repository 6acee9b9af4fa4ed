import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { ProgrammeBody } from "../obligation/obligation-words.js";
import { LegalBasis } from "../plan/plan.type.js";
import {
  DocumentState,
  DocumentType,
  LETTERS,
  NumberStyle,
  RecipientPurpose,
  SeriesMode,
  SignForm,
  TYPE_WORDS,
} from "./document-kind.js";

export enum AddresseeLevel {
  PROVINCE = "PROVINCE",
  DISTRICT = "DISTRICT",
  COMMUNE = "COMMUNE",
  AREA = "AREA",
}
registerEnumType(AddresseeLevel, {
  name: "AddresseeLevel",
  description: "Cấp của nhóm nơi nhận. | Level of a group of recipients.",
  valuesConfig: {
    PROVINCE: { description: "Các tỉnh. | Provinces." },
    DISTRICT: { description: "Các huyện, thị xã, thành phố (đến 30/06/2025). | Districts, until 30/06/2025." },
    COMMUNE: { description: "Các xã, phường, thị trấn, đặc khu. | Communes." },
    AREA: { description: "Các khu dân cư. | Residential areas." },
  },
});
registerEnumType(DocumentType, {
  name: "DocumentType",
  description: "Loại văn bản và chữ viết tắt trong số ký hiệu (R1). | Type of document and its letters in the number.",
  valuesConfig: Object.fromEntries(
    Object.values(DocumentType).map((type) => [
      type,
      { description: `${TYPE_WORDS[type].vi} (${LETTERS[type]}). | ${TYPE_WORDS[type].en}.` },
    ]),
  ),
});
registerEnumType(DocumentState, {
  name: "DocumentState",
  description: "Dự thảo hay đã ban hành. | Draft or issued.",
  valuesConfig: {
    DRAFT: { description: "Dự thảo: chưa có số. | Draft: no number yet." },
    ISSUED: { description: "Đã ban hành, không sửa được. | Issued; never changed." },
  },
});
registerEnumType(SignForm, {
  name: "SignForm",
  description: "Hình thức ký (R77). | How it is signed.",
  valuesConfig: {
    OWN: { description: "Ký với chức vụ của mình. | In the signer's own post." },
    ON_BEHALF: { description: "TM.: thay mặt tập thể. | On behalf of the collective." },
    FOR_HEAD: { description: "KT.: ký thay người đứng đầu. | For the head." },
    BY_ORDER: { description: "TL.: thừa lệnh. | By order." },
  },
});
registerEnumType(RecipientPurpose, {
  name: "RecipientPurpose",
  description: "Gửi để làm gì. | What it is sent for.",
  valuesConfig: {
    ACTION: { description: "Để thực hiện. | To act." },
    INFORMATION: { description: "Để biết, để báo cáo. | To know." },
    ARCHIVE: { description: "Lưu (R76). | Archive copy." },
  },
});
registerEnumType(SeriesMode, {
  name: "SeriesMode",
  description:
    "Đánh số chung hay theo loại; bắt đầu lại từ ngày 01/01. | Numbered together or by type; anew on 1 January.",
  valuesConfig: {
    ALL: { description: "Chung mọi loại. | All types together." },
    BY_TYPE: { description: "Riêng từng loại. | Each type on its own." },
  },
});
registerEnumType(NumberStyle, {
  name: "NumberStyle",
  description: "Thể thức số ký hiệu. | Style of the number.",
  valuesConfig: {
    STATE: { description: "Nhà nước, Mặt trận: 195/KH-MT. | State and Front." },
    PARTY: { description: "Đảng: 127-QĐ/TW. | Party." },
  },
});

@Policy("document.read", "parent")
@ObjectType({ description: "Một mục của văn bản (R79). | A paragraph of a document." })
@Directive('@tag(name: "private")')
export class DocumentItem {
  @Field(() => String, { description: "Phần. | Section." })
  section!: string;
  @Field(() => String, { description: "Mục. | Item." })
  item!: string;
  @Field(() => String, { description: "Nội dung. | What it says." })
  text!: string;
}

@Policy("document.read", "parent")
@ObjectType({
  description:
    "Nơi nhận như đã ghi trong dự thảo; nhóm chưa tách ra (R75). | A recipient as the draft names it; groups are not written out yet.",
})
@Directive('@tag(name: "private")')
export class DocumentAddressee {
  @Field(() => String, { description: "Ghi như trên văn bản. | As written." })
  label!: string;
  @Field(() => ID, { nullable: true, description: "Đơn vị (mã đơn vị). | The unit (unit id)." })
  unitId!: string | null;
  @Field(() => AddresseeLevel, { nullable: true, description: "Nhóm theo cấp. | A group by level." })
  group!: AddresseeLevel | null;
  @Field(() => ProgrammeBody, {
    nullable: true,
    description: "Cơ quan khác ở đó; trống: Mặt trận. | A body beside the Front there; empty: the Front.",
  })
  body?: ProgrammeBody | null;
  @Field(() => RecipientPurpose, { description: "Để làm gì. | What for." })
  purpose!: RecipientPurpose;
}

@Policy("document.read", "parent")
@ObjectType({
  description: "Một nơi nhận, và đã nhận chưa (R45, R75). | A recipient, and whether it has the document.",
})
@Directive('@tag(name: "private")')
export class DocumentRecipient {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => String, { description: "Tên nơi nhận. | Name." })
  label!: string;
  @Field(() => String, {
    nullable: true,
    description: "Thuộc nhóm nào, ghi như trên văn bản. | The group it belongs to, as written.",
  })
  groupLabel!: string | null;
  @Field(() => RecipientPurpose, { description: "Để làm gì. | What for." })
  purpose!: RecipientPurpose;
  @Field(() => ProgrammeBody, {
    nullable: true,
    description:
      "Cơ quan khác được gửi, không phải xác nhận; trống: Mặt trận. | A body beside the Front, which is asked for no receipt; empty: the Front.",
  })
  body!: ProgrammeBody | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày nhận; trống: chưa xác nhận. | Day of receipt; empty: not acknowledged.",
  })
  receivedOn!: string | null;
}

@Policy("document.read", "area")
@ObjectType("ProgrammeDocument", {
  description:
    "Một văn bản của chương trình: dự thảo rồi ban hành (R1, R45, R75-R77). | A document of the programme: drafted, then issued.",
})
@Directive('@key(fields: "id")')
@Directive('@tag(name: "private")')
export class ProgrammeDocumentType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => DocumentType, { description: "Loại. | Type." })
  type!: DocumentType;
  @Field(() => String, { description: "Trích yếu. | Subject line." })
  title!: string;
  @Field(() => DocumentState, { description: "Trạng thái. | State." })
  state!: DocumentState;
  @Field(() => String, {
    nullable: true,
    description: "Số ký hiệu; trống với dự thảo. | Number and symbol; empty for a draft.",
  })
  number!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày ban hành; trống với dự thảo. | Day of issue; empty for a draft.",
  })
  issuedOn!: string | null;
  @Field(() => String, { description: "Nơi ban hành. | Issuer." })
  issuer!: string;
  @Field(() => [String], { description: "Cùng ban hành (R57). | Co-issuers." })
  coIssuers!: string[];
  @Field(() => [LegalBasis], { description: "Căn cứ (R5). | Legal bases." })
  legalBases!: LegalBasis[];
  @Field(() => [DocumentItem], { description: "Các mục (R79). | Paragraphs." })
  items!: DocumentItem[];
  @Field(() => [DocumentAddressee], {
    name: "addressees",
    description: "Nơi nhận như đã ghi (R75). | Recipients as written.",
  })
  recipients!: DocumentAddressee[];
  @Field(() => SignForm, { description: "Hình thức ký (R77). | How it is signed." })
  signForm!: SignForm;
  @Field(() => String, { nullable: true, description: "Người ký; trống với dự thảo. | Signer; empty for a draft." })
  signerName!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Chức vụ người ký; trống với dự thảo. | Signer's post; empty for a draft.",
  })
  signerPost!: string | null;
  @Field(() => String, { nullable: true, description: "Địa danh; trống với dự thảo. | Place; empty for a draft." })
  madeAt!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Dấu niêm SHA-256 của bản ban hành (R76). | SHA-256 seal of the issued text.",
  })
  hash!: string | null;
}
export const DocumentConnection = connectionOf(ProgrammeDocumentType, "ProgrammeDocument", "private");
export const DocumentRecipientConnection = connectionOf(DocumentRecipient, "DocumentRecipient", "private");

@Policy("document.read", "reference")
@ObjectType({ description: "Cách một nơi ban hành đánh số. | How an office numbers." })
@Directive('@tag(name: "private")')
export class DocumentSeries {
  @Field(() => Int, { description: "Phiên bản; 0 khi chưa đặt lần nào. | Version; 0 where nothing was set." })
  version!: number;
  @Field(() => SeriesMode, { description: "Chung hay theo loại. | Together or by type." })
  mode!: SeriesMode;
  @Field(() => NumberStyle, { description: "Thể thức. | Style." })
  style!: NumberStyle;
  @Field(() => String, { description: "Phần ký hiệu sau loại. | What stands behind the type's letters." })
  symbol!: string;
}
