import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay, roman } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import css from "./list.module.css";
import { MoveDeadlineDialog } from "./move-deadline-dialog.tsx";
import { DEADLINE_WORDS } from "./words.ts";

const DeadlinesQuery = graphql(`
  query Deadlines($year: Int!) {
    plan(year: $year) {
      id
      deadlines { id version kind quarter year dueOn history { from to reason recordedAt } }
    }
  }
`);

/** The plan's deadlines; every day they ever had stays in sight, with the reason. */
export function Deadlines({ year }: { year: number }) {
  const { t, i18n } = useLingui();
  const may = useMay("deadline.move");
  const asked = useQuery(DeadlinesQuery, { variables: { year } });
  const [moving, setMoving] = useState<string>();
  return (
    <Card title={t`Thời hạn của kế hoạch`} flush>
      <Answer of={asked} rows={3}>
        {({ plan }) => {
          const deadlines = [...(plan?.deadlines ?? [])].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
          const chosen = deadlines.find(({ id }) => id === moving);
          if (deadlines.length === 0) return <EmptyState title={t`Kế hoạch chưa có thời hạn`} />;
          return (
            <>
              <ul className={css["list"]}>
                {deadlines.map(({ id, kind, quarter, year: of, dueOn, history }) => (
                  <li key={id}>
                    <span>
                      {i18n._(DEADLINE_WORDS[kind])}
                      <small>{t`Quý ${roman(quarter)} năm ${of}`}</small>
                      {history.map(({ from, to, reason, recordedAt }) => (
                        <small key={recordedAt}>{t`dời từ ${formatDay(from)} sang ${formatDay(to)}: ${reason}`}</small>
                      ))}
                    </span>
                    <span className={css["end"]}>
                      {formatDay(dueOn)}
                      {may && (
                        <div>
                          <Button size="compact-xs" variant="subtle" onClick={() => setMoving(id)} aria-label={t`Dời hạn: ${i18n._(DEADLINE_WORDS[kind])}`}>{t`Dời hạn`}</Button>
                        </div>
                      )}
                    </span>
                  </li>
                ))}
              </ul>
              {chosen && <MoveDeadlineDialog deadline={chosen} onClose={() => setMoving(undefined)} />}
            </>
          );
        }}
      </Answer>
    </Card>
  );
}
