import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { LocalDate } from "@hoa-nhap/kernel";
import { LocalDateScalar, Policy } from "@hoa-nhap/subgraph";
import { PilotStage } from "../pilot-unit/pilot-stage.js";
import { BoardMilestone, CellState } from "./board-words.js";

registerEnumType(BoardMilestone, {
  name: "BoardMilestone",
  description: "Cột của bảng năm, theo thứ tự của bảng. | A column of the year board, in the board's order.",
  valuesConfig: {
    CHOSEN: { description: "Được chọn làm điểm. | Chosen." },
    GUIDED: { description: "Đã được hướng dẫn. | Guided." },
    PLAN_ISSUED: {
      description:
        "Kế hoạch đã ban hành, sau khi có ý kiến cấp ủy (R27). | Plan issued, after the Party committee's opinion.",
    },
    FOUNDED: {
      description: "Đã thành lập Ban chỉ đạo và nhóm nòng cốt. | Steering committee and core groups founded.",
    },
    SURVEYED: { description: "Đã khảo sát. | Survey recorded." },
    LAUNCHED: { description: "Đã tổ chức hội nghị triển khai (R39). | Launched." },
    ACTIVE: { description: "Đi vào hoạt động. | Active." },
    INSPECTED: {
      description:
        "Lần kiểm tra đầu tiên trong năm (R41); giám sát không tính. | First inspection of the year; supervision does not count.",
    },
    REVIEWED: { description: "Sơ kết trong năm (R43). | Reviewed in the year." },
    AWARDED: {
      description: "Tập thể được khen trong năm, chưa bị thu hồi. | Praised as a collective for the year, not revoked.",
    },
  },
});
registerEnumType(CellState, {
  name: "CellState",
  description: "Một mốc của đơn vị hôm nay ra sao. | How a milestone of a unit stands today.",
  valuesConfig: {
    DONE: { description: "Đã xong, đúng hạn hoặc không có hạn. | Done, in time or without a last day." },
    DONE_LATE: { description: "Đã xong, sau hạn đang có hiệu lực. | Done after the last day in force." },
    DUE: { description: "Chưa xong, còn hạn. | Not done, its last day still ahead." },
    LATE: { description: "Chưa xong, đã quá hạn. | Not done, past its last day." },
    NOT_YET: {
      description: "Chưa xong, không có hạn: không bao giờ là chậm. | Not done, without a last day: never late.",
    },
    NOT_APPLICABLE: { description: "Không áp dụng: đơn vị đã kết thúc. | Not applicable: the unit has ended." },
  },
});

@Policy("pilot.read", "area")
@ObjectType({
  description:
    "Một đơn vị trên bảng năm. Các danh sách có một phần tử cho mỗi cột, theo thứ tự của BoardMilestone. " +
    "| A pilot unit on the year board. Lists have one item per column, in the order of BoardMilestone.",
})
export class BoardRow {
  @Field(() => ID, { description: "Mã đơn vị làm điểm. | Id of the pilot unit." })
  id!: string;
  @Field(() => String, { description: "Mã đơn vị hành chính khi đề xuất. | Code of the commune as it was proposed." })
  code!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "Mã đơn vị hành chính phụ trách hôm nay, để vẽ bản đồ; trống khi chưa có đơn vị kế thừa. " +
      "| Code of the commune that answers today, for the map; empty where nobody took it over.",
  })
  todaysCode!: string | null;
  @Field(() => String, { description: "Tên đơn vị phụ trách hôm nay. | Name of the commune that answers today." })
  name!: string;
  @Field(() => String, {
    nullable: true,
    description: "Tên khi đề xuất, nếu đã khác. | Its name when it was proposed, where that differs.",
  })
  formerName!: string | null;
  @Field(() => ID, {
    nullable: true,
    description:
      "Huyện khi đề xuất (mã đơn vị, R9); trống khi không còn cấp huyện. | Its district then (unit id); empty where none existed.",
  })
  districtId!: string | null;
  @Field(() => String, { nullable: true, description: "Tên huyện khi đề xuất. | Name of its district then." })
  district!: string | null;
  @Field(() => Int, { description: "Đợt (năm). | Intake (year)." })
  wave!: number;
  @Field(() => Boolean, {
    description:
      "Mô hình do huyện, xã tự xây dựng, ngoài chỉ tiêu (R63). | A model of a district or commune of its own, outside the quota.",
  })
  isOwnModel!: boolean;
  @Field(() => PilotStage, { description: "Giai đoạn hiện nay. | How far it has come." })
  stage!: PilotStage;
  @Field(() => [LocalDateScalar], {
    nullable: "items",
    description:
      "Ngày của từng mốc: đã xong thì là ngày đạt; còn hạn hoặc chậm thì là hạn đang có hiệu lực (R44); trống: " +
      "chưa và không có hạn. " +
      "| Day of each milestone: reached, the day it was; due or late, its last day in force; empty: neither.",
  })
  days!: (LocalDate | null)[];
  @Field(() => [CellState], { description: "Trạng thái từng mốc hôm nay. | State of each milestone today." })
  states!: CellState[];
}

