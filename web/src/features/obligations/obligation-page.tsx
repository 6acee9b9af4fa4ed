import { useQuery } from "@apollo/client/react";
import { Button, Group } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { ObligationPageQuery as Answered } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { DueBadge } from "../../ui/due-badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facts } from "../../ui/facts.tsx";
import { IdentityBar } from "../../ui/identity-bar.tsx";
import { useToldNames } from "../../ui/official-names.ts";
import { Column, TwoColumns } from "../../ui/page.tsx";
import css from "../../ui/page.module.css";
import { StateBadge } from "../../ui/state-badge.tsx";
import { Timeline } from "../../ui/timeline.tsx";
import { paragraphId } from "../plans/paragraph.tsx";
import { ObligationStepDialog, type ObligationDeed } from "./step-dialog.tsx";
import { BODY_WORDS, STATE_TONES, STATE_WORDS, STEP_WORDS } from "./words.ts";

const ObligationPageQuery = graphql(`
  query ObligationPage($id: ID!) {
    obligation(id: $id) {
      id
      version
      title
      what
      body
      bodyName
      state
      askedOn
      dueOn
      answeredOn
      reason
      doneOn
      evidenceNumber
      section
      item
      conclusion
      isOverdue
      mayAnswer
      mayWithdraw
      unit {
        id
        fullName
      }
      ofUnit {
        id
        fullName
      }
      document {
        id
        number
        title
      }
      conference {
        id
        title
      }
      entries {
        id
        step
        on
        number
        note
        dueOn
        by {
          id
        }
      }
    }
  }
`);
const NamesOfObligation = graphql(`
  query NamesOfObligation($id: ID!) {
    obligation(id: $id) {
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

/** One obligation: asked, answered, done; whoever may takes the next step here. */
export function ObligationPage() {
  const { t } = useLingui();
  const { id } = useParams({ from: "/signed-in/obligations/$id" });
  const asked = useQuery(ObligationPageQuery, { variables: { id } });
  return (
    <div className={css["page"]}>
      <Answer of={asked} rows={8}>
        {({ obligation }) =>
          obligation ? (
            <Story of={obligation} />
          ) : (
            <EmptyState
              title={t`Không có việc này`}
              action={<Link to="/obligations" search={{}}>{t`Về danh sách`}</Link>}
            />
          )
        }
      </Answer>
    </div>
  );
}

function Story({ of }: { of: NonNullable<Answered["obligation"]> }) {
  const { t, i18n } = useLingui();
  const [deed, setDeed] = useState<ObligationDeed>();
  const { data: told } = useQuery(NamesOfObligation, {
    variables: { id: of.id },
    skip: !useMay("official.read"),
    errorPolicy: "all",
    fetchPolicy: "no-cache",
  });
  const names = useToldNames(told?.obligation?.entries ?? []);
  const { state, mayAnswer, mayWithdraw, document, conference } = of;
  const deeds: Record<ObligationDeed, string> = {
    accept: t`Nhận việc`,
    decline: t`Không nhận`,
    finish: t`Báo đã thực hiện`,
    withdraw: t`Rút lại`,
    schedule: of.dueOn ? t`Đổi hạn` : t`Định hạn`,
  };
  const next: ObligationDeed[] = [
    ...(mayWithdraw ? (["withdraw", "schedule"] as const) : []),
    ...(mayAnswer && state === "PROPOSED" ? (["decline", "accept"] as const) : []),
    ...(mayAnswer && state === "ACCEPTED" ? (["finish"] as const) : []),
  ];
  const asked = `${of.bodyName ?? i18n._(BODY_WORDS[of.body])} · ${of.ofUnit?.fullName ?? ""}`;
  return (
    <Column>
      <IdentityBar
        title={of.title}
        chips={
          <>
            <StateBadge tone={STATE_TONES[state]}>{i18n._(STATE_WORDS[state])}</StateBadge>
            {(state === "PROPOSED" || state === "ACCEPTED") && <DueBadge dueOn={of.dueOn} />}
          </>
        }
        sub={asked}
        actions={
          <Group gap={8}>
            {next.map((one, n) => (
              <Button
                key={one}
                variant={n === next.length - 1 && mayAnswer ? "filled" : "default"}
                onClick={() => setDeed(one)}
              >
                {deeds[one]}
              </Button>
            ))}
          </Group>
        }
      />
      <TwoColumns>
        <Card title={t`Diễn biến`}>
          <Timeline
            of={[...of.entries].reverse().map(({ id, step, on, number, note, dueOn, by: who }) => {
              const by = who && names.get(who.id);
              return {
                key: id,
                title: dueOn ? t`${i18n._(STEP_WORDS[step])}, hạn ${formatDay(dueOn)}` : i18n._(STEP_WORDS[step]),
                meta: [formatDay(on), number, by && t`ghi: ${by}`].filter(Boolean).join(" · "),
                text: note,
              };
            })}
          />
        </Card>
        <Column>
          <Card title={t`Yêu cầu`}>
            <p style={{ margin: "0 0 12px", whiteSpace: "pre-line" }}>{of.what}</p>
            <Facts
              of={[
                [t`Được giao, đề nghị`, asked],
                [t`Nơi giao, đề nghị`, of.unit?.fullName],
                [t`Ngày`, formatDay(of.askedOn)],
                [t`Hạn`, of.dueOn ? formatDay(of.dueOn) : t`hướng dẫn sau`],
                [t`Lý do`, of.reason],
                [t`Thực hiện xong`, of.doneOn && formatDay(of.doneOn)],
                [t`Văn bản chứng minh`, of.evidenceNumber],
                [
                  t`Văn bản nguồn`,
                  document && (
                    <Link to="/documents/$id" params={{ id: document.id }}>
                      {document.number ?? document.title}
                    </Link>
                  ),
                ],
                [
                  t`Mục`,
                  of.section &&
                    of.item &&
                    (document ? (
                      <Link to="/documents/$id" params={{ id: document.id }} hash={paragraphId(of.section, of.item)}>
                        {of.section}.{of.item}
                      </Link>
                    ) : (
                      `${of.section}.${of.item}`
                    )),
                ],
                [
                  t`Hội nghị`,
                  conference && (
                    <Link to="/conferences/$id" params={{ id: conference.id }}>
                      {conference.title}
                    </Link>
                  ),
                ],
              ]}
            />
          </Card>
        </Column>
      </TwoColumns>
      {deed && (
        <ObligationStepDialog
          deed={deed}
          title={deeds[deed]}
          obligation={{
            id: of.id,
            version: of.version,
            title: of.title,
            isPartner: of.body !== "FRONT",
            dueOn: of.dueOn,
          }}
          onClose={() => setDeed(undefined)}
        />
      )}
    </Column>
  );
}
