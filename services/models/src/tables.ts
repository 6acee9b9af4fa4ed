import type { LocalDate, Place } from "@hoa-nhap/kernel";
import type { TerritoryTables } from "@hoa-nhap/subgraph";
import type { DeadlineKind, InnerDeadlineKind } from "./deadline/deadline-kind.js";
import type { DocumentAddressee, DocumentItem } from "./document/document.entity.js";
import type { DocumentState, DocumentType, RecipientPurpose, Series, SignForm } from "./document/document-kind.js";
import type { AttachmentTables } from "./attachment/attachment.tables.js";
import type { CommendationTables } from "./commendation/commendation.tables.js";
import type { DocumentTemplateTable } from "./document-template/document-template.tables.js";
import type { FundingTables } from "./funding/funding.tables.js";
import type {
  FindingKind,
  FindingState,
  FindingStep,
  InspectingLevel,
  InspectionGrade,
  InspectionKind,
  InspectionState,
} from "./inspection/inspection-kind.js";
import type { InspectionAnswer, Inspector } from "./inspection/inspection.entity.js";
import type { PlanLevel } from "./plan/plan-level.js";
import type { ReminderTable } from "./reminder/reminder.tables.js";
import type { ConferenceTables } from "./conference/conference.tables.js";
import type { OutreachTables } from "./outreach/outreach.tables.js";
import type { ObligationTables } from "./obligation/obligation.tables.js";
import type { ProgrammeBody } from "./obligation/obligation-words.js";
import type { CommitteeIssuer, PilotEnd, PilotStage, SponsorLevel } from "./pilot-unit/pilot-stage.js";
import type { MemberBody, MemberPost, Sex } from "./staffing/staffing-words.js";
import type { CandidateColumns, SelectionTables } from "./selection/selection.tables.js";
import type { LegalBasisRow } from "./document/legal-basis.js";

