import { graphql } from "../../gql/index.ts";
import type { OverduePageQuery as Answered } from "../../gql/graphql.ts";

export const OverduePageQuery = graphql(`
  query OverduePage(
    $asOf: LocalDate
    $againstFirst: Boolean
    $district: ID
    $kind: DutyKind
    $first: Int!
    $after: String
  ) {
    overdue(asOf: $asOf, againstFirst: $againstFirst, district: $district, kind: $kind, first: $first, after: $after) {
      totalCount
      edges {
        node {
          id
          kind
          dueOn
          what
          link
          unit {
            id
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
export const OverdueCountsQuery = graphql(`
  query OverdueCounts($asOf: LocalDate, $againstFirst: Boolean) {
    overdueCounts(asOf: $asOf, againstFirst: $againstFirst) {
      total
      kinds {
        kind
        count
      }
      district {
        id
        fullName
      }
    }
  }
`);
export type OverdueRow = Answered["overdue"]["edges"][number]["node"];
