import type { DatabaseDefinition } from "@hoa-nhap/subgraph";
import { Baseline } from "./migrations/2026-12-01-baseline.js";
import { Attachment } from "./attachment/attachment.entity.js";
import { Commendation } from "./commendation/commendation.entity.js";
import { Deadline, DeadlineChange } from "./deadline/deadline.entity.js";
import { BudgetEstimate } from "./funding/budget-estimate.entity.js";
import { Disbursement, EstimateLine, SettlementLine } from "./funding/funding-parts.entity.js";
import { FundingRequest } from "./funding/funding-request.entity.js";
import { Finding, FindingEntry } from "./inspection/finding.entity.js";
import { InspectionPlan, PlannedInspection } from "./inspection/inspection-plan.entity.js";
import { Inspection } from "./inspection/inspection.entity.js";
import { ProgrammeDocument } from "./document/document.entity.js";
import { Conference, ConferenceEntry, ConferenceParty } from "./conference/conference.entity.js";
import { Outreach } from "./outreach/outreach.entity.js";
import { Plan } from "./plan/plan.entity.js";
import { Obligation, ObligationAddressee, ObligationEntry } from "./obligation/obligation.entity.js";
import { Reminder } from "./reminder/reminder.entity.js";
import { Endorsement, PilotOutcome, PilotStep } from "./pilot-unit/pilot-parts.entity.js";
import { PilotUnit } from "./pilot-unit/pilot-unit.entity.js";
import { CoreGroup, Membership, SteeringCommittee } from "./staffing/staffing.entity.js";
import {
  CandidateCount,
  Consultation,
  SecurityProblem,
  SelectionDecision,
} from "./selection/candidate-parts.entity.js";

export const database: DatabaseDefinition = {
  schema: "models",
  entities: [
    PilotUnit,
    PilotStep,
    Endorsement,
    SteeringCommittee,
    CoreGroup,
    Membership,
    PilotOutcome,
    Plan,
    Deadline,
    DeadlineChange,
    ProgrammeDocument,
    InspectionPlan,
    PlannedInspection,
    Inspection,
    Finding,
    FindingEntry,
    CandidateCount,
    SecurityProblem,
    Consultation,
    SelectionDecision,
    BudgetEstimate,
    EstimateLine,
    FundingRequest,
    Disbursement,
    SettlementLine,
    Commendation,
    Reminder,
    Attachment,
    Obligation,
    ObligationAddressee,
    ObligationEntry,
    Conference,
    ConferenceParty,
    ConferenceEntry,
    Outreach,
  ],
  migrations: [{ name: "2026-12-01-baseline", class: Baseline }],
};
