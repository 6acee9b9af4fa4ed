import { useQuery } from "@apollo/client/react";
import { NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Column, Page, TwoColumns } from "../../ui/page.tsx";
import { CoverageCard } from "./coverage-card.tsx";
import { MissingCard } from "./missing-card.tsx";

const PublishedPage_query = graphql(`
  query PublishedPage {
    reportingPeriods {
      id
      name
      from
      to
    }
    indicators {
      id
      code
      name
      nameEn
    }
  }
`);
const Coverage = graphql(`
  query StatisticsCoverage($period: ID!) {
    statisticsCoverage(period: $period) {
      finishedOn
      due
      counted
      publication {
        state
        edition
      }
      unit {
        id
        fullName
      }
      gaps {
        reason
        unit {
          id
          fullName
        }
      }
      corrections {
        number
        on
        indicators {
          id
          code
          name
          nameEn
        }
      }
    }
  }
`);

/**
 * Số đã công bố: what the published figures of a period cover, whom they lack and why, and what was corrected. To be
 * read before places are compared.
 */
export function PublishedPage() {
  const { t } = useLingui();
  const today = useToday();
  const seesReports = useMay("report.read");
  const search = useSearch({ from: "/signed-in/published" });
  const navigate = useNavigate({ from: "/published" });
  const asked = useQuery(PublishedPage_query);
  return (
    <Answer of={asked} rows={8}>
      {({ reportingPeriods, indicators }) => {
        // The latest first: of those, the last that is over, for nothing is published before.
        const period =
          reportingPeriods.find(({ id }) => id === search.period) ??
          reportingPeriods.find(({ to }) => to < today) ??
          reportingPeriods[0];
        if (!period)
          return (
            <Page title={t`Số đã công bố`}>
              <Card>
                <EmptyState title={t`Chưa có kỳ báo cáo nào`} />
              </Card>
            </Page>
          );
        return (
          <Page
            title={t`Số đã công bố`}
            sub={t`${period.name} · từ ${formatDay(period.from)} đến ${formatDay(period.to)} · đơn vị còn thiếu không bao giờ tính là 0`}
            actions={
              <>
                <NativeSelect
                  aria-label={t`Kỳ báo cáo`}
                  value={period.id}
                  onChange={(event) => void navigate({ search: { ...search, period: event.currentTarget.value } })}
                  data={reportingPeriods.map(({ id, name }) => ({ value: id, label: name }))}
                />
                {seesReports && <Link to="/reports" search={{ period: period.id }}>{t`Báo cáo của kỳ`}</Link>}
              </>
            }
          >
            <TwoColumns>
              <Column>
                <Covered period={period.id} />
              </Column>
              <Column>
                <MissingCard period={period.id} indicators={indicators} />
              </Column>
            </TwoColumns>
          </Page>
        );
      }}
    </Answer>
  );
}

function Covered({ period }: { period: string }) {
  const { t } = useLingui();
  const asked = useQuery(Coverage, { variables: { period } });
  return (
    <Answer of={asked} rows={6}>
      {({ statisticsCoverage: provinces }) =>
        provinces.length === 0 ? (
          <Card>
            <EmptyState
              title={t`Kỳ này chưa có báo cáo cấp tỉnh`}
            >{t`Số chỉ được công bố khi tỉnh đã hoàn thành báo cáo của kỳ.`}</EmptyState>
          </Card>
        ) : (
          provinces.map((coverage, index) => <CoverageCard key={coverage.unit?.id ?? index} coverage={coverage} />)
        )
      }
    </Answer>
  );
}
