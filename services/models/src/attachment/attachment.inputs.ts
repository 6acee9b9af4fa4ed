import { IdText, PlainText, existing } from "@hoa-nhap/subgraph";
import { ValidateNested } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { AttachmentKind, AttachmentSubject, Secrecy } from "./attachment-kind.js";

@InputType({ description: "Mục mà tệp đính kèm vào. | A thing that files hang on." })
export class AttachmentSubjectInput {
  @Field(() => AttachmentSubject, { description: "Loại. | Kind." })
  kind!: AttachmentSubject;
  @Field(() => ID, { description: "Mã. | Id." })
  @IdText()
  id!: string;
}

@InputType({ description: "Đính kèm một tệp đã gửi lên (POST /files). | Attaching a file sent to POST /files." })
export class AttachFileInput {
  @Field(() => ID, {
    description:
      "Mã của tệp đã gửi, còn giữ trong 24 giờ, dùng một lần. | Id of the upload: kept for 24 hours, used once.",
  })
  @IdText()
  uploadId!: string;
  @Field(() => AttachmentSubjectInput, { description: "Đính kèm vào đâu. | What to attach it to." })
  @ValidateNested()
  subject!: AttachmentSubjectInput;
  @Field(() => String, {
    description: "Tên gọi; không ghi tên người được giúp đỡ. | Title; never the name of a helped person.",
  })
  @PlainText(200)
  title!: string;
  @Field(() => AttachmentKind, { description: "Giấy tờ gì. | Kind of paper." })
  kind!: AttachmentKind;
  @Field(() => Secrecy, {
    description: "Có đóng dấu mật không; chỉ nhận NONE. | Whether it is stamped secret; only NONE is taken.",
  })
  secrecy!: Secrecy;
}

@InputType({ description: "Gỡ một tệp, với lý do. | Taking a file away, with the reason." })
export class RemoveAttachmentInput extends existing("Tệp nào. | Which file.") {
  @Field(() => String, { description: "Lý do. | Why." })
  @PlainText(500)
  reason!: string;
}
