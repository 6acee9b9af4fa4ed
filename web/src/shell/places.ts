import { msg } from "@lingui/core/macro";
import {
  IconAward,
  IconChartBar,
  IconChecklist,
  IconClipboardCheck,
  IconClockExclamation,
  IconCoins,
  IconFileText,
  IconFiles,
  IconFlag,
  IconHierarchy2,
  IconHome,
  IconListCheck,
  IconListSearch,
  IconListTree,
  IconReportAnalytics,
  IconSpeakerphone,
  IconTable,
  IconTransform,
  IconUsers,
  IconUsersGroup,
} from "@tabler/icons-react";
import type { MessageDescriptor } from "@lingui/core";

/** A place of the console, who sees it (any of these scopes; none for all), and its `g` key. */
export interface Place {
  to:
    | "/my-work"
    | "/overview"
    | "/overdue"
    | "/units"
    | "/logs"
    | "/reorganisations"
    | "/plans"
    | "/pilot-units"
    | "/board"
    | "/selection"
    | "/case-files"
    | "/documents"
    | "/inspections"
    | "/funding"
    | "/commendations"
    | "/conferences"
    | "/obligations"
    | "/outreach"
    | "/reports"
    | "/published";
  word: MessageDescriptor;
  icon: typeof IconHome;
  scopes: string[];
  key: string;
}

/**
 * The places by what one comes for, in the order of the work: first what waits, then the programme from its plan to its
 * praise.
 */
export const PLACE_GROUPS: { word?: MessageDescriptor; places: Place[] }[] = [
  {
    places: [
      { to: "/my-work", word: msg`Việc của tôi`, icon: IconHome, scopes: [], key: "v" },
      { to: "/overview", word: msg`Tổng quan`, icon: IconChartBar, scopes: ["statistics.read"], key: "t" },
      { to: "/overdue", word: msg`Quá hạn`, icon: IconClockExclamation, scopes: ["rollout.read"], key: "q" },
    ],
  },
  {
    word: msg`Chương trình`,
    places: [
      { to: "/plans", word: msg`Kế hoạch`, icon: IconListTree, scopes: ["scheme.read"], key: "x" },
      { to: "/selection", word: msg`Lựa chọn`, icon: IconListCheck, scopes: ["candidate.read"], key: "l" },
      { to: "/pilot-units", word: msg`Mô hình điểm`, icon: IconFlag, scopes: ["pilot.read"], key: "m" },
      { to: "/board", word: msg`Bảng năm`, icon: IconTable, scopes: ["pilot.read"], key: "n" },
      { to: "/conferences", word: msg`Hội nghị`, icon: IconUsersGroup, scopes: ["conference.read"], key: "o" },
      { to: "/outreach", word: msg`Tuyên truyền`, icon: IconSpeakerphone, scopes: ["outreach.read"], key: "y" },
      { to: "/inspections", word: msg`Kiểm tra`, icon: IconClipboardCheck, scopes: ["inspection.read"], key: "k" },
      { to: "/funding", word: msg`Kinh phí`, icon: IconCoins, scopes: ["budget.read"], key: "p" },
      { to: "/commendations", word: msg`Khen thưởng`, icon: IconAward, scopes: ["commendation.read"], key: "e" },
    ],
  },
  {
    word: msg`Giúp đỡ tại cộng đồng`,
    places: [{ to: "/case-files", word: msg`Hồ sơ cảm hóa`, icon: IconUsers, scopes: ["case.read"], key: "h" }],
  },
  {
    word: msg`Văn thư, báo cáo`,
    places: [
      { to: "/documents", word: msg`Văn bản`, icon: IconFiles, scopes: ["document.read"], key: "d" },
      { to: "/obligations", word: msg`Giao việc, đề nghị`, icon: IconChecklist, scopes: ["obligation.read"], key: "a" },
      { to: "/reports", word: msg`Báo cáo`, icon: IconFileText, scopes: ["report.read"], key: "b" },
      { to: "/published", word: msg`Số đã công bố`, icon: IconReportAnalytics, scopes: ["statistics.read"], key: "u" },
    ],
  },
  {
    word: msg`Bộ máy`,
    places: [
      { to: "/units", word: msg`Tổ chức`, icon: IconHierarchy2, scopes: ["organisation.read"], key: "c" },
      { to: "/logs", word: msg`Nhật ký`, icon: IconListSearch, scopes: ["audit.read"], key: "j" },
      { to: "/reorganisations", word: msg`Sắp xếp đơn vị`, icon: IconTransform, scopes: ["unit.reorganise"], key: "s" },
    ],
  },
];
export const PLACES: Place[] = PLACE_GROUPS.flatMap(({ places }) => places);

const isFor = ({ scopes: opening }: Place, scopes: readonly string[]): boolean =>
  opening.length === 0 || opening.some((scope) => scopes.includes(scope));
export const placesFor = (scopes: readonly string[]): Place[] => PLACES.filter((place) => isFor(place, scopes));
/** The groups that have a place for somebody, each with those places alone. */
export const groupsFor = (scopes: readonly string[]): typeof PLACE_GROUPS =>
  PLACE_GROUPS.map((group) => ({ ...group, places: group.places.filter((place) => isFor(place, scopes)) })).filter(
    ({ places }) => places.length > 0,
  );
