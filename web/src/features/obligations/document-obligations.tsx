import { useQuery } from "@apollo/client/react";
import { useLingui } from "@lingui/react/macro";
import { graphql } from "../../gql/index.ts";
import { Card } from "../../ui/card.tsx";
import { ObligationsTable } from "./obligations-table.tsx";

const AskedByDocument = graphql(`
  query AskedByDocument($document: ID!, $after: String) {
    obligations(document: $document, first: 20, after: $after) {
      totalCount
      edges {
        node {
          id
          title
          body
          bodyName
          state
          askedOn
          dueOn
          isOverdue
          section
          item
          unit {
            id
            fullName
          }
          ofUnit {
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

/** What was asked out of a document, each with its paragraph (R79); nothing where nothing was. */
export function DocumentObligations({ document }: { document: string }) {
  const { t } = useLingui();
  const { data, loading, fetchMore } = useQuery(AskedByDocument, { variables: { document } });
  if (!data || data.obligations.edges.length === 0) return null;
  const { edges, totalCount, pageInfo } = data.obligations;
  return (
    <Card title={t`Việc giao, đề nghị theo văn bản này`} flush>
      <ObligationsTable
        document={document}
        rows={edges.map(({ node }) => node)}
        total={totalCount ?? null}
        loadingMore={loading}
        onMore={
          pageInfo.hasNextPage
            ? () =>
                void fetchMore({
                  variables: { after: pageInfo.endCursor },
                  updateQuery: (before, { fetchMoreResult: next }) => ({
                    ...before,
                    obligations: {
                      ...next.obligations,
                      edges: [...before.obligations.edges, ...next.obligations.edges],
                    },
                  }),
                })
            : undefined
        }
        empty={null}
      />
    </Card>
  );
}
