import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { PilotUnitStory_PilotUnitFragment } from "../../gql/graphql.ts";
import type { Day } from "../../ui/day.ts";
import { END_WORDS } from "../staffing/words.ts";
import { STAGE_WORDS, STAGES } from "./stages.ts";

export interface UnitHappening {
  key: string;
  /** The step that it is, where it is one. */
  stepId?: string;
  on: Day;
  word: MessageDescriptor;
  /** What the word is about, where it needs a name. */
  of?: string;
  number: string | null;
  documentId?: string;
  note?: string | null;
  byId: string | null;
}

/**
 * Steps, re-staffings, groups that came or went, decisions about the unit: newest first, and on one day the later step
 * first.
 */
export function happeningsOf({
  steps,
  committeeVersions,
  coreGroups,
  dissolvedGroups,
  groupsFoundedOn,
  outcomes,
}: PilotUnitStory_PilotUnitFragment): UnitHappening[] {
  const ordered = [
    ...[...steps]
      .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))
      .map(({ id, stage, on, documentNumber, document, note, by }): UnitHappening => ({
        key: stage,
        stepId: id,
        on,
        word: STAGE_WORDS[stage],
        number: documentNumber,
        ...(document && { documentId: document.id }),
        note,
        byId: by?.id ?? null,
      })),
    ...committeeVersions
      .filter(({ ordinal }) => ordinal > 1)
      .map(({ id, fromOn, decisionNumber, by }): UnitHappening => ({
        key: id,
        on: fromOn,
        word: msg`Kiện toàn Ban chỉ đạo`,
        number: decisionNumber,
        byId: by?.id ?? null,
      })),
    ...[...coreGroups, ...dissolvedGroups]
      .flatMap(({ name, versions }) =>
        versions.map((version): UnitHappening | null =>
          version.ordinal > 1 || version.fromOn !== groupsFoundedOn
            ? {
                key: version.id,
                on: version.fromOn,
                word: version.ordinal > 1 ? msg`Kiện toàn nhóm` : msg`Thành lập thêm nhóm`,
                of: name,
                number: version.decisionNumber,
                byId: version.by?.id ?? null,
              }
            : null,
        ),
      )
      .filter((one) => one !== null),
    ...dissolvedGroups.map(({ groupId, name, untilOn, dissolutionNumber, dissolutionReason }): UnitHappening => ({
      key: groupId,
      on: untilOn!,
      word: msg`Giải thể nhóm`,
      of: name,
      number: dissolutionNumber,
      note: dissolutionReason,
      byId: null,
    })),
    ...outcomes.map(({ id, outcome, on, decisionNumber, reason, by }): UnitHappening => ({
      key: id,
      on,
      word: END_WORDS[outcome],
      number: decisionNumber,
      note: reason,
      byId: by?.id ?? null,
    })),
  ];
  return ordered
    .map((one, index) => ({ one, index }))
    .sort((a, b) => (a.one.on === b.one.on ? b.index - a.index : a.one.on < b.one.on ? 1 : -1))
    .map(({ one }) => one);
}
