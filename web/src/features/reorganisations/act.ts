import type { ReorganisationActQuery } from "../../gql/graphql.ts";

/** An act as its page shows it. */
export type Act = NonNullable<ReorganisationActQuery["reorganisation"]>;
