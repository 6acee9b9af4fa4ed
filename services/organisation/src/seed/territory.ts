import { fold, newId, systemActor } from "@hoa-nhap/kernel";
import { appendFacts, groupedBy, recordAudit, type Fact, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { territoryFacts, type SuccessionFact } from "../territory-facts/index.js";
import { demoAreas } from "./demo-areas.js";
import { movesOf, type Move } from "./moves.js";
import { placeOf, type Version } from "./version.js";

const asSystem = { session: { variables: { "app.all": "on", "app.actor": "organisation" } } };

async function insertUnits(em: EntityManager, versions: Version[]): Promise<Map<string, { id: string; key: number }>> {
  const units = [...new Map(versions.map((v) => [v.unit, { id: newId(), level: v.level, ref: v.unit }])).values()];
  const rows = await em.execute<{ id: string; key: number }[]>(
    `insert into organisation.unit (id, level) select (r->>'id')::uuid, r->>'level' from jsonb_array_elements(?::jsonb) with ordinality as t(r, n) order by n returning id, key`,
    [JSON.stringify(units)],
  );
  const keyOf = new Map(rows.map((row) => [row.id, row.key]));
  return new Map(units.map((u) => [u.ref, { id: u.id, key: keyOf.get(u.id)! }]));
}

const INSERT_VERSIONS = `
  insert into organisation.unit_version (id, unit_id, code, name, full_name, folded_name, type, level, parent_unit_id, valid_from, valid_to, legal_basis, synthetic, province_key, district_key, commune_key, area_key)
  select (r->>'id')::uuid, (r->>'unitId')::uuid, r->>'code', r->>'name', r->>'fullName', r->>'foldedName', r->>'type', r->>'level', (r->>'parentUnitId')::uuid, (r->>'validFrom')::date,
    (r->>'validTo')::date, r->>'legalBasis', (r->>'synthetic')::boolean, (r->>'provinceKey')::int, (r->>'districtKey')::int, (r->>'communeKey')::int, (r->>'areaKey')::int
  from jsonb_array_elements(?::jsonb) r`;
const INSERT_SUCCESSIONS = `
  insert into organisation.unit_succession (id, from_version_id, to_version_id, kind, "on", legal_basis, share_of_people, share_of_area)
  select (r->>'id')::uuid, (r->>'fromVersion')::uuid, (r->>'toVersion')::uuid, r->>'kind', (r->>'on')::date, r->>'legalBasis', (r->>'shareOfPeople')::float8, (r->>'shareOfArea')::float8
  from jsonb_array_elements(?::jsonb) r`;

/** Every version with its ids, its folded name and its place. */
function placed(versions: Version[], synthetic: Set<Version>, units: Map<string, { id: string; key: number }>) {
  const byUnit = groupedBy<string, Version>(versions, (v) => v.unit);
  const keys = new Map([...units].map(([ref, { key }]) => [ref, key]));
  return versions.map((v) => ({
    ...v, id: newId(), synthetic: synthetic.has(v), unitId: units.get(v.unit)!.id, unitKey: units.get(v.unit)!.key,
    parentUnitId: v.parent ? (units.get(v.parent)?.id ?? null) : null, foldedName: fold(v.fullName), ...placeOf(v, byUnit, keys),
  }));
}
type PlacedVersion = ReturnType<typeof placed>[number];

const versionFact = (v: PlacedVersion, today: string): Fact => ({
  type: "organisation.unit-version.recorded", on: v.validFrom ?? today, unitVersion: v.id, subject: v.id,
  payload: {
    unitId: v.unitId, unitKey: v.unitKey, code: v.code, name: v.name, fullName: v.fullName, type: v.type, level: v.level, parentUnitId: v.parentUnitId,
    provinceKey: v.provinceKey, districtKey: v.districtKey, communeKey: v.communeKey, areaKey: v.areaKey, validFrom: v.validFrom, validTo: v.validTo,
  },
});

const successionRows = (successions: SuccessionFact[], byKey: Map<string, PlacedVersion>) =>
  successions.map((s) => {
    const [from, to] = [byKey.get(s.from)!, byKey.get(s.to)!];
    return { ...s, id: newId(), fromVersion: from.id, toVersion: to.id, fromUnit: from.unitId, toUnit: to.unitId };
  });
const successionFact = ({ id, on, from: _from, to: _to, legalBasis: _basis, ...payload }: ReturnType<typeof successionRows>[number]): Fact => ({
  type: "organisation.unit-succession.recorded", on, unitVersion: payload.toVersion, subject: id, payload: { ...payload, on },
});
const moveFact = ({ unitId, to, ...payload }: Move): Fact => ({ type: "organisation.responsibility.moved", on: payload.on, unitVersion: to, subject: unitId, payload: { ...payload } });

/**
 * Loads the territory the platform ships (two provinces before and after the reform, with the succession between them) into an
 * empty store, and tells of each version, succession and moved responsibility. Does nothing when units are there already.
 */
export async function importTerritory(service: RunningService): Promise<void> {
  await service.orm.em.fork(asSystem).transactional(async (tx) => {
    const em = tx as EntityManager;
    await em.execute("select pg_advisory_xact_lock(hashtext('territory'))");
    if ((await em.execute<unknown[]>("select 1 from organisation.unit limit 1")).length > 0) return;
    const facts = territoryFacts();
    const areas = service.environment.demo ? demoAreas(facts) : { versions: [], successions: [] };
    const all: Version[] = [...facts.versions, ...areas.versions];
    const versions = placed(all, new Set(areas.versions), await insertUnits(em, all));
    const successions = successionRows([...facts.successions, ...areas.successions], new Map(versions.map((v) => [v.key, v])));
    await em.execute(INSERT_VERSIONS, [JSON.stringify(versions)]);
    await em.execute(INSERT_SUCCESSIONS, [JSON.stringify(successions)]);
    const moves = movesOf(versions, successions);
    const today = service.environment.clock.today();
    await appendFacts(em, "organisation", [...versions.map((v) => versionFact(v, today)), ...successions.map(successionFact), ...moves.map(moveFact)]);
    await recordAudit(em, "organisation", systemActor("territory-import", []), {
      scope: "unit.read", action: "territory.import", subject: null, details: { versions: versions.length, successions: successions.length, moves: moves.length },
    });
  });
}
