import type { DatabaseDefinition } from "@hoa-nhap/subgraph";
import { Account } from "./account/account.entity.js";
import { Migration001 } from "./migrations/migration-001.js";
import { Migration002 } from "./migrations/migration-002.js";
import { Migration003 } from "./migrations/migration-003.js";
import { Migration004 } from "./migrations/migration-004.js";
import { Migration005 } from "./migrations/migration-005.js";
import { Migration006 } from "./migrations/migration-006.js";
import { Migration007 } from "./migrations/migration-007.js";
import { Migration008 } from "./migrations/migration-008.js";
import { Migration009 } from "./migrations/migration-009.js";
import { Migration010 } from "./migrations/migration-010.js";
import { Migration011 } from "./migrations/migration-011.js";
import { Body, Department, Seated } from "./organisation/organisation.entity.js";
import { Reorganisation } from "./reorganisation/reorganisation.entity.js";

export const database: DatabaseDefinition = {
  schema: "organisation",
  entities: [Account, Body, Department, Reorganisation, Seated],
  migrations: [
    { name: "001", class: Migration001 },
    { name: "002", class: Migration002 },
    { name: "003", class: Migration003 },
    { name: "004", class: Migration004 },
    { name: "005", class: Migration005 },
    { name: "006", class: Migration006 },
    { name: "007", class: Migration007 },
    { name: "008", class: Migration008 },
    { name: "009", class: Migration009 },
    { name: "010", class: Migration010 },
    { name: "011", class: Migration011 },
  ],
};
