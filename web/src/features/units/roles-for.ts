import type { OrganisationKind, PostRole, UnitLevel } from "../../gql/graphql.ts";

type Places = { kinds: OrganisationKind[]; levels: UnitLevel[] };
/** Which roles are offered in a body: what the platform would refuse is not offered. The platform's own table is the rule. */
const PLACES: Partial<Record<PostRole, Places>> = {
  ProvincialOfficer: { kinds: ["FRONT"], levels: ["PROVINCE"] },
  ProvincialLeader: { kinds: ["FRONT"], levels: ["PROVINCE"] },
  DistrictOfficer: { kinds: ["FRONT"], levels: ["DISTRICT"] },
  CommuneOfficer: { kinds: ["FRONT"], levels: ["COMMUNE"] },
  ResidentialHead: { kinds: ["FRONT_WORK_BOARD"], levels: ["AREA"] },
  Mentor: { kinds: ["FRONT_WORK_BOARD", "FRONT", "MEMBER"], levels: ["COMMUNE", "AREA"] },
  TipOfficer: { kinds: ["FRONT"], levels: ["PROVINCE", "DISTRICT", "COMMUNE"] },
  PoliceLiaison: { kinds: ["POLICE"], levels: ["PROVINCE", "DISTRICT", "COMMUNE"] },
  Committee138Viewer: { kinds: ["COMMITTEE_138"], levels: ["PROVINCE", "DISTRICT", "COMMUNE"] },
  Analyst: { kinds: ["FRONT"], levels: ["PROVINCE"] },
  Auditor: { kinds: ["FRONT"], levels: ["PROVINCE"] },
  SystemAdmin: { kinds: ["FRONT"], levels: ["PROVINCE"] },
};

export const rolesFor = (kind: OrganisationKind, level: UnitLevel): PostRole[] =>
  (Object.keys(PLACES) as PostRole[]).filter((role) => PLACES[role]!.kinds.includes(kind) && PLACES[role]!.levels.includes(level));
