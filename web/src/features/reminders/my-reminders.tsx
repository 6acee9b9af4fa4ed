import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useMay } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { DueBadge } from "../../ui/due-badge.tsx";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { DUTY_WORDS } from "../overdue/words.ts";
import css from "./reminders.module.css";

const MyRemindersQuery = graphql(`
  query MyReminders($after: String) {
    myReminders(first: 20, after: $after) {
      totalCount
      edges {
        node {
          id
          version
          kind
          dueOn
          on
          what
          link
          note
          acknowledgedOn
          unit {
            id
            fullName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const Acknowledge = graphql(`
  mutation AcknowledgeReminder($input: AcknowledgeReminderInput!) {
    acknowledgeReminder(input: $input) {
      id
      version
      acknowledgedOn
    }
  }
`);

/** What the caller's office was urged about and has not done; one says that one knows. */
export function MyReminders() {
  const { t, i18n } = useLingui();
  const asked = useQuery(MyRemindersQuery, { skip: !useMay("reminder.acknowledge"), variables: {} });
  const { run, busy, refusal } = useChange(Acknowledge);
  const list = asked.data?.myReminders;
  if (!list || list.edges.length === 0) return null;
  const waiting = list.edges.filter(({ node }) => !node.acknowledgedOn).length;
  async function acknowledge(id: string, expectedVersion: number): Promise<void> {
    if ((await run({ input: { id, expectedVersion } })).data) notifications.show({ message: t`Đã ghi nhận.` });
  }
  return (
    <Card title={waiting > 0 ? t`Được đôn đốc (${waiting} chưa ghi nhận)` : t`Được đôn đốc`}>
      {refusal && <ErrorPanel refusal={refusal} />}
      <ul className={css["list"]}>
        {list.edges.map(({ node: { id, version, kind, dueOn, on, what, link, note, acknowledgedOn, unit } }) => (
          <li key={id} className={css["line"]}>
            <span>
              {link ? <Link to={link as "/my-work"}>{i18n._(DUTY_WORDS[kind])}</Link> : i18n._(DUTY_WORDS[kind])}
              <small>{[unit?.fullName, what, t`đôn đốc ngày ${formatDay(on)}`].filter(Boolean).join(" · ")}</small>
              {note && <small>{note}</small>}
            </span>
            <span className={css["end"]}>
              <DueBadge dueOn={dueOn} />
              {acknowledgedOn ? (
                <small>{t`đã ghi nhận ${formatDay(acknowledgedOn)}`}</small>
              ) : (
                <Button
                  size="compact-xs"
                  variant="default"
                  loading={busy}
                  onClick={() => void acknowledge(id, version)}
                  aria-label={[t`Ghi nhận`, unit?.fullName].join(": ")}
                >{t`Ghi nhận`}</Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {list.pageInfo.hasNextPage && (
        <Button
          variant="default"
          loading={asked.loading}
          onClick={() =>
            void asked.fetchMore({
              variables: { after: list.pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult: next }) => ({
                ...before,
                myReminders: { ...next.myReminders, edges: [...before.myReminders.edges, ...next.myReminders.edges] },
              }),
            })
          }
        >{t`Tải thêm`}</Button>
      )}
    </Card>
  );
}
