import { follow, foldUnits, type ServiceDefinition } from "@hoa-nhap/subgraph";
import { openAccessLog } from "./access-log/access-log.js";
import { database } from "./database.js";
import { buildSchema } from "./schema.js";
import { fileKeys } from "./secrecy/key-provider.js";
import { openVault } from "./secrecy/vault.js";
import { seedDemo } from "./seed/demo.js";

export const definition: ServiceDefinition = {
  name: "cases",
  database,
  buildSchema,
  start: async (service) => {
    openVault(service.orm, fileKeys(service.environment.secrets));
    await openAccessLog(service);
    await follow(service, "organisation", foldUnits("cases"));
    if (service.environment.demo) await seedDemo(service);
  },
};
