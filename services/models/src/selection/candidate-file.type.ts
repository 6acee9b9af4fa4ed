import { ObjectType, Directive, Field, Int } from "type-graphql";
import { Policy, CountsPeople } from "@hoa-nhap/subgraph";

@Policy("pilot.propose", "parent")
@ObjectType({
  description:
    "Một lỗi hoặc điều cần xem của tệp đề xuất. | A fault of a file of candidates, or what somebody should see in it.",
})
@Directive('@tag(name: "private")')
export class CandidateFileFault {
  @Field(() => Int, { description: "Dòng thứ mấy trong tệp; 0: cả tệp. | Line of the file; 0: the file as a whole." })
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

@Policy("pilot.propose", "parent")
@ObjectType({ description: "Một đề xuất sẽ lập từ một dòng. | A proposal that a row would make." })
@Directive('@tag(name: "private")')
export class CandidateFileRow {
  @Field(() => Int, { description: "Dòng thứ mấy trong tệp. | Line of the file." })
  row!: number;
  @Field(() => String, { description: "Tên đơn vị. | Name of the unit." })
  fullName!: string;
  @CountsPeople("line")
  @Field(() => Int, {
    nullable: true,
    description: "Số người cần giúp đỡ (người). Đếm người. | People to help (persons). Counts people.",
  })
  peopleToHelp!: number | null;
  @Field(() => Boolean, { description: "Đủ cả hai tiêu chí. | Meets both criteria." })
  meetsCriteria!: boolean;
}

@Policy("pilot.propose", "area")
@ObjectType({
  description: "Tệp đề xuất, đối chiếu với danh sách của năm. | A file of candidates, compared with the year's list.",
})
@Directive('@tag(name: "private")')
export class CandidateFile {
  @Field(() => Int, { description: "Số dòng đọc được. | Rows read." })
  rows!: number;
  @Field(() => Int, { description: "Đã có trong danh sách của năm (đơn vị). | On the year's list already (units)." })
  knownCount!: number;
  @Field(() => [CandidateFileRow], { description: "Sẽ đề xuất. | Would be proposed." })
  made!: CandidateFileRow[];
  @Field(() => [CandidateFileFault], {
    description: "Các lỗi, theo dòng rồi theo cột. | Faults by row, then by column.",
  })
  faults!: CandidateFileFault[];
  @Field(() => [CandidateFileFault], {
    description:
      "Những điều cần xem trước khi nhập (ô đọc theo một cách, dòng ẩn không đọc, mã và tên không khớp); không " +
      "cản việc nhập. " +
      "| What to look at before importing (a cell read in one of two ways, hidden rows left out, a code and a " +
      "name that disagree); it does not keep the file from being imported.",
  })
  warnings!: CandidateFileFault[];
}
