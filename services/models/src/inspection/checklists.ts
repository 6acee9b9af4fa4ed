import { FindingKind, InspectionKind } from "./inspection-kind.js";

/** A checklist as it begins to apply; a later one leaves the visits made with an earlier one as they are. */
export interface NewChecklist {
  id: string;
  kind: InspectionKind;
  validFrom: string;
  items: { code: string; findingKind: FindingKind; vi: string; en: string }[];
}

const list = (text: string): NewChecklist["items"] =>
  text
    .trim()
    .split(/\n\s*(?=[A-Z_]+ \| [A-Z_]+ \| )/)
    .map((item) => {
      const [code, findingKind, vi, en] = item.split(/\s+\|\s+/) as [string, FindingKind, string, string];
      return { code, findingKind, vi, en };
    });

/**
 * The programme's first two checklists (domain 2.5): data of the first migration, from then on kept in the database.
 */
export const FIRST_CHECKLISTS: readonly NewChecklist[] = [
  {
    id: "0a1c0000-0000-8000-8000-000000000001",
    kind: InspectionKind.WORKING,
    validFrom: "2019-01-01",
    items: list(`
      FOUNDING | OTHER | Quyết định thành lập còn hiệu lực, được cập nhật | Founding papers are valid and up to date
      MEMBERS | MEMBERS | Danh sách thành viên khớp với người thực tế | The member list matches the real people
      REGULATION | OTHER | Có quy chế hoạt động và phân công nhiệm vụ | There is a regulation and a split of tasks
      MEETINGS | OTHER | Họp đúng kỳ, có biên bản | Meetings are held, with minutes
      PLAN | OTHER | Kết quả so với kế hoạch | What was planned has been done
      PEOPLE | CONSENTS | Mỗi người được giúp đỡ có phiếu đồng ý, người giúp đỡ, phiếu nhu cầu, lần thăm gần nhất không quá 45 ngày
        | Every person helped has a consent, a helper, a needs sheet and a visit in the last 45 days
      REVIEWS | REVIEWS | Nhận xét tiến bộ đúng hạn | Progress is reviewed on time
      PAPERS | OTHER | Hồ sơ được cất giữ có khóa | Papers are kept locked
      TIP_BOX | OTHER | Hòm thư tố giác do hai người mở, có sổ và biên nhận bàn giao
        | The tip box is opened by two people, with a register and hand-over receipts
      SOURCES | OTHER | Không ghi tên người cung cấp tin trong danh sách | No list names a source
      MONEY | MONEY | Sổ thu chi và chứng từ đầy đủ | The money book and receipts are complete
      PUBLICITY | OTHER | Đã tuyên truyền, phổ biến | The publicity has been done
      FIGURES | OTHER | Số liệu báo cáo gần nhất khớp với hồ sơ | The figures of the last report match the records
      WISHES | OTHER | Khó khăn, kiến nghị của cơ sở được ghi nhận | Difficulties and wishes have been taken down`),
  },
  {
    id: "0a1c0000-0000-8000-8000-000000000002",
    kind: InspectionKind.READINESS,
    validFrom: "2019-01-01",
    items: list(`
      PARTY | OTHER | Có ý kiến chỉ đạo của cấp ủy | The Party committee has given its opinion
      PLAN | OTHER | Có kế hoạch triển khai | There is a plan
      DRAFTS | MEMBERS | Có dự thảo quyết định thành lập Ban chỉ đạo, nhóm nòng cốt | The founding drafts are ready
      PEOPLE | CONSENTS | Có danh sách người cần giúp đỡ | There is a list of the people to help
      VENUE | OTHER | Địa điểm hội nghị đã chuẩn bị | The venue is ready
      INVITATIONS | OTHER | Giấy mời đã chuẩn bị | The invitations are ready
      BUDGET | MONEY | Kinh phí đã được bố trí | The budget is there
      PAPERS | OTHER | Tài liệu hội nghị đã chuẩn bị | The papers are ready`),
  },
];
