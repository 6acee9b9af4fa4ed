import { fold, newId, type LocalDate, type Place } from "@hoa-nhap/kernel";
import { appendFacts, groupedBy, type Fact } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import type { SuccessionFact } from "../territory-facts/index.js";
import { movesOf, type Move } from "./moves.js";
import { placeOf, type Version } from "./version.js";

/** The organisation service at work for itself: it sees every place. */
export const asSystem = { session: { variables: { "app.all": "on", "app.actor": "organisation" } } };

/** A version with its ids, its folded name and its place. */
export type PlacedVersion = Version &
  Place & {
    id: string;
    unitId: string;
    unitKey: number;
    parentUnitId: string | null;
    foldedName: string;
    synthetic: boolean;
  };

/** What is to be written: new versions and the successions to them, beside what stands already. */
export interface News {
  versions: Version[];
  successions: SuccessionFact[];
  /** Versions that the store has, under the keys by which `versions` and `successions` name them. */
  known?: PlacedVersion[];
  /** Those of `known` that end now; their `validTo` says when. */
  ended?: PlacedVersion[];
  /** New versions of invented units. */
  synthetic?: Set<Version>;
  /** Responsibilities that move by decision, named by the keys of versions: from a divided unit to one of its heirs. */
  decided?: { from: string; to: string; on: LocalDate }[];
}
export interface Written {
  versions: PlacedVersion[];
  successions: number;
  moves: Move[];
}

// One parameter of a few megabytes at most, however large the country.
const PORTION = 3000;
async function inPortions<T>(rows: T[], write: (portion: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += PORTION) await write(rows.slice(at, at + PORTION));
}

type Unit = { id: string; key: number };
async function insertUnits(em: EntityManager, versions: Version[]): Promise<[string, Unit][]> {
  const units = [...new Map(versions.map((v) => [v.unit, { id: newId(), level: v.level, ref: v.unit }])).values()];
  const keyOf = new Map<string, number>();
  await inPortions(units, async (portion) => {
    const rows = await em.execute<Unit[]>(
      `
        insert into organisation.unit (id, level)
        select (r->>'id')::uuid, r->>'level'
        from jsonb_array_elements(?::jsonb) with ordinality as t(r, n)
        order by n
        returning id, key
      `,
      [JSON.stringify(portion)],
    );
    for (const { id, key } of rows) keyOf.set(id, key);
  });
  return units.map(({ ref, id }) => [ref, { id, key: keyOf.get(id)! }]);
}

const INSERT_VERSIONS = `
  insert into organisation.unit_version (id, unit_id, code, name, full_name, folded_name, type, level, parent_unit_id,
    valid_from, valid_to, legal_basis, synthetic, province_key, district_key, commune_key, area_key)
  select (r->>'id')::uuid, (r->>'unitId')::uuid, r->>'code', r->>'name', r->>'fullName', r->>'foldedName', r->>'type',
    r->>'level', (r->>'parentUnitId')::uuid, (r->>'validFrom')::date,
    (r->>'validTo')::date, r->>'legalBasis', (r->>'synthetic')::boolean, (r->>'provinceKey')::int,
      (r->>'districtKey')::int, (r->>'communeKey')::int, (r->>'areaKey')::int
  from jsonb_array_elements(?::jsonb) r`;
const INSERT_SUCCESSIONS = `
  insert into organisation.unit_succession (id, from_version_id, to_version_id, kind, "on", legal_basis,
    share_of_people, share_of_area)
  select (r->>'id')::uuid, (r->>'fromVersion')::uuid, (r->>'toVersion')::uuid, r->>'kind', (r->>'on')::date,
    r->>'legalBasis', (r->>'shareOfPeople')::float8, (r->>'shareOfArea')::float8
  from jsonb_array_elements(?::jsonb) r`;
const END_VERSIONS = `
  update organisation.unit_version v
  set valid_to = (r->>'validTo')::date
  from jsonb_array_elements(?::jsonb) r
  where v.id = (r->>'id')::uuid`;

