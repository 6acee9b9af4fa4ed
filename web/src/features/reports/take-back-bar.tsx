import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { ReasonDialog } from "../../ui/reason-dialog.tsx";
import css from "./report.module.css";

const TakeBackAcceptance = graphql(`
  mutation TakeBackAcceptance($input: TakeBackAcceptanceInput!) {
    takeBackAcceptance(input: $input) {
      id
      version
      state
      acceptedOn
      ...ReportHistory_report
      ...ReportsTable_report
    }
  }
`);

/** The level above takes an acceptance back, saying why, while it has not handed its own sums up. */
export function TakeBackBar({ report: { id, version } }: { report: { id: string; version: number } }) {
  const { t } = useLingui();
  const { run, busy, refusal } = useChange(TakeBackAcceptance);
  const [asking, setAsking] = useState(false);
  const takeBack = async (reason: string): Promise<void> => {
    const { data } = await run({ input: { id, expectedVersion: version, reason } });
    if (!data) return;
    setAsking(false);
    notifications.show({ message: t`Đã thu hồi việc duyệt; báo cáo trở lại chờ duyệt.` });
  };
  return (
    <div className={css["bar"]}>
      <Button variant="default" onClick={() => setAsking(true)}>{t`Thu hồi việc duyệt`}</Button>
      {asking && (
        <ReasonDialog
          title={t`Thu hồi việc duyệt`}
          label={t`Lý do thu hồi`}
          action={t`Thu hồi`}
          busy={busy}
          refusal={refusal}
          onDone={(reason) => void takeBack(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
