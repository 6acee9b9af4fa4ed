import type { CandidateDialogQuery } from "../../gql/graphql.ts";

/** What is told of one candidate. */
export type Told = NonNullable<CandidateDialogQuery["candidate"]>;
