import { useQuery } from "@apollo/client/react";
import { Button, NativeSelect, Switch } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useCallback } from "react";
import type { WaveCount } from "../../gql/graphql.ts";
import { graphql } from "../../gql/index.ts";
import { useToday } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { saveText } from "../../ui/csv.ts";
import { formatDay, yearOf } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { KpiCard } from "../../ui/kpi-card.tsx";
import { Loading } from "../../ui/loading.tsx";
import { Kpis, Page } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { boardCsv } from "./board-csv.ts";
import { BoardTable } from "./board-table.tsx";
import css from "./board.module.css";
import type { Board } from "./cells.ts";

const BoardMap = lazy(() => import("./board-map.tsx").then((m) => ({ default: m.BoardMap })));

const BoardPageQuery = graphql(`
  query BoardPage($year: Int!, $district: ID, $lateOnly: Boolean, $search: String) {
    yearBoard(year: $year, district: $district, lateOnly: $lateOnly, search: $search) {
      year
      asOf
      quota
      milestones
      total {
        units
        done
        late
      }
      districts {
        id
        name
      }
      waves {
        year
        selected
        launched
        late
        ownModels
      }
      rows {
        id
        code
        todaysCode
        name
        formerName
        districtId
        wave
        isOwnModel
        days
        states
      }
    }
  }
`);

/** Bảng năm: every pilot unit of the scheme by milestone, as a table or on the map of today's communes. */
export function BoardPage() {
  const { t, i18n } = useLingui();
  const today = useToday();
  const search = useSearch({ from: "/signed-in/board" });
  const navigate = useNavigate({ from: "/board" });
  const thisYear = yearOf(today);
  const { year = thisYear, district, late, find, view } = search;
  const asked = useQuery(BoardPageQuery, { variables: { year, district, lateOnly: late, search: find } });
  const set = (part: Partial<typeof search>): void =>
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true });
  // The list of districts leaves the filter by district aside, so what is on the screen names them all.
  const districts = (asked.data ?? asked.previousData)?.yearBoard?.districts ?? [];
  const names = new Map(districts.map(({ id, name }) => [id ?? null, name]));
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the names come with the districts
  const districtOf = useCallback((id: string | null | undefined): string => names.get(id ?? null) ?? "", [districts]);
  const day = formatDay(today);
  return (
    <Page title={t`Bảng năm ${year}`} sub={t`Các đơn vị làm điểm của mọi đợt theo từng mốc · tính đến ${day}`}>
      <Figures board={asked.data?.yearBoard ?? null} year={year} />
      <Card flush>
        <div className={css["filters"]}>
          <NativeSelect
            label={t`Năm`}
            value={year}
            onChange={(event) => set({ year: Number(event.target.value) })}
            data={[0, 1, 2, 3].map((back) => String(thisYear - back))}
          />
          <NativeSelect
            label={t`Huyện khi đề xuất`}
            value={district ?? ""}
            onChange={(event) => set({ district: event.target.value || undefined })}
            data={[
              { value: "", label: t`Mọi huyện` },
              ...districts.flatMap(({ id, name }) => (id ? [{ value: id, label: name ?? "" }] : [])),
            ]}
          />
          <SearchField label={t`Tìm theo tên hoặc mã`} value={find} onChange={(words) => set({ find: words })} />
          <Switch
            label={t`Chỉ đơn vị chậm`}
            checked={late ?? false}
            onChange={(event) => set({ late: event.currentTarget.checked || undefined })}
          />
          <Button.Group>
            <Button
              variant={view ? "default" : "filled"}
              aria-pressed={!view}
              onClick={() => set({ view: undefined })}
            >{t`Bảng`}</Button>
            <Button
              variant={view ? "filled" : "default"}
              aria-pressed={view === "map"}
              onClick={() => set({ view: "map" })}
            >{t`Bản đồ`}</Button>
          </Button.Group>
        </div>
        <Answer of={asked} rows={12}>
          {({ yearBoard: board }) => {
            if (!board)
              return (
                <EmptyState
                  title={t`Chưa có kế hoạch của năm này`}
                >{t`Bảng hiện ở đây khi tỉnh ban hành kế hoạch.`}</EmptyState>
              );
            if (view === "map")
              return (
                <Suspense fallback={<Loading rows={8} />}>
                  <BoardMap board={board} districtOf={districtOf} />
                </Suspense>
              );
            return (
              <BoardTable board={board} districtOf={districtOf} sort={search.sort} onSort={(sort) => set({ sort })} />
            );
          }}
        </Answer>
      </Card>
      {asked.data?.yearBoard && (
        <p>
          <Button
            variant="default"
            onClick={() => saveText(t`bang-nam-${year}.csv`, boardCsv(asked.data.yearBoard!, districtOf, i18n))}
          >{t`Tải bảng về (CSV)`}</Button>
        </p>
      )}
    </Page>
  );
}

/** The year's own intake as Tổng quan counts it; the filters leave it alone. */
function Figures({ board, year }: { board: Board | null; year: number }) {
  const { t } = useLingui();
  const wave = board?.waves.find((one) => one.year === year);
  if (!board || !wave) return null;
  const before = board.waves.filter((one) => one.year < year).reduce((n, one) => n + one.selected + one.ownModels, 0);
  const { quota } = board;
  const listOf = (counted: WaveCount) => ({ to: "/pilot-units" as const, search: { year, counted } });
  const { selected, launched, late, ownModels } = wave;
  return (
    <Kpis>
      <KpiCard
        label={t`Được chọn năm ${year}`}
        value={`${selected}/${quota}`}
        note={ownModels > 0 ? t`và ${ownModels} mô hình tự xây dựng` : t`chỉ tiêu của kế hoạch năm`}
        to={listOf("CHOSEN")}
      />
      <KpiCard
        label={t`Đã ra mắt`}
        value={`${launched}/${selected}`}
        note={t`trong chỉ tiêu`}
        to={listOf("LAUNCHED")}
      />
      <KpiCard label={t`Chậm ra mắt`} value={late} note={t`trong chỉ tiêu`} to={listOf("LATE")} />
      <KpiCard label={t`Các đợt trước`} value={before} note={t`đơn vị còn trên bảng`} />
    </Kpis>
  );
}
