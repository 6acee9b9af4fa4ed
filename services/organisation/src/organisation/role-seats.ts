import type { RoleName } from "@hoa-nhap/kernel";
import { OrganisationKind } from "./organisation.type.js";

const { FRONT, FRONT_WORK_BOARD, POLICE, COMMITTEE_138, FINANCE, MEMBER } = OrganisationKind;
/** Level of a body; CENTRAL has no unit. */
export type Seat = "CENTRAL" | "PROVINCE" | "DISTRICT" | "COMMUNE" | "AREA";

/** In which bodies, at which levels a role may be given (domain 1.6). What is not written here is refused. */
export const ROLE_SEATS: Partial<Record<RoleName, { kinds: OrganisationKind[]; seats: Seat[] }>> = {
  CentralOfficer: { kinds: [FRONT], seats: ["CENTRAL"] },
  ProvincialOfficer: { kinds: [FRONT], seats: ["PROVINCE"] },
  ProvincialLeader: { kinds: [FRONT], seats: ["PROVINCE"] },
  DistrictOfficer: { kinds: [FRONT], seats: ["DISTRICT"] },
  CommuneOfficer: { kinds: [FRONT], seats: ["COMMUNE"] },
  ResidentialHead: { kinds: [FRONT_WORK_BOARD], seats: ["AREA"] },
  Mentor: { kinds: [FRONT, FRONT_WORK_BOARD, MEMBER], seats: ["COMMUNE", "AREA"] },
  TipOfficer: { kinds: [FRONT], seats: ["PROVINCE", "DISTRICT", "COMMUNE"] },
  PoliceLiaison: { kinds: [POLICE], seats: ["PROVINCE", "DISTRICT", "COMMUNE"] },
  Committee138Viewer: { kinds: [COMMITTEE_138], seats: ["PROVINCE", "DISTRICT", "COMMUNE"] },
  FinanceOfficer: { kinds: [FINANCE], seats: ["PROVINCE", "DISTRICT", "COMMUNE"] },
  Analyst: { kinds: [FRONT], seats: ["CENTRAL", "PROVINCE"] },
  Auditor: { kinds: [FRONT], seats: ["CENTRAL", "PROVINCE"] },
  SystemAdmin: { kinds: [FRONT], seats: ["CENTRAL", "PROVINCE"] },
};

/** The roles that a body of a kind at a level may give. */
export const rolesOf = (kind: OrganisationKind, seat: Seat): RoleName[] =>
  (Object.keys(ROLE_SEATS) as RoleName[]).filter(
    (role) => ROLE_SEATS[role]?.kinds.includes(kind) && ROLE_SEATS[role].seats.includes(seat),
  );
