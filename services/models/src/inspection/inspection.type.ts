import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { connectionOf, InstantScalar, LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import type { LocalDate } from "@hoa-nhap/kernel";
import {
  FindingKind,
  FindingState,
  FindingStep,
  InspectingLevel,
  InspectionGrade,
  InspectionKind,
  InspectionResult,
  InspectionState,
} from "./inspection-kind.js";

registerEnumType(InspectionKind, {
  name: "InspectionKind",
  description:
    "Loại cuộc: hai loại kiểm tra có phiếu, và giám sát (R32, R33). | Kind of a visit: two inspections with a checklist, and supervision.",
  valuesConfig: {
    WORKING: {
      description:
        "Kiểm tra hoạt động, sau hội nghị triển khai (phiếu A). | The working, after the launch (checklist A).",
    },
    READINESS: {
      description:
        "Kiểm tra việc chuẩn bị, trước hội nghị triển khai (phiếu B). | The readiness, before the launch (checklist B).",
    },
    SUPERVISION: {
      description:
        "Giám sát của Mặt trận: có kiến nghị, không xếp loại. | The Front's supervision: recommendations, no grade.",
    },
  },
});
registerEnumType(InspectionState, {
  name: "InspectionState",
  description: "Cuộc kiểm tra đến đâu. | How far a visit has come.",
  valuesConfig: {
    OPEN: { description: "Đang kiểm tra. | Under way." },
    CLOSED: { description: "Đã ký biên bản, chưa kết luận. | Minutes signed, not concluded." },
    CONCLUDED: { description: "Đã có thông báo kết luận. | Concluded by notice." },
  },
});
registerEnumType(InspectionResult, {
  name: "InspectionResult",
  description: "Kết quả một nội dung. | Result of one paragraph.",
  valuesConfig: {
    MET: { description: "Đạt. | Met." },
    NOT_MET: { description: "Chưa đạt. | Not met." },
    NOT_APPLICABLE: { description: "Không áp dụng. | Not applicable." },
  },
});
registerEnumType(InspectionGrade, {
  name: "InspectionGrade",
  description: "Xếp loại chung. | Overall grade.",
  valuesConfig: {
    GOOD: { description: "Tốt. | Good." },
    FAIR: { description: "Khá. | Fair." },
    AVERAGE: { description: "Trung bình. | Average." },
    WEAK: { description: "Yếu. | Weak." },
  },
});
registerEnumType(InspectingLevel, {
  name: "InspectingLevel",
  description: "Cấp kiểm tra; cấp đó xác nhận việc khắc phục. | Level that inspects, and accepts what was mended.",
  valuesConfig: {
    PROVINCE: { description: "Tỉnh. | Province." },
    DISTRICT: { description: "Huyện (đến 30/06/2025). | District, until 30/06/2025." },
  },
});
registerEnumType(FindingKind, {
  name: "FindingKind",
  description:
    "Kiến nghị về việc gì, theo nội dung của phiếu. | What a finding is about, by paragraph of the checklist.",
  valuesConfig: {
    MEMBERS: { description: "Danh sách thành viên. | The member list." },
    REVIEWS: { description: "Nhận xét tiến bộ. | Reviews of progress." },
    CONSENTS: { description: "Phiếu đồng ý, hồ sơ người được giúp đỡ. | Consents and papers of the people helped." },
    MONEY: { description: "Sổ và chứng từ thu chi. | Money papers." },
    OTHER: { description: "Việc khác. | Something else." },
  },
});
registerEnumType(FindingState, {
  name: "FindingState",
  description: "Kiến nghị đến đâu. | How far a finding has come.",
  valuesConfig: {
    OPEN: { description: "Chưa khắc phục. | Open." },
    FIXED: { description: "Cấp xã báo cáo đã khắc phục. | Reported as mended." },
    ACCEPTED: { description: "Cấp kiểm tra đã xác nhận. | Accepted by the level that inspected." },
  },
});
registerEnumType(FindingStep, {
  name: "FindingStep",
  description: "Một bước theo dõi kiến nghị. | A step in following a finding up.",
  valuesConfig: {
    FIXED: { description: "Báo cáo đã khắc phục. | Reported as mended." },
    RETURNED: { description: "Trả lại, chưa khắc phục. | Sent back, not mended." },
    ACCEPTED: { description: "Xác nhận. | Accepted." },
  },
});

@Policy("inspection.read", "area")
@ObjectType("InspectionPlan", {
  description: "Kế hoạch kiểm tra của tỉnh trong một năm (R41, R42). | A province's inspection plan of one year.",
})
export class InspectionPlanType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => String, {
    nullable: true,
    description: "Số ký hiệu; trống khi còn là dự thảo. | Number; empty while a draft.",
  })
  number!: string | null;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày ban hành; trống khi còn là dự thảo. | Day of issue; empty while a draft.",
  })
  issuedOn!: LocalDate | null;
}

