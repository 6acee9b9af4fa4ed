import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { formatNumber } from "../../ui/number.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import { SETTLING_WORDS } from "./words.ts";

const SettlingOfAct = graphql(`
  query SettlingOfAct($id: ID!) {
    reorganisation(id: $id) {
      id
      modelsSettling {
        state
        moves
        settled
      }
      casesSettling {
        state
        moves
        settled
      }
      reportingSettling {
        state
        moves
        settled
      }
    }
  }
`);

/**
 * How far each service has come in moving its open responsibilities after an act, asked again every second until all
 * have.
 */
export function Settling({ id }: { id: string }) {
  const { t, i18n } = useLingui();
  const { data, stopPolling } = useQuery(SettlingOfAct, {
    variables: { id },
    pollInterval: 1000,
    fetchPolicy: "network-only",
    skipPollAttempt: () => document.hidden,
  });
  const act = data?.reorganisation;
  const rows = [
    { name: t`Mô hình điểm`, of: act?.modelsSettling },
    { name: t`Hồ sơ cảm hóa`, of: act?.casesSettling },
    { name: t`Báo cáo`, of: act?.reportingSettling },
  ].flatMap(({ name, of }) => (of ? [{ name, ...of }] : []));
  if (rows.length > 0 && rows.every(({ state }) => state === "SETTLED" || state === "AWAITING_DAY")) stopPolling();
  const title = t`Chuyển trách nhiệm`;
  return (
    <Card title={title} flush>
      <DataTable
        label={title}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { id: "service", header: t`Phần hệ thống`, card: "title", cell: ({ name }) => name },
          {
            id: "state",
            header: t`Đến đâu`,
            card: "badge",
            cell: ({ state }) => (
              <StateBadge tone={SETTLING_WORDS[state].tone}>{i18n._(SETTLING_WORDS[state].word)}</StateBadge>
            ),
          },
          {
            id: "moved",
            header: t`Đã chuyển`,
            card: "line",
            end: true,
            width: 160,
            cell: ({ moves, settled }) => `${formatNumber(settled)} / ${formatNumber(moves)}`,
          },
        ]}
        empty={null}
      />
    </Card>
  );
}
