import { Field, ID, InputType, Int } from "type-graphql";
import { DocumentNumberText, IdText, LocalDateScalar, PlainText, existing } from "@hoa-nhap/subgraph";
import { ArrayMaxSize, ArrayNotEmpty, IsInt, IsOptional, Max, Min, ValidateNested } from "class-validator";
import { CommitteeIssuer } from "../pilot-unit/pilot-stage.js";
import { NUMBER, StepWithNumber, StepWithPaper } from "../pilot-unit/step.inputs.js";
import type { FoundCommittee, RecordRegulation } from "./committee.service.js";
import type { Decision, FoundGroups, GroupGiven } from "./core-group.service.js";
import type { MemberGiven, StaffGiven } from "./staff.js";
import { MemberBody, MemberPost, Sex } from "./staffing-words.js";

const MEMBERS =
  "Danh sách thành viên; số lượng khi đó được đếm từ danh sách. | List of members; their number is then counted from it.";
const WITHOUT_LIST = "khi không có danh sách. | ";

@InputType({
  description:
    "Một thành viên: người làm nhiệm vụ, không bao giờ là người được giúp đỡ. | A member: somebody who serves, never a helped person.",
})
export class StaffMemberInput implements MemberGiven {
  @Field(() => String, { description: "Họ tên. | Name." })
  @PlainText(100, 2)
  name!: string;
  @Field(() => Sex, { description: "Giới tính. | Sex." })
  sex!: Sex;
  @Field(() => MemberPost, { description: "Chức danh. | Post." })
  post!: MemberPost;
  @Field(() => String, { nullable: true, description: "Chức vụ đang giữ ở nơi công tác. | Office held elsewhere." })
  @IsOptional()
  @PlainText(200)
  office?: string | null;
  @Field(() => MemberBody, { description: "Nơi công tác. | The body they come from." })
  body!: MemberBody;
  @Field(() => String, { nullable: true, description: "Nhiệm vụ được phân công. | Task given to them." })
  @IsOptional()
  @PlainText(500)
  duty?: string | null;
}

@InputType({ description: "Thành lập Ban chỉ đạo (R29). | Founding the steering committee." })
export class FoundSteeringCommitteeInput extends StepWithNumber implements FoundCommittee {
  @Field(() => CommitteeIssuer, { description: "Nơi ra quyết định. | Issuer of the decision." })
  issuer!: CommitteeIssuer;
  @Field(() => [StaffMemberInput], { nullable: true, description: MEMBERS })
  @IsOptional()
  @ArrayMaxSize(99)
  @ValidateNested({ each: true })
  members?: StaffMemberInput[] | null;
  @Field(() => Int, {
    nullable: true,
    description: `Số thành viên, ít nhất 3 (người), ${WITHOUT_LIST}Members, at least 3 (persons), where there is no list.`,
  })
  @IsOptional()
  @IsInt()
  @Min(3)
  @Max(99)
  memberCount?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: `Trong đó nữ (người), ${WITHOUT_LIST}Of whom women (persons), where there is no list.`,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(99)
  womenCount?: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description: `Có trưởng ban, ${WITHOUT_LIST}Has a head, where there is no list.`,
  })
  hasHead?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: `Có phó trưởng ban, ${WITHOUT_LIST}Has a deputy head, where there is no list.`,
  })
  hasDeputy?: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: `Có thành viên là Công an, ${WITHOUT_LIST}Has a member of the police, where there is no list.`,
  })
  hasPolice?: boolean | null;
  @Field(() => String, { nullable: true, description: "Số quy chế hoạt động. | Number of the working regulation." })
  @IsOptional()
  @DocumentNumberText()
  regulationNumber?: string | null;
  @Field(() => String, {
    nullable: true,
    description: "Số văn bản phân công nhiệm vụ. | Number of the paper that splits the tasks.",
  })
  @IsOptional()
  @DocumentNumberText()
  taskSplitNumber?: string | null;
}

@InputType({ description: "Kiện toàn Ban chỉ đạo (R29). | Re-staffing the steering committee." })
export class ReStaffCommitteeInput extends FoundSteeringCommitteeInput {}

