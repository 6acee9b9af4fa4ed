import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, InstantScalar, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import {
  BODY_WORDS,
  ObligationSide,
  ObligationState,
  ObligationStep,
  ProgrammeBody,
  STATE_WORDS,
} from "./obligation-words.js";

registerEnumType(ProgrammeBody, {
  name: "ProgrammeBody",
  description: "Loại cơ quan, tổ chức ở một cấp. | Kind of body at a level.",
  valuesConfig: Object.fromEntries(
    Object.entries(BODY_WORDS).map(([body, { vi, en }]) => [body, { description: `${vi}. | ${en}.` }]),
  ),
});
registerEnumType(ObligationState, {
  name: "ObligationState",
  description: "Việc đến đâu (R16). | How far an obligation has come.",
  valuesConfig: Object.fromEntries(
    Object.entries(STATE_WORDS).map(([state, { vi, en }]) => [state, { description: `${vi}. | It ${en}.` }]),
  ),
});
registerEnumType(ObligationStep, {
  name: "ObligationStep",
  description: "Bước của một việc. | Step of an obligation.",
  valuesConfig: {
    ASKED: { description: "Đề nghị. | Asked." },
    ASSIGNED: { description: "Giao cho Mặt trận cấp dưới. | Given to a lower body of the Front." },
    ACCEPTED: { description: "Nhận. | Accepted." },
    DECLINED: { description: "Không nhận. | Declined." },
    SCHEDULED: { description: "Định hoặc đổi hạn. | Its last day was said or moved." },
    DONE: { description: "Đã thực hiện. | Done." },
    WITHDRAWN: { description: "Rút. | Withdrawn." },
  },
});
registerEnumType(ObligationSide, {
  name: "ObligationSide",
  description: "Nhìn từ phía nào. | From whose side.",
  valuesConfig: {
    ASKED_OF_ME: { description: "Giao, đề nghị đơn vị mình. | Asked of the caller's own unit." },
    ASKED_BY_ME: { description: "Đơn vị mình giao, đề nghị. | Asked by the caller's own unit." },
  },
});

@Policy("obligation.read", "parent")
@ObjectType("ObligationEntry", { description: "Một bước đã ghi, không sửa. | A recorded step; never changed." })
@Directive('@tag(name: "private")')
export class ObligationEntryType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => ObligationStep, { description: "Bước. | Step." })
  step!: ObligationStep;
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: LocalDate;
  @Field(() => String, { nullable: true, description: "Số văn bản. | Number of its paper." })
  number!: string | null;
  @Field(() => String, { nullable: true, description: "Ghi chú, lý do. | Note or reason." })
  note!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Hạn từ bước này. | The last day from this step on." })
  dueOn!: LocalDate | null;
  @Field(() => InstantScalar, { description: "Lúc ghi. | When it was recorded." })
  recordedAt!: string;
}

@Policy("obligation.read", "area")
@ObjectType("Obligation", {
  description: "Một việc giao hoặc đề nghị một cơ quan, tổ chức thực hiện (R16). | A duty asked of a body.",
})
@Directive('@tag(name: "private")')
export class ObligationType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => String, { description: "Tên việc. | Title." })
  title!: string;
  @Field(() => String, { description: "Nội dung, yêu cầu. | What is asked." })
  what!: string;
  @Field(() => LocalDateScalar, { description: "Ngày giao, đề nghị. | Day it was asked." })
  askedOn!: LocalDate;
  @Field(() => ProgrammeBody, { description: "Loại cơ quan được giao, đề nghị. | Kind of body asked." })
  body!: ProgrammeBody;
  @Field(() => String, {
    nullable: true,
    description: "Tên cơ quan, khi loại chưa đủ rõ. | The body's name where its kind does not say it all.",
  })
  bodyName!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Hạn; trống: hướng dẫn sau, để mở (R66). | Last day; empty: to be said later, and open until then.",
  })
  dueOn!: LocalDate | null;
  @Field(() => ObligationState, { description: "Đến đâu. | State." })
  state!: ObligationState;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày trả lời. | Day of the answer." })
  answeredOn!: LocalDate | null;
  @Field(() => String, {
    nullable: true,
    description: "Lý do không nhận hoặc rút. | Why it was declined or withdrawn.",
  })
  reason!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày thực hiện xong. | Day it was done." })
  doneOn!: LocalDate | null;
  @Field(() => String, { nullable: true, description: "Số văn bản chứng minh. | Number of the paper that shows it." })
  evidenceNumber!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Phần của văn bản nguồn (R79). | Section of the document it comes from.",
  })
  section!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Mục của văn bản nguồn (R79). | Item of the document it comes from.",
  })
  item!: string | null;
  @Field(() => Int, {
    nullable: true,
    description: "Kết luận thứ mấy của hội nghị nguồn. | Which of the conference's conclusions it comes from, from 1.",
  })
  conclusion!: number | null;
}
export const ObligationConnection = connectionOf(ObligationType, "Obligation", "private");
