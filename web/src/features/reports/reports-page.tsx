import { useQuery } from "@apollo/client/react";
import { Button, NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import { useSession } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { CompilationView } from "./compilation-view.tsx";
import { ReportList } from "./report-list.tsx";

const PeriodsQuery = graphql(`
  query ReportingPeriods {
    reportingPeriods {
      id
      name
      year
      from
      to
    }
  }
`);

/** Báo cáo: the reports of a period by unit and state, or their sums. */
export function ReportsPage() {
  const { t } = useLingui();
  const { posts, businessDay, scopes } = useSession();
  const search = useSearch({ from: "/signed-in/reports" });
  const navigate = useNavigate({ from: "/reports" });
  const asked = useQuery(PeriodsQuery);
  const seat = posts.find(({ role }) => /^(Provincial|District)/.test(role))?.unitVersion;
  const maySum = scopes.includes("report.follow") && Boolean(seat);
  return (
    <Answer of={asked} rows={8}>
      {({ reportingPeriods }) => {
        const running =
          reportingPeriods.find(({ from, to }) => from <= businessDay && businessDay <= to) ?? reportingPeriods[0];
        const period = reportingPeriods.find(({ id }) => id === search.period) ?? running;
        if (!period)
          return (
            <Page title={t`Báo cáo`}>
              <Card>
                <EmptyState title={t`Chưa có kỳ báo cáo nào`} />
              </Card>
            </Page>
          );
        const compiled = search.compiled;
        return (
          <Page
            title={compiled ? t`Tổng hợp báo cáo` : t`Báo cáo`}
            sub={t`${period.name} · từ ${formatDay(period.from)} đến ${formatDay(period.to)}`}
            actions={
              <>
                <NativeSelect
                  aria-label={t`Kỳ báo cáo`}
                  value={period.id}
                  onChange={(event) => void navigate({ search: { ...search, period: event.currentTarget.value } })}
                  data={reportingPeriods.map(({ id, name }) => ({ value: id, label: name }))}
                />
                {compiled && (
                  <Button
                    variant="default"
                    onClick={() => void navigate({ search: { ...search, compiled: undefined } })}
                  >{t`Danh sách báo cáo`}</Button>
                )}
                {!compiled && maySum && (
                  <Button
                    variant="default"
                    onClick={() => void navigate({ search: { period: period.id, compiled: seat! } })}
                  >{t`Xem số tổng hợp`}</Button>
                )}
              </>
            }
          >
            {compiled ? <CompilationView period={period.id} unit={compiled} /> : <ReportList period={period.id} />}
          </Page>
        );
      }}
    </Answer>
  );
}
