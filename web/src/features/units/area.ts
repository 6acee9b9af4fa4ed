import type { UnitAreasQuery } from "../../gql/graphql.ts";

/** A residential area in its commune's list. */
export type Area = UnitAreasQuery["units"]["edges"][number]["node"];
