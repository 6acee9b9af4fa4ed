import { fold, newId, type LocalDate } from "@hoa-nhap/kernel";
import { groupedBy } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { SuccessionFact } from "../territory-facts/types.js";
import type { PlacedVersion } from "../territory/write-territory.js";

interface BodyRow {
  id: string;
  kind: string;
  name: string;
  unitId: string;
  aliases: string[];
}

/** Bodies of some units that still stand on the day, with their other spellings. */
const bodiesOf = (em: EntityManager, units: string[], on: LocalDate): Promise<BodyRow[]> =>
  em.execute(
    `
      select o.id, o.kind, o.name, o.unit_id as "unitId",
            coalesce((select array_agg(a.name order by a.name)
              from organisation.organisation_alias a
              where a.organisation_id = o.id),
            '{}') as aliases
     from organisation.organisation o
     where o.unit_id = any (?::uuid[])
       and (o.valid_from is null or o.valid_from < ?)
       and (o.valid_to is null or o.valid_to > ?)
     order by o.kind, o.name, o.id`,
    [`{${units.join(",")}}`, on, on],
  );

const inText = ({ fullName }: PlacedVersion): string => fullName.charAt(0).toLowerCase() + fullName.slice(1);
/** The unit's name inside a body's, as in "Công an xã Tân Việt", gives way to another's. */
export const renamed = (text: string, from: PlacedVersion, to: PlacedVersion): string | null =>
  text.includes(inText(from)) ? text.replace(inText(from), inText(to)) : null;

/** Ends the bodies of units that end, and their departments. */
async function endBodies(em: EntityManager, gone: PlacedVersion[], on: LocalDate): Promise<number> {
  const basisOf = gone.map(({ unitId, endedBy }) => ({ unitId, endedBy }));
  const rows = await em.execute<{ id: string }[]>(
    `
      update organisation.organisation o
      set valid_to = ?, ended_by = r."endedBy", version = version + 1
      from jsonb_to_recordset(?::jsonb) as r("unitId" uuid, "endedBy" text)
     where o.unit_id = r."unitId"
       and (o.valid_from is null or o.valid_from < ?)
       and (o.valid_to is null or o.valid_to > ?)
     returning o.id`,
    [on, JSON.stringify(basisOf), on, on],
  );
  await em.execute(
    `
      update organisation.department
      set valid_to = ?, version = version + 1
      where organisation_id = any (?::uuid[]) and valid_from < ? and (valid_to is null or valid_to > ?)
    `,
    [on, `{${rows.map(({ id }) => id).join(",")}}`, on, on],
  );
  return rows.length;
}

/**
 * A new unit gets one body of each kind that its sources had, named after it; of member organisations one of each name.
 */
function founded(
  news: PlacedVersion[],
  sourcesOf: Map<string, PlacedVersion[]>,
  bodies: Map<string, BodyRow[]>,
): { id: string; kind: string; name: string; unitId: string; basis: string | null; aliases: string[] }[] {
  return news.flatMap((unit) => {
    const made = new Map<
      string,
      { id: string; kind: string; name: string; unitId: string; basis: string | null; aliases: string[] }
    >();
    for (const source of sourcesOf.get(unit.key) ?? []) {
      for (const { kind, name, aliases } of bodies.get(source.unitId) ?? []) {
        const own = renamed(name, source, unit) ?? (kind === "MEMBER" ? null : `${name} (${unit.fullName})`);
        const once = kind === "MEMBER" ? `${kind} ${own}` : kind;
        if (own === null || made.has(once)) continue;
        made.set(once, {
          id: newId(),
          kind,
          name: own,
          unitId: unit.unitId,
          basis: unit.legalBasis,
          aliases: aliases.flatMap((alias) => renamed(alias, source, unit) ?? []),
        });
      }
    }
    return [...made.values()];
  });
}

const FOUND = `
  insert into organisation.organisation (id, kind, name, folded_name, unit_id, valid_from, founded_by)
  select (r->>'id')::uuid, r->>'kind', r->>'name', r->>'folded', (r->>'unitId')::uuid, ?, r->>'basis'
  from jsonb_array_elements(?::jsonb) r`;
const NAME = `
  insert into organisation.organisation_alias (organisation_id, folded_name, name, names_from)
  select (r->>'id')::uuid, r->>'folded', r->>'name', (r->>'from')::date from jsonb_array_elements(?::jsonb) r
  on conflict (organisation_id, folded_name) do update
  set name = excluded.name, names_from = coalesce(excluded.names_from, organisation_alias.names_from)`;

/**
 * What becomes of bodies on the day of an act: those of a unit that ends, end with it; a new unit gets its own; those
 * of a unit that goes on under another name are called after it from that day, and are still found by the old name.
 */
export async function settleBodies(
  em: EntityManager,
  on: LocalDate,
  ended: PlacedVersion[],
  begun: PlacedVersion[],
  successions: SuccessionFact[],
): Promise<{ ended: number; founded: number }> {
  const next = new Map(begun.map((v) => [v.unitId, v]));
  const endedByKey = new Map(ended.map((v) => [v.key, v]));
  const goingOn = new Set(ended.map((v) => v.unitId));
  const news = begun.filter((v) => !goingOn.has(v.unitId));
  const newKeys = new Set(news.map((v) => v.key));
  const sourcesOf = new Map(
    [
      ...groupedBy(
        successions.filter((s) => newKeys.has(s.to)),
        (s) => s.to,
      ),
    ].map(([to, of]) => [to, of.flatMap((s) => endedByKey.get(s.from) ?? [])]),
  );
  const bodies = groupedBy(
    await bodiesOf(
      em,
      ended.map((v) => v.unitId),
      on,
    ),
    (body) => body.unitId,
  );

  const made = founded(news, sourcesOf, bodies);
  const gone = await endBodies(
    em,
    ended.filter((v) => !next.has(v.unitId)),
    on,
  );
  if (made.length > 0)
    await em.execute(FOUND, [on, JSON.stringify(made.map((body) => ({ ...body, folded: fold(body.name) })))]);
  const spellings = made.flatMap(({ id, aliases }) =>
    aliases.map((name) => ({ id, name, folded: fold(name), from: null })),
  );
  const renames = ended.flatMap((before) => {
    const after = next.get(before.unitId);
    if (!after || after.fullName === before.fullName) return [];
    return (bodies.get(before.unitId) ?? []).flatMap(({ id, name, aliases }) => [
      ...[renamed(name, before, after)].flatMap((text) =>
        text ? [{ id, name: text, folded: fold(text), from: on }] : [],
      ),
      ...aliases
        .flatMap((alias) => renamed(alias, before, after) ?? [])
        .map((text) => ({ id, name: text, folded: fold(text), from: null })),
    ]);
  });
  const names = [
    ...new Map([...spellings, ...renames].toReversed().map((row) => [`${row.id} ${row.folded}`, row])).values(),
  ];
  if (names.length > 0) await em.execute(NAME, [JSON.stringify(names)]);
  return { ended: gone, founded: made.length };
}
