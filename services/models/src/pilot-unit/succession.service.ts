import { assertNotFuture, change, placeOf, unitOn, type Context, type Existing } from "@hoa-nhap/subgraph";
import { covers, forbidden, type LocalDate } from "@hoa-nhap/kernel";
import { Conference } from "../conference/conference.entity.js";
import { committeeInForce, groupsInForce } from "../staffing/in-force.js";
import { tellStep, tellTransfer } from "./pilot-unit.facts.js";
import { unitToChange } from "./pilot-unit.service.js";

export interface Entrust extends Existing {
  unitId: string;
  on: LocalDate;
}

/**
 * Makes the successor of a commune that ended answer for its pilot unit; what happened before stays with the unit of
 * its day.
 */
export const entrustPilotUnit = (ctx: Context, { id, expectedVersion, unitId, on }: Entrust): Promise<string> =>
  change(ctx, "pilot.select", "pilot-unit.entrust", async (c) => {
    assertNotFuture("on", on, c.today);
    const pilot = await unitToChange(c, { id, expectedVersion });
    const unit = await unitOn(c.em, ctx.service, unitId, on);
    const place = await placeOf(c.em, ctx.service, unit, c.today);
    if (!covers(c.keys, place)) throw forbidden();
    const from = pilot.responsibleVersionId;
    pilot.entrustTo(place, on);
    await c.em.flush();
    const { unitVersionId: _, ...keys } = place;
    await c.em.nativeUpdate(Conference, { pilotId: id }, keys);
    tellStep(c, pilot, "entrusted", on);
    tellTransfer(c, pilot, on, from, await committeeInForce(c, id), await groupsInForce(c, id));
    c.note({ from, to: unit.id, on });
    return id;
  });
