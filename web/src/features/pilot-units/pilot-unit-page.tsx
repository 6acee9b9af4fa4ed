import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { IdentityBar } from "../../ui/identity-bar.tsx";
import { Column, TwoColumns } from "../../ui/page.tsx";
import { StageStepper } from "../../ui/stage-stepper.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import css from "../../ui/page.module.css";
import { Attachments } from "../attachments/attachments.tsx";
import { PilotInspections } from "../inspections/pilot-inspections.tsx";
import { PilotReminders } from "../reminders/pilot-reminders.tsx";
import { CommitteeCard } from "../staffing/committee-card.tsx";
import { GroupsCard } from "../staffing/groups-card.tsx";
import { OutcomeCard } from "../staffing/outcome-card.tsx";
import { NextStep } from "./next-step.tsx";
import { PilotUnitFacts } from "./pilot-unit-facts.tsx";
import { PilotUnitParts } from "./pilot-unit-parts.tsx";
import { PilotUnitStory } from "./pilot-unit-story.tsx";
import { StageBadge } from "./stage-badge.tsx";
import { stageGroups } from "./stages.ts";
import { SurveyCard } from "./survey-card.tsx";

const PilotUnitPageQuery = graphql(`
  query PilotUnitPage($id: ID!, $works: Boolean!) {
    pilotUnit(id: $id) {
      id
      year
      stage
      isLate
      daysLate
      selectedOn
      launchedOn
      unit {
        id
        code
        fullName
        synthetic
        ancestors {
          id
          fullName
          level
        }
      }
      steps {
        stage
        on
      }
      ...PilotUnitFacts_pilotUnit @include(if: $works)
      ...PilotUnitParts_pilotUnit @include(if: $works)
      ...Committee_pilotUnit @include(if: $works)
      ...CoreGroups_pilotUnit @include(if: $works)
      ...Outcome_pilotUnit @include(if: $works)
      ...PilotUnitStory_pilotUnit @include(if: $works)
      ...NextStep_pilotUnit @include(if: $works)
    }
  }
`);

/**
 * One pilot unit: who it is and how far it has come; for those who carry the work, what may be done next and what
 * happened.
 */
export function PilotUnitPage() {
  const { t, i18n } = useLingui();
  const { id } = useParams({ from: "/signed-in/pilot-units/$id" });
  const works = useMay("rollout.read");
  const asked = useQuery(PilotUnitPageQuery, { variables: { id, works } });
  return (
    <div className={css["page"]}>
      <Answer of={asked} rows={8}>
        {({ pilotUnit }) => {
          if (!pilotUnit) {
            return (
              <EmptyState title={t`Không có đơn vị này`} action={<Link to="/pilot-units">{t`Về danh sách`}</Link>}>
                {t`Đơn vị không tồn tại hoặc ở ngoài địa bàn của bạn.`}
              </EmptyState>
            );
          }
          const { unit, daysLate, year } = pilotUnit;
          const above = unit?.ancestors
            .map(({ fullName }) => fullName)
            .reverse()
            .join(", ");
          return (
            <Column>
              <IdentityBar
                title={unit?.fullName ?? t`Đơn vị làm điểm`}
                chips={
                  <>
                    <StageBadge stage={pilotUnit.stage} />
                    {pilotUnit.isLate && (
                      <StateBadge tone="late">{daysLate ? t`chậm ${daysLate} ngày` : t`chậm ra mắt`}</StateBadge>
                    )}
                  </>
                }
                sub={[unit && t`Mã ${unit.code}`, above, t`triển khai năm ${year}`].filter(Boolean).join(" · ")}
              />
              <Card>
                <StageStepper groups={stageGroups(pilotUnit.stage, pilotUnit.steps, i18n)} />
              </Card>
              {works && (
                <TwoColumns>
                  <Column>
                    <NextStep pilotUnit={pilotUnit} />
                    <PilotUnitFacts pilotUnit={pilotUnit} />
                    {pilotUnit.selectedOn && (
                      <PilotInspections pilotUnit={pilotUnit.id} isLaunched={pilotUnit.launchedOn !== null} />
                    )}
                    {pilotUnit.selectedOn && (
                      <PilotReminders pilotUnit={pilotUnit.id} owesLaunch={pilotUnit.launchedOn === null} />
                    )}
                    {pilotUnit.steps.some(({ stage }) => stage === "SURVEYED") && (
                      <SurveyCard pilotUnit={pilotUnit.id} />
                    )}
                    <PilotUnitParts pilotUnit={pilotUnit} />
                    <CommitteeCard pilotUnit={pilotUnit} />
                    <GroupsCard pilotUnit={pilotUnit} />
                    <OutcomeCard pilotUnit={pilotUnit} />
                    <Attachments kind="PILOT_UNIT" id={pilotUnit.id} />
                  </Column>
                  <PilotUnitStory pilotUnit={pilotUnit} />
                </TwoColumns>
              )}
            </Column>
          );
        }}
      </Answer>
    </div>
  );
}
