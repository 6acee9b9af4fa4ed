import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import {
  IdentityNumberText,
  IdText,
  LocalDateScalar,
  PageArgs,
  PhoneText,
  PlainText,
  existing,
} from "@hoa-nhap/subgraph";
import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { ConsentForm } from "../consent/consent.words.js";
import { ProgressLevel } from "../grade/grade.words.js";
import { Sex } from "../person/person.words.js";
import { MetWith, NoContactReason, VisitPlace } from "../visit/visit.words.js";
import { CaseStage, CloseReason, LegalCategory } from "./case-file.words.js";

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

@InputType({ description: "Người được giúp đỡ, như trong giấy tờ. | The person, as in the papers." })
export class PersonInput {
  @Field(() => String, { description: "Họ và tên đầy đủ. | Full name." })
  @PlainText(100, 2)
  fullName!: string;
  @Field(() => Int, { nullable: true, description: "Năm sinh. | Year of birth." })
  @IsOptional()
  @Min(1900)
  @Max(2100)
  birthYear?: number | null;
  @Field(() => Sex, { nullable: true, description: "Giới tính. | Sex." })
  sex?: Sex | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Số định danh 12 chữ số, hoặc chứng minh nhân dân 9 chữ số; có dấu cách, dấu chấm cũng được. " +
      "| Identity number of 12 digits, or the old card's 9, with or without spaces and dots.",
  })
  @IsOptional()
  @IdentityNumberText()
  identityNumber?: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Số điện thoại di động hoặc cố định; viết cách nào cũng được (+84, dấu cách, dấu chấm). " +
      "| Telephone number, mobile or landline, however it is written (+84, spaces, dots).",
  })
  @IsOptional()
  @PhoneText()
  phone?: string | null;
  @Field(() => String, { nullable: true, description: "Ghi chú về nơi ở. | Note on where the person lives." })
  @IsOptional()
  @PlainText(200)
  addressNote?: string | null;
}

@InputType({ description: "Sự đồng ý, có thể chứng minh. | Consent that can be proven (Law 91/2025/QH15)." })
export class ConsentInput {
  @Field(() => LocalDateScalar, {
    description: "Ngày đồng ý, không sau ngày mở hồ sơ. | Day it was given, not after the opening.",
  })
  givenOn!: string;
  @Field(() => ConsentForm, { description: "Hình thức. | Form." })
  form!: ConsentForm;
  @Field(() => String, { description: "Phiên bản của bản đồng ý. | Version of the text agreed to." })
  @PlainText(40)
  textVersion!: string;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Người dưới 18 tuổi tự đồng ý (bắt buộc khi dưới 18). | The person under 18 agreed; compulsory for minors.",
  })
  childConsented?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Cha, mẹ hoặc người giám hộ đồng ý (bắt buộc khi dưới 18). | A parent or guardian agreed; compulsory for minors.",
  })
  parentConsented?: boolean | null;
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

const ExistingCase = existing("Mã hồ sơ. | Id of the file.", {
  seen: "Phiên bản đã thấy. | The version that was seen.",
});

@InputType({ description: "Phân công người giúp đỡ. | Assigns a mentor." })
export class AssignMentorInput extends ExistingCase {
  @Field(() => ID, { description: "Tài khoản của người giúp đỡ. | The mentor's account." })
  @IdText()
  account!: string;
  @Field(() => LocalDateScalar, { description: "Từ ngày. | First day." })
  from!: string;
}

@InputType({ description: "Thôi phân công. | Ends an assignment." })
export class EndMentorInput extends ExistingCase {
  @Field(() => ID, { description: "Mã phân công. | Id of the assignment." })
  @IdText()
  mentor!: string;
  @Field(() => LocalDateScalar, {
    description: "Ngày đầu tiên không còn phân công. | First day on which it no longer holds.",
  })
  on!: string;
}

@InputType({ description: "Ghi một lần gặp. | Records a contact." })
export class RecordVisitInput extends ExistingCase {
  @Field(() => LocalDateScalar, { description: "Ngày gặp. | Day of the contact." })
  on!: string;
  @Field(() => VisitPlace, { description: "Nơi gặp. | Where." })
  place!: VisitPlace;
  @Field(() => MetWith, {
    nullable: true,
    description:
      "Đã gặp ai; không ghi: chính người đó. NOBODY không tính là lần gặp. | Who was met; left out: the person. NOBODY is no contact.",
  })
  metWith?: MetWith | null;
  @Field(() => NoContactReason, {
    nullable: true,
    description: "Vì sao không gặp được ai; bắt buộc khi NOBODY. | Why nobody was met; needed with NOBODY.",
  })
  noContactReason?: NoContactReason | null;
  @Field(() => String, {
    nullable: true,
    description: "Ghi chú, đến 2000 ký tự; lưu mã hóa. | Note of up to 2,000 characters, stored sealed.",
  })
  @IsOptional()
  @PlainText(2000)
  note?: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Hẹn gặp lần tới. | Next visit agreed on." })
  nextVisitOn?: string | null;
  @Field(() => ID, { nullable: true, description: "Lần gặp được sửa lại. | The visit that this one corrects." })
  @IsOptional()
  @IdText()
  corrects?: string | null;
}

@InputType({ description: "Phân loại tiến bộ của một quý. | Grades a quarter." })
export class GradeCaseFileInput extends ExistingCase {
  @Field(() => Int, { description: "Năm. | Year." })
  @Min(2015)
  @Max(2100)
  year!: number;
  @Field(() => Int, { description: "Quý, 1 đến 4. | Quarter, 1 to 4." })
  @Min(1)
  @Max(4)
  quarter!: number;
  @Field(() => ProgressLevel, { description: "Mức. | Level." })
  level!: ProgressLevel;
  @Field(() => String, {
    description: "Lý do, đến 500 ký tự; lưu mã hóa. | Reason of up to 500 characters, stored sealed.",
  })
  @PlainText(500)
  reason!: string;
}

@InputType({ description: "Rút đồng ý: việc giúp đỡ kết thúc. | Withdraws consent; help ends." })
export class WithdrawConsentInput extends ExistingCase {
  @Field(() => LocalDateScalar, { description: "Ngày rút. | Day of withdrawal." })
  on!: string;
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

@InputType({
  description:
    "Số người từ chối; không lưu họ là ai (I27). | Number of people who declined; who they were is not kept.",
})
export class RecordRefusalInput {
  @Field(() => ID, { description: "Xã (mã đơn vị). | Commune (unit id)." })
  @IdText()
  unitId!: string;
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: string;
  @Field(() => Int, { description: "Số người, 1 đến 1000. | People, 1 to 1,000." })
  @Min(1)
  @Max(1000)
  count!: number;
}
