import { CountsPeople, connectionOf, InstantScalar, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import type { LocalDate } from "@hoa-nhap/kernel";
import { PilotStage } from "../pilot-unit/pilot-stage.js";
import { CandidateCountKind, ConsultedBody, LocalWill, SecurityProblemKind, Stance } from "./candidate-words.js";
import { ScoreItem } from "./score-sheet.js";
import "./selection.enums.js";

@Policy("candidate.read", "parent")
@ObjectType("CandidateCount", {
  description: "Một số liệu có ngày và nguồn; chỉ số lượng. | A dated figure with its source; counts only.",
})
@Directive('@tag(name: "private")')
export class CandidateCountType {
  @Field(() => CandidateCountKind, { description: "Số liệu nào. | Which figure." })
  kind!: CandidateCountKind;
  @Field(() => Int, { nullable: true, description: "Của năm nào. | Of which year." })
  year!: number | null;
  @CountsPeople("line")
  @Field(() => Int, {
    description: "Số lượng (người, vụ, tin). Đếm người. | The count (persons, offences, tips). Counts people.",
  })
  count!: number;
  @Field(() => LocalDateScalar, { description: "Ngày thống kê. | Day it was counted." })
  countedOn!: LocalDate;
  @Field(() => String, { description: "Nguồn. | Source." })
  source!: string;
}

@Policy("candidate.read", "parent")
@ObjectType("SecurityProblem", {
  description: "Một vấn đề an ninh trật tự đã ghi nhận (R21). | A recorded security-and-order problem.",
})
@Directive('@tag(name: "private")')
export class SecurityProblemType {
  @Field(() => SecurityProblemKind, { description: "Loại. | Kind." })
  kind!: SecurityProblemKind;
  @Field(() => String, { description: "Dẫn chứng. | Evidence." })
  evidence!: string;
  @Field(() => String, { description: "Nguồn. | Source." })
  source!: string;
  @Field(() => LocalDateScalar, { description: "Ngày ghi nhận. | Day it was noted." })
  notedOn!: LocalDate;
}

@Policy("candidate.read", "parent")
@ObjectType("Consultation", {
  description:
    "Ý kiến của một cơ quan được hỏi (R18); không sửa, ý kiến sau thay ý kiến trước. | What an agency said; never changed, a later word stands in its place.",
})
@Directive('@tag(name: "private")')
export class ConsultationType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => ConsultedBody, { description: "Cơ quan nào. | Which agency." })
  body!: ConsultedBody;
  @Field(() => String, { nullable: true, description: "Tên cơ quan. | Its name." })
  bodyName!: string | null;
  @Field(() => Stance, { description: "Nhất trí hay không. | Whether it agrees." })
  stance!: Stance;
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: LocalDate;
  @Field(() => String, { nullable: true, description: "Số văn bản. | Number of its paper." })
  documentNumber!: string | null;
  @Field(() => String, { nullable: true, description: "Nội dung. | What was said." })
  words!: string | null;
}

@Policy("candidate.read", "parent")
@ObjectType({
  description: "Một dòng của phiếu chấm: giá trị nhân với điểm. | A line of the score sheet: value times weight.",
})
@Directive('@tag(name: "private")')
export class ScorePart {
  @Field(() => ScoreItem, { description: "Mục. | Item." })
  item!: ScoreItem;
  @Field(() => Int, {
    description: "Điểm của mỗi người, vụ, tin hoặc câu trả lời có. | Points for each person, case or yes.",
  })
  weight!: number;
  @CountsPeople("line")
  @Field(() => Int, {
    nullable: true,
    description:
      "Giá trị (người, vụ, tin; có là 1, không là 0); trống: chưa có số liệu. Đếm người. " +
      "| The value (persons, cases; yes 1, no 0); empty: not known. Counts people.",
  })
  value!: number | null;
  @CountsPeople("line")
  @Field(() => Int, {
    nullable: true,
    description:
      "Điểm; trống: chưa có số liệu, không phải 0. Đếm người. | Points; empty: not known, which is not zero. Counts people.",
  })
  points!: number | null;
}

@Policy("candidate.read", "reference")
@ObjectType("SelectionDecision", {
  description: "Một quyết định của tỉnh chọn nhiều đơn vị (R19). | One decision by which the province chose units.",
})
@Directive('@tag(name: "private")')
export class SelectionDecisionType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => String, { description: "Số thông báo hoặc quyết định. | Number of the notice or decision." })
  number!: string;
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: LocalDate;
  @Field(() => ID, { nullable: true, description: "Văn bản trong sổ (mã). | Document of the registry (id)." })
  documentId!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Lý do chọn trước đơn vị xếp trên (R22). | Why before higher ranked units.",
  })
  rankReason!: string | null;
  @Field(() => String, { nullable: true, description: "Lý do chọn vượt chỉ tiêu (R46). | Why beyond the quota." })
  overQuotaReason!: string | null;
}

