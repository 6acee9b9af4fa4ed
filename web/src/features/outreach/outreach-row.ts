import type { OutreachPageQuery } from "../../gql/graphql.ts";

/** One activity in the year's list. */
export type OutreachRow = OutreachPageQuery["outreach"]["edges"][number]["node"];
