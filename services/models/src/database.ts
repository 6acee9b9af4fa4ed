import type { DatabaseDefinition } from "@hoa-nhap/subgraph";
import { Attachment } from "./attachment/attachment.entity.js";
import { Commendation } from "./commendation/commendation.entity.js";
import { Deadline, DeadlineChange } from "./deadline/deadline.entity.js";
import { BudgetEstimate } from "./funding/budget-estimate.entity.js";
import { Disbursement, EstimateLine, SettlementLine } from "./funding/funding-parts.entity.js";
import { FundingRequest } from "./funding/funding-request.entity.js";
import { Migration001 } from "./migrations/migration-001.js";
import { Migration002 } from "./migrations/migration-002.js";
import { Migration003 } from "./migrations/migration-003.js";
import { Migration004 } from "./migrations/migration-004.js";
import { Migration005 } from "./migrations/migration-005.js";
import { Migration006 } from "./migrations/migration-006.js";
import { Migration007 } from "./migrations/migration-007.js";
import { Migration008 } from "./migrations/migration-008.js";
import { Migration009 } from "./migrations/migration-009.js";
import { Migration010 } from "./migrations/migration-010.js";
import { Migration011 } from "./migrations/migration-011.js";
import { Migration012 } from "./migrations/migration-012.js";
import { Migration013 } from "./migrations/migration-013.js";
import { Migration014 } from "./migrations/migration-014.js";
import { Migration015 } from "./migrations/migration-015.js";
import { Migration016 } from "./migrations/migration-016.js";
import { Migration017 } from "./migrations/migration-017.js";
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
  migrations: [
    { name: "001", class: Migration001 },
    { name: "002", class: Migration002 },
    { name: "003", class: Migration003 },
    { name: "004", class: Migration004 },
    { name: "005", class: Migration005 },
    { name: "006", class: Migration006 },
    { name: "007", class: Migration007 },
    { name: "008", class: Migration008 },
    { name: "009", class: Migration009 },
    { name: "010", class: Migration010 },
    { name: "011", class: Migration011 },
    { name: "012", class: Migration012 },
    { name: "013", class: Migration013 },
    { name: "014", class: Migration014 },
    { name: "015", class: Migration015 },
    { name: "016", class: Migration016 },
    { name: "017", class: Migration017 },
  ],
};
