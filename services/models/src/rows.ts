// Made from the migrated database by `npm run rows`; edits are lost.
import type { AttachmentKind, AttachmentSubject } from "./attachment/attachment-kind.js";
import type {
  CommendationForm,
  CommendationGiver,
  CommendationState,
  Receiver,
} from "./commendation/commendation-words.js";
import type { ConferenceKind, ConferenceState, ConferenceStep, PartyRole } from "./conference/conference-words.js";
import type { Attendees, ConferencePaper } from "./conference/conference.entity.js";
import type { DeadlineKind, InnerDeadlineKind } from "./deadline/deadline-kind.js";
import type {
  DocumentState,
  DocumentType,
  NumberStyle,
  RecipientPurpose,
  SeriesMode,
  SignForm,
} from "./document/document-kind.js";
import type { DocumentAddressee, DocumentItem } from "./document/document.entity.js";
import type { LegalBasisRow } from "./document/legal-basis.js";
import type { BudgetLineKind, FundingSource, FundingState } from "./funding/funding-words.js";
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
import type { ObligationState, ObligationStep, ProgrammeBody } from "./obligation/obligation-words.js";
import type { Channel, OutreachKind, OutreachTopic } from "./outreach/outreach-words.js";
import type { AudienceCount } from "./outreach/outreach.entity.js";
import type { DutyKind } from "./overdue/duty.js";
import type { CommitteeIssuer, PilotEnd, PilotStage, SponsorLevel } from "./pilot-unit/pilot-stage.js";
import type { PlanLevel } from "./plan/plan-level.js";
import type { ReminderOffice } from "./reminder/reminder.entity.js";
import type {
  CandidateCountKind,
  ConsultedBody,
  LocalWill,
  SecurityProblemKind,
  Stance,
} from "./selection/candidate-words.js";
import type { Weights } from "./selection/score-sheet.js";
import type { MemberBody, MemberPost, Sex } from "./staffing/staffing-words.js";
import type { LocalDate } from "@hoa-nhap/kernel";
import type { Generated, Selectable } from "kysely";

