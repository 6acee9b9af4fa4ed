import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import css from "./board.module.css";
import { cellOf, cellWords, daysLateOf, standing, type Board, type BoardRow, type Cell } from "./cells.ts";
import { MILESTONE_WORDS, SIGNS, STATE_WORDS } from "./words.ts";

interface Props {
  board: Board;
  districtOf: (id: string | null | undefined) => string;
  sort?: string;
  onSort: (sort: string | undefined) => void;
}

/**
 * Units by milestones: the unit stays in sight at the left, the milestones above, the totals below. A phone gets a card
 * per unit.
 */
export function BoardTable({ board, districtOf, sort, onSort }: Props) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const { asOf, milestones, total, rows } = board;
  const columns = useMemo(
    (): Column<BoardRow>[] => [
      {
        id: "name",
        header: t`Đơn vị`,
        card: "title",
        sortBy: (row) => row.name,
        cell: ({ id, name, formerName, isOwnModel }) => (
          <span className={css["unit"]} title={formerName ? t`${name}, trước là ${formerName}` : undefined}>
            <Link to="/pilot-units/$id" params={{ id }}>
              {name}
            </Link>
            {formerName && <small>{t`trước: ${formerName}`}</small>}
            {isOwnModel && <small className={css["own"]}>{t`tự xây dựng`}</small>}
          </span>
        ),
      },
      { id: "code", header: t`Mã`, sortBy: (row) => row.code, cell: (row) => row.code },
      {
        id: "district",
        header: t`Huyện`,
        card: "line",
        sortBy: (row) => districtOf(row.districtId),
        cell: (row) => <span className={css["place"]}>{districtOf(row.districtId)}</span>,
      },
      { id: "wave", header: t`Đợt`, card: "line", named: true, sortBy: (row) => row.wave, cell: (row) => row.wave },
      {
        id: "late",
        header: t`Chậm`,
        end: true,
        sortBy: (row) => daysLateOf(row, asOf),
        cell: (row) => <Late days={daysLateOf(row, asOf)} />,
      },
      ...milestones.map((milestone, i): Column<BoardRow> => ({
        id: milestone.toLowerCase(),
        header: i18n._(MILESTONE_WORDS[milestone]),
        sortBy: (row) => row.days[i],
        cell: (row) => <CellView cell={cellOf(row, i, asOf)} />,
      })),
      {
        id: "standing",
        header: "",
        only: "card",
        card: "badge",
        cell: (row) => {
          const { tone, words } = standing(row, board, i18n);
          return (
            <span className={css["standing"]}>
              <StateBadge tone={tone}>{words}</StateBadge>
            </span>
          );
        },
      },
    ],
    [t, i18n, districtOf, board, asOf, milestones],
  );
  const { units } = total;
  return (
    <>
      <DataTable
        label={t`Bảng năm`}
        rows={rows}
        columns={columns}
        rowKey={({ id }) => id}
        total={units}
        sort={sort}
        onSort={onSort}
        pinned
        onOpen={({ id }) => void navigate({ to: "/pilot-units/$id", params: { id } })}
        foot={
          <tr>
            <th scope="row">{t`Tổng ${units} đơn vị`}</th>
            <td />
            <td />
            <td />
            <td />
            {milestones.map((milestone, i) => {
              const [done, late] = [total.done[i]!, total.late[i]!];
              return <td key={milestone}>{late > 0 ? t`${done} xong, ${late} chậm` : t`${done} xong`}</td>;
            })}
          </tr>
        }
        empty={<EmptyState title={t`Không có đơn vị nào`}>{t`Hãy nới bộ lọc, hoặc chọn năm khác.`}</EmptyState>}
      />
      <Legend />
    </>
  );
}

function Late({ days }: { days: number | null }) {
  const { t } = useLingui();
  return days === null ? null : <>{t`${days} ngày`}</>;
}

function CellView({ cell }: { cell: Cell }) {
  const { i18n } = useLingui();
  return (
    <span className={`${css["cell"]} ${css[cell.state]}`}>
      <b aria-hidden>{SIGNS[cell.state]}</b> {cellWords(cell, i18n)}
    </span>
  );
}

function Legend() {
  const { t, i18n } = useLingui();
  return (
    <ul className={css["legend"]} aria-label={t`Chú giải`}>
      {(Object.keys(SIGNS) as (keyof typeof SIGNS)[]).map((state) => (
        <li key={state}>
          <span className={`${css["cell"]} ${css[state]}`}>
            <b aria-hidden>{SIGNS[state]}</b> {i18n._(STATE_WORDS[state])}
          </span>
        </li>
      ))}
    </ul>
  );
}
