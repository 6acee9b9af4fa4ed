import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import { CommitteeIssuer } from "../pilot-unit/pilot-stage.js";
import { MemberBody, MemberPost, Sex } from "./staffing-words.js";

registerEnumType(MemberPost, {
  name: "MemberPost",
  description: "Chức danh trong Ban chỉ đạo hoặc nhóm nòng cốt. | Post in the steering committee or core group.",
  valuesConfig: {
    HEAD: { description: "Trưởng ban, nhóm trưởng. | Head." },
    DEPUTY: { description: "Phó trưởng ban, nhóm phó. | Deputy." },
    MEMBER: { description: "Thành viên. | Member." },
  },
});
registerEnumType(MemberBody, {
  name: "MemberBody",
  description: "Cơ quan, tổ chức mà thành viên công tác. | The body a member comes from.",
  valuesConfig: {
    PARTY: { description: "Cấp ủy, chi bộ. | Party committee or cell." },
    FRONT: { description: "Ủy ban MTTQ. | Front committee." },
    PEOPLES_COMMITTEE: { description: "Ủy ban nhân dân. | People's Committee." },
    POLICE: { description: "Công an. | Police." },
    WOMEN: { description: "Hội Liên hiệp Phụ nữ. | Women's Union." },
    FARMERS: { description: "Hội Nông dân. | Farmers' Union." },
    VETERANS: { description: "Hội Cựu chiến binh. | Veterans' Association." },
    YOUTH: { description: "Đoàn Thanh niên. | Youth Union." },
    ELDERLY: { description: "Hội Người cao tuổi. | Association of the Elderly." },
    FRONT_WORK_BOARD: { description: "Ban công tác Mặt trận ở khu dân cư. | Front work board of a residential area." },
    RESIDENTIAL_AREA: { description: "Thôn, tổ dân phố (trưởng thôn, tổ trưởng). | Residential area (its head)." },
    SECURITY_TEAM: { description: "Lực lượng bảo vệ an ninh, trật tự ở cơ sở. | Residents' security team." },
    OTHER: { description: "Người có uy tín, tổ chức khác. | Respected people, other bodies." },
  },
});
registerEnumType(Sex, {
  name: "Sex",
  description: "Giới tính. | Sex.",
  valuesConfig: { MALE: { description: "Nam. | Male." }, FEMALE: { description: "Nữ. | Female." } },
});

@Policy("official.read", "parent")
@ObjectType({
  description:
    "Một thành viên Ban chỉ đạo hoặc nhóm nòng cốt, là người làm nhiệm vụ; không bao giờ là người được giúp đỡ. " +
    "| A member of a steering committee or core group: somebody who serves; never a helped person.",
})
@Directive('@tag(name: "private")')
export class StaffMember {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: "Họ tên; trống khi người hỏi không được xem. | Name; empty when the caller may not see it.",
  })
  name!: string | null;
  @Field(() => Sex, { description: "Giới tính. | Sex." })
  sex!: Sex;
  @Field(() => MemberPost, { description: "Chức danh. | Post." })
  post!: MemberPost;
  @Field(() => String, {
    nullable: true,
    description: "Chức vụ đang giữ ở nơi công tác, ví dụ Trưởng Công an xã. | Office held elsewhere.",
  })
  office!: string | null;
  @Field(() => MemberBody, { description: "Nơi công tác. | The body they come from." })
  body!: MemberBody;
  @Field(() => String, { nullable: true, description: "Nhiệm vụ được phân công. | Task given to them." })
  duty!: string | null;
  @Field(() => LocalDateScalar, { description: "Là thành viên với chức danh này từ ngày. | Member in this post from." })
  fromOn!: LocalDate;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Đến ngày; trống: đang là thành viên. | Until; empty: still.",
  })
  untilOn!: LocalDate | null;
}