/** New versions with their ids and places, seen among those that stand already. */
function placed({ versions, known = [], synthetic }: News, units: Map<string, Unit>): PlacedVersion[] {
  const byUnit = groupedBy<string, Version>([...known, ...versions], (v) => v.unit);
  const keys = new Map([...units].map(([ref, { key }]) => [ref, key]));
  return versions.map((v) => ({
    ...v,
    id: newId(),
    synthetic: synthetic?.has(v) ?? false,
    unitId: units.get(v.unit)!.id,
    unitKey: units.get(v.unit)!.key,
    parentUnitId: v.parent ? (units.get(v.parent)?.id ?? null) : null,
    foldedName: fold(v.fullName),
    ...placeOf(v, byUnit, keys),
  }));
}

const versionFact = (v: PlacedVersion, today: LocalDate): Fact => ({
  type: "organisation.unit-version.recorded",
  on: v.validFrom ?? today,
  unitVersion: v.id,
  subject: v.id,
  payload: {
    unitId: v.unitId,
    unitKey: v.unitKey,
    code: v.code,
    name: v.name,
    fullName: v.fullName,
    type: v.type,
    level: v.level,
    parentUnitId: v.parentUnitId,
    provinceKey: v.provinceKey,
    districtKey: v.districtKey,
    communeKey: v.communeKey,
    areaKey: v.areaKey,
    validFrom: v.validFrom,
    validTo: v.validTo,
  },
});

const successionRows = (successions: SuccessionFact[], byKey: Map<string, PlacedVersion>) =>
  successions.map((s) => {
    const [from, to] = [byKey.get(s.from)!, byKey.get(s.to)!];
    return { ...s, id: newId(), fromVersion: from.id, toVersion: to.id, fromUnit: from.unitId, toUnit: to.unitId };
  });
const successionFact = ({
  id,
  on,
  from: _from,
  to: _to,
  legalBasis: _basis,
  ...payload
}: ReturnType<typeof successionRows>[number]): Fact => ({
  type: "organisation.unit-succession.recorded",
  on,
  unitVersion: payload.toVersion,
  subject: id,
  payload: { ...payload, on },
});
const moveFact = ({ unitId, to, ...payload }: Move): Fact => ({
  type: "organisation.responsibility.moved",
  on: payload.on,
  unitVersion: to,
  subject: unitId,
  payload: { ...payload },
});

/** One writer of the territory at a time; the country is more than the five seconds of an ordinary statement. */
export async function holdTerritory(em: EntityManager): Promise<void> {
  await em.execute("select pg_advisory_xact_lock(hashtext('territory'))");
  await em.execute("set local statement_timeout = '60s'");
}

/**
 * Writes versions and successions in the caller's transaction, ends what they end, and tells of each version,
 * succession and moved responsibility: shipped facts, imported files and applied acts alike. Ask for `holdTerritory`
 * before reading what is known.
 */
export async function writeTerritory(em: EntityManager, news: News, today: LocalDate): Promise<Written> {
  const { known = [], ended = [], decided = [] } = news;
  const units = new Map<string, Unit>(known.map((v) => [v.unit, { id: v.unitId, key: v.unitKey }]));
  for (const [ref, unit] of await insertUnits(
    em,
    news.versions.filter((v) => !units.has(v.unit)),
  ))
    units.set(ref, unit);
  const versions = placed(news, units);
  const byKey = new Map([...known, ...versions].map((v) => [v.key, v]));
  const successions = successionRows(news.successions, byKey);
  await inPortions(
    ended.map(({ id, validTo }) => ({ id, validTo })),
    (portion) => em.execute(END_VERSIONS, [JSON.stringify(portion)]),
  );
  await inPortions(versions, (portion) => em.execute(INSERT_VERSIONS, [JSON.stringify(portion)]));
  await inPortions(successions, (portion) => em.execute(INSERT_SUCCESSIONS, [JSON.stringify(portion)]));

  const touched = new Set([...ended, ...versions].map((v) => v.unit));
  const moves = movesOf([...known.filter((v) => touched.has(v.unit)), ...versions], news.successions, decided, byKey);
  await inPortions(
    [...ended, ...versions].map((v) => versionFact(v, today)),
    (portion) => appendFacts(em, "organisation", portion),
  );
  await inPortions(successions.map(successionFact), (portion) => appendFacts(em, "organisation", portion));
  await inPortions(moves.map(moveFact), (portion) => appendFacts(em, "organisation", portion));
  return { versions, successions: successions.length, moves };
}
