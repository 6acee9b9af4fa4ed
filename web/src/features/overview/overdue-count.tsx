import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import type { Day } from "../../ui/day.ts";
import { useMay } from "../../session/use-session.ts";
import { KpiCard } from "../../ui/kpi-card.tsx";
import { OverdueCountsQuery } from "../overdue/overdue-query.ts";

/**
 * Everything past its last day, of every kind: launches, findings, papers, requests. Opens that list of that day, for
 * whoever may see it.
 */
export function OverdueCount({ asOf, today }: { asOf: Day; today: Day }) {
  const { t } = useLingui();
  const may = useMay("reminder.read");
  const { data } = useQuery(OverdueCountsQuery, { variables: { asOf }, skip: !may, fetchPolicy: "cache-and-network" });
  if (!may) return null;
  const total = data?.overdueCounts.reduce((sum, one) => sum + one.total, 0);
  return (
    <KpiCard
      label={t`Việc quá hạn`}
      value={total ?? "…"}
      note={t`mọi loại việc`}
      to={{ to: "/overdue", search: { asOf: asOf === today ? undefined : asOf } }}
    />
  );
}
