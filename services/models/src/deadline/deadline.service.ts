import { assertNotFuture, change, kyselyOf, type Context } from "@hoa-nhap/subgraph";
import { covers, forbidden, notFound, staleVersion, tidy, type LocalDate } from "@hoa-nhap/kernel";
import { LockMode } from "@mikro-orm/core";
import { PilotUnit } from "../pilot-unit/pilot-unit.entity.js";
import { tellPunctuality } from "../pilot-unit/pilot-unit.facts.js";
import type { Tables } from "../tables.js";
import { Deadline } from "./deadline.entity.js";
import { DeadlineKind } from "./deadline-kind.js";

export interface MoveDeadline {
  id: string;
  expectedVersion: number;
  dueOn: LocalDate;
  reason: string;
  decidedOn?: LocalDate | null;
  documentNumber?: string | null;
}

/** Moves a deadline of the caller's province. The old day, the reason and the author are kept (R44, R47); launches already held are counted anew. */
export const moveDeadline = (ctx: Context, input: MoveDeadline): Promise<string> =>
  change(ctx, "deadline.move", "deadline.move", async (c) => {
    const decidedOn = input.decidedOn ?? c.today;
    assertNotFuture("decidedOn", decidedOn, c.today);
    const deadline = await c.em.findOne(Deadline, { id: input.id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!deadline) throw notFound({ vi: "thời hạn", en: "deadline" });
    const plan = await kyselyOf<Tables>(c.em, ctx.service).selectFrom("plan").select(["provinceKey", "unitVersionId"]).where("id", "=", deadline.planId).executeTakeFirstOrThrow();
    if (!covers(c.keys, { provinceKey: plan.provinceKey, districtKey: null, communeKey: null, areaKey: null })) throw forbidden();
    if (deadline.version !== input.expectedVersion) throw staleVersion();
    const change = deadline.move(input.dueOn, { reason: tidy(input.reason), decidedOn, documentNumber: input.documentNumber ?? null, changedBy: c.actorId });
    c.em.persist(change);
    const { kind, year, quarter } = deadline;
    c.tell({ type: "models.deadline.moved", on: decidedOn, unitVersion: plan.unitVersionId, subject: deadline.id, payload: { kind, year, quarter, from: change.fromOn, to: change.toOn } });
    if (kind === DeadlineKind.LAUNCH) {
      for (const pilot of await c.em.find(PilotUnit, { planId: deadline.planId, launchedOn: { $ne: null } })) {
        tellPunctuality(c, pilot, decidedOn, change.fromOn, change.toOn);
      }
    }
    c.note({ kind, from: change.fromOn, to: change.toOn, number: input.documentNumber ?? null });
    return deadline.id;
  });
