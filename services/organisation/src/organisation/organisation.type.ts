import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";

export enum OrganisationKind {
  FRONT = "FRONT",
  FRONT_WORK_BOARD = "FRONT_WORK_BOARD",
  POLICE = "POLICE",
  COMMITTEE_138 = "COMMITTEE_138",
  FINANCE = "FINANCE",
  PEOPLES_COMMITTEE = "PEOPLES_COMMITTEE",
  PARTY_COMMITTEE = "PARTY_COMMITTEE",
  MEMBER = "MEMBER",
}
registerEnumType(OrganisationKind, {
  name: "OrganisationKind",
  description:
    "Loại tổ chức; mỗi cấp có một bộ giống nhau (“cùng cấp”, R65). | Kind of body; every level repeats the same set.",
  valuesConfig: {
    FRONT: { description: "Ủy ban Mặt trận Tổ quốc. | Committee of the Fatherland Front." },
    FRONT_WORK_BOARD: { description: "Ban công tác Mặt trận ở khu dân cư. | Front work board of a residential area." },
    POLICE: { description: "Công an. | Police." },
    COMMITTEE_138: { description: "Ban chỉ đạo 138. | 138 committee." },
    FINANCE: { description: "Cơ quan tài chính. | Finance department." },
    PEOPLES_COMMITTEE: { description: "Ủy ban nhân dân. | People's Committee." },
    PARTY_COMMITTEE: { description: "Cấp ủy. | Party committee." },
    MEMBER: { description: "Tổ chức thành viên của Mặt trận. | Member organisation of the Front." },
  },
});

@Policy("organisation.read", "reference")
@ObjectType("Organisation", {
  description: "Một tổ chức ở một cấp, trong một địa bàn. | A body seated at a level in a territory.",
})
@Directive('@key(fields: "id")')
export class OrganisationType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => OrganisationKind, { description: "Loại. | Kind." })
  kind!: OrganisationKind;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Từ ngày; trống: trước 2019. | From; empty: before 2019.",
  })
  validFrom!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Kết thúc vào ngày (không gồm ngày này). | Ended on, this day excluded.",
  })
  validTo!: string | null;
  unitId!: string | null;
}

@Policy("organisation.read", "reference")
@ObjectType("Department", {
  description: "Một ban thuộc cơ quan của tổ chức: Ban Phong trào (R48). | A department of a body's office.",
})
export class DepartmentType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => String, { description: "Tên. | Name." })
  name!: string;
  @Field(() => LocalDateScalar, { description: "Từ ngày. | From." })
  validFrom!: string;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Kết thúc vào ngày (không gồm ngày này). | Ended on, this day excluded.",
  })
  validTo!: string | null;
  organisationId!: string;
}

@Policy("official.read", "area")
@ObjectType({
  description:
    "Người giữ chức vụ (không phải người được giúp đỡ). | Somebody who serves; never a helped person. Not in the analyst graph.",
})
@Directive('@key(fields: "id")')
@Directive('@tag(name: "private")')
export class Official {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => String, { description: "Họ và tên. | Full name." })
  name!: string;
}

@Policy("official.read", "area")
@ObjectType("Post", {
  description: "Một chức vụ, có ngày bắt đầu và kết thúc. | A post with its days; one person may hold several.",
})
@Directive('@tag(name: "private")')
export class PostType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => String, { description: "Chức danh. | Title." })
  title!: string;
  @Field(() => String, { description: "Vai trò trên nền tảng. | Role on the platform." })
  role!: string;
  @Field(() => LocalDateScalar, { description: "Từ ngày. | From." })
  fromOn!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "Đến ngày. | To." })
  toOn!: string | null;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  organisationId!: string;
  departmentId!: string | null;
  officialId!: string;
}

@Policy("account.read-own", "own")
@ObjectType({ description: "Tài khoản của chính người đang dùng. | The caller's own account." })
@Directive('@tag(name: "private")')
export class Me {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => String, { description: "Tên đăng nhập. | Login." })
  login!: string;
  @Field(() => String, { description: "Họ và tên. | Full name." })
  name!: string;
  @Field(() => String, { description: "Ngôn ngữ: vi hoặc en. | Language: vi or en." })
  language!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => String, {
    nullable: true,
    description: "Địa chỉ nhận thư đôn đốc; trống: không nhận thư. | Address for reminders by mail; empty: no mail.",
  })
  email!: string | null;
}

export const OrganisationConnection = connectionOf(OrganisationType, "Organisation");
export const OfficialConnection = connectionOf(Official, "Official", "private");
