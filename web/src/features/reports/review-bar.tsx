import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { DecideBar } from "./decide-bar.tsx";

const AcceptReport = graphql(`
  mutation AcceptReport($input: AcceptReportInput!) {
    acceptReport(input: $input) {
      id
      version
      state
      acceptedOn
      ...ReportHistory_report
      ...ReportsTable_report
    }
  }
`);
const ReturnReport = graphql(`
  mutation ReturnReport($input: ReturnReportInput!) {
    returnReport(input: $input) {
      id
      version
      state
      ...ReportHistory_report
      ...ReportsTable_report
    }
  }
`);

/** The decision on a submitted report. */
export function ReviewBar({ report: { id, version } }: { report: { id: string; version: number } }) {
  const { t } = useLingui();
  return (
    <DecideBar
      input={{ id, expectedVersion: version }}
      accepting={useChange(AcceptReport)}
      returning={useChange(ReturnReport)}
      words={{
        accept: t`Duyệt báo cáo`,
        accepted: t`Đã duyệt báo cáo.`,
        back: t`Trả lại`,
        backTitle: t`Trả lại báo cáo`,
        returned: t`Đã trả lại báo cáo.`,
      }}
    />
  );
}
