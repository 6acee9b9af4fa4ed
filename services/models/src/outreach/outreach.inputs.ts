import { Field, ID, InputType, Int } from "type-graphql";
import { IdText, LocalDateScalar, PlainText, existing } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, ArrayNotEmpty, IsInt, IsOptional, Max, Min, ValidateNested } from "class-validator";
import type { AudienceCount, OutreachDraft } from "./outreach.entity.js";
import { Audience, Channel, OutreachKind, OutreachTopic } from "./outreach-words.js";

const MOST = 10_000_000;

@InputType({ description: "Số người dự của một đối tượng. | Persons of one audience." })
class AudienceCountInput implements AudienceCount {
  @Field(() => Audience, { description: "Đối tượng. | Audience." })
  audience!: Audience;
  @Field(() => Int, { description: "Số lượt người. | Attendance (persons)." })
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  count!: number;
}

@InputType()
abstract class OutreachFields implements OutreachDraft {
  @Field(() => OutreachKind, { description: "Quán triệt hay truyền thông. | Kind." })
  kind!: OutreachKind;
  @Field(() => LocalDateScalar, { description: "Ngày, không ở tương lai. | Day, never in the future." })
  on!: string;
  @Field(() => [OutreachTopic], { description: "Nội dung, ít nhất một (R61). | Topics, at least one." })
  @ArrayNotEmpty()
  @ArrayMaxSize(10)
  topics!: OutreachTopic[];
  @Field(() => String, {
    nullable: true,
    description: "Ghi chú; không ghi tên người được giúp đỡ. | Note; never the name of a helped person.",
  })
  @IsOptional()
  @PlainText(500)
  note?: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "Số cuộc; bắt buộc với quán triệt. | Sessions; needed for a briefing.",
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1000)
  sessions?: number | null;
  @Field(() => [AudienceCountInput], { description: "Người dự theo đối tượng (R59). | Attendance by audience." })
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  audience!: AudienceCountInput[];
  @Field(() => Channel, {
    nullable: true,
    description: "Kênh; bắt buộc với truyền thông. | Channel; needed for a communication.",
  })
  channel?: Channel | null;
  @Field(() => String, {
    nullable: true,
    description: "Cơ quan thông tin đại chúng cùng cấp (R60). | The media outlet of that level.",
  })
  @IsOptional()
  @PlainText(200)
  outlet?: string | null;
  @Field(() => Int, { nullable: true, description: "Số tin, bài, lượt phát. | How often." })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST)
  times?: number | null;
  @Field(() => Int, { nullable: true, description: "Số bản. | Copies." })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST)
  copies?: number | null;
  @Field(() => Int, { nullable: true, description: "Số hộ ký cam kết (hộ). | Households that pledged." })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  pledged?: number | null;
}

@InputType({
  description: "Ghi một cuộc quán triệt hoặc hoạt động truyền thông. | Entering a briefing or communication activity.",
})
export class RecordOutreachInput extends OutreachFields {
  @Field(() => ID, { description: "Đơn vị thực hiện (mã đơn vị). | The unit that did it (unit id)." })
  @IdText()
  unitId!: string;
}

@InputType({ description: "Sửa bản ghi: nội dung mới thay toàn bộ. | Writing an entry anew." })
export class ReviseOutreachInput extends existing("Bản ghi nào. | Which entry.", { base: OutreachFields }) {}

@InputType({ description: "Bỏ bản ghi nhầm, với lý do. | Taking a mistaken entry out, and why." })
export class WithdrawOutreachInput extends existing("Bản ghi nào. | Which entry.") {
  @Field(() => String, { description: "Lý do. | Reason." })
  @PlainText(1000)
  reason!: string;
}
