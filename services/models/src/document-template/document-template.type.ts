import { Directive, Field, Int, ObjectType } from "type-graphql";
import { LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { DocumentType } from "../document/document-kind.js";

@Policy("document.write", "reference")
@ObjectType({
  description:
    "Mẫu Word mà một nơi ban hành dùng để in một loại văn bản. | The Word template in which an office prints a type of document.",
})
@Directive('@tag(name: "private")')
export class DocumentTemplate {
  @Field(() => DocumentType, { description: "Loại văn bản. | Type." })
  type!: DocumentType;
  @Field(() => Int, {
    description:
      "Lần thay mẫu, gửi lại khi thay; 0 khi chưa thay lần nào. | Revision, sent back with a change; 0 where nothing was set.",
  })
  revision!: number;
  @Field(() => String, {
    nullable: true,
    description:
      "Tên tệp của nơi ban hành; trống: dùng mẫu kèm theo nền tảng. | The office's own file; empty: the one that comes with the platform.",
  })
  fileName!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Dùng từ ngày nào; văn bản ban hành trước đó vẫn in theo mẫu cũ. | In use since; what was issued before keeps its form.",
  })
  since!: string | null;
}

@Policy("document.write", "reference")
@ObjectType({ description: "Một thẻ viết được trong mẫu Word. | A tag that may stand in a template." })
@Directive('@tag(name: "private")')
export class TemplateTag {
  @Field(() => String, { description: "Thẻ, viết đúng như vậy. | The tag as it is written." })
  tag!: string;
  @Field(() => String, { description: "Thay bằng gì. | What takes its place." })
  meaning!: string;
}
