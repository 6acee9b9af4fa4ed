import { badField, conflict, EVERYWHERE, forbidden, isId, keysFor, notFound, staleVersion, tidy, type LocalDate } from "@hoa-nhap/kernel";
import { change, kyselyOf, type Change, type Context, type Sight } from "@hoa-nhap/subgraph";
import { LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Tables } from "../tables.js";
import type { Portion } from "../territory-facts/act.js";
import { holdTerritory } from "../territory/write-territory.js";
import { writeOutcome } from "./apply-act.js";
import type { Line } from "./conversion-file.js";
import { Reorganisation } from "./reorganisation.entity.js";
import { previewOf, type Preview } from "./reorganisation.preview.js";

export const REORGANISATION = { vi: "dự thảo sắp xếp", en: "reorganisation" };

export interface DraftReorganisation {
  title: string;
  basis: string;
  effectiveOn: LocalDate;
  changes: { outcomeCode?: string | null; outcomeName?: string | null; parentCode?: string | null; sources: { code: string; portion: Portion }[] }[];
}
export interface CloseReorganisation {
  id: string;
  expectedVersion: number;
}

// An act reaches over the areas it merges: what is drafted lies in the caller's own, and its rows are written beyond them.
const wholeTerritory: Sight = { name: "territory", keys: EVERYWHERE, variables: {} };
const changing = (ctx: Context, action: string, work: (c: Change) => Promise<string>): Promise<string> => change(ctx, "unit.reorganise", action, work, wholeTerritory);

const dbOf = (em: EntityManager) => kyselyOf<Tables>(em, "organisation");

/** Works the act out again, inside the area of the one who asks; says whether it may be applied. */
async function judged(ctx: Context, c: Change, act: Reorganisation): Promise<Preview> {
  const preview = await previewOf(dbOf(c.em), act, keysFor(ctx.actor, "unit.reorganise"));
  if (preview.outside) throw forbidden();
  act.judge(preview.ready, new Date());
  return preview;
}

/** The act at the version the caller saw, held until the transaction ends. */
async function heldAct(c: Change, { id, expectedVersion }: CloseReorganisation): Promise<Reorganisation> {
  const act = isId(id) ? await c.em.findOne(Reorganisation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!act) throw notFound(REORGANISATION);
  act.assertOpen();
  if (act.version !== expectedVersion) throw staleVersion();
  return act;
}

/** Writes the lines of a draft. */
export async function insertLines(em: EntityManager, id: string, lines: Line[]): Promise<void> {
  await em.execute(
    `insert into organisation.reorganisation_row (reorganisation_id, place, row, file, from_code, from_name, to_code, to_name, to_parent, portion, basis)
     select ?, n, (r->>'row')::int, r->>'file', r#>>'{from,code}', r#>>'{from,fullName}', r#>>'{to,code}', r#>>'{to,fullName}', r#>>'{to,parent}', r->>'portion', r->>'basis'
     from jsonb_array_elements(?::jsonb) with ordinality as t(r, n)`, [id, JSON.stringify(lines)]);
}

const linesOfChanges = ({ changes, basis }: DraftReorganisation): Line[] =>
  changes.flatMap(({ outcomeCode, outcomeName, parentCode, sources }, index): Line[] => {
    const to = outcomeCode ? { code: outcomeCode, fullName: tidy(outcomeName ?? ""), parent: parentCode ?? null } : null;
    const line = { row: index + 1, to, basis };
    if (sources.length === 0) return to ? [{ ...line, from: null, portion: "whole" }] : [];
    return sources.map(({ code, portion }) => ({ ...line, from: { code, fullName: null }, portion }));
  });

/** Keeps a draft, with its faults if it has any: they are told with it, by row. */
export const draftReorganisation = (ctx: Context, input: DraftReorganisation): Promise<string> =>
  changing(ctx, "reorganisation.draft", async (c) => {
    const act = new Reorganisation(tidy(input.title), input.basis, input.effectiveOn, c.actorId);
    c.em.persist(act);
    await c.em.flush();
    await insertLines(c.em, act.id, linesOfChanges(input));
    const preview = await judged(ctx, c, act);
    c.note({ basis: input.basis, on: input.effectiveOn, changes: input.changes.length, faults: preview.faults.length });
    return act.id;
  });

