import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import { useChange } from "../../graph/use-change.ts";
import { useSession } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { ErrorPanel } from "../../ui/error-panel.tsx";
import { Column } from "../../ui/page.tsx";
import { CompiledTable } from "./compiled-table.tsx";
import { ReportBadge } from "./report-badge.tsx";
import { reportRights } from "./rights.ts";

const CompilationQuery = graphql(`
  query Compilation($period: ID!, $unit: ID!) {
    compilation(period: $period, unit: $unit) {
      unit { id fullName }
      report { id state level }
      missing { id fullName }
      figures {
        value status
        indicator { id code name nameEn unit }
        parts { value status unit { id fullName level } report { id level unit { id unitId } } }
      }
    }
  }
`);
const CompileReport = graphql(`
  mutation CompileReport($input: CompileReportInput!) { compileReport(input: $input) { id version state } }
`);

/** The sums of a district or province: each opens down to the units it is made of; who is missing is named, never counted as nought. */
export function CompilationView({ period, unit }: { period: string; unit: string }) {
  const { t } = useLingui();
  const session = useSession();
  const navigate = useNavigate();
  const asked = useQuery(CompilationQuery, { variables: { period, unit } });
  const { run, busy, refusal } = useChange(CompileReport);
  const compile = async (): Promise<void> => {
    const { data } = await run({ input: { period, unit } }, ["Compilation"]);
    if (!data) return;
    notifications.show({ message: t`Đã tổng hợp số liệu vào báo cáo.` });
    await navigate({ to: "/reports/$id", params: { id: data.compileReport.id } });
  };
  return (
    <Answer of={asked} rows={12}>
      {({ compilation }) => {
        if (!compilation) return <Card><EmptyState title={t`Không có số tổng hợp của đơn vị này`}>{t`Đơn vị ở ngoài địa bàn, hoặc kỳ này không có báo cáo.`}</EmptyState></Card>;
        const { report, missing, figures } = compilation;
        const gone = missing.flatMap((one) => (one ? [one.fullName] : []));
        const count = missing.length;
        return (
          <Column>
            {refusal && <ErrorPanel refusal={refusal} />}
            <Card
              title={compilation.unit?.fullName ?? t`Đơn vị`}
              aside={
                <span style={{ display: "inline-flex", gap: 8, alignItems: "center" }}>
                  <ReportBadge state={report.state} />
                  <Link to="/reports/$id" params={{ id: report.id }}>{t`Mở báo cáo`}</Link>
                  {reportRights(session, report.level).mayCompile && ["NOT_STARTED", "DRAFT", "RETURNED"].includes(report.state) && (
                    <Button size="xs" loading={busy} onClick={() => void compile()}>{t`Tổng hợp vào báo cáo`}</Button>
                  )}
                </span>
              }
            >
              {count > 0 && (
                <details>
                  <summary style={{ cursor: "pointer", color: "var(--hn-late)" }}>{t`${count} đơn vị chưa có báo cáo được duyệt`}</summary>
                  <p style={{ margin: "8px 0 0" }}>{gone.join(", ")}</p>
                </details>
              )}
            </Card>
            <Card flush>
              <CompiledTable figures={figures} period={period} />
            </Card>
          </Column>
        );
      }}
    </Answer>
  );
}
