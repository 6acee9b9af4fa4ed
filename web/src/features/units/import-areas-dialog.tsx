import { useLazyQuery } from "@apollo/client/react";
import { Button, Group, Modal, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { refusalOf } from "../../graph/refusal.ts";
import { useChange } from "../../graph/use-change.ts";
import { useToday } from "../../session/use-session.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { formatDay, type Day } from "../../ui/day.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { FileField } from "../../ui/file-field.tsx";
import { formatNumber } from "../../ui/number.ts";
import { RowFaults } from "../../ui/row-faults.tsx";
import { useLineColumns } from "../../ui/use-line-columns.tsx";

const AreaFile = graphql(`
  query AreaFile($upload: ID!, $on: LocalDate, $basis: String) {
    areaFile(upload: $upload, on: $on, basis: $basis) {
      rows
      knownCount
      madeCount
      faultCount
      made {
        row
        communeCode
        fullName
        on
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
    }
  }
`);
const ImportAreas = graphql(`
  mutation ImportAreas($input: ImportAreasInput!) {
    importAreas(input: $input) {
      rows
      knownCount
      madeCount
    }
  }
`);

/**
 * Areas from a spreadsheet: looked at first, with every fault by row or what would be made; written only then, all of
 * it.
 */
export function ImportAreasDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const today = useToday();
  const lines = useLineColumns();
  const [upload, setUpload] = useState<string | null>(null);
  const [basis, setBasis] = useState("");
  const [on, setOn] = useState<Day | null>(today);
  const [look, looked] = useLazyQuery(AreaFile, { fetchPolicy: "network-only" });
  const { run, busy, refusal } = useChange(ImportAreas);
  const file = { upload: upload ?? "", on, basis: basis.trim() || null };
  const [shown, setShown] = useState("");
  // What was looked at is what is imported: another file, day or act is looked at again.
  const seen = shown === JSON.stringify(file) ? looked.data?.areaFile : undefined;
  const count = formatNumber(seen?.madeCount ?? 0);

  async function check(): Promise<void> {
    setShown(JSON.stringify(file));
    await look({ variables: file }).catch(() => undefined);
  }
  async function load(): Promise<void> {
    const { data } = await run({ input: file }, ["UnitAreas", "UnitTreeChildren"]);
    if (!data) return;
    notifications.show({ message: t`Đã nhập ${count} khu dân cư.` });
    onClose();
  }

  return (
    <Modal opened onClose={onClose} title={t`Nhập khu dân cư từ bảng tính`} size="lg">
      <div style={{ display: "grid", gap: 12 }}>
        <FileField
          label={t`Tệp .xlsx hoặc CSV`}
          description={t`cột commune_code, name, type; có thể thêm on, basis`}
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          required
          onUploaded={setUpload}
        />
        <TextInput
          label={t`Số văn bản`}
          description={t`cho dòng không ghi văn bản`}
          placeholder="12/NQ-HĐND"
          autoComplete="off"
          value={basis}
          onChange={(event) => setBasis(event.currentTarget.value)}
        />
        <DayField label={t`Từ ngày`} description={t`cho dòng không ghi ngày`} value={on} onChange={setOn} />
        {looked.error && <ErrorPanel refusal={refusalOf(looked.error)} />}
        {seen && seen.faultCount > 0 && <RowFaults of={seen.faults} name="loi-khu-dan-cu.csv" whole={t`cả tệp`} />}
        {seen && seen.warnings.length > 0 && (
          <RowFaults of={seen.warnings} name="can-xem-khu-dan-cu.csv" whole={t`cả tệp`} are="warnings" />
        )}
        {seen && seen.faultCount === 0 && (
          <>
            <p
              style={{ margin: 0 }}
              role="status"
            >{t`${formatNumber(seen.rows)} dòng: ${count} khu sẽ lập, ${formatNumber(seen.knownCount)} khu đã có.`}</p>
            <DataTable
              label={t`Khu dân cư sẽ lập`}
              rows={seen.made}
              rowKey={({ row }) => String(row)}
              total={seen.madeCount}
              columns={[
                ...lines,
                { id: "name", header: t`Tên`, card: "title", cell: ({ fullName }) => fullName },
                { id: "commune", header: t`Mã xã`, card: "line", width: 100, cell: ({ communeCode }) => communeCode },
                { id: "on", header: t`Từ ngày`, card: "line", width: 120, cell: (one) => formatDay(one.on) },
              ]}
              empty={null}
            />
          </>
        )}
        {refusal && <ErrorPanel refusal={refusal} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t`Thôi`}</Button>
          <Button
            variant="default"
            disabled={!upload}
            loading={looked.loading}
            onClick={() => void check()}
          >{t`Xem trước`}</Button>
          <Button
            disabled={!seen || seen.faultCount > 0 || seen.madeCount === 0}
            loading={busy}
            onClick={() => void load()}
          >{t`Nhập ${count} khu`}</Button>
        </Group>
      </div>
    </Modal>
  );
}
