import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { BoardMilestone, CellState } from "../../gql/graphql.ts";

/** The board's columns; their order is the answer's. */
export const MILESTONE_WORDS: Record<BoardMilestone, MessageDescriptor> = {
  CHOSEN: msg`Được chọn`,
  GUIDED: msg`Hướng dẫn`,
  PLAN_ISSUED: msg`Kế hoạch`,
  FOUNDED: msg`Ban chỉ đạo, nhóm`,
  SURVEYED: msg`Khảo sát`,
  LAUNCHED: msg`Ra mắt`,
  ACTIVE: msg`Hoạt động`,
  INSPECTED: msg`Kiểm tra`,
  REVIEWED: msg`Sơ kết`,
  AWARDED: msg`Khen thưởng`,
};

/** What a cell's sign means; stands under the board. */
export const STATE_WORDS: Record<CellState, MessageDescriptor> = {
  DONE: msg`đã xong`,
  DONE_LATE: msg`xong sau hạn`,
  DUE: msg`còn hạn`,
  LATE: msg`chậm hạn`,
  NOT_YET: msg`chưa, không có hạn`,
  NOT_APPLICABLE: msg`không áp dụng`,
};
/** A sign beside each colour, so that the colour never speaks alone. */
export const SIGNS: Record<CellState, string> = {
  DONE: "✓",
  DONE_LATE: "✓!",
  DUE: "…",
  LATE: "!",
  NOT_YET: "–",
  NOT_APPLICABLE: "×",
};
