import { followTerritory, type ServiceDefinition } from "@hoa-nhap/subgraph";
import { database } from "./database.js";
import { readdress } from "./readdress.js";
import { paperDoors } from "./paper/paper.doors.js";
import { enterFirstScheme } from "./plan/scheme-01-138.js";
import { buildSchema } from "./schema.js";
import { seedDemo } from "./seed/demo.js";

export const definition: ServiceDefinition = {
  name: "models",
  database,
  buildSchema,
  internal: paperDoors,
  start: async (service) => {
    const territory = await followTerritory(service, readdress);
    await enterFirstScheme(service);
    if (!service.environment.demo) return;
    await seedDemo(service);
    await territory.settle();
  },
};
