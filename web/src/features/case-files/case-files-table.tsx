import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { graphql } from "../../gql/index.ts";
import type { CaseFilesTable_CaseFileFragment } from "../../gql/graphql.ts";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatDay } from "../../ui/day.ts";
import { DueBadge } from "../../ui/due-badge.tsx";
import { CaseBadges } from "./case-badges.tsx";
import { CATEGORY_WORDS } from "./words.ts";

const CaseFilesTable_caseFile = graphql(`
  fragment CaseFilesTable_caseFile on CaseFile {
    id
    number
    stage
    category
    openedOn
    lastVisitOn
    nextVisitDueOn
    visitOverdue
    person {
      id
      fullName
    }
    area {
      id
      fullName
    }
  }
`);
type Row = CaseFilesTable_CaseFileFragment;

interface Props {
  caseFiles: FragmentType<Row>[];
  total: number | null;
  sort?: string;
  onSort: (sort: string | undefined) => void;
  onMore?: () => void;
  loadingMore?: boolean;
  empty: ReactNode;
}

/** Case files with the person, the residential area and when the next visit is due. */
export function CaseFilesTable({ caseFiles, ...table }: Props) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { data } = useFragment({ fragment: CaseFilesTable_caseFile, from: caseFiles });
  const rows = (data as (Row | null)[]).filter((row): row is Row => row !== null && Boolean(row.number));
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        id: "number",
        header: t`Số hồ sơ`,
        sortBy: (row) => row.number,
        cell: (row) => (
          <Link to="/case-files/$id" params={{ id: row.id }}>
            {row.number}
          </Link>
        ),
        card: "title",
        width: 130,
      },
      {
        id: "person",
        header: t`Người được giúp đỡ`,
        sortBy: (row) => row.person.fullName,
        cell: (row) => row.person.fullName,
        card: "line",
      },
      {
        id: "category",
        header: t`Diện`,
        sortBy: (row) => i18n._(CATEGORY_WORDS[row.category]),
        cell: (row) => i18n._(CATEGORY_WORDS[row.category]),
      },
      {
        id: "area",
        header: t`Khu dân cư`,
        sortBy: (row) => row.area?.fullName,
        cell: (row) => row.area?.fullName ?? "–",
        card: "line",
      },
      {
        id: "stage",
        header: t`Tình trạng`,
        sortBy: (row) => row.stage,
        cell: (row) => <CaseBadges stage={row.stage} overdue={false} />,
      },
      {
        id: "last",
        header: t`Thăm gần nhất`,
        sortBy: (row) => row.lastVisitOn,
        cell: (row) => formatDay(row.lastVisitOn),
        width: 130,
      },
      {
        id: "next",
        header: t`Hạn thăm`,
        sortBy: (row) => row.nextVisitDueOn,
        cell: (row) => <DueBadge dueOn={row.stage === "CLOSED" ? null : row.nextVisitDueOn} />,
        card: "badge",
        width: 130,
      },
    ],
    [t, i18n],
  );
  return (
    <DataTable
      label={t`Hồ sơ cảm hóa`}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      onOpen={(row) => void navigate({ to: "/case-files/$id", params: { id: row.id } })}
      {...table}
    />
  );
}
