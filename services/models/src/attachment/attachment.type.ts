import { InstantScalar, Policy } from "@hoa-nhap/subgraph";
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { AttachmentKind, AttachmentSubject, Secrecy } from "./attachment-kind.js";

registerEnumType(AttachmentSubject, {
  name: "AttachmentSubject",
  description:
    "Tệp đính kèm vào đâu; ai xem, sửa được mục đó thì xem, đính kèm được tệp. | What a file hangs on; its rights are those of that thing.",
  valuesConfig: {
    DOCUMENT: {
      description:
        "Văn bản; đã ban hành chỉ nhận bản quét đã ký. | A document; an issued one takes its signed scan only.",
    },
    PILOT_UNIT: { description: "Đơn vị làm điểm. | A pilot unit." },
    PILOT_STEP: {
      description:
        "Một bước triển khai của đơn vị điểm, ví dụ ý kiến cấp ủy (R27). | A recorded step of a pilot unit, such as the Party committee's opinion.",
    },
    INSPECTION: { description: "Cuộc kiểm tra, giám sát. | An inspection." },
    FINDING: { description: "Kiến nghị khắc phục. | A finding." },
    FUNDING_REQUEST: { description: "Đề nghị kinh phí. | A funding request." },
    CONFERENCE: { description: "Hội nghị. | A conference." },
    COMMENDATION: { description: "Đề nghị khen thưởng. | A nomination for praise." },
  },
});
registerEnumType(AttachmentKind, {
  name: "AttachmentKind",
  description: "Giấy tờ gì. | What kind of paper.",
  valuesConfig: {
    SIGNED_SCAN: { description: "Bản quét văn bản đã ký, đóng dấu. | Scan of the signed and stamped paper." },
    MINUTES: { description: "Biên bản. | Minutes." },
    PHOTO: { description: "Ảnh. | Photograph." },
    OTHER: { description: "Tài liệu khác. | Another paper." },
  },
});
registerEnumType(Secrecy, {
  name: "Secrecy",
  description:
    "Dấu chỉ độ mật trên tài liệu; chỉ nhận tài liệu không đóng dấu (Luật Bảo vệ bí mật nhà nước). " +
    "| Secrecy stamp; only unstamped papers are taken (law on protection of state secrets).",
  valuesConfig: {
    NONE: { description: "Không đóng dấu. | Not stamped." },
    CONFIDENTIAL: { description: "Mật. | Confidential (Mật)." },
    SECRET: { description: "Tối mật. | Secret (Tối mật)." },
    TOP_SECRET: { description: "Tuyệt mật. | Top secret (Tuyệt mật)." },
  },
});

@Policy("file.read", "parent")
@ObjectType("Attachment", { description: "Một tệp đính kèm. | An attached file." })
@Directive('@tag(name: "private")')
export class AttachmentType {
  @Field(() => ID, { description: "Mã; nội dung ở GET /files/<mã>. | Id; the bytes are at GET /files/<id>." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi gỡ. | Version, sent back on removal." })
  version!: number;
  @Field(() => AttachmentSubject, { description: "Đính kèm vào loại mục nào. | What kind of thing it hangs on." })
  subjectKind!: AttachmentSubject;
  @Field(() => ID, { description: "Đính kèm vào mục nào. | Which thing it hangs on." })
  subjectId!: string;
  @Field(() => String, { description: "Tên gọi. | Title." })
  title!: string;
  @Field(() => AttachmentKind, { description: "Giấy tờ gì. | Kind of paper." })
  kind!: AttachmentKind;
  @Field(() => String, { name: "fileName", description: "Tên tệp. | Name of the file." })
  name!: string;
  @Field(() => String, { description: "Loại nội dung, nhận ra từ chính nội dung. | Media type, found from the bytes." })
  mediaType!: string;
  @Field(() => Int, { description: "Dung lượng (byte). | Size (bytes)." })
  size!: number;
  @Field(() => String, { description: "Dấu SHA-256 của nội dung. | SHA-256 of the bytes." })
  sha256!: string;
  @Field(() => InstantScalar, { description: "Lúc đính kèm. | When it was attached." })
  attachedAt!: string;
  @Field(() => InstantScalar, {
    nullable: true,
    description: "Lúc gỡ; trống: còn đính kèm. | When it was taken away; empty: it stands.",
  })
  removedAt!: string | null;
  @Field(() => String, { nullable: true, description: "Lý do gỡ. | Why it was taken away." })
  removalReason!: string | null;
}