async function decide(ctx: Context, action: string, input: CloseReorganisation, kind: "UNIT" | "AREA" | "POST", subject: string, target: string | null, allowed: (preview: Preview, c: Change) => Promise<string[] | null>): Promise<string> {
  return changing(ctx, action, async (c) => {
    const act = await heldAct(c, input);
    const before = await judged(ctx, c, act);
    const targets = await allowed(before, c);
    if (targets === null) throw badField(kind.toLowerCase(), "reorganisation.no-decision", { vi: "Ở đây không có gì phải quyết định.", en: "There is nothing to decide here." });
    if (target !== null && !targets.includes(target)) throw badField("target", "reorganisation.target", { vi: "Không phải đơn vị kế thừa.", en: "That unit is not one of the heirs." });
    await c.em.execute(
      `insert into organisation.reorganisation_decision (reorganisation_id, kind, subject, target, decided_by) values (?, ?, ?, ?, ?)
       on conflict (reorganisation_id, kind, subject) do update set target = excluded.target, decided_by = excluded.decided_by, decided_at = now()`, [act.id, kind, subject, target, c.actorId]);
    await judged(ctx, c, act);
    c.note({ kind, subject, target });
    return act.id;
  });
}

/** Decides who answers for what is tied to no residential area of a divided commune. */
export const decideReorganisation = (ctx: Context, input: CloseReorganisation & { unit: string; target: string }): Promise<string> =>
  decide(ctx, "reorganisation.decide-unit", input, "UNIT", input.unit, input.target, async ({ divided }) =>
    divided.find(({ version }) => version.unitId === input.unit)?.heirs.map(({ code }) => code) ?? null);

/** Decides where a residential area of a divided commune goes; what is tied to it follows. */
export const decideReorganisationArea = (ctx: Context, input: CloseReorganisation & { area: string; target: string }): Promise<string> =>
  decide(ctx, "reorganisation.decide-area", input, "AREA", input.area, input.target, async ({ divided }) =>
    divided.find(({ areas }) => areas.some(({ version }) => version.unitId === input.area))?.heirs.map(({ code }) => code) ?? null);

/** Decides whether a post in a unit that ends goes on in one of the units that follow it. No merger seats anybody by itself. */
export const decideReorganisationPost = (ctx: Context, input: CloseReorganisation & { post: string; target?: string | null }): Promise<string> =>
  decide(ctx, "reorganisation.decide-post", input, "POST", input.post, input.target ?? null, async ({ ending, outcome }, c) => {
    const [seat] = await c.em.execute<{ unit_id: string }[]>(
      `select o.unit_id from organisation.post p join organisation.organisation o on o.id = p.organisation_id where p.id = ?`, [input.post]);
    const unit = ending.find(({ unitId }) => unitId === seat?.unit_id);
    if (!unit || !outcome) return null;
    const codeOf = new Map(outcome.versions.map((v) => [v.key, v.code]));
    return outcome.successions.filter(({ from }) => from === unit.key).flatMap(({ to }) => codeOf.get(to) ?? []);
  });

/**
 * Applies a draft: versions end and begin, areas and posts go where it was decided, and every service is told, in one transaction.
 * It may be done before its day: what is written is dated, and responsibilities move on that day.
 */
export const applyReorganisation = (ctx: Context, input: CloseReorganisation): Promise<string> =>
  changing(ctx, "reorganisation.apply", async (c) => {
    await holdTerritory(c.em);
    const act = await heldAct(c, input);
    const preview = await judged(ctx, c, act);
    if (preview.faults.length > 0) throw conflict("reorganisation.faults", { vi: "Dự thảo còn lỗi.", en: "The draft still has faults." });
    if (!preview.ready || !preview.outcome) throw conflict("reorganisation.undecided", { vi: `Còn ${preview.undecided} việc chưa quyết định về đơn vị bị chia.`, en: `${preview.undecided} decisions about divided units are still to be made.` });
    const { versions, successions, moves } = await writeOutcome(c.em, preview.outcome, preview.ground, preview.decisions, c.today);
    act.apply(c.actorId, new Date());
    c.note({ on: act.effectiveOn, versions: versions.length, ended: preview.outcome.ended.length, successions, moves: moves.length });
    return act.id;
  });

/** Gives a draft up; it stays readable. */
export const cancelReorganisation = (ctx: Context, input: CloseReorganisation): Promise<string> =>
  changing(ctx, "reorganisation.cancel", async (c) => {
    const act = await heldAct(c, input);
    act.cancel(c.actorId, new Date());
    return act.id;
  });