@InputType({ description: "Quy chế hoạt động của Ban chỉ đạo (R29). | Working regulation of the steering committee." })
export class RecordWorkingRegulationInput
  extends existing("Đơn vị điểm nào. | Which pilot unit.")
  implements RecordRegulation
{
  @Field(() => LocalDateScalar, {
    description: "Ngày ban hành; không trước quyết định. | Day issued; not before the decision.",
  })
  on!: string;
  @Field(() => String, { description: NUMBER })
  @DocumentNumberText()
  regulationNumber!: string;
  @Field(() => String, {
    nullable: true,
    description: "Số văn bản phân công nhiệm vụ. | Number of the paper that splits the tasks.",
  })
  @IsOptional()
  @DocumentNumberText()
  taskSplitNumber?: string | null;
}

@InputType({ description: "Một nhóm nòng cốt. | One core group." })
export class CoreGroupInput implements GroupGiven {
  @Field(() => String, { description: "Tên nhóm. | Name." })
  @PlainText(200)
  name!: string;
  @Field(() => ID, { nullable: true, description: "Khu dân cư (mã đơn vị). | Residential area (unit id)." })
  @IsOptional()
  @IdText()
  areaId?: string | null;
  @Field(() => [StaffMemberInput], { nullable: true, description: MEMBERS })
  @IsOptional()
  @ArrayMaxSize(99)
  @ValidateNested({ each: true })
  members?: StaffMemberInput[] | null;
  @Field(() => Int, {
    nullable: true,
    description: `Số thành viên (người), ${WITHOUT_LIST}Members (persons), where there is no list.`,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(99)
  memberCount?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: `Trong đó nữ (người), ${WITHOUT_LIST}Of whom women (persons), where there is no list.`,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(99)
  womenCount?: number | null;
}

@InputType({ description: "Thành lập các nhóm nòng cốt (R30). | Founding the core groups." })
export class FoundCoreGroupsInput extends StepWithPaper implements FoundGroups {
  @Field(() => CommitteeIssuer, { nullable: true, description: "Nơi ra quyết định. | Issuer of the decision." })
  issuer?: CommitteeIssuer | null;
  @Field(() => [CoreGroupInput], { description: "Các nhóm, ít nhất một. | The groups, at least one." })
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  groups!: CoreGroupInput[];
}

/** A decision about one group. */
@InputType()
abstract class GroupDecision extends StepWithNumber implements Decision {
  @Field(() => CommitteeIssuer, { description: "Nơi ra quyết định. | Issuer of the decision." })
  issuer!: CommitteeIssuer;
}

@InputType({ description: "Thành lập thêm một nhóm nòng cốt (R30). | Founding one more core group." })
export class FoundCoreGroupInput extends GroupDecision {
  @Field(() => CoreGroupInput, { description: "Nhóm mới. | The new group." })
  @ValidateNested()
  group!: CoreGroupInput;
}

@InputType({ description: "Kiện toàn một nhóm nòng cốt (R30). | Re-staffing a core group." })
export class ReStaffCoreGroupInput extends GroupDecision implements StaffGiven {
  @Field(() => ID, { description: "Nhóm nào (mã của nhóm). | Which group (its group id)." })
  @IdText()
  groupId!: string;
  @Field(() => [StaffMemberInput], { nullable: true, description: MEMBERS })
  @IsOptional()
  @ArrayMaxSize(99)
  @ValidateNested({ each: true })
  members?: StaffMemberInput[] | null;
  @Field(() => Int, {
    nullable: true,
    description: `Số thành viên (người), ${WITHOUT_LIST}Members (persons), where there is no list.`,
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(99)
  memberCount?: number | null;
  @Field(() => Int, {
    nullable: true,
    description: `Trong đó nữ (người), ${WITHOUT_LIST}Of whom women (persons), where there is no list.`,
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(99)
  womenCount?: number | null;
}

@InputType({ description: "Giải thể một nhóm nòng cốt. | Dissolving a core group." })
export class DissolveCoreGroupInput extends GroupDecision {
  @Field(() => ID, { description: "Nhóm nào (mã của nhóm). | Which group (its group id)." })
  @IdText()
  groupId!: string;
  @Field(() => String, { description: "Lý do. | Why." })
  @PlainText(1000)
  reason!: string;
}
