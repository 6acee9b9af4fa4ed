import { Directive, Field, Int, ObjectType } from "type-graphql";
import { Policy } from "@hoa-nhap/subgraph";
import { MemberBody, MemberPost, Sex } from "./staffing-words.js";

@Policy("pilot.advance", "parent")
@ObjectType({ description: "Một thành viên đọc được từ một dòng. | A member read from a row." })
@Directive('@tag(name: "private")')
export class MemberSheetRow {
  @Field(() => Int, { description: "Dòng thứ mấy trong phần dán. | Line of what was pasted." })
  row!: number;
  @Field(() => String, { description: "Họ tên. | Name." })
  name!: string;
  @Field(() => Sex, { description: "Giới tính. | Sex." })
  sex!: Sex;
  @Field(() => MemberPost, { description: "Chức danh. | Post." })
  post!: MemberPost;
  @Field(() => String, { nullable: true, description: "Chức vụ đang giữ. | Office held elsewhere." })
  office!: string | null;
  @Field(() => MemberBody, {
    description: "Nơi công tác, đoán theo tên cơ quan hoặc chức vụ. | The body, told by its name or by the office.",
  })
  body!: MemberBody;
  @Field(() => String, { nullable: true, description: "Nhiệm vụ. | Task." })
  duty!: string | null;
}

@Policy("pilot.advance", "parent")
@ObjectType({ description: "Điều cần sửa hoặc cần xem ở một dòng. | What is wrong with a row, or to be looked at." })
@Directive('@tag(name: "private")')
export class MemberSheetFault {
  @Field(() => Int, { description: "Dòng thứ mấy; 0: cả phần dán. | Line; 0: the whole." })
  row!: number;
  @Field(() => String, { nullable: true, description: "Cột. | Column." })
  column!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Ô, như bảng tính gọi: B7. | The cell as a spreadsheet names it: B7.",
  })
  cell!: string | null;
  @Field(() => String, { description: "Quy tắc bị vi phạm. | The broken rule." })
  rule!: string;
  @Field(() => String, {
    description: "Nội dung, bằng ngôn ngữ của người đọc. | The sentence, in the reader's language.",
  })
  message!: string;
}

@Policy("pilot.advance", "parent")
@ObjectType({
  description:
    "Các thành viên đọc từ phần dán của một bảng tính; chưa ghi gì. | Members read from what was pasted out of a sheet; nothing is written.",
})
@Directive('@tag(name: "private")')
export class MemberSheet {
  @Field(() => [MemberSheetRow], { description: "Các thành viên đọc được. | The members that could be read." })
  rows!: MemberSheetRow[];
  @Field(() => [MemberSheetFault], {
    description: "Lỗi, theo dòng; dòng có lỗi không được lấy. | Faults by row; such a row is left out.",
  })
  faults!: MemberSheetFault[];
}
