import { followTerritory, type ServiceDefinition } from "@hoa-nhap/subgraph";
import { accessEntries, openAccessLog } from "./access-log/access-log.js";
import { database } from "./database.js";
import { buildSchema } from "./schema.js";
import { foldPosts } from "./mentor/posts.js";
import { fileKeys } from "./secrecy/key-provider.js";
import { fillUpOldSeals } from "./secrecy/fill-up.js";
import { openVault } from "./secrecy/vault.js";
import { seedDemo } from "./seed/demo.js";
import { recountSupported } from "./supported-count/supported-count.service.js";

export const definition: ServiceDefinition = {
  name: "cases",
  database,
  buildSchema,
  internal: { access: accessEntries },
  start: async (service) => {
    openVault(service.orm, fileKeys(service.environment.secrets));
    await openAccessLog(service);
    await fillUpOldSeals(service);
    const territory = await followTerritory(service, recountSupported, foldPosts);
    if (!service.environment.demo) return;
    await seedDemo(service);
    await territory.settle();
  },
};
