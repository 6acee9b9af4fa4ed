import { followTerritory, uploadKeeper, type ServiceDefinition } from "@hoa-nhap/subgraph";
import { giveFile, takeFile } from "./attachment/file-doors.js";
import { keepFilesTidy } from "./attachment/sweep.js";
import { database } from "./database.js";
import { readdress } from "./readdress.js";
import { paperDoors } from "./paper/paper.doors.js";
import { enterFirstScheme } from "./plan/scheme-01-138.js";
import { keepReminding } from "./reminder/keep-reminding.js";
import { buildSchema } from "./schema.js";
import { seedDemo } from "./seed/demo.js";

export const definition: ServiceDefinition = {
  name: "models",
  database,
  buildSchema,
  internal: { ...paperDoors, upload: uploadKeeper(["pilot.propose"]) },
  bytes: { "POST files": takeFile, "GET files/:id": giveFile },
  start: async (service) => {
    const territory = await followTerritory(service, readdress);
    await enterFirstScheme(service);
    keepFilesTidy(service);
    if (!service.environment.demo) return;
    await seedDemo(service);
    await territory.settle();
  },
  work: keepReminding,
};
