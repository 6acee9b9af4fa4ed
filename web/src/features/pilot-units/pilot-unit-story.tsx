import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import type { PilotUnitStory_PilotUnitFragment } from "../../gql/graphql.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Timeline } from "../../ui/timeline.tsx";
import { StepFiles } from "../attachments/step-files.tsx";
import { useAttachments } from "../attachments/use-attachments.ts";
import { STAGE_WORDS, STAGES } from "./stages.ts";

const PilotUnitStory_pilotUnit = graphql(`
  fragment PilotUnitStory_pilotUnit on PilotUnit { id steps { id stage on documentNumber note } }
`);

/** Every recorded step with its day, its paper and the scan of it, newest first. */
export function PilotUnitStory({ pilotUnit }: { pilotUnit: FragmentType<PilotUnitStory_PilotUnitFragment> }) {
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({ fragment: PilotUnitStory_pilotUnit, from: pilotUnit });
  const { asked } = useAttachments("PILOT_STEP", complete ? data.steps.map(({ id }) => id) : []);
  if (!complete) return null;
  const newest = [...data.steps].sort((a, b) => STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage));
  return (
    <Card title={t`Diễn biến`}>
      {newest.length === 0 && <EmptyState title={t`Chưa có bước nào được ghi`} />}
      <Timeline
        of={newest.map(({ id, stage, on, documentNumber, note }) => ({
          key: stage,
          title: i18n._(STAGE_WORDS[stage]),
          meta: [formatDay(on), documentNumber && t`số ${documentNumber}`].filter(Boolean).join(" · "),
          text: (
            <>
              {note}
              {asked.data && <StepFiles kind="PILOT_STEP" id={id} of={i18n._(STAGE_WORDS[stage])} files={asked.data.attachments.filter(({ subjectId }) => subjectId === id)} mayChange={asked.data.attachable.includes(id)} />}
            </>
          ),
        }))}
      />
    </Card>
  );
}
