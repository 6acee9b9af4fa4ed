import { LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { Directive, Field, Int, ObjectType } from "type-graphql";

@Policy("area.arrange", "parent")
@ObjectType({ description: "Lỗi của một dòng trong tệp. | What is wrong with a row of a file." })
@Directive('@tag(name: "private")')
export class AreaFileFault {
  @Field(() => Int, {
    description: "Dòng thứ mấy trong tệp (dòng); 0: cả tệp. | Line of the file; 0: the file as a whole.",
  })
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

@Policy("area.arrange", "parent")
@ObjectType({ description: "Khu dân cư sẽ lập từ một dòng. | An area that a row would make." })
@Directive('@tag(name: "private")')
export class AreaFileRow {
  @Field(() => Int, { description: "Dòng thứ mấy trong tệp (dòng). | Line of the file." })
  row!: number;
  @Field(() => String, { description: "Mã xã. | Code of the commune." })
  communeCode!: string;
  @Field(() => String, { description: "Tên đầy đủ. | Full name." })
  fullName!: string;
  @Field(() => LocalDateScalar, { description: "Từ ngày. | Since." })
  on!: string;
}

@Policy("area.arrange", "area")
@ObjectType({
  description:
    "Tệp danh sách khu dân cư, đối chiếu với hiện tại. | A file of residential areas, compared with what stands.",
})
@Directive('@tag(name: "private")')
export class AreaFile {
  @Field(() => Int, { description: "Số dòng đọc được (dòng). | Rows read." })
  rows!: number;
  @Field(() => Int, { description: "Số khu dân cư đã có (khu). | Areas that stand already." })
  knownCount!: number;
  @Field(() => Int, { description: "Số khu dân cư sẽ lập (khu). | Areas to be made." })
  madeCount!: number;
  @Field(() => [AreaFileRow], { description: "Các khu sẽ lập, tối đa 1000. | The areas to be made, at most 1000." })
  made!: AreaFileRow[];
  @Field(() => Int, { description: "Số lỗi (lỗi). | Number of faults." })
  faultCount!: number;
  @Field(() => [AreaFileFault], { description: "Các lỗi theo dòng, tối đa 1000. | Faults by row, at most 1000." })
  faults!: AreaFileFault[];
  @Field(() => [AreaFileFault], {
    description:
      "Những điều cần xem trước khi nhập (dòng, cột, trang tính đang ẩn), tối đa 1000. " +
      "| What to look at before importing (hidden rows, columns, sheets), at most 1000.",
  })
  warnings!: AreaFileFault[];
}
