import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { CaseStage, CloseReason, LegalCategory } from "./case-file.words.js";

registerEnumType(LegalCategory, {
  name: "LegalCategory",
  description:
    "Diện pháp lý (danh mục đóng; căn cứ theo thời gian ở `legalCategories`). | Legal category, a closed list; its dated law is in `legalCategories`.",
  valuesConfig: {
    AT: { description: "Người được hưởng án treo. | Suspended sentence." },
    CT: { description: "Cải tạo không giam giữ. | Non-custodial reform." },
    TH: { description: "Tha tù trước thời hạn có điều kiện. | Conditional release." },
    HD: { description: "Hoãn, tạm đình chỉ chấp hành án phạt tù. | Prison sentence deferred or suspended for a time." },
    QC: { description: "Quản chế, cấm cư trú. | Residence control or residence ban." },
    XA: { description: "Chấp hành xong án phạt tù. | Served the prison sentence." },
    DX: { description: "Được đặc xá. | Amnestied." },
    GX: { description: "Giáo dục tại xã, phường, thị trấn. | Education in the commune (administrative)." },
    CH: { description: "Xử lý chuyển hướng (người chưa thành niên). | Diversion measure for minors." },
    MT: { description: "Quản lý người sử dụng trái phép chất ma túy. | Managed for unlawful drug use." },
    CN: { description: "Cai nghiện. | Drug rehabilitation." },
    SC: { description: "Quản lý sau cai nghiện. | After rehabilitation." },
    TN: { description: "Thanh thiếu niên chậm tiến. | Young people at risk." },
  },
});

registerEnumType(CaseStage, {
  name: "CaseStage",
  description: "Giai đoạn của hồ sơ. | Stage of a case file.",
  valuesConfig: {
    OPEN: { description: "Mới mở, chưa có người giúp đỡ. | Opened, nobody assigned yet." },
    ACTIVE: { description: "Đang giúp đỡ. | Being helped." },
    PAUSED: { description: "Tạm dừng. | Paused." },
    CLOSED: { description: "Đã kết thúc. | Closed." },
  },
});

registerEnumType(CloseReason, {
  name: "CloseReason",
  description: "Lý do kết thúc. | Why a case file was closed.",
  valuesConfig: {
    PROGRESSED: { description: "Tiến bộ, đưa ra khỏi diện (I45). | Progressed, taken off the list." },
    MOVED: { description: "Chuyển nơi cư trú. | Moved away." },
    DIED: { description: "Chết. | Died." },
    IMPRISONED: { description: "Chấp hành án phạt tù. | Imprisoned." },
    COMPULSORY_REHAB: { description: "Cai nghiện bắt buộc. | Compulsory rehabilitation." },
    CONSENT_WITHDRAWN: { description: "Rút đồng ý. | Consent withdrawn." },
  },
});

@Policy("case.read", "assigned")
@ObjectType("CaseFile", {
  description:
    "Hồ sơ giúp đỡ một người tại cộng đồng. | The help given to one person in the community. Seen by the commune's officers and those assigned.",
})
@Directive('@tag(name: "private")')
export class CaseFileType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản; gửi lại khi thay đổi. | Version; send it back with a change." })
  version!: number;
  @Field(() => String, {
    description: "Số hồ sơ trong xã, theo năm (HS-2020-001). | Number within the commune and year.",
  })
  number!: string;
  @Field(() => CaseStage, { description: "Giai đoạn. | Stage." })
  stage!: CaseStage;
  @Field(() => LegalCategory, { description: "Diện. | Legal category." })
  category!: LegalCategory;
  @Field(() => LocalDateScalar, { description: "Ngày mở. | Opened on." })
  openedOn!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày kết thúc. | Closed on." })
  closedOn!: string | null;
  @Field(() => CloseReason, { nullable: true, description: "Lý do kết thúc. | Why it was closed." })
  closedReason!: CloseReason | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Lần gặp gần nhất. | Last visit." })
  lastVisitOn!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Hạn gặp lần tới: 30 ngày sau lần gặp gần nhất hoặc ngày mở. | Next visit due: 30 days after the last one, or after the opening.",
  })
  nextVisitDueOn!: string | null;
  unitVersionId!: string;
  areaVersionId!: string | null;
  personId!: string;
}
export const CaseFileConnection = connectionOf(CaseFileType, "CaseFile", undefined, "line");
