import type { UnitLevel } from "../../gql/graphql.ts";
import type { Session } from "../../session/session.ts";

const LEVEL_OF_ROLE: Record<string, UnitLevel> = {
  CommuneOfficer: "COMMUNE",
  DistrictOfficer: "DISTRICT",
  ProvincialOfficer: "PROVINCE",
  ProvincialLeader: "PROVINCE",
};
const RANK: Record<UnitLevel, number> = { AREA: 0, COMMUNE: 1, DISTRICT: 2, PROVINCE: 3 };

/** What to offer on a report of this level. The server decides again, by place as well. */
export function reportRights({ posts, scopes }: Session, level: UnitLevel) {
  const ranks = posts
    .map(({ role }) => LEVEL_OF_ROLE[role])
    .filter((own) => own !== undefined)
    .map((own) => RANK[own]);
  return {
    mayWrite: scopes.includes("report.write") && ranks.includes(RANK[level]),
    mayReview: scopes.includes("report.review") && ranks.some((rank) => rank > RANK[level]),
    mayCompile: scopes.includes("report.compile") && ranks.includes(RANK[level]),
  };
}
