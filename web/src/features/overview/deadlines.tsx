import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Milestones } from "../plans/milestones.tsx";

const DeadlinesQuery = graphql(`
  query Deadlines($year: Int!) {
    plan(year: $year) {
      id
      ...Milestones_plan
    }
  }
`);

/** The deadlines of the year's plan; every day they ever had stays in sight, with the reason. */
export function Deadlines({ year }: { year: number }) {
  const { t } = useLingui();
  const asked = useQuery(DeadlinesQuery, { variables: { year } });
  return (
    <Card title={t`Thời hạn của kế hoạch`} flush>
      <Answer of={asked} rows={3}>
        {({ plan }) => (plan ? <Milestones plan={plan} /> : <EmptyState title={t`Kế hoạch chưa có thời hạn`} />)}
      </Answer>
    </Card>
  );
}