/** What the database holds, in camel case. */
export interface Tables {
  attachment: {
    id: string;
    version: Generated<number>;
    fileId: string;
    subjectKind: AttachmentSubject;
    subjectId: string;
    title: string;
    kind: AttachmentKind;
    byActor: string;
    attachedAt: Generated<string>;
    removedAt: string | null;
    removedBy: string | null;
    removalReason: string | null;
  };
  budgetEstimate: {
    id: string;
    version: Generated<number>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    year: number;
    title: string;
    number: string;
    preparedOn: LocalDate;
    total: string | null;
    revision: number;
  };
  candidateCount: {
    id: string;
    pilotId: string;
    kind: CandidateCountKind;
    year: number | null;
    count: number;
    countedOn: LocalDate;
    source: string;
  };
  checklist: {
    id: string;
    kind: InspectionKind;
    validFrom: LocalDate;
  };
  checklistItem: {
    checklistId: string;
    position: number;
    code: string;
    findingKind: FindingKind;
    vi: string;
    en: string;
  };
  commendation: {
    id: string;
    version: Generated<number>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    year: number;
    receiver: Receiver;
    pilotId: string | null;
    organisationId: string | null;
    officialId: string | null;
    individualName: string | null;
    state: CommendationState;
    form: CommendationForm;
    giver: CommendationGiver;
    evidence: string;
    nominationNumber: string;
    nominatedOn: LocalDate;
    considerationNumber: string | null;
    consideredOn: LocalDate | null;
    decisionNumber: string | null;
    decidedOn: LocalDate | null;
    signForm: SignForm | null;
    bonus: Generated<string>;
    reason: string | null;
    conference: string | null;
    presentedOn: LocalDate | null;
    revocationNumber: string | null;
    revokedOn: LocalDate | null;
    returned: string | null;
    conferenceId: string | null;
  };
  conference: {
    id: string;
    version: Generated<number>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    kind: ConferenceKind;
    title: string;
    foldedTitle: string;
    state: ConferenceState;
    plannedFrom: LocalDate | null;
    plannedTo: LocalDate | null;
    heldOn: LocalDate | null;
    place: string | null;
    chairs: Generated<string[]>;
    agenda: Generated<string[]>;
    papers: Generated<ConferencePaper[]>;
    attendance: number | null;
    women: number | null;
    attendees: Generated<Attendees[]>;
    minutesNumber: string | null;
    reviewedFrom: number | null;
    reviewedTo: number | null;
    pilotId: string | null;
    reason: string | null;
    conclusions: Generated<string[]>;
    byActor: string;
    toProvinces: Generated<number[]>;
    toDistricts: Generated<number[]>;
    toCommunes: Generated<number[]>;
  };
  conferenceEntry: {
    id: string;
    conferenceId: string;
    step: ConferenceStep;
    on: LocalDate;
    note: string | null;
    plannedFrom: LocalDate | null;
    plannedTo: LocalDate | null;
    byActor: string;
    recordedAt: Generated<string>;
  };
  conferenceParty: {
    id: string;
    conferenceId: string;
    placeInList: number;
    role: PartyRole;
    body: ProgrammeBody;
    label: string;
    unitVersionId: string | null;
    provinceKey: number | null;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
  };
  consultation: {
    id: string;
    pilotId: string;
    body: ConsultedBody;
    bodyName: string | null;
    unitVersionId: string;
    stance: Stance;
    on: LocalDate;
    documentNumber: string | null;
    words: string | null;
    byActor: string;
    recordedAt: Generated<string>;
  };
  coreGroup: {
    id: string;
    pilotId: string;
    position: number;
    foundedOn: LocalDate;
    name: string;
    areaVersionId: string | null;
    memberCount: number;
    womenCount: number;
    groupId: string;
    ordinal: Generated<number>;
    fromOn: LocalDate;
    untilOn: LocalDate | null;
    decisionNumber: string | null;
    issuer: CommitteeIssuer | null;
    dissolutionNumber: string | null;
    dissolutionReason: string | null;
    listed: Generated<boolean>;
    byActor: string | null;
  };
  deadline: {
    id: string;
    version: Generated<number>;
    planId: string;
    kind: DeadlineKind;
    year: number;
    quarter: 1 | 2 | 3 | 4;
    dueOn: LocalDate | null;
    section: string | null;
    item: string | null;
  };
  deadlineChange: {
    id: string;
    deadlineId: string;
    fromOn: LocalDate | null;
    toOn: LocalDate;
    decidedOn: LocalDate;
    reason: string;
    documentNumber: string | null;
    changedBy: string;
    recordedAt: Generated<string>;
    documentId: string | null;
  };
  disbursement: {
    id: string;
    requestId: string;
    on: LocalDate;
    number: string;
    amount: string;
    byActor: string;
    recordedAt: Generated<string>;
  };
  document: {
    id: string;
    version: Generated<number>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    issuerUnitId: string;
    issuer: string;
    coIssuers: Generated<string[]>;
    type: DocumentType;
    title: string;
    foldedTitle: string;
    parentId: string | null;
    legalBases: Generated<LegalBasisRow[]>;
    items: Generated<DocumentItem[]>;
    recipients: Generated<DocumentAddressee[]>;
    signForm: SignForm;
    signerName: string | null;
    signerPost: string | null;
    madeAt: string | null;
    state: Generated<DocumentState>;
    number: string | null;
    given: Generated<boolean>;
    year: number | null;
    issuedOn: LocalDate | null;
    hash: string | null;
    byActor: string;
    draftedAt: Generated<string>;
    toProvinces: Generated<number[]>;
    toDistricts: Generated<number[]>;
    toCommunes: Generated<number[]>;
    programmeWide: Generated<boolean>;
    toBodies: Generated<string[]>;
  };
  documentCounter: {
    issuerUnitId: string;
    year: number;
    series: string;
    last: number;
  };
  documentRecipient: {
    id: string;
    documentId: string;
    placeInList: number;
    label: string;
    groupLabel: string | null;
    purpose: RecipientPurpose;
    unitVersionId: string | null;
    provinceKey: number | null;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    receivedOn: LocalDate | null;
    receivedBy: string | null;
    body: ProgrammeBody | null;
  };
  documentSeries: {
    issuerUnitId: string;
    version: Generated<number>;
    mode: SeriesMode;
    style: NumberStyle;
    symbol: string;
  };
  documentTemplate: {
    id: string;
    issuerUnitId: string;
    type: DocumentType;
    revision: number;
    fromOn: LocalDate;
    fileName: string | null;
    content: Buffer | null;
    byActor: string;
    recordedAt: Generated<string>;
  };
  dutyGrace: {
    kind: string;
    days: number;
  };
  endorsement: {
    id: string;
    pilotId: string;
    level: SponsorLevel;
    on: LocalDate;
    byActor: string;
    recordedAt: Generated<string>;
  };
  estimateLine: {
    id: string;
    estimateId: string;
    position: number;
    kind: BudgetLineKind;
    amount: string | null;
    note: string | null;
  };
  finding: {
    id: string;
    version: Generated<number>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    inspectionId: string;
    unitCode: string;
    item: string;
    placeInVisit: number;
    kind: FindingKind;
    what: string;
    dueOn: LocalDate;
    responsible: string;
    state: Generated<FindingState>;
    fixedOn: LocalDate | null;
    acceptedOn: LocalDate | null;
    evidence: string | null;
  };
  findingEntry: {
    id: string;
    findingId: string;
    step: FindingStep;
    on: LocalDate;
    note: string | null;
    byActor: string;
    recordedAt: Generated<string>;
  };
  fundingGuidance: {
    planId: string;
    number: string;
    issuedOn: LocalDate;
    linkedBy: string;
    recordedAt: Generated<string>;
  };
  fundingRequest: {
    id: string;
    version: Generated<number>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    estimateId: string;
    year: number;
    source: FundingSource;
    funder: string | null;
    state: FundingState;
    requested: string;
    requestNumber: string;
    requestedOn: LocalDate;
    approved: string | null;
    decisionNumber: string | null;
    decidedOn: LocalDate | null;
    decisionReason: string | null;
    disbursed: Generated<string>;
    lastDisbursedOn: LocalDate | null;
    spent: string | null;
    returned: string | null;
    settlementNumber: string | null;
    settledOn: LocalDate | null;
  };
  innerDeadline: {
    kind: InnerDeadlineKind;
    milestone: DeadlineKind;
    offsetDays: number;
  };
  inspection: {
    id: string;
    version: Generated<number>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
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
    answers: Generated<InspectionAnswer[]>;
    revision: Generated<number>;
    recommendations: Generated<string[]>;
    state: Generated<InspectionState>;
    minutesNumber: string | null;
    grade: InspectionGrade | null;
    conclusionNumber: string | null;
    conclusionOn: LocalDate | null;
    byActor: string;
  };
  inspectionPlan: {
    id: string;
    version: Generated<number>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    planId: string;
    year: number;
    number: string | null;
    issuedOn: LocalDate | null;
    revision: Generated<number>;
    byActor: string;
  };
  membership: {
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
  };
  obligation: {
    id: string;
    version: Generated<number>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    title: string;
    foldedTitle: string;
    what: string;
    askedOn: LocalDate;
    askedUnitVersionId: string;
    body: ProgrammeBody;
    bodyName: string | null;
    dueOn: LocalDate | null;
    state: ObligationState;
    answeredOn: LocalDate | null;
    reason: string | null;
    doneOn: LocalDate | null;
    evidenceNumber: string | null;
    evidenceDocumentId: string | null;
    documentId: string | null;
    section: string | null;
    item: string | null;
    conferenceId: string | null;
    conclusion: number | null;
    byActor: string;
    toProvinces: Generated<number[]>;
    toDistricts: Generated<number[]>;
    toCommunes: Generated<number[]>;
  };
  obligationAddressee: {
    id: string;
    obligationId: string;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
  };
  obligationEntry: {
    id: string;
    obligationId: string;
    step: ObligationStep;
    on: LocalDate;
    number: string | null;
    note: string | null;
    dueOn: LocalDate | null;
    byActor: string;
    recordedAt: Generated<string>;
  };
  outreach: {
    id: string;
    version: Generated<number>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    kind: OutreachKind;
    on: LocalDate;
    topics: OutreachTopic[];
    note: string | null;
    sessions: number | null;
    audience: Generated<AudienceCount[]>;
    attendance: number | null;
    channel: Channel | null;
    outlet: string | null;
    times: number | null;
    copies: number | null;
    pledged: Generated<number>;
    withdrawnReason: string | null;
    byActor: string;
  };
  pilotOutcome: {
    id: string;
    pilotId: string;
    outcome: PilotEnd;
    on: LocalDate;
    issuer: CommitteeIssuer;
    decisionNumber: string;
    reason: string;
    successorId: string | null;
    byActor: string;
    recordedAt: Generated<string>;
  };
  pilotStep: {
    id: string;
    pilotId: string;
    stage: PilotStage;
    on: LocalDate;
    documentNumber: string | null;
    note: string | null;
    byActor: string;
    recordedAt: Generated<string>;
    documentId: string | null;
  };
  pilotUnit: {
    id: string;
    version: Generated<number>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
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
    peopleSurveyed: number | null;
    peopleConsented: number | null;
    peopleDeclined: number | null;
    isHotspot: boolean | null;
    standardMet: boolean | null;
    standardSource: string | null;
    partyWill: LocalWill | null;
    frontWill: LocalWill | null;
    hadModel: boolean | null;
    previousModel: string | null;
    objectionReason: string | null;
    outcomeReason: string | null;
    decisionId: string | null;
    rankWhenChosen: number | null;
    passedOver: number | null;
    changedAt: Generated<string>;
    entrustedOn: LocalDate | null;
  };
  plan: {
    id: string;
    schemeId: string;
    parentId: string | null;
    unitVersionId: string;
    provinceKey: number;
    year: number;
    quota: number | null;
    version: Generated<number>;
    level: Generated<PlanLevel>;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    untilYear: number;
    partyOpinion: LegalBasisRow | null;
    issuerUnitId: string;
    documentId: string;
  };
  plannedInspection: {
    id: string;
    inspectionPlanId: string;
    pilotId: string;
    kind: InspectionKind;
    month: number;
    on: LocalDate | null;
  };
  reminder: {
    id: string;
    version: Generated<number>;
    unitVersionId: string;
    provinceKey: number;
    districtKey: number | null;
    communeKey: number | null;
    areaKey: number | null;
    kind: DutyKind;
    subjectId: string;
    pilotId: string | null;
    dueOn: LocalDate;
    ruleDays: number | null;
    office: ReminderOffice;
    officeVersionId: string;
    on: LocalDate;
    note: string | null;
    byActor: string;
    recordedAt: Generated<string>;
    acknowledgedOn: LocalDate | null;
    acknowledgedBy: string | null;
  };
  reminderRule: {
    kind: string;
    days: number;
    step: string;
  };
  scheme: {
    id: string;
    code: string;
    name: string;
    foldedName: string;
    shortName: string;
    aliases: Generated<string[]>;
    endsOn: LocalDate | null;
  };
  scoreSheet: {
    id: string;
    planId: string;
    number: number;
    weights: Weights;
    reason: string;
    byActor: string;
    recordedAt: Generated<string>;
  };
  securityProblem: {
    id: string;
    pilotId: string;
    position: number;
    kind: SecurityProblemKind;
    evidence: string;
    source: string;
    notedOn: LocalDate;
  };
  selectionDecision: {
    id: string;
    planId: string;
    number: string;
    on: LocalDate;
    documentId: string | null;
    rankReason: string | null;
    overQuotaReason: string | null;
    byActor: string;
    recordedAt: Generated<string>;
  };
  settlementLine: {
    id: string;
    requestId: string;
    position: number;
    kind: BudgetLineKind;
    amount: string;
    note: string | null;
  };
  steeringCommittee: {
    id: string;
    pilotId: string;
    foundedOn: LocalDate;
    issuer: CommitteeIssuer;
    decisionNumber: string;
    regulationNumber: string | null;
    memberCount: number;
    womenCount: number | null;
    ordinal: Generated<number>;
    fromOn: LocalDate;
    untilOn: LocalDate | null;
    regulationOn: LocalDate | null;
    taskSplitNumber: string | null;
    listed: Generated<boolean>;
    byActor: string | null;
  };
  storedFile: {
    id: string;
    key: string;
    accountId: string;
    name: string;
    mediaType: string;
    size: number;
    sha256: string;
    uploadedAt: Generated<string>;
    claimedAt: string | null;
    discardAfter: string | null;
    discardedAt: string | null;
  };
  urgedUnit: {
    documentId: string;
    pilotId: string;
  };
  wave: {
    id: string;
    planId: string;
    year: number;
  };
}
/** Rows as they are read. */
export type Rows = { [T in keyof Tables]: Selectable<Tables[T]> };
