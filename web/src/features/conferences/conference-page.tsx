import { useQuery } from "@apollo/client/react";
import { Button, Group } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { IdentityBar } from "../../ui/identity-bar.tsx";
import { useToldNames } from "../../ui/official-names.ts";
import { Column, TwoColumns } from "../../ui/page.tsx";
import css from "../../ui/page.module.css";
import { StateBadge } from "../../ui/state-badge.tsx";
import { Timeline } from "../../ui/timeline.tsx";
import { Attachments } from "../attachments/attachments.tsx";
import { ConcludeDialog } from "./conclude-dialog.tsx";
import { Conclusions } from "./conclusions.tsx";
import { ConferenceFacts } from "./conference-facts.tsx";
import { HoldDialog } from "./hold-dialog.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { KIND_WORDS, STATE_TONES, STATE_WORDS, STEP_WORDS } from "./words.ts";
import type { ConferenceStory } from "./story.ts";

const ConferencePageQuery = graphql(`
  query ConferencePage($id: ID!, $withObligations: Boolean!) {
    conference(id: $id) {
      id
      version
      kind
      title
      state
      plannedFrom
      plannedTo
      heldOn
      place
      chairs
      agenda
      attendance
      women
      minutesNumber
      reviewedFrom
      reviewedTo
      reason
      conclusions
      mayHold
      attendees {
        body
        count
      }
      papers {
        title
        document {
          id
          number
        }
      }
      unit {
        id
        fullName
      }
      pilotUnit {
        id
        unit {
          id
          fullName
        }
      }
      organisers {
        id
        body
        label
        unit {
          id
          fullName
        }
      }
      invited {
        id
        body
        label
        unit {
          id
          fullName
        }
      }
      entries {
        id
        step
        on
        note
        plannedFrom
        by {
          id
        }
      }
      obligations @include(if: $withObligations) {
        id
        title
        body
        bodyName
        state
        dueOn
        conclusion
        isOverdue
        ofUnit {
          id
          fullName
        }
      }
    }
  }
`);
const NamesOfConference = graphql(`
  query NamesOfConference($id: ID!) {
    conference(id: $id) {
      id
      entries {
        id
        by {
          id
          name
        }
      }
    }
  }
`);
/** One conference: invited, held, attended, concluded; and what became of its conclusions. */
export function ConferencePage() {
  const { t } = useLingui();
  const { id } = useParams({ from: "/signed-in/conferences/$id" });
  const asked = useQuery(ConferencePageQuery, { variables: { id, withObligations: useMay("obligation.read") } });
  return (
    <div className={css["page"]}>
      <Answer of={asked} rows={8}>
        {({ conference }) =>
          conference ? (
            <Story of={conference} />
          ) : (
            <EmptyState
              title={t`Không có hội nghị này`}
              action={<Link to="/conferences" search={{}}>{t`Về danh sách`}</Link>}
            />
          )
        }
      </Answer>
    </div>
  );
}

function Story({ of }: { of: ConferenceStory }) {
  const { t, i18n } = useLingui();
  const [doing, setDoing] = useState<"postpone" | "cancel" | "hold" | "conclude">();
  const { data: told } = useQuery(NamesOfConference, {
    variables: { id: of.id },
    skip: !useMay("official.read"),
    errorPolicy: "all",
    fetchPolicy: "no-cache",
  });
  const names = useToldNames(told?.conference?.entries ?? []);
  const { state, mayHold, pilotUnit } = of;
  const close = (): void => setDoing(undefined);
  const isPlanned = mayHold && state === "PLANNED";
  return (
    <Column>
      <IdentityBar
        title={of.title}
        chips={<StateBadge tone={STATE_TONES[state]}>{i18n._(STATE_WORDS[state])}</StateBadge>}
        sub={[
          i18n._(KIND_WORDS[of.kind]),
          of.unit?.fullName,
          formatDay(of.heldOn ?? of.plannedFrom),
          of.reviewedFrom && t`đánh giá các năm ${String(of.reviewedFrom)}–${String(of.reviewedTo)}`,
        ]
          .filter(Boolean)
          .join(" · ")}
        actions={
          <Group gap={8}>
            {isPlanned && <Button variant="default" onClick={() => setDoing("cancel")}>{t`Không tổ chức`}</Button>}
            {isPlanned && <Button variant="default" onClick={() => setDoing("postpone")}>{t`Đổi ngày`}</Button>}
            {isPlanned && of.kind !== "LAUNCH" && (
              <Button onClick={() => setDoing("hold")}>{t`Ghi việc tổ chức`}</Button>
            )}
            {isPlanned && pilotUnit && (
              <Link to="/pilot-units/$id" params={{ id: pilotUnit.id }}>{t`Ghi ở trang đơn vị điểm`}</Link>
            )}
            {mayHold && state === "HELD" && <Button onClick={() => setDoing("conclude")}>{t`Ghi kết luận`}</Button>}
          </Group>
        }
      />
      <TwoColumns>
        <Column>
          {(of.conclusions.length > 0 || state === "HELD") && (
            <Card title={t`Kết luận và việc giao, đề nghị`}>
              <Conclusions of={of} />
            </Card>
          )}
          <Card title={t`Diễn biến`}>
            <Timeline
              of={[...of.entries].reverse().map(({ id, step, on, note, plannedFrom, by: who }) => {
                const by = who && names.get(who.id);
                return {
                  key: id,
                  title:
                    (step === "PLANNED" || step === "POSTPONED") && plannedFrom
                      ? t`${i18n._(STEP_WORDS[step])}: ${formatDay(plannedFrom)}`
                      : i18n._(STEP_WORDS[step]),
                  meta: [formatDay(on), by && t`ghi: ${by}`].filter(Boolean).join(" · "),
                  text: note,
                };
              })}
            />
          </Card>
        </Column>
        <Column>
          <ConferenceFacts of={of} />
          <Attachments kind="CONFERENCE" id={of.id} />
        </Column>
      </TwoColumns>
      {(doing === "postpone" || doing === "cancel") && (
        <MoveDialog conference={of} isCancelled={doing === "cancel"} onClose={close} />
      )}
      {doing === "hold" && <HoldDialog conference={of} onClose={close} />}
      {doing === "conclude" && <ConcludeDialog conference={of} onClose={close} />}
    </Column>
  );
}