@Policy("pilot.read", "area")
@ObjectType({ description: "Tổng của bảng năm theo từng cột. | The year board's totals by column." })
export class BoardSum {
  @Field(() => Int, { description: "Số đơn vị (đơn vị). | Units." })
  units!: number;
  @Field(() => [Int], {
    description:
      "Số đơn vị đã xong từng mốc, kể cả xong muộn (đơn vị). | Units that have reached each milestone, late ones included (units).",
  })
  done!: number[];
  @Field(() => [Int], {
    description: "Số đơn vị đang chậm từng mốc (đơn vị). | Units overdue with each milestone (units).",
  })
  late!: number[];
}

@Policy("pilot.read", "area")
@ObjectType({
  description: "Tổng của một huyện như khi đề xuất (R9, R40). | The totals of one district as it was at the proposal.",
})
export class BoardDistrict extends BoardSum {
  @Field(() => ID, {
    nullable: true,
    description: "Huyện (mã đơn vị); trống: không thuộc huyện nào. | The district (unit id); empty: in none.",
  })
  id!: string | null;
  @Field(() => String, { nullable: true, description: "Tên huyện. | Its name." })
  name!: string | null;
}

@Policy("pilot.read", "area")
@ObjectType({
  description:
    "Số liệu của một đợt trên bảng, khớp với tiến độ đợt (R46, R63). | One intake's counts on the board, equal to its progress.",
})
export class BoardWave {
  @Field(() => Int, { description: "Đợt (năm). | Intake (year)." })
  year!: number;
  @Field(() => Int, { description: "Đã chọn, trong chỉ tiêu (đơn vị). | Chosen, within the quota (units)." })
  selected!: number;
  @Field(() => Int, {
    description: "Đã tổ chức hội nghị triển khai, trong chỉ tiêu (đơn vị). | Launched, within the quota (units).",
  })
  launched!: number;
  @Field(() => Int, {
    description: "Chậm triển khai, trong chỉ tiêu (đơn vị). | Late with the launch, within the quota (units).",
  })
  late!: number;
  @Field(() => Int, { description: "Mô hình tự xây dựng (mô hình). | Own models." })
  ownModels!: number;
}

@Policy("pilot.read", "area")
@ObjectType({
  description:
    "Bảng năm: mọi đơn vị làm điểm của Đề án trong địa bàn người hỏi và ngày đạt từng mốc, trong một câu trả lời " +
    "(R40). " +
    "| The year board: every pilot unit of the scheme in the caller's area and the day of each milestone, in one " +
    "answer.",
})
export class YearBoard {
  @Field(() => Int, { description: "Năm. | Year." })
  year!: number;
  @Field(() => LocalDateScalar, { description: "Tính đến ngày (hôm nay). | As of (today)." })
  asOf!: LocalDate;
  @Field(() => Int, {
    description: "Chỉ tiêu của cả tỉnh trong năm (đơn vị, R46). | The whole province's quota of the year (units).",
  })
  quota!: number;
  @Field(() => [BoardMilestone], {
    description:
      "Các cột, theo thứ tự của mọi danh sách trong câu trả lời. | The columns, in the order of every list of the answer.",
  })
  milestones!: BoardMilestone[];
  @Field(() => BoardSum, {
    description:
      "Tổng của mọi đơn vị khớp bộ lọc, kể cả những đơn vị ngoài 1.000 dòng. | Totals of all units that match the filters, those beyond 1,000 rows included.",
  })
  total!: BoardSum;
  @Field(() => [BoardDistrict], {
    description:
      "Theo huyện, theo mã; không kể bộ lọc huyện. | By district, by code; the filter by district left aside.",
  })
  districts!: BoardDistrict[];
  @Field(() => [BoardWave], {
    description: "Theo đợt, cũ trước; không kể các bộ lọc. | By intake, oldest first; filters left aside.",
  })
  waves!: BoardWave[];
  @Field(() => [BoardRow], { description: "Các đơn vị theo mã, tối đa 1.000. | The units by code, at most 1,000." })
  rows!: BoardRow[];
}
