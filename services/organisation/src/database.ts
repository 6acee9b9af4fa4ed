import type { DatabaseDefinition } from "@hoa-nhap/subgraph";
import { Account } from "./account/account.entity.js";
import { Migration001 } from "./migrations/migration-001.js";

export const database: DatabaseDefinition = {
  schema: "organisation",
  entities: [Account],
  migrations: [{ name: "001", class: Migration001 }],
};
