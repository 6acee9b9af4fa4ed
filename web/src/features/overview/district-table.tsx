import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useCallback, useMemo, useState, type ReactNode } from "react";
import type { WaveCount } from "../../gql/graphql.ts";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";

interface Row {
  selected: number;
  launched: number;
  late: number;
  district?: { id: string; unitId: string; fullName: string } | null;
}

/** Selected, launched and late units by district; the late ones first, each number opening its list. */
export function DistrictTable({
  year,
  districts,
  open,
}: {
  year: number;
  districts: readonly Row[];
  /** The lists stand on the business day alone. */ open: boolean;
}) {
  const { t } = useLingui();
  const [sort, setSort] = useState<string | undefined>("-late");
  // Each number opens the list that it counts.
  const counter = useCallback(
    ({ district }: Pick<Row, "district">, counted: WaveCount, shown: ReactNode): ReactNode =>
      open && district ? (
        <Link to="/pilot-units" search={{ year, district: district.unitId, counted }}>
          {shown}
        </Link>
      ) : (
        shown
      ),
    [year, open],
  );
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        id: "district",
        header: t`Địa bàn`,
        card: "title",
        sortBy: (row) => row.district?.fullName,
        cell: ({ district }) =>
          district ? (
            <Link to="/pilot-units" search={{ year, district: district.unitId }}>
              {district.fullName}
            </Link>
          ) : (
            t`Ngoài địa bàn`
          ),
      },
      {
        id: "selected",
        header: t`Được chọn`,
        sortBy: (row) => row.selected,
        cell: (row) => counter(row, "CHOSEN", row.selected),
        end: true,
      },
      {
        id: "launched",
        header: t`Đã ra mắt`,
        sortBy: (row) => row.launched,
        cell: (row) => counter(row, "LAUNCHED", row.launched),
        end: true,
      },
      {
        id: "progress",
        header: t`Tiến độ`,
        sortBy: (row) => (row.selected ? row.launched / row.selected : 0),
        card: "line",
        width: 190,
        cell: (row) => (
          <Bar done={row.launched} all={row.selected} label={t`${row.launched} trên ${row.selected} đã ra mắt`} />
        ),
      },
      {
        id: "late",
        header: t`Chậm`,
        sortBy: (row) => row.late,
        card: "badge",
        width: 120,
        cell: ({ late, launched, selected, district }) =>
          late > 0 ? (
            counter({ district }, "LATE", <StateBadge tone="late">{t`chậm ${late}`}</StateBadge>)
          ) : launched === selected && selected > 0 ? (
            <StateBadge tone="done">{t`đủ`}</StateBadge>
          ) : (
            <StateBadge tone="running">{t`đang làm`}</StateBadge>
          ),
      },
    ],
    [t, year, counter],
  );
  return (
    <DataTable
      label={t`Tiến độ theo địa bàn`}
      rows={districts}
      columns={columns}
      rowKey={(row) => row.district?.id ?? "none"}
      sort={sort}
      onSort={setSort}
      empty={<EmptyState title={t`Chưa có đơn vị nào được chọn`} />}
    />
  );
}

/** Done against all as a bar; the words are for a screen reader and for print. */
const Bar = ({ done, all, label }: { done: number; all: number; label: string }) => (
  <span
    role="img"
    aria-label={label}
    style={{ display: "inline-flex", alignItems: "center", gap: 8, width: "100%", minWidth: 110 }}
  >
    <span style={{ flex: 1, height: 8, borderRadius: 4, background: "var(--hn-quiet-on)", overflow: "hidden" }}>
      <span
        style={{
          display: "block",
          height: "100%",
          width: `${all ? (done / all) * 100 : 0}%`,
          background: "var(--hn-brand)",
        }}
      />
    </span>
    <span style={{ fontSize: 12, color: "var(--hn-secondary)" }}>
      {done}/{all}
    </span>
  </span>
);
