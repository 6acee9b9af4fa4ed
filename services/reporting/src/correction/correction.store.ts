import { newId } from "@hoa-nhap/kernel";
import type { Change, Context } from "@hoa-nhap/subgraph";
import type { Report } from "../report/report.entity.js";
import { CorrectionState } from "./correction-state.js";

/**
 * One figure of a correction: the official value before, and the one it becomes. `fromBelow`: it follows a correction
 * of a report below.
 */
export interface CorrectedFigure {
  indicator: string;
  oldValue: number | null;
  newValue: number;
  fromBelow: boolean;
}
export interface Correction {
  id: string;
  number: number;
  state: CorrectionState;
  byId: string;
  /** Reports of communes that came in late and enter with it. */
  joined: string[];
  figures: CorrectedFigure[];
}

/** The correction of a report that is under way, if there is one. */
export async function underWay(c: Change, reportId: string): Promise<Correction | null> {
  const [row] = await c.em.execute<(Omit<Correction, "joined"> & { joined: string[] })[]>(
    `select k.id, k.number, k.state, k.by_id as "byId", to_jsonb(k.joined) as joined,
         coalesce((select jsonb_agg(jsonb_build_object('indicator', f.indicator, 'oldValue', f.old_value, 'newValue',
           f.new_value, 'fromBelow', f.from_below))
           from reporting.correction_figure f
           where f.correction_id = k.id),
         '[]') as figures
     from reporting.correction k where k.report_id = ? and k.state <> 'ACCEPTED'`,
    [reportId],
  );
  return row ?? null;
}

export interface Written {
  reason: string;
  state: CorrectionState;
  figures: CorrectedFigure[];
  joined: string[];
}

/** Writes the correction of a report that is under way, or a new one with the next number; answers it. */
export async function storeCorrection(
  ctx: Context,
  c: Change,
  report: Report,
  known: Correction | null,
  { reason, state, figures, joined }: Written,
): Promise<Correction> {
  const role = ctx.actor.grants[0]?.role ?? "System";
  const id = known?.id ?? newId();
  const decided = state === CorrectionState.ACCEPTED ? [c.today, c.actorId] : [null, null];
  const [{ number }] = await c.em.execute<[{ number: number }]>(
    `
      insert into reporting.correction (id, report_id, number, state, reason, "on", by_id, by_role, decided_on,
        decided_by_id, joined)
     values (?, ?, (select coalesce(max(number), 0) + 1 from reporting.correction where report_id = ?), ?, ?, ?, ?, ?,
       ?, ?, ?::uuid[])
     on conflict (id) do update
     set state = excluded.state, reason = excluded.reason, "on" = excluded."on", by_id = excluded.by_id,
       by_role = excluded.by_role,
       decided_on = excluded.decided_on, decided_by_id = excluded.decided_by_id, answer = null, joined = excluded.joined
       returning number`,
    [id, report.id, report.id, state, reason, c.today, c.actorId, role, ...decided, `{${joined.join()}}`],
  );
  await c.em.execute(`delete from reporting.correction_figure where correction_id = ?`, [id]);
  await c.em.execute(
    `insert into reporting.correction_figure (correction_id, indicator, old_value, new_value, from_below)
     select ?, f->>'indicator', (f->>'oldValue')::float8, (f->>'newValue')::float8, (f->>'fromBelow')::boolean
     from jsonb_array_elements(?::jsonb) f`,
    [id, JSON.stringify(figures)],
  );
  report.writtenAt = new Date();
  return { id, number, state, byId: c.actorId, joined, figures };
}

/** Marks how the level above decided. */
export const decide = (
  c: Change,
  correction: Correction,
  state: CorrectionState,
  answer: string | null,
): Promise<unknown> =>
  c.em.execute(
    `update reporting.correction set state = ?, decided_on = ?, decided_by_id = ?, answer = ? where id = ?`,
    [state, c.today, c.actorId, answer, correction.id],
  );

/**
 * Puts the new values in the place of the old ones: what follows from below as a sum, one's own as typed. Gaps that
 * have been filled close.
 */
export async function apply(c: Change, report: Report, { number, figures }: Correction): Promise<void> {
  await c.em.execute(
    `
      insert into reporting.figure as held (report_id, indicator, computed, typed, not_applicable, reason, province_key,
        district_key, commune_key)
     select ?, f->>'indicator', case when (f->>'fromBelow')::boolean then (f->>'newValue')::float8 end,
       case when not (f->>'fromBelow')::boolean then (f->>'newValue')::float8 end,
       false, ?, ?, ?, ? from jsonb_array_elements(?::jsonb) f
     on conflict (report_id, indicator) do update
     set computed = coalesce(excluded.computed, held.computed), typed = coalesce(excluded.typed, held.typed),
       not_applicable = false, reason = excluded.reason`,
    [
      report.id,
      `Đính chính số ${number}`,
      report.provinceKey,
      report.districtKey,
      report.communeKey,
      JSON.stringify(figures),
    ],
  );
  await c.em.execute(
    `
      delete
      from reporting.report_gap g using reporting.report m
      where g.report_id = ? and m.id = g.missing_id and m.state in ('ACCEPTED', 'COMPILED') and not m.provisional
    `,
    [report.id],
  );
  report.writtenAt = new Date();
}
