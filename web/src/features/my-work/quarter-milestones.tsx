import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import { useToday } from "../../session/use-session.ts";
import { Card } from "../../ui/card.tsx";
import { roman, quarterOf, yearOf } from "../../ui/day.ts";
import { DueBadge } from "../../ui/due-badge.tsx";
import { compareValues } from "../../ui/order.ts";
import { DEADLINE_WORDS } from "../plans/words.ts";

const Milestones = graphql(`
  query YearMilestones($year: Int!) {
    plan(year: $year) {
      id
      deadlines {
        id
        kind
        quarter
        dueOn
      }
    }
  }
`);

/** The year's deadlines beside the work list; says nothing when the plan cannot be read. */
export function QuarterMilestones() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const year = yearOf(today);
  const { data } = useQuery(Milestones, { variables: { year } });
  const deadlines = [...(data?.plan?.deadlines ?? [])].sort((a, b) => compareValues(a.dueOn, b.dueOn));
  if (deadlines.length === 0) return null;
  const quarter = roman(quarterOf(today));
  return (
    <Card title={t`Mốc năm ${year} (đang ở Quý ${quarter})`}>
      <ul style={{ listStyle: "none", margin: 0, padding: 0, display: "grid", gap: 10 }}>
        {deadlines.map(({ id, kind, dueOn }) => (
          <li key={id} style={{ display: "flex", justifyContent: "space-between", gap: 8, fontSize: 13 }}>
            <span>{i18n._(DEADLINE_WORDS[kind])}</span>
            <span>
              {!dueOn ? (
                t`sẽ thông báo sau`
              ) : dueOn < today ? (
                `${dueOn.slice(8)}/${dueOn.slice(5, 7)}`
              ) : (
                <DueBadge dueOn={dueOn} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
