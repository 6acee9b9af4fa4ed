import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { graphql } from "../../gql/index.ts";
import { useSession, useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { DueBadge } from "../../ui/due-badge.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { IdentityBar } from "../../ui/identity-bar.tsx";
import { Column, TwoColumns } from "../../ui/page.tsx";
import css from "../../ui/page.module.css";
import { StateBadge } from "../../ui/state-badge.tsx";
import { PublicationBadge } from "./publication-badge.tsx";
import { ReportBadge } from "./report-badge.tsx";
import { ReportForm } from "./report-form.tsx";
import { ReportHistory } from "./report-history.tsx";
import { ReportReading } from "./report-reading.tsx";
import { ReviewBar } from "./review-bar.tsx";
import { CorrectBar } from "./correct-bar.tsx";
import { CorrectionsCard } from "./corrections-card.tsx";
import { GapList } from "./gap-list.tsx";
import { reportRights } from "./rights.ts";
import { TakeBackBar } from "./take-back-bar.tsx";
import { WriteOn } from "./write-on.tsx";

const ReportPageQuery = graphql(`
  query ReportPage($id: ID!) {
    report(id: $id) {
      id
      version
      level
      state
      provisional
      ownModel
      dueOn
      isLate
      submittedOn
      acceptedOn
      publication {
        state
        edition
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
      period {
        id
        name
        from
        to
      }
      unit {
        id
        unitId
        code
        fullName
        parent {
          id
          fullName
        }
      }
      ...ReportForm_report
      ...ReportReading_report
      ...ReportHistory_report
      ...CorrectionsCard_report
      ...CorrectBar_report
    }
  }
`);

/** While figures are being published, how far that has come is asked again. */
const ASKED_AGAIN_MS = 2_000;

/**
 * One report: a form for the unit that writes it, a reading for all others, with the steps that the caller may take.
 */
export function ReportPage() {
  const { t } = useLingui();
  const session = useSession();
  const today = useToday();
  const { id } = useParams({ from: "/signed-in/reports/$id" });
  const asked = useQuery(ReportPageQuery, { variables: { id } });
  const { startPolling, stopPolling } = asked;
  const isPublishing = asked.data?.report?.publication ? asked.data.report.publication.state !== "PUBLISHED" : false;
  useEffect(
    () => (isPublishing ? startPolling(ASKED_AGAIN_MS) : stopPolling()),
    [isPublishing, startPolling, stopPolling],
  );
  return (
    <div className={css["page"]}>
      <Answer of={asked} rows={12}>
        {({ report }) => {
          if (!report)
            return (
              <EmptyState
                title={t`Không có báo cáo này`}
                action={<Link to="/reports">{t`Về danh sách`}</Link>}
              >{t`Báo cáo không tồn tại hoặc ở ngoài địa bàn của bạn.`}</EmptyState>
            );
          const { state, level, unit, period, dueOn, isLate, provisional, ownModel, gaps, publication } = report;
          const { mayWrite, mayReview } = reportRights(session, level);
          const open = state === "NOT_STARTED" || state === "DRAFT" || state === "RETURNED";
          const due = formatDay(dueOn);
          return (
            <Column>
              <IdentityBar
                title={`${period.name} · ${unit?.fullName ?? t`Đơn vị`}`}
                chips={
                  <>
                    <ReportBadge state={state} provisional={provisional} />
                    {ownModel && <StateBadge tone="quiet">{t`Mô hình tự xây dựng, tính riêng`}</StateBadge>}
                    {publication && <PublicationBadge state={publication.state} edition={publication.edition} />}
                    {open && <DueBadge dueOn={dueOn} />}
                    {!open && isLate && <StateBadge tone="late">{t`nộp chậm`}</StateBadge>}
                  </>
                }
                sub={[
                  unit?.parent?.fullName,
                  t`số liệu từ ${formatDay(period.from)} đến ${formatDay(period.to)}`,
                  t`hạn nộp ${due}`,
                ]
                  .filter(Boolean)
                  .join(" · ")}
                actions={
                  level !== "COMMUNE" &&
                  unit &&
                  session.scopes.includes("report.follow") && (
                    <Link to="/reports" search={{ period: period.id, compiled: unit.unitId }}>{t`Xem từng phần`}</Link>
                  )
                }
              />
              <TwoColumns>
                <Column>
                  {provisional && (
                    <Card title={t`Số liệu tạm tính`}>
                      <p
                        style={{ margin: 0 }}
                      >{t`Nộp khi kỳ báo cáo chưa kết thúc: chưa phải số chính thức, không vào số tổng hợp chính thức.`}</p>
                      {mayWrite && (
                        <WriteOn report={{ id: report.id, version: report.version }} over={period.to < today} />
                      )}
                    </Card>
                  )}
                  {gaps.length > 0 && (
                    <Card title={t`Đơn vị không có trong số liệu (${gaps.length})`} flush>
                      <GapList gaps={gaps} />
                    </Card>
                  )}
                  <CorrectionsCard report={report} mayReview={mayReview} />
                  {open && mayWrite ? (
                    <ReportForm key={report.id} report={report} onReload={asked.refetch} />
                  ) : (
                    <ReportReading report={report} />
                  )}
                  {(state === "ACCEPTED" || state === "COMPILED") && !provisional && mayWrite && (
                    <CorrectBar report={report} />
                  )}
                  {state === "ACCEPTED" && mayReview && (
                    <TakeBackBar report={{ id: report.id, version: report.version }} />
                  )}
                  {state === "SUBMITTED" && mayReview && (
                    <ReviewBar report={{ id: report.id, version: report.version }} />
                  )}
                </Column>
                <ReportHistory report={report} />
              </TwoColumns>
            </Column>
          );
        }}
      </Answer>
    </div>
  );
}
