import { systemActor, type LocalDate } from "@hoa-nhap/kernel";
import { recordAudit, type RunningService } from "@hoa-nhap/subgraph";
import type { EntityManager, MikroORM } from "@mikro-orm/postgresql";
import { territoryFacts } from "../territory-facts/index.js";
import type { Version } from "../territory/version.js";
import { asSystem, holdTerritory, writeTerritory } from "../territory/write-territory.js";
import { demoAreas } from "./demo-areas.js";

/**
 * Loads the territory the platform ships (two provinces before and after the reform, with the succession between them)
 * into an empty store. Does nothing when units are there already.
 */
export async function loadShippedTerritory(
  orm: MikroORM,
  { demo, today }: { demo: boolean; today: LocalDate },
): Promise<void> {
  await orm.em.fork(asSystem).transactional(async (tx) => {
    const em = tx as EntityManager;
    await holdTerritory(em);
    if ((await em.execute<unknown[]>("select 1 from organisation.unit limit 1")).length > 0) return;
    const facts = territoryFacts();
    const areas: { versions: Version[]; successions: typeof facts.successions } = demo
      ? demoAreas(facts)
      : { versions: [], successions: [] };
    const { versions, successions, moves } = await writeTerritory(
      em,
      {
        versions: [...facts.versions, ...areas.versions],
        successions: [...facts.successions, ...areas.successions],
        synthetic: new Set(areas.versions),
      },
      today,
    );
    await recordAudit(em, "organisation", systemActor("territory-import", []), {
      scope: "unit.read",
      action: "territory.import",
      subject: null,
      details: { versions: versions.length, successions, moves: moves.length },
    });
  });
}

export const importTerritory = ({ orm, environment }: RunningService): Promise<void> =>
  loadShippedTerritory(orm, { demo: environment.demo, today: environment.clock.today() });
