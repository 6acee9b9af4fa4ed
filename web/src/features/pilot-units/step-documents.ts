import type { TypedDocumentNode } from "@apollo/client";
import { graphql } from "../../gql/index.ts";
import type { StepName } from "./steps.ts";

/** What a page shows of a unit after a step: everything the step may have changed. */
graphql(`
  fragment PilotUnitAfterStep on PilotUnit {
    id
    version
    ...PilotUnitsTable_pilotUnit
    ...PilotUnitsNeed_pilotUnit
    ...PilotUnitFacts_pilotUnit
    ...PilotUnitParts_pilotUnit
    ...PilotUnitStory_pilotUnit
    ...NextStep_pilotUnit
    ...Committee_pilotUnit
    ...CoreGroups_pilotUnit
    ...Outcome_pilotUnit
  }
`);

const documents = {
  ENDORSED: graphql(`
    mutation EndorsePilotUnit($input: EndorsePilotUnitInput!) {
      endorsePilotUnit(input: $input) {
        id
        ...PilotUnitAfterStep
      }
    }
  `),
  SELECTED: graphql(`
    mutation SelectPilotUnit($input: SelectPilotUnitInput!) {
      selectPilotUnit(input: $input) {
        id
        ...PilotUnitAfterStep
      }
    }
  `),
  GUIDED: graphql(`
    mutation GuidePilotUnit($input: GuidePilotUnitInput!) {
      guidePilotUnit(input: $input) {
        id
        ...PilotUnitAfterStep
      }
    }
  `),
  PLAN_DRAFTED: graphql(`
    mutation DraftPilotPlan($input: DraftPilotPlanInput!) {
      draftPilotPlan(input: $input) {
        id
        ...PilotUnitAfterStep
      }
    }
  `),
  PARTY_OPINION_GIVEN: graphql(`
    mutation RecordPartyOpinion($input: RecordPartyOpinionInput!) {
      recordPartyOpinion(input: $input) {
        id
        ...PilotUnitAfterStep
      }
    }
  `),
  PLAN_ISSUED: graphql(`
    mutation IssuePilotPlan($input: IssuePilotPlanInput!) {
      issuePilotPlan(input: $input) {
        id
        ...PilotUnitAfterStep
      }
    }
  `),
  COMMITTEE_FOUNDED: graphql(`
    mutation FoundSteeringCommittee($input: FoundSteeringCommitteeInput!) {
      foundSteeringCommittee(input: $input) {
        id
        ...PilotUnitAfterStep
      }
    }
  `),
  GROUPS_FOUNDED: graphql(`
    mutation FoundCoreGroups($input: FoundCoreGroupsInput!) {
      foundCoreGroups(input: $input) {
        id
        ...PilotUnitAfterStep
      }
    }
  `),
  SURVEYED: graphql(`
    mutation RecordSurvey($input: RecordSurveyInput!) {
      recordSurvey(input: $input) {
        id
        ...PilotUnitAfterStep
      }
    }
  `),
  LAUNCHED: graphql(`
    mutation LaunchPilotUnit($input: LaunchPilotUnitInput!) {
      launchPilotUnit(input: $input) {
        id
        ...PilotUnitAfterStep
      }
    }
  `),
  ACTIVE: graphql(`
    mutation ActivatePilotUnit($input: ActivatePilotUnitInput!) {
      activatePilotUnit(input: $input) {
        id
        ...PilotUnitAfterStep
      }
    }
  `),
} as const;

/** The mutation of a step. Its input is made by the step's form out of the fields that the step names. */
export const documentOf = (step: StepName) =>
  documents[step] as unknown as TypedDocumentNode<object, { input: object }>;
