import { MemberBody, MemberPost, Sex } from "../staffing/staffing-words.js";
import type { MemberGiven } from "../staffing/staff.js";

const { HEAD, DEPUTY, MEMBER } = MemberPost;
const { FEMALE, MALE } = Sex;

const member = (
  name: string,
  sex: Sex,
  post: MemberPost,
  office: string,
  body: MemberBody,
  duty?: string,
): MemberGiven => ({ name: `${name} (mẫu)`, sex, post, office, body, duty: duty ?? null });

/** The example commune's committee of 13, four of them women. */
export const COMMITTEE: MemberGiven[] = [
  member("Nguyễn Văn Khải", MALE, HEAD, "Phó Bí thư Thường trực Đảng ủy xã", MemberBody.PARTY, "Chỉ đạo chung"),
  member(
    "Nguyễn Thị Xuân",
    FEMALE,
    DEPUTY,
    "Chủ tịch Ủy ban MTTQ xã",
    MemberBody.FRONT,
    "Thường trực Ban chỉ đạo; tổng hợp, báo cáo",
  ),
  member(
    "Trần Đức Minh",
    MALE,
    DEPUTY,
    "Trưởng Công an xã",
    MemberBody.POLICE,
    "Tiếp nhận tố giác, tin báo; rà soát danh sách",
  ),
  member(
    "Lê Quang Thắng",
    MALE,
    DEPUTY,
    "Phó Chủ tịch Ủy ban nhân dân xã",
    MemberBody.PEOPLES_COMMITTEE,
    "Kinh phí, việc làm, vay vốn",
  ),
  member("Phạm Thị Lan", FEMALE, MEMBER, "Chủ tịch Hội Liên hiệp Phụ nữ xã", MemberBody.WOMEN, "Gia đình và hòa giải"),
  member("Vũ Văn Hùng", MALE, MEMBER, "Chủ tịch Hội Nông dân xã", MemberBody.FARMERS),
  member("Đặng Xuân Trường", MALE, MEMBER, "Chủ tịch Hội Cựu chiến binh xã", MemberBody.VETERANS),
  member("Hoàng Minh Tuấn", MALE, MEMBER, "Bí thư Đoàn Thanh niên xã", MemberBody.YOUTH, "Thanh thiếu niên chậm tiến"),
  member("Bùi Văn Cường", MALE, MEMBER, "Chủ tịch Hội Người cao tuổi xã", MemberBody.ELDERLY),
  member(
    "Đỗ Thị Hồng",
    FEMALE,
    MEMBER,
    "Công chức Tư pháp – Hộ tịch",
    MemberBody.PEOPLES_COMMITTEE,
    "Thủ tục pháp lý, giấy tờ",
  ),
  member("Ngô Thị Yến", FEMALE, MEMBER, "Công chức Văn hóa – Xã hội", MemberBody.PEOPLES_COMMITTEE, "Tuyên truyền"),
  member("Vũ Đình Đông", MALE, MEMBER, "Trưởng Ban công tác Mặt trận thôn", MemberBody.FRONT_WORK_BOARD),
  member("Cao Văn Nghĩa", MALE, MEMBER, "Trưởng Ban công tác Mặt trận thôn bên", MemberBody.FRONT_WORK_BOARD),
];

/** After the Women's congress: its new chair in the place of the old one. */
export const COMMITTEE_RENEWED = COMMITTEE.map((one) =>
  one.body === MemberBody.WOMEN ? { ...one, name: "Lưu Thị Thanh (mẫu)" } : one,
);

const OFFICES: [string, MemberBody, MemberPost][] = [
  ["Bí thư Chi bộ thôn", MemberBody.PARTY, HEAD],
  ["Trưởng Ban công tác Mặt trận", MemberBody.FRONT_WORK_BOARD, DEPUTY],
  ["Trưởng thôn", MemberBody.RESIDENTIAL_AREA, MEMBER],
  ["Tổ viên bảo vệ an ninh, trật tự", MemberBody.SECURITY_TEAM, MEMBER],
  ["Chi hội trưởng Phụ nữ", MemberBody.WOMEN, MEMBER],
  ["Chi hội phó Phụ nữ", MemberBody.WOMEN, MEMBER],
  ["Giáo viên nghỉ hưu, người có uy tín", MemberBody.OTHER, MEMBER],
  ["Chi hội trưởng Cựu chiến binh", MemberBody.VETERANS, MEMBER],
];
const MEN = [
  "Nguyễn Văn Bách",
  "Trần Văn Quế",
  "Lê Văn Sơn",
  "Phạm Văn Tùng",
  "Vũ Văn Đạt",
  "Đỗ Văn Hải",
  "Bùi Văn Lộc",
  "Hoàng Văn Phú",
  "Ngô Văn Vinh",
];
const WOMEN = [
  "Nguyễn Thị Hạnh",
  "Trần Thị Mơ",
  "Lê Thị Nhàn",
  "Phạm Thị Oanh",
  "Vũ Thị Sen",
  "Đỗ Thị Thơm",
  "Bùi Thị Vân",
  "Hoàng Thị Xoan",
  "Ngô Thị Ánh",
];

/** A core group's list; the women are named last but for the two of the Women's branch. */
export function groupMembers(area: number, memberCount: number, womenCount: number): MemberGiven[] {
  const women = new Set([4, 5, 6, 2].slice(0, womenCount));
  return OFFICES.slice(0, memberCount).map(([office, body, post], i) => {
    const sex = women.has(i) ? FEMALE : MALE;
    return member((sex === FEMALE ? WOMEN : MEN)[(area * 3 + i) % 9]!, sex, post, office, body);
  });
}

/** A head of the Front work board who moved away, and who came in their place. */
export const groupRenewed = (members: MemberGiven[]): MemberGiven[] =>
  members.map((one) => (one.post === DEPUTY ? { ...one, name: "Cao Văn Toàn (mẫu)" } : one));
