import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useState } from "react";
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
import { StateBadge } from "../../ui/state-badge.tsx";
import { CompiledTable } from "./compiled-table.tsx";
import { GapDialog, type GapToSend } from "./gap-dialog.tsx";
import { GapList } from "./gap-list.tsx";
import { ReportBadge } from "./report-badge.tsx";
import { reportRights } from "./rights.ts";

const CompilationQuery = graphql(`
  query Compilation($period: ID!, $unit: ID!) {
    compilation(period: $period, unit: $unit) {
      unit {
        id
        fullName
      }
      provisional
      report {
        id
        state
        level
        provisional
      }
      missing {
        id
        fullName
      }
      gaps {
        reason
        note
        unit {
          id
          fullName
        }
        namedBy {
          id
          fullName
        }
      }
      figures {
        value
        status
        missingReason
        indicator {
          id
          code
          name
          nameEn
          unit
        }
        parts {
          value
          status
          missingReason
          unit {
            id
            fullName
            level
          }
          report {
            id
            level
            unit {
              id
              unitId
            }
          }
        }
      }
    }
  }
`);
const CompileReport = graphql(`
  mutation CompileReport($input: CompileReportInput!) {
    compileReport(input: $input) {
      id
      version
      state
      gaps {
        reason
        note
        unit {
          id
          fullName
        }
        namedBy {
          id
          fullName
        }
      }
    }
  }
`);

/**
 * The sums of a district or province: each opens down to the units it is made of; who is missing is named, never
 * counted as nought.
 */
export function CompilationView({ period, unit }: { period: string; unit: string }) {
  const { t } = useLingui();
  const session = useSession();
  const navigate = useNavigate();
  const asked = useQuery(CompilationQuery, { variables: { period, unit } });
  const { run, busy, refusal } = useChange(CompileReport);
  const [asking, setAsking] = useState(false);
  const compile = async (missing: GapToSend[]): Promise<void> => {
    const { data } = await run({ input: { period, unit, missing } }, ["Compilation"]);
    if (!data) return;
    notifications.show({ message: t`Đã tổng hợp số liệu vào báo cáo.` });
    await navigate({ to: "/reports/$id", params: { id: data.compileReport.id } });
  };
  return (
    <Answer of={asked} rows={12}>
      {({ compilation }) => {
        if (!compilation)
          return (
            <Card>
              <EmptyState
                title={t`Không có số tổng hợp của đơn vị này`}
              >{t`Đơn vị ở ngoài địa bàn, hoặc kỳ này không có báo cáo.`}</EmptyState>
            </Card>
          );
        const { report, figures, gaps } = compilation;
        const missing = compilation.missing.flatMap((one) => (one ? [one] : []));
        const count = gaps.length;
        const mayCompile =
          reportRights(session, report.level).mayCompile &&
          (report.provisional || ["NOT_STARTED", "DRAFT", "RETURNED"].includes(report.state));
        return (
          <Column>
            {refusal && !asking && <ErrorPanel refusal={refusal} />}
            <Card
              title={compilation.unit?.fullName ?? t`Đơn vị`}
              aside={
                <span style={{ display: "inline-flex", gap: 8, alignItems: "center" }}>
                  <ReportBadge state={report.state} provisional={report.provisional} />
                  <Link to="/reports/$id" params={{ id: report.id }}>{t`Mở báo cáo`}</Link>
                  {mayCompile && (
                    <Button
                      size="xs"
                      loading={busy}
                      onClick={() => (missing.length > 0 ? setAsking(true) : void compile([]))}
                    >{t`Tổng hợp vào báo cáo`}</Button>
                  )}
                </span>
              }
            >
              {compilation.provisional && (
                <p style={{ margin: "0 0 8px" }}>
                  <StateBadge tone="warn">{t`Có số tạm tính: chưa phải số chính thức`}</StateBadge>
                </p>
              )}
              {count > 0 && (
                <details>
                  <summary
                    style={{ cursor: "pointer", color: "var(--hn-late)" }}
                  >{t`${count} đơn vị không có trong số tổng hợp`}</summary>
                  <GapList gaps={gaps} />
                </details>
              )}
              {asking && (
                <GapDialog
                  missing={missing}
                  known={Object.fromEntries(
                    gaps.flatMap(({ unit: one, reason, note }) =>
                      one && reason ? [[one.id, { reason, note: note ?? "" }]] : [],
                    ),
                  )}
                  busy={busy}
                  refusal={refusal}
                  onDone={(named) => void compile(named)}
                  onClose={() => setAsking(false)}
                />
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
