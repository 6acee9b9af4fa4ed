import type { Change } from "@hoa-nhap/subgraph";
import { CoreGroup, SteeringCommittee } from "./staffing.entity.js";

/** What a unit has now. */
export const committeeInForce = (c: Change, pilotId: string): Promise<SteeringCommittee | null> =>
  c.em.findOne(SteeringCommittee, { pilotId, untilOn: null });
export const groupsInForce = (c: Change, pilotId: string): Promise<CoreGroup[]> =>
  c.em.find(CoreGroup, { pilotId, untilOn: null }, { orderBy: { position: "asc" } });
