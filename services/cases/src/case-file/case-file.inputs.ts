import { ArgsType, Field, ID, InputType } from "type-graphql";
import { IdText, LocalDateScalar, PageArgs, PlainText } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, IsOptional, ValidateNested } from "class-validator";
import { CaseStage, CloseReason, LegalCategory } from "./case-file.words.js";
import { ExistingCase } from "./existing-case.js";
import { PersonInput } from "../person/person.inputs.js";
import { ConsentInput } from "../consent/consent.inputs.js";

@ArgsType()
export class CaseFilesArgs extends PageArgs {
  @Field(() => CaseStage, { nullable: true, description: "Chỉ giai đoạn này. | Only this stage." })
  stage?: CaseStage | null;
  @Field(() => LegalCategory, { nullable: true, description: "Chỉ diện này. | Only this category." })
  category?: LegalCategory | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Tìm: đầu các từ trong tên (không cần dấu), đủ số định danh, đủ số điện thoại, hoặc số hồ sơ. " +
      "| Search: beginnings of the name's words (tone marks not needed), a whole identity or telephone number, or " +
      "a file number. Every search is recorded.",
  })
  @IsOptional()
  @PlainText(100)
  search?: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Chỉ hồ sơ quá hạn gặp (true) hoặc chưa quá hạn (false). | Only files whose visit is overdue (true) or is not (false).",
  })
  overdue?: boolean | null;
}

@InputType({ description: "Mở hồ sơ cho người đã đồng ý. | Opens a case file for a person who consented." })
export class OpenCaseFileInput {
  @Field(() => ID, { description: "Xã (mã đơn vị). | Commune (unit id)." })
  @IdText()
  unitId!: string;
  @Field(() => ID, { nullable: true, description: "Khu dân cư (mã đơn vị). | Residential area (unit id)." })
  @IsOptional()
  @IdText()
  areaId?: string | null;
  @Field(() => LegalCategory, { description: "Diện, có hiệu lực vào ngày mở. | Category in force on the opening day." })
  category!: LegalCategory;
  @Field(() => LocalDateScalar, { description: "Ngày mở. | Opening day." })
  openedOn!: string;
  @Field(() => PersonInput, { description: "Người được giúp đỡ. | The person." })
  @ValidateNested()
  person!: PersonInput;
  @Field(() => ConsentInput, { description: "Sự đồng ý. | The consent." })
  @ValidateNested()
  consent!: ConsentInput;
  @Field(() => ID, {
    nullable: true,
    description:
      "Hồ sơ trước của chính người này: hồ sơ mới gắn với cùng một người. | An earlier file of this very person: the new one is about the same person.",
  })
  @IsOptional()
  @IdText()
  samePersonAs?: string | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      "Các hồ sơ trùng tên hoặc điện thoại mà người mở đã xác nhận là người khác. " +
      "| Files of the same name or telephone which the caller has said are about somebody else.",
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @IdText({ each: true })
  differentFrom?: string[] | null;
}

@InputType({ description: "Kết thúc hồ sơ. | Closes a case file." })
export class CloseCaseFileInput extends ExistingCase {
  @Field(() => LocalDateScalar, { description: "Ngày kết thúc. | Last day." })
  on!: string;
  @Field(() => CloseReason, {
    description: "Lý do; rút đồng ý thì dùng withdrawConsent. | Reason; for withdrawn consent use withdrawConsent.",
  })
  reason!: CloseReason;
}
