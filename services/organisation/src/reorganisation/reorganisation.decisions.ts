import { badField, type Action } from "@hoa-nhap/kernel";
import type { Change, Context, Existing } from "@hoa-nhap/subgraph";
import { heirsOf } from "./apply-act.js";
import type { Preview } from "./reorganisation.preview.js";
import { changing, heldAct, judged } from "./reorganisation.service.js";

type Kind = "UNIT" | "AREA" | "POST";

/** Records one decision of an act: about what, and which of the units that may take it over. Null ends a post. */
async function decide(
  ctx: Context,
  action: Action,
  input: Existing,
  kind: Kind,
  subject: string,
  target: string | null,
  allowed: (preview: Preview, c: Change) => Promise<string[] | null>,
): Promise<string> {
  return changing(ctx, action, async (c) => {
    const act = await heldAct(c, input);
    const before = await judged(ctx, c, act);
    const targets = await allowed(before, c);
    if (targets === null)
      throw badField(kind.toLowerCase(), "reorganisation.no-decision", {
        vi: "Ở đây không có gì phải quyết định.",
        en: "There is nothing to decide here.",
      });
    if (target !== null && !targets.includes(target))
      throw badField("target", "reorganisation.target", {
        vi: "Không phải đơn vị kế thừa.",
        en: "That unit is not one of the heirs.",
      });
    await c.em.execute(
      `
        insert into organisation.reorganisation_decision (reorganisation_id, kind, subject, target, decided_by)
        values (?, ?, ?, ?, ?)
       on conflict (reorganisation_id, kind, subject) do update
       set target = excluded.target, decided_by = excluded.decided_by, decided_at = now()`,
      [act.id, kind, subject, target, c.actorId],
    );
    await judged(ctx, c, act);
    c.note({ kind, subject, target });
    return act.id;
  });
}

/** Decides who answers for what is tied to no residential area of a divided commune. */
export const decideReorganisation = (
  ctx: Context,
  input: Existing & { unit: string; target: string },
): Promise<string> =>
  decide(
    ctx,
    "reorganisation.decide-unit",
    input,
    "UNIT",
    input.unit,
    input.target,
    async ({ divided }) =>
      divided.find(({ version }) => version.unitId === input.unit)?.heirs.map(({ code }) => code) ?? null,
  );

/** Decides where a residential area of a divided commune goes; what is tied to it follows. */
export const decideReorganisationArea = (
  ctx: Context,
  input: Existing & { area: string; target: string },
): Promise<string> =>
  decide(
    ctx,
    "reorganisation.decide-area",
    input,
    "AREA",
    input.area,
    input.target,
    async ({ divided }) =>
      divided
        .find(({ areas }) => areas.some(({ version }) => version.unitId === input.area))
        ?.heirs.map(({ code }) => code) ?? null,
  );

/**
 * Decides whether a post in a unit that ends goes on in one of the units that follow it. No merger seats anybody by
 * itself.
 */
export const decideReorganisationPost = (
  ctx: Context,
  input: Existing & { post: string; target?: string | null },
): Promise<string> =>
  decide(
    ctx,
    "reorganisation.decide-post",
    input,
    "POST",
    input.post,
    input.target ?? null,
    async ({ ending, outcome }, c) => {
      const [seat] = await c.em.execute<{ unit_id: string }[]>(
        `
          select o.unit_id from organisation.post p
          join organisation.organisation o on o.id = p.organisation_id
          where p.id = ?
        `,
        [input.post],
      );
      const unit = ending.find(({ unitId }) => unitId === seat?.unit_id);
      return unit && outcome ? heirsOf(outcome, unit) : null;
    },
  );
