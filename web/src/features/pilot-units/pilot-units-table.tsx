import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { graphql } from "../../gql/index.ts";
import type { PilotUnitsNeed_PilotUnitFragment, PilotUnitsTable_PilotUnitFragment } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatDay } from "../../ui/day.ts";
import { DueBadge } from "../../ui/due-badge.tsx";
import { formatNumber } from "../../ui/number.ts";
import { StageBadge } from "./stage-badge.tsx";
import { STAGES } from "./stages.ts";

const PilotUnitsTable_pilotUnit = graphql(`
  fragment PilotUnitsTable_pilotUnit on PilotUnit {
    id
    year
    stage
    isLate
    launchDueOn
    launchedOn
    unit {
      id
      code
      fullName
    }
    district {
      id
      fullName
    }
  }
`);
/** Asked for beside the other columns by whoever takes part in the choice. */
const PilotUnitsNeed_pilotUnit = graphql(`
  fragment PilotUnitsNeed_pilotUnit on PilotUnit {
    id
    peopleToHelp
  }
`);
type Row = PilotUnitsTable_PilotUnitFragment;

interface Props {
  pilotUnits: FragmentType<Row>[];
  total: number | null;
  sort?: string;
  onSort: (sort: string | undefined) => void;
  onMore?: () => void;
  loadingMore?: boolean;
  empty: ReactNode;
}

/**
 * Pilot units with stage and the launch day or its deadline; with the people to help for whoever may know their number.
 */
export function PilotUnitsTable({ pilotUnits, ...table }: Props) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { data } = useFragment({ fragment: PilotUnitsTable_pilotUnit, from: pilotUnits });
  const rows = (data as (Row | null)[]).filter((row): row is Row => row !== null && Boolean(row.stage));
  const chooses = useMay("candidate.read");
  const need = useFragment({
    fragment: PilotUnitsNeed_pilotUnit,
    from: pilotUnits,
  }).data as Partial<PilotUnitsNeed_PilotUnitFragment>[];
  const columns = useMemo((): Column<Row>[] => {
    const people = new Map(need.flatMap(({ id, peopleToHelp }) => (id ? [[id, peopleToHelp] as const] : [])));
    return [
      {
        id: "unit",
        header: t`Đơn vị`,
        sortBy: (row) => row.unit?.fullName,
        cell: (row) => (
          <Link to="/pilot-units/$id" params={{ id: row.id }}>
            {row.unit?.fullName ?? t`Đơn vị ngoài địa bàn`}
          </Link>
        ),
        card: "title",
      },
      {
        id: "district",
        header: t`Huyện`,
        sortBy: (row) => row.district?.fullName,
        cell: (row) => row.district?.fullName,
        card: "line",
      },
      { id: "year", header: t`Năm`, sortBy: (row) => row.year, cell: (row) => row.year, end: true, width: 72 },
      {
        id: "stage",
        header: t`Giai đoạn`,
        sortBy: (row) => STAGES.indexOf(row.stage),
        cell: (row) => <StageBadge stage={row.stage} late={row.isLate} />,
        card: "line",
      },
      ...(chooses
        ? [
            {
              id: "people",
              header: t`Người cần giúp`,
              sortBy: (row: Row) => people.get(row.id),
              cell: (row: Row) => formatNumber(people.get(row.id)),
              end: true,
              width: 140,
            },
          ]
        : []),
      {
        id: "launch",
        header: t`Ra mắt`,
        sortBy: (row) => row.launchedOn ?? row.launchDueOn,
        cell: (row) =>
          row.launchedOn ? formatDay(row.launchedOn) : row.launchDueOn ? <DueBadge dueOn={row.launchDueOn} /> : "–",
        width: 132,
        card: "badge",
      },
    ];
  }, [t, chooses, need]);
  return (
    <DataTable
      label={t`Đơn vị làm điểm`}
      rows={rows}
      columns={columns}
      rowKey={(row) => row.id}
      onOpen={(row) => void navigate({ to: "/pilot-units/$id", params: { id: row.id } })}
      {...table}
    />
  );
}
