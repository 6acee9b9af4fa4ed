import { Field, ID, InputType, registerEnumType } from "type-graphql";
import { ROLES, type RoleName } from "@hoa-nhap/kernel";
import { DocumentNumberText, IdText, LocalDateScalar, PlainText, existing } from "@hoa-nhap/subgraph";
import { IsOptional } from "class-validator";
import { UnitLevel } from "../unit/unit.type.js";
import { OrganisationKind } from "./organisation.type.js";
import { ROLE_SEATS } from "./role-seats.js";

/** Roles that a post may carry. */
export const PostRole = Object.fromEntries(
  (Object.keys(ROLES) as RoleName[]).filter((role) => ROLE_SEATS[role]).map((role) => [role, role]),
) as Record<string, RoleName>;
registerEnumType(PostRole, {
  name: "PostRole",
  description: "Vai trò trên nền tảng mà một chức vụ mang lại. | The role on the platform that a post carries.",
  valuesConfig: {
    CentralOfficer: { description: "Cán bộ Mặt trận Trung ương. | Officer of the Central Front." },
    ProvincialOfficer: { description: "Cán bộ Mặt trận cấp tỉnh (Ban Phong trào). | Provincial officer of the Front." },
    ProvincialLeader: {
      description: "Lãnh đạo Mặt trận cấp tỉnh (Ban Thường trực). | Provincial leader: standing board.",
    },
    DistrictOfficer: {
      description: "Cán bộ Mặt trận cấp huyện (đến 30/06/2025). | District officer, until 30/06/2025.",
    },
    CommuneOfficer: { description: "Cán bộ Mặt trận cấp xã. | Commune officer of the Front." },
    ResidentialHead: {
      description: "Trưởng Ban công tác Mặt trận ở khu dân cư. | Head of a residential area's Front work board.",
    },
    Mentor: { description: "Người được phân công giúp đỡ, thành viên nhóm nòng cốt. | Mentor, core-group member." },
    TipOfficer: { description: "Cán bộ tiếp nhận tin tố giác. | Officer who takes tips." },
    PoliceLiaison: { description: "Đầu mối Công an. | Police liaison." },
    Committee138Viewer: { description: "Người xem của Ban chỉ đạo 138. | Viewer of the 138 committee." },
    FinanceOfficer: {
      description:
        "Cán bộ cơ quan tài chính: chỉ xem kinh phí và văn bản gửi đến. | Officer of the finance department: budgets, and documents addressed to it.",
    },
    Analyst: { description: "Chuyên viên phân tích. | Analyst." },
    Auditor: { description: "Kiểm tra, bảo vệ dữ liệu cá nhân. | Auditor, data protection officer." },
    SystemAdmin: { description: "Quản trị hệ thống. | Administrator." },
  },
});

const Existing = existing("Mã. | Id.");

@InputType({ description: "Thành lập một tổ chức ở một đơn vị. | Founding a body in a unit." })
export class FoundOrganisationInput {
  @Field(() => ID, { description: "Đơn vị (mã đơn vị). | The unit (unit id)." })
  @IdText()
  unitId!: string;
  @Field(() => OrganisationKind, { description: "Loại. | Kind." })
  kind!: OrganisationKind;
  @Field(() => String, { description: "Tên chính thức. | Official name." })
  @PlainText(200)
  name!: string;
  @Field(() => LocalDateScalar, { description: "Từ ngày; có thể ở tương lai. | From; it may lie ahead." })
  on!: string;
  @Field(() => String, { nullable: true, description: "Số văn bản. | Number of the act." })
  @IsOptional()
  @DocumentNumberText()
  basis?: string | null;
}

@InputType({
  description: "Đổi tên từ một ngày; tên cũ vẫn tìm được. | Renaming from a day; the old name is still found.",
})
export class RenameOrganisationInput extends Existing {
  @Field(() => String, { description: "Tên mới. | New name." })
  @PlainText(200)
  name!: string;
  @Field(() => LocalDateScalar, { description: "Từ ngày. | From." })
  on!: string;
}

@InputType({
  description:
    "Kết thúc một tổ chức; chức vụ và ban trong đó kết thúc theo. | Ending a body, its departments and the posts in it.",
})
export class EndOrganisationInput extends Existing {
  @Field(() => LocalDateScalar, { description: "Ngày đầu tiên không còn. | First day on which it is no longer there." })
  on!: string;
  @Field(() => String, { nullable: true, description: "Số văn bản. | Number of the act." })
  @IsOptional()
  @DocumentNumberText()
  basis?: string | null;
}

@InputType({
  description:
    "Kết thúc mọi tổ chức một loại ở một cấp, trong địa bàn của mình. | Ending all bodies of a kind at a level, within the caller's area.",
})
export class EndOrganisationsOfLevelInput {
  @Field(() => OrganisationKind, { description: "Loại. | Kind." })
  kind!: OrganisationKind;
  @Field(() => UnitLevel, { description: "Cấp. | Level." })
  level!: UnitLevel;
  @Field(() => LocalDateScalar, {
    description: "Ngày đầu tiên không còn. | First day on which they are no longer there.",
  })
  on!: string;
  @Field(() => String, { description: "Số văn bản. | Number of the act." })
  @DocumentNumberText()
  basis!: string;
}

@InputType({
  description: "Thêm một cách viết khác của tên, để tìm (R78). | Another spelling of the name, for searching.",
})
export class AddOrganisationAliasInput extends Existing {
  @Field(() => String, { description: "Cách viết. | Spelling." })
  @PlainText(200)
  alias!: string;
}

@InputType({ description: "Lập một ban (R48). | Founding a department." })
export class FoundDepartmentInput {
  @Field(() => ID, { description: "Tổ chức. | The body." })
  @IdText()
  organisationId!: string;
  @Field(() => String, { description: "Tên: Ban Phong trào. | Name." })
  @PlainText(200)
  name!: string;
  @Field(() => LocalDateScalar, { description: "Từ ngày. | From." })
  on!: string;
}

@InputType({ description: "Kết thúc một ban. | Ending a department." })
export class EndDepartmentInput extends Existing {
  @Field(() => LocalDateScalar, { description: "Ngày đầu tiên không còn. | First day on which it is no longer there." })
  on!: string;
}

@InputType({
  description:
    "Bố trí chức vụ; một người có thể giữ nhiều chức vụ. | Appointing somebody; one person may hold several posts.",
})
export class AppointInput {
  @Field(() => ID, {
    nullable: true,
    description: "Người đã có trong danh bạ; trống: người mới. | Somebody already known; empty: somebody new.",
  })
  @IsOptional()
  @IdText()
  officialId?: string | null;
  @Field(() => String, { nullable: true, description: "Họ tên người mới. | Name of somebody new." })
  @IsOptional()
  @PlainText(100)
  name?: string | null;
  @Field(() => ID, { description: "Tổ chức. | The body." })
  @IdText()
  organisationId!: string;
  @Field(() => ID, { nullable: true, description: "Ban. | Department." })
  @IsOptional()
  @IdText()
  departmentId?: string | null;
  @Field(() => PostRole, { description: "Vai trò trên nền tảng. | Role on the platform." })
  role!: RoleName;
  @Field(() => String, { description: "Chức danh. | Title." })
  @PlainText(200)
  title!: string;
  @Field(() => LocalDateScalar, { description: "Ngày đầu. | First day." })
  fromOn!: string;
}

@InputType({ description: "Kết thúc một chức vụ. | Ending a post." })
export class EndPostInput extends Existing {
  @Field(() => LocalDateScalar, { description: "Ngày cuối cùng giữ chức vụ. | Last day on which it is held." })
  on!: string;
}
