import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import css from "./report.module.css";

const AcceptReport = graphql(`
  mutation AcceptReport($input: AcceptReportInput!) { acceptReport(input: $input) { id version state acceptedOn ...ReportHistory_report ...ReportsTable_report } }
`);
const ReturnReport = graphql(`
  mutation ReturnReport($input: ReturnReportInput!) { returnReport(input: $input) { id version state ...ReportHistory_report ...ReportsTable_report } }
`);

/** What the level above may do with a submitted report: accept it, or send it back saying why. */
export function ReviewBar({ report: { id, version } }: { report: { id: string; version: number } }) {
  const { t } = useLingui();
  const accepting = useChange(AcceptReport);
  const returning = useChange(ReturnReport);
  const [asking, setAsking] = useState(false);
  const accept = async (): Promise<void> => {
    const { data } = await accepting.run({ input: { id, expectedVersion: version } });
    if (data) notifications.show({ message: t`Đã duyệt báo cáo.` });
  };
  const sendBack = async (reason: string): Promise<void> => {
    const { data } = await returning.run({ input: { id, expectedVersion: version, reason } });
    if (!data) return;
    setAsking(false);
    notifications.show({ message: t`Đã trả lại báo cáo.` });
  };
  return (
    <>
      {accepting.refusal && <ErrorPanel refusal={accepting.refusal} />}
      <div className={css["bar"]}>
        <Button variant="default" onClick={() => setAsking(true)}>{t`Trả lại`}</Button>
        <Button loading={accepting.busy} onClick={() => void accept()}>{t`Duyệt báo cáo`}</Button>
      </div>
      {asking && (
        <ReasonDialog
          title={t`Trả lại báo cáo`}
          label={t`Lý do, để đơn vị biết cần sửa gì`}
          action={t`Trả lại`}
          busy={returning.busy}
          refusal={returning.refusal}
          onDone={(reason) => void sendBack(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
