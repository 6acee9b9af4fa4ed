import type { ConferenceKind, ProgrammeBody } from "../../gql/graphql.ts";
import type { Day } from "../../ui/day.ts";

export interface PartyRow {
  role: "ORGANISER" | "INVITED";
  body: ProgrammeBody;
  label: string;
  unitId: string | null;
}

/** The form in which a conference is planned. */
export interface PlanValues {
  kind: ConferenceKind;
  pilotUnitId: string;
  title: string;
  plannedFrom: Day | null;
  plannedTo: Day | null;
  place: string;
  chairs: string;
  agenda: string;
  papers: string;
  reviewedFrom: number | null;
  reviewedTo: number | null;
  parties: PartyRow[];
}
