import type { DeadlineKind } from "../../gql/graphql.ts";
import type { Day } from "../../ui/day.ts";

interface MilestoneRow {
  kind: DeadlineKind;
  quarter: string;
  dueLater: boolean;
  /** `section|item` of the draft; empty: none. */
  paragraph: string;
}

/** The form in which a plan is issued. */
export interface PlanValues {
  on: Day | null;
  number: string;
  schemeId: string;
  parentId: string;
  year: string;
  untilYear: string;
  quota: number | null;
  opinionNumber: string;
  opinionOn: Day | null;
  opinionIssuer: string;
  milestones: MilestoneRow[];
}
