import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, InstantScalar, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { DutyKind } from "../overdue/duty.js";
import { ReminderOffice } from "./reminder.entity.js";

registerEnumType(ReminderOffice, {
  name: "ReminderOffice",
  description: "Cơ quan được đôn đốc. | The office that is reminded.",
  valuesConfig: {
    COMMUNE: { description: "Mặt trận cấp xã. | The commune's officer." },
    DISTRICT: { description: "Mặt trận cấp huyện. | The district's officer." },
    PROVINCE: { description: "Ban Phong trào cấp tỉnh. | The province's officer." },
    PROVINCE_LEADER: { description: "Lãnh đạo Mặt trận cấp tỉnh. | The province's leader." },
  },
});

@Policy("reminder.read", "area")
@ObjectType("Reminder", {
  description: "Một lần đôn đốc về một việc còn nợ (R52). | One reminder about something owed.",
})
@Directive('@key(fields: "id")')
@Directive('@tag(name: "private")')
export class ReminderType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => DutyKind, { description: "Việc gì. | What is owed." })
  kind!: DutyKind;
  @Field(() => ID, { description: "Mã của việc còn nợ. | Id of what is owed." })
  subjectId!: string;
  @Field(() => LocalDateScalar, { description: "Hạn được nhắc. | The last day it is about." })
  dueOn!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      "Quy tắc: số ngày so với hạn (ngày; âm: trước hạn); trống khi cán bộ tự gửi. " +
      "| The rule: days from the last day (negative: before); empty when sent by hand.",
  })
  ruleDays!: number | null;
  @Field(() => ReminderOffice, { description: "Gửi đến cơ quan nào. | To which office." })
  office!: ReminderOffice;
  @Field(() => LocalDateScalar, { description: "Ngày đôn đốc. | Day of the reminder." })
  on!: string;
  @Field(() => String, { nullable: true, description: "Lời nhắn của người gửi. | The sender's word." })
  note!: string | null;
  @Field(() => InstantScalar, { description: "Lúc ghi nhận. | When it was recorded." })
  recordedAt!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Ngày cơ quan ghi nhận đã biết; trống khi chưa. | Day on which the office said that it knows; empty before.",
  })
  acknowledgedOn!: string | null;
}
export const ReminderConnection = connectionOf(ReminderType, "Reminder", "private");
