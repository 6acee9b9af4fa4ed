import type { UnitLevel } from "../unit-level.js";

/**
 * How a figure is counted. FLOW: what happened inside the period. STOCK: what stands at its end. OPENING, TOTAL,
 * CLOSING: the people helped at the start, in all, and at the end, tied by the stock identity. RATE: a quotient of
 * sums, never an average of rates.
 */
type IndicatorKind = "FLOW" | "STOCK" | "OPENING" | "TOTAL" | "CLOSING" | "RATE" | "TYPED";
/** COMPUTED from recorded facts, TYPED by the reporting unit, or computed and correctable. */
type IndicatorSource = "COMPUTED" | "TYPED" | "BOTH";

export interface IndicatorRow {
  code: string;
  name: string;
  nameEn: string;
  identifier: string;
  unit: string;
  kind: IndicatorKind;
  source: IndicatorSource;
  /** The lowest level whose report carries it; every level above carries it too. */
  lowest: UnitLevel;
  /** Must be typed, or marked not applicable, before a commune submits. */
  required: boolean;
  /** Counts people or tips: small cells are hidden in statistics. */
  sensitive: boolean;
  /** Below the province only the reporting unit itself sees the figure. */
  guarded: boolean;
  numerator: string[];
  denominator: string[];
}

type Marks = { required?: true; sensitive?: true; guarded?: true; rate?: [string, string] };
const row = (
  text: string,
  kind: IndicatorKind,
  source: IndicatorSource,
  lowest: "X" | "H" | "T",
  { rate, ...marks }: Marks = {},
): IndicatorRow => {
  const [code, name, nameEn, identifier, unit] = text.split(" | ") as [string, string, string, string, string];
  const sum = (codes?: string): string[] => codes?.split("+") ?? [];
  return {
    code,
    name,
    nameEn,
    identifier,
    unit,
    kind,
    source,
    lowest: ({ X: "COMMUNE", H: "DISTRICT", T: "PROVINCE" } as const)[lowest] as UnitLevel,
    required: false,
    sensitive: false,
    guarded: false,
    ...marks,
    numerator: sum(rate?.[0]),
    denominator: sum(rate?.[1]),
  };
};
const people = { sensitive: true } as const;
const typed = { required: true } as const;

/**
 * The catalogue of indicators I01-I67. A code with a letter is a base of its indicator: the N(umerator) or
 * D(enominator) of a rate, or I25X, the people who left, by which the stock identity closes, or R(iêng): the same
 * people where the model is the district's or commune's own.
 */
