import { msg } from "@lingui/core/macro";
import type { CommitteeIssuer, SponsorLevel } from "../../gql/graphql.ts";

export const SPONSOR_WORDS: Record<SponsorLevel, ReturnType<typeof msg>> = {
  PROVINCE: msg`cấp tỉnh`,
  DISTRICT: msg`cấp huyện`,
  COMMUNE: msg`cấp xã`,
};

export const ISSUER_WORDS: Record<CommitteeIssuer, ReturnType<typeof msg>> = {
  PEOPLES_COMMITTEE: msg`Ủy ban nhân dân (UBND)`,
  FRONT: msg`Ủy ban MTTQ`,
  PARTY_COMMITTEE: msg`Cấp ủy`,
};
