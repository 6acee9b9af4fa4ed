import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

/** What the roles of the platform are called on the screen. */
export const ROLE_WORDS: Record<string, MessageDescriptor> = {
  CentralOfficer: msg`Cán bộ Trung ương`,
  ProvincialOfficer: msg`Cán bộ Ban Phong trào tỉnh`,
  ProvincialLeader: msg`Lãnh đạo MTTQ tỉnh`,
  DistrictOfficer: msg`Cán bộ MTTQ huyện`,
  CommuneOfficer: msg`Cán bộ MTTQ xã`,
  ResidentialHead: msg`Trưởng Ban công tác Mặt trận`,
  Mentor: msg`Người giúp đỡ`,
  TipOfficer: msg`Cán bộ tiếp nhận tin`,
  PoliceLiaison: msg`Đầu mối công an`,
  Committee138Viewer: msg`Thành viên Ban chỉ đạo 138`,
  FinanceOfficer: msg`Cán bộ cơ quan tài chính`,
  Analyst: msg`Chuyên viên phân tích`,
  Auditor: msg`Cán bộ bảo vệ dữ liệu`,
  SystemAdmin: msg`Quản trị hệ thống`,
};
