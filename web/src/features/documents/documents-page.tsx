import { useQuery } from "@apollo/client/react";
import { Button, NativeSelect, Switch } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { graphql } from "../../gql/index.ts";
import type { DocumentType, DocumentsPageQuery } from "../../gql/graphql.ts";
import { useMay } from "../../session/use-session.ts";
import { Answer } from "../../ui/answer.tsx";
import { Card } from "../../ui/card.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import type { Column } from "../../ui/column.ts";
import { formatDay } from "../../ui/day.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Page } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { StateBadge } from "../../ui/state-badge.tsx";
import { DraftForm } from "./draft-form.tsx";
import css from "./documents.module.css";
import { STATE_WORDS, TYPE_WORDS, TYPES } from "./words.ts";

const DocumentsPageQuery = graphql(`
  query DocumentsPage(
    $search: String
    $type: DocumentType
    $state: DocumentState
    $awaitingReceipt: Boolean
    $after: String
  ) {
    documents(
      search: $search
      type: $type
      state: $state
      awaitingReceipt: $awaitingReceipt
      first: 50
      after: $after
    ) {
      totalCount
      edges {
        node {
          id
          type
          title
          state
          number
          issuedOn
          issuer
          receiptsExpected
          receiptsReceived
          ownReceipt {
            id
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
type Row = DocumentsPageQuery["documents"]["edges"][number]["node"];

/** Sổ văn bản: drafts first, then the latest issued; who has acknowledged, and what waits for one's own unit. */
export function DocumentsPage() {
  const { t, i18n } = useLingui();
  const { find, type, state, waiting, draft } = useSearch({ from: "/signed-in/documents" });
  const navigate = useNavigate({ from: "/documents" });
  const writes = useMay("document.write");
  const filter = {
    search: find ?? null,
    type: type ?? null,
    state: state ?? null,
    awaitingReceipt: waiting ? true : null,
  };
  const asked = useQuery(DocumentsPageQuery, { variables: filter });
  const columns: Column<Row>[] = [
    { id: "number", header: t`Số ký hiệu`, card: "line", width: 150, cell: ({ number }) => number ?? t`chưa có số` },
    {
      id: "title",
      header: t`Trích yếu`,
      card: "title",
      cell: ({ id, title }) => (
        <Link to="/documents/$id" params={{ id }}>
          {title}
        </Link>
      ),
    },
    { id: "type", header: t`Loại`, card: "line", width: 120, cell: ({ type: of }) => i18n._(TYPE_WORDS[of]) },
    { id: "issuer", header: t`Nơi ban hành`, card: "line", cell: ({ issuer }) => issuer },
    { id: "issued", header: t`Ngày ban hành`, card: "line", width: 130, cell: ({ issuedOn }) => formatDay(issuedOn) },
    {
      id: "receipts",
      header: t`Đã nhận`,
      card: "line",
      end: true,
      width: 100,
      cell: ({ state: of, receiptsReceived, receiptsExpected }) =>
        of === "DRAFT" || receiptsExpected === 0 ? "–" : `${receiptsReceived}/${receiptsExpected}`,
    },
    {
      id: "state",
      header: t`Trạng thái`,
      card: "badge",
      width: 150,
      cell: ({ state: of, ownReceipt }) =>
        ownReceipt ? (
          <StateBadge tone="running">{t`chờ đơn vị nhận`}</StateBadge>
        ) : (
          <StateBadge tone={STATE_WORDS[of].tone}>{i18n._(STATE_WORDS[of].word)}</StateBadge>
        ),
    },
  ];
  if (draft) {
    return (
      <Page
        title={t`Văn bản`}
        sub={t`Lập dự thảo, lấy số, gửi và theo dõi đã nhận`}
        actions={<Link to="/documents" search={{}}>{t`Về sổ văn bản`}</Link>}
      >
        <DraftForm id={draft === "new" ? undefined : draft} />
      </Page>
    );
  }
  return (
    <Page
      title={t`Văn bản`}
      sub={t`Lập dự thảo, lấy số, gửi và theo dõi đã nhận`}
      actions={
        writes && (
          <>
            <Link to="/documents/templates">{t`Mẫu in văn bản`}</Link>
            <Button onClick={() => void navigate({ search: { draft: "new" } })}>{t`Lập văn bản`}</Button>
          </>
        )
      }
    >
      <Card flush>
        <div className={css["filters"]}>
          <SearchField
            label={t`Tìm theo trích yếu hoặc số`}
            value={find}
            onChange={(text) => void navigate({ search: (now) => ({ ...now, find: text }), replace: true })}
          />
          <NativeSelect
            aria-label={t`Loại văn bản`}
            value={type ?? ""}
            onChange={(event) =>
              void navigate({
                search: (now) => ({ ...now, type: (event.target.value || undefined) as DocumentType | undefined }),
              })
            }
            data={[
              { value: "", label: t`Mọi loại` },
              ...TYPES.map((value) => ({ value, label: i18n._(TYPE_WORDS[value]) })),
            ]}
          />
          <NativeSelect
            aria-label={t`Trạng thái`}
            value={state ?? ""}
            onChange={(event) =>
              void navigate({ search: (now) => ({ ...now, state: (event.target.value || undefined) as typeof state }) })
            }
            data={[
              { value: "", label: t`Dự thảo và đã ban hành` },
              { value: "DRAFT", label: t`Chỉ dự thảo` },
              { value: "ISSUED", label: t`Chỉ đã ban hành` },
            ]}
          />
          <Switch
            label={t`Còn nơi chưa nhận`}
            checked={waiting ?? false}
            onChange={(event) =>
              void navigate({ search: (now) => ({ ...now, waiting: event.target.checked || undefined }) })
            }
          />
        </div>
        <Answer of={asked} rows={8}>
          {({ documents: { edges, totalCount, pageInfo } }) => (
            <DataTable
              label={t`Sổ văn bản`}
              rows={edges.map(({ node }) => node)}
              columns={columns}
              rowKey={({ id }) => id}
              total={totalCount}
              loadingMore={asked.loading}
              onOpen={({ id }) => void navigate({ to: "/documents/$id", params: { id } })}
              onMore={
                pageInfo.hasNextPage
                  ? () =>
                      void asked.fetchMore({
                        variables: { after: pageInfo.endCursor },
                        updateQuery: (before, { fetchMoreResult: next }) => ({
                          ...before,
                          documents: { ...next.documents, edges: [...before.documents.edges, ...next.documents.edges] },
                        }),
                      })
                  : undefined
              }
              empty={
                find || type || state || waiting ? (
                  <EmptyState
                    title={t`Không có văn bản nào khớp bộ lọc`}
                    action={
                      <Button variant="default" onClick={() => void navigate({ search: {} })}>{t`Xóa lọc`}</Button>
                    }
                  />
                ) : (
                  <EmptyState title={t`Không có văn bản nào`}>
                    {writes
                      ? t`Bấm Lập văn bản để soạn dự thảo đầu tiên.`
                      : t`Văn bản hiện ở đây khi được gửi đến đơn vị của bạn.`}
                  </EmptyState>
                )
              }
            />
          )}
        </Answer>
      </Card>
    </Page>
  );
}
