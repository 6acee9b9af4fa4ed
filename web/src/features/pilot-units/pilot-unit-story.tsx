import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import type { PilotUnitStory_PilotUnitFragment } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Timeline } from "../../ui/timeline.tsx";
import { STAGE_WORDS, STAGES } from "./stages.ts";

const PilotUnitStory_pilotUnit = graphql(`
  fragment PilotUnitStory_pilotUnit on PilotUnit { id steps { stage on documentNumber note } }
`);

/** Every recorded step with its day and paper, newest first. */
export function PilotUnitStory({ pilotUnit }: { pilotUnit: FragmentType<PilotUnitStory_PilotUnitFragment> }) {
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({ fragment: PilotUnitStory_pilotUnit, from: pilotUnit });
  if (!complete) return null;
  const newest = [...data.steps].sort((a, b) => STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage));
  return (
    <Card title={t`Diễn biến`}>
      {newest.length === 0 && <EmptyState title={t`Chưa có bước nào được ghi`} />}
      <Timeline
        of={newest.map(({ stage, on, documentNumber, note }) => ({
          key: stage,
          title: i18n._(STAGE_WORDS[stage]),
          meta: [formatDay(on), documentNumber && t`số ${documentNumber}`].filter(Boolean).join(" · "),
          text: note,
        }))}
      />
    </Card>
  );
}
