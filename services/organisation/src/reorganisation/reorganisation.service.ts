import {
  conflict,
  EVERYWHERE,
  forbidden,
  isId,
  keysFor,
  notFound,
  staleVersion,
  tidy,
  type Action,
} from "@hoa-nhap/kernel";
import { change, kyselyOf, readBefore, type Change, type Context, type Sight, type Existing } from "@hoa-nhap/subgraph";
import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Tables } from "../tables.js";
import { holdTerritory } from "../territory/write-territory.js";
import { writeOutcome } from "./apply-act.js";
import { Reorganisation } from "./reorganisation.entity.js";
import {
  linesOfDraft,
  readDraft,
  writeLines,
  type DraftReorganisation,
  type ReadDraft,
} from "./reorganisation.lines.js";
import { previewOf, type Preview } from "./reorganisation.preview.js";

export const REORGANISATION = { vi: "dự thảo sắp xếp", en: "reorganisation" };

export interface CloseReorganisation extends Existing {
  reason?: string | null;
}

// An act reaches over the areas it merges: what is drafted lies in the caller's own, and its rows are written beyond
// them.
const wholeTerritory: Sight = { name: "territory", keys: EVERYWHERE, variables: {} };
export const changing = (ctx: Context, action: Action, work: (c: Change) => Promise<string>): Promise<string> =>
  change(ctx, "unit.reorganise", action, work, wholeTerritory);

const dbOf = (em: EntityManager) => kyselyOf<Tables>(em, "organisation");

/** Works the act out again, inside the area of the one who asks; says whether it may be applied. */
export async function judged(ctx: Context, c: Change, act: Reorganisation): Promise<Preview> {
  const preview = await previewOf(dbOf(c.em), act, keysFor(ctx.actor, "unit.reorganise"));
  // A draft that lies nowhere yet is its drafter's own.
  if (preview.outside || (preview.nowhere && act.draftedBy !== c.actorId)) throw forbidden();
  act.judge(preview.ready, new Date());
  return preview;
}

/** The act at the version the caller saw, held until the transaction ends. */
export async function heldAct(c: Change, { id, expectedVersion }: Existing): Promise<Reorganisation> {
  const act = isId(id) ? await c.em.findOne(Reorganisation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!act) throw notFound(REORGANISATION);
  act.assertOpen();
  if (act.version !== expectedVersion) throw staleVersion();
  return act;
}

/** Keeps a draft, with its faults if it has any: they are told with it, by row. */
export async function draftReorganisation(ctx: Context, input: DraftReorganisation): Promise<string> {
  const read = await readBefore(readDraft(ctx, input));
  return changing(ctx, "reorganisation.draft", async (c) => {
    const act = new Reorganisation(tidy(input.title), input.basis, input.effectiveOn, c.actorId);
    c.em.persist(act);
    return fill(ctx, c, act, read(), input);
  });
}

/** Writes a draft anew: another file, other changes, another day. Decisions stay as far as they still fit. */
export async function reviseReorganisation(ctx: Context, input: DraftReorganisation & Existing): Promise<string> {
  const read = await readBefore(readDraft(ctx, input));
  return changing(ctx, "reorganisation.revise", async (c) => {
    const act = await heldAct(c, input);
    await judged(ctx, c, act);
    act.revise(tidy(input.title), input.basis, input.effectiveOn);
    return fill(ctx, c, act, read(), input);
  });
}

async function fill(
  ctx: Context,
  c: Change,
  act: Reorganisation,
  read: ReadDraft,
  input: DraftReorganisation,
): Promise<string> {
  const { lines, fileFaults } = await linesOfDraft(c.em, read, input);
  act.fileFaults = fileFaults;
  await c.em.flush();
  await writeLines(c.em, act.id, lines);
  const preview = await judged(ctx, c, act);
  c.note({ basis: input.basis, on: input.effectiveOn, lines: lines.length, faults: preview.faults.length });
  return act.id;
}

/**
 * Applies a draft: versions end and begin, areas and posts go where it was decided, and every service is told, in one
 * transaction. It may be done before its day: what is written is dated, and responsibilities move on that day.
 */
export const applyReorganisation = (ctx: Context, input: CloseReorganisation): Promise<string> =>
  changing(ctx, "reorganisation.apply", async (c) => {
    await holdTerritory(c.em);
    const act = await heldAct(c, input);
    const preview = await judged(ctx, c, act);
    if (preview.faults.length > 0)
      throw conflict("reorganisation.faults", { vi: "Dự thảo còn lỗi.", en: "The draft still has faults." });
    if (!preview.ready || !preview.outcome)
      throw conflict("reorganisation.undecided", {
        vi: `Còn ${preview.undecided} việc chưa quyết định về đơn vị bị chia.`,
        en: `${preview.undecided} decisions about divided units are still to be made.`,
      });
    const { versions, successions, moves } = await writeOutcome(
      c.em,
      preview.outcome,
      preview.ground,
      preview.decisions,
      c.today,
    );
    act.apply(c.actorId, new Date(), input.reason ?? null);
    const told = { versions: versions.length, ended: preview.outcome.ended.length, successions, moves: moves.length };
    // Last of the act's facts: whoever reads this one has read them all.
    c.tell({
      type: "organisation.reorganisation.applied",
      on: act.effectiveOn,
      unitVersion: null,
      subject: act.id,
      payload: { basis: act.basis, ...told },
    });
    c.note({ on: act.effectiveOn, ...told });
    return act.id;
  });

/** Gives a draft up; it stays readable. */
export const cancelReorganisation = (ctx: Context, input: CloseReorganisation): Promise<string> =>
  changing(ctx, "reorganisation.cancel", async (c) => {
    const act = await heldAct(c, input);
    await judged(ctx, c, act);
    act.cancel(c.actorId, new Date(), input.reason ?? null);
    return act.id;
  });
