import { foldUnits, follow, type ServiceDefinition } from "@hoa-nhap/subgraph";
import { database } from "./database.js";
import { enterFirstScheme } from "./plan/scheme-01-138.js";
import { buildSchema } from "./schema.js";
import { seedDemo } from "./seed/demo.js";

export const definition: ServiceDefinition = {
  name: "models",
  database,
  buildSchema,
  start: async (service) => {
    await follow(service, "organisation", foldUnits("models"));
    await enterFirstScheme(service);
    if (service.environment.demo) await seedDemo(service);
  },
};