export const CATALOGUE: readonly IndicatorRow[] = [
  row("I01 | Số đơn vị được chọn làm điểm | Units chosen | selectedUnitCount | đơn vị", "STOCK", "COMPUTED", "X"),
  row(
    "I02 | Số đơn vị đã tổ chức hội nghị triển khai | Units launched | launchedUnitCount | đơn vị",
    "FLOW",
    "COMPUTED",
    "T",
  ),
  row("I03D | Chỉ tiêu số đơn vị theo kế hoạch | Quota of the plan | plannedUnitCount | đơn vị", "TYPED", "TYPED", "T"),
  row("I03 | Tỷ lệ triển khai so với kế hoạch | Launched against plan | launchRate | %", "RATE", "COMPUTED", "T", {
    rate: ["I02", "I03D"],
  }),
  row("I04 | Số đơn vị triển khai đúng hạn | Launched in time | onTimeLaunchCount | đơn vị", "FLOW", "COMPUTED", "T"),
  row(
    "I05 | Số mô hình do cấp huyện, xã tự xây dựng | Models built locally | localModelCount | mô hình",
    "STOCK",
    "COMPUTED",
    "X",
  ),
  row(
    "I06 | Số Ban chỉ đạo được thành lập, kiện toàn | Steering committees | steeringCommitteeCount | ban",
    "STOCK",
    "COMPUTED",
    "X",
  ),
  row(
    "I07 | Số thành viên Ban chỉ đạo | Members of steering committees | steeringMemberCount | người",
    "STOCK",
    "COMPUTED",
    "X",
  ),
  row("I08 | Số nhóm nòng cốt | Core groups | coreGroupCount | nhóm", "STOCK", "COMPUTED", "X"),
  row("I09 | Số thành viên nhóm nòng cốt | Members of core groups | coreMemberCount | người", "STOCK", "COMPUTED", "X"),
  row(
    "I10 | Số khu dân cư có nhóm nòng cốt | Areas with a core group | areaWithGroupCount | khu",
    "STOCK",
    "COMPUTED",
    "X",
  ),
  row("I11D | Số khu dân cư | Residential areas | areaCount | khu", "TYPED", "TYPED", "X"),
  row("I11 | Tỷ lệ khu dân cư có nhóm nòng cốt | Areas covered | areaCoverageRate | %", "RATE", "COMPUTED", "X", {
    rate: ["I10", "I11D"],
  }),
  row("I12 | Số cuộc họp Ban chỉ đạo | Committee meetings | committeeMeetingCount | cuộc", "FLOW", "COMPUTED", "X"),
  row(
    "I13 | Số buổi sinh hoạt nhóm nòng cốt | Core group meetings | groupMeetingCount | buổi",
    "FLOW",
    "COMPUTED",
    "X",
  ),
  row(
    "I14 | Số văn bản chỉ đạo, hướng dẫn ban hành | Documents issued | issuedDocumentCount | văn bản",
    "FLOW",
    "COMPUTED",
    "X",
  ),
  row("I15 | Số hội nghị quán triệt, tuyên truyền | Briefings | briefingCount | cuộc", "FLOW", "BOTH", "X"),
  row(
    "I16 | Số lượt người dự tuyên truyền | Attendance at briefings | briefingAttendance | lượt người",
    "TYPED",
    "TYPED",
    "X",
    typed,
  ),
  row("I17 | Số tin, bài, buổi phát thanh | Media items | mediaItemCount | tin/bài", "TYPED", "TYPED", "X", typed),
  row("I18 | Số tờ rơi, tài liệu cấp phát | Leaflets | leafletCount | bản", "TYPED", "TYPED", "X", typed),
  row("I19 | Số hộ ký cam kết | Households that pledged | pledgedHouseholdCount | hộ", "FLOW", "BOTH", "X"),
  row("I20D | Số hộ trên địa bàn | Households | householdCount | hộ", "TYPED", "TYPED", "X"),
  row("I20 | Tỷ lệ hộ ký cam kết | Households that pledged, rate | pledgedHouseholdRate | %", "RATE", "COMPUTED", "X", {
    rate: ["I19", "I20D"],
  }),
  row("I21 | Số hòm thư tố giác tội phạm | Tip boxes | tipBoxCount | hòm thư", "TYPED", "TYPED", "X", typed),
  row(
    "I22 | Số người được giúp đỡ đầu kỳ | Helped at the start | supportedOpening | người",
    "OPENING",
    "BOTH",
    "X",
    people,
  ),
  row("I23 | Số người tiếp nhận mới trong kỳ | Taken in | supportedIntake | người", "FLOW", "BOTH", "X", people),
  row(
    "I24 | Tổng số người được giúp đỡ trong kỳ | Helped in all | supportedTotal | người",
    "TOTAL",
    "BOTH",
    "X",
    people,
  ),
  row("I25X | Số người thôi được giúp đỡ trong kỳ | Left | supportedExits | người", "FLOW", "BOTH", "X", people),
  row(
    "I25 | Số người được giúp đỡ cuối kỳ | Helped at the end | supportedClosing | người",
    "CLOSING",
    "BOTH",
    "X",
    people,
  ),
  row(
    "I24R " +
      "| Tổng số người được giúp đỡ trong kỳ ở mô hình tự xây dựng (tính riêng) | Helped in models built locally, " +
      "counted apart | ownModelSupportedTotal | người",
    "TOTAL",
    "COMPUTED",
    "H",
    people,
  ),
  row(
    "I25R " +
      "| Số người được giúp đỡ cuối kỳ ở mô hình tự xây dựng (tính riêng) | Helped at the end in models built " +
      "locally, counted apart | ownModelSupportedClosing | người",
    "CLOSING",
    "COMPUTED",
    "H",
    people,
  ),
  row(
    "I26 | Số người dưới 18 tuổi được giúp đỡ | Helped below 18 | supportedMinorCount | người",
    "STOCK",
    "COMPUTED",
    "X",
    { sensitive: true, guarded: true },
  ),
  row(
    "I27 | Số người từ chối hoặc rút đồng ý | Consent refused or withdrawn | consentRefusedCount | người",
    "FLOW",
    "COMPUTED",
    "T",
    people,
  ),
  row(
    "I28 | Số người có người giúp đỡ phân công | With a mentor | mentoredCount | người",
    "STOCK",
    "COMPUTED",
    "X",
    people,
  ),
  row("I29 | Số lượt thăm hỏi, gặp gỡ | Visits | visitCount | lượt", "FLOW", "COMPUTED", "X"),
  row("I30D | Số người-tháng được giúp đỡ | Person-months | personMonthCount | người-tháng", "TYPED", "TYPED", "X"),
  row(
    "I30 | Số lượt thăm hỏi bình quân một người một tháng | Visits per person and month | visitsPerPersonMonth | lượt",
    "RATE",
    "COMPUTED",
    "X",
    { rate: ["I29", "I30D"] },
  ),
  row(
    "I31 | Số người được tư vấn tâm lý, pháp lý | Counselled | counselledCount | người",
    "FLOW",
    "COMPUTED",
    "X",
    people,
  ),
  row(
    "I32 | Số người được giới thiệu việc làm | Referred to a job | jobReferredCount | người",
    "FLOW",
    "COMPUTED",
    "X",
    people,
  ),
  row(
    "I33 | Số người có việc làm ổn định từ 3 tháng | In a stable job | stableJobCount | người",
    "FLOW",
    "COMPUTED",
    "X",
    people,
  ),
  row(
    "I34 | Số người được học nghề | In vocational training | vocationalTrainingCount | người",
    "FLOW",
    "COMPUTED",
    "X",
    people,
  ),
  row("I35 | Số người được vay vốn | Borrowers | borrowerCount | người", "FLOW", "COMPUTED", "X", people),
  row("I36 | Tổng số tiền vay | Lent | loanAmount | đồng", "FLOW", "COMPUTED", "X"),
  row(
    "I37 | Số người được hỗ trợ giấy tờ tùy thân, cư trú | Helped with papers | identityPapersCount | người",
    "FLOW",
    "COMPUTED",
    "X",
    people,
  ),
  row(
    "I38 | Số người được hỗ trợ sinh kế, quà | Helped with a livelihood | livelihoodSupportCount | người",
    "FLOW",
    "COMPUTED",
    "X",
    people,
  ),
  row("I39 | Giá trị hỗ trợ sinh kế | Value of livelihood help | livelihoodSupportValue | đồng", "FLOW", "BOTH", "X"),
  row("I40N | Số nhu cầu được đáp ứng | Needs met | needsMetCount | nhu cầu", "FLOW", "COMPUTED", "X"),
  row("I40D | Số nhu cầu được nêu | Needs raised | needsRaisedCount | nhu cầu", "FLOW", "COMPUTED", "X"),
  row("I40 | Tỷ lệ nhu cầu được đáp ứng | Needs met, rate | needsMetRate | %", "RATE", "COMPUTED", "X", {
    rate: ["I40N", "I40D"],
  }),
  row("I41 | Số người tiến bộ rõ rệt | Clear progress | clearProgressCount | người", "STOCK", "COMPUTED", "X", people),
  row("I42 | Số người có tiến bộ | Some progress | someProgressCount | người", "STOCK", "COMPUTED", "X", people),
  row("I43 | Số người chưa tiến bộ | No progress | noProgressCount | người", "STOCK", "COMPUTED", "X", people),
  row("I44 | Tỷ lệ tiến bộ | Progress, rate | progressRate | %", "RATE", "COMPUTED", "X", {
    ...people,
    rate: ["I41+I42", "I41+I42+I43"],
  }),
  row(
    "I45 | Số người đưa ra khỏi diện quản lý, giáo dục | Taken off with progress | graduatedCount | người",
    "FLOW",
    "COMPUTED",
    "X",
    people,
  ),
  row("I46 | Số người phạm tội mới trong kỳ | New offences | newOffenceCount | người", "FLOW", "COMPUTED", "T", people),
  row("I47 | Tỷ lệ phạm tội mới | New offences, rate | newOffenceRate | %", "RATE", "COMPUTED", "T", {
    ...people,
    rate: ["I46", "I24"],
  }),
  row(
    "I48 | Số người tái phạm (theo Bộ luật Hình sự) | Recidivism | recidivismCount | người",
    "FLOW",
    "COMPUTED",
    "T",
    people,
  ),
  row("I49 | Tỷ lệ tái phạm | Recidivism, rate | recidivismRate | %", "RATE", "COMPUTED", "T", {
    ...people,
    rate: ["I48", "I24"],
  }),
  row("I50 | Số người tái nghiện | Relapse into drugs | relapseCount | người", "FLOW", "COMPUTED", "T", people),
  row("I51 | Số người được xóa án tích | Convictions cleared | clearedCount | người", "FLOW", "COMPUTED", "T", people),
  row(
    "I52 | Số tin tố giác, tin báo tiếp nhận | Tips received | tipReceivedCount | tin",
    "FLOW",
    "COMPUTED",
    "X",
    people,
  ),
  row("I53 | Số tin nặc danh | Anonymous tips | anonymousTipCount | tin", "FLOW", "COMPUTED", "T", people),
  row(
    "I54 | Số tin chuyển cơ quan Công an | Tips handed to the police | tipForwardedCount | tin",
    "FLOW",
    "COMPUTED",
    "X",
    people,
  ),
  row(
    "I55N | Số tin chuyển trong 24 giờ | Handed over within 24 hours | forwardedWithin24hCount | tin",
    "FLOW",
    "COMPUTED",
    "X",
    people,
  ),
  row(
    "I55 | Tỷ lệ tin chuyển trong 24 giờ | Handed over within 24 hours, rate | forwardedWithin24hRate | %",
    "RATE",
    "COMPUTED",
    "X",
    { ...people, rate: ["I55N", "I54"] },
  ),
  row("I56 | Số tin có giá trị | Tips of value | valuableTipCount | tin", "TYPED", "TYPED", "X", {
    ...people,
    ...typed,
  }),
  row(
    "I57 | Số vụ khởi tố từ tin của nhân dân | Prosecutions from tips | prosecutedFromTipCount | vụ",
    "TYPED",
    "TYPED",
    "T",
  ),
  row(
    "I58 | Số đối tượng bị bắt, xử lý từ tin báo | Dealt with after tips | handledFromTipCount | người",
    "TYPED",
    "TYPED",
    "T",
    people,
  ),
  row(
    "I59 | Số tin đã có kết quả trả lời người cung cấp | Tips answered | tipFeedbackCount | tin",
    "FLOW",
    "COMPUTED",
    "X",
    people,
  ),
  row(
    "I60 | Số vụ phạm pháp hình sự trên địa bàn | Criminal cases | criminalCaseCount | vụ",
    "TYPED",
    "TYPED",
    "X",
    typed,
  ),
  row(
    "I61 | Số khu dân cư đạt “an toàn về an ninh trật tự” | Safe areas | safeAreaCount | khu",
    "TYPED",
    "TYPED",
    "X",
    typed,
  ),
  row("I62 | Số đơn vị được kiểm tra | Units inspected | inspectedUnitCount | đơn vị", "FLOW", "COMPUTED", "T"),
  row(
    "I63N | Số kiến nghị sau kiểm tra đã khắc phục | Findings mended | findingResolvedCount | kiến nghị",
    "FLOW",
    "COMPUTED",
    "T",
  ),
  row("I63D | Số kiến nghị sau kiểm tra | Findings | findingCount | kiến nghị", "FLOW", "COMPUTED", "T"),
  row("I63 | Tỷ lệ kiến nghị đã khắc phục | Findings mended, rate | findingResolvedRate | %", "RATE", "COMPUTED", "T", {
    rate: ["I63N", "I63D"],
  }),
  row("I64 | Số tập thể, cá nhân được khen thưởng | Awards | awardCount | tập thể, người", "FLOW", "COMPUTED", "X"),
  row("I65 | Kinh phí được cấp, huy động | Funded | fundedAmount | đồng", "FLOW", "COMPUTED", "X"),
  row("I66 | Kinh phí đã chi | Spent | spentAmount | đồng", "FLOW", "COMPUTED", "X"),
  row(
    "I67N | Số báo cáo cấp xã nộp đúng hạn | Commune reports in time | onTimeReportCount | báo cáo",
    "FLOW",
    "COMPUTED",
    "H",
  ),
  row("I67D | Số báo cáo cấp xã phải nộp | Commune reports due | dueReportCount | báo cáo", "FLOW", "COMPUTED", "H"),
  row("I67 | Tỷ lệ báo cáo đúng hạn | Reports in time, rate | onTimeReportRate | %", "RATE", "COMPUTED", "H", {
    rate: ["I67N", "I67D"],
  }),
];

/** Models built locally: the one figure in which they are added to the scheme's. */
export const OWN_MODELS = "I05";
/** What is summed apart over the communes with models of their own alone, and from which figure of theirs (R63). */
export const APART: Readonly<Record<string, string>> = { I24R: "I24", I25R: "I25" };

const BY_CODE = new Map(CATALOGUE.map((indicator) => [indicator.code, indicator]));
export const indicatorOf = (code: string): IndicatorRow | undefined => BY_CODE.get(code);

const HEIGHT: Record<UnitLevel, number> = { AREA: 0, COMMUNE: 1, DISTRICT: 2, PROVINCE: 3 };
/** True when reports of this level carry the indicator. */
export const appearsAt = (indicator: IndicatorRow, level: UnitLevel): boolean =>
  HEIGHT[level] >= HEIGHT[indicator.lowest];
export const indicatorsAt = (level: UnitLevel): IndicatorRow[] =>
  CATALOGUE.filter((indicator) => appearsAt(indicator, level));
/** Rates in percent; visits per person and month are a plain quotient. */
export const scaleOf = (indicator: IndicatorRow): number => (indicator.unit === "%" ? 100 : 1);
