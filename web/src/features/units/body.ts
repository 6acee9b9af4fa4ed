import type { UnitOrganisationsQuery } from "../../gql/graphql.ts";

/** A body that stands in a unit. */
export type Body = NonNullable<NonNullable<UnitOrganisationsQuery["unitVersion"]>["organisations"]>[number];
