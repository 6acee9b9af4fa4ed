import { useQuery } from "@apollo/client/react";
import { Button, Group, SegmentedControl } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { graphql } from "../../gql/index.ts";
import { useMay, useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { yearOf } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facet, FilterPanel } from "../../ui/filter-panel.tsx";
import { Column, Page, WithFilter } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { STAGE_WORDS } from "../pilot-units/stages.ts";
import { CandidatesTable } from "./candidates-table.tsx";
import { Quota } from "./quota.tsx";
import { CANDIDATE_STAGES } from "./words.ts";

const ProposeDialog = lazy(() =>
  import("../pilot-units/propose-dialog.tsx").then((m) => ({ default: m.ProposeDialog })),
);
const CandidatesMap = lazy(() => import("./candidates-map.tsx").then((m) => ({ default: m.CandidatesMap })));
const CandidateDialog = lazy(() => import("./candidate-dialog.tsx").then((m) => ({ default: m.CandidateDialog })));
const ChooseDialog = lazy(() => import("./choose-dialog.tsx").then((m) => ({ default: m.ChooseDialog })));
const DeclineDialog = lazy(() => import("./decline-dialog.tsx").then((m) => ({ default: m.DeclineDialog })));
const CompareDialog = lazy(() => import("./compare-dialog.tsx").then((m) => ({ default: m.CompareDialog })));
const ImportDialog = lazy(() => import("./import-dialog.tsx").then((m) => ({ default: m.ImportDialog })));
const WeightsDialog = lazy(() => import("./weights-dialog.tsx").then((m) => ({ default: m.WeightsDialog })));

