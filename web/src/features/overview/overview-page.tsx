import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import type { WaveCount } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DayField } from "../../ui/day-field.tsx";
import { formatDay, yearOf } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { KpiCard } from "../../ui/kpi-card.tsx";
import { formatShare } from "../../ui/number.ts";
import { Column, Kpis, Page, TwoColumns } from "../../ui/page.tsx";
import { Deadlines } from "./deadlines.tsx";
import { DistrictTable } from "./district-table.tsx";
import { LateUnits } from "./late-units.tsx";
import { OverdueCount } from "./overdue-count.tsx";
import { LaunchChart } from "./launch-chart.tsx";

const OverviewPageQuery = graphql(`
  query OverviewPage($year: Int!, $asOf: LocalDate) {
    waveProgress(year: $year, asOf: $asOf) {
      year
      asOf
      quota
      selected
      launched
      late
      onTime
      dueOn
      districts {
        selected
        launched
        late
        district {
          id
          unitId
          fullName
        }
      }
      months {
        month
        launched
        planned
      }
    }
  }
`);

/**
 * Tổng quan: how the year's wave stands, where it is late, which deadlines hold. Each figure opens the list it counts.
 */
export function OverviewPage() {
  const { t } = useLingui();
  const today = useToday();
  const search = useSearch({ from: "/signed-in/overview" });
  const navigate = useNavigate({ from: "/overview" });
  const year = search.year ?? yearOf(today);
  const asOf = search.asOf ?? today;
  const asked = useQuery(OverviewPageQuery, { variables: { year, asOf: search.asOf } });
  const until = formatDay(asOf);
  return (
    <Page
      title={t`Tổng quan năm ${year}`}
      sub={t`Mô hình phòng ngừa tội phạm, cảm hóa, giúp đỡ người lầm lỗi · số liệu đến ${until}`}
      actions={
        <DayField
          label={t`Số liệu đến ngày`}
          value={asOf}
          to={today}
          onChange={(day) => void navigate({ search: { ...search, asOf: !day || day === today ? undefined : day } })}
        />
      }
    >
      <Answer of={asked} rows={10}>
        {({ waveProgress: wave }) => {
          if (!wave)
            return (
              <Card>
                <EmptyState
                  title={t`Chưa có kế hoạch của năm này`}
                >{t`Số liệu hiện ở đây khi tỉnh ban hành kế hoạch.`}</EmptyState>
              </Card>
            );
          const { quota, selected, launched, late, onTime, dueOn } = wave;
          const due = formatDay(dueOn);
          // The lists stand on the business day alone.
          const listOf = (counted: WaveCount) =>
            asOf === today ? { to: "/pilot-units" as const, search: { year, counted } } : undefined;
          return (
            <>
              <Kpis>
                <KpiCard
                  label={t`Đơn vị được chọn`}
                  value={`${selected}/${quota}`}
                  note={t`chỉ tiêu của kế hoạch năm`}
                  to={listOf("CHOSEN")}
                />
                <KpiCard
                  label={t`Đã ra mắt`}
                  value={`${launched}/${quota}`}
                  note={quota > 0 ? t`${formatShare(launched / quota)} chỉ tiêu` : undefined}
                  to={listOf("LAUNCHED")}
                />
                <KpiCard
                  label={t`Chậm ra mắt`}
                  value={late}
                  note={dueOn ? t`đơn vị chưa ra mắt, hạn ${due}` : undefined}
                  to={listOf("LATE")}
                />
                <KpiCard
                  label={t`Ra mắt đúng hạn`}
                  value={onTime}
                  note={launched > 0 ? t`${formatShare(onTime / launched)} số đã ra mắt` : undefined}
                  to={listOf("ON_TIME")}
                />
                <OverdueCount asOf={asOf} today={today} />
              </Kpis>
              <TwoColumns>
                <Column>
                  <Card title={t`Tiến độ theo huyện, thị xã, thành phố`} flush>
                    <DistrictTable year={year} districts={wave.districts} open={asOf === today} />
                  </Card>
                </Column>
                <Column>
                  <Card title={t`Ra mắt mô hình, lũy kế`}>
                    <LaunchChart months={wave.months} quota={quota} />
                  </Card>
                  {/* The list of late units stands on the business day alone. */}
                  {asOf === today && <LateUnits year={year} total={late} />}
                  <Deadlines year={year} />
                </Column>
              </TwoColumns>
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