@Policy("rollout.read", "parent")
@ObjectType("SteeringCommittee", {
  description:
    "Ban chỉ đạo của đơn vị theo một quyết định; mỗi lần kiện toàn là một bản mới, bản cũ giữ nguyên (R29). " +
    "| The unit's steering committee under one decision; each re-staffing is a new version, the old one is kept.",
})
export class SteeringCommitteeType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, {
    description: "Lần thứ: 1 là thành lập, sau đó là các lần kiện toàn. | 1 is the founding, then the re-staffings.",
  })
  ordinal!: number;
  @Field(() => LocalDateScalar, { description: "Ngày thành lập. | Day founded." })
  foundedOn!: LocalDate;
  @Field(() => LocalDateScalar, { description: "Ngày của quyết định này. | Day of this decision." })
  fromOn!: LocalDate;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Hết hiệu lực vào ngày: có quyết định mới, hoặc đơn vị kết thúc. | Replaced on, or ended with the unit.",
  })
  untilOn!: LocalDate | null;
  @Field(() => CommitteeIssuer, { description: "Nơi ra quyết định. | Issuer of the decision." })
  issuer!: CommitteeIssuer;
  @Field(() => String, { description: "Số quyết định. | Number of the decision." })
  decisionNumber!: string;
  @Field(() => String, { nullable: true, description: "Số quy chế hoạt động. | Number of the working regulation." })
  regulationNumber!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày của quy chế hoạt động. | Day of the working regulation.",
  })
  regulationOn!: LocalDate | null;
  @Field(() => String, {
    nullable: true,
    description: "Số văn bản phân công nhiệm vụ. | Number of the paper that splits the tasks.",
  })
  taskSplitNumber!: string | null;
  @Field(() => Int, {
    description:
      "Số thành viên (người); đếm từ danh sách khi có danh sách. | Members (persons); counted from the list where there is one.",
  })
  memberCount!: number;
  @Field(() => Int, {
    nullable: true,
    description: "Trong đó nữ (người); trống: chưa báo. | Of whom women (persons); empty: not told.",
  })
  womenCount!: number | null;
}

@Policy("rollout.read", "parent")
@ObjectType("CoreGroup", {
  description:
    "Nhóm nòng cốt ở khu dân cư theo một quyết định (R30). | Core group of a residential area under one decision.",
})
export class CoreGroupType {
  @Field(() => ID, { description: "Mã của bản này. | Id of this version." })
  id!: string;
  @Field(() => ID, {
    description: "Mã của nhóm, giữ nguyên qua các lần kiện toàn. | Id of the group, the same in all its versions.",
  })
  groupId!: string;
  @Field(() => Int, {
    description: "Lần thứ: 1 là thành lập, sau đó là các lần kiện toàn. | 1 is the founding, then the re-staffings.",
  })
  ordinal!: number;
  @Field(() => String, { description: "Tên nhóm. | Name." })
  name!: string;
  @Field(() => LocalDateScalar, { description: "Ngày thành lập. | Day founded." })
  foundedOn!: LocalDate;
  @Field(() => LocalDateScalar, { description: "Ngày của quyết định này. | Day of this decision." })
  fromOn!: LocalDate;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description:
      "Hết hiệu lực vào ngày: kiện toàn, giải thể, hoặc đơn vị kết thúc. | Re-staffed, dissolved or ended with the unit on.",
  })
  untilOn!: LocalDate | null;
  @Field(() => CommitteeIssuer, {
    nullable: true,
    description: "Nơi ra quyết định; trống: chưa ghi. | Issuer of the decision; empty: not told.",
  })
  issuer!: CommitteeIssuer | null;
  @Field(() => String, { nullable: true, description: "Số quyết định. | Number of the decision." })
  decisionNumber!: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Số quyết định giải thể. | Number of the decision that dissolved it.",
  })
  dissolutionNumber!: string | null;
  @Field(() => String, { nullable: true, description: "Lý do giải thể. | Why it was dissolved." })
  dissolutionReason!: string | null;
  @Field(() => Int, {
    description:
      "Số thành viên (người); đếm từ danh sách khi có danh sách. | Members (persons); counted from the list where there is one.",
  })
  memberCount!: number;
  @Field(() => Int, { description: "Trong đó nữ (người). | Of whom women (persons)." })
  womenCount!: number;
}