const SelectionPageQuery = graphql(`
  query SelectionPage($year: Int!, $district: ID, $stage: PilotStage, $search: String, $after: String) {
    selectionBoard(year: $year) {
      planId
      year
      quota
      proposed
      endorsed
      chosen
      declined
      ownModels
      weightsVersion
      districts {
        proposed
        chosen
        declined
        ownModels
        district {
          id
          unitId
          fullName
        }
      }
    }
    candidates(year: $year, district: $district, stage: $stage, search: $search, first: 100, after: $after) {
      totalCount
      edges {
        node {
          id
          version
          stage
          rank
          score
          meetsPeople
          meetsSecurity
          endorsed
          passedOver
          parts {
            item
            value
            points
          }
          consultations {
            id
            body
            bodyName
            stance
          }
          unit {
            id
            code
            fullName
          }
          district {
            id
            fullName
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
type Open = "propose" | "import" | "weights" | "choose" | "decline" | "compare";

/**
 * Lựa chọn: the year's candidates in the order of need, and what is decided about them. The ranking advises; people
 * decide.
 */
export function SelectionPage() {
  const { t, i18n } = useLingui();
  const thisYear = yearOf(useToday());
  const search = useSearch({ from: "/signed-in/selection" });
  const navigate = useNavigate({ from: "/selection" });
  const [mayPropose, mayChoose] = [useMay("pilot.propose"), useMay("pilot.select")];
  const [open, setOpen] = useState<Open>();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const { sort, candidate, view, year = thisYear, ...filter } = search;
  const asked = useQuery(SelectionPageQuery, { variables: { year, ...filter } });
  const set = (part: Partial<typeof search>): void => void navigate({ search: { ...search, ...part }, replace: true });
  const active = Object.values(filter).filter((value) => value !== undefined).length;
  const clear = (): void => void navigate({ search: { year: search.year, sort, view } });
  const close = (): void => setOpen(undefined);
  const done = (): void => {
    setPicked(new Set());
    close();
  };

  return (
    <Page
      title={t`Lựa chọn đơn vị năm ${year}`}
      sub={t`Xếp theo nhu cầu để tham khảo; tỉnh và huyện cùng quyết định`}
      actions={
        <>
          <SegmentedControl
            aria-label={t`Cách xem`}
            value={view ?? "list"}
            onChange={(next) => set({ view: next === "map" ? "map" : undefined })}
            data={[
              { value: "list", label: t`Danh sách` },
              { value: "map", label: t`Bản đồ` },
            ]}
          />
          <Button variant="default" onClick={() => setOpen("weights")}>{t`Phiếu chấm`}</Button>
          {mayPropose && <Button variant="default" onClick={() => setOpen("import")}>{t`Nhập từ bảng tính`}</Button>}
          {mayPropose && <Button onClick={() => setOpen("propose")}>{t`Đề xuất đơn vị`}</Button>}
        </>
      }
    >
      <Answer of={asked} rows={10}>
        {({ selectionBoard: board, candidates: { edges, totalCount, pageInfo } }) => {
          const rows = edges.map(({ node }) => node);
          const chosen = rows.filter(({ id }) => picked.has(id));
          return (
            <Column>
              {board && <Quota board={board} />}
              <WithFilter>
                <FilterPanel active={active} onClear={clear}>
                  <SearchField
                    label={t`Tìm theo tên`}
                    value={filter.search}
                    onChange={(words) => set({ search: words })}
                  />
                  <Facet<number>
                    title={t`Năm triển khai`}
                    value={search.year}
                    onChange={(one) => set({ year: one, district: undefined })}
                    options={[thisYear + 1, thisYear, thisYear - 1].map((value) => ({ value, label: String(value) }))}
                  />
                  <Facet
                    title={t`Kết quả`}
                    value={filter.stage}
                    onChange={(stage) => set({ stage })}
                    options={CANDIDATE_STAGES.map((value) => ({ value, label: i18n._(STAGE_WORDS[value]) }))}
                  />
                  {board && board.districts.length > 1 && (
                    <Facet<string>
                      title={t`Huyện, thị xã, thành phố`}
                      value={filter.district}
                      onChange={(district) => set({ district })}
                      options={board.districts.flatMap(({ district, chosen: taken, proposed }) =>
                        district
                          ? [{ value: district.unitId, label: district.fullName, count: `${taken}/${proposed}` }]
                          : [],
                      )}
                    />
                  )}
                </FilterPanel>
                {view === "map" ? (
                  <Card>
                    <Suspense>
                      <CandidatesMap rows={rows} quota={board?.quota ?? 0} onOpen={(id) => set({ candidate: id })} />
                    </Suspense>
                  </Card>
                ) : (
                  <Card flush>
                    {chosen.length > 0 && (
                      <Group gap={8} p={12} role="group" aria-label={t`Đơn vị đã đánh dấu`}>
                        <strong>{t`Đã đánh dấu ${chosen.length} đơn vị`}</strong>
                        {mayChoose && <Button size="xs" onClick={() => setOpen("choose")}>{t`Chọn làm điểm`}</Button>}
                        {mayChoose && (
                          <Button
                            size="xs"
                            variant="default"
                            onClick={() => setOpen("decline")}
                          >{t`Không chọn`}</Button>
                        )}
                        {chosen.length > 1 && (
                          <Button size="xs" variant="default" onClick={() => setOpen("compare")}>{t`So sánh`}</Button>
                        )}
                        <Button
                          size="xs"
                          variant="subtle"
                          onClick={() => setPicked(new Set())}
                        >{t`Bỏ đánh dấu`}</Button>
                      </Group>
                    )}
                    <CandidatesTable
                      rows={rows}
                      total={totalCount ?? null}
                      picked={picked}
                      onPick={setPicked}
                      sort={sort}
                      onSort={(next) => set({ sort: next })}
                      onOpen={(id) => set({ candidate: id })}
                      loadingMore={asked.loading}
                      onMore={
                        pageInfo.hasNextPage
                          ? () =>
                              void asked.fetchMore({
                                variables: { after: pageInfo.endCursor },
                                updateQuery: (before, { fetchMoreResult: next }) => ({
                                  ...before,
                                  candidates: {
                                    ...next.candidates,
                                    edges: [...before.candidates.edges, ...next.candidates.edges],
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
                          <EmptyState
                            title={board ? t`Chưa có đơn vị được đề xuất` : t`Chưa có kế hoạch của năm ${year}`}
                          >
                            {!board
                              ? t`Đơn vị được đề xuất theo kế hoạch năm của tỉnh.`
                              : mayPropose
                                ? t`Đề xuất từng đơn vị, hoặc nhập cả danh sách từ bảng tính.`
                                : t`Đơn vị hiện ở đây khi được đề xuất.`}
                          </EmptyState>
                        )
                      }
                    />
                  </Card>
                )}
              </WithFilter>
              <Suspense>
                {open === "propose" && <ProposeDialog onClose={close} />}
                {open === "import" && <ImportDialog year={year} onClose={close} />}
                {open === "weights" && <WeightsDialog year={year} onClose={close} />}
                {open === "choose" && board && (
                  <ChooseDialog rows={rows} chosen={chosen} board={board} onDone={done} onClose={close} />
                )}
                {open === "decline" && <DeclineDialog chosen={chosen} onDone={done} onClose={close} />}
                {open === "compare" && <CompareDialog chosen={chosen} onClose={close} />}
                {candidate && (
                  <CandidateDialog key={candidate} id={candidate} onClose={() => set({ candidate: undefined })} />
                )}
              </Suspense>
            </Column>
          );
        }}
      </Answer>
    </Page>
  );
}
