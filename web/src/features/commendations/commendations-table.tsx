import { Button, Modal } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { CommendationsPageQuery } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { StateBadge, type Tone } from "../../ui/state-badge.tsx";
import { Attachments } from "../attachments/attachments.tsx";
import { CommendationStepDialog, type CommendationStep } from "./step-dialog.tsx";
import { FORM_WORDS, GIVER_WORDS, RECEIVER_WORDS, STATE_WORDS } from "./words.ts";

type Row = CommendationsPageQuery["commendations"]["edges"][number]["node"];
const TONES: Record<Row["state"], Tone> = {
  NOMINATED: "warn",
  CONSIDERED: "running",
  DECLINED: "quiet",
  AWARDED: "done",
  PRESENTED: "done",
  REVOKED: "late",
};
const receiverOf = ({ individualName, official, organisation, pilotUnit }: Row): string =>
  individualName ?? official?.name ?? organisation?.name ?? pilotUnit?.unit?.fullName ?? "–";

interface Props {
  rows: Row[];
  total: number | null;
  isFiltered: boolean;
  onMore?: () => void;
  loadingMore?: boolean;
}

/** Nominations with what may be done next by whoever looks at them. */
export function CommendationsTable({ rows, isFiltered, ...table }: Props) {
  const { t, i18n } = useLingui();
  const [mayNominate, mayDecide] = [useMay("commendation.nominate"), useMay("commendation.decide")];
  const reads = useMay("file.read");
  const [files, setFiles] = useState<Row>();
  const [doing, setDoing] = useState<{ step: CommendationStep; row: Row }>();
  const words: Record<CommendationStep, string> = {
    consider: t`Ghi việc xét`,
    award: t`Quyết định khen`,
    decline: t`Không khen`,
    present: t`Ghi việc trao`,
    revoke: t`Thu hồi`,
  };
  const stepsOf = ({ state }: Row): CommendationStep[] => {
    const steps: Record<Row["state"], CommendationStep[]> = {
      NOMINATED: mayNominate ? ["consider"] : [],
      CONSIDERED: mayDecide ? ["award", "decline"] : [],
      AWARDED: [...(mayNominate ? ["present" as const] : []), ...(mayDecide ? ["revoke" as const] : [])],
      PRESENTED: mayDecide ? ["revoke"] : [],
      DECLINED: [],
      REVOKED: [],
    };
    return steps[state];
  };
  const columns: Column<Row>[] = [
    { id: "receiver", header: t`Tập thể, cá nhân`, cell: (row) => receiverOf(row), card: "title" },
    { id: "kind", header: t`Loại`, cell: (row) => i18n._(RECEIVER_WORDS[row.receiver]), card: "line", width: 100 },
    { id: "unit", header: t`Đơn vị`, cell: (row) => row.unit?.fullName ?? "–", card: "line" },
    { id: "form", header: t`Hình thức`, cell: (row) => i18n._(FORM_WORDS[row.form]), card: "line" },
    { id: "giver", header: t`Cấp tặng`, cell: (row) => i18n._(GIVER_WORDS[row.giver]) },
    { id: "nominated", header: t`Đề nghị`, cell: (row) => `${row.nominationNumber}, ${formatDay(row.nominatedOn)}` },
    {
      id: "decided",
      header: t`Quyết định`,
      cell: (row) => (row.decidedOn ? `${row.decisionNumber}, ${formatDay(row.decidedOn)}` : "–"),
    },
    {
      id: "state",
      header: t`Trạng thái`,
      cell: (row) => (
        <StateBadge tone={TONES[row.state]} title={row.reason ?? row.conference ?? undefined}>
          {i18n._(STATE_WORDS[row.state])}
        </StateBadge>
      ),
      card: "badge",
    },
    {
      id: "next",
      header: t`Việc tiếp`,
      card: "badge",
      cell: (row) =>
        stepsOf(row).map((step) => (
          <Button
            key={step}
            size="compact-sm"
            variant={step === "award" ? "filled" : "subtle"}
            aria-label={`${words[step]}: ${receiverOf(row)}`}
            onClick={() => setDoing({ step, row })}
          >
            {words[step]}
          </Button>
        )),
    },
    ...(reads
      ? [
          {
            id: "files",
            header: t`Tệp`,
            card: "badge" as const,
            cell: (row: Row) => (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`${t`Tệp`}: ${receiverOf(row)}`}
                onClick={() => setFiles(row)}
              >{t`Tệp`}</Button>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <DataTable
        label={t`Đề nghị khen thưởng`}
        rows={rows}
        columns={columns}
        rowKey={(row) => row.id}
        empty={
          isFiltered ? (
            <EmptyState title={t`Không có đề nghị nào khớp bộ lọc`} />
          ) : (
            <EmptyState
              title={t`Chưa có đề nghị nào`}
            >{t`Tập thể, cá nhân được đề nghị từ cơ sở, kèm thành tích.`}</EmptyState>
          )
        }
        {...table}
      />
      {files && (
        <Modal opened onClose={() => setFiles(undefined)} title={receiverOf(files)} size="lg">
          <Attachments kind="COMMENDATION" id={files.id} />
        </Modal>
      )}
      {doing && (
        <CommendationStepDialog
          step={doing.step}
          title={words[doing.step]}
          name={receiverOf(doing.row)}
          row={doing.row}
          onClose={() => setDoing(undefined)}
        />
      )}
    </>
  );
}
