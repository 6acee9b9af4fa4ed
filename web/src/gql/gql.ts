/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation RemoveAttachment($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { id version removedAt removalReason } }\n": typeof types.RemoveAttachmentDocument,
    "\n  query Attachments($kind: AttachmentSubject!, $of: [ID!]!) {\n    attachments(kind: $kind, of: $of) { id version subjectId title kind fileName mediaType size attachedAt removedAt removalReason by { id name } }\n    attachable(kind: $kind, of: $of)\n  }\n": typeof types.AttachmentsDocument,
    "\n  mutation AttachFile($input: AttachFileInput!) { attachFile(input: $input) { id } }\n": typeof types.AttachFileDocument,
    "\n  query BoardPage($year: Int!, $district: ID, $lateOnly: Boolean, $search: String) {\n    yearBoard(year: $year, district: $district, lateOnly: $lateOnly, search: $search) {\n      year asOf quota milestones\n      total { units done late }\n      districts { id name }\n      waves { year selected launched late ownModels }\n      rows { id code todaysCode name formerName districtId wave isOwnModel days states }\n    }\n  }\n": typeof types.BoardPageDocument,
    "\n  query MentorCandidates($commune: ID!) {\n    unitVersion(id: $commune) {\n      id\n      children(first: 30) { edges { node { id fullName organisations(kind: FRONT_WORK_BOARD) { id officials { id name } } } } }\n    }\n  }\n": typeof types.MentorCandidatesDocument,
    "\n  mutation AssignMentor($input: AssignMentorInput!) {\n    assignMentor(input: $input) { id version stage mentors { id to } ...CaseFacts_caseFile ...CaseFilesTable_caseFile }\n  }\n": typeof types.AssignMentorDocument,
    "\n  fragment CaseFacts_caseFile on CaseFile {\n    id category closedOn closedReason lastVisitOn nextVisitDueOn\n    person { id fullName birthYear sex identityNumberMasked phoneMasked }\n    consent { givenOn form textVersion withdrawnOn }\n    mentors { id from to account { id } }\n    grades { id year quarter level reason }\n  }\n": typeof types.CaseFacts_CaseFileFragmentDoc,
    "\n  query CaseFilePage($id: ID!, $names: Boolean!) {\n    caseFile(id: $id) {\n      id version number stage visitOverdue openedOn\n      person { id fullName }\n      unit { id fullName }\n      area { id fullName }\n      mentors { id to }\n      ...CaseFacts_caseFile\n      ...CaseStory_caseFile\n      ... @include(if: $names) {\n        mentors { id account { id name } }\n        visits(first: 50) { edges { node { id by { id name } } } }\n      }\n    }\n  }\n": typeof types.CaseFilePageDocument,
    "\n  query CaseFilesPage($stage: CaseStage, $category: LegalCategory, $search: String, $overdue: Boolean, $after: String) {\n    caseFiles(stage: $stage, category: $category, search: $search, overdue: $overdue, first: 100, after: $after) {\n      totalCount\n      edges { node { id ...CaseFilesTable_caseFile } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CaseFilesPageDocument,
    "\n  fragment CaseFilesTable_caseFile on CaseFile {\n    id number stage category openedOn lastVisitOn nextVisitDueOn visitOverdue\n    person { id fullName }\n    area { id fullName }\n  }\n": typeof types.CaseFilesTable_CaseFileFragmentDoc,
    "\n  fragment CaseStory_caseFile on CaseFile {\n    id\n    visits(first: 50) { totalCount edges { node { id on place metWith noContactReason note nextVisitOn by { id } } } pageInfo { hasNextPage } }\n  }\n": typeof types.CaseStory_CaseFileFragmentDoc,
    "\n  mutation CloseCaseFile($input: CloseCaseFileInput!) { closeCaseFile(input: $input) { id version stage mentors { id to } ...CaseFacts_caseFile ...CaseFilesTable_caseFile } }\n": typeof types.CloseCaseFileDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id version stage mentors { id to } ...CaseFacts_caseFile ...CaseFilesTable_caseFile } }\n": typeof types.WithdrawConsentDocument,
    "\n  mutation GradeCaseFile($input: GradeCaseFileInput!) { gradeCaseFile(input: $input) { id version ...CaseFacts_caseFile } }\n": typeof types.GradeCaseFileDocument,
    "\n  query CaseFilesAlike($unitId: ID!, $person: PersonInput!) {\n    caseFilesAlike(unitId: $unitId, person: $person) { id number stage openedOn person { id fullName birthYear phoneMasked identityNumberMasked } }\n  }\n": typeof types.CaseFilesAlikeDocument,
    "\n  mutation OpenCaseFile($input: OpenCaseFileInput!) { openCaseFile(input: $input) { id number } }\n": typeof types.OpenCaseFileDocument,
    "\n  mutation RecordVisit($input: RecordVisitInput!) {\n    recordVisit(input: $input) { id version visitOverdue ...CaseFacts_caseFile ...CaseStory_caseFile ...CaseFilesTable_caseFile }\n  }\n": typeof types.RecordVisitDocument,
    "\n  query OwnCommune($id: ID!) {\n    unitVersion(id: $id) { id unitId fullName level children(first: 100) { edges { node { id unitId fullName } } } }\n  }\n": typeof types.OwnCommuneDocument,
    "\n  query CommendationsPage($year: Int!, $state: CommendationState, $receiver: Receiver, $after: String) {\n    commendationFigures(year: $year) { nominated collectives individuals counts { giver form collectives individuals } }\n    commendations(year: $year, state: $state, receiver: $receiver, first: 100, after: $after) {\n      totalCount\n      edges {\n        node {\n          id version state receiver form giver individualName evidence nominationNumber nominatedOn consideredOn decisionNumber decidedOn bonus reason conference presentedOn revokedOn returned\n          unit { id fullName }\n          pilotUnit { id year unit { id fullName } }\n          organisation { id name }\n          official { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CommendationsPageDocument,
    "\n  mutation Nominate($input: NominateInput!) { nominate(input: $input) { id } }\n": typeof types.NominateDocument,
    "\n  query PilotUnitsToPraise { pilotUnits(first: 100) { edges { node { id year unit { id unitId fullName } } } } }\n": typeof types.PilotUnitsToPraiseDocument,
    "\n  mutation ConsiderCommendation($input: ConsiderCommendationInput!) { considerCommendation(input: $input) { id version state } }\n": typeof types.ConsiderCommendationDocument,
    "\n  mutation AwardCommendation($input: AwardCommendationInput!) { awardCommendation(input: $input) { id version state } }\n": typeof types.AwardCommendationDocument,
    "\n  mutation DeclineCommendation($input: DeclineCommendationInput!) { declineCommendation(input: $input) { id version state } }\n": typeof types.DeclineCommendationDocument,
    "\n  mutation PresentCommendation($input: PresentCommendationInput!) { presentCommendation(input: $input) { id version state } }\n": typeof types.PresentCommendationDocument,
    "\n  query HeldConferences($year: Int!) { conferences(year: $year, first: 100) { edges { node { id title heldOn } } } }\n": typeof types.HeldConferencesDocument,
    "\n  mutation RevokeCommendation($input: RevokeCommendationInput!) { revokeCommendation(input: $input) { id version state } }\n": typeof types.RevokeCommendationDocument,
    "\n  mutation ConcludeConference($input: ConcludeConferenceInput!) { concludeConference(input: $input) { id version state } }\n": typeof types.ConcludeConferenceDocument,
    "\n  query ConferencePage($id: ID!, $withObligations: Boolean!) {\n    conference(id: $id) {\n      id version kind title state plannedFrom plannedTo heldOn place chairs agenda attendance women minutesNumber reviewedFrom reviewedTo reason conclusions mayHold\n      attendees { body count } papers { title document { id number } } unit { id fullName } pilotUnit { id unit { id fullName } }\n      organisers { id body label unit { id fullName } } invited { id body label unit { id fullName } }\n      entries { id step on note plannedFrom by { id } }\n      obligations @include(if: $withObligations) { id title body bodyName state dueOn conclusion isOverdue ofUnit { id fullName } }\n    }\n  }\n": typeof types.ConferencePageDocument,
    "\n  query NamesOfConference($id: ID!) { conference(id: $id) { id entries { id by { id name } } } }\n": typeof types.NamesOfConferenceDocument,
    "\n  query ConferencesPage($kind: ConferenceKind, $state: ConferenceState, $year: Int, $search: String, $after: String) {\n    conferences(kind: $kind, state: $state, year: $year, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id kind title state plannedFrom heldOn attendance unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ConferencesPageDocument,
    "\n  mutation HoldConference($input: HoldConferenceInput!) { holdConference(input: $input) { id version state } }\n": typeof types.HoldConferenceDocument,
    "\n  mutation PostponeConference($input: PostponeConferenceInput!) { postponeConference(input: $input) { id version plannedFrom plannedTo } }\n": typeof types.PostponeConferenceDocument,
    "\n  mutation CancelConference($input: CancelConferenceInput!) { cancelConference(input: $input) { id version state } }\n": typeof types.CancelConferenceDocument,
    "\n  mutation PlanConference($input: PlanConferenceInput!) { planConference(input: $input) { id } }\n": typeof types.PlanConferenceDocument,
    "\n  query UnitsToLaunch { pilotUnits(first: 100) { edges { node { id year selectedOn launchedOn unit { id fullName } } } } }\n": typeof types.UnitsToLaunchDocument,
    "\n  mutation IssueDocument($input: IssueDocumentInput!) { issueDocument(input: $input) { id version state number issuedOn hash } }\n": typeof types.IssueDocumentDocument,
    "\n  mutation AcknowledgeDocument($input: AcknowledgeDocumentInput!) { acknowledgeDocument(input: $input) { id receiptsReceived } }\n": typeof types.AcknowledgeDocumentDocument,
    "\n  query DocumentPage($id: ID!, $recipients: String) {\n    document(id: $id) {\n      id version type title state number issuedOn issuer coIssuers signForm signerName signerPost madeAt hash receiptsExpected receiptsReceived\n      legalBases { raw issuedOn issuer } items { section item text } addressees { label purpose body }\n      parent { id number title } plan { id year } children { id number title issuedOn } ownReceipt { id label }\n      recipientList(first: 100, after: $recipients) { totalCount edges { node { id label groupLabel purpose body receivedOn } } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": typeof types.DocumentPageDocument,
    "\n  query PickDocuments($search: String!) {\n    documents(search: $search, state: ISSUED, first: 10) { edges { node { id number title } } }\n    plans(search: $search, first: 5) { edges { node { id document { id number title } } } }\n  }\n": typeof types.PickDocumentsDocument,
    "\n  query DocumentsPage($search: String, $type: DocumentType, $state: DocumentState, $awaitingReceipt: Boolean, $after: String) {\n    documents(search: $search, type: $type, state: $state, awaitingReceipt: $awaitingReceipt, first: 50, after: $after) {\n      totalCount\n      edges { node { id type title state number issuedOn issuer receiptsExpected receiptsReceived ownReceipt { id } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DocumentsPageDocument,
    "\n  mutation DraftDocument($input: DraftDocumentInput!) { draftDocument(input: $input) { id version } }\n": typeof types.DraftDocumentDocument,
    "\n  mutation ReviseDocument($input: ReviseDocumentInput!) { reviseDocument(input: $input) { id version title } }\n": typeof types.ReviseDocumentDocument,
    "\n  query WrittenDraft($id: ID!) {\n    document(id: $id) {\n      id version type title state issuer coIssuers signForm signerName signerPost madeAt unit { id unitId }\n      legalBases { raw issuedOn issuer } items { section item text } addressees { label unitId group body purpose } parent { id number title }\n    }\n  }\n": typeof types.WrittenDraftDocument,
    "\n  mutation WithdrawDocumentTemplate($input: WithdrawTemplateInput!) { withdrawDocumentTemplate(input: $input) { type revision } }\n": typeof types.WithdrawDocumentTemplateDocument,
    "\n  query TemplatesPage($unit: ID!) {\n    documentTemplates(unitId: $unit) { type revision fileName since }\n    templateTags { tag meaning }\n  }\n": typeof types.TemplatesPageDocument,
    "\n  mutation DraftReminderLetter($input: DraftReminderLetterInput!) { draftReminderLetter(input: $input) { id } }\n": typeof types.DraftReminderLetterDocument,
    "\n  query OwnOffice($version: ID!) { unitVersion(id: $version) { id unitId fullName organisations(kind: FRONT) { id name } } }\n": typeof types.OwnOfficeDocument,
    "\n  mutation DrawUpEstimate($input: DrawUpEstimateInput!) { drawUpEstimate(input: $input) { id } }\n": typeof types.DrawUpEstimateDocument,
    "\n  mutation ReviseEstimate($input: ReviseEstimateInput!) { reviseEstimate(input: $input) { id version } }\n": typeof types.ReviseEstimateDocument,
    "\n  query OwnUnit($unit: ID!) { unitVersion(id: $unit) { id unitId fullName } }\n": typeof types.OwnUnitDocument,
    "\n  query Estimates($year: Int!, $after: String) {\n    budgetEstimates(year: $year, first: 100, after: $after) {\n      totalCount\n      edges { node { id version number title preparedOn total unit { id fullName } lines { id kind amount note } requests { id state requested approved } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.EstimatesDocument,
    "\n  query FundingPage($year: Int!, $asOf: LocalDate) {\n    budget(year: $year, asOf: $asOf) {\n      year asOf spentPercent\n      amounts { requested approved disbursed spent returned requestCount settledCount }\n      sources { source amounts { approved } }\n      units { unit { id fullName } amounts { approved spent returned } sources { source amounts { approved } } }\n    }\n  }\n": typeof types.FundingPageDocument,
    "\n  fragment FundingStory_request on FundingRequest {\n    id version year source state funder requested requestNumber requestedOn approved decisionNumber decidedOn decisionReason disbursed spent returned settlementNumber settledOn\n    unit { id fullName }\n    estimate { id number total lines { id kind amount note } }\n    disbursements { id on number amount }\n    settlementLines { id kind amount note }\n  }\n": typeof types.FundingStory_RequestFragmentDoc,
    "\n  query FundingRequestPage($id: ID!) { fundingRequest(id: $id) { id ...FundingStory_request } }\n": typeof types.FundingRequestPageDocument,
    "\n  query FundingRequests($year: Int!, $source: FundingSource, $state: FundingState, $after: String) {\n    fundingRequests(year: $year, source: $source, state: $state, first: 100, after: $after) {\n      totalCount\n      edges { node { id source state requested requestNumber requestedOn approved disbursed unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.FundingRequestsDocument,
    "\n  query FundingGuidance($year: Int!) { fundingGuidance(year: $year) { id isOpen number issuedOn } }\n": typeof types.FundingGuidanceDocument,
    "\n  mutation LinkFundingGuidance($input: LinkFundingGuidanceInput!) { linkFundingGuidance(input: $input) { id isOpen number issuedOn } }\n": typeof types.LinkFundingGuidanceDocument,
    "\n  mutation RequestFunding($input: RequestFundingInput!) { requestFunding(input: $input) { id } }\n": typeof types.RequestFundingDocument,
    "\n  mutation ApproveFunding($input: ApproveFundingInput!) { approveFunding(input: $input) { ...FundingStory_request } }\n": typeof types.ApproveFundingDocument,
    "\n  mutation RefuseFunding($input: RefuseFundingInput!) { refuseFunding(input: $input) { ...FundingStory_request } }\n": typeof types.RefuseFundingDocument,
    "\n  mutation DisburseFunding($input: DisburseFundingInput!) { disburseFunding(input: $input) { ...FundingStory_request } }\n": typeof types.DisburseFundingDocument,
    "\n  mutation SettleFunding($input: SettleFundingInput!) { settleFunding(input: $input) { ...FundingStory_request } }\n": typeof types.SettleFundingDocument,
    "\n  mutation FixFinding($input: FollowFindingInput!) { fixFinding(input: $input) { id version state fixedOn evidence isOverdue daysLate entries { id step on note } } }\n": typeof types.FixFindingDocument,
    "\n  mutation ReturnFinding($input: FollowFindingInput!) { returnFinding(input: $input) { id version state fixedOn evidence isOverdue daysLate entries { id step on note } } }\n": typeof types.ReturnFindingDocument,
    "\n  mutation AcceptFinding($input: AcceptFindingInput!) { acceptFinding(input: $input) { id version state fixedOn evidence isOverdue daysLate entries { id step on note } } }\n": typeof types.AcceptFindingDocument,
    "\n  query InspectionFigures($year: Int!) {\n    inspectionProgress(year: $year) { year planned inspected supervisions findings fixed overdue waves { year planned inspected } }\n    inspectionPlan(year: $year) { id version number issuedOn dueOn }\n  }\n": typeof types.InspectionFiguresDocument,
    "\n  query InspectionPage($id: ID!) {\n    inspection(id: $id) {\n      id version kind state level wave heldOn isPlanned unplannedReason minutesNumber grade recommendations conclusionNumber conclusionOn\n      unit { id fullName } pilotUnit { id } team { post }\n      items { code position text result note }\n      findings { id version item kind what dueOn responsible state fixedOn evidence isOverdue daysLate entries { id step on note } }\n    }\n  }\n": typeof types.InspectionPageDocument,
    "\n  query InspectionsPage($wave: Int, $kind: InspectionKind, $state: InspectionState, $overdue: Boolean, $search: String, $after: String) {\n    inspections(wave: $wave, kind: $kind, state: $state, overdue: $overdue, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id kind state wave heldOn grade findingCount openFindingCount overdueFindingCount unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.InspectionsPageDocument,
    "\n  mutation IssueInspectionPlan($input: IssueInspectionPlanInput!) { issueInspectionPlan(input: $input) { id version number issuedOn } }\n": typeof types.IssueInspectionPlanDocument,
    "\n  mutation AnswerInspection($input: AnswerInspectionInput!) {\n    answerInspection(input: $input) {\n      id version items { code position text result note }\n      findings { id version item kind what dueOn responsible state fixedOn evidence isOverdue daysLate entries { id step on note } }\n    }\n  }\n": typeof types.AnswerInspectionDocument,
    "\n  mutation OpenInspection($input: OpenInspectionInput!) { openInspection(input: $input) { id } }\n": typeof types.OpenInspectionDocument,
    "\n  query PilotInspections($pilotUnit: ID!) {\n    inspections(pilotUnit: $pilotUnit, first: 20) { edges { node { id kind state heldOn grade findingCount openFindingCount overdueFindingCount } } }\n  }\n": typeof types.PilotInspectionsDocument,
    "\n  query InspectionPlanUnits($year: Int!) {\n    plan(year: $year) { id unit { id unitId } }\n    pilotUnits(counted: CHOSEN, first: 100) { edges { node { id year launchedOn unit { id fullName } } } }\n  }\n": typeof types.InspectionPlanUnitsDocument,
    "\n  mutation DraftInspectionPlan($input: DraftInspectionPlanInput!) { draftInspectionPlan(input: $input) { id } }\n": typeof types.DraftInspectionPlanDocument,
    "\n  mutation CloseInspection($input: CloseInspectionInput!) { closeInspection(input: $input) { id version state minutesNumber grade recommendations } }\n": typeof types.CloseInspectionDocument,
    "\n  mutation ConcludeInspection($input: ConcludeInspectionInput!) { concludeInspection(input: $input) { id version state conclusionNumber conclusionOn } }\n": typeof types.ConcludeInspectionDocument,
    "\n  query YearMilestones($year: Int!) {\n    plan(year: $year) { id deadlines { id kind quarter dueOn } }\n  }\n": typeof types.YearMilestonesDocument,
    "\n  query MyPilotTasks($after: String) {\n    pilotTasks(first: 50, after: $after) { edges { node { id title dueOn link paragraph { section item number documentId } unit { id fullName } } } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.MyPilotTasksDocument,
    "\n  query MyCaseTasks($after: String) {\n    caseTasks(first: 50, after: $after) { edges { node { id title dueOn link unit { id fullName } } } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.MyCaseTasksDocument,
    "\n  query MyReportTasks($after: String) {\n    reportTasks(first: 50, after: $after) { edges { node { id title dueOn link unit { id fullName } } } pageInfo { hasNextPage endCursor } }\n  }\n": typeof types.MyReportTasksDocument,
    "\n  mutation AskObligation($input: AskObligationInput!) { askObligation(input: $input) { id } }\n": typeof types.AskObligationDocument,
    "\n  query AskedByDocument($document: ID!, $after: String) {\n    obligations(document: $document, first: 20, after: $after) {\n      totalCount\n      edges { node { id title body bodyName state askedOn dueOn isOverdue section item unit { id fullName } ofUnit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AskedByDocumentDocument,
    "\n  query ObligationPage($id: ID!) {\n    obligation(id: $id) {\n      id version title what body bodyName state askedOn dueOn answeredOn reason doneOn evidenceNumber section item conclusion isOverdue mayAnswer mayWithdraw\n      unit { id fullName } ofUnit { id fullName } document { id number title } conference { id title }\n      entries { id step on number note dueOn by { id } }\n    }\n  }\n": typeof types.ObligationPageDocument,
    "\n  query NamesOfObligation($id: ID!) { obligation(id: $id) { id entries { id by { id name } } } }\n": typeof types.NamesOfObligationDocument,
    "\n  query ObligationsPage($side: ObligationSide, $state: ObligationState, $body: ProgrammeBody, $overdue: Boolean, $search: String, $after: String) {\n    obligations(side: $side, state: $state, body: $body, overdue: $overdue, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id title body bodyName state askedOn dueOn isOverdue unit { id fullName } ofUnit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ObligationsPageDocument,
    "\n  query ParagraphsOf($id: ID!) { document(id: $id) { id items { section item text } } }\n": typeof types.ParagraphsOfDocument,
    "\n  mutation AnswerObligation($input: AnswerObligationInput!) { answerObligation(input: $input) { id version state } }\n": typeof types.AnswerObligationDocument,
    "\n  mutation FinishObligation($input: FinishObligationInput!) { finishObligation(input: $input) { id version state } }\n": typeof types.FinishObligationDocument,
    "\n  mutation WithdrawObligation($input: WithdrawObligationInput!) { withdrawObligation(input: $input) { id version state } }\n": typeof types.WithdrawObligationDocument,
    "\n  mutation ScheduleObligation($input: ScheduleObligationInput!) { scheduleObligation(input: $input) { id version dueOn } }\n": typeof types.ScheduleObligationDocument,
    "\n  mutation RecordOutreach($input: RecordOutreachInput!) { recordOutreach(input: $input) { id } }\n": typeof types.RecordOutreachDocument,
    "\n  mutation ReviseOutreach($input: ReviseOutreachInput!) { reviseOutreach(input: $input) { id version } }\n": typeof types.ReviseOutreachDocument,
    "\n  query OwnAreas($under: ID!) { units(level: AREA, under: $under, first: 100) { edges { node { id unitId fullName } } } }\n": typeof types.OwnAreasDocument,
    "\n  query OutreachPage($year: Int!, $kind: OutreachKind, $after: String) {\n    outreachFigures(year: $year) { sessions attendance communications pledged audiences { audience count } channels { channel activities times copies } }\n    outreach(year: $year, kind: $kind, first: 50, after: $after) {\n      totalCount\n      edges { node { id version kind on topics sessions attendance audience { audience count } channel outlet times copies pledged note mayRevise unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OutreachPageDocument,
    "\n  mutation WithdrawOutreach($input: WithdrawOutreachInput!) { withdrawOutreach(input: $input) { id version } }\n": typeof types.WithdrawOutreachDocument,
    "\n  query OverduePage($asOf: LocalDate, $againstFirst: Boolean, $district: ID, $kind: DutyKind, $first: Int!, $after: String) {\n    overdue(asOf: $asOf, againstFirst: $againstFirst, district: $district, kind: $kind, first: $first, after: $after) {\n      totalCount\n      edges { node { id kind dueOn what link unit { id fullName } district { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OverduePageDocument,
    "\n  query OverdueCounts($asOf: LocalDate, $againstFirst: Boolean) {\n    overdueCounts(asOf: $asOf, againstFirst: $againstFirst) { total kinds { kind count } district { id fullName } }\n  }\n": typeof types.OverdueCountsDocument,
    "\n  query Deadlines($year: Int!) { plan(year: $year) { id ...Milestones_plan } }\n": typeof types.DeadlinesDocument,
    "\n  query LateUnits($year: Int!) {\n    pilotUnits(year: $year, counted: LATE, first: 6) { totalCount edges { node { id stage isLate launchDueOn unit { id fullName } district { id fullName } } } }\n  }\n": typeof types.LateUnitsDocument,
    "\n  query OverviewPage($year: Int!, $asOf: LocalDate) {\n    waveProgress(year: $year, asOf: $asOf) {\n      year asOf quota selected launched late onTime dueOn\n      districts { selected launched late district { id unitId fullName } }\n      months { month launched planned }\n    }\n  }\n": typeof types.OverviewPageDocument,
    "\n  query AreasOfUnit($under: ID!) {\n    units(level: AREA, under: $under, first: 100) { edges { node { id unitId fullName } } }\n  }\n": typeof types.AreasOfUnitDocument,
    "\n  fragment NextStep_pilotUnit on PilotUnit {\n    id version stage sponsor nextStep proposedOn peopleToHelp\n    endorsements { level on }\n    steps { stage on }\n    unit { id unitId }\n  }\n": typeof types.NextStep_PilotUnitFragmentDoc,
    "\n  query OwnPlans { plans(level: COMMUNE, first: 20) { edges { node { id number issuedOn title document { id } } } } }\n": typeof types.OwnPlansDocument,
    "\n  fragment PilotUnitFacts_pilotUnit on PilotUnit {\n    id sponsor peopleToHelp peopleSource securityProblem justification launchDueOn\n    endorsements { level on } urgedBy { id number issuedOn }\n  }\n": typeof types.PilotUnitFacts_PilotUnitFragmentDoc,
    "\n  query PilotUnitPage($id: ID!, $works: Boolean!) {\n    pilotUnit(id: $id) {\n      id year stage isLate daysLate selectedOn launchedOn\n      unit { id code fullName synthetic ancestors { id fullName level } }\n      steps { stage on }\n      ...PilotUnitFacts_pilotUnit @include(if: $works)\n      ...PilotUnitParts_pilotUnit @include(if: $works)\n      ...Committee_pilotUnit @include(if: $works)\n      ...CoreGroups_pilotUnit @include(if: $works)\n      ...Outcome_pilotUnit @include(if: $works)\n      ...PilotUnitStory_pilotUnit @include(if: $works)\n      ...NextStep_pilotUnit @include(if: $works)\n    }\n  }\n": typeof types.PilotUnitPageDocument,
    "\n  fragment PilotUnitParts_pilotUnit on PilotUnit {\n    id\n    launch { id heldOn place chair attendance minutesNumber }\n  }\n": typeof types.PilotUnitParts_PilotUnitFragmentDoc,
    "\n  fragment PilotUnitStory_pilotUnit on PilotUnit {\n    id groupsFoundedOn\n    steps { id stage on documentNumber document { id } note by { id } }\n    committeeVersions { id ordinal fromOn decisionNumber by { id } }\n    coreGroups { id groupId name versions { id ordinal fromOn decisionNumber by { id } } }\n    dissolvedGroups { id groupId name untilOn dissolutionNumber dissolutionReason versions { id ordinal fromOn decisionNumber by { id } } }\n    outcomes { id outcome on decisionNumber reason by { id } }\n  }\n": typeof types.PilotUnitStory_PilotUnitFragmentDoc,
    "\n  query NamesOfUnit($id: ID!) {\n    pilotUnit(id: $id) {\n      id\n      steps { id by { id name } }\n      committeeVersions { id by { id name } }\n      coreGroups { id versions { id by { id name } } }\n      dissolvedGroups { id versions { id by { id name } } }\n      outcomes { id by { id name } }\n    }\n  }\n": typeof types.NamesOfUnitDocument,
    "\n  query PilotUnitsPage($year: Int, $stage: PilotStage, $district: ID, $late: Boolean, $counted: WaveCount, $search: String, $after: String, $chooses: Boolean!) {\n    pilotUnits(year: $year, stage: $stage, district: $district, late: $late, counted: $counted, search: $search, first: 100, after: $after) {\n      totalCount\n      edges { node { id ...PilotUnitsTable_pilotUnit ...PilotUnitsNeed_pilotUnit @include(if: $chooses) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PilotUnitsPageDocument,
    "\n  query PilotUnitDistricts($year: Int!) {\n    waveProgress(year: $year) { year districts { late selected district { id unitId name fullName } } }\n  }\n": typeof types.PilotUnitDistrictsDocument,
    "\n  fragment PilotUnitsTable_pilotUnit on PilotUnit {\n    id year stage isLate launchDueOn launchedOn\n    unit { id code fullName }\n    district { id fullName }\n  }\n": typeof types.PilotUnitsTable_PilotUnitFragmentDoc,
    "fragment PilotUnitsNeed_pilotUnit on PilotUnit { id peopleToHelp }": typeof types.PilotUnitsNeed_PilotUnitFragmentDoc,
    "\n  mutation ProposePilotUnit($input: ProposePilotUnitInput!) { proposePilotUnit(input: $input) { id } }\n": typeof types.ProposePilotUnitDocument,
    "\n  fragment PilotUnitAfterStep on PilotUnit {\n    id version\n    ...PilotUnitsTable_pilotUnit\n    ...PilotUnitsNeed_pilotUnit\n    ...PilotUnitFacts_pilotUnit\n    ...PilotUnitParts_pilotUnit\n    ...PilotUnitStory_pilotUnit\n    ...NextStep_pilotUnit\n    ...Committee_pilotUnit\n    ...CoreGroups_pilotUnit\n    ...Outcome_pilotUnit\n  }\n": typeof types.PilotUnitAfterStepFragmentDoc,
    "mutation EndorsePilotUnit($input: EndorsePilotUnitInput!) { endorsePilotUnit(input: $input) { id ...PilotUnitAfterStep } }": typeof types.EndorsePilotUnitDocument,
    "mutation SelectPilotUnit($input: SelectPilotUnitInput!) { selectPilotUnit(input: $input) { id ...PilotUnitAfterStep } }": typeof types.SelectPilotUnitDocument,
    "mutation GuidePilotUnit($input: GuidePilotUnitInput!) { guidePilotUnit(input: $input) { id ...PilotUnitAfterStep } }": typeof types.GuidePilotUnitDocument,
    "mutation DraftPilotPlan($input: DraftPilotPlanInput!) { draftPilotPlan(input: $input) { id ...PilotUnitAfterStep } }": typeof types.DraftPilotPlanDocument,
    "mutation RecordPartyOpinion($input: RecordPartyOpinionInput!) { recordPartyOpinion(input: $input) { id ...PilotUnitAfterStep } }": typeof types.RecordPartyOpinionDocument,
    "mutation IssuePilotPlan($input: IssuePilotPlanInput!) { issuePilotPlan(input: $input) { id ...PilotUnitAfterStep } }": typeof types.IssuePilotPlanDocument,
    "mutation FoundSteeringCommittee($input: FoundSteeringCommitteeInput!) { foundSteeringCommittee(input: $input) { id ...PilotUnitAfterStep } }": typeof types.FoundSteeringCommitteeDocument,
    "mutation FoundCoreGroups($input: FoundCoreGroupsInput!) { foundCoreGroups(input: $input) { id ...PilotUnitAfterStep } }": typeof types.FoundCoreGroupsDocument,
    "mutation RecordSurvey($input: RecordSurveyInput!) { recordSurvey(input: $input) { id ...PilotUnitAfterStep } }": typeof types.RecordSurveyDocument,
    "mutation LaunchPilotUnit($input: LaunchPilotUnitInput!) { launchPilotUnit(input: $input) { id ...PilotUnitAfterStep } }": typeof types.LaunchPilotUnitDocument,
    "mutation ActivatePilotUnit($input: ActivatePilotUnitInput!) { activatePilotUnit(input: $input) { id ...PilotUnitAfterStep } }": typeof types.ActivatePilotUnitDocument,
    "query SurveyOfUnit($id: ID!) { pilotUnit(id: $id) { id surveyedOn survey { surveyed consented declined } } }": typeof types.SurveyOfUnitDocument,
    "\n  query PlanDrafts { documents(type: PLAN, state: DRAFT, first: 20) { edges { node { id title issuer unit { id level } } } } }\n": typeof types.PlanDraftsDocument,
    "\n  query IssuePlanDraft($id: ID!) {\n    document(id: $id) { id version title type state parent { id } unit { id level } items { section item text } }\n    schemes { id shortName }\n    plans(first: 100) { edges { node { id level year untilYear number title document { id } } } }\n  }\n": typeof types.IssuePlanDraftDocument,
    "\n  mutation IssuePlan($input: IssuePlanInput!) { issuePlan(input: $input) { id number document { id version state number issuedOn hash } } }\n": typeof types.IssuePlanDocument,
    "\n  fragment Milestones_plan on Plan {\n    id unit { id unitId }\n    deadlines { id version kind quarter year dueOn paragraph { section item number documentId } inner { kind dueOn } history { id from to reason documentNumber document { id } } }\n  }\n": typeof types.Milestones_PlanFragmentDoc,
    "\n  mutation MoveDeadline($input: MoveDeadlineInput!) {\n    moveDeadline(input: $input) { id version dueOn history { from to reason recordedAt } }\n  }\n": typeof types.MoveDeadlineDocument,
    "\n  query NoticesOfDates { documents(type: NOTICE, state: ISSUED, first: 50) { edges { node { id number issuedOn title unit { id unitId } } } } }\n": typeof types.NoticesOfDatesDocument,
    "\n  query PlanPage($id: ID!, $papers: Boolean!, $works: Boolean!) {\n    programmePlan(id: $id) {\n      id level year untilYear title number issuedOn issuer coIssuers quota\n      legalBases { raw issuedOn issuer } partyOpinion { raw issuedOn issuer } scheme { id shortName } parent { id number title } unit { id fullName }\n      children { id number title issuedOn level year }\n      document @include(if: $papers) { id receiptsExpected receiptsReceived }\n      expected @include(if: $works) { level paperNumber unit { id fullName } plan { id number issuedOn } pilotUnit { id } }\n      previousWave @include(if: $works) { year asOf quota selected launched onTime }\n      ...Milestones_plan\n    }\n  }\n": typeof types.PlanPageDocument,
    "\n  query PlansPage($year: Int, $level: PlanLevel, $search: String, $after: String) {\n    plans(year: $year, level: $level, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id level year untilYear number issuedOn title parent { id number } unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PlansPageDocument,
    "\n  query MissingFigures($indicator: String!, $period: ID!, $level: UnitLevel!, $after: String) {\n    statistics(indicator: $indicator, period: $period, level: $level, first: 100, after: $after) {\n      totalCount\n      edges { node { value status missingReason unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.MissingFiguresDocument,
    "\n  query PublishedPage { reportingPeriods { id name from to } indicators { id code name nameEn } }\n": typeof types.PublishedPageDocument,
    "\n  query StatisticsCoverage($period: ID!) {\n    statisticsCoverage(period: $period) {\n      finishedOn due counted publication { state edition }\n      unit { id fullName }\n      gaps { reason unit { id fullName } }\n      corrections { number on indicators { id code name nameEn } }\n    }\n  }\n": typeof types.StatisticsCoverageDocument,
    "\n  query MyMail { me { id version email mailIsOn } }\n": typeof types.MyMailDocument,
    "\n  mutation SetMyEmail($input: SetMyEmailInput!) { setMyEmail(input: $input) { id version email } }\n": typeof types.SetMyEmailDocument,
    "\n  query MyReminders($after: String) {\n    myReminders(first: 20, after: $after) {\n      totalCount\n      edges { node { id version kind dueOn on what link note acknowledgedOn unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.MyRemindersDocument,
    "\n  mutation AcknowledgeReminder($input: AcknowledgeReminderInput!) { acknowledgeReminder(input: $input) { id version acknowledgedOn } }\n": typeof types.AcknowledgeReminderDocument,
    "\n  query PilotReminders($pilotUnit: ID!) {\n    reminders(pilotUnit: $pilotUnit, first: 20) {\n      totalCount\n      edges { node { id on kind dueOn office note ruleDays isOpen acknowledgedOn mail { waiting sent failed } } }\n    }\n  }\n": typeof types.PilotRemindersDocument,
    "\n  mutation RemindNow($input: RemindNowInput!) { remindNow(input: $input) { id office officeUnit { id fullName } } }\n": typeof types.RemindNowDocument,
    "\n  mutation ApplyReorganisation($input: CloseReorganisationInput!) { applyReorganisation(input: $input) { id version state closedAt closedReason } }\n": typeof types.ApplyReorganisationDocument,
    "\n  mutation CancelReorganisation($input: CloseReorganisationInput!) { cancelReorganisation(input: $input) { id version state closedAt closedReason } }\n": typeof types.CancelReorganisationDocument,
    "\n  mutation DecideReorganisation($input: DecideReorganisationInput!) { decideReorganisation(input: $input) { id version state undecided } }\n": typeof types.DecideReorganisationDocument,
    "\n  mutation DecideReorganisationArea($input: DecideReorganisationAreaInput!) { decideReorganisationArea(input: $input) { id version state undecided } }\n": typeof types.DecideReorganisationAreaDocument,
    "\n  mutation DecideReorganisationPost($input: DecideReorganisationPostInput!) { decideReorganisationPost(input: $input) { id version state undecided } }\n": typeof types.DecideReorganisationPostDocument,
    "\n  mutation DraftReorganisation($input: DraftReorganisationInput!) { draftReorganisation(input: $input) { id version state } }\n": typeof types.DraftReorganisationDocument,
    "\n  mutation ReviseReorganisation($input: ReviseReorganisationInput!) { reviseReorganisation(input: $input) { id version state } }\n": typeof types.ReviseReorganisationDocument,
    "\n  query ReorganisationAct($id: ID!, $unitFates: String, $newUnits: String, $splitUnits: String, $affectedPosts: String, $sightChanges: String, $decisions: String) {\n    reorganisation(id: $id) {\n      id version title basis effectiveOn state draftedAt closedAt closedReason undecided toDecide\n      faults { row rule message }\n      endingUnits(first: 1) { totalCount }\n      unitFates(first: 50, after: $unitFates) {\n        totalCount\n        edges { node { fate heirs { code fullName } unit { id code fullName openPilotUnits openDuties openCaseFiles openReports } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      sightChanges(first: 20, after: $sightChanges) {\n        totalCount\n        edges { node { post { id title organisation { id name } } official { id name } readsOnly gainCount loseCount gains { id code fullName } loses { id code fullName } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      decisions(first: 50, after: $decisions) {\n        totalCount\n        edges { node { unit { id code fullName } post { id title organisation { id name } } target decidedAt by { id name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      newUnits(first: 50, after: $newUnits) { totalCount edges { node { code fullName parentCode } } pageInfo { hasNextPage endCursor } }\n      splitUnits(first: 20, after: $splitUnits) {\n        totalCount\n        edges { node { unit { id unitId code fullName } needsDecision decision heirs { code fullName } areas { unit { id unitId code fullName } decision } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      affectedPosts(first: 50, after: $affectedPosts) {\n        totalCount\n        edges { node { post { id title organisation { id name } } unit { id fullName } heirs { code fullName } decision } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.ReorganisationActDocument,
    "\n  query ReorganisationList($after: String) {\n    reorganisations(first: 50, after: $after) {\n      totalCount\n      edges { node { id title basis effectiveOn state draftedAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ReorganisationListDocument,
    "\n  query RevisedReorganisation($id: ID!) { reorganisation(id: $id) { id version title basis effectiveOn state } }\n": typeof types.RevisedReorganisationDocument,
    "\n  query SettlingOfAct($id: ID!) {\n    reorganisation(id: $id) {\n      id\n      modelsSettling { state moves settled }\n      casesSettling { state moves settled }\n      reportingSettling { state moves settled }\n    }\n  }\n": typeof types.SettlingOfActDocument,
    "\n  query Compilation($period: ID!, $unit: ID!) {\n    compilation(period: $period, unit: $unit) {\n      unit { id fullName }\n      provisional\n      report { id state level provisional }\n      missing { id fullName }\n      gaps { reason note unit { id fullName } namedBy { id fullName } }\n      figures {\n        value status missingReason\n        indicator { id code name nameEn unit }\n        parts { value status missingReason unit { id fullName level } report { id level unit { id unitId } } }\n      }\n    }\n  }\n": typeof types.CompilationDocument,
    "\n  mutation CompileReport($input: CompileReportInput!) { compileReport(input: $input) { id version state gaps { reason note unit { id fullName } namedBy { id fullName } } } }\n": typeof types.CompileReportDocument,
    "\n  fragment CorrectBar_report on Report { id version corrections { number state } figures { value indicator { id code name nameEn kind } } }\n": typeof types.CorrectBar_ReportFragmentDoc,
    "\n  mutation CorrectReport($input: CorrectReportInput!) { correctReport(input: $input) { id version state ...CorrectionsCard_report ...ReportReading_report } }\n": typeof types.CorrectReportDocument,
    "\n  fragment CorrectionsCard_report on Report {\n    id version\n    corrections { number state reason on by decidedOn answer joined { id fullName } figures { oldValue newValue fromBelow indicator { id code name nameEn } } }\n  }\n": typeof types.CorrectionsCard_ReportFragmentDoc,
    "\n  mutation AcceptCorrection($input: AcceptCorrectionInput!) { acceptCorrection(input: $input) { id version state ...CorrectionsCard_report ...ReportReading_report } }\n": typeof types.AcceptCorrectionDocument,
    "\n  mutation ReturnCorrection($input: ReturnCorrectionInput!) { returnCorrection(input: $input) { id version state ...CorrectionsCard_report } }\n": typeof types.ReturnCorrectionDocument,
    "\n  fragment ReportForm_report on Report {\n    id version state level narrative\n    period { id name to }\n    unit { id unitId fullName }\n    figures { value status computed typed reason indicator { id code name nameEn unit kind source required } }\n    warnings { rule message }\n  }\n": typeof types.ReportForm_ReportFragmentDoc,
    "\n  fragment ReportHistory_report on Report { id history { state on recordedAt reason by official { id } } }\n": typeof types.ReportHistory_ReportFragmentDoc,
    "\n  query ReportNames($id: ID!) { report(id: $id) { id history { official { id name } } } }\n": typeof types.ReportNamesDocument,
    "\n  query ReportList($period: ID, $state: ReportState, $level: UnitLevel, $late: Boolean, $after: String) {\n    reports(period: $period, state: $state, level: $level, late: $late, first: 100, after: $after) {\n      totalCount\n      edges { node { id ...ReportsTable_report } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ReportListDocument,
    "\n  query ReportPage($id: ID!) {\n    report(id: $id) {\n      id version level state provisional ownModel dueOn isLate submittedOn acceptedOn\n      publication { state edition }\n      gaps { reason note unit { id fullName } namedBy { id fullName } }\n      period { id name from to }\n      unit { id unitId code fullName parent { id fullName } }\n      ...ReportForm_report\n      ...ReportReading_report\n      ...ReportHistory_report\n      ...CorrectionsCard_report\n      ...CorrectBar_report\n    }\n  }\n": typeof types.ReportPageDocument,
    "\n  fragment ReportReading_report on Report {\n    id narrative explanation\n    figures { value status missingReason computed typed reason indicator { id code name nameEn unit } }\n    warnings { rule message }\n    corrections { number state figures { oldValue indicator { id code } } }\n  }\n": typeof types.ReportReading_ReportFragmentDoc,
    "query ReportingPeriods { reportingPeriods { id name year from to } }": typeof types.ReportingPeriodsDocument,
    "\n  fragment ReportsTable_report on Report { id level state provisional dueOn submittedOn acceptedOn isLate unit { id code fullName parent { id fullName } } }\n": typeof types.ReportsTable_ReportFragmentDoc,
    "\n  mutation AcceptReport($input: AcceptReportInput!) { acceptReport(input: $input) { id version state acceptedOn ...ReportHistory_report ...ReportsTable_report } }\n": typeof types.AcceptReportDocument,
    "\n  mutation ReturnReport($input: ReturnReportInput!) { returnReport(input: $input) { id version state ...ReportHistory_report ...ReportsTable_report } }\n": typeof types.ReturnReportDocument,
    "\n  query BelowReport($period: ID!, $unit: ID!) { compilation(period: $period, unit: $unit) { provisional missing { id fullName } gaps { unit { id } reason note } } }\n": typeof types.BelowReportDocument,
    "\n  mutation TakeBackAcceptance($input: TakeBackAcceptanceInput!) { takeBackAcceptance(input: $input) { id version state acceptedOn ...ReportHistory_report ...ReportsTable_report } }\n": typeof types.TakeBackAcceptanceDocument,
    "\n  mutation SaveReport($input: SaveReportInput!) { saveReport(input: $input) { id version state ...ReportForm_report ...ReportHistory_report ...ReportsTable_report } }\n": typeof types.SaveReportDocument,
    "\n  mutation SubmitReport($input: SubmitReportInput!) {\n    submitReport(input: $input) { id version state provisional submittedOn isLate publication { state edition } ...ReportForm_report ...ReportReading_report ...ReportHistory_report ...ReportsTable_report }\n  }\n": typeof types.SubmitReportDocument,
    "\n  mutation WriteOnReport($input: SaveReportInput!) { saveReport(input: $input) { id version state provisional ...ReportForm_report ...ReportHistory_report ...ReportsTable_report } }\n": typeof types.WriteOnReportDocument,
    "\n  query CandidateDialog($id: ID!) {\n    candidate(id: $id) {\n      id version stage rank score meetsPeople meetsSecurity endorsed isHotspot standardMet standardSource partyWill frontWill hadModel previousModel objectionReason outcomeReason rankWhenChosen passedOver\n      parts { item weight value points }\n      counts { kind year count countedOn source }\n      problems { kind evidence source notedOn }\n      consultations { id body bodyName stance on documentNumber words unit { id fullName } }\n      decision { id number on rankReason }\n      unit { id unitId fullName }\n      district { id unitId fullName }\n      pilotUnit { id peopleToHelp peopleSource peopleCountedOn securityProblem securitySource justification }\n    }\n  }\n": typeof types.CandidateDialogDocument,
    "\n  mutation WithdrawCandidate($input: WithdrawCandidateInput!) { withdrawCandidate(input: $input) { id stage } }\n": typeof types.WithdrawCandidateDocument,
    "\n  mutation SelectPilotUnits($input: SelectPilotUnitsInput!) { selectPilotUnits(input: $input) { id number } }\n": typeof types.SelectPilotUnitsDocument,
    "\n  query IssuedDocuments($year: Int!) { documents(state: ISSUED, year: $year, first: 50) { edges { node { id number title issuedOn } } } }\n": typeof types.IssuedDocumentsDocument,
    "\n  mutation RecordConsultation($input: RecordConsultationInput!) { recordConsultation(input: $input) { id version consultations { id body bodyName stance on documentNumber words unit { id fullName } } } }\n": typeof types.RecordConsultationDocument,
    "\n  mutation DeclineCandidates($input: DeclineCandidatesInput!) { declineCandidates(input: $input) { id stage } }\n": typeof types.DeclineCandidatesDocument,
    "\n  query CandidateTemplate { candidateTemplate }\n": typeof types.CandidateTemplateDocument,
    "\n  query CandidateFile($upload: ID!, $year: Int!, $on: LocalDate!) {\n    candidateFile(upload: $upload, year: $year, on: $on) { rows knownCount made { row fullName peopleToHelp meetsCriteria } faults { row column cell rule message } warnings { row column cell rule message } faultFile }\n  }\n": typeof types.CandidateFileDocument,
    "\n  mutation ImportCandidates($input: ImportCandidatesInput!) { importCandidates(input: $input) { rows knownCount } }\n": typeof types.ImportCandidatesDocument,
    "\n  mutation ReviseCandidate($input: ReviseCandidateInput!) { reviseCandidate(input: $input) { id version } }\n": typeof types.ReviseCandidateDocument,
    "\n  query SelectionPage($year: Int!, $district: ID, $stage: PilotStage, $search: String, $after: String) {\n    selectionBoard(year: $year) {\n      planId year quota proposed endorsed chosen declined ownModels weightsVersion\n      districts { proposed chosen declined ownModels district { id unitId fullName } }\n    }\n    candidates(year: $year, district: $district, stage: $stage, search: $search, first: 100, after: $after) {\n      totalCount\n      edges {\n        node {\n          id version stage rank score meetsPeople meetsSecurity endorsed passedOver\n          parts { item value points }\n          consultations { id body bodyName stance }\n          unit { id code fullName }\n          district { id fullName }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SelectionPageDocument,
    "\n  query SelectionWeights($year: Int!) {\n    selectionBoard(year: $year) { planId weightsVersion weights { item weight } weightChanges { number reason recordedAt by { id name } } }\n  }\n": typeof types.SelectionWeightsDocument,
    "\n  mutation SetSelectionWeights($input: SetSelectionWeightsInput!) { setSelectionWeights(input: $input) }\n": typeof types.SetSelectionWeightsDocument,
    "\n  fragment Outcome_pilotUnit on PilotUnit {\n    id version stage selectedOn launchedOn endedOn\n    committee { id issuer }\n    outcomes { id outcome on issuer decisionNumber reason successor { id year unit { id fullName } } }\n  }\n": typeof types.Outcome_PilotUnitFragmentDoc,
    "\n  query PickSuccessors($search: String!) { pilotUnits(search: $search, counted: CHOSEN, first: 12) { edges { node { id year endedOn unit { id fullName } } } } }\n": typeof types.PickSuccessorsDocument,
    "\n  query MemberSheet($text: String!) {\n    memberSheet(text: $text) { rows { row name sex post office body duty } faults { row column cell rule message } }\n  }\n": typeof types.MemberSheetDocument,
    "\n  fragment Committee_pilotUnit on PilotUnit {\n    id version reStaffingDueSince endedOn\n    committeeVersions {\n      id ordinal foundedOn fromOn untilOn issuer decisionNumber regulationNumber regulationOn taskSplitNumber memberCount womenCount\n      members { id name sex post office body duty fromOn untilOn }\n    }\n  }\n": typeof types.Committee_PilotUnitFragmentDoc,
    "\n  fragment CoreGroups_pilotUnit on PilotUnit {\n    id version endedOn groupsFoundedOn\n    unit { id unitId }\n    coreGroups {\n      id groupId ordinal name foundedOn fromOn untilOn issuer decisionNumber memberCount womenCount area { id fullName }\n      members { id name sex post office body duty fromOn untilOn }\n      versions { id ordinal fromOn decisionNumber memberCount womenCount }\n    }\n    dissolvedGroups { id groupId name foundedOn untilOn dissolutionNumber dissolutionReason memberCount womenCount }\n  }\n": typeof types.CoreGroups_PilotUnitFragmentDoc,
    "mutation ReStaffCommittee($input: ReStaffCommitteeInput!) { reStaffCommittee(input: $input) { id ...PilotUnitAfterStep } }": typeof types.ReStaffCommitteeDocument,
    "mutation RecordWorkingRegulation($input: RecordWorkingRegulationInput!) { recordWorkingRegulation(input: $input) { id ...PilotUnitAfterStep } }": typeof types.RecordWorkingRegulationDocument,
    "mutation FoundCoreGroup($input: FoundCoreGroupInput!) { foundCoreGroup(input: $input) { id ...PilotUnitAfterStep } }": typeof types.FoundCoreGroupDocument,
    "mutation ReStaffCoreGroup($input: ReStaffCoreGroupInput!) { reStaffCoreGroup(input: $input) { id ...PilotUnitAfterStep } }": typeof types.ReStaffCoreGroupDocument,
    "mutation DissolveCoreGroup($input: DissolveCoreGroupInput!) { dissolveCoreGroup(input: $input) { id ...PilotUnitAfterStep } }": typeof types.DissolveCoreGroupDocument,
    "mutation EndPilotUnit($input: EndPilotUnitInput!) { endPilotUnit(input: $input) { id ...PilotUnitAfterStep } }": typeof types.EndPilotUnitDocument,
    "\n  mutation Appoint($input: AppointInput!) { appoint(input: $input) { id version } }\n": typeof types.AppointDocument,
    "\n  query RolesOfBodies($unit: ID!, $asOf: LocalDate) { unitVersion(id: $unit) { id organisations(asOf: $asOf) { id roles(asOf: $asOf) } } }\n": typeof types.RolesOfBodiesDocument,
    "\n  query KnownOfficials($search: String!) { officials(search: $search, first: 10) { edges { node { id name posts { id title organisation { id name } } } } } }\n": typeof types.KnownOfficialsDocument,
    "\n  query UnitAreas($under: ID!, $asOf: LocalDate, $after: String) {\n    units(level: AREA, under: $under, asOf: $asOf, first: 100, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id unitId code fullName name type validFrom validTo } }\n    }\n  }\n": typeof types.UnitAreasDocument,
    "\n  mutation RearrangeAreas($input: RearrangeAreasInput!) { rearrangeAreas(input: $input) { id } }\n": typeof types.RearrangeAreasDocument,
    "\n  mutation RenameOrganisation($input: RenameOrganisationInput!) { renameOrganisation(input: $input) { id version } }\n": typeof types.RenameOrganisationDocument,
    "\n  mutation EndOrganisation($input: EndOrganisationInput!) { endOrganisation(input: $input) { id version } }\n": typeof types.EndOrganisationDocument,
    "\n  mutation FoundDepartment($input: FoundDepartmentInput!) { foundDepartment(input: $input) { id version } }\n": typeof types.FoundDepartmentDocument,
    "\n  mutation EndDepartment($input: EndDepartmentInput!) { endDepartment(input: $input) { id version } }\n": typeof types.EndDepartmentDocument,
    "\n  mutation EndPost($input: EndPostInput!) { endPost(input: $input) { id version toOn } }\n": typeof types.EndPostDocument,
    "\n  mutation FoundOrganisation($input: FoundOrganisationInput!) { foundOrganisation(input: $input) { id version } }\n": typeof types.FoundOrganisationDocument,
    "\n  query AreaFile($upload: ID!, $on: LocalDate, $basis: String) {\n    areaFile(upload: $upload, on: $on, basis: $basis) { rows knownCount madeCount faultCount made { row communeCode fullName on } faults { row column cell rule message } warnings { row column cell rule message } }\n  }\n": typeof types.AreaFileDocument,
    "\n  mutation ImportAreas($input: ImportAreasInput!) { importAreas(input: $input) { rows knownCount madeCount } }\n": typeof types.ImportAreasDocument,
    "\n  fragment Lineage_unit on UnitVersion {\n    id unitId fullName level validFrom validTo\n    predecessors { on kind legalBasis shareOfPeople shareOfArea from { id code fullName parent { id fullName } } }\n    successors { on kind legalBasis shareOfPeople shareOfArea to { id unitId code fullName parent { id fullName } } }\n  }\n": typeof types.Lineage_UnitFragmentDoc,
    "\n  query UnitOrganisations($id: ID!, $asOf: LocalDate) {\n    unitVersion(id: $id) {\n      id unitId fullName\n      organisations(asOf: $asOf) { id version kind name(asOf: $asOf) validFrom validTo departments(asOf: $asOf) { id version name validTo } }\n    }\n  }\n": typeof types.UnitOrganisationsDocument,
    "\n  query UnitPosts($id: ID!, $asOf: LocalDate) {\n    unitVersion(id: $id) { id organisations(asOf: $asOf) { id posts(asOf: $asOf) { id version title role fromOn toOn department { id name } official { id name } } } }\n  }\n": typeof types.UnitPostsDocument,
    "\n  mutation ResetSecondFactor($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { id } }\n": typeof types.ResetSecondFactorDocument,
    "\n  query UnitCard($id: ID!) {\n    unitVersion(id: $id) {\n      id unitId code fullName type level validFrom validTo legalBasis synthetic\n      ancestors { id code fullName }\n      ...Lineage_unit\n    }\n  }\n": typeof types.UnitCardDocument,
    "\n  fragment UnitHistory_version on UnitVersion { id code fullName type validFrom validTo legalBasis parent { id fullName } }\n": typeof types.UnitHistory_VersionFragmentDoc,
    "\n  query UnitByCode($code: String!, $asOf: LocalDate) {\n    unit(code: $code, asOf: $asOf) { id }\n  }\n": typeof types.UnitByCodeDocument,
    "\n  query ShownUnit($id: ID!) {\n    unitVersion(id: $id) {\n      id\n      history { id unitId validFrom validTo ancestors { id unitId } ...UnitHistory_version }\n    }\n  }\n": typeof types.ShownUnitDocument,
    "\n  query UnitTreeRoots($asOf: LocalDate) {\n    units(level: PROVINCE, asOf: $asOf, first: 100) { edges { node { id unitId name fullName level } } }\n  }\n": typeof types.UnitTreeRootsDocument,
    "\n  query UnitTreeChildren($id: ID!, $asOf: LocalDate, $after: String) {\n    unitVersion(id: $id) {\n      id\n      children(first: 100, after: $after, asOf: $asOf) { edges { node { id unitId name fullName level } } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": typeof types.UnitTreeChildrenDocument,
    "\n  query Seat($version: ID!) { unitVersion(id: $version) { id unitId fullName level } }\n": typeof types.SeatDocument,
    "\n  query FindUnits($search: String!, $asOf: LocalDate!, $across: LocalDate!) {\n    units(search: $search, asOf: $asOf, first: 8) { edges { node { id code fullName validFrom validTo ancestors { id fullName } } } }\n    across: units(search: $search, asOf: $across, first: 8) { edges { node { id code fullName validFrom validTo ancestors { id fullName } } } }\n  }\n": typeof types.FindUnitsDocument,
    "\n  fragment OfficialName on Official { id name }\n": typeof types.OfficialNameFragmentDoc,
    "\n  query PickUnits($search: String!, $level: UnitLevel, $asOf: LocalDate) {\n    units(search: $search, level: $level, asOf: $asOf, first: 12) { edges { node { id unitId code fullName level validTo ancestors { id fullName } } } }\n  }\n": typeof types.PickUnitsDocument,
};
const documents: Documents = {
    "\n  mutation RemoveAttachment($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { id version removedAt removalReason } }\n": types.RemoveAttachmentDocument,
    "\n  query Attachments($kind: AttachmentSubject!, $of: [ID!]!) {\n    attachments(kind: $kind, of: $of) { id version subjectId title kind fileName mediaType size attachedAt removedAt removalReason by { id name } }\n    attachable(kind: $kind, of: $of)\n  }\n": types.AttachmentsDocument,
    "\n  mutation AttachFile($input: AttachFileInput!) { attachFile(input: $input) { id } }\n": types.AttachFileDocument,
    "\n  query BoardPage($year: Int!, $district: ID, $lateOnly: Boolean, $search: String) {\n    yearBoard(year: $year, district: $district, lateOnly: $lateOnly, search: $search) {\n      year asOf quota milestones\n      total { units done late }\n      districts { id name }\n      waves { year selected launched late ownModels }\n      rows { id code todaysCode name formerName districtId wave isOwnModel days states }\n    }\n  }\n": types.BoardPageDocument,
    "\n  query MentorCandidates($commune: ID!) {\n    unitVersion(id: $commune) {\n      id\n      children(first: 30) { edges { node { id fullName organisations(kind: FRONT_WORK_BOARD) { id officials { id name } } } } }\n    }\n  }\n": types.MentorCandidatesDocument,
    "\n  mutation AssignMentor($input: AssignMentorInput!) {\n    assignMentor(input: $input) { id version stage mentors { id to } ...CaseFacts_caseFile ...CaseFilesTable_caseFile }\n  }\n": types.AssignMentorDocument,
    "\n  fragment CaseFacts_caseFile on CaseFile {\n    id category closedOn closedReason lastVisitOn nextVisitDueOn\n    person { id fullName birthYear sex identityNumberMasked phoneMasked }\n    consent { givenOn form textVersion withdrawnOn }\n    mentors { id from to account { id } }\n    grades { id year quarter level reason }\n  }\n": types.CaseFacts_CaseFileFragmentDoc,
    "\n  query CaseFilePage($id: ID!, $names: Boolean!) {\n    caseFile(id: $id) {\n      id version number stage visitOverdue openedOn\n      person { id fullName }\n      unit { id fullName }\n      area { id fullName }\n      mentors { id to }\n      ...CaseFacts_caseFile\n      ...CaseStory_caseFile\n      ... @include(if: $names) {\n        mentors { id account { id name } }\n        visits(first: 50) { edges { node { id by { id name } } } }\n      }\n    }\n  }\n": types.CaseFilePageDocument,
    "\n  query CaseFilesPage($stage: CaseStage, $category: LegalCategory, $search: String, $overdue: Boolean, $after: String) {\n    caseFiles(stage: $stage, category: $category, search: $search, overdue: $overdue, first: 100, after: $after) {\n      totalCount\n      edges { node { id ...CaseFilesTable_caseFile } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CaseFilesPageDocument,
    "\n  fragment CaseFilesTable_caseFile on CaseFile {\n    id number stage category openedOn lastVisitOn nextVisitDueOn visitOverdue\n    person { id fullName }\n    area { id fullName }\n  }\n": types.CaseFilesTable_CaseFileFragmentDoc,
    "\n  fragment CaseStory_caseFile on CaseFile {\n    id\n    visits(first: 50) { totalCount edges { node { id on place metWith noContactReason note nextVisitOn by { id } } } pageInfo { hasNextPage } }\n  }\n": types.CaseStory_CaseFileFragmentDoc,
    "\n  mutation CloseCaseFile($input: CloseCaseFileInput!) { closeCaseFile(input: $input) { id version stage mentors { id to } ...CaseFacts_caseFile ...CaseFilesTable_caseFile } }\n": types.CloseCaseFileDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id version stage mentors { id to } ...CaseFacts_caseFile ...CaseFilesTable_caseFile } }\n": types.WithdrawConsentDocument,
    "\n  mutation GradeCaseFile($input: GradeCaseFileInput!) { gradeCaseFile(input: $input) { id version ...CaseFacts_caseFile } }\n": types.GradeCaseFileDocument,
    "\n  query CaseFilesAlike($unitId: ID!, $person: PersonInput!) {\n    caseFilesAlike(unitId: $unitId, person: $person) { id number stage openedOn person { id fullName birthYear phoneMasked identityNumberMasked } }\n  }\n": types.CaseFilesAlikeDocument,
    "\n  mutation OpenCaseFile($input: OpenCaseFileInput!) { openCaseFile(input: $input) { id number } }\n": types.OpenCaseFileDocument,
    "\n  mutation RecordVisit($input: RecordVisitInput!) {\n    recordVisit(input: $input) { id version visitOverdue ...CaseFacts_caseFile ...CaseStory_caseFile ...CaseFilesTable_caseFile }\n  }\n": types.RecordVisitDocument,
    "\n  query OwnCommune($id: ID!) {\n    unitVersion(id: $id) { id unitId fullName level children(first: 100) { edges { node { id unitId fullName } } } }\n  }\n": types.OwnCommuneDocument,
    "\n  query CommendationsPage($year: Int!, $state: CommendationState, $receiver: Receiver, $after: String) {\n    commendationFigures(year: $year) { nominated collectives individuals counts { giver form collectives individuals } }\n    commendations(year: $year, state: $state, receiver: $receiver, first: 100, after: $after) {\n      totalCount\n      edges {\n        node {\n          id version state receiver form giver individualName evidence nominationNumber nominatedOn consideredOn decisionNumber decidedOn bonus reason conference presentedOn revokedOn returned\n          unit { id fullName }\n          pilotUnit { id year unit { id fullName } }\n          organisation { id name }\n          official { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CommendationsPageDocument,
    "\n  mutation Nominate($input: NominateInput!) { nominate(input: $input) { id } }\n": types.NominateDocument,
    "\n  query PilotUnitsToPraise { pilotUnits(first: 100) { edges { node { id year unit { id unitId fullName } } } } }\n": types.PilotUnitsToPraiseDocument,
    "\n  mutation ConsiderCommendation($input: ConsiderCommendationInput!) { considerCommendation(input: $input) { id version state } }\n": types.ConsiderCommendationDocument,
    "\n  mutation AwardCommendation($input: AwardCommendationInput!) { awardCommendation(input: $input) { id version state } }\n": types.AwardCommendationDocument,
    "\n  mutation DeclineCommendation($input: DeclineCommendationInput!) { declineCommendation(input: $input) { id version state } }\n": types.DeclineCommendationDocument,
    "\n  mutation PresentCommendation($input: PresentCommendationInput!) { presentCommendation(input: $input) { id version state } }\n": types.PresentCommendationDocument,
    "\n  query HeldConferences($year: Int!) { conferences(year: $year, first: 100) { edges { node { id title heldOn } } } }\n": types.HeldConferencesDocument,
    "\n  mutation RevokeCommendation($input: RevokeCommendationInput!) { revokeCommendation(input: $input) { id version state } }\n": types.RevokeCommendationDocument,
    "\n  mutation ConcludeConference($input: ConcludeConferenceInput!) { concludeConference(input: $input) { id version state } }\n": types.ConcludeConferenceDocument,
    "\n  query ConferencePage($id: ID!, $withObligations: Boolean!) {\n    conference(id: $id) {\n      id version kind title state plannedFrom plannedTo heldOn place chairs agenda attendance women minutesNumber reviewedFrom reviewedTo reason conclusions mayHold\n      attendees { body count } papers { title document { id number } } unit { id fullName } pilotUnit { id unit { id fullName } }\n      organisers { id body label unit { id fullName } } invited { id body label unit { id fullName } }\n      entries { id step on note plannedFrom by { id } }\n      obligations @include(if: $withObligations) { id title body bodyName state dueOn conclusion isOverdue ofUnit { id fullName } }\n    }\n  }\n": types.ConferencePageDocument,
    "\n  query NamesOfConference($id: ID!) { conference(id: $id) { id entries { id by { id name } } } }\n": types.NamesOfConferenceDocument,
    "\n  query ConferencesPage($kind: ConferenceKind, $state: ConferenceState, $year: Int, $search: String, $after: String) {\n    conferences(kind: $kind, state: $state, year: $year, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id kind title state plannedFrom heldOn attendance unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ConferencesPageDocument,
    "\n  mutation HoldConference($input: HoldConferenceInput!) { holdConference(input: $input) { id version state } }\n": types.HoldConferenceDocument,
    "\n  mutation PostponeConference($input: PostponeConferenceInput!) { postponeConference(input: $input) { id version plannedFrom plannedTo } }\n": types.PostponeConferenceDocument,
    "\n  mutation CancelConference($input: CancelConferenceInput!) { cancelConference(input: $input) { id version state } }\n": types.CancelConferenceDocument,
    "\n  mutation PlanConference($input: PlanConferenceInput!) { planConference(input: $input) { id } }\n": types.PlanConferenceDocument,
    "\n  query UnitsToLaunch { pilotUnits(first: 100) { edges { node { id year selectedOn launchedOn unit { id fullName } } } } }\n": types.UnitsToLaunchDocument,
    "\n  mutation IssueDocument($input: IssueDocumentInput!) { issueDocument(input: $input) { id version state number issuedOn hash } }\n": types.IssueDocumentDocument,
    "\n  mutation AcknowledgeDocument($input: AcknowledgeDocumentInput!) { acknowledgeDocument(input: $input) { id receiptsReceived } }\n": types.AcknowledgeDocumentDocument,
    "\n  query DocumentPage($id: ID!, $recipients: String) {\n    document(id: $id) {\n      id version type title state number issuedOn issuer coIssuers signForm signerName signerPost madeAt hash receiptsExpected receiptsReceived\n      legalBases { raw issuedOn issuer } items { section item text } addressees { label purpose body }\n      parent { id number title } plan { id year } children { id number title issuedOn } ownReceipt { id label }\n      recipientList(first: 100, after: $recipients) { totalCount edges { node { id label groupLabel purpose body receivedOn } } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": types.DocumentPageDocument,
    "\n  query PickDocuments($search: String!) {\n    documents(search: $search, state: ISSUED, first: 10) { edges { node { id number title } } }\n    plans(search: $search, first: 5) { edges { node { id document { id number title } } } }\n  }\n": types.PickDocumentsDocument,
    "\n  query DocumentsPage($search: String, $type: DocumentType, $state: DocumentState, $awaitingReceipt: Boolean, $after: String) {\n    documents(search: $search, type: $type, state: $state, awaitingReceipt: $awaitingReceipt, first: 50, after: $after) {\n      totalCount\n      edges { node { id type title state number issuedOn issuer receiptsExpected receiptsReceived ownReceipt { id } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DocumentsPageDocument,
    "\n  mutation DraftDocument($input: DraftDocumentInput!) { draftDocument(input: $input) { id version } }\n": types.DraftDocumentDocument,
    "\n  mutation ReviseDocument($input: ReviseDocumentInput!) { reviseDocument(input: $input) { id version title } }\n": types.ReviseDocumentDocument,
    "\n  query WrittenDraft($id: ID!) {\n    document(id: $id) {\n      id version type title state issuer coIssuers signForm signerName signerPost madeAt unit { id unitId }\n      legalBases { raw issuedOn issuer } items { section item text } addressees { label unitId group body purpose } parent { id number title }\n    }\n  }\n": types.WrittenDraftDocument,
    "\n  mutation WithdrawDocumentTemplate($input: WithdrawTemplateInput!) { withdrawDocumentTemplate(input: $input) { type revision } }\n": types.WithdrawDocumentTemplateDocument,
    "\n  query TemplatesPage($unit: ID!) {\n    documentTemplates(unitId: $unit) { type revision fileName since }\n    templateTags { tag meaning }\n  }\n": types.TemplatesPageDocument,
    "\n  mutation DraftReminderLetter($input: DraftReminderLetterInput!) { draftReminderLetter(input: $input) { id } }\n": types.DraftReminderLetterDocument,
    "\n  query OwnOffice($version: ID!) { unitVersion(id: $version) { id unitId fullName organisations(kind: FRONT) { id name } } }\n": types.OwnOfficeDocument,
    "\n  mutation DrawUpEstimate($input: DrawUpEstimateInput!) { drawUpEstimate(input: $input) { id } }\n": types.DrawUpEstimateDocument,
    "\n  mutation ReviseEstimate($input: ReviseEstimateInput!) { reviseEstimate(input: $input) { id version } }\n": types.ReviseEstimateDocument,
    "\n  query OwnUnit($unit: ID!) { unitVersion(id: $unit) { id unitId fullName } }\n": types.OwnUnitDocument,
    "\n  query Estimates($year: Int!, $after: String) {\n    budgetEstimates(year: $year, first: 100, after: $after) {\n      totalCount\n      edges { node { id version number title preparedOn total unit { id fullName } lines { id kind amount note } requests { id state requested approved } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.EstimatesDocument,
    "\n  query FundingPage($year: Int!, $asOf: LocalDate) {\n    budget(year: $year, asOf: $asOf) {\n      year asOf spentPercent\n      amounts { requested approved disbursed spent returned requestCount settledCount }\n      sources { source amounts { approved } }\n      units { unit { id fullName } amounts { approved spent returned } sources { source amounts { approved } } }\n    }\n  }\n": types.FundingPageDocument,
    "\n  fragment FundingStory_request on FundingRequest {\n    id version year source state funder requested requestNumber requestedOn approved decisionNumber decidedOn decisionReason disbursed spent returned settlementNumber settledOn\n    unit { id fullName }\n    estimate { id number total lines { id kind amount note } }\n    disbursements { id on number amount }\n    settlementLines { id kind amount note }\n  }\n": types.FundingStory_RequestFragmentDoc,
    "\n  query FundingRequestPage($id: ID!) { fundingRequest(id: $id) { id ...FundingStory_request } }\n": types.FundingRequestPageDocument,
    "\n  query FundingRequests($year: Int!, $source: FundingSource, $state: FundingState, $after: String) {\n    fundingRequests(year: $year, source: $source, state: $state, first: 100, after: $after) {\n      totalCount\n      edges { node { id source state requested requestNumber requestedOn approved disbursed unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.FundingRequestsDocument,
    "\n  query FundingGuidance($year: Int!) { fundingGuidance(year: $year) { id isOpen number issuedOn } }\n": types.FundingGuidanceDocument,
    "\n  mutation LinkFundingGuidance($input: LinkFundingGuidanceInput!) { linkFundingGuidance(input: $input) { id isOpen number issuedOn } }\n": types.LinkFundingGuidanceDocument,
    "\n  mutation RequestFunding($input: RequestFundingInput!) { requestFunding(input: $input) { id } }\n": types.RequestFundingDocument,
    "\n  mutation ApproveFunding($input: ApproveFundingInput!) { approveFunding(input: $input) { ...FundingStory_request } }\n": types.ApproveFundingDocument,
    "\n  mutation RefuseFunding($input: RefuseFundingInput!) { refuseFunding(input: $input) { ...FundingStory_request } }\n": types.RefuseFundingDocument,
    "\n  mutation DisburseFunding($input: DisburseFundingInput!) { disburseFunding(input: $input) { ...FundingStory_request } }\n": types.DisburseFundingDocument,
    "\n  mutation SettleFunding($input: SettleFundingInput!) { settleFunding(input: $input) { ...FundingStory_request } }\n": types.SettleFundingDocument,
    "\n  mutation FixFinding($input: FollowFindingInput!) { fixFinding(input: $input) { id version state fixedOn evidence isOverdue daysLate entries { id step on note } } }\n": types.FixFindingDocument,
    "\n  mutation ReturnFinding($input: FollowFindingInput!) { returnFinding(input: $input) { id version state fixedOn evidence isOverdue daysLate entries { id step on note } } }\n": types.ReturnFindingDocument,
    "\n  mutation AcceptFinding($input: AcceptFindingInput!) { acceptFinding(input: $input) { id version state fixedOn evidence isOverdue daysLate entries { id step on note } } }\n": types.AcceptFindingDocument,
    "\n  query InspectionFigures($year: Int!) {\n    inspectionProgress(year: $year) { year planned inspected supervisions findings fixed overdue waves { year planned inspected } }\n    inspectionPlan(year: $year) { id version number issuedOn dueOn }\n  }\n": types.InspectionFiguresDocument,
    "\n  query InspectionPage($id: ID!) {\n    inspection(id: $id) {\n      id version kind state level wave heldOn isPlanned unplannedReason minutesNumber grade recommendations conclusionNumber conclusionOn\n      unit { id fullName } pilotUnit { id } team { post }\n      items { code position text result note }\n      findings { id version item kind what dueOn responsible state fixedOn evidence isOverdue daysLate entries { id step on note } }\n    }\n  }\n": types.InspectionPageDocument,
    "\n  query InspectionsPage($wave: Int, $kind: InspectionKind, $state: InspectionState, $overdue: Boolean, $search: String, $after: String) {\n    inspections(wave: $wave, kind: $kind, state: $state, overdue: $overdue, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id kind state wave heldOn grade findingCount openFindingCount overdueFindingCount unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.InspectionsPageDocument,
    "\n  mutation IssueInspectionPlan($input: IssueInspectionPlanInput!) { issueInspectionPlan(input: $input) { id version number issuedOn } }\n": types.IssueInspectionPlanDocument,
    "\n  mutation AnswerInspection($input: AnswerInspectionInput!) {\n    answerInspection(input: $input) {\n      id version items { code position text result note }\n      findings { id version item kind what dueOn responsible state fixedOn evidence isOverdue daysLate entries { id step on note } }\n    }\n  }\n": types.AnswerInspectionDocument,
    "\n  mutation OpenInspection($input: OpenInspectionInput!) { openInspection(input: $input) { id } }\n": types.OpenInspectionDocument,
    "\n  query PilotInspections($pilotUnit: ID!) {\n    inspections(pilotUnit: $pilotUnit, first: 20) { edges { node { id kind state heldOn grade findingCount openFindingCount overdueFindingCount } } }\n  }\n": types.PilotInspectionsDocument,
    "\n  query InspectionPlanUnits($year: Int!) {\n    plan(year: $year) { id unit { id unitId } }\n    pilotUnits(counted: CHOSEN, first: 100) { edges { node { id year launchedOn unit { id fullName } } } }\n  }\n": types.InspectionPlanUnitsDocument,
    "\n  mutation DraftInspectionPlan($input: DraftInspectionPlanInput!) { draftInspectionPlan(input: $input) { id } }\n": types.DraftInspectionPlanDocument,
    "\n  mutation CloseInspection($input: CloseInspectionInput!) { closeInspection(input: $input) { id version state minutesNumber grade recommendations } }\n": types.CloseInspectionDocument,
    "\n  mutation ConcludeInspection($input: ConcludeInspectionInput!) { concludeInspection(input: $input) { id version state conclusionNumber conclusionOn } }\n": types.ConcludeInspectionDocument,
    "\n  query YearMilestones($year: Int!) {\n    plan(year: $year) { id deadlines { id kind quarter dueOn } }\n  }\n": types.YearMilestonesDocument,
    "\n  query MyPilotTasks($after: String) {\n    pilotTasks(first: 50, after: $after) { edges { node { id title dueOn link paragraph { section item number documentId } unit { id fullName } } } pageInfo { hasNextPage endCursor } }\n  }\n": types.MyPilotTasksDocument,
    "\n  query MyCaseTasks($after: String) {\n    caseTasks(first: 50, after: $after) { edges { node { id title dueOn link unit { id fullName } } } pageInfo { hasNextPage endCursor } }\n  }\n": types.MyCaseTasksDocument,
    "\n  query MyReportTasks($after: String) {\n    reportTasks(first: 50, after: $after) { edges { node { id title dueOn link unit { id fullName } } } pageInfo { hasNextPage endCursor } }\n  }\n": types.MyReportTasksDocument,
    "\n  mutation AskObligation($input: AskObligationInput!) { askObligation(input: $input) { id } }\n": types.AskObligationDocument,
    "\n  query AskedByDocument($document: ID!, $after: String) {\n    obligations(document: $document, first: 20, after: $after) {\n      totalCount\n      edges { node { id title body bodyName state askedOn dueOn isOverdue section item unit { id fullName } ofUnit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AskedByDocumentDocument,
    "\n  query ObligationPage($id: ID!) {\n    obligation(id: $id) {\n      id version title what body bodyName state askedOn dueOn answeredOn reason doneOn evidenceNumber section item conclusion isOverdue mayAnswer mayWithdraw\n      unit { id fullName } ofUnit { id fullName } document { id number title } conference { id title }\n      entries { id step on number note dueOn by { id } }\n    }\n  }\n": types.ObligationPageDocument,
    "\n  query NamesOfObligation($id: ID!) { obligation(id: $id) { id entries { id by { id name } } } }\n": types.NamesOfObligationDocument,
    "\n  query ObligationsPage($side: ObligationSide, $state: ObligationState, $body: ProgrammeBody, $overdue: Boolean, $search: String, $after: String) {\n    obligations(side: $side, state: $state, body: $body, overdue: $overdue, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id title body bodyName state askedOn dueOn isOverdue unit { id fullName } ofUnit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ObligationsPageDocument,
    "\n  query ParagraphsOf($id: ID!) { document(id: $id) { id items { section item text } } }\n": types.ParagraphsOfDocument,
    "\n  mutation AnswerObligation($input: AnswerObligationInput!) { answerObligation(input: $input) { id version state } }\n": types.AnswerObligationDocument,
    "\n  mutation FinishObligation($input: FinishObligationInput!) { finishObligation(input: $input) { id version state } }\n": types.FinishObligationDocument,
    "\n  mutation WithdrawObligation($input: WithdrawObligationInput!) { withdrawObligation(input: $input) { id version state } }\n": types.WithdrawObligationDocument,
    "\n  mutation ScheduleObligation($input: ScheduleObligationInput!) { scheduleObligation(input: $input) { id version dueOn } }\n": types.ScheduleObligationDocument,
    "\n  mutation RecordOutreach($input: RecordOutreachInput!) { recordOutreach(input: $input) { id } }\n": types.RecordOutreachDocument,
    "\n  mutation ReviseOutreach($input: ReviseOutreachInput!) { reviseOutreach(input: $input) { id version } }\n": types.ReviseOutreachDocument,
    "\n  query OwnAreas($under: ID!) { units(level: AREA, under: $under, first: 100) { edges { node { id unitId fullName } } } }\n": types.OwnAreasDocument,
    "\n  query OutreachPage($year: Int!, $kind: OutreachKind, $after: String) {\n    outreachFigures(year: $year) { sessions attendance communications pledged audiences { audience count } channels { channel activities times copies } }\n    outreach(year: $year, kind: $kind, first: 50, after: $after) {\n      totalCount\n      edges { node { id version kind on topics sessions attendance audience { audience count } channel outlet times copies pledged note mayRevise unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OutreachPageDocument,
    "\n  mutation WithdrawOutreach($input: WithdrawOutreachInput!) { withdrawOutreach(input: $input) { id version } }\n": types.WithdrawOutreachDocument,
    "\n  query OverduePage($asOf: LocalDate, $againstFirst: Boolean, $district: ID, $kind: DutyKind, $first: Int!, $after: String) {\n    overdue(asOf: $asOf, againstFirst: $againstFirst, district: $district, kind: $kind, first: $first, after: $after) {\n      totalCount\n      edges { node { id kind dueOn what link unit { id fullName } district { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OverduePageDocument,
    "\n  query OverdueCounts($asOf: LocalDate, $againstFirst: Boolean) {\n    overdueCounts(asOf: $asOf, againstFirst: $againstFirst) { total kinds { kind count } district { id fullName } }\n  }\n": types.OverdueCountsDocument,
    "\n  query Deadlines($year: Int!) { plan(year: $year) { id ...Milestones_plan } }\n": types.DeadlinesDocument,
    "\n  query LateUnits($year: Int!) {\n    pilotUnits(year: $year, counted: LATE, first: 6) { totalCount edges { node { id stage isLate launchDueOn unit { id fullName } district { id fullName } } } }\n  }\n": types.LateUnitsDocument,
    "\n  query OverviewPage($year: Int!, $asOf: LocalDate) {\n    waveProgress(year: $year, asOf: $asOf) {\n      year asOf quota selected launched late onTime dueOn\n      districts { selected launched late district { id unitId fullName } }\n      months { month launched planned }\n    }\n  }\n": types.OverviewPageDocument,
    "\n  query AreasOfUnit($under: ID!) {\n    units(level: AREA, under: $under, first: 100) { edges { node { id unitId fullName } } }\n  }\n": types.AreasOfUnitDocument,
    "\n  fragment NextStep_pilotUnit on PilotUnit {\n    id version stage sponsor nextStep proposedOn peopleToHelp\n    endorsements { level on }\n    steps { stage on }\n    unit { id unitId }\n  }\n": types.NextStep_PilotUnitFragmentDoc,
    "\n  query OwnPlans { plans(level: COMMUNE, first: 20) { edges { node { id number issuedOn title document { id } } } } }\n": types.OwnPlansDocument,
    "\n  fragment PilotUnitFacts_pilotUnit on PilotUnit {\n    id sponsor peopleToHelp peopleSource securityProblem justification launchDueOn\n    endorsements { level on } urgedBy { id number issuedOn }\n  }\n": types.PilotUnitFacts_PilotUnitFragmentDoc,
    "\n  query PilotUnitPage($id: ID!, $works: Boolean!) {\n    pilotUnit(id: $id) {\n      id year stage isLate daysLate selectedOn launchedOn\n      unit { id code fullName synthetic ancestors { id fullName level } }\n      steps { stage on }\n      ...PilotUnitFacts_pilotUnit @include(if: $works)\n      ...PilotUnitParts_pilotUnit @include(if: $works)\n      ...Committee_pilotUnit @include(if: $works)\n      ...CoreGroups_pilotUnit @include(if: $works)\n      ...Outcome_pilotUnit @include(if: $works)\n      ...PilotUnitStory_pilotUnit @include(if: $works)\n      ...NextStep_pilotUnit @include(if: $works)\n    }\n  }\n": types.PilotUnitPageDocument,
    "\n  fragment PilotUnitParts_pilotUnit on PilotUnit {\n    id\n    launch { id heldOn place chair attendance minutesNumber }\n  }\n": types.PilotUnitParts_PilotUnitFragmentDoc,
    "\n  fragment PilotUnitStory_pilotUnit on PilotUnit {\n    id groupsFoundedOn\n    steps { id stage on documentNumber document { id } note by { id } }\n    committeeVersions { id ordinal fromOn decisionNumber by { id } }\n    coreGroups { id groupId name versions { id ordinal fromOn decisionNumber by { id } } }\n    dissolvedGroups { id groupId name untilOn dissolutionNumber dissolutionReason versions { id ordinal fromOn decisionNumber by { id } } }\n    outcomes { id outcome on decisionNumber reason by { id } }\n  }\n": types.PilotUnitStory_PilotUnitFragmentDoc,
    "\n  query NamesOfUnit($id: ID!) {\n    pilotUnit(id: $id) {\n      id\n      steps { id by { id name } }\n      committeeVersions { id by { id name } }\n      coreGroups { id versions { id by { id name } } }\n      dissolvedGroups { id versions { id by { id name } } }\n      outcomes { id by { id name } }\n    }\n  }\n": types.NamesOfUnitDocument,
    "\n  query PilotUnitsPage($year: Int, $stage: PilotStage, $district: ID, $late: Boolean, $counted: WaveCount, $search: String, $after: String, $chooses: Boolean!) {\n    pilotUnits(year: $year, stage: $stage, district: $district, late: $late, counted: $counted, search: $search, first: 100, after: $after) {\n      totalCount\n      edges { node { id ...PilotUnitsTable_pilotUnit ...PilotUnitsNeed_pilotUnit @include(if: $chooses) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PilotUnitsPageDocument,
    "\n  query PilotUnitDistricts($year: Int!) {\n    waveProgress(year: $year) { year districts { late selected district { id unitId name fullName } } }\n  }\n": types.PilotUnitDistrictsDocument,
    "\n  fragment PilotUnitsTable_pilotUnit on PilotUnit {\n    id year stage isLate launchDueOn launchedOn\n    unit { id code fullName }\n    district { id fullName }\n  }\n": types.PilotUnitsTable_PilotUnitFragmentDoc,
    "fragment PilotUnitsNeed_pilotUnit on PilotUnit { id peopleToHelp }": types.PilotUnitsNeed_PilotUnitFragmentDoc,
    "\n  mutation ProposePilotUnit($input: ProposePilotUnitInput!) { proposePilotUnit(input: $input) { id } }\n": types.ProposePilotUnitDocument,
    "\n  fragment PilotUnitAfterStep on PilotUnit {\n    id version\n    ...PilotUnitsTable_pilotUnit\n    ...PilotUnitsNeed_pilotUnit\n    ...PilotUnitFacts_pilotUnit\n    ...PilotUnitParts_pilotUnit\n    ...PilotUnitStory_pilotUnit\n    ...NextStep_pilotUnit\n    ...Committee_pilotUnit\n    ...CoreGroups_pilotUnit\n    ...Outcome_pilotUnit\n  }\n": types.PilotUnitAfterStepFragmentDoc,
    "mutation EndorsePilotUnit($input: EndorsePilotUnitInput!) { endorsePilotUnit(input: $input) { id ...PilotUnitAfterStep } }": types.EndorsePilotUnitDocument,
    "mutation SelectPilotUnit($input: SelectPilotUnitInput!) { selectPilotUnit(input: $input) { id ...PilotUnitAfterStep } }": types.SelectPilotUnitDocument,
    "mutation GuidePilotUnit($input: GuidePilotUnitInput!) { guidePilotUnit(input: $input) { id ...PilotUnitAfterStep } }": types.GuidePilotUnitDocument,
    "mutation DraftPilotPlan($input: DraftPilotPlanInput!) { draftPilotPlan(input: $input) { id ...PilotUnitAfterStep } }": types.DraftPilotPlanDocument,
    "mutation RecordPartyOpinion($input: RecordPartyOpinionInput!) { recordPartyOpinion(input: $input) { id ...PilotUnitAfterStep } }": types.RecordPartyOpinionDocument,
    "mutation IssuePilotPlan($input: IssuePilotPlanInput!) { issuePilotPlan(input: $input) { id ...PilotUnitAfterStep } }": types.IssuePilotPlanDocument,
    "mutation FoundSteeringCommittee($input: FoundSteeringCommitteeInput!) { foundSteeringCommittee(input: $input) { id ...PilotUnitAfterStep } }": types.FoundSteeringCommitteeDocument,
    "mutation FoundCoreGroups($input: FoundCoreGroupsInput!) { foundCoreGroups(input: $input) { id ...PilotUnitAfterStep } }": types.FoundCoreGroupsDocument,
    "mutation RecordSurvey($input: RecordSurveyInput!) { recordSurvey(input: $input) { id ...PilotUnitAfterStep } }": types.RecordSurveyDocument,
    "mutation LaunchPilotUnit($input: LaunchPilotUnitInput!) { launchPilotUnit(input: $input) { id ...PilotUnitAfterStep } }": types.LaunchPilotUnitDocument,
    "mutation ActivatePilotUnit($input: ActivatePilotUnitInput!) { activatePilotUnit(input: $input) { id ...PilotUnitAfterStep } }": types.ActivatePilotUnitDocument,
    "query SurveyOfUnit($id: ID!) { pilotUnit(id: $id) { id surveyedOn survey { surveyed consented declined } } }": types.SurveyOfUnitDocument,
    "\n  query PlanDrafts { documents(type: PLAN, state: DRAFT, first: 20) { edges { node { id title issuer unit { id level } } } } }\n": types.PlanDraftsDocument,
    "\n  query IssuePlanDraft($id: ID!) {\n    document(id: $id) { id version title type state parent { id } unit { id level } items { section item text } }\n    schemes { id shortName }\n    plans(first: 100) { edges { node { id level year untilYear number title document { id } } } }\n  }\n": types.IssuePlanDraftDocument,
    "\n  mutation IssuePlan($input: IssuePlanInput!) { issuePlan(input: $input) { id number document { id version state number issuedOn hash } } }\n": types.IssuePlanDocument,
    "\n  fragment Milestones_plan on Plan {\n    id unit { id unitId }\n    deadlines { id version kind quarter year dueOn paragraph { section item number documentId } inner { kind dueOn } history { id from to reason documentNumber document { id } } }\n  }\n": types.Milestones_PlanFragmentDoc,
    "\n  mutation MoveDeadline($input: MoveDeadlineInput!) {\n    moveDeadline(input: $input) { id version dueOn history { from to reason recordedAt } }\n  }\n": types.MoveDeadlineDocument,
    "\n  query NoticesOfDates { documents(type: NOTICE, state: ISSUED, first: 50) { edges { node { id number issuedOn title unit { id unitId } } } } }\n": types.NoticesOfDatesDocument,
    "\n  query PlanPage($id: ID!, $papers: Boolean!, $works: Boolean!) {\n    programmePlan(id: $id) {\n      id level year untilYear title number issuedOn issuer coIssuers quota\n      legalBases { raw issuedOn issuer } partyOpinion { raw issuedOn issuer } scheme { id shortName } parent { id number title } unit { id fullName }\n      children { id number title issuedOn level year }\n      document @include(if: $papers) { id receiptsExpected receiptsReceived }\n      expected @include(if: $works) { level paperNumber unit { id fullName } plan { id number issuedOn } pilotUnit { id } }\n      previousWave @include(if: $works) { year asOf quota selected launched onTime }\n      ...Milestones_plan\n    }\n  }\n": types.PlanPageDocument,
    "\n  query PlansPage($year: Int, $level: PlanLevel, $search: String, $after: String) {\n    plans(year: $year, level: $level, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id level year untilYear number issuedOn title parent { id number } unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PlansPageDocument,
    "\n  query MissingFigures($indicator: String!, $period: ID!, $level: UnitLevel!, $after: String) {\n    statistics(indicator: $indicator, period: $period, level: $level, first: 100, after: $after) {\n      totalCount\n      edges { node { value status missingReason unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.MissingFiguresDocument,
    "\n  query PublishedPage { reportingPeriods { id name from to } indicators { id code name nameEn } }\n": types.PublishedPageDocument,
    "\n  query StatisticsCoverage($period: ID!) {\n    statisticsCoverage(period: $period) {\n      finishedOn due counted publication { state edition }\n      unit { id fullName }\n      gaps { reason unit { id fullName } }\n      corrections { number on indicators { id code name nameEn } }\n    }\n  }\n": types.StatisticsCoverageDocument,
    "\n  query MyMail { me { id version email mailIsOn } }\n": types.MyMailDocument,
    "\n  mutation SetMyEmail($input: SetMyEmailInput!) { setMyEmail(input: $input) { id version email } }\n": types.SetMyEmailDocument,
    "\n  query MyReminders($after: String) {\n    myReminders(first: 20, after: $after) {\n      totalCount\n      edges { node { id version kind dueOn on what link note acknowledgedOn unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.MyRemindersDocument,
    "\n  mutation AcknowledgeReminder($input: AcknowledgeReminderInput!) { acknowledgeReminder(input: $input) { id version acknowledgedOn } }\n": types.AcknowledgeReminderDocument,
    "\n  query PilotReminders($pilotUnit: ID!) {\n    reminders(pilotUnit: $pilotUnit, first: 20) {\n      totalCount\n      edges { node { id on kind dueOn office note ruleDays isOpen acknowledgedOn mail { waiting sent failed } } }\n    }\n  }\n": types.PilotRemindersDocument,
    "\n  mutation RemindNow($input: RemindNowInput!) { remindNow(input: $input) { id office officeUnit { id fullName } } }\n": types.RemindNowDocument,
    "\n  mutation ApplyReorganisation($input: CloseReorganisationInput!) { applyReorganisation(input: $input) { id version state closedAt closedReason } }\n": types.ApplyReorganisationDocument,
    "\n  mutation CancelReorganisation($input: CloseReorganisationInput!) { cancelReorganisation(input: $input) { id version state closedAt closedReason } }\n": types.CancelReorganisationDocument,
    "\n  mutation DecideReorganisation($input: DecideReorganisationInput!) { decideReorganisation(input: $input) { id version state undecided } }\n": types.DecideReorganisationDocument,
    "\n  mutation DecideReorganisationArea($input: DecideReorganisationAreaInput!) { decideReorganisationArea(input: $input) { id version state undecided } }\n": types.DecideReorganisationAreaDocument,
    "\n  mutation DecideReorganisationPost($input: DecideReorganisationPostInput!) { decideReorganisationPost(input: $input) { id version state undecided } }\n": types.DecideReorganisationPostDocument,
    "\n  mutation DraftReorganisation($input: DraftReorganisationInput!) { draftReorganisation(input: $input) { id version state } }\n": types.DraftReorganisationDocument,
    "\n  mutation ReviseReorganisation($input: ReviseReorganisationInput!) { reviseReorganisation(input: $input) { id version state } }\n": types.ReviseReorganisationDocument,
    "\n  query ReorganisationAct($id: ID!, $unitFates: String, $newUnits: String, $splitUnits: String, $affectedPosts: String, $sightChanges: String, $decisions: String) {\n    reorganisation(id: $id) {\n      id version title basis effectiveOn state draftedAt closedAt closedReason undecided toDecide\n      faults { row rule message }\n      endingUnits(first: 1) { totalCount }\n      unitFates(first: 50, after: $unitFates) {\n        totalCount\n        edges { node { fate heirs { code fullName } unit { id code fullName openPilotUnits openDuties openCaseFiles openReports } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      sightChanges(first: 20, after: $sightChanges) {\n        totalCount\n        edges { node { post { id title organisation { id name } } official { id name } readsOnly gainCount loseCount gains { id code fullName } loses { id code fullName } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      decisions(first: 50, after: $decisions) {\n        totalCount\n        edges { node { unit { id code fullName } post { id title organisation { id name } } target decidedAt by { id name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      newUnits(first: 50, after: $newUnits) { totalCount edges { node { code fullName parentCode } } pageInfo { hasNextPage endCursor } }\n      splitUnits(first: 20, after: $splitUnits) {\n        totalCount\n        edges { node { unit { id unitId code fullName } needsDecision decision heirs { code fullName } areas { unit { id unitId code fullName } decision } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      affectedPosts(first: 50, after: $affectedPosts) {\n        totalCount\n        edges { node { post { id title organisation { id name } } unit { id fullName } heirs { code fullName } decision } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.ReorganisationActDocument,
    "\n  query ReorganisationList($after: String) {\n    reorganisations(first: 50, after: $after) {\n      totalCount\n      edges { node { id title basis effectiveOn state draftedAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ReorganisationListDocument,
    "\n  query RevisedReorganisation($id: ID!) { reorganisation(id: $id) { id version title basis effectiveOn state } }\n": types.RevisedReorganisationDocument,
    "\n  query SettlingOfAct($id: ID!) {\n    reorganisation(id: $id) {\n      id\n      modelsSettling { state moves settled }\n      casesSettling { state moves settled }\n      reportingSettling { state moves settled }\n    }\n  }\n": types.SettlingOfActDocument,
    "\n  query Compilation($period: ID!, $unit: ID!) {\n    compilation(period: $period, unit: $unit) {\n      unit { id fullName }\n      provisional\n      report { id state level provisional }\n      missing { id fullName }\n      gaps { reason note unit { id fullName } namedBy { id fullName } }\n      figures {\n        value status missingReason\n        indicator { id code name nameEn unit }\n        parts { value status missingReason unit { id fullName level } report { id level unit { id unitId } } }\n      }\n    }\n  }\n": types.CompilationDocument,
    "\n  mutation CompileReport($input: CompileReportInput!) { compileReport(input: $input) { id version state gaps { reason note unit { id fullName } namedBy { id fullName } } } }\n": types.CompileReportDocument,
    "\n  fragment CorrectBar_report on Report { id version corrections { number state } figures { value indicator { id code name nameEn kind } } }\n": types.CorrectBar_ReportFragmentDoc,
    "\n  mutation CorrectReport($input: CorrectReportInput!) { correctReport(input: $input) { id version state ...CorrectionsCard_report ...ReportReading_report } }\n": types.CorrectReportDocument,
    "\n  fragment CorrectionsCard_report on Report {\n    id version\n    corrections { number state reason on by decidedOn answer joined { id fullName } figures { oldValue newValue fromBelow indicator { id code name nameEn } } }\n  }\n": types.CorrectionsCard_ReportFragmentDoc,
    "\n  mutation AcceptCorrection($input: AcceptCorrectionInput!) { acceptCorrection(input: $input) { id version state ...CorrectionsCard_report ...ReportReading_report } }\n": types.AcceptCorrectionDocument,
    "\n  mutation ReturnCorrection($input: ReturnCorrectionInput!) { returnCorrection(input: $input) { id version state ...CorrectionsCard_report } }\n": types.ReturnCorrectionDocument,
    "\n  fragment ReportForm_report on Report {\n    id version state level narrative\n    period { id name to }\n    unit { id unitId fullName }\n    figures { value status computed typed reason indicator { id code name nameEn unit kind source required } }\n    warnings { rule message }\n  }\n": types.ReportForm_ReportFragmentDoc,
    "\n  fragment ReportHistory_report on Report { id history { state on recordedAt reason by official { id } } }\n": types.ReportHistory_ReportFragmentDoc,
    "\n  query ReportNames($id: ID!) { report(id: $id) { id history { official { id name } } } }\n": types.ReportNamesDocument,
    "\n  query ReportList($period: ID, $state: ReportState, $level: UnitLevel, $late: Boolean, $after: String) {\n    reports(period: $period, state: $state, level: $level, late: $late, first: 100, after: $after) {\n      totalCount\n      edges { node { id ...ReportsTable_report } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ReportListDocument,
    "\n  query ReportPage($id: ID!) {\n    report(id: $id) {\n      id version level state provisional ownModel dueOn isLate submittedOn acceptedOn\n      publication { state edition }\n      gaps { reason note unit { id fullName } namedBy { id fullName } }\n      period { id name from to }\n      unit { id unitId code fullName parent { id fullName } }\n      ...ReportForm_report\n      ...ReportReading_report\n      ...ReportHistory_report\n      ...CorrectionsCard_report\n      ...CorrectBar_report\n    }\n  }\n": types.ReportPageDocument,
    "\n  fragment ReportReading_report on Report {\n    id narrative explanation\n    figures { value status missingReason computed typed reason indicator { id code name nameEn unit } }\n    warnings { rule message }\n    corrections { number state figures { oldValue indicator { id code } } }\n  }\n": types.ReportReading_ReportFragmentDoc,
    "query ReportingPeriods { reportingPeriods { id name year from to } }": types.ReportingPeriodsDocument,
    "\n  fragment ReportsTable_report on Report { id level state provisional dueOn submittedOn acceptedOn isLate unit { id code fullName parent { id fullName } } }\n": types.ReportsTable_ReportFragmentDoc,
    "\n  mutation AcceptReport($input: AcceptReportInput!) { acceptReport(input: $input) { id version state acceptedOn ...ReportHistory_report ...ReportsTable_report } }\n": types.AcceptReportDocument,
    "\n  mutation ReturnReport($input: ReturnReportInput!) { returnReport(input: $input) { id version state ...ReportHistory_report ...ReportsTable_report } }\n": types.ReturnReportDocument,
    "\n  query BelowReport($period: ID!, $unit: ID!) { compilation(period: $period, unit: $unit) { provisional missing { id fullName } gaps { unit { id } reason note } } }\n": types.BelowReportDocument,
    "\n  mutation TakeBackAcceptance($input: TakeBackAcceptanceInput!) { takeBackAcceptance(input: $input) { id version state acceptedOn ...ReportHistory_report ...ReportsTable_report } }\n": types.TakeBackAcceptanceDocument,
    "\n  mutation SaveReport($input: SaveReportInput!) { saveReport(input: $input) { id version state ...ReportForm_report ...ReportHistory_report ...ReportsTable_report } }\n": types.SaveReportDocument,
    "\n  mutation SubmitReport($input: SubmitReportInput!) {\n    submitReport(input: $input) { id version state provisional submittedOn isLate publication { state edition } ...ReportForm_report ...ReportReading_report ...ReportHistory_report ...ReportsTable_report }\n  }\n": types.SubmitReportDocument,
    "\n  mutation WriteOnReport($input: SaveReportInput!) { saveReport(input: $input) { id version state provisional ...ReportForm_report ...ReportHistory_report ...ReportsTable_report } }\n": types.WriteOnReportDocument,
    "\n  query CandidateDialog($id: ID!) {\n    candidate(id: $id) {\n      id version stage rank score meetsPeople meetsSecurity endorsed isHotspot standardMet standardSource partyWill frontWill hadModel previousModel objectionReason outcomeReason rankWhenChosen passedOver\n      parts { item weight value points }\n      counts { kind year count countedOn source }\n      problems { kind evidence source notedOn }\n      consultations { id body bodyName stance on documentNumber words unit { id fullName } }\n      decision { id number on rankReason }\n      unit { id unitId fullName }\n      district { id unitId fullName }\n      pilotUnit { id peopleToHelp peopleSource peopleCountedOn securityProblem securitySource justification }\n    }\n  }\n": types.CandidateDialogDocument,
    "\n  mutation WithdrawCandidate($input: WithdrawCandidateInput!) { withdrawCandidate(input: $input) { id stage } }\n": types.WithdrawCandidateDocument,
    "\n  mutation SelectPilotUnits($input: SelectPilotUnitsInput!) { selectPilotUnits(input: $input) { id number } }\n": types.SelectPilotUnitsDocument,
    "\n  query IssuedDocuments($year: Int!) { documents(state: ISSUED, year: $year, first: 50) { edges { node { id number title issuedOn } } } }\n": types.IssuedDocumentsDocument,
    "\n  mutation RecordConsultation($input: RecordConsultationInput!) { recordConsultation(input: $input) { id version consultations { id body bodyName stance on documentNumber words unit { id fullName } } } }\n": types.RecordConsultationDocument,
    "\n  mutation DeclineCandidates($input: DeclineCandidatesInput!) { declineCandidates(input: $input) { id stage } }\n": types.DeclineCandidatesDocument,
    "\n  query CandidateTemplate { candidateTemplate }\n": types.CandidateTemplateDocument,
    "\n  query CandidateFile($upload: ID!, $year: Int!, $on: LocalDate!) {\n    candidateFile(upload: $upload, year: $year, on: $on) { rows knownCount made { row fullName peopleToHelp meetsCriteria } faults { row column cell rule message } warnings { row column cell rule message } faultFile }\n  }\n": types.CandidateFileDocument,
    "\n  mutation ImportCandidates($input: ImportCandidatesInput!) { importCandidates(input: $input) { rows knownCount } }\n": types.ImportCandidatesDocument,
    "\n  mutation ReviseCandidate($input: ReviseCandidateInput!) { reviseCandidate(input: $input) { id version } }\n": types.ReviseCandidateDocument,
    "\n  query SelectionPage($year: Int!, $district: ID, $stage: PilotStage, $search: String, $after: String) {\n    selectionBoard(year: $year) {\n      planId year quota proposed endorsed chosen declined ownModels weightsVersion\n      districts { proposed chosen declined ownModels district { id unitId fullName } }\n    }\n    candidates(year: $year, district: $district, stage: $stage, search: $search, first: 100, after: $after) {\n      totalCount\n      edges {\n        node {\n          id version stage rank score meetsPeople meetsSecurity endorsed passedOver\n          parts { item value points }\n          consultations { id body bodyName stance }\n          unit { id code fullName }\n          district { id fullName }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SelectionPageDocument,
    "\n  query SelectionWeights($year: Int!) {\n    selectionBoard(year: $year) { planId weightsVersion weights { item weight } weightChanges { number reason recordedAt by { id name } } }\n  }\n": types.SelectionWeightsDocument,
    "\n  mutation SetSelectionWeights($input: SetSelectionWeightsInput!) { setSelectionWeights(input: $input) }\n": types.SetSelectionWeightsDocument,
    "\n  fragment Outcome_pilotUnit on PilotUnit {\n    id version stage selectedOn launchedOn endedOn\n    committee { id issuer }\n    outcomes { id outcome on issuer decisionNumber reason successor { id year unit { id fullName } } }\n  }\n": types.Outcome_PilotUnitFragmentDoc,
    "\n  query PickSuccessors($search: String!) { pilotUnits(search: $search, counted: CHOSEN, first: 12) { edges { node { id year endedOn unit { id fullName } } } } }\n": types.PickSuccessorsDocument,
    "\n  query MemberSheet($text: String!) {\n    memberSheet(text: $text) { rows { row name sex post office body duty } faults { row column cell rule message } }\n  }\n": types.MemberSheetDocument,
    "\n  fragment Committee_pilotUnit on PilotUnit {\n    id version reStaffingDueSince endedOn\n    committeeVersions {\n      id ordinal foundedOn fromOn untilOn issuer decisionNumber regulationNumber regulationOn taskSplitNumber memberCount womenCount\n      members { id name sex post office body duty fromOn untilOn }\n    }\n  }\n": types.Committee_PilotUnitFragmentDoc,
    "\n  fragment CoreGroups_pilotUnit on PilotUnit {\n    id version endedOn groupsFoundedOn\n    unit { id unitId }\n    coreGroups {\n      id groupId ordinal name foundedOn fromOn untilOn issuer decisionNumber memberCount womenCount area { id fullName }\n      members { id name sex post office body duty fromOn untilOn }\n      versions { id ordinal fromOn decisionNumber memberCount womenCount }\n    }\n    dissolvedGroups { id groupId name foundedOn untilOn dissolutionNumber dissolutionReason memberCount womenCount }\n  }\n": types.CoreGroups_PilotUnitFragmentDoc,
    "mutation ReStaffCommittee($input: ReStaffCommitteeInput!) { reStaffCommittee(input: $input) { id ...PilotUnitAfterStep } }": types.ReStaffCommitteeDocument,
    "mutation RecordWorkingRegulation($input: RecordWorkingRegulationInput!) { recordWorkingRegulation(input: $input) { id ...PilotUnitAfterStep } }": types.RecordWorkingRegulationDocument,
    "mutation FoundCoreGroup($input: FoundCoreGroupInput!) { foundCoreGroup(input: $input) { id ...PilotUnitAfterStep } }": types.FoundCoreGroupDocument,
    "mutation ReStaffCoreGroup($input: ReStaffCoreGroupInput!) { reStaffCoreGroup(input: $input) { id ...PilotUnitAfterStep } }": types.ReStaffCoreGroupDocument,
    "mutation DissolveCoreGroup($input: DissolveCoreGroupInput!) { dissolveCoreGroup(input: $input) { id ...PilotUnitAfterStep } }": types.DissolveCoreGroupDocument,
    "mutation EndPilotUnit($input: EndPilotUnitInput!) { endPilotUnit(input: $input) { id ...PilotUnitAfterStep } }": types.EndPilotUnitDocument,
    "\n  mutation Appoint($input: AppointInput!) { appoint(input: $input) { id version } }\n": types.AppointDocument,
    "\n  query RolesOfBodies($unit: ID!, $asOf: LocalDate) { unitVersion(id: $unit) { id organisations(asOf: $asOf) { id roles(asOf: $asOf) } } }\n": types.RolesOfBodiesDocument,
    "\n  query KnownOfficials($search: String!) { officials(search: $search, first: 10) { edges { node { id name posts { id title organisation { id name } } } } } }\n": types.KnownOfficialsDocument,
    "\n  query UnitAreas($under: ID!, $asOf: LocalDate, $after: String) {\n    units(level: AREA, under: $under, asOf: $asOf, first: 100, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id unitId code fullName name type validFrom validTo } }\n    }\n  }\n": types.UnitAreasDocument,
    "\n  mutation RearrangeAreas($input: RearrangeAreasInput!) { rearrangeAreas(input: $input) { id } }\n": types.RearrangeAreasDocument,
    "\n  mutation RenameOrganisation($input: RenameOrganisationInput!) { renameOrganisation(input: $input) { id version } }\n": types.RenameOrganisationDocument,
    "\n  mutation EndOrganisation($input: EndOrganisationInput!) { endOrganisation(input: $input) { id version } }\n": types.EndOrganisationDocument,
    "\n  mutation FoundDepartment($input: FoundDepartmentInput!) { foundDepartment(input: $input) { id version } }\n": types.FoundDepartmentDocument,
    "\n  mutation EndDepartment($input: EndDepartmentInput!) { endDepartment(input: $input) { id version } }\n": types.EndDepartmentDocument,
    "\n  mutation EndPost($input: EndPostInput!) { endPost(input: $input) { id version toOn } }\n": types.EndPostDocument,
    "\n  mutation FoundOrganisation($input: FoundOrganisationInput!) { foundOrganisation(input: $input) { id version } }\n": types.FoundOrganisationDocument,
    "\n  query AreaFile($upload: ID!, $on: LocalDate, $basis: String) {\n    areaFile(upload: $upload, on: $on, basis: $basis) { rows knownCount madeCount faultCount made { row communeCode fullName on } faults { row column cell rule message } warnings { row column cell rule message } }\n  }\n": types.AreaFileDocument,
    "\n  mutation ImportAreas($input: ImportAreasInput!) { importAreas(input: $input) { rows knownCount madeCount } }\n": types.ImportAreasDocument,
    "\n  fragment Lineage_unit on UnitVersion {\n    id unitId fullName level validFrom validTo\n    predecessors { on kind legalBasis shareOfPeople shareOfArea from { id code fullName parent { id fullName } } }\n    successors { on kind legalBasis shareOfPeople shareOfArea to { id unitId code fullName parent { id fullName } } }\n  }\n": types.Lineage_UnitFragmentDoc,
    "\n  query UnitOrganisations($id: ID!, $asOf: LocalDate) {\n    unitVersion(id: $id) {\n      id unitId fullName\n      organisations(asOf: $asOf) { id version kind name(asOf: $asOf) validFrom validTo departments(asOf: $asOf) { id version name validTo } }\n    }\n  }\n": types.UnitOrganisationsDocument,
    "\n  query UnitPosts($id: ID!, $asOf: LocalDate) {\n    unitVersion(id: $id) { id organisations(asOf: $asOf) { id posts(asOf: $asOf) { id version title role fromOn toOn department { id name } official { id name } } } }\n  }\n": types.UnitPostsDocument,
    "\n  mutation ResetSecondFactor($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { id } }\n": types.ResetSecondFactorDocument,
    "\n  query UnitCard($id: ID!) {\n    unitVersion(id: $id) {\n      id unitId code fullName type level validFrom validTo legalBasis synthetic\n      ancestors { id code fullName }\n      ...Lineage_unit\n    }\n  }\n": types.UnitCardDocument,
    "\n  fragment UnitHistory_version on UnitVersion { id code fullName type validFrom validTo legalBasis parent { id fullName } }\n": types.UnitHistory_VersionFragmentDoc,
    "\n  query UnitByCode($code: String!, $asOf: LocalDate) {\n    unit(code: $code, asOf: $asOf) { id }\n  }\n": types.UnitByCodeDocument,
    "\n  query ShownUnit($id: ID!) {\n    unitVersion(id: $id) {\n      id\n      history { id unitId validFrom validTo ancestors { id unitId } ...UnitHistory_version }\n    }\n  }\n": types.ShownUnitDocument,
    "\n  query UnitTreeRoots($asOf: LocalDate) {\n    units(level: PROVINCE, asOf: $asOf, first: 100) { edges { node { id unitId name fullName level } } }\n  }\n": types.UnitTreeRootsDocument,
    "\n  query UnitTreeChildren($id: ID!, $asOf: LocalDate, $after: String) {\n    unitVersion(id: $id) {\n      id\n      children(first: 100, after: $after, asOf: $asOf) { edges { node { id unitId name fullName level } } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": types.UnitTreeChildrenDocument,
    "\n  query Seat($version: ID!) { unitVersion(id: $version) { id unitId fullName level } }\n": types.SeatDocument,
    "\n  query FindUnits($search: String!, $asOf: LocalDate!, $across: LocalDate!) {\n    units(search: $search, asOf: $asOf, first: 8) { edges { node { id code fullName validFrom validTo ancestors { id fullName } } } }\n    across: units(search: $search, asOf: $across, first: 8) { edges { node { id code fullName validFrom validTo ancestors { id fullName } } } }\n  }\n": types.FindUnitsDocument,
    "\n  fragment OfficialName on Official { id name }\n": types.OfficialNameFragmentDoc,
    "\n  query PickUnits($search: String!, $level: UnitLevel, $asOf: LocalDate) {\n    units(search: $search, level: $level, asOf: $asOf, first: 12) { edges { node { id unitId code fullName level validTo ancestors { id fullName } } } }\n  }\n": types.PickUnitsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAttachment($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { id version removedAt removalReason } }\n"): (typeof documents)["\n  mutation RemoveAttachment($input: RemoveAttachmentInput!) { removeAttachment(input: $input) { id version removedAt removalReason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Attachments($kind: AttachmentSubject!, $of: [ID!]!) {\n    attachments(kind: $kind, of: $of) { id version subjectId title kind fileName mediaType size attachedAt removedAt removalReason by { id name } }\n    attachable(kind: $kind, of: $of)\n  }\n"): (typeof documents)["\n  query Attachments($kind: AttachmentSubject!, $of: [ID!]!) {\n    attachments(kind: $kind, of: $of) { id version subjectId title kind fileName mediaType size attachedAt removedAt removalReason by { id name } }\n    attachable(kind: $kind, of: $of)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachFile($input: AttachFileInput!) { attachFile(input: $input) { id } }\n"): (typeof documents)["\n  mutation AttachFile($input: AttachFileInput!) { attachFile(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardPage($year: Int!, $district: ID, $lateOnly: Boolean, $search: String) {\n    yearBoard(year: $year, district: $district, lateOnly: $lateOnly, search: $search) {\n      year asOf quota milestones\n      total { units done late }\n      districts { id name }\n      waves { year selected launched late ownModels }\n      rows { id code todaysCode name formerName districtId wave isOwnModel days states }\n    }\n  }\n"): (typeof documents)["\n  query BoardPage($year: Int!, $district: ID, $lateOnly: Boolean, $search: String) {\n    yearBoard(year: $year, district: $district, lateOnly: $lateOnly, search: $search) {\n      year asOf quota milestones\n      total { units done late }\n      districts { id name }\n      waves { year selected launched late ownModels }\n      rows { id code todaysCode name formerName districtId wave isOwnModel days states }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MentorCandidates($commune: ID!) {\n    unitVersion(id: $commune) {\n      id\n      children(first: 30) { edges { node { id fullName organisations(kind: FRONT_WORK_BOARD) { id officials { id name } } } } }\n    }\n  }\n"): (typeof documents)["\n  query MentorCandidates($commune: ID!) {\n    unitVersion(id: $commune) {\n      id\n      children(first: 30) { edges { node { id fullName organisations(kind: FRONT_WORK_BOARD) { id officials { id name } } } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignMentor($input: AssignMentorInput!) {\n    assignMentor(input: $input) { id version stage mentors { id to } ...CaseFacts_caseFile ...CaseFilesTable_caseFile }\n  }\n"): (typeof documents)["\n  mutation AssignMentor($input: AssignMentorInput!) {\n    assignMentor(input: $input) { id version stage mentors { id to } ...CaseFacts_caseFile ...CaseFilesTable_caseFile }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFacts_caseFile on CaseFile {\n    id category closedOn closedReason lastVisitOn nextVisitDueOn\n    person { id fullName birthYear sex identityNumberMasked phoneMasked }\n    consent { givenOn form textVersion withdrawnOn }\n    mentors { id from to account { id } }\n    grades { id year quarter level reason }\n  }\n"): (typeof documents)["\n  fragment CaseFacts_caseFile on CaseFile {\n    id category closedOn closedReason lastVisitOn nextVisitDueOn\n    person { id fullName birthYear sex identityNumberMasked phoneMasked }\n    consent { givenOn form textVersion withdrawnOn }\n    mentors { id from to account { id } }\n    grades { id year quarter level reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseFilePage($id: ID!, $names: Boolean!) {\n    caseFile(id: $id) {\n      id version number stage visitOverdue openedOn\n      person { id fullName }\n      unit { id fullName }\n      area { id fullName }\n      mentors { id to }\n      ...CaseFacts_caseFile\n      ...CaseStory_caseFile\n      ... @include(if: $names) {\n        mentors { id account { id name } }\n        visits(first: 50) { edges { node { id by { id name } } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CaseFilePage($id: ID!, $names: Boolean!) {\n    caseFile(id: $id) {\n      id version number stage visitOverdue openedOn\n      person { id fullName }\n      unit { id fullName }\n      area { id fullName }\n      mentors { id to }\n      ...CaseFacts_caseFile\n      ...CaseStory_caseFile\n      ... @include(if: $names) {\n        mentors { id account { id name } }\n        visits(first: 50) { edges { node { id by { id name } } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseFilesPage($stage: CaseStage, $category: LegalCategory, $search: String, $overdue: Boolean, $after: String) {\n    caseFiles(stage: $stage, category: $category, search: $search, overdue: $overdue, first: 100, after: $after) {\n      totalCount\n      edges { node { id ...CaseFilesTable_caseFile } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query CaseFilesPage($stage: CaseStage, $category: LegalCategory, $search: String, $overdue: Boolean, $after: String) {\n    caseFiles(stage: $stage, category: $category, search: $search, overdue: $overdue, first: 100, after: $after) {\n      totalCount\n      edges { node { id ...CaseFilesTable_caseFile } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFilesTable_caseFile on CaseFile {\n    id number stage category openedOn lastVisitOn nextVisitDueOn visitOverdue\n    person { id fullName }\n    area { id fullName }\n  }\n"): (typeof documents)["\n  fragment CaseFilesTable_caseFile on CaseFile {\n    id number stage category openedOn lastVisitOn nextVisitDueOn visitOverdue\n    person { id fullName }\n    area { id fullName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseStory_caseFile on CaseFile {\n    id\n    visits(first: 50) { totalCount edges { node { id on place metWith noContactReason note nextVisitOn by { id } } } pageInfo { hasNextPage } }\n  }\n"): (typeof documents)["\n  fragment CaseStory_caseFile on CaseFile {\n    id\n    visits(first: 50) { totalCount edges { node { id on place metWith noContactReason note nextVisitOn by { id } } } pageInfo { hasNextPage } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseCaseFile($input: CloseCaseFileInput!) { closeCaseFile(input: $input) { id version stage mentors { id to } ...CaseFacts_caseFile ...CaseFilesTable_caseFile } }\n"): (typeof documents)["\n  mutation CloseCaseFile($input: CloseCaseFileInput!) { closeCaseFile(input: $input) { id version stage mentors { id to } ...CaseFacts_caseFile ...CaseFilesTable_caseFile } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id version stage mentors { id to } ...CaseFacts_caseFile ...CaseFilesTable_caseFile } }\n"): (typeof documents)["\n  mutation WithdrawConsent($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id version stage mentors { id to } ...CaseFacts_caseFile ...CaseFilesTable_caseFile } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GradeCaseFile($input: GradeCaseFileInput!) { gradeCaseFile(input: $input) { id version ...CaseFacts_caseFile } }\n"): (typeof documents)["\n  mutation GradeCaseFile($input: GradeCaseFileInput!) { gradeCaseFile(input: $input) { id version ...CaseFacts_caseFile } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseFilesAlike($unitId: ID!, $person: PersonInput!) {\n    caseFilesAlike(unitId: $unitId, person: $person) { id number stage openedOn person { id fullName birthYear phoneMasked identityNumberMasked } }\n  }\n"): (typeof documents)["\n  query CaseFilesAlike($unitId: ID!, $person: PersonInput!) {\n    caseFilesAlike(unitId: $unitId, person: $person) { id number stage openedOn person { id fullName birthYear phoneMasked identityNumberMasked } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCaseFile($input: OpenCaseFileInput!) { openCaseFile(input: $input) { id number } }\n"): (typeof documents)["\n  mutation OpenCaseFile($input: OpenCaseFileInput!) { openCaseFile(input: $input) { id number } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVisit($input: RecordVisitInput!) {\n    recordVisit(input: $input) { id version visitOverdue ...CaseFacts_caseFile ...CaseStory_caseFile ...CaseFilesTable_caseFile }\n  }\n"): (typeof documents)["\n  mutation RecordVisit($input: RecordVisitInput!) {\n    recordVisit(input: $input) { id version visitOverdue ...CaseFacts_caseFile ...CaseStory_caseFile ...CaseFilesTable_caseFile }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnCommune($id: ID!) {\n    unitVersion(id: $id) { id unitId fullName level children(first: 100) { edges { node { id unitId fullName } } } }\n  }\n"): (typeof documents)["\n  query OwnCommune($id: ID!) {\n    unitVersion(id: $id) { id unitId fullName level children(first: 100) { edges { node { id unitId fullName } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommendationsPage($year: Int!, $state: CommendationState, $receiver: Receiver, $after: String) {\n    commendationFigures(year: $year) { nominated collectives individuals counts { giver form collectives individuals } }\n    commendations(year: $year, state: $state, receiver: $receiver, first: 100, after: $after) {\n      totalCount\n      edges {\n        node {\n          id version state receiver form giver individualName evidence nominationNumber nominatedOn consideredOn decisionNumber decidedOn bonus reason conference presentedOn revokedOn returned\n          unit { id fullName }\n          pilotUnit { id year unit { id fullName } }\n          organisation { id name }\n          official { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query CommendationsPage($year: Int!, $state: CommendationState, $receiver: Receiver, $after: String) {\n    commendationFigures(year: $year) { nominated collectives individuals counts { giver form collectives individuals } }\n    commendations(year: $year, state: $state, receiver: $receiver, first: 100, after: $after) {\n      totalCount\n      edges {\n        node {\n          id version state receiver form giver individualName evidence nominationNumber nominatedOn consideredOn decisionNumber decidedOn bonus reason conference presentedOn revokedOn returned\n          unit { id fullName }\n          pilotUnit { id year unit { id fullName } }\n          organisation { id name }\n          official { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Nominate($input: NominateInput!) { nominate(input: $input) { id } }\n"): (typeof documents)["\n  mutation Nominate($input: NominateInput!) { nominate(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PilotUnitsToPraise { pilotUnits(first: 100) { edges { node { id year unit { id unitId fullName } } } } }\n"): (typeof documents)["\n  query PilotUnitsToPraise { pilotUnits(first: 100) { edges { node { id year unit { id unitId fullName } } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConsiderCommendation($input: ConsiderCommendationInput!) { considerCommendation(input: $input) { id version state } }\n"): (typeof documents)["\n  mutation ConsiderCommendation($input: ConsiderCommendationInput!) { considerCommendation(input: $input) { id version state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AwardCommendation($input: AwardCommendationInput!) { awardCommendation(input: $input) { id version state } }\n"): (typeof documents)["\n  mutation AwardCommendation($input: AwardCommendationInput!) { awardCommendation(input: $input) { id version state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineCommendation($input: DeclineCommendationInput!) { declineCommendation(input: $input) { id version state } }\n"): (typeof documents)["\n  mutation DeclineCommendation($input: DeclineCommendationInput!) { declineCommendation(input: $input) { id version state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PresentCommendation($input: PresentCommendationInput!) { presentCommendation(input: $input) { id version state } }\n"): (typeof documents)["\n  mutation PresentCommendation($input: PresentCommendationInput!) { presentCommendation(input: $input) { id version state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HeldConferences($year: Int!) { conferences(year: $year, first: 100) { edges { node { id title heldOn } } } }\n"): (typeof documents)["\n  query HeldConferences($year: Int!) { conferences(year: $year, first: 100) { edges { node { id title heldOn } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCommendation($input: RevokeCommendationInput!) { revokeCommendation(input: $input) { id version state } }\n"): (typeof documents)["\n  mutation RevokeCommendation($input: RevokeCommendationInput!) { revokeCommendation(input: $input) { id version state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConcludeConference($input: ConcludeConferenceInput!) { concludeConference(input: $input) { id version state } }\n"): (typeof documents)["\n  mutation ConcludeConference($input: ConcludeConferenceInput!) { concludeConference(input: $input) { id version state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConferencePage($id: ID!, $withObligations: Boolean!) {\n    conference(id: $id) {\n      id version kind title state plannedFrom plannedTo heldOn place chairs agenda attendance women minutesNumber reviewedFrom reviewedTo reason conclusions mayHold\n      attendees { body count } papers { title document { id number } } unit { id fullName } pilotUnit { id unit { id fullName } }\n      organisers { id body label unit { id fullName } } invited { id body label unit { id fullName } }\n      entries { id step on note plannedFrom by { id } }\n      obligations @include(if: $withObligations) { id title body bodyName state dueOn conclusion isOverdue ofUnit { id fullName } }\n    }\n  }\n"): (typeof documents)["\n  query ConferencePage($id: ID!, $withObligations: Boolean!) {\n    conference(id: $id) {\n      id version kind title state plannedFrom plannedTo heldOn place chairs agenda attendance women minutesNumber reviewedFrom reviewedTo reason conclusions mayHold\n      attendees { body count } papers { title document { id number } } unit { id fullName } pilotUnit { id unit { id fullName } }\n      organisers { id body label unit { id fullName } } invited { id body label unit { id fullName } }\n      entries { id step on note plannedFrom by { id } }\n      obligations @include(if: $withObligations) { id title body bodyName state dueOn conclusion isOverdue ofUnit { id fullName } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamesOfConference($id: ID!) { conference(id: $id) { id entries { id by { id name } } } }\n"): (typeof documents)["\n  query NamesOfConference($id: ID!) { conference(id: $id) { id entries { id by { id name } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConferencesPage($kind: ConferenceKind, $state: ConferenceState, $year: Int, $search: String, $after: String) {\n    conferences(kind: $kind, state: $state, year: $year, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id kind title state plannedFrom heldOn attendance unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ConferencesPage($kind: ConferenceKind, $state: ConferenceState, $year: Int, $search: String, $after: String) {\n    conferences(kind: $kind, state: $state, year: $year, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id kind title state plannedFrom heldOn attendance unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldConference($input: HoldConferenceInput!) { holdConference(input: $input) { id version state } }\n"): (typeof documents)["\n  mutation HoldConference($input: HoldConferenceInput!) { holdConference(input: $input) { id version state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostponeConference($input: PostponeConferenceInput!) { postponeConference(input: $input) { id version plannedFrom plannedTo } }\n"): (typeof documents)["\n  mutation PostponeConference($input: PostponeConferenceInput!) { postponeConference(input: $input) { id version plannedFrom plannedTo } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelConference($input: CancelConferenceInput!) { cancelConference(input: $input) { id version state } }\n"): (typeof documents)["\n  mutation CancelConference($input: CancelConferenceInput!) { cancelConference(input: $input) { id version state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanConference($input: PlanConferenceInput!) { planConference(input: $input) { id } }\n"): (typeof documents)["\n  mutation PlanConference($input: PlanConferenceInput!) { planConference(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitsToLaunch { pilotUnits(first: 100) { edges { node { id year selectedOn launchedOn unit { id fullName } } } } }\n"): (typeof documents)["\n  query UnitsToLaunch { pilotUnits(first: 100) { edges { node { id year selectedOn launchedOn unit { id fullName } } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueDocument($input: IssueDocumentInput!) { issueDocument(input: $input) { id version state number issuedOn hash } }\n"): (typeof documents)["\n  mutation IssueDocument($input: IssueDocumentInput!) { issueDocument(input: $input) { id version state number issuedOn hash } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeDocument($input: AcknowledgeDocumentInput!) { acknowledgeDocument(input: $input) { id receiptsReceived } }\n"): (typeof documents)["\n  mutation AcknowledgeDocument($input: AcknowledgeDocumentInput!) { acknowledgeDocument(input: $input) { id receiptsReceived } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentPage($id: ID!, $recipients: String) {\n    document(id: $id) {\n      id version type title state number issuedOn issuer coIssuers signForm signerName signerPost madeAt hash receiptsExpected receiptsReceived\n      legalBases { raw issuedOn issuer } items { section item text } addressees { label purpose body }\n      parent { id number title } plan { id year } children { id number title issuedOn } ownReceipt { id label }\n      recipientList(first: 100, after: $recipients) { totalCount edges { node { id label groupLabel purpose body receivedOn } } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"): (typeof documents)["\n  query DocumentPage($id: ID!, $recipients: String) {\n    document(id: $id) {\n      id version type title state number issuedOn issuer coIssuers signForm signerName signerPost madeAt hash receiptsExpected receiptsReceived\n      legalBases { raw issuedOn issuer } items { section item text } addressees { label purpose body }\n      parent { id number title } plan { id year } children { id number title issuedOn } ownReceipt { id label }\n      recipientList(first: 100, after: $recipients) { totalCount edges { node { id label groupLabel purpose body receivedOn } } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickDocuments($search: String!) {\n    documents(search: $search, state: ISSUED, first: 10) { edges { node { id number title } } }\n    plans(search: $search, first: 5) { edges { node { id document { id number title } } } }\n  }\n"): (typeof documents)["\n  query PickDocuments($search: String!) {\n    documents(search: $search, state: ISSUED, first: 10) { edges { node { id number title } } }\n    plans(search: $search, first: 5) { edges { node { id document { id number title } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentsPage($search: String, $type: DocumentType, $state: DocumentState, $awaitingReceipt: Boolean, $after: String) {\n    documents(search: $search, type: $type, state: $state, awaitingReceipt: $awaitingReceipt, first: 50, after: $after) {\n      totalCount\n      edges { node { id type title state number issuedOn issuer receiptsExpected receiptsReceived ownReceipt { id } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query DocumentsPage($search: String, $type: DocumentType, $state: DocumentState, $awaitingReceipt: Boolean, $after: String) {\n    documents(search: $search, type: $type, state: $state, awaitingReceipt: $awaitingReceipt, first: 50, after: $after) {\n      totalCount\n      edges { node { id type title state number issuedOn issuer receiptsExpected receiptsReceived ownReceipt { id } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftDocument($input: DraftDocumentInput!) { draftDocument(input: $input) { id version } }\n"): (typeof documents)["\n  mutation DraftDocument($input: DraftDocumentInput!) { draftDocument(input: $input) { id version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseDocument($input: ReviseDocumentInput!) { reviseDocument(input: $input) { id version title } }\n"): (typeof documents)["\n  mutation ReviseDocument($input: ReviseDocumentInput!) { reviseDocument(input: $input) { id version title } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WrittenDraft($id: ID!) {\n    document(id: $id) {\n      id version type title state issuer coIssuers signForm signerName signerPost madeAt unit { id unitId }\n      legalBases { raw issuedOn issuer } items { section item text } addressees { label unitId group body purpose } parent { id number title }\n    }\n  }\n"): (typeof documents)["\n  query WrittenDraft($id: ID!) {\n    document(id: $id) {\n      id version type title state issuer coIssuers signForm signerName signerPost madeAt unit { id unitId }\n      legalBases { raw issuedOn issuer } items { section item text } addressees { label unitId group body purpose } parent { id number title }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawDocumentTemplate($input: WithdrawTemplateInput!) { withdrawDocumentTemplate(input: $input) { type revision } }\n"): (typeof documents)["\n  mutation WithdrawDocumentTemplate($input: WithdrawTemplateInput!) { withdrawDocumentTemplate(input: $input) { type revision } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemplatesPage($unit: ID!) {\n    documentTemplates(unitId: $unit) { type revision fileName since }\n    templateTags { tag meaning }\n  }\n"): (typeof documents)["\n  query TemplatesPage($unit: ID!) {\n    documentTemplates(unitId: $unit) { type revision fileName since }\n    templateTags { tag meaning }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftReminderLetter($input: DraftReminderLetterInput!) { draftReminderLetter(input: $input) { id } }\n"): (typeof documents)["\n  mutation DraftReminderLetter($input: DraftReminderLetterInput!) { draftReminderLetter(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnOffice($version: ID!) { unitVersion(id: $version) { id unitId fullName organisations(kind: FRONT) { id name } } }\n"): (typeof documents)["\n  query OwnOffice($version: ID!) { unitVersion(id: $version) { id unitId fullName organisations(kind: FRONT) { id name } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DrawUpEstimate($input: DrawUpEstimateInput!) { drawUpEstimate(input: $input) { id } }\n"): (typeof documents)["\n  mutation DrawUpEstimate($input: DrawUpEstimateInput!) { drawUpEstimate(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseEstimate($input: ReviseEstimateInput!) { reviseEstimate(input: $input) { id version } }\n"): (typeof documents)["\n  mutation ReviseEstimate($input: ReviseEstimateInput!) { reviseEstimate(input: $input) { id version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnUnit($unit: ID!) { unitVersion(id: $unit) { id unitId fullName } }\n"): (typeof documents)["\n  query OwnUnit($unit: ID!) { unitVersion(id: $unit) { id unitId fullName } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Estimates($year: Int!, $after: String) {\n    budgetEstimates(year: $year, first: 100, after: $after) {\n      totalCount\n      edges { node { id version number title preparedOn total unit { id fullName } lines { id kind amount note } requests { id state requested approved } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Estimates($year: Int!, $after: String) {\n    budgetEstimates(year: $year, first: 100, after: $after) {\n      totalCount\n      edges { node { id version number title preparedOn total unit { id fullName } lines { id kind amount note } requests { id state requested approved } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundingPage($year: Int!, $asOf: LocalDate) {\n    budget(year: $year, asOf: $asOf) {\n      year asOf spentPercent\n      amounts { requested approved disbursed spent returned requestCount settledCount }\n      sources { source amounts { approved } }\n      units { unit { id fullName } amounts { approved spent returned } sources { source amounts { approved } } }\n    }\n  }\n"): (typeof documents)["\n  query FundingPage($year: Int!, $asOf: LocalDate) {\n    budget(year: $year, asOf: $asOf) {\n      year asOf spentPercent\n      amounts { requested approved disbursed spent returned requestCount settledCount }\n      sources { source amounts { approved } }\n      units { unit { id fullName } amounts { approved spent returned } sources { source amounts { approved } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FundingStory_request on FundingRequest {\n    id version year source state funder requested requestNumber requestedOn approved decisionNumber decidedOn decisionReason disbursed spent returned settlementNumber settledOn\n    unit { id fullName }\n    estimate { id number total lines { id kind amount note } }\n    disbursements { id on number amount }\n    settlementLines { id kind amount note }\n  }\n"): (typeof documents)["\n  fragment FundingStory_request on FundingRequest {\n    id version year source state funder requested requestNumber requestedOn approved decisionNumber decidedOn decisionReason disbursed spent returned settlementNumber settledOn\n    unit { id fullName }\n    estimate { id number total lines { id kind amount note } }\n    disbursements { id on number amount }\n    settlementLines { id kind amount note }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundingRequestPage($id: ID!) { fundingRequest(id: $id) { id ...FundingStory_request } }\n"): (typeof documents)["\n  query FundingRequestPage($id: ID!) { fundingRequest(id: $id) { id ...FundingStory_request } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundingRequests($year: Int!, $source: FundingSource, $state: FundingState, $after: String) {\n    fundingRequests(year: $year, source: $source, state: $state, first: 100, after: $after) {\n      totalCount\n      edges { node { id source state requested requestNumber requestedOn approved disbursed unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query FundingRequests($year: Int!, $source: FundingSource, $state: FundingState, $after: String) {\n    fundingRequests(year: $year, source: $source, state: $state, first: 100, after: $after) {\n      totalCount\n      edges { node { id source state requested requestNumber requestedOn approved disbursed unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FundingGuidance($year: Int!) { fundingGuidance(year: $year) { id isOpen number issuedOn } }\n"): (typeof documents)["\n  query FundingGuidance($year: Int!) { fundingGuidance(year: $year) { id isOpen number issuedOn } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkFundingGuidance($input: LinkFundingGuidanceInput!) { linkFundingGuidance(input: $input) { id isOpen number issuedOn } }\n"): (typeof documents)["\n  mutation LinkFundingGuidance($input: LinkFundingGuidanceInput!) { linkFundingGuidance(input: $input) { id isOpen number issuedOn } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestFunding($input: RequestFundingInput!) { requestFunding(input: $input) { id } }\n"): (typeof documents)["\n  mutation RequestFunding($input: RequestFundingInput!) { requestFunding(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveFunding($input: ApproveFundingInput!) { approveFunding(input: $input) { ...FundingStory_request } }\n"): (typeof documents)["\n  mutation ApproveFunding($input: ApproveFundingInput!) { approveFunding(input: $input) { ...FundingStory_request } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseFunding($input: RefuseFundingInput!) { refuseFunding(input: $input) { ...FundingStory_request } }\n"): (typeof documents)["\n  mutation RefuseFunding($input: RefuseFundingInput!) { refuseFunding(input: $input) { ...FundingStory_request } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisburseFunding($input: DisburseFundingInput!) { disburseFunding(input: $input) { ...FundingStory_request } }\n"): (typeof documents)["\n  mutation DisburseFunding($input: DisburseFundingInput!) { disburseFunding(input: $input) { ...FundingStory_request } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleFunding($input: SettleFundingInput!) { settleFunding(input: $input) { ...FundingStory_request } }\n"): (typeof documents)["\n  mutation SettleFunding($input: SettleFundingInput!) { settleFunding(input: $input) { ...FundingStory_request } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FixFinding($input: FollowFindingInput!) { fixFinding(input: $input) { id version state fixedOn evidence isOverdue daysLate entries { id step on note } } }\n"): (typeof documents)["\n  mutation FixFinding($input: FollowFindingInput!) { fixFinding(input: $input) { id version state fixedOn evidence isOverdue daysLate entries { id step on note } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnFinding($input: FollowFindingInput!) { returnFinding(input: $input) { id version state fixedOn evidence isOverdue daysLate entries { id step on note } } }\n"): (typeof documents)["\n  mutation ReturnFinding($input: FollowFindingInput!) { returnFinding(input: $input) { id version state fixedOn evidence isOverdue daysLate entries { id step on note } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptFinding($input: AcceptFindingInput!) { acceptFinding(input: $input) { id version state fixedOn evidence isOverdue daysLate entries { id step on note } } }\n"): (typeof documents)["\n  mutation AcceptFinding($input: AcceptFindingInput!) { acceptFinding(input: $input) { id version state fixedOn evidence isOverdue daysLate entries { id step on note } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectionFigures($year: Int!) {\n    inspectionProgress(year: $year) { year planned inspected supervisions findings fixed overdue waves { year planned inspected } }\n    inspectionPlan(year: $year) { id version number issuedOn dueOn }\n  }\n"): (typeof documents)["\n  query InspectionFigures($year: Int!) {\n    inspectionProgress(year: $year) { year planned inspected supervisions findings fixed overdue waves { year planned inspected } }\n    inspectionPlan(year: $year) { id version number issuedOn dueOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectionPage($id: ID!) {\n    inspection(id: $id) {\n      id version kind state level wave heldOn isPlanned unplannedReason minutesNumber grade recommendations conclusionNumber conclusionOn\n      unit { id fullName } pilotUnit { id } team { post }\n      items { code position text result note }\n      findings { id version item kind what dueOn responsible state fixedOn evidence isOverdue daysLate entries { id step on note } }\n    }\n  }\n"): (typeof documents)["\n  query InspectionPage($id: ID!) {\n    inspection(id: $id) {\n      id version kind state level wave heldOn isPlanned unplannedReason minutesNumber grade recommendations conclusionNumber conclusionOn\n      unit { id fullName } pilotUnit { id } team { post }\n      items { code position text result note }\n      findings { id version item kind what dueOn responsible state fixedOn evidence isOverdue daysLate entries { id step on note } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectionsPage($wave: Int, $kind: InspectionKind, $state: InspectionState, $overdue: Boolean, $search: String, $after: String) {\n    inspections(wave: $wave, kind: $kind, state: $state, overdue: $overdue, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id kind state wave heldOn grade findingCount openFindingCount overdueFindingCount unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query InspectionsPage($wave: Int, $kind: InspectionKind, $state: InspectionState, $overdue: Boolean, $search: String, $after: String) {\n    inspections(wave: $wave, kind: $kind, state: $state, overdue: $overdue, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id kind state wave heldOn grade findingCount openFindingCount overdueFindingCount unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueInspectionPlan($input: IssueInspectionPlanInput!) { issueInspectionPlan(input: $input) { id version number issuedOn } }\n"): (typeof documents)["\n  mutation IssueInspectionPlan($input: IssueInspectionPlanInput!) { issueInspectionPlan(input: $input) { id version number issuedOn } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerInspection($input: AnswerInspectionInput!) {\n    answerInspection(input: $input) {\n      id version items { code position text result note }\n      findings { id version item kind what dueOn responsible state fixedOn evidence isOverdue daysLate entries { id step on note } }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerInspection($input: AnswerInspectionInput!) {\n    answerInspection(input: $input) {\n      id version items { code position text result note }\n      findings { id version item kind what dueOn responsible state fixedOn evidence isOverdue daysLate entries { id step on note } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenInspection($input: OpenInspectionInput!) { openInspection(input: $input) { id } }\n"): (typeof documents)["\n  mutation OpenInspection($input: OpenInspectionInput!) { openInspection(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PilotInspections($pilotUnit: ID!) {\n    inspections(pilotUnit: $pilotUnit, first: 20) { edges { node { id kind state heldOn grade findingCount openFindingCount overdueFindingCount } } }\n  }\n"): (typeof documents)["\n  query PilotInspections($pilotUnit: ID!) {\n    inspections(pilotUnit: $pilotUnit, first: 20) { edges { node { id kind state heldOn grade findingCount openFindingCount overdueFindingCount } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InspectionPlanUnits($year: Int!) {\n    plan(year: $year) { id unit { id unitId } }\n    pilotUnits(counted: CHOSEN, first: 100) { edges { node { id year launchedOn unit { id fullName } } } }\n  }\n"): (typeof documents)["\n  query InspectionPlanUnits($year: Int!) {\n    plan(year: $year) { id unit { id unitId } }\n    pilotUnits(counted: CHOSEN, first: 100) { edges { node { id year launchedOn unit { id fullName } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftInspectionPlan($input: DraftInspectionPlanInput!) { draftInspectionPlan(input: $input) { id } }\n"): (typeof documents)["\n  mutation DraftInspectionPlan($input: DraftInspectionPlanInput!) { draftInspectionPlan(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseInspection($input: CloseInspectionInput!) { closeInspection(input: $input) { id version state minutesNumber grade recommendations } }\n"): (typeof documents)["\n  mutation CloseInspection($input: CloseInspectionInput!) { closeInspection(input: $input) { id version state minutesNumber grade recommendations } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConcludeInspection($input: ConcludeInspectionInput!) { concludeInspection(input: $input) { id version state conclusionNumber conclusionOn } }\n"): (typeof documents)["\n  mutation ConcludeInspection($input: ConcludeInspectionInput!) { concludeInspection(input: $input) { id version state conclusionNumber conclusionOn } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query YearMilestones($year: Int!) {\n    plan(year: $year) { id deadlines { id kind quarter dueOn } }\n  }\n"): (typeof documents)["\n  query YearMilestones($year: Int!) {\n    plan(year: $year) { id deadlines { id kind quarter dueOn } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPilotTasks($after: String) {\n    pilotTasks(first: 50, after: $after) { edges { node { id title dueOn link paragraph { section item number documentId } unit { id fullName } } } pageInfo { hasNextPage endCursor } }\n  }\n"): (typeof documents)["\n  query MyPilotTasks($after: String) {\n    pilotTasks(first: 50, after: $after) { edges { node { id title dueOn link paragraph { section item number documentId } unit { id fullName } } } pageInfo { hasNextPage endCursor } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCaseTasks($after: String) {\n    caseTasks(first: 50, after: $after) { edges { node { id title dueOn link unit { id fullName } } } pageInfo { hasNextPage endCursor } }\n  }\n"): (typeof documents)["\n  query MyCaseTasks($after: String) {\n    caseTasks(first: 50, after: $after) { edges { node { id title dueOn link unit { id fullName } } } pageInfo { hasNextPage endCursor } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyReportTasks($after: String) {\n    reportTasks(first: 50, after: $after) { edges { node { id title dueOn link unit { id fullName } } } pageInfo { hasNextPage endCursor } }\n  }\n"): (typeof documents)["\n  query MyReportTasks($after: String) {\n    reportTasks(first: 50, after: $after) { edges { node { id title dueOn link unit { id fullName } } } pageInfo { hasNextPage endCursor } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskObligation($input: AskObligationInput!) { askObligation(input: $input) { id } }\n"): (typeof documents)["\n  mutation AskObligation($input: AskObligationInput!) { askObligation(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskedByDocument($document: ID!, $after: String) {\n    obligations(document: $document, first: 20, after: $after) {\n      totalCount\n      edges { node { id title body bodyName state askedOn dueOn isOverdue section item unit { id fullName } ofUnit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query AskedByDocument($document: ID!, $after: String) {\n    obligations(document: $document, first: 20, after: $after) {\n      totalCount\n      edges { node { id title body bodyName state askedOn dueOn isOverdue section item unit { id fullName } ofUnit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObligationPage($id: ID!) {\n    obligation(id: $id) {\n      id version title what body bodyName state askedOn dueOn answeredOn reason doneOn evidenceNumber section item conclusion isOverdue mayAnswer mayWithdraw\n      unit { id fullName } ofUnit { id fullName } document { id number title } conference { id title }\n      entries { id step on number note dueOn by { id } }\n    }\n  }\n"): (typeof documents)["\n  query ObligationPage($id: ID!) {\n    obligation(id: $id) {\n      id version title what body bodyName state askedOn dueOn answeredOn reason doneOn evidenceNumber section item conclusion isOverdue mayAnswer mayWithdraw\n      unit { id fullName } ofUnit { id fullName } document { id number title } conference { id title }\n      entries { id step on number note dueOn by { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamesOfObligation($id: ID!) { obligation(id: $id) { id entries { id by { id name } } } }\n"): (typeof documents)["\n  query NamesOfObligation($id: ID!) { obligation(id: $id) { id entries { id by { id name } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ObligationsPage($side: ObligationSide, $state: ObligationState, $body: ProgrammeBody, $overdue: Boolean, $search: String, $after: String) {\n    obligations(side: $side, state: $state, body: $body, overdue: $overdue, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id title body bodyName state askedOn dueOn isOverdue unit { id fullName } ofUnit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ObligationsPage($side: ObligationSide, $state: ObligationState, $body: ProgrammeBody, $overdue: Boolean, $search: String, $after: String) {\n    obligations(side: $side, state: $state, body: $body, overdue: $overdue, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id title body bodyName state askedOn dueOn isOverdue unit { id fullName } ofUnit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParagraphsOf($id: ID!) { document(id: $id) { id items { section item text } } }\n"): (typeof documents)["\n  query ParagraphsOf($id: ID!) { document(id: $id) { id items { section item text } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerObligation($input: AnswerObligationInput!) { answerObligation(input: $input) { id version state } }\n"): (typeof documents)["\n  mutation AnswerObligation($input: AnswerObligationInput!) { answerObligation(input: $input) { id version state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishObligation($input: FinishObligationInput!) { finishObligation(input: $input) { id version state } }\n"): (typeof documents)["\n  mutation FinishObligation($input: FinishObligationInput!) { finishObligation(input: $input) { id version state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawObligation($input: WithdrawObligationInput!) { withdrawObligation(input: $input) { id version state } }\n"): (typeof documents)["\n  mutation WithdrawObligation($input: WithdrawObligationInput!) { withdrawObligation(input: $input) { id version state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleObligation($input: ScheduleObligationInput!) { scheduleObligation(input: $input) { id version dueOn } }\n"): (typeof documents)["\n  mutation ScheduleObligation($input: ScheduleObligationInput!) { scheduleObligation(input: $input) { id version dueOn } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordOutreach($input: RecordOutreachInput!) { recordOutreach(input: $input) { id } }\n"): (typeof documents)["\n  mutation RecordOutreach($input: RecordOutreachInput!) { recordOutreach(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseOutreach($input: ReviseOutreachInput!) { reviseOutreach(input: $input) { id version } }\n"): (typeof documents)["\n  mutation ReviseOutreach($input: ReviseOutreachInput!) { reviseOutreach(input: $input) { id version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnAreas($under: ID!) { units(level: AREA, under: $under, first: 100) { edges { node { id unitId fullName } } } }\n"): (typeof documents)["\n  query OwnAreas($under: ID!) { units(level: AREA, under: $under, first: 100) { edges { node { id unitId fullName } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutreachPage($year: Int!, $kind: OutreachKind, $after: String) {\n    outreachFigures(year: $year) { sessions attendance communications pledged audiences { audience count } channels { channel activities times copies } }\n    outreach(year: $year, kind: $kind, first: 50, after: $after) {\n      totalCount\n      edges { node { id version kind on topics sessions attendance audience { audience count } channel outlet times copies pledged note mayRevise unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query OutreachPage($year: Int!, $kind: OutreachKind, $after: String) {\n    outreachFigures(year: $year) { sessions attendance communications pledged audiences { audience count } channels { channel activities times copies } }\n    outreach(year: $year, kind: $kind, first: 50, after: $after) {\n      totalCount\n      edges { node { id version kind on topics sessions attendance audience { audience count } channel outlet times copies pledged note mayRevise unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawOutreach($input: WithdrawOutreachInput!) { withdrawOutreach(input: $input) { id version } }\n"): (typeof documents)["\n  mutation WithdrawOutreach($input: WithdrawOutreachInput!) { withdrawOutreach(input: $input) { id version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverduePage($asOf: LocalDate, $againstFirst: Boolean, $district: ID, $kind: DutyKind, $first: Int!, $after: String) {\n    overdue(asOf: $asOf, againstFirst: $againstFirst, district: $district, kind: $kind, first: $first, after: $after) {\n      totalCount\n      edges { node { id kind dueOn what link unit { id fullName } district { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query OverduePage($asOf: LocalDate, $againstFirst: Boolean, $district: ID, $kind: DutyKind, $first: Int!, $after: String) {\n    overdue(asOf: $asOf, againstFirst: $againstFirst, district: $district, kind: $kind, first: $first, after: $after) {\n      totalCount\n      edges { node { id kind dueOn what link unit { id fullName } district { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverdueCounts($asOf: LocalDate, $againstFirst: Boolean) {\n    overdueCounts(asOf: $asOf, againstFirst: $againstFirst) { total kinds { kind count } district { id fullName } }\n  }\n"): (typeof documents)["\n  query OverdueCounts($asOf: LocalDate, $againstFirst: Boolean) {\n    overdueCounts(asOf: $asOf, againstFirst: $againstFirst) { total kinds { kind count } district { id fullName } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deadlines($year: Int!) { plan(year: $year) { id ...Milestones_plan } }\n"): (typeof documents)["\n  query Deadlines($year: Int!) { plan(year: $year) { id ...Milestones_plan } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LateUnits($year: Int!) {\n    pilotUnits(year: $year, counted: LATE, first: 6) { totalCount edges { node { id stage isLate launchDueOn unit { id fullName } district { id fullName } } } }\n  }\n"): (typeof documents)["\n  query LateUnits($year: Int!) {\n    pilotUnits(year: $year, counted: LATE, first: 6) { totalCount edges { node { id stage isLate launchDueOn unit { id fullName } district { id fullName } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OverviewPage($year: Int!, $asOf: LocalDate) {\n    waveProgress(year: $year, asOf: $asOf) {\n      year asOf quota selected launched late onTime dueOn\n      districts { selected launched late district { id unitId fullName } }\n      months { month launched planned }\n    }\n  }\n"): (typeof documents)["\n  query OverviewPage($year: Int!, $asOf: LocalDate) {\n    waveProgress(year: $year, asOf: $asOf) {\n      year asOf quota selected launched late onTime dueOn\n      districts { selected launched late district { id unitId fullName } }\n      months { month launched planned }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreasOfUnit($under: ID!) {\n    units(level: AREA, under: $under, first: 100) { edges { node { id unitId fullName } } }\n  }\n"): (typeof documents)["\n  query AreasOfUnit($under: ID!) {\n    units(level: AREA, under: $under, first: 100) { edges { node { id unitId fullName } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NextStep_pilotUnit on PilotUnit {\n    id version stage sponsor nextStep proposedOn peopleToHelp\n    endorsements { level on }\n    steps { stage on }\n    unit { id unitId }\n  }\n"): (typeof documents)["\n  fragment NextStep_pilotUnit on PilotUnit {\n    id version stage sponsor nextStep proposedOn peopleToHelp\n    endorsements { level on }\n    steps { stage on }\n    unit { id unitId }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnPlans { plans(level: COMMUNE, first: 20) { edges { node { id number issuedOn title document { id } } } } }\n"): (typeof documents)["\n  query OwnPlans { plans(level: COMMUNE, first: 20) { edges { node { id number issuedOn title document { id } } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PilotUnitFacts_pilotUnit on PilotUnit {\n    id sponsor peopleToHelp peopleSource securityProblem justification launchDueOn\n    endorsements { level on } urgedBy { id number issuedOn }\n  }\n"): (typeof documents)["\n  fragment PilotUnitFacts_pilotUnit on PilotUnit {\n    id sponsor peopleToHelp peopleSource securityProblem justification launchDueOn\n    endorsements { level on } urgedBy { id number issuedOn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PilotUnitPage($id: ID!, $works: Boolean!) {\n    pilotUnit(id: $id) {\n      id year stage isLate daysLate selectedOn launchedOn\n      unit { id code fullName synthetic ancestors { id fullName level } }\n      steps { stage on }\n      ...PilotUnitFacts_pilotUnit @include(if: $works)\n      ...PilotUnitParts_pilotUnit @include(if: $works)\n      ...Committee_pilotUnit @include(if: $works)\n      ...CoreGroups_pilotUnit @include(if: $works)\n      ...Outcome_pilotUnit @include(if: $works)\n      ...PilotUnitStory_pilotUnit @include(if: $works)\n      ...NextStep_pilotUnit @include(if: $works)\n    }\n  }\n"): (typeof documents)["\n  query PilotUnitPage($id: ID!, $works: Boolean!) {\n    pilotUnit(id: $id) {\n      id year stage isLate daysLate selectedOn launchedOn\n      unit { id code fullName synthetic ancestors { id fullName level } }\n      steps { stage on }\n      ...PilotUnitFacts_pilotUnit @include(if: $works)\n      ...PilotUnitParts_pilotUnit @include(if: $works)\n      ...Committee_pilotUnit @include(if: $works)\n      ...CoreGroups_pilotUnit @include(if: $works)\n      ...Outcome_pilotUnit @include(if: $works)\n      ...PilotUnitStory_pilotUnit @include(if: $works)\n      ...NextStep_pilotUnit @include(if: $works)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PilotUnitParts_pilotUnit on PilotUnit {\n    id\n    launch { id heldOn place chair attendance minutesNumber }\n  }\n"): (typeof documents)["\n  fragment PilotUnitParts_pilotUnit on PilotUnit {\n    id\n    launch { id heldOn place chair attendance minutesNumber }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PilotUnitStory_pilotUnit on PilotUnit {\n    id groupsFoundedOn\n    steps { id stage on documentNumber document { id } note by { id } }\n    committeeVersions { id ordinal fromOn decisionNumber by { id } }\n    coreGroups { id groupId name versions { id ordinal fromOn decisionNumber by { id } } }\n    dissolvedGroups { id groupId name untilOn dissolutionNumber dissolutionReason versions { id ordinal fromOn decisionNumber by { id } } }\n    outcomes { id outcome on decisionNumber reason by { id } }\n  }\n"): (typeof documents)["\n  fragment PilotUnitStory_pilotUnit on PilotUnit {\n    id groupsFoundedOn\n    steps { id stage on documentNumber document { id } note by { id } }\n    committeeVersions { id ordinal fromOn decisionNumber by { id } }\n    coreGroups { id groupId name versions { id ordinal fromOn decisionNumber by { id } } }\n    dissolvedGroups { id groupId name untilOn dissolutionNumber dissolutionReason versions { id ordinal fromOn decisionNumber by { id } } }\n    outcomes { id outcome on decisionNumber reason by { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NamesOfUnit($id: ID!) {\n    pilotUnit(id: $id) {\n      id\n      steps { id by { id name } }\n      committeeVersions { id by { id name } }\n      coreGroups { id versions { id by { id name } } }\n      dissolvedGroups { id versions { id by { id name } } }\n      outcomes { id by { id name } }\n    }\n  }\n"): (typeof documents)["\n  query NamesOfUnit($id: ID!) {\n    pilotUnit(id: $id) {\n      id\n      steps { id by { id name } }\n      committeeVersions { id by { id name } }\n      coreGroups { id versions { id by { id name } } }\n      dissolvedGroups { id versions { id by { id name } } }\n      outcomes { id by { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PilotUnitsPage($year: Int, $stage: PilotStage, $district: ID, $late: Boolean, $counted: WaveCount, $search: String, $after: String, $chooses: Boolean!) {\n    pilotUnits(year: $year, stage: $stage, district: $district, late: $late, counted: $counted, search: $search, first: 100, after: $after) {\n      totalCount\n      edges { node { id ...PilotUnitsTable_pilotUnit ...PilotUnitsNeed_pilotUnit @include(if: $chooses) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query PilotUnitsPage($year: Int, $stage: PilotStage, $district: ID, $late: Boolean, $counted: WaveCount, $search: String, $after: String, $chooses: Boolean!) {\n    pilotUnits(year: $year, stage: $stage, district: $district, late: $late, counted: $counted, search: $search, first: 100, after: $after) {\n      totalCount\n      edges { node { id ...PilotUnitsTable_pilotUnit ...PilotUnitsNeed_pilotUnit @include(if: $chooses) } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PilotUnitDistricts($year: Int!) {\n    waveProgress(year: $year) { year districts { late selected district { id unitId name fullName } } }\n  }\n"): (typeof documents)["\n  query PilotUnitDistricts($year: Int!) {\n    waveProgress(year: $year) { year districts { late selected district { id unitId name fullName } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PilotUnitsTable_pilotUnit on PilotUnit {\n    id year stage isLate launchDueOn launchedOn\n    unit { id code fullName }\n    district { id fullName }\n  }\n"): (typeof documents)["\n  fragment PilotUnitsTable_pilotUnit on PilotUnit {\n    id year stage isLate launchDueOn launchedOn\n    unit { id code fullName }\n    district { id fullName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PilotUnitsNeed_pilotUnit on PilotUnit { id peopleToHelp }"): (typeof documents)["fragment PilotUnitsNeed_pilotUnit on PilotUnit { id peopleToHelp }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposePilotUnit($input: ProposePilotUnitInput!) { proposePilotUnit(input: $input) { id } }\n"): (typeof documents)["\n  mutation ProposePilotUnit($input: ProposePilotUnitInput!) { proposePilotUnit(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PilotUnitAfterStep on PilotUnit {\n    id version\n    ...PilotUnitsTable_pilotUnit\n    ...PilotUnitsNeed_pilotUnit\n    ...PilotUnitFacts_pilotUnit\n    ...PilotUnitParts_pilotUnit\n    ...PilotUnitStory_pilotUnit\n    ...NextStep_pilotUnit\n    ...Committee_pilotUnit\n    ...CoreGroups_pilotUnit\n    ...Outcome_pilotUnit\n  }\n"): (typeof documents)["\n  fragment PilotUnitAfterStep on PilotUnit {\n    id version\n    ...PilotUnitsTable_pilotUnit\n    ...PilotUnitsNeed_pilotUnit\n    ...PilotUnitFacts_pilotUnit\n    ...PilotUnitParts_pilotUnit\n    ...PilotUnitStory_pilotUnit\n    ...NextStep_pilotUnit\n    ...Committee_pilotUnit\n    ...CoreGroups_pilotUnit\n    ...Outcome_pilotUnit\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndorsePilotUnit($input: EndorsePilotUnitInput!) { endorsePilotUnit(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation EndorsePilotUnit($input: EndorsePilotUnitInput!) { endorsePilotUnit(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SelectPilotUnit($input: SelectPilotUnitInput!) { selectPilotUnit(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation SelectPilotUnit($input: SelectPilotUnitInput!) { selectPilotUnit(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation GuidePilotUnit($input: GuidePilotUnitInput!) { guidePilotUnit(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation GuidePilotUnit($input: GuidePilotUnitInput!) { guidePilotUnit(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftPilotPlan($input: DraftPilotPlanInput!) { draftPilotPlan(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation DraftPilotPlan($input: DraftPilotPlanInput!) { draftPilotPlan(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordPartyOpinion($input: RecordPartyOpinionInput!) { recordPartyOpinion(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation RecordPartyOpinion($input: RecordPartyOpinionInput!) { recordPartyOpinion(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssuePilotPlan($input: IssuePilotPlanInput!) { issuePilotPlan(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation IssuePilotPlan($input: IssuePilotPlanInput!) { issuePilotPlan(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FoundSteeringCommittee($input: FoundSteeringCommitteeInput!) { foundSteeringCommittee(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation FoundSteeringCommittee($input: FoundSteeringCommitteeInput!) { foundSteeringCommittee(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FoundCoreGroups($input: FoundCoreGroupsInput!) { foundCoreGroups(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation FoundCoreGroups($input: FoundCoreGroupsInput!) { foundCoreGroups(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordSurvey($input: RecordSurveyInput!) { recordSurvey(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation RecordSurvey($input: RecordSurveyInput!) { recordSurvey(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation LaunchPilotUnit($input: LaunchPilotUnitInput!) { launchPilotUnit(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation LaunchPilotUnit($input: LaunchPilotUnitInput!) { launchPilotUnit(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ActivatePilotUnit($input: ActivatePilotUnitInput!) { activatePilotUnit(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation ActivatePilotUnit($input: ActivatePilotUnitInput!) { activatePilotUnit(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SurveyOfUnit($id: ID!) { pilotUnit(id: $id) { id surveyedOn survey { surveyed consented declined } } }"): (typeof documents)["query SurveyOfUnit($id: ID!) { pilotUnit(id: $id) { id surveyedOn survey { surveyed consented declined } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanDrafts { documents(type: PLAN, state: DRAFT, first: 20) { edges { node { id title issuer unit { id level } } } } }\n"): (typeof documents)["\n  query PlanDrafts { documents(type: PLAN, state: DRAFT, first: 20) { edges { node { id title issuer unit { id level } } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssuePlanDraft($id: ID!) {\n    document(id: $id) { id version title type state parent { id } unit { id level } items { section item text } }\n    schemes { id shortName }\n    plans(first: 100) { edges { node { id level year untilYear number title document { id } } } }\n  }\n"): (typeof documents)["\n  query IssuePlanDraft($id: ID!) {\n    document(id: $id) { id version title type state parent { id } unit { id level } items { section item text } }\n    schemes { id shortName }\n    plans(first: 100) { edges { node { id level year untilYear number title document { id } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssuePlan($input: IssuePlanInput!) { issuePlan(input: $input) { id number document { id version state number issuedOn hash } } }\n"): (typeof documents)["\n  mutation IssuePlan($input: IssuePlanInput!) { issuePlan(input: $input) { id number document { id version state number issuedOn hash } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Milestones_plan on Plan {\n    id unit { id unitId }\n    deadlines { id version kind quarter year dueOn paragraph { section item number documentId } inner { kind dueOn } history { id from to reason documentNumber document { id } } }\n  }\n"): (typeof documents)["\n  fragment Milestones_plan on Plan {\n    id unit { id unitId }\n    deadlines { id version kind quarter year dueOn paragraph { section item number documentId } inner { kind dueOn } history { id from to reason documentNumber document { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveDeadline($input: MoveDeadlineInput!) {\n    moveDeadline(input: $input) { id version dueOn history { from to reason recordedAt } }\n  }\n"): (typeof documents)["\n  mutation MoveDeadline($input: MoveDeadlineInput!) {\n    moveDeadline(input: $input) { id version dueOn history { from to reason recordedAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticesOfDates { documents(type: NOTICE, state: ISSUED, first: 50) { edges { node { id number issuedOn title unit { id unitId } } } } }\n"): (typeof documents)["\n  query NoticesOfDates { documents(type: NOTICE, state: ISSUED, first: 50) { edges { node { id number issuedOn title unit { id unitId } } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPage($id: ID!, $papers: Boolean!, $works: Boolean!) {\n    programmePlan(id: $id) {\n      id level year untilYear title number issuedOn issuer coIssuers quota\n      legalBases { raw issuedOn issuer } partyOpinion { raw issuedOn issuer } scheme { id shortName } parent { id number title } unit { id fullName }\n      children { id number title issuedOn level year }\n      document @include(if: $papers) { id receiptsExpected receiptsReceived }\n      expected @include(if: $works) { level paperNumber unit { id fullName } plan { id number issuedOn } pilotUnit { id } }\n      previousWave @include(if: $works) { year asOf quota selected launched onTime }\n      ...Milestones_plan\n    }\n  }\n"): (typeof documents)["\n  query PlanPage($id: ID!, $papers: Boolean!, $works: Boolean!) {\n    programmePlan(id: $id) {\n      id level year untilYear title number issuedOn issuer coIssuers quota\n      legalBases { raw issuedOn issuer } partyOpinion { raw issuedOn issuer } scheme { id shortName } parent { id number title } unit { id fullName }\n      children { id number title issuedOn level year }\n      document @include(if: $papers) { id receiptsExpected receiptsReceived }\n      expected @include(if: $works) { level paperNumber unit { id fullName } plan { id number issuedOn } pilotUnit { id } }\n      previousWave @include(if: $works) { year asOf quota selected launched onTime }\n      ...Milestones_plan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlansPage($year: Int, $level: PlanLevel, $search: String, $after: String) {\n    plans(year: $year, level: $level, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id level year untilYear number issuedOn title parent { id number } unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query PlansPage($year: Int, $level: PlanLevel, $search: String, $after: String) {\n    plans(year: $year, level: $level, search: $search, first: 50, after: $after) {\n      totalCount\n      edges { node { id level year untilYear number issuedOn title parent { id number } unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissingFigures($indicator: String!, $period: ID!, $level: UnitLevel!, $after: String) {\n    statistics(indicator: $indicator, period: $period, level: $level, first: 100, after: $after) {\n      totalCount\n      edges { node { value status missingReason unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query MissingFigures($indicator: String!, $period: ID!, $level: UnitLevel!, $after: String) {\n    statistics(indicator: $indicator, period: $period, level: $level, first: 100, after: $after) {\n      totalCount\n      edges { node { value status missingReason unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublishedPage { reportingPeriods { id name from to } indicators { id code name nameEn } }\n"): (typeof documents)["\n  query PublishedPage { reportingPeriods { id name from to } indicators { id code name nameEn } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StatisticsCoverage($period: ID!) {\n    statisticsCoverage(period: $period) {\n      finishedOn due counted publication { state edition }\n      unit { id fullName }\n      gaps { reason unit { id fullName } }\n      corrections { number on indicators { id code name nameEn } }\n    }\n  }\n"): (typeof documents)["\n  query StatisticsCoverage($period: ID!) {\n    statisticsCoverage(period: $period) {\n      finishedOn due counted publication { state edition }\n      unit { id fullName }\n      gaps { reason unit { id fullName } }\n      corrections { number on indicators { id code name nameEn } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyMail { me { id version email mailIsOn } }\n"): (typeof documents)["\n  query MyMail { me { id version email mailIsOn } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMyEmail($input: SetMyEmailInput!) { setMyEmail(input: $input) { id version email } }\n"): (typeof documents)["\n  mutation SetMyEmail($input: SetMyEmailInput!) { setMyEmail(input: $input) { id version email } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyReminders($after: String) {\n    myReminders(first: 20, after: $after) {\n      totalCount\n      edges { node { id version kind dueOn on what link note acknowledgedOn unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query MyReminders($after: String) {\n    myReminders(first: 20, after: $after) {\n      totalCount\n      edges { node { id version kind dueOn on what link note acknowledgedOn unit { id fullName } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeReminder($input: AcknowledgeReminderInput!) { acknowledgeReminder(input: $input) { id version acknowledgedOn } }\n"): (typeof documents)["\n  mutation AcknowledgeReminder($input: AcknowledgeReminderInput!) { acknowledgeReminder(input: $input) { id version acknowledgedOn } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PilotReminders($pilotUnit: ID!) {\n    reminders(pilotUnit: $pilotUnit, first: 20) {\n      totalCount\n      edges { node { id on kind dueOn office note ruleDays isOpen acknowledgedOn mail { waiting sent failed } } }\n    }\n  }\n"): (typeof documents)["\n  query PilotReminders($pilotUnit: ID!) {\n    reminders(pilotUnit: $pilotUnit, first: 20) {\n      totalCount\n      edges { node { id on kind dueOn office note ruleDays isOpen acknowledgedOn mail { waiting sent failed } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemindNow($input: RemindNowInput!) { remindNow(input: $input) { id office officeUnit { id fullName } } }\n"): (typeof documents)["\n  mutation RemindNow($input: RemindNowInput!) { remindNow(input: $input) { id office officeUnit { id fullName } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApplyReorganisation($input: CloseReorganisationInput!) { applyReorganisation(input: $input) { id version state closedAt closedReason } }\n"): (typeof documents)["\n  mutation ApplyReorganisation($input: CloseReorganisationInput!) { applyReorganisation(input: $input) { id version state closedAt closedReason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelReorganisation($input: CloseReorganisationInput!) { cancelReorganisation(input: $input) { id version state closedAt closedReason } }\n"): (typeof documents)["\n  mutation CancelReorganisation($input: CloseReorganisationInput!) { cancelReorganisation(input: $input) { id version state closedAt closedReason } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReorganisation($input: DecideReorganisationInput!) { decideReorganisation(input: $input) { id version state undecided } }\n"): (typeof documents)["\n  mutation DecideReorganisation($input: DecideReorganisationInput!) { decideReorganisation(input: $input) { id version state undecided } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReorganisationArea($input: DecideReorganisationAreaInput!) { decideReorganisationArea(input: $input) { id version state undecided } }\n"): (typeof documents)["\n  mutation DecideReorganisationArea($input: DecideReorganisationAreaInput!) { decideReorganisationArea(input: $input) { id version state undecided } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReorganisationPost($input: DecideReorganisationPostInput!) { decideReorganisationPost(input: $input) { id version state undecided } }\n"): (typeof documents)["\n  mutation DecideReorganisationPost($input: DecideReorganisationPostInput!) { decideReorganisationPost(input: $input) { id version state undecided } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftReorganisation($input: DraftReorganisationInput!) { draftReorganisation(input: $input) { id version state } }\n"): (typeof documents)["\n  mutation DraftReorganisation($input: DraftReorganisationInput!) { draftReorganisation(input: $input) { id version state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseReorganisation($input: ReviseReorganisationInput!) { reviseReorganisation(input: $input) { id version state } }\n"): (typeof documents)["\n  mutation ReviseReorganisation($input: ReviseReorganisationInput!) { reviseReorganisation(input: $input) { id version state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReorganisationAct($id: ID!, $unitFates: String, $newUnits: String, $splitUnits: String, $affectedPosts: String, $sightChanges: String, $decisions: String) {\n    reorganisation(id: $id) {\n      id version title basis effectiveOn state draftedAt closedAt closedReason undecided toDecide\n      faults { row rule message }\n      endingUnits(first: 1) { totalCount }\n      unitFates(first: 50, after: $unitFates) {\n        totalCount\n        edges { node { fate heirs { code fullName } unit { id code fullName openPilotUnits openDuties openCaseFiles openReports } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      sightChanges(first: 20, after: $sightChanges) {\n        totalCount\n        edges { node { post { id title organisation { id name } } official { id name } readsOnly gainCount loseCount gains { id code fullName } loses { id code fullName } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      decisions(first: 50, after: $decisions) {\n        totalCount\n        edges { node { unit { id code fullName } post { id title organisation { id name } } target decidedAt by { id name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      newUnits(first: 50, after: $newUnits) { totalCount edges { node { code fullName parentCode } } pageInfo { hasNextPage endCursor } }\n      splitUnits(first: 20, after: $splitUnits) {\n        totalCount\n        edges { node { unit { id unitId code fullName } needsDecision decision heirs { code fullName } areas { unit { id unitId code fullName } decision } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      affectedPosts(first: 50, after: $affectedPosts) {\n        totalCount\n        edges { node { post { id title organisation { id name } } unit { id fullName } heirs { code fullName } decision } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReorganisationAct($id: ID!, $unitFates: String, $newUnits: String, $splitUnits: String, $affectedPosts: String, $sightChanges: String, $decisions: String) {\n    reorganisation(id: $id) {\n      id version title basis effectiveOn state draftedAt closedAt closedReason undecided toDecide\n      faults { row rule message }\n      endingUnits(first: 1) { totalCount }\n      unitFates(first: 50, after: $unitFates) {\n        totalCount\n        edges { node { fate heirs { code fullName } unit { id code fullName openPilotUnits openDuties openCaseFiles openReports } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      sightChanges(first: 20, after: $sightChanges) {\n        totalCount\n        edges { node { post { id title organisation { id name } } official { id name } readsOnly gainCount loseCount gains { id code fullName } loses { id code fullName } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      decisions(first: 50, after: $decisions) {\n        totalCount\n        edges { node { unit { id code fullName } post { id title organisation { id name } } target decidedAt by { id name } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      newUnits(first: 50, after: $newUnits) { totalCount edges { node { code fullName parentCode } } pageInfo { hasNextPage endCursor } }\n      splitUnits(first: 20, after: $splitUnits) {\n        totalCount\n        edges { node { unit { id unitId code fullName } needsDecision decision heirs { code fullName } areas { unit { id unitId code fullName } decision } } }\n        pageInfo { hasNextPage endCursor }\n      }\n      affectedPosts(first: 50, after: $affectedPosts) {\n        totalCount\n        edges { node { post { id title organisation { id name } } unit { id fullName } heirs { code fullName } decision } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReorganisationList($after: String) {\n    reorganisations(first: 50, after: $after) {\n      totalCount\n      edges { node { id title basis effectiveOn state draftedAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ReorganisationList($after: String) {\n    reorganisations(first: 50, after: $after) {\n      totalCount\n      edges { node { id title basis effectiveOn state draftedAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisedReorganisation($id: ID!) { reorganisation(id: $id) { id version title basis effectiveOn state } }\n"): (typeof documents)["\n  query RevisedReorganisation($id: ID!) { reorganisation(id: $id) { id version title basis effectiveOn state } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettlingOfAct($id: ID!) {\n    reorganisation(id: $id) {\n      id\n      modelsSettling { state moves settled }\n      casesSettling { state moves settled }\n      reportingSettling { state moves settled }\n    }\n  }\n"): (typeof documents)["\n  query SettlingOfAct($id: ID!) {\n    reorganisation(id: $id) {\n      id\n      modelsSettling { state moves settled }\n      casesSettling { state moves settled }\n      reportingSettling { state moves settled }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Compilation($period: ID!, $unit: ID!) {\n    compilation(period: $period, unit: $unit) {\n      unit { id fullName }\n      provisional\n      report { id state level provisional }\n      missing { id fullName }\n      gaps { reason note unit { id fullName } namedBy { id fullName } }\n      figures {\n        value status missingReason\n        indicator { id code name nameEn unit }\n        parts { value status missingReason unit { id fullName level } report { id level unit { id unitId } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Compilation($period: ID!, $unit: ID!) {\n    compilation(period: $period, unit: $unit) {\n      unit { id fullName }\n      provisional\n      report { id state level provisional }\n      missing { id fullName }\n      gaps { reason note unit { id fullName } namedBy { id fullName } }\n      figures {\n        value status missingReason\n        indicator { id code name nameEn unit }\n        parts { value status missingReason unit { id fullName level } report { id level unit { id unitId } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompileReport($input: CompileReportInput!) { compileReport(input: $input) { id version state gaps { reason note unit { id fullName } namedBy { id fullName } } } }\n"): (typeof documents)["\n  mutation CompileReport($input: CompileReportInput!) { compileReport(input: $input) { id version state gaps { reason note unit { id fullName } namedBy { id fullName } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CorrectBar_report on Report { id version corrections { number state } figures { value indicator { id code name nameEn kind } } }\n"): (typeof documents)["\n  fragment CorrectBar_report on Report { id version corrections { number state } figures { value indicator { id code name nameEn kind } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectReport($input: CorrectReportInput!) { correctReport(input: $input) { id version state ...CorrectionsCard_report ...ReportReading_report } }\n"): (typeof documents)["\n  mutation CorrectReport($input: CorrectReportInput!) { correctReport(input: $input) { id version state ...CorrectionsCard_report ...ReportReading_report } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CorrectionsCard_report on Report {\n    id version\n    corrections { number state reason on by decidedOn answer joined { id fullName } figures { oldValue newValue fromBelow indicator { id code name nameEn } } }\n  }\n"): (typeof documents)["\n  fragment CorrectionsCard_report on Report {\n    id version\n    corrections { number state reason on by decidedOn answer joined { id fullName } figures { oldValue newValue fromBelow indicator { id code name nameEn } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptCorrection($input: AcceptCorrectionInput!) { acceptCorrection(input: $input) { id version state ...CorrectionsCard_report ...ReportReading_report } }\n"): (typeof documents)["\n  mutation AcceptCorrection($input: AcceptCorrectionInput!) { acceptCorrection(input: $input) { id version state ...CorrectionsCard_report ...ReportReading_report } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnCorrection($input: ReturnCorrectionInput!) { returnCorrection(input: $input) { id version state ...CorrectionsCard_report } }\n"): (typeof documents)["\n  mutation ReturnCorrection($input: ReturnCorrectionInput!) { returnCorrection(input: $input) { id version state ...CorrectionsCard_report } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportForm_report on Report {\n    id version state level narrative\n    period { id name to }\n    unit { id unitId fullName }\n    figures { value status computed typed reason indicator { id code name nameEn unit kind source required } }\n    warnings { rule message }\n  }\n"): (typeof documents)["\n  fragment ReportForm_report on Report {\n    id version state level narrative\n    period { id name to }\n    unit { id unitId fullName }\n    figures { value status computed typed reason indicator { id code name nameEn unit kind source required } }\n    warnings { rule message }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportHistory_report on Report { id history { state on recordedAt reason by official { id } } }\n"): (typeof documents)["\n  fragment ReportHistory_report on Report { id history { state on recordedAt reason by official { id } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportNames($id: ID!) { report(id: $id) { id history { official { id name } } } }\n"): (typeof documents)["\n  query ReportNames($id: ID!) { report(id: $id) { id history { official { id name } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportList($period: ID, $state: ReportState, $level: UnitLevel, $late: Boolean, $after: String) {\n    reports(period: $period, state: $state, level: $level, late: $late, first: 100, after: $after) {\n      totalCount\n      edges { node { id ...ReportsTable_report } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ReportList($period: ID, $state: ReportState, $level: UnitLevel, $late: Boolean, $after: String) {\n    reports(period: $period, state: $state, level: $level, late: $late, first: 100, after: $after) {\n      totalCount\n      edges { node { id ...ReportsTable_report } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportPage($id: ID!) {\n    report(id: $id) {\n      id version level state provisional ownModel dueOn isLate submittedOn acceptedOn\n      publication { state edition }\n      gaps { reason note unit { id fullName } namedBy { id fullName } }\n      period { id name from to }\n      unit { id unitId code fullName parent { id fullName } }\n      ...ReportForm_report\n      ...ReportReading_report\n      ...ReportHistory_report\n      ...CorrectionsCard_report\n      ...CorrectBar_report\n    }\n  }\n"): (typeof documents)["\n  query ReportPage($id: ID!) {\n    report(id: $id) {\n      id version level state provisional ownModel dueOn isLate submittedOn acceptedOn\n      publication { state edition }\n      gaps { reason note unit { id fullName } namedBy { id fullName } }\n      period { id name from to }\n      unit { id unitId code fullName parent { id fullName } }\n      ...ReportForm_report\n      ...ReportReading_report\n      ...ReportHistory_report\n      ...CorrectionsCard_report\n      ...CorrectBar_report\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportReading_report on Report {\n    id narrative explanation\n    figures { value status missingReason computed typed reason indicator { id code name nameEn unit } }\n    warnings { rule message }\n    corrections { number state figures { oldValue indicator { id code } } }\n  }\n"): (typeof documents)["\n  fragment ReportReading_report on Report {\n    id narrative explanation\n    figures { value status missingReason computed typed reason indicator { id code name nameEn unit } }\n    warnings { rule message }\n    corrections { number state figures { oldValue indicator { id code } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ReportingPeriods { reportingPeriods { id name year from to } }"): (typeof documents)["query ReportingPeriods { reportingPeriods { id name year from to } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportsTable_report on Report { id level state provisional dueOn submittedOn acceptedOn isLate unit { id code fullName parent { id fullName } } }\n"): (typeof documents)["\n  fragment ReportsTable_report on Report { id level state provisional dueOn submittedOn acceptedOn isLate unit { id code fullName parent { id fullName } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReport($input: AcceptReportInput!) { acceptReport(input: $input) { id version state acceptedOn ...ReportHistory_report ...ReportsTable_report } }\n"): (typeof documents)["\n  mutation AcceptReport($input: AcceptReportInput!) { acceptReport(input: $input) { id version state acceptedOn ...ReportHistory_report ...ReportsTable_report } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnReport($input: ReturnReportInput!) { returnReport(input: $input) { id version state ...ReportHistory_report ...ReportsTable_report } }\n"): (typeof documents)["\n  mutation ReturnReport($input: ReturnReportInput!) { returnReport(input: $input) { id version state ...ReportHistory_report ...ReportsTable_report } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BelowReport($period: ID!, $unit: ID!) { compilation(period: $period, unit: $unit) { provisional missing { id fullName } gaps { unit { id } reason note } } }\n"): (typeof documents)["\n  query BelowReport($period: ID!, $unit: ID!) { compilation(period: $period, unit: $unit) { provisional missing { id fullName } gaps { unit { id } reason note } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackAcceptance($input: TakeBackAcceptanceInput!) { takeBackAcceptance(input: $input) { id version state acceptedOn ...ReportHistory_report ...ReportsTable_report } }\n"): (typeof documents)["\n  mutation TakeBackAcceptance($input: TakeBackAcceptanceInput!) { takeBackAcceptance(input: $input) { id version state acceptedOn ...ReportHistory_report ...ReportsTable_report } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveReport($input: SaveReportInput!) { saveReport(input: $input) { id version state ...ReportForm_report ...ReportHistory_report ...ReportsTable_report } }\n"): (typeof documents)["\n  mutation SaveReport($input: SaveReportInput!) { saveReport(input: $input) { id version state ...ReportForm_report ...ReportHistory_report ...ReportsTable_report } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitReport($input: SubmitReportInput!) {\n    submitReport(input: $input) { id version state provisional submittedOn isLate publication { state edition } ...ReportForm_report ...ReportReading_report ...ReportHistory_report ...ReportsTable_report }\n  }\n"): (typeof documents)["\n  mutation SubmitReport($input: SubmitReportInput!) {\n    submitReport(input: $input) { id version state provisional submittedOn isLate publication { state edition } ...ReportForm_report ...ReportReading_report ...ReportHistory_report ...ReportsTable_report }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteOnReport($input: SaveReportInput!) { saveReport(input: $input) { id version state provisional ...ReportForm_report ...ReportHistory_report ...ReportsTable_report } }\n"): (typeof documents)["\n  mutation WriteOnReport($input: SaveReportInput!) { saveReport(input: $input) { id version state provisional ...ReportForm_report ...ReportHistory_report ...ReportsTable_report } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CandidateDialog($id: ID!) {\n    candidate(id: $id) {\n      id version stage rank score meetsPeople meetsSecurity endorsed isHotspot standardMet standardSource partyWill frontWill hadModel previousModel objectionReason outcomeReason rankWhenChosen passedOver\n      parts { item weight value points }\n      counts { kind year count countedOn source }\n      problems { kind evidence source notedOn }\n      consultations { id body bodyName stance on documentNumber words unit { id fullName } }\n      decision { id number on rankReason }\n      unit { id unitId fullName }\n      district { id unitId fullName }\n      pilotUnit { id peopleToHelp peopleSource peopleCountedOn securityProblem securitySource justification }\n    }\n  }\n"): (typeof documents)["\n  query CandidateDialog($id: ID!) {\n    candidate(id: $id) {\n      id version stage rank score meetsPeople meetsSecurity endorsed isHotspot standardMet standardSource partyWill frontWill hadModel previousModel objectionReason outcomeReason rankWhenChosen passedOver\n      parts { item weight value points }\n      counts { kind year count countedOn source }\n      problems { kind evidence source notedOn }\n      consultations { id body bodyName stance on documentNumber words unit { id fullName } }\n      decision { id number on rankReason }\n      unit { id unitId fullName }\n      district { id unitId fullName }\n      pilotUnit { id peopleToHelp peopleSource peopleCountedOn securityProblem securitySource justification }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawCandidate($input: WithdrawCandidateInput!) { withdrawCandidate(input: $input) { id stage } }\n"): (typeof documents)["\n  mutation WithdrawCandidate($input: WithdrawCandidateInput!) { withdrawCandidate(input: $input) { id stage } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SelectPilotUnits($input: SelectPilotUnitsInput!) { selectPilotUnits(input: $input) { id number } }\n"): (typeof documents)["\n  mutation SelectPilotUnits($input: SelectPilotUnitsInput!) { selectPilotUnits(input: $input) { id number } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssuedDocuments($year: Int!) { documents(state: ISSUED, year: $year, first: 50) { edges { node { id number title issuedOn } } } }\n"): (typeof documents)["\n  query IssuedDocuments($year: Int!) { documents(state: ISSUED, year: $year, first: 50) { edges { node { id number title issuedOn } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordConsultation($input: RecordConsultationInput!) { recordConsultation(input: $input) { id version consultations { id body bodyName stance on documentNumber words unit { id fullName } } } }\n"): (typeof documents)["\n  mutation RecordConsultation($input: RecordConsultationInput!) { recordConsultation(input: $input) { id version consultations { id body bodyName stance on documentNumber words unit { id fullName } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineCandidates($input: DeclineCandidatesInput!) { declineCandidates(input: $input) { id stage } }\n"): (typeof documents)["\n  mutation DeclineCandidates($input: DeclineCandidatesInput!) { declineCandidates(input: $input) { id stage } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CandidateTemplate { candidateTemplate }\n"): (typeof documents)["\n  query CandidateTemplate { candidateTemplate }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CandidateFile($upload: ID!, $year: Int!, $on: LocalDate!) {\n    candidateFile(upload: $upload, year: $year, on: $on) { rows knownCount made { row fullName peopleToHelp meetsCriteria } faults { row column cell rule message } warnings { row column cell rule message } faultFile }\n  }\n"): (typeof documents)["\n  query CandidateFile($upload: ID!, $year: Int!, $on: LocalDate!) {\n    candidateFile(upload: $upload, year: $year, on: $on) { rows knownCount made { row fullName peopleToHelp meetsCriteria } faults { row column cell rule message } warnings { row column cell rule message } faultFile }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportCandidates($input: ImportCandidatesInput!) { importCandidates(input: $input) { rows knownCount } }\n"): (typeof documents)["\n  mutation ImportCandidates($input: ImportCandidatesInput!) { importCandidates(input: $input) { rows knownCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseCandidate($input: ReviseCandidateInput!) { reviseCandidate(input: $input) { id version } }\n"): (typeof documents)["\n  mutation ReviseCandidate($input: ReviseCandidateInput!) { reviseCandidate(input: $input) { id version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SelectionPage($year: Int!, $district: ID, $stage: PilotStage, $search: String, $after: String) {\n    selectionBoard(year: $year) {\n      planId year quota proposed endorsed chosen declined ownModels weightsVersion\n      districts { proposed chosen declined ownModels district { id unitId fullName } }\n    }\n    candidates(year: $year, district: $district, stage: $stage, search: $search, first: 100, after: $after) {\n      totalCount\n      edges {\n        node {\n          id version stage rank score meetsPeople meetsSecurity endorsed passedOver\n          parts { item value points }\n          consultations { id body bodyName stance }\n          unit { id code fullName }\n          district { id fullName }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query SelectionPage($year: Int!, $district: ID, $stage: PilotStage, $search: String, $after: String) {\n    selectionBoard(year: $year) {\n      planId year quota proposed endorsed chosen declined ownModels weightsVersion\n      districts { proposed chosen declined ownModels district { id unitId fullName } }\n    }\n    candidates(year: $year, district: $district, stage: $stage, search: $search, first: 100, after: $after) {\n      totalCount\n      edges {\n        node {\n          id version stage rank score meetsPeople meetsSecurity endorsed passedOver\n          parts { item value points }\n          consultations { id body bodyName stance }\n          unit { id code fullName }\n          district { id fullName }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SelectionWeights($year: Int!) {\n    selectionBoard(year: $year) { planId weightsVersion weights { item weight } weightChanges { number reason recordedAt by { id name } } }\n  }\n"): (typeof documents)["\n  query SelectionWeights($year: Int!) {\n    selectionBoard(year: $year) { planId weightsVersion weights { item weight } weightChanges { number reason recordedAt by { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSelectionWeights($input: SetSelectionWeightsInput!) { setSelectionWeights(input: $input) }\n"): (typeof documents)["\n  mutation SetSelectionWeights($input: SetSelectionWeightsInput!) { setSelectionWeights(input: $input) }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Outcome_pilotUnit on PilotUnit {\n    id version stage selectedOn launchedOn endedOn\n    committee { id issuer }\n    outcomes { id outcome on issuer decisionNumber reason successor { id year unit { id fullName } } }\n  }\n"): (typeof documents)["\n  fragment Outcome_pilotUnit on PilotUnit {\n    id version stage selectedOn launchedOn endedOn\n    committee { id issuer }\n    outcomes { id outcome on issuer decisionNumber reason successor { id year unit { id fullName } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickSuccessors($search: String!) { pilotUnits(search: $search, counted: CHOSEN, first: 12) { edges { node { id year endedOn unit { id fullName } } } } }\n"): (typeof documents)["\n  query PickSuccessors($search: String!) { pilotUnits(search: $search, counted: CHOSEN, first: 12) { edges { node { id year endedOn unit { id fullName } } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberSheet($text: String!) {\n    memberSheet(text: $text) { rows { row name sex post office body duty } faults { row column cell rule message } }\n  }\n"): (typeof documents)["\n  query MemberSheet($text: String!) {\n    memberSheet(text: $text) { rows { row name sex post office body duty } faults { row column cell rule message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Committee_pilotUnit on PilotUnit {\n    id version reStaffingDueSince endedOn\n    committeeVersions {\n      id ordinal foundedOn fromOn untilOn issuer decisionNumber regulationNumber regulationOn taskSplitNumber memberCount womenCount\n      members { id name sex post office body duty fromOn untilOn }\n    }\n  }\n"): (typeof documents)["\n  fragment Committee_pilotUnit on PilotUnit {\n    id version reStaffingDueSince endedOn\n    committeeVersions {\n      id ordinal foundedOn fromOn untilOn issuer decisionNumber regulationNumber regulationOn taskSplitNumber memberCount womenCount\n      members { id name sex post office body duty fromOn untilOn }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CoreGroups_pilotUnit on PilotUnit {\n    id version endedOn groupsFoundedOn\n    unit { id unitId }\n    coreGroups {\n      id groupId ordinal name foundedOn fromOn untilOn issuer decisionNumber memberCount womenCount area { id fullName }\n      members { id name sex post office body duty fromOn untilOn }\n      versions { id ordinal fromOn decisionNumber memberCount womenCount }\n    }\n    dissolvedGroups { id groupId name foundedOn untilOn dissolutionNumber dissolutionReason memberCount womenCount }\n  }\n"): (typeof documents)["\n  fragment CoreGroups_pilotUnit on PilotUnit {\n    id version endedOn groupsFoundedOn\n    unit { id unitId }\n    coreGroups {\n      id groupId ordinal name foundedOn fromOn untilOn issuer decisionNumber memberCount womenCount area { id fullName }\n      members { id name sex post office body duty fromOn untilOn }\n      versions { id ordinal fromOn decisionNumber memberCount womenCount }\n    }\n    dissolvedGroups { id groupId name foundedOn untilOn dissolutionNumber dissolutionReason memberCount womenCount }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReStaffCommittee($input: ReStaffCommitteeInput!) { reStaffCommittee(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation ReStaffCommittee($input: ReStaffCommitteeInput!) { reStaffCommittee(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordWorkingRegulation($input: RecordWorkingRegulationInput!) { recordWorkingRegulation(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation RecordWorkingRegulation($input: RecordWorkingRegulationInput!) { recordWorkingRegulation(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation FoundCoreGroup($input: FoundCoreGroupInput!) { foundCoreGroup(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation FoundCoreGroup($input: FoundCoreGroupInput!) { foundCoreGroup(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReStaffCoreGroup($input: ReStaffCoreGroupInput!) { reStaffCoreGroup(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation ReStaffCoreGroup($input: ReStaffCoreGroupInput!) { reStaffCoreGroup(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DissolveCoreGroup($input: DissolveCoreGroupInput!) { dissolveCoreGroup(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation DissolveCoreGroup($input: DissolveCoreGroupInput!) { dissolveCoreGroup(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndPilotUnit($input: EndPilotUnitInput!) { endPilotUnit(input: $input) { id ...PilotUnitAfterStep } }"): (typeof documents)["mutation EndPilotUnit($input: EndPilotUnitInput!) { endPilotUnit(input: $input) { id ...PilotUnitAfterStep } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Appoint($input: AppointInput!) { appoint(input: $input) { id version } }\n"): (typeof documents)["\n  mutation Appoint($input: AppointInput!) { appoint(input: $input) { id version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RolesOfBodies($unit: ID!, $asOf: LocalDate) { unitVersion(id: $unit) { id organisations(asOf: $asOf) { id roles(asOf: $asOf) } } }\n"): (typeof documents)["\n  query RolesOfBodies($unit: ID!, $asOf: LocalDate) { unitVersion(id: $unit) { id organisations(asOf: $asOf) { id roles(asOf: $asOf) } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query KnownOfficials($search: String!) { officials(search: $search, first: 10) { edges { node { id name posts { id title organisation { id name } } } } } }\n"): (typeof documents)["\n  query KnownOfficials($search: String!) { officials(search: $search, first: 10) { edges { node { id name posts { id title organisation { id name } } } } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitAreas($under: ID!, $asOf: LocalDate, $after: String) {\n    units(level: AREA, under: $under, asOf: $asOf, first: 100, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id unitId code fullName name type validFrom validTo } }\n    }\n  }\n"): (typeof documents)["\n  query UnitAreas($under: ID!, $asOf: LocalDate, $after: String) {\n    units(level: AREA, under: $under, asOf: $asOf, first: 100, after: $after) {\n      totalCount pageInfo { hasNextPage endCursor }\n      edges { node { id unitId code fullName name type validFrom validTo } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RearrangeAreas($input: RearrangeAreasInput!) { rearrangeAreas(input: $input) { id } }\n"): (typeof documents)["\n  mutation RearrangeAreas($input: RearrangeAreasInput!) { rearrangeAreas(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameOrganisation($input: RenameOrganisationInput!) { renameOrganisation(input: $input) { id version } }\n"): (typeof documents)["\n  mutation RenameOrganisation($input: RenameOrganisationInput!) { renameOrganisation(input: $input) { id version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOrganisation($input: EndOrganisationInput!) { endOrganisation(input: $input) { id version } }\n"): (typeof documents)["\n  mutation EndOrganisation($input: EndOrganisationInput!) { endOrganisation(input: $input) { id version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FoundDepartment($input: FoundDepartmentInput!) { foundDepartment(input: $input) { id version } }\n"): (typeof documents)["\n  mutation FoundDepartment($input: FoundDepartmentInput!) { foundDepartment(input: $input) { id version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndDepartment($input: EndDepartmentInput!) { endDepartment(input: $input) { id version } }\n"): (typeof documents)["\n  mutation EndDepartment($input: EndDepartmentInput!) { endDepartment(input: $input) { id version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPost($input: EndPostInput!) { endPost(input: $input) { id version toOn } }\n"): (typeof documents)["\n  mutation EndPost($input: EndPostInput!) { endPost(input: $input) { id version toOn } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FoundOrganisation($input: FoundOrganisationInput!) { foundOrganisation(input: $input) { id version } }\n"): (typeof documents)["\n  mutation FoundOrganisation($input: FoundOrganisationInput!) { foundOrganisation(input: $input) { id version } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AreaFile($upload: ID!, $on: LocalDate, $basis: String) {\n    areaFile(upload: $upload, on: $on, basis: $basis) { rows knownCount madeCount faultCount made { row communeCode fullName on } faults { row column cell rule message } warnings { row column cell rule message } }\n  }\n"): (typeof documents)["\n  query AreaFile($upload: ID!, $on: LocalDate, $basis: String) {\n    areaFile(upload: $upload, on: $on, basis: $basis) { rows knownCount madeCount faultCount made { row communeCode fullName on } faults { row column cell rule message } warnings { row column cell rule message } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportAreas($input: ImportAreasInput!) { importAreas(input: $input) { rows knownCount madeCount } }\n"): (typeof documents)["\n  mutation ImportAreas($input: ImportAreasInput!) { importAreas(input: $input) { rows knownCount madeCount } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Lineage_unit on UnitVersion {\n    id unitId fullName level validFrom validTo\n    predecessors { on kind legalBasis shareOfPeople shareOfArea from { id code fullName parent { id fullName } } }\n    successors { on kind legalBasis shareOfPeople shareOfArea to { id unitId code fullName parent { id fullName } } }\n  }\n"): (typeof documents)["\n  fragment Lineage_unit on UnitVersion {\n    id unitId fullName level validFrom validTo\n    predecessors { on kind legalBasis shareOfPeople shareOfArea from { id code fullName parent { id fullName } } }\n    successors { on kind legalBasis shareOfPeople shareOfArea to { id unitId code fullName parent { id fullName } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitOrganisations($id: ID!, $asOf: LocalDate) {\n    unitVersion(id: $id) {\n      id unitId fullName\n      organisations(asOf: $asOf) { id version kind name(asOf: $asOf) validFrom validTo departments(asOf: $asOf) { id version name validTo } }\n    }\n  }\n"): (typeof documents)["\n  query UnitOrganisations($id: ID!, $asOf: LocalDate) {\n    unitVersion(id: $id) {\n      id unitId fullName\n      organisations(asOf: $asOf) { id version kind name(asOf: $asOf) validFrom validTo departments(asOf: $asOf) { id version name validTo } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitPosts($id: ID!, $asOf: LocalDate) {\n    unitVersion(id: $id) { id organisations(asOf: $asOf) { id posts(asOf: $asOf) { id version title role fromOn toOn department { id name } official { id name } } } }\n  }\n"): (typeof documents)["\n  query UnitPosts($id: ID!, $asOf: LocalDate) {\n    unitVersion(id: $id) { id organisations(asOf: $asOf) { id posts(asOf: $asOf) { id version title role fromOn toOn department { id name } official { id name } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetSecondFactor($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { id } }\n"): (typeof documents)["\n  mutation ResetSecondFactor($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { id } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitCard($id: ID!) {\n    unitVersion(id: $id) {\n      id unitId code fullName type level validFrom validTo legalBasis synthetic\n      ancestors { id code fullName }\n      ...Lineage_unit\n    }\n  }\n"): (typeof documents)["\n  query UnitCard($id: ID!) {\n    unitVersion(id: $id) {\n      id unitId code fullName type level validFrom validTo legalBasis synthetic\n      ancestors { id code fullName }\n      ...Lineage_unit\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitHistory_version on UnitVersion { id code fullName type validFrom validTo legalBasis parent { id fullName } }\n"): (typeof documents)["\n  fragment UnitHistory_version on UnitVersion { id code fullName type validFrom validTo legalBasis parent { id fullName } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitByCode($code: String!, $asOf: LocalDate) {\n    unit(code: $code, asOf: $asOf) { id }\n  }\n"): (typeof documents)["\n  query UnitByCode($code: String!, $asOf: LocalDate) {\n    unit(code: $code, asOf: $asOf) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShownUnit($id: ID!) {\n    unitVersion(id: $id) {\n      id\n      history { id unitId validFrom validTo ancestors { id unitId } ...UnitHistory_version }\n    }\n  }\n"): (typeof documents)["\n  query ShownUnit($id: ID!) {\n    unitVersion(id: $id) {\n      id\n      history { id unitId validFrom validTo ancestors { id unitId } ...UnitHistory_version }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitTreeRoots($asOf: LocalDate) {\n    units(level: PROVINCE, asOf: $asOf, first: 100) { edges { node { id unitId name fullName level } } }\n  }\n"): (typeof documents)["\n  query UnitTreeRoots($asOf: LocalDate) {\n    units(level: PROVINCE, asOf: $asOf, first: 100) { edges { node { id unitId name fullName level } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitTreeChildren($id: ID!, $asOf: LocalDate, $after: String) {\n    unitVersion(id: $id) {\n      id\n      children(first: 100, after: $after, asOf: $asOf) { edges { node { id unitId name fullName level } } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"): (typeof documents)["\n  query UnitTreeChildren($id: ID!, $asOf: LocalDate, $after: String) {\n    unitVersion(id: $id) {\n      id\n      children(first: 100, after: $after, asOf: $asOf) { edges { node { id unitId name fullName level } } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Seat($version: ID!) { unitVersion(id: $version) { id unitId fullName level } }\n"): (typeof documents)["\n  query Seat($version: ID!) { unitVersion(id: $version) { id unitId fullName level } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindUnits($search: String!, $asOf: LocalDate!, $across: LocalDate!) {\n    units(search: $search, asOf: $asOf, first: 8) { edges { node { id code fullName validFrom validTo ancestors { id fullName } } } }\n    across: units(search: $search, asOf: $across, first: 8) { edges { node { id code fullName validFrom validTo ancestors { id fullName } } } }\n  }\n"): (typeof documents)["\n  query FindUnits($search: String!, $asOf: LocalDate!, $across: LocalDate!) {\n    units(search: $search, asOf: $asOf, first: 8) { edges { node { id code fullName validFrom validTo ancestors { id fullName } } } }\n    across: units(search: $search, asOf: $across, first: 8) { edges { node { id code fullName validFrom validTo ancestors { id fullName } } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfficialName on Official { id name }\n"): (typeof documents)["\n  fragment OfficialName on Official { id name }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickUnits($search: String!, $level: UnitLevel, $asOf: LocalDate) {\n    units(search: $search, level: $level, asOf: $asOf, first: 12) { edges { node { id unitId code fullName level validTo ancestors { id fullName } } } }\n  }\n"): (typeof documents)["\n  query PickUnits($search: String!, $level: UnitLevel, $asOf: LocalDate) {\n    units(search: $search, level: $level, asOf: $asOf, first: 12) { edges { node { id unitId code fullName level validTo ancestors { id fullName } } } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;