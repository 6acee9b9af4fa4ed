import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useMay } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import { DUTY_WORDS } from "../overdue/words.ts";
import css from "./reminders.module.css";
import { OFFICE_WORDS } from "./words.ts";

const RemindDialog = lazy(() => import("./remind-dialog.tsx").then((m) => ({ default: m.RemindDialog })));
const PilotRemindersQuery = graphql(`
  query PilotReminders($pilotUnit: ID!) {
    reminders(pilotUnit: $pilotUnit, first: 20) {
      totalCount
      edges {
        node {
          id
          on
          kind
          dueOn
          office
          note
          ruleDays
          isOpen
          acknowledgedOn
          mail {
            waiting
            sent
            failed
          }
        }
      }
    }
  }
`);

/**
 * Every reminder about one pilot unit, the latest first: to which office, why, by mail or not; and the way to urge now
 * while the launch is owed.
 */
export function PilotReminders({ pilotUnit, owesLaunch }: { pilotUnit: string; owesLaunch: boolean }) {
  const { t, i18n } = useLingui();
  const sends = useMay("reminder.send");
  const reads = useMay("reminder.read");
  const [urging, setUrging] = useState(false);
  const reminders = useQuery(PilotRemindersQuery, { variables: { pilotUnit }, skip: !reads }).data?.reminders.edges.map(
    ({ node }) => node,
  );
  const urges = sends && owesLaunch;
  if (!reminders || (reminders.length === 0 && !urges)) return null;
  return (
    <Card
      title={t`Đôn đốc`}
      aside={urges && <Button size="xs" variant="default" onClick={() => setUrging(true)}>{t`Đôn đốc ngay`}</Button>}
    >
      {reminders.length === 0 && <p style={{ margin: 0 }}>{t`Chưa có lần đôn đốc nào.`}</p>}
      <ul className={css["list"]}>
        {reminders.map(({ id, on, kind, dueOn, office, note, ruleDays, isOpen, acknowledgedOn, mail }) => (
          <li key={id} className={css["line"]}>
            <span>
              {formatDay(on)} · {i18n._(OFFICE_WORDS[office])}
              <small>
                {i18n._(DUTY_WORDS[kind])} · {t`hạn ${formatDay(dueOn)}`} ·{" "}
                {ruleDays === null ? t`cán bộ gửi` : t`theo lịch`}
              </small>
              {note && <small>{note}</small>}
              {mail.sent > 0 && <small>{t`đã gửi thư: ${mail.sent}`}</small>}
              {mail.waiting > 0 && <small>{t`thư đang chờ gửi: ${mail.waiting}`}</small>}
              {mail.failed > 0 && <small>{t`thư không gửi được: ${mail.failed}`}</small>}
            </span>
            {!isOpen ? (
              <StateBadge tone="quiet">{t`không còn nợ`}</StateBadge>
            ) : acknowledgedOn ? (
              <StateBadge tone="done">{t`đã ghi nhận`}</StateBadge>
            ) : (
              <StateBadge tone="warn">{t`chưa ghi nhận`}</StateBadge>
            )}
          </li>
        ))}
      </ul>
      {urging && (
        <Suspense>
          <RemindDialog
            kind="LAUNCH"
            subjectId={pilotUnit}
            about={i18n._(DUTY_WORDS.LAUNCH)}
            onClose={() => setUrging(false)}
          />
        </Suspense>
      )}
    </Card>
  );
}
