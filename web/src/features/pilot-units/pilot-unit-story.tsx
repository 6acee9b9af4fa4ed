import { useFragment, useQuery } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { PilotUnitStory_PilotUnitFragment } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { useToldNames } from "../../ui/official-names.ts";
import { Timeline } from "../../ui/timeline.tsx";
import { StepFiles } from "../attachments/step-files.tsx";
import { useAttachments } from "../attachments/use-attachments.ts";
import { happeningsOf } from "./happenings.ts";

const PilotUnitStory_pilotUnit = graphql(`
  fragment PilotUnitStory_pilotUnit on PilotUnit {
    id
    groupsFoundedOn
    steps {
      id
      stage
      on
      documentNumber
      document {
        id
      }
      note
      by {
        id
      }
    }
    committeeVersions {
      id
      ordinal
      fromOn
      decisionNumber
      by {
        id
      }
    }
    coreGroups {
      id
      groupId
      name
      versions {
        id
        ordinal
        fromOn
        decisionNumber
        by {
          id
        }
      }
    }
    dissolvedGroups {
      id
      groupId
      name
      untilOn
      dissolutionNumber
      dissolutionReason
      versions {
        id
        ordinal
        fromOn
        decisionNumber
        by {
          id
        }
      }
    }
    outcomes {
      id
      outcome
      on
      decisionNumber
      reason
      by {
        id
      }
    }
  }
`);
const NamesOfUnit = graphql(`
  query NamesOfUnit($id: ID!) {
    pilotUnit(id: $id) {
      id
      steps {
        id
        by {
          id
          name
        }
      }
      committeeVersions {
        id
        by {
          id
          name
        }
      }
      coreGroups {
        id
        versions {
          id
          by {
            id
            name
          }
        }
      }
      dissolvedGroups {
        id
        versions {
          id
          by {
            id
            name
          }
        }
      }
      outcomes {
        id
        by {
          id
          name
        }
      }
    }
  }
`);

/**
 * Names of who recorded, as far as the caller may know them: somebody of another area stays unnamed and is no failure.
 */
function useNames(id: string): Map<string, string> {
  const may = useMay("official.read");
  const { data } = useQuery(NamesOfUnit, {
    variables: { id },
    skip: !may || id === "",
    errorPolicy: "all",
    fetchPolicy: "no-cache",
  });
  const unit = data?.pilotUnit;
  const told = [
    ...(unit?.steps ?? []),
    ...(unit?.committeeVersions ?? []),
    ...[...(unit?.coreGroups ?? []), ...(unit?.dissolvedGroups ?? [])].flatMap(({ versions }) => versions),
    ...(unit?.outcomes ?? []),
  ];
  return useToldNames(told);
}

/**
 * The unit's story: every step and decision with its day, its paper, the scan of it and who recorded it, newest first.
 */
export function PilotUnitStory({ pilotUnit }: { pilotUnit: FragmentType<PilotUnitStory_PilotUnitFragment> }) {
  const { t, i18n } = useLingui();
  const { data, complete } = useFragment({ fragment: PilotUnitStory_pilotUnit, from: pilotUnit });
  const { asked } = useAttachments("PILOT_STEP", complete ? data.steps.map(({ id }) => id) : []);
  const names = useNames(complete ? data.id : "");
  if (!complete) return null;
  const story = happeningsOf(data);
  return (
    <Card title={t`Diễn biến`}>
      {story.length === 0 && <EmptyState title={t`Chưa có bước nào được ghi`} />}
      <Timeline
        of={story.map(({ key, stepId, on, word, of, number, documentId, note, byId }) => {
          const by = byId === null ? undefined : names.get(byId);
          return {
            key,
            title: of ? `${i18n._(word)}: ${of}` : i18n._(word),
            meta: (
              <>
                {formatDay(on)}
                {number && " · "}
                {number &&
                  (documentId ? (
                    <Link
                      to="/documents/$id"
                      params={{ id: documentId }}
                      style={{ textDecoration: "underline" }}
                    >{t`số ${number}`}</Link>
                  ) : (
                    t`số ${number}`
                  ))}
                {by && ` · ${t`ghi: ${by}`}`}
              </>
            ),
            text: (
              <>
                {note}
                {stepId && asked.data && (
                  <StepFiles
                    kind="PILOT_STEP"
                    id={stepId}
                    of={i18n._(word)}
                    files={asked.data.attachments.filter(({ subjectId }) => subjectId === stepId)}
                    mayChange={asked.data.attachable.includes(stepId)}
                  />
                )}
              </>
            ),
          };
        })}
      />
    </Card>
  );
}
