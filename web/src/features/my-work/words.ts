import { msg } from "@lingui/core/macro";
import type { DueGroup, TaskSource } from "./tasks.ts";

export const GROUP_WORDS: Record<DueGroup, ReturnType<typeof msg>> = {
  late: msg`Quá hạn`,
  today: msg`Hôm nay`,
  week: msg`Trong 7 ngày`,
  later: msg`Sau`,
};

export const SOURCE_WORDS: Record<TaskSource, ReturnType<typeof msg>> = {
  pilot: msg`Mô hình điểm`,
  case: msg`Hồ sơ cảm hóa`,
  report: msg`Báo cáo`,
};
