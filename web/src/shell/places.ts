import { msg } from "@lingui/core/macro";
import { IconAward, IconChartBar, IconChecklist, IconClipboardCheck, IconClockExclamation, IconCoins, IconFileText, IconFiles, IconFlag, IconHierarchy2, IconHome, IconListCheck, IconListTree, IconSpeakerphone, IconTable, IconTransform, IconUsers, IconUsersGroup } from "@tabler/icons-react";
import type { MessageDescriptor } from "@lingui/core";

/** A place of the console, who sees it (any of these scopes; none for all), and its `g` key. */
export interface Place {
  to: "/my-work" | "/overview" | "/overdue" | "/units" | "/reorganisations" | "/plans" | "/pilot-units" | "/board" | "/selection" | "/case-files" | "/documents" | "/inspections" | "/funding" | "/commendations" | "/conferences" | "/obligations" | "/outreach" | "/reports";
  word: MessageDescriptor;
  icon: typeof IconHome;
  scopes: string[];
  key: string;
}

export const PLACES: Place[] = [
  { to: "/my-work", word: msg`Việc của tôi`, icon: IconHome, scopes: [], key: "v" },
  { to: "/overview", word: msg`Tổng quan`, icon: IconChartBar, scopes: ["statistics.read"], key: "t" },
  { to: "/overdue", word: msg`Quá hạn`, icon: IconClockExclamation, scopes: ["reminder.read"], key: "q" },
  { to: "/units", word: msg`Tổ chức`, icon: IconHierarchy2, scopes: ["organisation.read"], key: "c" },
  { to: "/reorganisations", word: msg`Sắp xếp đơn vị`, icon: IconTransform, scopes: ["unit.reorganise"], key: "s" },
  { to: "/plans", word: msg`Kế hoạch`, icon: IconListTree, scopes: ["scheme.read"], key: "x" },
  { to: "/pilot-units", word: msg`Mô hình điểm`, icon: IconFlag, scopes: ["pilot.read"], key: "m" },
  { to: "/board", word: msg`Bảng năm`, icon: IconTable, scopes: ["pilot.read"], key: "n" },
  { to: "/selection", word: msg`Lựa chọn`, icon: IconListCheck, scopes: ["candidate.read"], key: "l" },
  { to: "/inspections", word: msg`Kiểm tra`, icon: IconClipboardCheck, scopes: ["pilot.read"], key: "k" },
  { to: "/case-files", word: msg`Hồ sơ cảm hóa`, icon: IconUsers, scopes: ["case.read"], key: "h" },
  { to: "/documents", word: msg`Văn bản`, icon: IconFiles, scopes: ["document.read"], key: "d" },
  { to: "/funding", word: msg`Kinh phí`, icon: IconCoins, scopes: ["budget.read"], key: "p" },
  { to: "/commendations", word: msg`Khen thưởng`, icon: IconAward, scopes: ["commendation.read"], key: "e" },
  { to: "/conferences", word: msg`Hội nghị`, icon: IconUsersGroup, scopes: ["obligation.read"], key: "o" },
  { to: "/obligations", word: msg`Giao việc, đề nghị`, icon: IconChecklist, scopes: ["obligation.read"], key: "a" },
  { to: "/outreach", word: msg`Tuyên truyền`, icon: IconSpeakerphone, scopes: ["outreach.record", "obligation.read"], key: "y" },
  { to: "/reports", word: msg`Báo cáo`, icon: IconFileText, scopes: ["report.read"], key: "b" },
];

export const placesFor = (scopes: readonly string[]): Place[] =>
  PLACES.filter((place) => place.scopes.length === 0 || place.scopes.some((scope) => scopes.includes(scope)));