@Policy("inspection.read", "parent")
@ObjectType("PlannedInspection", {
  description: "Một đơn vị trong kế hoạch kiểm tra. | One unit on an inspection plan.",
})
export class PlannedInspectionType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => InspectionKind, { description: "Loại. | Kind." })
  kind!: InspectionKind;
  @Field(() => Int, { description: "Tháng dự kiến. | Planned month." })
  month!: number;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: "Ngày dự kiến, nếu đã định. | Planned day, if it is known.",
  })
  on!: LocalDate | null;
}
export const PlannedInspectionConnection = connectionOf(PlannedInspectionType, "PlannedInspection");

@Policy("inspection.read", "parent")
@ObjectType({ description: "Một người trong đoàn kiểm tra, theo chức vụ. | One of an inspecting team, by post." })
@Directive('@tag(name: "private")')
export class Inspector {
  @Field(() => String, { description: "Chức vụ. | Post." })
  post!: string;
  officialId!: string | null;
}

@Policy("inspection.read", "parent")
@ObjectType({
  description: "Một nội dung của phiếu kiểm tra và câu trả lời. | One paragraph of the checklist and its answer.",
})
@Directive('@tag(name: "private")')
export class InspectionItem {
  @Field(() => String, { description: "Mã nội dung. | Code." })
  code!: string;
  @Field(() => Int, { description: "Thứ tự. | Its place." })
  position!: number;
  @Field(() => String, {
    description: "Nội dung, theo ngôn ngữ của người hỏi. | What is looked at, in the caller's language.",
  })
  text!: string;
  @Field(() => InspectionResult, {
    nullable: true,
    description: "Kết quả; trống khi chưa trả lời. | Result; empty until answered.",
  })
  result!: InspectionResult | null;
  @Field(() => String, { nullable: true, description: "Ghi chú. | Note." })
  note!: string | null;
}

@Policy("inspection.read", "area")
@ObjectType("Inspection", {
  description:
    "Một cuộc kiểm tra hoặc giám sát tại đơn vị điểm (R32, R33, R51). | A visit that inspects or supervises a pilot unit.",
})
export class InspectionType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => InspectionKind, { description: "Loại. | Kind." })
  kind!: InspectionKind;
  @Field(() => InspectionState, { description: "Đến đâu. | How far it has come." })
  state!: InspectionState;
  @Field(() => InspectingLevel, { description: "Cấp kiểm tra. | Level that inspects." })
  level!: InspectingLevel;
  @Field(() => Int, { description: "Năm của đợt triển khai của đơn vị. | Year of the unit's intake." })
  wave!: number;
  @Field(() => LocalDateScalar, { description: "Ngày kiểm tra. | Day of the visit." })
  heldOn!: LocalDate;
  @Field(() => String, { nullable: true, description: "Lý do ngoài kế hoạch. | Why it was held outside the plan." })
  @Directive('@tag(name: "private")')
  unplannedReason!: string | null;
  @Field(() => String, { nullable: true, description: "Số biên bản. | Number of the minutes." })
  minutesNumber!: string | null;
  @Field(() => InspectionGrade, {
    nullable: true,
    description: "Xếp loại chung; giám sát không xếp loại. | Overall grade; none for supervision.",
  })
  grade!: InspectionGrade | null;
  @Field(() => [String], { description: "Kiến nghị của giám sát. | Recommendations of a supervision." })
  @Directive('@tag(name: "private")')
  recommendations!: string[];
  @Field(() => String, { nullable: true, description: "Số thông báo kết luận. | Number of the notice of conclusion." })
  conclusionNumber!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày thông báo kết luận. | Day of the notice." })
  conclusionOn!: LocalDate | null;
}
export const InspectionConnection = connectionOf(InspectionType, "Inspection");

