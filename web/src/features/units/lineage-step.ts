import type { Lineage_UnitFragment } from "../../gql/graphql.ts";
import type { Day } from "../../ui/day.ts";

type Step = Omit<Lineage_UnitFragment["predecessors"][number], "from" | "__typename">;

/** A step of succession as seen from the unit: the other one, and the day on which to look at it. */
export interface LineageStep extends Step {
  key: string;
  came: boolean;
  unit: Lineage_UnitFragment["predecessors"][number]["from"];
  asOf: Day;
}