@Policy("candidate.read", "area")
@ObjectType({
  description:
    "Một đơn vị được đề xuất, với phiếu chấm và thứ hạng; thứ hạng chỉ để tham khảo (R22). " +
    "| A commune put forward, with its score sheet and rank; the ranking only advises.",
})
@Directive('@tag(name: "private")')
export class Candidate {
  @Field(() => ID, { description: "Mã của đơn vị điểm. | Id of the pilot unit." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => PilotStage, { description: "Bước hiện tại. | Where it stands." })
  stage!: PilotStage;
  @Field(() => Int, {
    description: "Thứ hạng theo nhu cầu, trong phạm vi người xem. | Rank by need, within what the caller sees.",
  })
  rank!: number;
  @CountsPeople("line")
  @Field(() => Int, {
    description:
      "Tổng điểm; mục chưa có số liệu không cộng. Đếm người. | Total points; items not known add nothing. Counts people.",
  })
  score!: number;
  @Policy("candidate.read", "parent")
  @Field(() => [ScorePart], { description: "Phiếu chấm. | The score sheet." })
  parts!: ScorePart[];
  @Field(() => Boolean, {
    description:
      "Đủ tiêu chí 1: số người cần giúp đỡ, có nguồn và ngày (R20). | Meets criterion 1: people to help with source and day.",
  })
  meetsPeople!: boolean;
  @Field(() => Boolean, {
    description:
      "Đủ tiêu chí 2: vấn đề an ninh trật tự đã ghi nhận, có nguồn (R21). | Meets criterion 2: a recorded security problem with its source.",
  })
  meetsSecurity!: boolean;
  @Field(() => Boolean, { description: "Cấp huyện đã đồng ý (R23). | The district has signed off." })
  endorsed!: boolean;
  @Policy("candidate.read", "parent")
  @Field(() => [CandidateCountType], { description: "Các số liệu. | The figures." })
  counts!: CandidateCountType[];
  @Field(() => Boolean, {
    nullable: true,
    description: "Địa bàn trọng điểm; trống: chưa biết. | A hot spot; empty: not known.",
  })
  isHotspot!: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Đạt tiêu chuẩn an toàn về an ninh, trật tự; trống: chưa biết. | Meets the police standard; empty: not known.",
  })
  standardMet!: boolean | null;
  @Field(() => String, { nullable: true, description: "Nguồn đánh giá tiêu chuẩn. | Where that was judged." })
  standardSource!: string | null;
  @Field(() => LocalWill, { nullable: true, description: "Ý chí của cấp ủy. | The Party committee's will." })
  partyWill!: LocalWill | null;
  @Field(() => LocalWill, {
    nullable: true,
    description: "Ý chí của người đứng đầu Mặt trận. | The will of the head of the Front.",
  })
  frontWill!: LocalWill | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Đã từng có mô hình; trống: chưa biết. | Had a model before; empty: not known.",
  })
  hadModel!: boolean | null;
  @Field(() => String, { nullable: true, description: "Mô hình trước đây. | The model it had." })
  previousModel!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Lý do vẫn chọn khi có cơ quan không nhất trí. | Why it was chosen although an agency objected.",
  })
  objectionReason!: string | null;
  @Field(() => String, { nullable: true, description: "Lý do không chọn. | Why it was not chosen." })
  outcomeReason!: string | null;
  @Field(() => Int, { nullable: true, description: "Thứ hạng khi được chọn. | Its rank when it was chosen." })
  rankWhenChosen!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: "Số đơn vị xếp trên mà chưa được chọn lúc đó (đơn vị). | Units ranked higher and not chosen then.",
  })
  passedOver!: number | null;
}
export const CandidateConnection = connectionOf(Candidate, "Candidate", "private");

/** The figures of the choosing, of a district or of all. */
@ObjectType()
abstract class ChoosingFigures {
  @Field(() => Int, { description: "Được đề xuất (đơn vị). | Proposed (units)." })
  proposed!: number;
  @Field(() => Int, { description: "Huyện đã đồng ý (đơn vị). | Signed off by the district (units)." })
  endorsed!: number;
  @Field(() => Int, {
    description: "Được chọn, tính vào chỉ tiêu (đơn vị). | Chosen, counted towards the quota (units).",
  })
  chosen!: number;
  @Field(() => Int, { description: "Không được chọn (đơn vị). | Not chosen (units)." })
  declined!: number;
  @Field(() => Int, {
    description: "Mô hình tự xây dựng, ngoài chỉ tiêu (đơn vị, R63). | Own models beside the quota (units).",
  })
  ownModels!: number;
}

@Policy("candidate.read", "area")
@ObjectType({ description: "Số đơn vị của một huyện trong việc lựa chọn. | A district's part in the choosing." })
@Directive('@tag(name: "private")')
export class DistrictCandidates extends ChoosingFigures {}

@Policy("candidate.read", "reference")
@ObjectType({ description: "Điểm của một mục. | Points of one item." })
@Directive('@tag(name: "private")')
export class ScoreWeight {
  @Field(() => ScoreItem, { description: "Mục. | Item." })
  item!: ScoreItem;
  @Field(() => Int, { description: "Điểm, 0 đến 100. | Points, 0 to 100." })
  weight!: number;
}

@Policy("candidate.read", "reference")
@ObjectType({ description: "Một lần đặt điểm phiếu chấm. | One setting of the score sheet's weights." })
@Directive('@tag(name: "private")')
export class ScoreSheetChange {
  @Field(() => Int, { description: "Lần thứ mấy. | Which setting." })
  number!: number;
  @Field(() => String, { description: "Lý do. | Why." })
  reason!: string;
  @Field(() => InstantScalar, { description: "Lúc đặt. | When it was set." })
  recordedAt!: string;
}

@Policy("candidate.read", "area")
@ObjectType({
  description: "Việc lựa chọn của một năm: chỉ tiêu và con số (R24, R46). | A year's choosing: its quota and figures.",
})
@Directive('@tag(name: "private")')
export class SelectionBoard extends ChoosingFigures {
  @Field(() => ID, { description: "Kế hoạch năm (mã). | The year's plan (id)." })
  planId!: string;
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => Int, { description: "Chỉ tiêu của kế hoạch (đơn vị). | The plan's quota (units)." })
  quota!: number;
}
