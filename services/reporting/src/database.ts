import type { DatabaseDefinition } from "@hoa-nhap/subgraph";
import { Migration001 } from "./migrations/migration-001.js";
import { Migration002 } from "./migrations/migration-002.js";
import { Migration003 } from "./migrations/migration-003.js";
import { Migration004 } from "./migrations/migration-004.js";
import { Migration005 } from "./migrations/migration-005.js";
import { Migration006 } from "./migrations/migration-006.js";
import { Migration007 } from "./migrations/migration-007.js";
import { Migration008 } from "./migrations/migration-008.js";
import { Report } from "./report/report.entity.js";

export const database: DatabaseDefinition = {
  schema: "reporting",
  entities: [Report],
  migrations: [
    { name: "001", class: Migration001 },
    { name: "002", class: Migration002 },
    { name: "003", class: Migration003 },
    { name: "004", class: Migration004 },
    { name: "005", class: Migration005 },
    { name: "006", class: Migration006 },
    { name: "007", class: Migration007 },
    { name: "008", class: Migration008 },
  ],
};
