import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, InstantScalar, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import { ProgrammeBody } from "../obligation/obligation-words.js";
import {
  CONFERENCE_STATE_WORDS,
  ConferenceKind,
  ConferenceState,
  ConferenceStep,
  KIND_WORDS,
} from "./conference-words.js";

registerEnumType(ConferenceKind, {
  name: "ConferenceKind",
  description: "Loại hội nghị. | Kind of conference.",
  valuesConfig: Object.fromEntries(
    Object.entries(KIND_WORDS).map(([kind, { vi, en }]) => [kind, { description: `${vi}. | ${en}.` }]),
  ),
});
registerEnumType(ConferenceState, {
  name: "ConferenceState",
  description: "Hội nghị đến đâu. | How far a conference has come.",
  valuesConfig: Object.fromEntries(
    Object.entries(CONFERENCE_STATE_WORDS).map(([state, { vi, en }]) => [
      state,
      { description: `${vi}. | It is ${en}.` },
    ]),
  ),
});
registerEnumType(ConferenceStep, {
  name: "ConferenceStep",
  description: "Bước của một hội nghị. | Step of a conference.",
  valuesConfig: {
    PLANNED: { description: "Dự kiến. | Planned." },
    POSTPONED: { description: "Đổi ngày. | Put off, or brought forward." },
    HELD: { description: "Tổ chức. | Held." },
    CONCLUDED: { description: "Kết luận. | Concluded." },
    CANCELLED: { description: "Không tổ chức. | Given up." },
  },
});

@Policy("conference.read", "parent")
@ObjectType({ description: "Số người dự của một loại cơ quan. | How many came from one kind of body." })
@Directive('@tag(name: "private")')
export class ConferenceAttendees {
  @Field(() => ProgrammeBody, { description: "Loại cơ quan. | Kind of body." })
  body!: ProgrammeBody;
  @Field(() => Int, { description: "Số người (người). | Persons." })
  count!: number;
}

@Policy("conference.read", "parent")
@ObjectType({ description: "Một tài liệu của hội nghị. | A paper of a conference." })
@Directive('@tag(name: "private")')
export class ConferencePaper {
  @Field(() => String, { description: "Tên tài liệu. | Title." })
  title!: string;
}

@Policy("conference.read", "parent")
@ObjectType("ConferenceParty", { description: "Đơn vị tổ chức hoặc được mời. | An organiser or somebody invited." })
@Directive('@tag(name: "private")')
export class ConferencePartyType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => ProgrammeBody, { description: "Loại cơ quan. | Kind of body." })
  body!: ProgrammeBody;
  @Field(() => String, { description: "Ghi như trên giấy mời. | As the invitation names it." })
  label!: string;
}

@Policy("conference.read", "parent")
@ObjectType("ConferenceEntry", {
  description: "Một bước đã ghi của hội nghị, không sửa. | A recorded step; never changed.",
})
@Directive('@tag(name: "private")')
export class ConferenceEntryType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => ConferenceStep, { description: "Bước. | Step." })
  step!: ConferenceStep;
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: LocalDate;
  @Field(() => String, { nullable: true, description: "Lý do. | Reason." })
  note!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày dự kiến từ bước này. | Planned day from this step on.",
  })
  plannedFrom!: LocalDate | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày kết thúc dự kiến từ bước này. | Planned last day from this step on.",
  })
  plannedTo!: LocalDate | null;
  @Field(() => InstantScalar, { description: "Lúc ghi. | When it was recorded." })
  recordedAt!: string;
}

@Policy("conference.read", "area")
@ObjectType("Conference", {
  description: "Một hội nghị của chương trình: dự kiến, tổ chức, kết luận. | A conference of the programme.",
})
@Directive('@tag(name: "private")')
export class ConferenceType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => ConferenceKind, { description: "Loại. | Kind." })
  kind!: ConferenceKind;
  @Field(() => String, { description: "Tên hội nghị. | Title." })
  title!: string;
  @Field(() => ConferenceState, { description: "Đến đâu. | State." })
  state!: ConferenceState;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày dự kiến. | Planned day." })
  plannedFrom!: LocalDate | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày cuối, khi dự kiến một đợt. | Last day, where a period is planned.",
  })
  plannedTo!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày tổ chức. | Day it was held." })
  heldOn!: LocalDate | null;
  @Field(() => String, { nullable: true, description: "Địa điểm. | Place." })
  place!: string | null;
  @Field(() => [String], { description: "Chức vụ những người chủ trì. | Offices of those in the chair." })
  chairs!: string[];
  @Field(() => [String], { description: "Chương trình, theo thứ tự. | Agenda in order." })
  agenda!: string[];
  @Field(() => [ConferencePaper], { description: "Tài liệu. | Papers." })
  papers!: ConferencePaper[];
  @Field(() => Int, { nullable: true, description: "Số người dự (người). | Present (persons)." })
  attendance!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Trong đó nữ (người); trống: chưa báo. | Of whom women (persons); empty: not told.",
  })
  women!: number | null;
  @Field(() => [ConferenceAttendees], {
    description: "Người dự theo loại cơ quan; cộng lại bằng tổng. | Present by kind of body; they add up to the total.",
  })
  attendees!: ConferenceAttendees[];
  @Field(() => String, { nullable: true, description: "Số biên bản. | Number of the minutes." })
  minutesNumber!: string | null;
  @Field(() => Int, { nullable: true, description: "Đánh giá từ năm (R34). | First year looked back on." })
  reviewedFrom!: number | null;
  @Field(() => Int, { nullable: true, description: "Đánh giá đến năm (R34). | Last year looked back on." })
  reviewedTo!: number | null;
  @Field(() => String, { nullable: true, description: "Lý do không tổ chức. | Why it was given up." })
  reason!: string | null;
  @Field(() => [String], { description: "Các kết luận, theo thứ tự. | What it concluded, in order." })
  conclusions!: string[];
}
export const ConferenceConnection = connectionOf(ConferenceType, "Conference", "private");
