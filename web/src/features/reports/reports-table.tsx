import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { graphql } from "../../gql/index.ts";
import type { ReportsTable_ReportFragment } from "../../gql/graphql.ts";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatDay } from "../../ui/day.ts";
import { DueBadge } from "../../ui/due-badge.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { ReportBadge } from "./report-badge.tsx";
import { LEVEL_WORDS, REPORT_STATES } from "./words.ts";

const ReportsTable_report = graphql(`
  fragment ReportsTable_report on Report {
    id
    level
    state
    provisional
    dueOn
    submittedOn
    acceptedOn
    isLate
    unit {
      id
      code
      fullName
      parent {
        id
        fullName
      }
    }
  }
`);
type Row = ReportsTable_ReportFragment;

interface Props {
  reports: FragmentType<Row>[];
  total: number | null;
  sort?: string;
  onSort: (sort: string | undefined) => void;
  onMore?: () => void;
  loadingMore?: boolean;
  empty: ReactNode;
}

/** Reports by unit: state, last day, when it was handed in and accepted. */
export function ReportsTable({ reports, ...table }: Props) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { data } = useFragment({ fragment: ReportsTable_report, from: reports });
  const rows = (data as (Row | null)[]).filter((row): row is Row => row !== null && Boolean(row.state));
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        id: "unit",
        header: t`Đơn vị`,
        sortBy: (row) => row.unit?.fullName,
        cell: (row) => (
          <Link to="/reports/$id" params={{ id: row.id }}>
            {row.unit?.fullName ?? t`Đơn vị`}
          </Link>
        ),
        card: "title",
      },
      {
        id: "parent",
        header: t`Thuộc`,
        sortBy: (row) => row.unit?.parent?.fullName,
        cell: (row) => row.unit?.parent?.fullName ?? "–",
        card: "line",
      },
      { id: "level", header: t`Cấp`, sortBy: (row) => row.level, cell: (row) => i18n._(LEVEL_WORDS[row.level]) },
      {
        id: "state",
        header: t`Tình trạng`,
        sortBy: (row) => REPORT_STATES.indexOf(row.state),
        cell: (row) => <ReportBadge state={row.state} provisional={row.provisional} />,
        card: "badge",
      },
      {
        id: "due",
        header: t`Hạn nộp`,
        sortBy: (row) => row.dueOn,
        cell: (row) => formatDay(row.dueOn),
        card: "line",
        named: true,
      },
      {
        id: "submitted",
        header: t`Nộp ngày`,
        sortBy: (row) => row.submittedOn,
        cell: (row) =>
          row.submittedOn ? (
            row.isLate ? (
              <StateBadge tone="late">{t`${formatDay(row.submittedOn)}, chậm`}</StateBadge>
            ) : (
              formatDay(row.submittedOn)
            )
          ) : (
            <DueBadge dueOn={row.dueOn} />
          ),
      },
      {
        id: "accepted",
        header: t`Duyệt ngày`,
        sortBy: (row) => row.acceptedOn,
        cell: (row) => formatDay(row.acceptedOn),
      },
    ],
    [t, i18n],
  );
  return (
    <DataTable
      label={t`Báo cáo`}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      onOpen={(row) => void navigate({ to: "/reports/$id", params: { id: row.id } })}
      {...table}
    />
  );
}
