import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import type { LocalDate, Words } from "@hoa-nhap/kernel";
import {
  Audience,
  AUDIENCE_WORDS,
  Channel,
  CHANNEL_WORDS,
  OutreachKind,
  OutreachTopic,
  TOPIC_WORDS,
} from "./outreach-words.js";

const values = (words: Record<string, Words>) =>
  Object.fromEntries(Object.entries(words).map(([value, { vi, en }]) => [value, { description: `${vi}. | ${en}.` }]));
registerEnumType(OutreachKind, {
  name: "OutreachKind",
  description: "Quán triệt hay truyền thông. | Briefing or communication.",
  valuesConfig: {
    BRIEFING: { description: "Cuộc quán triệt, tuyên truyền trực tiếp (R59). | A briefing." },
    COMMUNICATION: {
      description: "Hoạt động truyền thông qua một kênh (R60). | Something made known through a channel.",
    },
  },
});
registerEnumType(Audience, {
  name: "Audience",
  description: "Đối tượng quán triệt, bảy loại (R59). | Audience of a briefing, seven kinds.",
  valuesConfig: values(AUDIENCE_WORDS),
});
registerEnumType(Channel, {
  name: "Channel",
  description: "Kênh truyền thông (R60). | Channel of a communication.",
  valuesConfig: values(CHANNEL_WORDS),
});
registerEnumType(OutreachTopic, {
  name: "OutreachTopic",
  description: "Nội dung tuyên truyền (R61). | Topic of outreach.",
  valuesConfig: values(TOPIC_WORDS),
});

@Policy("progress.read", "parent")
@ObjectType({ description: "Số người của một đối tượng. | Persons of one audience." })
export class AudienceCount {
  @Field(() => Audience, { description: "Đối tượng. | Audience." })
  audience!: Audience;
  @Field(() => Int, { description: "Số lượt người (lượt người). | Attendance (persons)." })
  count!: number;
}

@Policy("outreach.read", "area")
@ObjectType("Outreach", {
  description:
    "Một cuộc quán triệt hoặc hoạt động truyền thông của một đơn vị (R59, R60). | A briefing or communication activity of a unit.",
})
export class OutreachType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => OutreachKind, { description: "Quán triệt hay truyền thông. | Kind." })
  kind!: OutreachKind;
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: LocalDate;
  @Field(() => [OutreachTopic], { description: "Nội dung (R61). | Topics." })
  topics!: OutreachTopic[];
  @Field(() => Int, {
    nullable: true,
    description: "Số cuộc (cuộc); chỉ với quán triệt. | Sessions; of a briefing only.",
  })
  sessions!: number | null;
  @Field(() => [AudienceCount], {
    description: "Người dự theo đối tượng; chỉ với quán triệt. | Attendance by audience; of a briefing only.",
  })
  audience!: AudienceCount[];
  @Field(() => Int, {
    nullable: true,
    description:
      "Tổng lượt người dự (lượt người); bằng tổng theo đối tượng. | Attendance in all (persons): the sum by audience.",
  })
  attendance!: number | null;
  @Field(() => Channel, {
    nullable: true,
    description: "Kênh; chỉ với truyền thông. | Channel; of a communication only.",
  })
  channel!: Channel | null;
  @Field(() => Int, {
    nullable: true,
    description: "Số tin, bài, lượt phát (lượt). | How often it was printed or aired.",
  })
  times!: number | null;
  @Field(() => Int, { nullable: true, description: "Số bản phát ra (bản). | Copies handed out." })
  copies!: number | null;
  @Field(() => Int, { description: "Số hộ ký cam kết (hộ, R62). | Households that pledged." })
  pledged!: number;
}
export const OutreachConnection = connectionOf(OutreachType, "Outreach");

@Policy("progress.read", "parent")
@ObjectType({ description: "Truyền thông qua một kênh trong năm. | A year's communication through one channel." })
export class ChannelCount {
  @Field(() => Channel, { description: "Kênh. | Channel." })
  channel!: Channel;
  @Field(() => Int, { description: "Số hoạt động (hoạt động). | Activities." })
  activities!: number;
  @Field(() => Int, { description: "Số tin, bài, lượt phát (lượt). | How often." })
  times!: number;
  @Field(() => Int, { description: "Số bản (bản). | Copies." })
  copies!: number;
}

@Policy("progress.read", "area")
@ObjectType({
  description:
    "Số liệu tuyên truyền một năm trong địa bàn, tính đến một ngày (R59-R62). | A year's outreach in the caller's area, as of a day.",
})
export class OutreachFigures {
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => LocalDateScalar, { description: "Tính đến ngày. | As of." })
  asOf!: LocalDate;
  @Field(() => Int, { description: "Số cuộc quán triệt (cuộc). | Briefing sessions." })
  sessions!: number;
  @Field(() => Int, { description: "Tổng lượt người dự (lượt người). | Attendance (persons)." })
  attendance!: number;
  @Field(() => Int, { description: "Số hoạt động truyền thông (hoạt động). | Communication activities." })
  communications!: number;
  @Field(() => Int, { description: "Số hộ ký cam kết (hộ). | Households that pledged." })
  pledged!: number;
  @Field(() => [AudienceCount], {
    description:
      "Theo bảy đối tượng, đúng thứ tự kế hoạch; cộng lại bằng tổng. | By the seven audiences in the plan's order; they add up to the total.",
  })
  audiences!: AudienceCount[];
  @Field(() => [ChannelCount], { description: "Theo kênh. | By channel." })
  channels!: ChannelCount[];
}
