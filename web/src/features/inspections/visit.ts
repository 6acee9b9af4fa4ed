import type { InspectionPageQuery } from "../../gql/graphql.ts";

/** A visit of inspection as its page shows it. */
export type Visit = NonNullable<InspectionPageQuery["inspection"]>;
