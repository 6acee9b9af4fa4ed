import { connectionPolicies, fields, type PolicyRegistry } from "@hoa-nhap/subgraph";

/** Who may see and do what in this service. People are seen through a case file in one's sight, and no other way. */
export const policies: PolicyRegistry = {
  Query: {
    ...fields("case.read", "assigned", "caseFiles caseFile caseTasks"),
    ...fields("case.open", "area", "caseFilesAlike"),
    ...fields("unit.read", "reference", "legalCategories"),
  },
  Mutation: {
    ...fields("case.open", "area", "openCaseFile recordRefusal"),
    ...fields("case.manage", "area", "assignMentor endMentor withdrawConsent closeCaseFile"),
    ...fields("visit.record", "assigned", "recordVisit"),
    ...fields("grade.record", "area", "gradeCaseFile"),
  },
  CaseFile: {
    ...fields(
      "case.read",
      "assigned",
      "id version number stage category openedOn closedOn closedReason unit area lastVisitOn nextVisitDueOn visitOverdue",
    ),
    ...fields("case.read", "parent", "person consent mentors visits grades"),
  },
  ...connectionPolicies("CaseFile", "case.read", "assigned"),
  Person: fields("case.read", "parent", "id fullName birthYear sex identityNumberMasked phoneMasked addressNote"),
  Consent: fields("case.read", "parent", "givenOn form textVersion childConsented parentConsented withdrawnOn"),
  Mentor: fields("case.read", "parent", "id account from to"),
  Visit: fields("case.read", "parent", "id on place metWith noContactReason note nextVisitOn corrects recordedAt by"),
  ...connectionPolicies("Visit", "case.read", "parent"),
  Grade: fields("case.read", "parent", "id year quarter level reason current recordedAt"),
  Refusal: fields("case.open", "area", "id on count unit"),
  CaseTask: fields("case.read", "assigned", "id kind title dueOn daysLate unit link"),
  ...connectionPolicies("CaseTask", "case.read", "assigned"),
  LegalCategoryBasis: fields("unit.read", "reference", "category name law needsConsent validFrom validTo"),
  UnitVersion: {
    ...fields("unit.read", "reference", "id"),
    ...fields("report.follow", "area", "supportedCount"),
    ...fields("unit.reorganise", "area", "openCaseFiles"),
  },
  Reorganisation: fields("unit.reorganise", "reference", "id casesSettling"),
  ReorganisationSettling: fields("unit.reorganise", "parent", "state moves settled"),
  Official: fields("case.read", "parent", "id"),
};
