import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { Policy } from "@hoa-nhap/subgraph";
import { UnitVersion } from "../unit.reference.js";
import { GapReason } from "./gap-reason.js";
import type { GapRow } from "./gap.reads.js";

registerEnumType(GapReason, {
  name: "GapReason",
  description: "Vì sao một đơn vị chưa có trong số tổng hợp. | Why a unit is not in a sum.",
  valuesConfig: {
    NOT_SUBMITTED: { description: "Chưa nộp báo cáo. | No report was handed up." },
    UNDER_CHECK: { description: "Đã nộp nhưng số liệu đang đối chiếu. | Handed up; its figures are being checked." },
    REORGANISED: { description: "Đơn vị đang sắp xếp, bàn giao chưa xong. | The unit is being reorganised." },
    NO_OFFICER: { description: "Chưa có cán bộ phụ trách. | Nobody holds the office." },
    DISASTER: { description: "Thiên tai, dịch bệnh. | Disaster or epidemic." },
    OTHER: { description: "Lý do khác, có ghi rõ. | Another reason, told in words." },
  },
});

@Policy("report.read", "parent")
@ObjectType({
  description:
    "Đơn vị chưa có trong số tổng hợp, và vì sao; không bao giờ tính là 0. | A unit that a sum lacks, and why; never counted as zero.",
})
@Directive('@tag(name: "private")')
export class ReportGap {
  @Field(() => UnitVersion, { nullable: true, description: "Đơn vị còn thiếu. | The missing unit." })
  unit!: UnitVersion | null;
  @Field(() => GapReason, { nullable: true, description: "Lý do; trống: chưa nêu. | Why; empty: not named yet." })
  reason!: GapReason | null;
  @Field(() => String, { nullable: true, description: "Ghi rõ thêm. | In words." })
  note!: string | null;
  @Field(() => UnitVersion, {
    nullable: true,
    description: "Đơn vị đã nêu; trống: chưa ai nêu. | The unit whose sum named it; empty: not named yet.",
  })
  namedBy!: UnitVersion | null;
}

export const gapType = ({
  unitVersionId,
  reason,
  note,
  namedById,
}: Pick<GapRow, "unitVersionId" | "reason" | "note" | "namedById">): ReportGap => ({
  unit: { id: unitVersionId },
  reason,
  note,
  namedBy: { id: namedById },
});
