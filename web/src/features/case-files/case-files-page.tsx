import { useQuery } from "@apollo/client/react";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { graphql } from "../../gql/index.ts";
import type { CaseStage, LegalCategory } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Facet, FilterPanel } from "../../ui/filter-panel.tsx";
import { Page, WithFilter } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { CaseFilesTable } from "./case-files-table.tsx";
import { OpenCaseFileDialog } from "./open-case-file-dialog.tsx";
import { CASE_STAGES, CASE_STAGE_WORDS, CATEGORIES, CATEGORY_WORDS } from "./words.ts";

const CaseFilesPageQuery = graphql(`
  query CaseFilesPage($stage: CaseStage, $category: LegalCategory, $search: String, $overdue: Boolean, $after: String) {
    caseFiles(stage: $stage, category: $category, search: $search, overdue: $overdue, first: 100, after: $after) {
      totalCount
      edges {
        node {
          id
          ...CaseFilesTable_caseFile
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The case files of the caller's area, or those assigned to the caller. */
export function CaseFilesPage() {
  const { t, i18n } = useLingui();
  const search = useSearch({ from: "/signed-in/case-files" });
  const navigate = useNavigate({ from: "/case-files" });
  const mayOpen = useMay("case.open");
  const [opening, setOpening] = useState(false);
  const { sort, ...filter } = search;
  const asked = useQuery(CaseFilesPageQuery, { variables: filter });
  const set = (part: Partial<typeof search>): void => void navigate({ search: { ...search, ...part }, replace: true });
  const active = Object.values(filter).filter((value) => value !== undefined).length;
  const clear = (): void => void navigate({ search: { sort } });
  const open = mayOpen && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setOpening(true)}>{t`Mở hồ sơ`}</Button>
  );

  return (
    <Page
      title={t`Hồ sơ cảm hóa`}
      sub={t`Người được giúp đỡ tái hòa nhập cộng đồng, khi người đó đồng ý`}
      actions={open}
    >
      <WithFilter>
        <FilterPanel active={active} onClear={clear}>
          <SearchField
            label={t`Tìm theo tên hoặc số hồ sơ`}
            value={filter.search}
            onChange={(words) => set({ search: words })}
          />
          <Facet<boolean>
            title={t`Thăm hỏi`}
            value={filter.overdue}
            onChange={(overdue) => set({ overdue: overdue ? true : undefined })}
            options={[{ value: true, label: t`Quá hạn thăm` }]}
          />
          <Facet<CaseStage>
            title={t`Tình trạng`}
            value={filter.stage}
            onChange={(stage) => set({ stage })}
            options={CASE_STAGES.map((value) => ({ value, label: i18n._(CASE_STAGE_WORDS[value]) }))}
          />
          <Facet<LegalCategory>
            title={t`Diện`}
            value={filter.category}
            onChange={(category) => set({ category })}
            options={CATEGORIES.map((value) => ({ value, label: i18n._(CATEGORY_WORDS[value]) }))}
          />
        </FilterPanel>
        <Card flush>
          <Answer of={asked} rows={8}>
            {({ caseFiles: { edges, totalCount, pageInfo } }) => (
              <CaseFilesTable
                caseFiles={edges.map(({ node }) => node)}
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
                            caseFiles: {
                              ...next.caseFiles,
                              edges: [...before.caseFiles.edges, ...next.caseFiles.edges],
                            },
                          }),
                        })
                    : undefined
                }
                empty={
                  active > 0 ? (
                    <EmptyState
                      title={t`Không có hồ sơ nào khớp bộ lọc`}
                      action={<Button variant="default" onClick={clear}>{t`Xóa lọc`}</Button>}
                    />
                  ) : (
                    <EmptyState
                      title={t`Chưa có hồ sơ nào`}
                      action={open}
                    >{t`Hồ sơ được mở khi người cần giúp đỡ đã đồng ý.`}</EmptyState>
                  )
                }
              />
            )}
          </Answer>
        </Card>
      </WithFilter>
      {opening && <OpenCaseFileDialog onClose={() => setOpening(false)} />}
    </Page>
  );
}
