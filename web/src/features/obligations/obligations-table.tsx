import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ObligationState, ProgrammeBody } from "../../gql/graphql.ts";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatDay } from "../../ui/day.ts";
import { StateBadge } from "../../ui/state-badge.tsx";
import { paragraphId } from "../plans/paragraph.tsx";
import { BODY_WORDS, STATE_TONES, STATE_WORDS } from "./words.ts";

interface ObligationRow {
  id: string;
  title: string;
  body: ProgrammeBody;
  bodyName?: string | null;
  state: ObligationState;
  askedOn: string;
  dueOn?: string | null;
  isOverdue: boolean;
  unit?: { fullName: string } | null;
  ofUnit?: { fullName: string } | null;
  section?: string | null;
  item?: string | null;
}
interface Props {
  rows: readonly ObligationRow[];
  total?: number | null;
  onMore?: () => void;
  loadingMore?: boolean;
  empty: ReactNode;
  /** The document that asks for all of them: each then shows which of its paragraphs does (R79). */
  document?: string;
}

/** Obligations: what, asked of whom by whom, until when, how far. */
export function ObligationsTable({ document, ...props }: Props) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const columns: Column<ObligationRow>[] = [
    {
      id: "due",
      header: t`Hạn`,
      card: "line",
      named: true,
      width: 130,
      cell: ({ dueOn }) => (dueOn ? formatDay(dueOn) : t`hướng dẫn sau`),
    },
    {
      id: "state",
      header: t`Trạng thái`,
      card: "badge",
      width: 150,
      cell: ({ state, isOverdue }) =>
        isOverdue ? (
          <StateBadge tone="late">{t`Quá hạn`}</StateBadge>
        ) : (
          <StateBadge tone={STATE_TONES[state]}>{i18n._(STATE_WORDS[state])}</StateBadge>
        ),
    },
    {
      id: "title",
      header: t`Việc`,
      card: "title",
      cell: ({ id, title }) => (
        <Link to="/obligations/$id" params={{ id }}>
          {title}
        </Link>
      ),
    },
    {
      id: "of",
      header: t`Được giao, đề nghị`,
      card: "line",
      cell: ({ body, bodyName, ofUnit }) => `${bodyName ?? i18n._(BODY_WORDS[body])} · ${ofUnit?.fullName ?? ""}`,
    },
    ...(document
      ? [
          {
            id: "paragraph",
            header: t`Mục`,
            card: "line",
            width: 90,
            cell: ({ section, item }) =>
              section && item ? (
                <Link to="/documents/$id" params={{ id: document }} hash={paragraphId(section, item)}>
                  {section}.{item}
                </Link>
              ) : (
                "–"
              ),
          } satisfies Column<ObligationRow>,
        ]
      : []),
    { id: "by", header: t`Nơi giao, đề nghị`, card: "line", cell: ({ unit }) => unit?.fullName ?? "–" },
    { id: "asked", header: t`Ngày`, width: 110, cell: ({ askedOn }) => formatDay(askedOn) },
  ];
  return (
    <DataTable
      label={t`Việc giao, đề nghị`}
      columns={columns}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void navigate({ to: "/obligations/$id", params: { id } })}
      {...props}
    />
  );
}
