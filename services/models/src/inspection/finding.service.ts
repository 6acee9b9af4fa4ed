import { change, type Change, type Context, type Existing } from "@hoa-nhap/subgraph";
import { conflict, tidy, type LocalDate, type Scope } from "@hoa-nhap/kernel";
import { Finding, FindingEntry } from "./finding.entity.js";
import { tellMended } from "./inspection.facts.js";
import { FindingStep, InspectionState } from "./inspection-kind.js";
import { Inspection } from "./inspection.entity.js";
import { assertInspects } from "./inspection.service.js";

export const FINDING = { vi: "kiến nghị khắc phục", en: "finding" };

export interface FollowUp extends Existing {
  on: LocalDate;
  note?: string | null;
}

/** One step of a finding after its visit was closed, kept as an entry. */
const follow = (
  ctx: Context,
  scope: Scope,
  step: FindingStep,
  input: FollowUp,
  go: (finding: Finding, visit: Inspection, c: Change) => void,
): Promise<string> =>
  change(ctx, scope, `finding.${step.toLowerCase() as Lowercase<FindingStep>}`, async (c) => {
    const finding = await c.get(Finding, input.id, input.expectedVersion, FINDING);
    const visit = await c.em.findOneOrFail(Inspection, { id: finding.inspectionId });
    if (visit.state === InspectionState.OPEN)
      throw conflict("inspection.open", {
        vi: "Cuộc kiểm tra chưa kết thúc, kiến nghị còn có thể thay đổi.",
        en: "The visit is not closed; its findings may still change.",
      });
    go(finding, visit, c);
    // The finding's version decides who came first.
    await c.em.flush();
    c.em.persist(
      Object.assign(new FindingEntry(), {
        findingId: finding.id,
        step,
        on: input.on,
        note: input.note ? tidy(input.note) : null,
        byActor: c.actorId,
      }),
    );
    c.note({ step, on: input.on });
    return finding.id;
  });

/** The commune reports what it mended, with what shows it. */
export const fixFinding = (ctx: Context, input: FollowUp & { note: string }): Promise<string> =>
  follow(ctx, "pilot.advance", FindingStep.FIXED, input, (finding, { heldOn }, c) => {
    finding.fix(input.on, c.today, tidy(input.note), heldOn);
    tellMended(c, finding, input.on, 1);
  });

/** The level that inspected is content. */
export const acceptFinding = (ctx: Context, input: FollowUp): Promise<string> =>
  follow(ctx, "inspection.hold", FindingStep.ACCEPTED, input, (finding, visit, c) => {
    assertInspects(c, visit);
    finding.accept(input.on, c.today);
  });

/** The level that inspected is not content: open again. */
export const returnFinding = (ctx: Context, input: FollowUp & { note: string }): Promise<string> =>
  follow(ctx, "inspection.hold", FindingStep.RETURNED, input, (finding, visit, c) => {
    assertInspects(c, visit);
    finding.sendBack(input.on, c.today);
    tellMended(c, finding, input.on, -1);
  });
