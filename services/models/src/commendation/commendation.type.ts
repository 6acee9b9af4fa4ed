import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, DongScalar, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import type { Words } from "@hoa-nhap/kernel";
import { SignForm } from "../document/document-kind.js";
import {
  CommendationForm,
  CommendationGiver,
  CommendationState,
  FORM_WORDS,
  GIVER_WORDS,
  Receiver,
  RECEIVER_WORDS,
  STATE_WORDS,
} from "./commendation-words.js";

const described = (words: Record<string, Words>) =>
  Object.fromEntries(Object.entries(words).map(([value, { vi, en }]) => [value, { description: `${vi}. | ${en}.` }]));

registerEnumType(Receiver, {
  name: "Receiver",
  description: "Tập thể hay cá nhân. | A collective or an individual.",
  valuesConfig: described(RECEIVER_WORDS),
});
registerEnumType(CommendationForm, {
  name: "CommendationForm",
  description: "Hình thức biểu dương, khen thưởng (R38). | Form of praise.",
  valuesConfig: described(FORM_WORDS),
});
registerEnumType(CommendationGiver, {
  name: "CommendationGiver",
  description: "Cấp tặng. | Whose praise it is.",
  valuesConfig: described(GIVER_WORDS),
});
registerEnumType(CommendationState, {
  name: "CommendationState",
  description: "Trạng thái của đề nghị. | How far a nomination has come.",
  valuesConfig: described(STATE_WORDS),
});

const paper = (vi: string, en: string) =>
  ({ nullable: true, description: `Số ${vi}. | Number of the ${en}.` }) as const;
const day = (vi: string, en: string) => ({ nullable: true, description: `Ngày ${vi}. | Day of the ${en}.` }) as const;

@Policy("commendation.read", "area")
@ObjectType("Commendation", {
  description: "Một đề nghị khen thưởng và kết quả (R37, R38). | A nomination for praise and what became of it.",
})
@Directive('@tag(name: "private")')
export class CommendationType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi làm bước tiếp. | Version, sent back with the next step." })
  version!: number;
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => Receiver, { description: "Tập thể hay cá nhân. | Collective or individual." })
  receiver!: Receiver;
  @Field(() => CommendationState, { description: "Trạng thái. | State." })
  state!: CommendationState;
  @Field(() => CommendationForm, {
    description: "Hình thức đề nghị, hoặc hình thức đã quyết định. | Form asked for, or decided.",
  })
  form!: CommendationForm;
  @Field(() => CommendationGiver, { description: "Cấp tặng. | Whose praise." })
  giver!: CommendationGiver;
  @Field(() => String, {
    nullable: true,
    description:
      "Họ tên cá nhân đang làm nhiệm vụ; không bao giờ là người được giúp đỡ. | Name of somebody who serves; never a helped person.",
  })
  individualName!: string | null;
  @Field(() => String, { description: "Thành tích. | Evidence." })
  evidence!: string;
  @Field(() => String, { description: "Số tờ trình. | Number of the nomination." })
  nominationNumber!: string;
  @Field(() => LocalDateScalar, { description: "Ngày đề nghị. | Day of the nomination." })
  nominatedOn!: string;
  @Field(() => String, paper("biên bản xét", "minutes of the consideration"))
  considerationNumber!: string | null;
  @Field(() => LocalDateScalar, day("xét", "consideration"))
  consideredOn!: string | null;
  @Field(() => String, paper("quyết định", "decision"))
  decisionNumber!: string | null;
  @Field(() => LocalDateScalar, day("quyết định", "decision"))
  decidedOn!: string | null;
  @Field(() => SignForm, {
    nullable: true,
    description: "Hình thức ký quyết định (R77). | How the decision is signed.",
  })
  signForm!: SignForm | null;
  @Field(() => DongScalar, { description: "Tiền thưởng (đồng). | Money given." })
  bonus!: number;
  @Field(() => String, {
    nullable: true,
    description: "Lý do không khen hoặc thu hồi. | Why it was declined or revoked.",
  })
  reason!: string | null;
  @Field(() => String, { nullable: true, description: "Hội nghị trao. | Conference at which it was presented." })
  conference!: string | null;
  @Field(() => LocalDateScalar, day("trao", "presentation"))
  presentedOn!: string | null;
  @Field(() => String, paper("quyết định thu hồi", "revocation"))
  revocationNumber!: string | null;
  @Field(() => LocalDateScalar, day("thu hồi", "revocation"))
  revokedOn!: string | null;
  @Field(() => DongScalar, { nullable: true, description: "Tiền thưởng đã nộp trả (đồng). | Money returned." })
  returned!: number | null;
}

@Policy("progress.read", "area")
@ObjectType({ description: "Số khen thưởng của một cấp tặng và hình thức. | Praise of one giver and form, counted." })
export class CommendationCount {
  @Field(() => CommendationGiver, { description: "Cấp tặng. | Whose praise." })
  giver!: CommendationGiver;
  @Field(() => CommendationForm, { description: "Hình thức. | Form." })
  form!: CommendationForm;
  @Field(() => Int, { description: "Tập thể (tập thể). | Collectives." })
  collectives!: number;
  @Field(() => Int, { description: "Cá nhân (người). | Individuals (persons)." })
  individuals!: number;
}

@Policy("progress.read", "area")
@ObjectType({
  description:
    "Khen thưởng một năm trong địa bàn, tính đến một ngày. | A year's praise within the caller's area, as of a day.",
})
export class CommendationFigures {
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => LocalDateScalar, { description: "Tính đến ngày. | As of." })
  asOf!: string;
  @Field(() => Int, { description: "Đã đề nghị (đề nghị). | Nominated." })
  nominated!: number;
  @Field(() => Int, { description: "Tập thể được khen (tập thể). | Collectives praised." })
  collectives!: number;
  @Field(() => Int, { description: "Cá nhân được khen (người). | Individuals praised (persons)." })
  individuals!: number;
  @Field(() => [CommendationCount], {
    description: "Theo cấp tặng và hình thức; cộng lại bằng tổng. | By giver and form; they add up.",
  })
  counts!: CommendationCount[];
}

export const CommendationConnection = connectionOf(CommendationType, "Commendation", "private");
