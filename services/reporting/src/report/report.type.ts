import { isId, type Language } from "@hoa-nhap/kernel";
import { CountsPeople, connectionOf, InstantScalar, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { Directive, Field, Float, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { MissingReason } from "../figure/missing-reason.js";
import { Indicator } from "../indicator/indicator.type.js";
import { UnitLevel } from "../unit-level.js";
import { ReportState } from "./report-state.js";

registerEnumType(ReportState, {
  name: "ReportState",
  description: "Báo cáo đang ở bước nào. | How far a report has come.",
  valuesConfig: {
    NOT_STARTED: { description: "Phải nộp nhưng chưa bắt đầu. | Due, nothing written yet." },
    DRAFT: { description: "Đang soạn; số tính từ hồ sơ còn thay đổi. | Being written; computed figures still move." },
    SUBMITTED: { description: "Đã nộp; số liệu đã chốt. | Submitted; its figures are frozen." },
    RETURNED: { description: "Cấp trên trả lại kèm lý do. | Sent back with a reason." },
    ACCEPTED: {
      description: "Cấp trên đã duyệt; được cộng vào báo cáo cấp trên. | Accepted; counted by the level above.",
    },
    COMPILED: {
      description:
        "Báo cáo cấp tỉnh đã hoàn thành: bộ số liệu dùng cho Trung ương và Ban chỉ đạo 138 (R72, R73). " +
        "| The province's report is finished: the one data set for Central and the 138 committee.",
    },
  },
});

const FigureStatusEnum = {
  GIVEN: "GIVEN",
  MISSING: "MISSING",
  SUPPRESSED: "SUPPRESSED",
  NOT_APPLICABLE: "NOT_APPLICABLE",
} as const;
registerEnumType(FigureStatusEnum, {
  name: "FigureStatus",
  description:
    "Vì sao có hay không có số: 0, chưa có, bị ẩn và không áp dụng là bốn điều khác nhau. " +
    "| Why there is a value or none: zero, missing, suppressed and not applicable are four different things.",
  valuesConfig: {
    GIVEN: { description: "Có số (kể cả 0). | There is a value, zero included." },
    MISSING: { description: "Chưa có số. | No value yet." },
    SUPPRESSED: { description: "Bị ẩn để không nhận ra một người. | Hidden so that nobody can be singled out." },
    NOT_APPLICABLE: { description: "Không áp dụng. | Does not apply." },
  },
});
export { FigureStatusEnum };

const MissingReasonEnum = {
  REPORT_UNFINISHED: "REPORT_UNFINISHED",
  NOT_RECORDED: "NOT_RECORDED",
  NOT_TYPED: "NOT_TYPED",
  UNKNOWN_SHARE: "UNKNOWN_SHARE",
} as const;
registerEnumType(MissingReasonEnum, {
  name: "MissingReason",
  description:
    "Vì sao chưa có số; tỷ lệ theo phần thiếu đầu tiên, tử số trước. " +
    "| Why there is no value yet; a rate takes the reason of its first missing part, the numerator first.",
  valuesConfig: {
    REPORT_UNFINISHED: {
      description:
        "Báo cáo chưa xong: chưa tổng hợp, chưa được duyệt, hoặc chưa công bố. | The report is not finished: not compiled, not accepted or not published yet.",
    },
    NOT_RECORDED: {
      description:
        "Chưa có hồ sơ nào ghi nhận điều này; với tỷ lệ, mẫu số bằng 0 hoặc không áp dụng cũng vậy. " +
        "| Nothing was ever recorded of it; of a rate also where a denominator is zero or a part does not apply.",
    },
    NOT_TYPED: { description: "Đơn vị chưa nhập. | The unit has not typed it." },
    UNKNOWN_SHARE: {
      description:
        "Đơn vị cũ đã chia, chưa biết tỷ lệ chia cho địa giới được hỏi. | A former unit was divided, and its share in the boundaries asked for is unknown.",
    },
  },
});
const WHY = "Vì sao thiếu; trống khi không thiếu (MISSING). | Why it is missing; empty unless it is (MISSING).";
export const MissingReasonField = (): PropertyDecorator =>
  Field(() => MissingReasonEnum, { nullable: true, description: WHY });

@ObjectType({
  description: "Người đã thực hiện; tên do phân hệ tổ chức giữ. | Somebody who serves; organisation keeps the name.",
})
@Directive('@tag(name: "private")')
@Directive('@key(fields: "id", resolvable: false)')
export class Official {
  @Policy("report.read", "parent")
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
}

@Policy("report.read", "parent")
@ObjectType({ description: "Một số liệu của báo cáo. | One figure of a report." })
@Directive('@tag(name: "private")')
export class Figure {
  @Field(() => Indicator, { description: "Chỉ tiêu. | The indicator." })
  indicator!: Indicator;
  @CountsPeople("narrowed")
  @Field(() => Float, {
    nullable: true,
    description:
      "Số được dùng: số nhập nếu có, nếu không là số tính; theo đơn vị tính của chỉ tiêu. Đếm người. " +
      "| The value that counts: the typed one if there is one, else the computed; in the indicator's unit. Counts " +
      "people.",
  })
  value!: number | null;
  @Field(() => FigureStatusEnum, { description: "Có số hay không và vì sao. | Whether there is a value, and why not." })
  status!: string;
  @MissingReasonField()
  missingReason!: MissingReason | null;
  @CountsPeople("narrowed")
  @Field(() => Float, {
    nullable: true,
    description:
      "Số tính từ hồ sơ hoặc cộng từ cấp dưới. Đếm người. | Computed from records, or summed from below. Counts people.",
  })
  computed!: number | null;
  @CountsPeople("narrowed")
  @Field(() => Float, { nullable: true, description: "Số đơn vị nhập. Đếm người. | Typed by the unit. Counts people." })
  typed!: number | null;
  @Field(() => String, {
    nullable: true,
    description: "Lý do sửa số tính hoặc không áp dụng. | Why the computed value was corrected or does not apply.",
  })
  reason!: string | null;
}

@Policy("report.read", "parent")
@ObjectType({ description: "Một bước trong lịch sử báo cáo. | One step in a report's history." })
@Directive('@tag(name: "private")')
export class ReportEvent {
  @Field(() => ReportState, { description: "Trạng thái sau bước này. | The state it came to." })
  state!: ReportState;
  @Field(() => LocalDateScalar, { description: "Ngày thực hiện. | Day." })
  on!: string;
  @Field(() => InstantScalar, { description: "Thời điểm ghi nhận. | When it was recorded." })
  recordedAt!: string;
  @Field(() => String, {
    nullable: true,
    description: "Lý do trả lại, hoặc giải trình khi nộp. | Why it was sent back, or the explanation at submission.",
  })
  reason!: string | null;
  byId!: string;
  byRole!: string;
}

@Policy("report.read", "parent")
@ObjectType({ description: "Điều cần xem lại trước khi nộp. | Something to look at before submission." })
@Directive('@tag(name: "private")')
export class ReportWarning {
  @Field(() => String, { description: "Quy tắc, cho máy đọc. | The rule, for machines." })
  rule!: string;
  @Field(() => Indicator, { nullable: true, description: "Chỉ tiêu liên quan. | The indicator concerned." })
  indicator!: Indicator | null;
  @Field(() => String, { description: "Lời nhắc. | The sentence." })
  message!: string;
}

@Policy("report.read", "area")
@ObjectType("Report", {
  description:
    "Báo cáo của một đơn vị trong một kỳ (R67 đến R73). Ngoài tuyến báo cáo của Mặt trận: chỉ thấy khi đã duyệt, " +
    "với số liệu đã công bố. " +
    "| The report of a unit for a period. Outside the Front's own line: seen once accepted, with the published " +
    "figures.",
})
@Directive('@key(fields: "id")')
@Directive('@tag(name: "private")')
export class ReportType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi thay đổi. | Version, to be sent back with a change." })
  version!: number;
  @Field(() => UnitLevel, { description: "Cấp báo cáo. | Level of the report." })
  level!: UnitLevel;
  @Field(() => ReportState, { description: "Trạng thái. | State." })
  state!: ReportState;
  @Field(() => LocalDateScalar, { description: "Hạn nộp. | Last day." })
  dueOn!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "Lời văn, các mục I đến VI; của xã, huyện chỉ người trong tuyến báo cáo đọc được. " +
      "| The written part, sections I to VI; a commune's or district's for its own line of reporting alone.",
  })
  narrative!: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      "Giải trình khi nộp; chỉ trong tuyến báo cáo. | Explanation given at submission; for the line of reporting alone.",
  })
  explanation!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày nộp. | Submitted on." })
  submittedOn!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày được duyệt hoặc hoàn thành. | Accepted or finished on.",
  })
  acceptedOn!: string | null;
  @Field(() => Boolean, {
    description:
      "Bản tạm tính: nộp khi kỳ chưa kết thúc, không vào số chính thức. | Provisional: handed up while the period ran; in no official sum.",
  })
  provisional!: boolean;
  @Field(() => Boolean, {
    description:
      "Xã chỉ có mô hình tự xây dựng: báo cáo riêng, không cộng vào số của Đề án (R63). " +
      "| The commune has models of its own alone: reported apart from the scheme's figures.",
  })
  ownModel!: boolean;

  periodId!: string;
  unitId!: string;
  unitVersionId!: string;
  submittedBy!: string | null;
  provinceKey!: number;
  districtKey!: number | null;
  communeKey!: number | null;
  areaKey!: number | null;
}
export const ReportConnection = connectionOf(ReportType, "Report", "private");

/** The office in which somebody acted; who it was, organisation knows. */
const OFFICES: Record<string, Record<Language, string>> = {
  CommuneOfficer: { vi: "Cán bộ Mặt trận cấp xã", en: "Commune officer" },
  DistrictOfficer: { vi: "Cán bộ Mặt trận cấp huyện", en: "District officer" },
  ProvincialOfficer: { vi: "Cán bộ Mặt trận cấp tỉnh", en: "Provincial officer" },
  ProvincialLeader: { vi: "Lãnh đạo Mặt trận cấp tỉnh", en: "Provincial leader" },
  System: { vi: "Hệ thống", en: "The system" },
};
export const officeOf = (role: string, language: Language): string => OFFICES[role]?.[language] ?? role;
export const officialOf = (id: string): Official | null => (isId(id) ? { id } : null);