@Policy("inspection.read", "area")
@ObjectType("Finding", {
  description:
    "Một kiến nghị khắc phục sau kiểm tra, theo dõi đến khi xong. | Something to mend after an inspection, followed up until it is done.",
})
@Directive('@tag(name: "private")')
export class FindingType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => Int, { description: "Phiên bản, gửi lại khi sửa. | Version, sent back with a change." })
  version!: number;
  @Field(() => String, { description: "Mã nội dung của phiếu. | Code of the checklist's paragraph." })
  item!: string;
  @Field(() => FindingKind, { description: "Về việc gì. | What it is about." })
  kind!: FindingKind;
  @Field(() => String, { description: "Cần khắc phục gì. | What to mend." })
  what!: string;
  @Field(() => LocalDateScalar, { description: "Hạn. | Last day." })
  dueOn!: LocalDate;
  @Field(() => String, { description: "Nơi chịu trách nhiệm. | Who answers for it." })
  responsible!: string;
  @Field(() => FindingState, { description: "Đến đâu. | How far it has come." })
  state!: FindingState;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày khắc phục. | Day it was mended." })
  fixedOn!: LocalDate | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "Ngày xác nhận. | Day it was accepted." })
  acceptedOn!: LocalDate | null;
  @Field(() => String, { nullable: true, description: "Minh chứng. | What shows it." })
  evidence!: string | null;
}
export const FindingConnection = connectionOf(FindingType, "Finding", "private");

@Policy("inspection.read", "parent")
@ObjectType("FindingEntry", {
  description: "Một lần theo dõi kiến nghị; giữ nguyên mãi. | One entry about a finding; never changed.",
})
@Directive('@tag(name: "private")')
export class FindingEntryType {
  @Field(() => ID, { description: "Mã. | Id." })
  id!: string;
  @Field(() => FindingStep, { description: "Bước nào. | Which step." })
  step!: FindingStep;
  @Field(() => LocalDateScalar, { description: "Ngày. | Day." })
  on!: LocalDate;
  @Field(() => String, { nullable: true, description: "Minh chứng, lý do hoặc ghi chú. | Evidence, reason or note." })
  note!: string | null;
  @Field(() => InstantScalar, { description: "Lúc ghi nhận. | When it was recorded." })
  recordedAt!: string;
  byActor!: string;
}

@Policy("progress.read", "area")
@ObjectType({ description: "Kiểm tra các đơn vị của một đợt. | Inspection of one intake's units." })
export class InspectionWave {
  @Field(() => Int, { description: "Năm của đợt. | Year of the intake." })
  year!: number;
  @Field(() => Int, { description: "Có trong kế hoạch (đơn vị). | On the plan (units)." })
  planned!: number;
  @Field(() => Int, { description: "Đã kiểm tra (đơn vị). | Inspected (units)." })
  inspected!: number;
}

@Policy("progress.read", "area")
@ObjectType({ description: "Kiến nghị của một loại. | Findings of one kind." })
export class FindingCount {
  @Field(() => FindingKind, { description: "Về việc gì. | What about." })
  kind!: FindingKind;
  @Field(() => Int, { description: "Tất cả (kiến nghị). | All (findings)." })
  total!: number;
  @Field(() => Int, { description: "Đã khắc phục (kiến nghị). | Mended (findings)." })
  fixed!: number;
}

@Policy("progress.read", "area")
@ObjectType({
  description:
    "Việc kiểm tra trong năm vào một ngày, trong địa bàn người hỏi (R42, R51). | The year's inspections as of a day, within the caller's area.",
})
export class InspectionProgress {
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => LocalDateScalar, { description: "Vào ngày. | As of." })
  asOf!: LocalDate;
  @Field(() => Int, { description: "Có trong kế hoạch đã ban hành (đơn vị). | On the issued plan (units)." })
  planned!: number;
  @Field(() => Int, { description: "Đã kiểm tra (đơn vị). | Inspected (units)." })
  inspected!: number;
  @Field(() => Int, { description: "Số cuộc kiểm tra đã kết thúc (cuộc). | Inspections closed." })
  inspections!: number;
  @Field(() => Int, { description: "Số cuộc giám sát, tính riêng (cuộc). | Supervisions, counted apart." })
  supervisions!: number;
  @Field(() => Int, { description: "Kiến nghị khắc phục (kiến nghị). | Findings." })
  findings!: number;
  @Field(() => Int, { description: "Đã khắc phục (kiến nghị). | Findings mended." })
  fixed!: number;
  @Field(() => Int, { description: "Quá hạn chưa khắc phục (kiến nghị). | Findings past their last day." })
  overdue!: number;
  @Field(() => [InspectionWave], { description: "Theo đợt. | By intake." })
  waves!: InspectionWave[];
  @Field(() => [FindingCount], { description: "Theo loại. | By kind." })
  kinds!: FindingCount[];
}
