import { graphql } from "../../gql/index.ts";
import type { EstimatesQuery as Data } from "../../gql/graphql.ts";

export const EstimatesQuery = graphql(`
  query Estimates($year: Int!, $after: String) {
    budgetEstimates(year: $year, first: 100, after: $after) {
      totalCount
      edges {
        node {
          id
          version
          number
          title
          preparedOn
          total
          unit {
            id
            fullName
          }
          lines {
            id
            kind
            amount
            note
          }
          requests {
            id
            state
            requested
            approved
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
export type Estimate = Data["budgetEstimates"]["edges"][number]["node"];

/** What is not asked for yet: requests that were refused free their part again. */
export const leftOf = ({ total, requests }: Estimate): number =>
  (total ?? 0) -
  requests
    .filter(({ state }) => state !== "REFUSED")
    .reduce((sum, { requested, approved }) => sum + (approved ?? requested), 0);
