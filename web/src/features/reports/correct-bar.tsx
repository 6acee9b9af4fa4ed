import { useFragment } from "@apollo/client/react";
import type { FragmentType } from "@apollo/client/masking";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { CorrectBar_ReportFragment } from "../../gql/graphql.ts";
import { CorrectDialog } from "./correct-dialog.tsx";
import css from "./report.module.css";

const CorrectBar_report = graphql(`
  fragment CorrectBar_report on Report {
    id
    version
    corrections {
      number
      state
    }
    figures {
      value
      indicator {
        id
        code
        name
        nameEn
        kind
      }
    }
  }
`);

/** The unit's own way to mend what is closed: a correction, unless one is waiting already. */
export function CorrectBar({ report }: { report: FragmentType<CorrectBar_ReportFragment> }) {
  const { t } = useLingui();
  const { data, complete } = useFragment({ fragment: CorrectBar_report, from: report });
  const [asking, setAsking] = useState(false);
  if (!complete || data.corrections.some(({ state }) => state === "WAITING")) return null;
  const again = data.corrections.some(({ state }) => state === "RETURNED");
  return (
    <div className={css["bar"]}>
      <span
        className={css["saved"]}
      >{t`Báo cáo đã được duyệt. Khi cấp trên đã nộp tổng hợp, sửa bằng đính chính.`}</span>
      <Button variant="default" onClick={() => setAsking(true)}>
        {again ? t`Lập lại đính chính` : t`Lập đính chính`}
      </Button>
      {asking && <CorrectDialog report={data} again={again} onClose={() => setAsking(false)} />}
    </div>
  );
}
