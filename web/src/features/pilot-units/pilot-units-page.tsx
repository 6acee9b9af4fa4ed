import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { PilotStage, WaveCount } from "../../gql/graphql.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { yearOf } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facet, FilterPanel } from "../../ui/filter-panel.tsx";
import { Page, WithFilter } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { PilotUnitsTable } from "./pilot-units-table.tsx";
import { STAGE_WORDS, STAGES } from "./stages.ts";

const ProposeDialog = lazy(() => import("./propose-dialog.tsx").then((m) => ({ default: m.ProposeDialog })));

const PilotUnitsPageQuery = graphql(`
  query PilotUnitsPage(
    $year: Int
    $stage: PilotStage
    $district: ID
    $late: Boolean
    $counted: WaveCount
    $search: String
    $after: String
    $chooses: Boolean!
  ) {
    pilotUnits(
      year: $year
      stage: $stage
      district: $district
      late: $late
      counted: $counted
      search: $search
      first: 100
      after: $after
    ) {
      totalCount
      edges {
        node {
          id
          ...PilotUnitsTable_pilotUnit
          ...PilotUnitsNeed_pilotUnit @include(if: $chooses)
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
const DistrictFacetQuery = graphql(`
  query PilotUnitDistricts($year: Int!) {
    waveProgress(year: $year) {
      year
      districts {
        late
        selected
        district {
          id
          unitId
          name
          fullName
        }
      }
    }
  }
`);

/** The pilot units of the caller's area; every filter is in the URL. */
export function PilotUnitsPage() {
  const { t, i18n } = useLingui();
  const thisYear = yearOf(useToday());
  const search = useSearch({ from: "/signed-in/pilot-units" });
  const navigate = useNavigate({ from: "/pilot-units" });
  const mayPropose = useMay("pilot.propose");
  const [proposing, setProposing] = useState(false);
  const { sort, ...filter } = search;
  const asked = useQuery(PilotUnitsPageQuery, { variables: { ...filter, chooses: useMay("candidate.read") } });
  const districts =
    useQuery(DistrictFacetQuery, { skip: !useMay("progress.read"), variables: { year: filter.year ?? thisYear } }).data
      ?.waveProgress?.districts ?? [];
  const set = (part: Partial<typeof search>): void => void navigate({ search: { ...search, ...part }, replace: true });
  const active = Object.values(filter).filter((value) => value !== undefined).length;
  const clear = (): void => void navigate({ search: { sort } });

  return (
    <Page
      title={t`Mô hình điểm`}
      sub={t`Đơn vị làm điểm phòng ngừa tội phạm, cảm hóa, giúp đỡ người lầm lỗi`}
      actions={mayPropose && <Button onClick={() => setProposing(true)}>{t`Đề xuất đơn vị`}</Button>}
    >
      <WithFilter>
        <FilterPanel active={active} onClear={clear}>
          <SearchField label={t`Tìm theo tên`} value={filter.search} onChange={(words) => set({ search: words })} />
          <Facet<number>
            title={t`Năm triển khai`}
            value={filter.year}
            onChange={(year) => set({ year })}
            options={[thisYear, thisYear - 1].map((year) => ({ value: year, label: String(year) }))}
          />
          <Facet<boolean>
            title={t`Thời hạn`}
            value={filter.late}
            onChange={(late) => set({ late: late ? true : undefined })}
            options={[{ value: true, label: t`Chậm ra mắt` }]}
          />
          <Facet<WaveCount>
            title={t`Tính vào chỉ tiêu`}
            value={filter.counted}
            onChange={(counted) => set({ counted })}
            options={[
              { value: "CHOSEN", label: t`Số được chọn` },
              { value: "LAUNCHED", label: t`Số đã ra mắt` },
              { value: "ON_TIME", label: t`Số đúng hạn` },
              { value: "LATE", label: t`Số chậm ra mắt` },
            ]}
          />
          <Facet<PilotStage>
            title={t`Giai đoạn`}
            value={filter.stage}
            onChange={(stage) => set({ stage })}
            options={[...STAGES.slice(0, 12), "NOT_SELECTED" as const].map((stage) => ({
              value: stage,
              label: i18n._(STAGE_WORDS[stage]),
            }))}
          />
          {districts.length > 1 && (
            <Facet<string>
              title={t`Huyện, thị xã, thành phố`}
              value={filter.district}
              onChange={(district) => set({ district })}
              options={districts.flatMap(({ district, late, selected }) =>
                district
                  ? [
                      {
                        value: district.unitId,
                        label: district.fullName,
                        count: filter.counted === "LATE" ? late : filter.counted === "CHOSEN" ? selected : undefined,
                      },
                    ]
                  : [],
              )}
            />
          )}
        </FilterPanel>
        <Card flush>
          <Answer of={asked} rows={10}>
            {({ pilotUnits: { edges, totalCount, pageInfo } }) => (
              <PilotUnitsTable
                pilotUnits={edges.map(({ node }) => node)}
                total={totalCount ?? null}
                sort={sort}
                onSort={(next) => set({ sort: next })}
                loadingMore={asked.loading}
                onMore={
                  pageInfo.hasNextPage
                    ? () =>
                        void asked.fetchMore({
                          variables: { after: pageInfo.endCursor },
                          updateQuery: (before, { fetchMoreResult: next }) => ({
                            ...before,
                            pilotUnits: {
                              ...next.pilotUnits,
                              edges: [...before.pilotUnits.edges, ...next.pilotUnits.edges],
                            },
                          }),
                        })
                    : undefined
                }
                empty={
                  active > 0 ? (
                    <EmptyState
                      title={t`Không có đơn vị nào khớp bộ lọc`}
                      action={<Button variant="default" onClick={clear}>{t`Xóa lọc`}</Button>}
                    />
                  ) : (
                    <EmptyState title={t`Chưa có đơn vị làm điểm`}>{t`Đơn vị hiện ở đây khi được đề xuất.`}</EmptyState>
                  )
                }
              />
            )}
          </Answer>
        </Card>
      </WithFilter>
      {proposing && (
        <Suspense>
          <ProposeDialog onClose={() => setProposing(false)} />
        </Suspense>
      )}
    </Page>
  );
}
