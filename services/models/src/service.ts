import { foldUnits, follow, type ServiceDefinition } from "@hoa-nhap/subgraph";
import { database } from "./database.js";
import { buildSchema } from "./schema.js";
import { seedDemo } from "./seed/demo.js";

export const definition: ServiceDefinition = {
  name: "models",
  database,
  buildSchema,
  start: async (service) => {
    await follow(service, "organisation", foldUnits("models"));
    if (service.environment.demo) await seedDemo(service);
  },
};
