import { Field, ID, InputType } from "type-graphql";
import { DocumentNumberText, IdText, LocalDateScalar, PlainText, existing } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, IsOptional, Matches, ValidateNested } from "class-validator";
import { ReorganisationFileKind, SourcePortion } from "./reorganisation.type.js";

const CODE = /^[0-9]{1,8}$/;

@InputType({ description: "Một đơn vị cũ và phần chuyển đi. | An old unit and how much of it goes over." })
export class ReorganisationSourceInput {
  @Field(() => String, {
    description:
      "Mã số đơn vị cũ, vào ngày trước khi có hiệu lực. | Code of the old unit, on the day before the act takes effect.",
  })
  @Matches(CODE)
  code!: string;
  @Field(() => SourcePortion, { description: "Phần chuyển đi. | How much goes over." })
  portion!: SourcePortion;
}

@InputType({
  description:
    "Một đơn vị mới lập từ những đơn vị nào; không có mã mới: các đơn vị cũ kết thúc, không có nơi kế thừa. " +
    "| A new unit and what it is made of; without a new code the old units end without a successor.",
})
export class ReorganisationChangeInput {
  @Field(() => String, { nullable: true, description: "Mã số đơn vị mới. | Code of the new unit." })
  @IsOptional()
  @Matches(CODE)
  outcomeCode?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Tên đầy đủ kèm loại: Xã Bình Giang. | Full name with its kind.",
  })
  @IsOptional()
  @PlainText(100)
  outcomeName?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Mã số cấp trên; mặc định như đơn vị cũ đầu tiên. | Code of the unit above; that of the first old unit by default.",
  })
  @IsOptional()
  @Matches(CODE)
  parentCode?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Đơn vị giữ nguyên, chỉ đổi địa giới: nhận thêm hoặc chuyển đi một phần; chính nó phải là một nguồn. " +
      "| The unit goes on as itself within another border, taking or giving a part; it must be one of its own " +
      "sources.",
  })
  stays?: boolean | null;
  @Field(() => [ReorganisationSourceInput], {
    description: "Lập từ (tối đa 100); rỗng: lập mới. | Made of, at most 100; empty: established.",
  })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  sources!: ReorganisationSourceInput[];
}

@InputType({ description: "Tệp đã tải lên, làm nội dung dự thảo. | An uploaded file that the draft is made of." })
export class ReorganisationFileInput {
  @Field(() => ReorganisationFileKind, { description: "Loại tệp. | Which kind of file." })
  kind!: ReorganisationFileKind;
  @Field(() => ID, { description: "Mã tệp, do POST /uploads trả về. | Id of the file, as POST /uploads answers it." })
  @IdText()
  upload!: string;
  @Field(() => ID, {
    nullable: true,
    description: "Tệp chuyển đổi cấp tỉnh đi kèm, nếu có. | The file of provinces that goes with it, if any.",
  })
  @IsOptional()
  @IdText()
  provinces?: string | null;
}

@InputType({
  description:
    "Dự thảo sắp xếp đơn vị hành chính: thay đổi gõ tay, tệp, hoặc bãi bỏ cấp huyện; ít nhất một. " +
    "| Drafting a reorganisation: changes by hand, a file, or the end of the districts; at least one of them.",
})
export class DraftReorganisationInput {
  @Field(() => String, { description: "Tên gọi. | Title." })
  @PlainText(300)
  title!: string;
  @Field(() => String, { description: "Số văn bản: 1669/NQ-UBTVQH15. | Number of the act." })
  @DocumentNumberText()
  basis!: string;
  @Field(() => LocalDateScalar, {
    description:
      "Ngày đơn vị mới hoạt động; có thể ở tương lai. | Day on which the new units begin to work; it may lie ahead.",
  })
  effectiveOn!: string;
  @Field(() => [ReorganisationChangeInput], {
    description: "Các thay đổi gõ tay, tối đa 500. | Changes by hand, at most 500.",
  })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  changes!: ReorganisationChangeInput[];
  @Field(() => ReorganisationFileInput, { nullable: true, description: "Tệp. | A file." })
  @IsOptional()
  @ValidateNested()
  file?: ReorganisationFileInput | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Mã tỉnh mà cấp huyện kết thúc; xã thuộc huyện về thẳng tỉnh. | Code of the province whose districts end; their communes go on under the province.",
  })
  @IsOptional()
  @Matches(/^[0-9]{2}$/)
  endsDistrictsOf?: string | null;
}

@InputType({
  description:
    "Sửa dự thảo: nội dung mới thay toàn bộ nội dung cũ. | Revising a draft: what is given replaces all it held.",
})
export class ReviseReorganisationInput extends existing("Dự thảo nào. | Which draft.", {
  base: DraftReorganisationInput,
}) {}

const ExistingDraft = existing("Dự thảo nào. | Which draft.");

@InputType({ description: "Thực hiện hoặc hủy một dự thảo. | Applying or cancelling a draft." })
export class CloseReorganisationInput extends ExistingDraft {
  @Field(() => String, { nullable: true, description: "Lý do hoặc ghi chú. | Why, or a note." })
  @IsOptional()
  @PlainText(500)
  reason?: string | null;
}

@InputType({
  description:
    "Đơn vị nào tiếp nhận việc của một xã bị chia, phần không gắn với khu dân cư. " +
    "| Which unit takes over what is tied to no residential area of a divided commune.",
})
export class DecideReorganisationInput extends ExistingDraft {
  @Field(() => ID, { description: "Xã bị chia (mã đơn vị). | The divided commune (unit id)." })
  @IdText()
  unit!: string;
  @Field(() => String, { description: "Mã số một trong các đơn vị kế thừa. | Code of one of its heirs." })
  @Matches(CODE)
  target!: string;
}

@InputType({
  description: "Khu dân cư của xã bị chia về đơn vị nào. | Where a residential area of a divided commune goes.",
})
export class DecideReorganisationAreaInput extends ExistingDraft {
  @Field(() => ID, { description: "Khu dân cư (mã đơn vị). | The residential area (unit id)." })
  @IdText()
  area!: string;
  @Field(() => String, { description: "Mã số một trong các đơn vị kế thừa. | Code of one of the heirs." })
  @Matches(CODE)
  target!: string;
}

@InputType({
  description:
    "Chức vụ ở đơn vị kết thúc: chuyển sang đơn vị mới hoặc kết thúc. | A post in a unit that ends: seated anew, or ended.",
})
export class DecideReorganisationPostInput extends ExistingDraft {
  @Field(() => ID, { description: "Chức vụ. | The post." })
  @IdText()
  post!: string;
  @Field(() => String, {
    nullable: true,
    description: "Mã số đơn vị mới; trống: kết thúc. | Code of the new unit; empty: it ends.",
  })
  @IsOptional()
  @Matches(CODE)
  target?: string | null;
}
