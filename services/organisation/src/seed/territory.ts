import { fold, newId, systemActor, type LocalDate, type Place } from "@hoa-nhap/kernel";
import { appendFacts, groupedBy, recordAudit, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { DEMO_AREAS, demoAreaCode, demoCommunes } from "@hoa-nhap/demo";
import { territoryFacts, type SuccessionFact, type VersionFact } from "../territory-facts/index.js";

/** A version to load: one of the facts, or a residential area made for the demo. */
type Version = Omit<VersionFact, "type" | "level"> & { type: string; level: string };
type LoadedVersion = Version & { id: string; synthetic: boolean };

const asSystem = { session: { variables: { "app.all": "on", "app.actor": "organisation" } } };
const from = (v: { validFrom: LocalDate | null }): LocalDate => v.validFrom ?? "0001-01-01";
const until = (v: { validTo: LocalDate | null }): LocalDate => v.validTo ?? "9999-12-31";

/** Residential areas of the demo communes: invented, marked synthetic, under the commune that stood on the demo day. */
function demoAreas(versions: Version[], day: LocalDate): Version[] {
  return demoCommunes().flatMap((code) => {
    const commune = versions.find((v) => v.level === "COMMUNE" && v.code === code && from(v) <= day && until(v) > day);
    if (!commune) return [];
    return DEMO_AREAS.map((fullName, i): Version => ({
      key: `area:${demoAreaCode(code, i)}@1`, unit: `area:${demoAreaCode(code, i)}`, code: demoAreaCode(code, i), name: fullName.replace("Thôn ", ""), fullName,
      type: "THON", level: "AREA", parent: commune.unit, validFrom: null, validTo: null, legalBasis: null, endedBy: null,
    }));
  });
}

/** Every unit's own key and those above it, along the parents that stood when the version began. */
function placeOf(version: Version, byUnit: Map<string, Version[]>, keys: Map<string, number>): Place {
  const place: Place & Record<string, number | null> = { provinceKey: null, districtKey: null, communeKey: null, areaKey: null };
  const column = { PROVINCE: "provinceKey", DISTRICT: "districtKey", COMMUNE: "communeKey", AREA: "areaKey" } as const;
  const day = from(version);
  for (let at: Version | undefined = version; at; ) {
    place[column[at.level as keyof typeof column]] = keys.get(at.unit)!;
    const above: Version[] = at.parent ? (byUnit.get(at.parent) ?? []) : [];
    at = above.find((p) => from(p) <= day && until(p) > day) ?? above[0];
  }
  return place;
}

async function insertUnits(em: EntityManager, versions: LoadedVersion[]): Promise<Map<string, { id: string; key: number }>> {
  const units = [...new Map(versions.map((v) => [v.unit, { id: newId(), level: v.level, ref: v.unit }])).values()];
  const rows = await em.execute<{ id: string; key: number }[]>(
    `insert into organisation.unit (id, level) select (r->>'id')::uuid, r->>'level' from jsonb_array_elements(?::jsonb) with ordinality as t(r, n) order by n returning id, key`,
    [JSON.stringify(units)],
  );
  const keyOf = new Map(rows.map((row) => [row.id, row.key]));
  return new Map(units.map((u) => [u.ref, { id: u.id, key: keyOf.get(u.id)! }]));
}

async function insertSuccessions(em: EntityManager, successions: SuccessionFact[], idOf: Map<string, string>): Promise<void> {
  const rows = successions.flatMap((s) => {
    const [fromId, toId] = [idOf.get(s.from), idOf.get(s.to)];
    return fromId && toId ? [{ ...s, id: newId(), fromId, toId }] : [];
  });
  await em.execute(
    `insert into organisation.unit_succession (id, from_version_id, to_version_id, kind, "on", legal_basis, share_of_people, share_of_area)
     select (r->>'id')::uuid, (r->>'fromId')::uuid, (r->>'toId')::uuid, r->>'kind', (r->>'on')::date, r->>'legalBasis', (r->>'shareOfPeople')::float8, (r->>'shareOfArea')::float8
     from jsonb_array_elements(?::jsonb) r on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

/**
 * Loads the territory the platform ships (two provinces before and after the reform, with the succession between them) into an
 * empty store and announces each unit version. Does nothing when units are there already.
 */
export async function importTerritory(service: RunningService): Promise<void> {
  await service.orm.em.fork(asSystem).transactional(async (tx) => {
    const em = tx as EntityManager;
    await em.execute("select pg_advisory_xact_lock(hashtext('territory'))");
    if ((await em.execute<unknown[]>("select 1 from organisation.unit limit 1")).length > 0) return;
    const facts = territoryFacts();
    const areas = service.environment.demo ? demoAreas(facts.versions, service.environment.clock.today()) : [];
    const versions: LoadedVersion[] = [...facts.versions, ...areas].map((v) => ({ ...v, id: newId(), synthetic: areas.includes(v) }));
    const units = await insertUnits(em, versions);
    const keys = new Map([...units].map(([ref, { key }]) => [ref, key]));
    const byUnit = groupedBy<string, Version>(versions, (v) => v.unit);
    const rows = versions.map((v) => ({
      ...v, unitId: units.get(v.unit)!.id, parentUnitId: v.parent ? (units.get(v.parent)?.id ?? null) : null, foldedName: fold(v.fullName), ...placeOf(v, byUnit, keys),
    }));
    await em.execute(
      `insert into organisation.unit_version (id, unit_id, code, name, full_name, folded_name, type, level, parent_unit_id, valid_from, valid_to, legal_basis, synthetic, province_key, district_key, commune_key, area_key)
       select (r->>'id')::uuid, (r->>'unitId')::uuid, r->>'code', r->>'name', r->>'fullName', r->>'foldedName', r->>'type', r->>'level', (r->>'parentUnitId')::uuid, (r->>'validFrom')::date,
         (r->>'validTo')::date, r->>'legalBasis', (r->>'synthetic')::boolean, (r->>'provinceKey')::int, (r->>'districtKey')::int, (r->>'communeKey')::int, (r->>'areaKey')::int
       from jsonb_array_elements(?::jsonb) r`,
      [JSON.stringify(rows)],
    );
    await insertSuccessions(em, facts.successions, new Map(versions.map((v) => [v.key, v.id])));
    const today = service.environment.clock.today();
    await appendFacts(em, "organisation", rows.map((r) => ({
      type: "organisation.unit-version.recorded", on: r.validFrom ?? today, unitVersion: r.id, subject: r.id,
      payload: {
        unitId: r.unitId, unitKey: units.get(r.unit)!.key, code: r.code, name: r.name, fullName: r.fullName, type: r.type, level: r.level, parentUnitId: r.parentUnitId,
        provinceKey: r.provinceKey, districtKey: r.districtKey, communeKey: r.communeKey, areaKey: r.areaKey, validFrom: r.validFrom, validTo: r.validTo,
      },
    })));
    await recordAudit(em, "organisation", systemActor("territory-import", []), { scope: "unit.read", action: "territory.import", subject: null, details: { versions: rows.length, successions: facts.successions.length } });
  });
}
