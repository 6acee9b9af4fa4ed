import { connectionPolicies, fields, type PolicyRegistry } from "@hoa-nhap/subgraph";

/**
 * Who may see and do what in this service. Units are reference data; bodies too; those who serve follow the caller's
 * area.
 */
export const policies: PolicyRegistry = {
  Query: {
    ...fields("unit.read", "reference", "unit unitVersion units"),
    ...fields("organisation.read", "reference", "organisations"),
    ...fields("official.read", "area", "officials"),
    ...fields("account.read-own", "own", "me"),
    ...fields("area.arrange", "area", "areaFile"),
    ...fields("unit.reorganise", "reference", "reorganisations reorganisation"),
  },
  Mutation: {
    ...fields("account.edit-own", "own", "setMyEmail"),
    ...fields("area.arrange", "area", "rearrangeAreas importAreas"),
    ...fields(
      "account.manage",
      "area",
      `foundOrganisation renameOrganisation addOrganisationAlias endOrganisation endOrganisationsOfLevel foundDepartment endDepartment
      appoint endPost resetSecondFactor`,
    ),
    ...fields(
      "unit.reorganise",
      "area",
      `draftReorganisation reviseReorganisation decideReorganisation decideReorganisationArea decideReorganisationPost
    applyReorganisation cancelReorganisation`,
    ),
  },
  Reorganisation: fields(
    "unit.reorganise",
    "reference",
    `id version title basis effectiveOn state draftedAt closedAt closedReason
    faults undecided toDecide endingUnits newUnits splitUnits affectedPosts unitFates sightChanges decisions`,
  ),
  ...connectionPolicies("Reorganisation", "unit.reorganise", "reference"),
  ReorganisationUnitFate: fields("unit.reorganise", "parent", "unit fate heirs"),
  ...connectionPolicies("ReorganisationUnitFate", "unit.reorganise", "parent"),
  ReorganisationSight: {
    ...fields("unit.reorganise", "area", "post readsOnly gainCount loseCount gains loses"),
    ...fields("official.read", "area", "official"),
  },
  ...connectionPolicies("ReorganisationSight", "unit.reorganise", "area"),
  ReorganisationDecision: {
    ...fields("unit.reorganise", "parent", "unit post target decidedAt"),
    ...fields("official.read", "area", "by"),
  },
  ...connectionPolicies("ReorganisationDecision", "unit.reorganise", "parent"),
  ReorganisationFault: fields("unit.reorganise", "parent", "row rule message"),
  ReorganisationUnit: fields("unit.reorganise", "parent", "code fullName level parentCode"),
  ...connectionPolicies("ReorganisationUnit", "unit.reorganise", "parent"),
  ReorganisationArea: fields("unit.reorganise", "parent", "unit decision"),
  ReorganisationSplit: fields("unit.reorganise", "parent", "unit needsDecision heirs decision areas"),
  ...connectionPolicies("ReorganisationSplit", "unit.reorganise", "parent"),
  ReorganisationPost: fields("unit.reorganise", "area", "post unit heirs decision"),
  ...connectionPolicies("ReorganisationPost", "unit.reorganise", "area"),
  UnitVersion: {
    ...fields(
      "unit.read",
      "reference",
      `id unitId code name fullName type level validFrom validTo legalBasis synthetic
      parent ancestors children history successors predecessors`,
    ),
    ...fields("organisation.read", "reference", "organisations"),
  },
  ...connectionPolicies("UnitVersion", "unit.read", "reference"),
  UnitSuccession: fields("unit.read", "reference", "from to kind on legalBasis shareOfPeople shareOfArea"),
  AreaFile: fields("area.arrange", "area", "rows knownCount madeCount made faultCount faults warnings"),
  AreaFileRow: fields("area.arrange", "parent", "row communeCode fullName on"),
  AreaFileFault: fields("area.arrange", "parent", "row column cell rule message"),
  Organisation: {
    ...fields("organisation.read", "reference", "id version kind name validFrom validTo unit peers departments"),
    ...fields("official.read", "area", "officials posts"),
    ...fields("account.manage", "reference", "roles"),
  },
  ...connectionPolicies("Organisation", "organisation.read", "reference"),
  Department: fields("organisation.read", "reference", "id version name validFrom validTo organisation"),
  Official: fields("official.read", "area", "id name posts"),
  ...connectionPolicies("Official", "official.read", "area"),
  Post: fields("official.read", "area", "id version title role fromOn toOn organisation department official"),
  Me: fields("account.read-own", "own", "id version login name language email mailIsOn"),
  Reminder: fields("reminder.read", "parent", "id mail"),
  ReminderMail: fields("reminder.read", "parent", "waiting sent failed"),
};
