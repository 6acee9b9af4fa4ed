import { useQuery } from "@apollo/client/react";
import { NativeSelect } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { FundingSource, FundingState } from "../../gql/graphql.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { formatDay, yearOf } from "../../ui/day.ts";
import { KpiCard } from "../../ui/kpi-card.tsx";
import { formatDong, formatNumber } from "../../ui/number.ts";
import { Column, Kpis, Page } from "../../ui/page.tsx";
import { BudgetTable } from "./budget-table.tsx";
import { Estimates } from "./estimates.tsx";
import { FundingRequests } from "./funding-requests.tsx";
import { Guidance } from "./guidance.tsx";
import { SOURCES, SOURCE_WORDS, STATES, STATE_WORDS } from "./words.ts";

const FundingPageQuery = graphql(`
  query FundingPage($year: Int!, $asOf: LocalDate) {
    budget(year: $year, asOf: $asOf) {
      year
      asOf
      spentPercent
      amounts {
        requested
        approved
        disbursed
        spent
        returned
        requestCount
        settledCount
      }
      sources {
        source
        amounts {
          approved
        }
      }
      units {
        unit {
          id
          fullName
        }
        amounts {
          approved
          spent
          returned
        }
        sources {
          source
          amounts {
            approved
          }
        }
      }
    }
  }
`);

/** Kinh phí: what the area was granted, by unit and source, up to any day; below it the estimates and the requests. */
export function FundingPage() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const search = useSearch({ from: "/signed-in/funding" });
  const navigate = useNavigate({ from: "/funding" });
  const mayRead = useMay("funding.read");
  const year = search.year ?? yearOf(today);
  const asOf = search.asOf ?? today;
  const asked = useQuery(FundingPageQuery, { variables: { year, asOf: search.asOf } });
  const set = (part: Partial<typeof search>): void => void navigate({ search: { ...search, ...part }, replace: true });
  const choices = (values: readonly string[], words: Record<string, { id: string }>) => [
    { value: "", label: t`Tất cả` },
    ...values.map((value) => ({ value, label: i18n._(words[value]!) })),
  ];
  return (
    <Page
      title={t`Kinh phí năm ${year}`}
      sub={t`Kinh phí được cấp, huy động và đã chi · số liệu đến ${formatDay(asOf)}`}
      actions={
        <>
          <NativeSelect
            label={t`Năm`}
            value={String(year)}
            onChange={(event) => set({ year: Number(event.currentTarget.value) })}
            data={[0, 1, 2].map((back) => String(yearOf(today) - back))}
          />
          <DayField
            label={t`Số liệu đến ngày`}
            value={asOf}
            to={today}
            onChange={(day) => set({ asOf: !day || day === today ? undefined : day })}
          />
        </>
      }
    >
      <Column>
        {mayRead && <Guidance year={year} />}
        <Answer of={asked} rows={10}>
          {({ budget: { amounts, spentPercent, ...budget } }) => (
            <>
              <Kpis>
                <KpiCard
                  label={t`Được cấp, huy động`}
                  value={formatDong(amounts.approved)}
                  note={t`${amounts.requestCount} đề nghị`}
                />
                <KpiCard label={t`Đã giải ngân`} value={formatDong(amounts.disbursed)} />
                <KpiCard
                  label={t`Đã chi`}
                  value={formatDong(amounts.spent)}
                  note={
                    spentPercent === null || spentPercent === undefined
                      ? undefined
                      : t`${formatNumber(spentPercent)} % số được cấp`
                  }
                />
                <KpiCard
                  label={t`Đã quyết toán`}
                  value={`${amounts.settledCount}/${amounts.requestCount}`}
                  note={t`nộp trả ${formatDong(amounts.returned)}`}
                />
              </Kpis>
              <Card title={t`Kinh phí theo đơn vị và nguồn`} flush>
                <BudgetTable budget={{ ...budget, amounts }} />
              </Card>
            </>
          )}
        </Answer>
        {mayRead && <Estimates year={year} />}
        {mayRead && (
          <div style={{ display: "flex", gap: 12, flexWrap: "wrap" }}>
            <NativeSelect
              label={t`Nguồn`}
              value={search.source ?? ""}
              onChange={(event) =>
                set({ source: (event.currentTarget.value || undefined) as FundingSource | undefined })
              }
              data={choices(SOURCES, SOURCE_WORDS)}
            />
            <NativeSelect
              label={t`Trạng thái`}
              value={search.state ?? ""}
              onChange={(event) => set({ state: (event.currentTarget.value || undefined) as FundingState | undefined })}
              data={choices(STATES, STATE_WORDS)}
            />
          </div>
        )}
        {mayRead && <FundingRequests year={year} source={search.source} state={search.state} />}
      </Column>
    </Page>
  );
}
