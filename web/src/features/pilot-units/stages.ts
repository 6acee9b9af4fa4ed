import { msg } from "@lingui/core/macro";
import type { StageGroup } from "../../ui/stage-stepper.tsx";
import type { PilotStage } from "../../gql/graphql.ts";
import { formatDay, type Day } from "../../ui/day.ts";
import type { I18n } from "@lingui/core";

/** The stages of a roll-out in their order. */
export const STAGES = [
  "PROPOSED",
  "SELECTED",
  "GUIDED",
  "PLAN_DRAFTED",
  "PARTY_OPINION_GIVEN",
  "PLAN_ISSUED",
  "COMMITTEE_FOUNDED",
  "GROUPS_FOUNDED",
  "SURVEYED",
  "LAUNCHED",
  "ACTIVE",
  "MAINTAINED",
  "MERGED",
  "CLOSED",
  "NOT_SELECTED",
  "WITHDRAWN",
] as const satisfies readonly PilotStage[];

export const STAGE_WORDS: Record<PilotStage, ReturnType<typeof msg>> = {
  PROPOSED: msg`Được đề xuất`,
  SELECTED: msg`Được chọn`,
  GUIDED: msg`Đã hướng dẫn`,
  PLAN_DRAFTED: msg`Có dự thảo kế hoạch`,
  PARTY_OPINION_GIVEN: msg`Cấp ủy đã cho ý kiến`,
  PLAN_ISSUED: msg`Đã ban hành kế hoạch`,
  COMMITTEE_FOUNDED: msg`Có Ban chỉ đạo`,
  GROUPS_FOUNDED: msg`Có nhóm nòng cốt`,
  SURVEYED: msg`Đã khảo sát`,
  LAUNCHED: msg`Đã ra mắt`,
  ACTIVE: msg`Đang hoạt động`,
  MAINTAINED: msg`Được duy trì`,
  MERGED: msg`Đã sáp nhập`,
  CLOSED: msg`Đã kết thúc`,
  NOT_SELECTED: msg`Không được chọn`,
  WITHDRAWN: msg`Đã rút đề xuất`,
};

const ROLL_OUT: readonly PilotStage[] = STAGES.slice(0, -2);

const GROUPS: { key: string; word: ReturnType<typeof msg>; stages: PilotStage[] }[] = [
  { key: "selection", word: msg`Lựa chọn`, stages: ["PROPOSED", "SELECTED"] },
  { key: "guidance", word: msg`Hướng dẫn, dự thảo`, stages: ["GUIDED", "PLAN_DRAFTED"] },
  { key: "opinion", word: msg`Ý kiến cấp ủy`, stages: ["PARTY_OPINION_GIVEN"] },
  { key: "plan", word: msg`Ban hành kế hoạch`, stages: ["PLAN_ISSUED"] },
  { key: "people", word: msg`Ban chỉ đạo, nhóm nòng cốt`, stages: ["COMMITTEE_FOUNDED", "GROUPS_FOUNDED"] },
  { key: "launch", word: msg`Khảo sát, ra mắt`, stages: ["SURVEYED", "LAUNCHED"] },
  { key: "active", word: msg`Hoạt động, duy trì`, stages: ["ACTIVE", "MAINTAINED", "MERGED", "CLOSED"] },
];

/** The seven groups of the stepper for a unit that stands at `stage`, with the day on which each was finished. */
export function stageGroups(
  stage: PilotStage,
  steps: readonly { stage: PilotStage; on: Day }[],
  i18n: I18n,
): StageGroup[] {
  // A candidacy that ended went no further than the choosing.
  const reached = Math.max(0, ROLL_OUT.indexOf(stage));
  const places = GROUPS.map(({ stages }) => Math.max(...stages.map((own) => STAGES.indexOf(own))));
  const open = places.findIndex((last, index) => last > reached || index === GROUPS.length - 1);
  return GROUPS.map(({ key, word, stages }, index) => {
    const last = steps.findLast((step) => stages.includes(step.stage));
    return {
      key,
      label: i18n._(word),
      state: index < open ? "done" : index === open ? "now" : "ahead",
      note: last && index <= open ? formatDay(last.on) : undefined,
    };
  });
}
