import { reportingYear } from "@hoa-nhap/kernel";
import { follow, followTerritory, type Fold, type RunningService, type ServiceDefinition } from "@hoa-nhap/subgraph";
import type { EntityManager } from "@mikro-orm/postgresql";
import { database } from "./database.js";
import { ensureYears } from "./period/years.js";
import { foldFigures } from "./projection/fold-figures.js";
import { foldPilots } from "./projection/fold-pilots.js";
import { ensureObligations } from "./projection/obligations.js";
import { buildSchema } from "./schema.js";
import { seedDemo } from "./seed/demo.js";
import { keepPublishing, publishDue } from "./statistics/publishing.js";

const foldModels: Fold = async (em, events) => {
  await foldFigures(em, events);
  await foldPilots(em, events);
};

/** Periods up to the year in which the business day lies. */
async function openPeriods(service: RunningService): Promise<void> {
  const today = service.environment.clock.today();
  const year = Number(today.slice(0, 4));
  await ensureYears(service.orm.em.fork(), today > reportingYear(year).to ? year + 1 : year);
}

/** Reports of a period that has begun since the last start. */
const dueReports = (service: RunningService): Promise<void> =>
  (
    service.orm.em.fork({ session: { variables: { "app.all": "on", "app.actor": service.name } } }) as EntityManager
  ).transactional((em) => ensureObligations(em));

export const definition: ServiceDefinition = {
  name: "reporting",
  database,
  buildSchema,
  start: async (service) => {
    await openPeriods(service);
    // Units first: a counted fact is nothing without its place.
    const territory = await followTerritory(service);
    await Promise.all([follow(service, "models", foldModels), follow(service, "cases", foldFigures)]);
    await dueReports(service);
    if (service.environment.demo) {
      await seedDemo(service);
      while (await publishDue(service));
    }
    await territory.settle();
    keepPublishing(service);
  },
};
