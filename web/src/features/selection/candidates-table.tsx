import { Checkbox } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useMemo, type ReactNode } from "react";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatNumber } from "../../ui/number.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import { StageBadge } from "../pilot-units/stage-badge.tsx";
import { stancesOf, type Row } from "./candidate.ts";
import css from "./selection.module.css";
import { SHORT_WORDS, STANCE_TONES, STANCE_WORDS } from "./words.ts";

interface Props {
  rows: readonly Row[];
  total: number | null;
  picked: ReadonlySet<string>;
  onPick: (picked: ReadonlySet<string>) => void;
  onOpen: (id: string) => void;
  sort?: string;
  onSort: (sort: string | undefined) => void;
  onMore?: () => void;
  loadingMore?: boolean;
  empty: ReactNode;
}

/** Both criteria as words; what is missing is said, for it has to be justified (R22). */
export function Criteria({ row }: { row: Pick<Row, "meetsPeople" | "meetsSecurity"> }) {
  const { t } = useLingui();
  if (row.meetsPeople && row.meetsSecurity) return <StateBadge tone="done">{t`đủ hai tiêu chí`}</StateBadge>;
  if (row.meetsPeople) return <StateBadge tone="warn">{t`thiếu vấn đề an ninh trật tự`}</StateBadge>;
  if (row.meetsSecurity) return <StateBadge tone="warn">{t`thiếu số người cần giúp`}</StateBadge>;
  return <StateBadge tone="late">{t`thiếu cả hai tiêu chí`}</StateBadge>;
}

/** Candidates in the order of need, with what their score is made of. */
export function CandidatesTable({ rows, picked, onPick, onOpen, ...table }: Props) {
  const { t, i18n } = useLingui();
  const columns = useMemo((): Column<Row>[] => {
    const toggle = (id: string): void => {
      const next = new Set(picked);
      if (!next.delete(id)) next.add(id);
      onPick(next);
    };
    return [
      {
        id: "pick",
        header: t`Đánh dấu`,
        card: "badge",
        width: 92,
        cell: ({ id, unit, stage }) =>
          stage === "PROPOSED" && (
            <Checkbox
              aria-label={t`Đánh dấu ${unit?.fullName ?? id}`}
              checked={picked.has(id)}
              onChange={() => toggle(id)}
            />
          ),
      },
      { id: "rank", header: t`Hạng`, sortBy: (row) => row.rank, cell: (row) => row.rank, end: true, width: 72 },
      {
        id: "unit",
        header: t`Đơn vị`,
        sortBy: (row) => row.unit?.fullName,
        card: "title",
        cell: ({ id, rank, unit, district }) => (
          <>
            <button type="button" className={css["open"]} onClick={() => onOpen(id)}>
              <span className={css["onlyCard"]}>{`${rank}. `}</span>
              {unit?.fullName ?? t`Đơn vị ngoài địa bàn`}
            </button>
            <span className={css["sub"]}>{district?.fullName}</span>
          </>
        ),
      },
      {
        id: "score",
        header: t`Điểm`,
        sortBy: (row) => row.score,
        card: "line",
        cell: ({ score, parts }) => {
          const unknown = parts.filter(({ points }) => points === null).length;
          return (
            <>
              <strong>{formatNumber(score)}</strong>
              <span className={css["parts"]}>
                {parts
                  .filter(({ points }) => points)
                  .map(({ item, points }) => `${i18n._(SHORT_WORDS[item])} ${points}`)
                  .join(" · ")}
                {unknown > 0 && ` · ${t`chưa có số liệu: ${unknown} mục`}`}
              </span>
            </>
          );
        },
      },
      { id: "criteria", header: t`Tiêu chí`, cell: (row) => <Criteria row={row} />, card: "line" },
      {
        id: "asked",
        header: t`Cơ quan được hỏi`,
        card: "line",
        cell: ({ consultations }) => {
          const stances = stancesOf(consultations);
          return stances.length === 0
            ? t`chưa hỏi`
            : [...new Set(stances)].map((stance) => (
                <StateBadge key={stance} tone={STANCE_TONES[stance]}>
                  {i18n._(STANCE_WORDS[stance])}
                </StateBadge>
              ));
        },
      },
      {
        id: "stage",
        header: t`Kết quả`,
        card: "badge",
        cell: ({ stage, endorsed, passedOver }) =>
          stage === "PROPOSED" ? (
            <StateBadge tone={endorsed ? "running" : "quiet"}>
              {endorsed ? t`huyện đã đồng ý` : t`chờ huyện`}
            </StateBadge>
          ) : (
            <>
              <StageBadge stage={stage} />
              {passedOver ? <span className={css["sub"]}>{t`chọn trước ${passedOver} đơn vị xếp trên`}</span> : null}
            </>
          ),
      },
    ];
  }, [t, i18n, picked, onPick, onOpen]);
  return <DataTable label={t`Đơn vị được đề xuất`} rows={rows} columns={columns} rowKey={(row) => row.id} {...table} />;
}
