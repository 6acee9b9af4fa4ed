import { uploadKeeper, type ServiceDefinition } from "@hoa-nhap/subgraph";
import { auditPeople } from "./account/audit-people.js";
import { accountsExist, makeFirstAdministrator } from "./account/first-administrator.js";
import { rights, signIn } from "./account/rights.js";
import { confirm, disable, enrol, renewRecoveryCodes, stateOf } from "./account/second-factor.js";
import { database } from "./database.js";
import { buildSchema } from "./schema.js";
import { keepMailing } from "./mail/mail-room.js";
import { seedDemo } from "./seed/demo.js";
import { importTerritory } from "./seed/territory.js";
import { unitKeys } from "./unit/unit-keys.js";

export const definition: ServiceDefinition = {
  name: "organisation",
  database,
  buildSchema,
  internal: {
    "sign-in": (service, body) => signIn(service, body),
    rights: (service, body) => rights(service, body),
    "second-factor": (service, _body, actor) => stateOf(service, actor),
    "enrol-second-factor": enrol,
    "confirm-second-factor": confirm,
    "renew-recovery-codes": renewRecoveryCodes,
    "disable-second-factor": async (service, body, actor) =>
      disable(
        service,
        body,
        actor,
        (await rights(service, { accountId: actor.id }))?.account.secondFactor.compulsory ?? true,
      ),
    "unit-keys": (service, body) => unitKeys(service, body),
    "audit-people": auditPeople,
    "accounts-exist": async (service) => ({ exist: await accountsExist(service) }),
    upload: uploadKeeper(["unit.reorganise", "area.arrange"]),
    "first-administrator": (service, body) => makeFirstAdministrator(service, body),
  },
  start: async (service) => {
    await importTerritory(service);
    if (service.environment.demo) await seedDemo(service);
  },
  work: (service) => keepMailing(service),
};
