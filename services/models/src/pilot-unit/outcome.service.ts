import { change, kyselyOf, type Change, type Context } from "@hoa-nhap/subgraph";
import { badField, tidy, type LocalDate } from "@hoa-nhap/kernel";
import type { Tables } from "../tables.js";
import { committeeInForce, groupsInForce } from "../staffing/in-force.js";
import { enlist } from "../staffing/memberships.js";
import type { CoreGroup, SteeringCommittee } from "../staffing/staffing.entity.js";
import { PilotOutcome } from "./pilot-parts.entity.js";
import { ENDED, PilotEnd, type CommitteeIssuer } from "./pilot-stage.js";
import type { PilotUnit } from "./pilot-unit.entity.js";
import { tellCommittee, tellGroups, tellStep } from "./pilot-unit.facts.js";
import { unitToChange, type Step } from "./pilot-unit.service.js";

export interface EndPilotUnit extends Step {
  outcome: PilotEnd;
  documentNumber: string;
  issuer: CommitteeIssuer;
  reason: string;
  successorId?: string | null;
}

/** Who founded the committee decides about the unit's end too (domain 2.3, step 15). */
function assertIssuer(committee: SteeringCommittee | null, issuer: CommitteeIssuer): void {
  if (committee && committee.issuer !== issuer) {
    throw badField("issuer", "outcome.issuer", {
      vi: "Quyết định phải do nơi đã thành lập Ban chỉ đạo ban hành.",
      en: "Whoever founded the steering committee has to decide.",
    });
  }
}

/**
 * A unit is merged into another that goes on. Held until the end of this change, so that two do not merge into each
 * other.
 */
async function assertSuccessor(
  ctx: Context,
  c: Change,
  pilot: PilotUnit,
  { outcome, successorId }: EndPilotUnit,
): Promise<void> {
  const wrong = (vi: string, en: string) => badField("successorId", "outcome.successor", { vi, en });
  if (outcome !== PilotEnd.MERGED) {
    if (successorId) throw wrong("Chỉ ghi đơn vị kế tục khi sáp nhập.", "A successor is named for a merger only.");
    return;
  }
  const successor =
    successorId &&
    successorId !== pilot.id &&
    (await kyselyOf<Tables>(c.em, ctx.service)
      .selectFrom("pilotUnit")
      .select(["stage", "selectedOn"])
      .where("id", "=", successorId)
      .forShare()
      .executeTakeFirst());
  if (!successor || successor.selectedOn === null || ENDED.includes(successor.stage)) {
    throw wrong(
      "Hãy chọn đơn vị điểm kế tục, đã được chọn và chưa kết thúc.",
      "Choose the pilot unit it is merged into: chosen, and not ended.",
    );
  }
}

/** What the unit had ends with it: its versions are closed, and nothing of it counts any more. */
async function release(
  c: Change,
  pilot: PilotUnit,
  on: LocalDate,
  committee: SteeringCommittee | null,
  groups: CoreGroup[],
): Promise<void> {
  for (const [version, bodyId] of [
    ...(committee ? [[committee, pilot.id] as const] : []),
    ...groups.map((group) => [group, group.groupId] as const),
  ]) {
    version.untilOn = on;
    await enlist(c, { pilotId: pilot.id, bodyId }, version.ordinal + 1, on, { members: [] });
  }
  tellCommittee(c, pilot, on, null, committee);
  tellGroups(c, pilot, on, [], groups);
}

/** A unit is maintained, merged into another, or closed, by decision (A15). It stays counted among the chosen. */
export const endPilotUnit = (ctx: Context, input: EndPilotUnit): Promise<string> =>
  change(ctx, "pilot.select", "pilot-unit.end", async (c) => {
    const pilot = await unitToChange(c, input);
    const from = pilot.stage;
    const [committee, groups] = [await committeeInForce(c, pilot.id), await groupsInForce(c, pilot.id)];
    const latest = [committee, ...groups].reduce<LocalDate | null>(
      (last, version) => (version && (last === null || version.fromOn > last) ? version.fromOn : last),
      null,
    );
    pilot.end(input.outcome, input.on, c.today, latest);
    assertIssuer(committee, input.issuer);
    await c.em.flush();
    await assertSuccessor(ctx, c, pilot, input);
    c.em.persist(
      Object.assign(new PilotOutcome(), {
        pilotId: pilot.id,
        outcome: input.outcome,
        on: input.on,
        issuer: input.issuer,
        decisionNumber: input.documentNumber,
        reason: tidy(input.reason),
        successorId: input.successorId ?? null,
        byActor: c.actorId,
      }),
    );
    if (pilot.endedOn !== null) await release(c, pilot, input.on, committee, groups);
    tellStep(c, pilot, "ended", input.on);
    c.note({ from, to: pilot.stage, on: input.on, number: input.documentNumber, successor: input.successorId ?? null });
    return pilot.id;
  });
