import type { LocalDate } from "@hoa-nhap/kernel";
import type { TerritoryTables } from "@hoa-nhap/subgraph";
import type { Rows, Tables as OwnTables } from "./rows.js";

export type { Rows };

/** Rows as the database has them, in camel case. */
export type SchemeRow = Rows["scheme"];
export type PlanTable = Rows["plan"];
export type WaveRow = Rows["wave"];
export type DeadlineRow = Rows["deadline"];
export type DeadlineChangeRow = Rows["deadlineChange"];
export type InnerDeadlineRow = Rows["innerDeadline"];
export type PilotUnitTable = Rows["pilotUnit"];
export type PilotStepRow = Rows["pilotStep"];
export type EndorsementRow = Rows["endorsement"];
export type CommitteeRow = Rows["steeringCommittee"];
export type CoreGroupRow = Rows["coreGroup"];
/** A member as the caller may see them. */
export type MembershipRow = Omit<Rows["membership"], "pilotId" | "place" | "name"> & { name: string | null };
export type PilotOutcomeRow = Rows["pilotOutcome"];
/** A pilot unit's launch, read off its conference. */
export interface LaunchConferenceRow {
  id: string;
  pilotId: string;
  heldOn: LocalDate;
  place: string;
  chair: string;
  attendance: number;
  minutesNumber: string | null;
}
export type DocumentTable = Rows["document"];
export type DocumentRecipientTable = Rows["documentRecipient"];
export type ChecklistItemRow = Rows["checklistItem"];
export type InspectionPlanTable = Rows["inspectionPlan"];
export type PlannedInspectionRow = Rows["plannedInspection"];
export type InspectionTable = Rows["inspection"];
export type FindingTable = Rows["finding"];
export type FindingEntryRow = Rows["findingEntry"];
/** Tables that the service reads by Kysely. */
export interface Tables extends TerritoryTables, OwnTables {}
