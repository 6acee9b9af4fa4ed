import { useApolloClient, useLazyQuery } from "@apollo/client/react";
import { Button, Group, Modal, TextInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { refusalOf, type Refusal } from "../../graph/refusal.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { saveWorkbook } from "../../ui/csv.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { DayField } from "../../ui/day-field.tsx";
import type { Day } from "../../ui/day.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { FileField } from "../../ui/file-field.tsx";
import { formatNumber } from "../../ui/number.ts";
import { RowFaults } from "../../ui/row-faults.tsx";
import { useLineColumns } from "../../ui/use-line-columns.tsx";
import { StageStepper } from "../../ui/stage-stepper.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import css from "./selection.module.css";

const Template = graphql(`
  query CandidateTemplate {
    candidateTemplate
  }
`);
const CandidateFile = graphql(`
  query CandidateFile($upload: ID!, $year: Int!, $on: LocalDate!) {
    candidateFile(upload: $upload, year: $year, on: $on) {
      rows
      knownCount
      made {
        row
        fullName
        peopleToHelp
        meetsCriteria
      }
      faults {
        row
        column
        cell
        rule
        message
      }
      warnings {
        row
        column
        cell
        rule
        message
      }
      faultFile
    }
  }
`);
const ImportCandidates = graphql(`
  mutation ImportCandidates($input: ImportCandidatesInput!) {
    importCandidates(input: $input) {
      rows
      knownCount
    }
  }
`);

/** A list of candidates from a spreadsheet, in three steps: the template, a look with every fault at its cell, done. */
export function ImportDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const { t } = useLingui();
  const today = useToday();
  const lines = useLineColumns();
  const client = useApolloClient();
  const [upload, setUpload] = useState<string | null>(null);
  const [on, setOn] = useState<Day | null>(today);
  const [number, setNumber] = useState("");
  const [shown, setShown] = useState("");
  const [made, setMade] = useState<number>();
  const [fetching, setFetching] = useState<Refusal>();
  const [look, looked] = useLazyQuery(CandidateFile, { fetchPolicy: "network-only" });
  const { run, busy, refusal } = useChange(ImportCandidates);
  const asked = { upload: upload ?? "", year, on: on ?? today };
  // What was looked at is what is imported: another file or day is looked at again.
  const seen = shown === JSON.stringify(asked) ? looked.data?.candidateFile : undefined;
  const count = formatNumber(seen?.made.length ?? 0);
  const wrong = new Set(seen?.faults.map(({ row }) => row)).size;
  const step = made !== undefined ? 2 : seen ? 1 : 0;

  async function template(): Promise<void> {
    setFetching(undefined);
    try {
      const { data } = await client.query({ query: Template, fetchPolicy: "network-only" });
      if (data) saveWorkbook(`de-xuat-${year}.xlsx`, data.candidateTemplate);
    } catch (error) {
      setFetching(refusalOf(error));
    }
  }
  async function check(): Promise<void> {
    setShown(JSON.stringify(asked));
    await look({ variables: asked }).catch(() => undefined);
  }
  async function bring(): Promise<void> {
    const { data } = await run({ input: { ...asked, documentNumber: number.trim() || null, onlySound: wrong > 0 } }, [
      "SelectionPage",
    ]);
    if (data) setMade(seen!.made.length);
  }
  const failed = looked.error ? refusalOf(looked.error) : (fetching ?? refusal);
  return (
    <Modal opened onClose={onClose} title={t`Nhập danh sách đề xuất năm ${year}`} size="xl">
      <div className={css["form"]}>
        <StageStepper
          groups={[t`Tệp mẫu`, t`Xem trước`, t`Xong`].map((label, i) => ({
            key: label,
            label,
            state: i < step || made !== undefined ? "done" : i === step ? "now" : "ahead",
          }))}
        />
        {step < 2 && (
          <>
            <Group>
              <Button variant="default" onClick={() => void template()}>{t`Tải tệp mẫu`}</Button>
            </Group>
            <FileField
              label={t`Tệp .xlsx hoặc CSV`}
              description={t`theo tệp mẫu; mỗi dòng một xã`}
              service="models"
              accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              required
              onUploaded={setUpload}
            />
            <DayField label={t`Ngày đề xuất`} required value={on} onChange={setOn} to={today} />
            <TextInput
              label={t`Số văn bản đề xuất`}
              placeholder="15/DS-MTTQ"
              autoComplete="off"
              value={number}
              onChange={(event) => setNumber(event.currentTarget.value)}
            />
          </>
        )}
        {failed && <ErrorPanel refusal={failed} />}
        {seen && step === 1 && (
          <>
            <p
              style={{ margin: 0 }}
              role="status"
            >{t`${formatNumber(seen.rows)} dòng: ${count} đơn vị sẽ đề xuất, ${formatNumber(seen.knownCount)} đã có, ${formatNumber(wrong)} dòng sai.`}</p>
            {seen.faults.length > 0 && <RowFaults of={seen.faults} name="loi-de-xuat.csv" whole={t`cả tệp`} />}
            {seen.warnings.length > 0 && (
              <RowFaults of={seen.warnings} name="can-xem-de-xuat.csv" whole={t`cả tệp`} are="warnings" />
            )}
            {seen.faultFile && (
              <Group>
                <Button
                  variant="default"
                  onClick={() => saveWorkbook(`dong-sai-${year}.xlsx`, seen.faultFile!)}
                >{t`Tải các dòng sai để sửa`}</Button>
              </Group>
            )}
            <DataTable
              label={t`Đơn vị sẽ đề xuất`}
              rows={seen.made}
              rowKey={({ row }) => String(row)}
              columns={[
                ...lines,
                { id: "name", header: t`Đơn vị`, card: "title", cell: ({ fullName }) => fullName },
                {
                  id: "people",
                  header: t`Người cần giúp`,
                  card: "line",
                  end: true,
                  width: 140,
                  cell: ({ peopleToHelp }) => formatNumber(peopleToHelp),
                },
                {
                  id: "criteria",
                  header: t`Tiêu chí`,
                  card: "line",
                  cell: ({ meetsCriteria }) =>
                    meetsCriteria ? (
                      <StateBadge tone="done">{t`đủ hai tiêu chí`}</StateBadge>
                    ) : (
                      <StateBadge tone="warn">{t`có lý do khi thiếu`}</StateBadge>
                    ),
                },
              ]}
              empty={null}
            />
          </>
        )}
        {made !== undefined && <p style={{ margin: 0 }} role="status">{t`Đã đề xuất ${formatNumber(made)} đơn vị.`}</p>}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {made === undefined ? t`Thôi` : t`Đóng`}
          </Button>
          {step < 2 && (
            <Button
              variant="default"
              disabled={!upload || !on}
              loading={looked.loading}
              onClick={() => void check()}
            >{t`Xem trước`}</Button>
          )}
          {step < 2 && (
            <Button disabled={!seen || seen.made.length === 0} loading={busy} onClick={() => void bring()}>
              {wrong > 0 ? t`Đề xuất ${count} đơn vị đúng` : t`Đề xuất ${count} đơn vị`}
            </Button>
          )}
        </Group>
      </div>
    </Modal>
  );
}
