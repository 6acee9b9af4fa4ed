import { connectionPolicies, fields, type PolicyRegistry } from "@hoa-nhap/subgraph";

/** Who may see and do what in this service. Scheme, plan and deadlines are reference data; pilot units follow the caller's area. */
export const policies: PolicyRegistry = {
  Query: {
    ...fields("scheme.read", "reference", "schemes plan"),
    ...fields("pilot.read", "area", "pilotUnits pilotUnit waveProgress pilotTasks"),
    ...fields("document.read", "area", "documents document documentSeries"),
  },
  Mutation: {
    ...fields("pilot.propose", "area", "proposePilotUnit"),
    ...fields("pilot.endorse", "area", "endorsePilotUnit"),
    ...fields("pilot.select", "area", "selectPilotUnit issuePlan"),
    ...fields("pilot.guide", "area", "guidePilotUnit"),
    ...fields("pilot.advance", "area", `draftPilotPlan recordPartyOpinion issuePilotPlan foundSteeringCommittee foundCoreGroups recordSurvey launchPilotUnit`),
    ...fields("deadline.move", "area", "moveDeadline"),
    ...fields("document.write", "area", "draftDocument reviseDocument"),
    ...fields("document.issue", "area", "issueDocument setDocumentSeries"),
    ...fields("document.receive", "area", "acknowledgeDocument"),
  },
  ProgrammeDocument: {
    ...fields("document.read", "area", `id version type title state number issuedOn issuer coIssuers legalBases items signForm signerName signerPost madeAt hash addressees
      unit parent children by`),
    ...fields("document.read", "parent", "recipientList receiptsExpected receiptsReceived ownReceipt"),
  },
  ...connectionPolicies("ProgrammeDocument", "document.read", "area"),
  DocumentAddressee: fields("document.read", "parent", "label unitId group purpose"),
  DocumentItem: fields("document.read", "parent", "section item text"),
  DocumentRecipient: fields("document.read", "parent", "id label groupLabel purpose receivedOn"),
  ...connectionPolicies("DocumentRecipient", "document.read", "parent"),
  DocumentSeries: fields("document.read", "reference", "version mode style symbol"),
  Scheme: fields("scheme.read", "reference", "id code name shortName aliases endsOn plans"),
  LegalBasis: fields("scheme.read", "reference", "raw number symbol issuedOn issuer"),
  Plan: fields("scheme.read", "reference", "id year title quota number issuedOn legalBases scheme parent unit waves deadlines"),
  Wave: { ...fields("scheme.read", "reference", "id year"), ...fields("pilot.read", "area", "unitCount") },
  Deadline: fields("scheme.read", "reference", "id version kind year quarter dueOn history"),
  DeadlineChange: fields("scheme.read", "reference", "id from to decidedOn reason documentNumber recordedAt changedBy"),
  PilotUnit: {
    ...fields("pilot.read", "area", `id version year stage sponsor unit district peopleToHelp peopleSource peopleCountedOn securityProblem securitySource justification overQuotaReason
      proposedOn selectedOn guidedOn planDraftedOn partyOpinionOn planIssuedOn committeeFoundedOn groupsFoundedOn surveyedOn launchedOn
      launchDueOn isLate daysLate nextStep responsibleUnits needsDecision`),
    ...fields("pilot.read", "parent", "steps endorsements committee coreGroups launch"),
    ...fields("pilot.advance", "parent", "survey"),
  },
  ...connectionPolicies("PilotUnit", "pilot.read", "area"),
  PilotStep: fields("pilot.read", "parent", "id stage on documentNumber note recordedAt by"),
  UnitShare: fields("pilot.read", "parent", "unit kind share"),
  Endorsement: fields("pilot.read", "parent", "level on"),
  SteeringCommittee: fields("pilot.read", "parent", "id foundedOn issuer decisionNumber regulationNumber memberCount womenCount"),
  CoreGroup: fields("pilot.read", "parent", "id name foundedOn memberCount womenCount area"),
  PilotSurvey: fields("pilot.advance", "parent", "surveyed consented declined"),
  LaunchConference: fields("pilot.read", "parent", "id heldOn place chair attendance minutesNumber"),
  WaveProgress: fields("pilot.read", "area", "year asOf quota selected launched late onTime dueOn firstDueOn lateAgainstFirst ownModels districts months boundaries units"),
  DistrictProgress: fields("pilot.read", "area", "district selected launched late"),
  UnitProgress: fields("pilot.read", "area", "unit selected launched late quality"),
  MonthProgress: fields("pilot.read", "area", "month launched planned"),
  PilotTask: fields("pilot.read", "area", "id title dueOn daysLate link unit"),
  ...connectionPolicies("PilotTask", "pilot.read", "area"),
  UnitVersion: { ...fields("unit.read", "reference", "id"), ...fields("pilot.read", "area", "pilotUnitCount"), ...fields("unit.reorganise", "area", "openPilotUnits openDuties") },
  Reorganisation: fields("unit.reorganise", "reference", "id modelsSettling"),
  ReorganisationSettling: fields("unit.reorganise", "parent", "state moves settled"),
  Official: fields("official.read", "area", "id"),
};
