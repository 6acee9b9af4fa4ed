import { settlingOfActs, subgraph, type Subgraph } from "@hoa-nhap/subgraph";
import { AttachmentResolver } from "./attachment/attachment.resolver.js";
import { YearBoardResolver } from "./board/board.resolver.js";
import { CommendationResolver, CommendationStepsResolver } from "./commendation/commendation.resolver.js";
import { BudgetResolver } from "./funding/budget.resolver.js";
import { FundingRequestResolver, FundingStepsResolver } from "./funding/funding.resolver.js";
import { pilotUnitsByIds } from "./pilot-unit/pilot-unit.reads.js";
import { PilotOutcomeResolver, PilotStepResolver } from "./pilot-unit/pilot-parts.resolver.js";
import { PilotUnitResolver } from "./pilot-unit/pilot-unit.resolver.js";
import { ResponsibleUnitResolver, UnitShareResolver } from "./pilot-unit/responsible-unit.resolver.js";
import { RollOutResolver } from "./pilot-unit/roll-out.resolver.js";
import {
  DocumentPlanResolver,
  ExpectedPlanResolver,
  PlanResolver,
  SchemeResolver,
  WaveResolver,
} from "./plan/plan.resolver.js";
import { DeadlineInnerResolver, InnerDeadlineResolver } from "./deadline/inner-deadline.resolver.js";
import { DocumentResolver } from "./document/document.resolver.js";
import { DocumentTemplateResolver } from "./document-template/document-template.resolver.js";
import { documentsByIds } from "./document/document.reads.js";
import { FindingEntryResolver, FindingResolver } from "./inspection/finding.resolver.js";
import { InspectionResolver, InspectorResolver } from "./inspection/inspection.resolver.js";
import { OverdueCountResolver, OverdueResolver } from "./overdue/overdue.resolver.js";
import {
  ConferenceEntryResolver,
  ConferencePaperResolver,
  ConferencePartyResolver,
} from "./conference/conference-parts.resolver.js";
import { ConferenceResolver } from "./conference/conference.resolver.js";
import { OutreachResolver } from "./outreach/outreach.resolver.js";
import { ObligationEntryResolver, ObligationResolver } from "./obligation/obligation.resolver.js";
import { ReminderLetterResolver } from "./reminder-letter/reminder-letter.resolver.js";
import { SelectionMutations } from "./selection/selection.mutations.js";
import {
  CandidateResolver,
  ConsultationResolver,
  DistrictCandidatesResolver,
  ScoreSheetChangeResolver,
  SelectionBoardResolver,
  SelectionDecisionResolver,
} from "./selection/selection.resolver.js";
import {
  DistrictProgressResolver,
  PlanProgressResolver,
  UnitProgressResolver,
  WaveProgressResolver,
} from "./progress/progress.resolver.js";
import { ReminderResolver } from "./reminder/reminder.resolver.js";
import { remindersByIds } from "./reminder/reminder.reads.js";
import { CoreGroupResolver, StaffingResolver, SteeringCommitteeResolver } from "./staffing/staffing.resolver.js";
import { PilotTaskResolver } from "./task/task.resolver.js";
import { UnitPilotResolver } from "./unit/unit.resolver.js";
import { DeadlineChangeResolver, DeadlineResolver } from "./deadline/deadline.resolver.js";
import { InspectionPlanResolver, PlannedInspectionResolver } from "./inspection/inspection-plan.resolver.js";
import { CandidateFileResolver } from "./selection/candidate-file.resolver.js";
import { BudgetEstimateResolver } from "./funding/budget-estimate.resolver.js";

const settling = settlingOfActs("modelsSettling");

/** Scheme, plan and deadlines are reference data; pilot units and what hangs on them follow the caller's area. */
export const buildSchema = (): Promise<Subgraph> =>
  subgraph({
    resolvers: [
      SchemeResolver,
      PlanResolver,
      ExpectedPlanResolver,
      WaveResolver,
      DeadlineResolver,
      DeadlineChangeResolver,
      DocumentPlanResolver,
      PilotUnitResolver,
      PilotStepResolver,
      PilotOutcomeResolver,
      StaffingResolver,
      SteeringCommitteeResolver,
      CoreGroupResolver,
      YearBoardResolver,
      ResponsibleUnitResolver,
      UnitShareResolver,
      RollOutResolver,
      UnitPilotResolver,
      WaveProgressResolver,
      PlanProgressResolver,
      DistrictProgressResolver,
      UnitProgressResolver,
      PilotTaskResolver,
      DocumentResolver,
      DocumentTemplateResolver,
      ReminderLetterResolver,
      CandidateResolver,
      ConsultationResolver,
      SelectionBoardResolver,
      DistrictCandidatesResolver,
      ScoreSheetChangeResolver,
      SelectionDecisionResolver,
      CandidateFileResolver,
      SelectionMutations,
      InspectionPlanResolver,
      PlannedInspectionResolver,
      InspectionResolver,
      InspectorResolver,
      FindingResolver,
      FindingEntryResolver,
      BudgetEstimateResolver,
      FundingRequestResolver,
      FundingStepsResolver,
      BudgetResolver,
      CommendationResolver,
      CommendationStepsResolver,
      DeadlineInnerResolver,
      InnerDeadlineResolver,
      OverdueResolver,
      OverdueCountResolver,
      ReminderResolver,
      AttachmentResolver,
      ObligationResolver,
      ObligationEntryResolver,
      ConferenceResolver,
      ConferencePaperResolver,
      ConferencePartyResolver,
      ConferenceEntryResolver,
      OutreachResolver,
    ],
    references: {
      PilotUnit: pilotUnitsByIds,
      ProgrammeDocument: documentsByIds,
      Reminder: remindersByIds,
      UnitVersion: async (_ctx, ids) => ids.map((id) => ({ id })),
      Reorganisation: settling.load,
    },
    orphanedTypes: [settling.Type],
  });
