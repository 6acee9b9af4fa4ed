import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";

const WriteOnReport = graphql(`
  mutation WriteOnReport($input: SaveReportInput!) {
    saveReport(input: $input) {
      id
      version
      state
      provisional
      ...ReportForm_report
      ...ReportHistory_report
      ...ReportsTable_report
    }
  }
`);

/** Opens what was handed up provisionally again: to mend it, or once the period is over to make the final report. */
export function WriteOn({ report: { id, version }, over }: { report: { id: string; version: number }; over: boolean }) {
  const { t } = useLingui();
  const { run, busy, refusal } = useChange(WriteOnReport);
  return (
    <>
      {refusal && <ErrorPanel refusal={refusal} />}
      <Button mt={12} loading={busy} onClick={() => void run({ input: { id, expectedVersion: version, figures: [] } })}>
        {over ? t`Lập bản chính thức` : t`Sửa bản tạm tính`}
      </Button>
    </>
  );
}
