import { DocumentNumberText, IdText, LocalDateScalar, PlainText } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import { LONGEST_NAME } from "./area-name.js";

export enum AreaType {
  THON = "THON",
  TO_DAN_PHO = "TO_DAN_PHO",
}
registerEnumType(AreaType, {
  name: "AreaType",
  description: "Loại khu dân cư. | Kind of residential area.",
  valuesConfig: {
    THON: { description: "Thôn, làng, xóm, ấp, bản, buôn. | Village of a commune." },
    TO_DAN_PHO: { description: "Tổ dân phố, khu phố, khóm, tiểu khu. | Residential group of a ward." },
  },
});

@InputType({ description: "Tên và loại của một khu dân cư. | Name and kind of a residential area." })
export class AreaNameInput {
  @Field(() => String, {
    description: "Tên, có hoặc không có loại: Đông, Thôn Đông, Ấp 3. | Name, with or without its kind.",
  })
  @PlainText(LONGEST_NAME)
  name!: string;
  @Field(() => AreaType, { description: "Loại. | Kind." })
  type!: AreaType;
}

@InputType({ description: "Đổi tên hoặc loại: vẫn là khu dân cư đó. | Another name or kind: the area stays itself." })
export class RenameAreaInput extends AreaNameInput {
  @Field(() => ID, { description: "Khu dân cư (mã phiên bản đã thấy). | The area (id of the version the caller saw)." })
  @IdText()
  area!: string;
}

@InputType({ description: "Nhập nhiều khu dân cư thành một khu mới. | Several areas become one new one." })
export class MergeAreasInput extends AreaNameInput {
  @Field(() => [ID], {
    description:
      "Các khu dân cư, từ 2 đến 50 (mã phiên bản đã thấy). | The areas, 2 to 50 (ids of the versions the caller saw).",
  })
  @ArrayMinSize(2)
  @ArrayMaxSize(50)
  @IdText({ each: true })
  areas!: string[];
}

@InputType({ description: "Chia một khu dân cư thành nhiều khu mới. | One area becomes several new ones." })
export class SplitAreaInput {
  @Field(() => ID, { description: "Khu dân cư (mã phiên bản đã thấy). | The area (id of the version the caller saw)." })
  @IdText()
  area!: string;
  @Field(() => [AreaNameInput], { description: "Các khu mới, từ 2 đến 20. | The new areas, 2 to 20." })
  @ArrayMinSize(2)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  into!: AreaNameInput[];
  @Field(() => Int, {
    nullable: true,
    description:
      "Khu nào tiếp nhận hồ sơ, công việc (thứ tự từ 0); trống: về xã cho đến khi phân lại. " +
      "| Which of them takes over what is tied to the area (counted from 0); empty: the commune alone until " +
      "assigned.",
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(19)
  heir?: number | null;
}

@InputType({ description: "Kết thúc một khu dân cư, không có khu kế thừa. | An area ends without a successor." })
export class CloseAreaInput {
  @Field(() => ID, { description: "Khu dân cư (mã phiên bản đã thấy). | The area (id of the version the caller saw)." })
  @IdText()
  area!: string;
  @Field(() => ID, {
    nullable: true,
    description:
      "Khu nào tiếp nhận hồ sơ, công việc (mã phiên bản); trống: về xã. " +
      "| Which other area takes over what is tied to it (version id); empty: the commune alone.",
  })
  @IsOptional()
  @IdText()
  heir?: string | null;
}

@InputType({ description: "Một thay đổi: đúng một trong năm việc. | One change: exactly one of the five." })
export class AreaChangeInput {
  @Field(() => AreaNameInput, { nullable: true, description: "Lập khu dân cư mới. | Makes a new area." })
  @IsOptional()
  @ValidateNested()
  create?: AreaNameInput | null;
  @Field(() => RenameAreaInput, { nullable: true, description: "Đổi tên hoặc loại. | Another name or kind." })
  @IsOptional()
  @ValidateNested()
  rename?: RenameAreaInput | null;
  @Field(() => MergeAreasInput, { nullable: true, description: "Nhập. | Merges." })
  @IsOptional()
  @ValidateNested()
  merge?: MergeAreasInput | null;
  @Field(() => SplitAreaInput, { nullable: true, description: "Chia. | Divides." })
  @IsOptional()
  @ValidateNested()
  split?: SplitAreaInput | null;
  @Field(() => CloseAreaInput, { nullable: true, description: "Kết thúc. | Closes." })
  @IsOptional()
  @ValidateNested()
  close?: CloseAreaInput | null;
}

@InputType({
  description: "Sắp xếp khu dân cư của một xã vào một ngày. | Arranging the residential areas of a commune on a day.",
})
export class RearrangeAreasInput {
  @Field(() => ID, { description: "Xã (mã đơn vị). | The commune (unit id)." })
  @IdText()
  communeId!: string;
  @Field(() => String, { description: "Số văn bản: 12/NQ-HĐND. | Number of the act." })
  @DocumentNumberText()
  basis!: string;
  @Field(() => LocalDateScalar, {
    description: "Có hiệu lực từ ngày; có thể ở tương lai. | Since which day; it may lie ahead.",
  })
  on!: string;
  @Field(() => [AreaChangeInput], { description: "Các thay đổi, từ 1 đến 200. | The changes, 1 to 200." })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  changes!: AreaChangeInput[];
}

@InputType({ description: "Tệp danh sách khu dân cư đã gửi lên. | A file of residential areas that was uploaded." })
export class ImportAreasInput {
  @Field(() => ID, { description: "Tệp đã gửi (mã). | The uploaded file (id)." })
  @IdText()
  upload!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày cho dòng không ghi ngày. | Day for rows that give none.",
  })
  on?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Số văn bản cho dòng không ghi văn bản. | Number of the act for rows that give none.",
  })
  @IsOptional()
  @DocumentNumberText()
  basis?: string | null;
}
