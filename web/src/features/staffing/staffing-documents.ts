import { graphql } from "../../gql/index.ts";

export const Committee_pilotUnit = graphql(`
  fragment Committee_pilotUnit on PilotUnit {
    id
    version
    reStaffingDueSince
    endedOn
    committeeVersions {
      id
      ordinal
      foundedOn
      fromOn
      untilOn
      issuer
      decisionNumber
      regulationNumber
      regulationOn
      taskSplitNumber
      memberCount
      womenCount
      members {
        id
        name
        sex
        post
        office
        body
        duty
        fromOn
        untilOn
      }
    }
  }
`);
export const CoreGroups_pilotUnit = graphql(`
  fragment CoreGroups_pilotUnit on PilotUnit {
    id
    version
    endedOn
    groupsFoundedOn
    unit {
      id
      unitId
    }
    coreGroups {
      id
      groupId
      ordinal
      name
      foundedOn
      fromOn
      untilOn
      issuer
      decisionNumber
      memberCount
      womenCount
      area {
        id
        fullName
      }
      members {
        id
        name
        sex
        post
        office
        body
        duty
        fromOn
        untilOn
      }
      versions {
        id
        ordinal
        fromOn
        decisionNumber
        memberCount
        womenCount
      }
    }
    dissolvedGroups {
      id
      groupId
      name
      foundedOn
      untilOn
      dissolutionNumber
      dissolutionReason
      memberCount
      womenCount
    }
  }
`);

export const ReStaffCommittee = graphql(`
  mutation ReStaffCommittee($input: ReStaffCommitteeInput!) {
    reStaffCommittee(input: $input) {
      id
      ...PilotUnitAfterStep
    }
  }
`);
export const RecordWorkingRegulation = graphql(`
  mutation RecordWorkingRegulation($input: RecordWorkingRegulationInput!) {
    recordWorkingRegulation(input: $input) {
      id
      ...PilotUnitAfterStep
    }
  }
`);
export const FoundCoreGroup = graphql(`
  mutation FoundCoreGroup($input: FoundCoreGroupInput!) {
    foundCoreGroup(input: $input) {
      id
      ...PilotUnitAfterStep
    }
  }
`);
export const ReStaffCoreGroup = graphql(`
  mutation ReStaffCoreGroup($input: ReStaffCoreGroupInput!) {
    reStaffCoreGroup(input: $input) {
      id
      ...PilotUnitAfterStep
    }
  }
`);
export const DissolveCoreGroup = graphql(`
  mutation DissolveCoreGroup($input: DissolveCoreGroupInput!) {
    dissolveCoreGroup(input: $input) {
      id
      ...PilotUnitAfterStep
    }
  }
`);
export const EndPilotUnit = graphql(`
  mutation EndPilotUnit($input: EndPilotUnitInput!) {
    endPilotUnit(input: $input) {
      id
      ...PilotUnitAfterStep
    }
  }
`);