/** Rows as the database has them, in camel case. */
export interface SchemeRow {
  id: string;
  code: string;
  name: string;
  foldedName: string;
  shortName: string;
  aliases: string[];
  endsOn: LocalDate | null;
}
export interface PlanTable extends Place {
  id: string;
  version: number;
  schemeId: string;
  parentId: string | null;
  unitVersionId: string;
  provinceKey: number;
  issuerUnitId: string;
  level: PlanLevel;
  year: number;
  untilYear: number;
  quota: number | null;
  partyOpinion: LegalBasisRow | null;
  documentId: string;
}
export interface DeadlineRow {
  id: string;
  version: number;
  planId: string;
  kind: DeadlineKind;
  year: number;
  quarter: 1 | 2 | 3 | 4;
  dueOn: LocalDate | null;
  section: string | null;
  item: string | null;
}
export interface DeadlineChangeRow {
  id: string;
  deadlineId: string;
  fromOn: LocalDate | null;
  toOn: LocalDate;
  decidedOn: LocalDate;
  reason: string;
  documentNumber: string | null;
  documentId: string | null;
  changedBy: string;
  recordedAt: string;
}
export interface InnerDeadlineRow {
  kind: InnerDeadlineKind;
  milestone: DeadlineKind;
  offsetDays: number;
}
export interface PilotUnitTable extends Place, CandidateColumns {
  id: string;
  version: number;
  unitVersionId: string;
  responsibleVersionId: string;
  districtVersionId: string | null;
  planId: string;
  year: number;
  unitCode: string;
  sponsor: SponsorLevel;
  stage: PilotStage;
  peopleToHelp: number | null;
  peopleSource: string | null;
  peopleCountedOn: LocalDate | null;
  securityProblem: string | null;
  securitySource: string | null;
  justification: string | null;
  overQuotaReason: string | null;
  proposedOn: LocalDate;
  selectedOn: LocalDate | null;
  guidedOn: LocalDate | null;
  planDraftedOn: LocalDate | null;
  partyOpinionOn: LocalDate | null;
  planIssuedOn: LocalDate | null;
  committeeFoundedOn: LocalDate | null;
  groupsFoundedOn: LocalDate | null;
  surveyedOn: LocalDate | null;
  launchedOn: LocalDate | null;
  activatedOn: LocalDate | null;
  endedOn: LocalDate | null;
  entrustedOn: LocalDate | null;
  peopleSurveyed: number | null;
  peopleConsented: number | null;
  peopleDeclined: number | null;
}
export interface PilotStepRow {
  id: string;
  pilotId: string;
  stage: PilotStage;
  on: LocalDate;
  documentNumber: string | null;
  documentId: string | null;
  note: string | null;
  byActor: string;
  recordedAt: string;
}
export interface EndorsementRow {
  id: string;
  pilotId: string;
  level: SponsorLevel;
  on: LocalDate;
  byActor: string;
  recordedAt: string;
}
export interface CommitteeRow {
  id: string;
  pilotId: string;
  ordinal: number;
  foundedOn: LocalDate;
  fromOn: LocalDate;
  untilOn: LocalDate | null;
  issuer: CommitteeIssuer;
  decisionNumber: string;
  regulationNumber: string | null;
  regulationOn: LocalDate | null;
  taskSplitNumber: string | null;
  memberCount: number;
  womenCount: number | null;
  listed: boolean;
  byActor: string | null;
}
export interface CoreGroupRow {
  id: string;
  pilotId: string;
  groupId: string;
  ordinal: number;
  position: number;
  foundedOn: LocalDate;
  fromOn: LocalDate;
  untilOn: LocalDate | null;
  name: string;
  areaVersionId: string | null;
  issuer: CommitteeIssuer | null;
  decisionNumber: string | null;
  dissolutionNumber: string | null;
  dissolutionReason: string | null;
  memberCount: number;
  womenCount: number;
  listed: boolean;
  byActor: string | null;
}
interface MembershipTable {
  id: string;
  pilotId: string;
  bodyId: string;
  place: number;
  name: string;
  sex: Sex;
  post: MemberPost;
  office: string | null;
  body: MemberBody;
  duty: string | null;
  fromOrdinal: number;
  fromOn: LocalDate;
  untilOrdinal: number | null;
  untilOn: LocalDate | null;
}
/** A member as the caller may see them. */
export type MembershipRow = Omit<MembershipTable, "pilotId" | "place" | "name"> & { name: string | null };
export interface PilotOutcomeRow {
  id: string;
  pilotId: string;
  outcome: PilotEnd;
  on: LocalDate;
  issuer: CommitteeIssuer;
  decisionNumber: string;
  reason: string;
  successorId: string | null;
  byActor: string;
  recordedAt: string;
}
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
export interface DocumentTable extends Place {
  id: string;
  version: number;
  unitVersionId: string;
  issuerUnitId: string;
  issuer: string;
  coIssuers: string[];
  type: DocumentType;
  title: string;
  foldedTitle: string;
  parentId: string | null;
  legalBases: LegalBasisRow[];
  items: DocumentItem[];
  recipients: DocumentAddressee[];
  signForm: SignForm;
  signerName: string | null;
  signerPost: string | null;
  madeAt: string | null;
  state: DocumentState;
  number: string | null;
  given: boolean;
  year: number | null;
  issuedOn: LocalDate | null;
  hash: string | null;
  byActor: string;
  draftedAt: string;
  programmeWide: boolean;
  toProvinces: number[];
  toDistricts: number[];
  toCommunes: number[];
  toBodies: string[];
}
export interface DocumentRecipientTable extends Place {
  id: string;
  documentId: string;
  placeInList: number;
  label: string;
  groupLabel: string | null;
  purpose: RecipientPurpose;
  unitVersionId: string | null;
  body: ProgrammeBody | null;
  receivedOn: LocalDate | null;
  receivedBy: string | null;
}
export interface ChecklistItemRow {
  checklistId: string;
  position: number;
  code: string;
  findingKind: FindingKind;
  vi: string;
  en: string;
}
export interface InspectionPlanTable extends Place {
  id: string;
  version: number;
  unitVersionId: string;
  planId: string;
  year: number;
  number: string | null;
  issuedOn: LocalDate | null;
  byActor: string;
}
export interface PlannedInspectionRow {
  id: string;
  inspectionPlanId: string;
  pilotId: string;
  kind: InspectionKind;
  month: number;
  on: LocalDate | null;
}
export interface InspectionTable extends Place {
  id: string;
  version: number;
  unitVersionId: string;
  pilotId: string;
  wave: number;
  unitCode: string;
  kind: InspectionKind;
  level: InspectingLevel;
  plannedId: string | null;
  unplannedReason: string | null;
  heldOn: LocalDate;
  team: Inspector[];
  checklistId: string | null;
  answers: InspectionAnswer[];
  recommendations: string[];
  state: InspectionState;
  minutesNumber: string | null;
  grade: InspectionGrade | null;
  conclusionNumber: string | null;
  conclusionOn: LocalDate | null;
  byActor: string;
}
export interface FindingTable extends Place {
  id: string;
  version: number;
  unitVersionId: string;
  inspectionId: string;
  unitCode: string;
  item: string;
  placeInVisit: number;
  kind: FindingKind;
  what: string;
  dueOn: LocalDate;
  responsible: string;
  state: FindingState;
  fixedOn: LocalDate | null;
  acceptedOn: LocalDate | null;
  evidence: string | null;
}
export interface FindingEntryRow {
  id: string;
  findingId: string;
  step: FindingStep;
  on: LocalDate;
  note: string | null;
  byActor: string;
  recordedAt: string;
}
export interface Tables
  extends
    TerritoryTables,
    FundingTables,
    CommendationTables,
    ObligationTables,
    AttachmentTables,
    SelectionTables,
    ConferenceTables,
    OutreachTables {
  documentSeries: Series & { issuerUnitId: string; version: number };
  document: DocumentTable;
  documentRecipient: DocumentRecipientTable;
  documentTemplate: DocumentTemplateTable;
  urgedUnit: { documentId: string; pilotId: string };
  checklist: { id: string; kind: InspectionKind; validFrom: LocalDate };
  checklistItem: ChecklistItemRow;
  inspectionPlan: InspectionPlanTable;
  plannedInspection: PlannedInspectionRow;
  inspection: InspectionTable;
  finding: FindingTable;
  findingEntry: FindingEntryRow;
  scheme: SchemeRow;
  plan: PlanTable;
  wave: { id: string; planId: string; year: number };
  deadline: DeadlineRow;
  deadlineChange: DeadlineChangeRow;
  innerDeadline: InnerDeadlineRow;
  reminder: ReminderTable;
  pilotUnit: PilotUnitTable;
  pilotStep: PilotStepRow;
  endorsement: EndorsementRow;
  steeringCommittee: CommitteeRow;
  coreGroup: CoreGroupRow;
  membership: MembershipTable;
  pilotOutcome: PilotOutcomeRow;
}
