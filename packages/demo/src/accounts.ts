import { demoId, type RoleName } from "@hoa-nhap/kernel";
import { DEMO_COMMUNE, DEMO_PROVINCE, demoAreaCode } from "./places.js";

export interface DemoAccount {
  login: string;
  role: RoleName;
  /** Invented; the mark in brackets says so wherever it is shown. */
  name: string;
  title: string;
  /** Code of the unit the post is seated in; "" for the Central body. */
  unit: string;
  organisation: "FRONT" | "POLICE" | "COMMITTEE_138" | "FINANCE" | "FRONT_WORK_BOARD";
}

const account = (
  login: string,
  role: RoleName,
  name: string,
  title: string,
  unit: string,
  organisation: DemoAccount["organisation"] = "FRONT",
): DemoAccount => ({
  login,
  role,
  name: `${name} (mẫu)`,
  title,
  unit,
  organisation,
});
const { commune, district } = DEMO_COMMUNE;
const AREA = demoAreaCode(commune, 0);

/** One account per role; passwords are made at first start and lie outside the repository. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  account("trung-uong", "CentralOfficer", "Đỗ Minh Trung", "Chuyên viên Ban Phong trào", ""),
  account("can-bo-tinh", "ProvincialOfficer", "Bùi Thị Phương", "Chuyên viên Ban Phong trào", DEMO_PROVINCE),
  account("lanh-dao-tinh", "ProvincialLeader", "Lê Văn Đạo", "Phó Chủ tịch Ủy ban MTTQ tỉnh", DEMO_PROVINCE),
  account("can-bo-huyen", "DistrictOfficer", "Phạm Văn Huy", "Phó Chủ tịch Ủy ban MTTQ huyện", district),
  account("can-bo-xa", "CommuneOfficer", "Nguyễn Thị Xuân", "Chủ tịch Ủy ban MTTQ xã", commune),
  account("truong-ban", "ResidentialHead", "Vũ Đình Đông", "Trưởng Ban công tác Mặt trận", AREA, "FRONT_WORK_BOARD"),
  account("nguoi-giup-do", "Mentor", "Trần Thị Giúp", "Thành viên nhóm nòng cốt", AREA, "FRONT_WORK_BOARD"),
  account("tiep-nhan-tin", "TipOfficer", "Hoàng Văn Tiếp", "Cán bộ tiếp nhận tin", commune),
  account("cong-an", "PoliceLiaison", "Đặng Văn An", "Cán bộ đầu mối Công an xã", commune, "POLICE"),
  account("ban-138", "Committee138Viewer", "Ngô Thị Chỉ", "Thư ký Ban chỉ đạo 138", DEMO_PROVINCE, "COMMITTEE_138"),
  account("tai-chinh-tinh", "FinanceOfficer", "Cao Thị Ngân", "Chuyên viên Sở Tài chính", DEMO_PROVINCE, "FINANCE"),
  account("phan-tich", "Analyst", "Trịnh Văn Phân", "Chuyên viên phân tích", DEMO_PROVINCE),
  account("kiem-toan", "Auditor", "Mai Thị Toàn", "Cán bộ bảo vệ dữ liệu cá nhân", DEMO_PROVINCE),
  account("quan-tri", "SystemAdmin", "Lý Văn Trị", "Quản trị hệ thống", DEMO_PROVINCE),
];

/** The id that organisation and cases agree on for a demo account. */
export const demoAccountId = (login: string): string => demoId(`account ${login}`);
